// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/audit/audit.h"

#include <QFrame>
#include <QString>

class QLabel;

namespace broadsheet::app {

// One finding: sign, severity in a word, and its sentence, which wraps and can be selected with the mouse. A click,
// Enter or the space bar chooses it; Ctrl+C copies it.
class FindingRow final : public QFrame {
    Q_OBJECT

public:
    FindingRow(
        lottery::Severity severity, const QString& sentence, const Appearance& appearance, QWidget* parent = nullptr);

    // "Error: …"
    [[nodiscard]] const QString& text() const
    {
        return m_text;
    }

Q_SIGNALS:
    void chosen();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_text;
    QLabel* m_sentence;
};

} // namespace broadsheet::app
