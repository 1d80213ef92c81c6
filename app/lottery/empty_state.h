// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace broadsheet::app {

// What stands in place of an area that has nothing to show: what is so, why, and what to do, with a button where one
// click does it.
class EmptyState final : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(const QString& buttonName, QWidget* parent = nullptr);

    // Without `action` there is no button.
    void setTexts(const QString& title, const QString& explanation, const QString& action);
    void setSign(const QPixmap& sign);

Q_SIGNALS:
    void actionChosen();

private:
    QLabel* m_sign;
    QLabel* m_title;
    QLabel* m_explanation;
    QPushButton* m_button;
};

} // namespace broadsheet::app
