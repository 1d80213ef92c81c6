// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/lottery/finding_row.h"
#include "core/lottery/audit/audit.h"

#include <QWidget>

#include <cstddef>
#include <vector>

namespace broadsheet::app {

// The audit's findings about a draw, one under the other; where there are none, what was checked and found right.
class FindingsView final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the view.
    FindingsView(const lottery::Draw& draw, const lottery::Game& game, const std::vector<lottery::Finding>& findings,
        const Appearance& appearance, QWidget* parent = nullptr);

    // Every sentence with its severity, a line each.
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    // The person chose the finding at that index.
    void chosen(std::size_t index);

private:
    void buildHeader();
    void addRow(const QString& sentence, lottery::Severity severity, std::size_t index);
    void addCleanSentence(const QString& sentence);

    const Appearance& m_appearance;
    std::vector<FindingRow*> m_rows;
    QString m_clean;
};

} // namespace broadsheet::app
