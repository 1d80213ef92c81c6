// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/number_field.h"

#include "app/scenario/number_text.h"

#include <QKeyEvent>

#include <cmath>
#include <utility>

namespace broadsheet::app {

NumberField::NumberField(const Appearance& appearance, QWidget* parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
{
    setAlignment(Qt::AlignRight);
    connect(this, &QLineEdit::editingFinished, this, &NumberField::take);
}

void NumberField::setCheck(std::function<QString(double)> check)
{
    m_check = std::move(check);
}

void NumberField::setNumber(double number)
{
    m_number = number;
    const QString text = m_appearance.formatter().digits(number);
    if (text != QLineEdit::text()) {
        setText(text);
        setCursorPosition(0); // the first digits count most
    }
    setModified(false);
    refuse({});
}

void NumberField::refresh()
{
    if (m_refusal.isEmpty()) {
        setNumber(m_number);
    } else {
        take();
    }
}

void NumberField::take()
{
    if (!isModified() && m_refusal.isEmpty()) {
        return;
    }
    const std::optional<double> number = numberFrom(text());
    if (!number) {
        refuse(tr("“%1” is no number.").arg(text()));
        return;
    }
    offer(*number);
}

void NumberField::offer(double number)
{
    const QString reason = m_check ? m_check(number) : QString();
    if (!reason.isEmpty()) {
        refuse(reason);
        return;
    }
    const bool isOther = number != m_number;
    setNumber(number);
    if (isOther) {
        Q_EMIT numberEntered(number);
    }
}

void NumberField::refuse(const QString& reason)
{
    QPalette colors; // the application's, in the colours of the moment
    if (!reason.isEmpty()) {
        colors.setColor(QPalette::Text, m_appearance.colors().bad);
    }
    setPalette(colors);
    setToolTip(reason);
    if (std::exchange(m_refusal, reason) != reason) {
        setAccessibleDescription(reason);
        Q_EMIT refusalChanged();
    }
}

// Undo in a field where nothing is typed is the page's.
bool NumberField::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && !isModified()) {
        const auto* press = static_cast<const QKeyEvent*>(event);
        if (press->matches(QKeySequence::Undo) || press->matches(QKeySequence::Redo)) {
            event->ignore();
            return false;
        }
    }
    return QLineEdit::event(event);
}

void NumberField::keyPressEvent(QKeyEvent* event)
{
    const bool isStep = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
    if (event->key() == Qt::Key_Escape && (isModified() || !m_refusal.isEmpty())) {
        setNumber(m_number);
        return;
    }
    if (!isStep) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    const double size = m_number == 0 ? 1 : std::pow(10.0, std::floor(std::log10(std::abs(m_number))));
    const double step = size * (event->modifiers().testFlag(Qt::ControlModifier) ? 0.1 : 0.01);
    const double next = std::round(m_number / step + (event->key() == Qt::Key_Up ? 1 : -1)) * step;
    offer(numberFrom(QString::number(next, 'g', 12)).value_or(next));
}

} // namespace broadsheet::app
