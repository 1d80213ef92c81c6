// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/filter_help.h"

#include "app/lottery/filter_sentences.h"

#include <QGuiApplication>
#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {
namespace {

QString row(const QString& example, const QString& meaning, const QColor& link)
{
    const QString escaped = example.toHtmlEscaped();
    return QStringLiteral("<tr><td style='padding-right:18px'><a href=\"%1\" style='color:%2;text-decoration:none'>"
                          "%1</a></td><td>%3</td></tr>")
        .arg(escaped, link.name(), meaning.toHtmlEscaped());
}

} // namespace

FilterHelp::FilterHelp(const Appearance& appearance, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_appearance(appearance)
    , m_text(new QLabel(this))
{
    setObjectName(QStringLiteral("filterHelpSheet"));
    setFrameShape(QFrame::StyledPanel);
    m_text->setObjectName(QStringLiteral("filterHelpText"));
    m_text->setTextFormat(Qt::RichText);
    m_text->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    connect(m_text, &QLabel::linkActivated, this, [this](const QString& example) {
        hide();
        Q_EMIT exampleChosen(example);
    });
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
}

QString FilterHelp::sheet() const
{
    const Formatter& formatter = m_appearance.formatter();
    const bool isChinese = formatter.language() == Language::Chinese;
    const QColor link = m_appearance.colors().link;
    QString rows;
    for (const history::WordSpelling& spelling : history::filterWords()) {
        if (const QString example = exampleOf(spelling, formatter.language()); !example.isEmpty()) {
            rows += row(example, describe(spelling.word, formatter.words()), link);
        }
    }
    rows += row(isChinese ? QStringLiteral("奇数 3 且 非 (连号 或 和值 <60)")
                          : QStringLiteral("odd 3 and not (consecutive or sum <60)"),
        tr("conditions joined; “not” binds closest, then “and”, then “or”"), link);
    return QStringLiteral("<p><b>%1</b></p><table>%2</table><p>%3</p>")
        .arg(tr("A filter is made of conditions. Choose an example to begin with:").toHtmlEscaped(), rows,
            tr("A range is 60..90, >=60, <60 or 60. Ctrl+Space offers the words that fit.").toHtmlEscaped());
}

void FilterHelp::popUpBelow(const QWidget& field)
{
    m_text->setText(sheet());
    setAccessibleName(tr("Help with filters"));
    adjustSize();
    const QRect screen = field.screen()->availableGeometry();
    QPoint at = field.mapToGlobal(QPoint(0, field.height() + 2));
    at.setX(std::max(std::min(at.x(), screen.right() - width()), screen.left()));
    at.setY(std::max(std::min(at.y(), screen.bottom() - height()), screen.top()));
    move(at);
    show();
    m_text->setFocus(Qt::PopupFocusReason);
}

} // namespace broadsheet::app
