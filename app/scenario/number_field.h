// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"

#include <QLineEdit>

#include <functional>

namespace broadsheet::app {

// A field for one number. What is typed counts when the field is left or Enter is pressed; Escape brings the number
// back. What is no number, or is refused, stays with its reason as it was typed, marked, and changes nothing.
// Up and Down go about a hundredth of it, with Ctrl a tenth.
class NumberField final : public QLineEdit {
    Q_OBJECT

public:
    // `appearance` must outlive the field.
    NumberField(const Appearance& appearance, QWidget* parent);

    // What is wrong with a number, in a sentence; empty where it may be taken.
    void setCheck(std::function<QString(double)> check);

    // Shows the number; what is being typed is given up.
    void setNumber(double number);

    [[nodiscard]] double number() const
    {
        return m_number;
    }

    // Why what stands in the field is not taken; empty where it is.
    [[nodiscard]] const QString& refusal() const
    {
        return m_refusal;
    }

    // The texts of the language and the colours of the moment.
    void refresh();

Q_SIGNALS:
    void numberEntered(double number);
    void refusalChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void take();
    void offer(double number);
    void refuse(const QString& reason);

    const Appearance& m_appearance;
    std::function<QString(double)> m_check;
    double m_number = 0;
    QString m_refusal;
};

} // namespace broadsheet::app
