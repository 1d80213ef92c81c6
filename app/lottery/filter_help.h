// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"

#include <QFrame>

class QLabel;

namespace broadsheet::app {

// What the filter language can say, on a sheet that pops up below its field. Each example is a link that takes it over.
class FilterHelp final : public QFrame {
    Q_OBJECT

public:
    // `appearance` must outlive the help.
    explicit FilterHelp(const Appearance& appearance, QWidget* parent = nullptr);

    // In the language and the colours of the moment.
    void popUpBelow(const QWidget& field);

Q_SIGNALS:
    void exampleChosen(const QString& example);

private:
    [[nodiscard]] QString sheet() const;

    const Appearance& m_appearance;
    QLabel* m_text;
};

} // namespace broadsheet::app
