// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/finding_row.h"

#include "app/lottery/severity.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QIcon>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QStyle>
#include <QStyleOptionFocusRect>
#include <QStylePainter>

namespace broadsheet::app {

FindingRow::FindingRow(
    lottery::Severity severity, const QString& sentence, const Appearance& appearance, QWidget* parent)
    : QFrame(parent)
    //: the severity of a finding and what was found, such as "Error: …"
    , m_text(tr("%1: %2").arg(describe(severity, appearance.formatter()), sentence))
    , m_sentence(new QLabel(sentence, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(m_text);

    auto* sign = new QLabel(this);
    sign->setPixmap(severityIcon(severity, appearance.colors()).pixmap(QSize(16, 16), devicePixelRatioF()));
    auto* word = new QLabel(describe(severity, appearance.formatter()), this);
    QFont bold = word->font();
    bold.setBold(true);
    word->setFont(bold);
    QPalette colored = word->palette();
    colored.setColor(QPalette::WindowText, severityColor(severity, appearance.colors()));
    word->setPalette(colored);
    m_sentence->setObjectName(QStringLiteral("findingSentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_sentence->installEventFilter(this);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(2, 4, 4, 4);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(sign, 0, 0);
    grid->addWidget(word, 0, 1);
    grid->addWidget(m_sentence, 1, 1);
    grid->setColumnStretch(1, 1);
}

bool FindingRow::eventFilter(QObject* watched, QEvent* event)
{
    // A click into the sentence chooses the finding; dragging over it selects text.
    if (watched == m_sentence && event->type() == QEvent::MouseButtonRelease && !m_sentence->hasSelectedText()
        && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton) {
        Q_EMIT chosen();
    }
    return QFrame::eventFilter(watched, event);
}

void FindingRow::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) {
        Q_EMIT chosen();
    }
    QFrame::mouseReleaseEvent(event);
}

void FindingRow::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        QGuiApplication::clipboard()->setText(m_text);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen();
        return;
    default:
        QFrame::keyPressEvent(event);
    }
}

void FindingRow::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    if (hasFocus()) {
        QStyleOptionFocusRect option;
        option.initFrom(this);
        QStylePainter(this).drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
}

} // namespace broadsheet::app
