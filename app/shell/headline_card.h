// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/theme.h"

#include <QAbstractButton>
#include <QString>

namespace broadsheet::app {

// A number on the overview: what it is, the number large, and where it comes from. It is a button.
class HeadlineCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit HeadlineCard(QWidget* parent = nullptr);

    // `origin` says kind, period and source. Sets the accessible name, too.
    void setTexts(const QString& label, const QString& number, const QString& origin);
    void setColors(const ThemeColors& colors);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QString m_label;
    QString m_number;
    QString m_origin;
    ThemeColors m_colors;
};

} // namespace broadsheet::app
