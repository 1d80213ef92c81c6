// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/fact_panel.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/demand/fact_lines.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

namespace broadsheet::app {
namespace {

constexpr const char* kFactScheme = "fact";

QString cell(const QString& text)
{
    return text.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>"));
}

QString linked(const FactLine& line)
{
    if (line.target.isEmpty()) {
        return cell(line.text);
    }
    const QString target = line.part == FactLine::Part::Input
        ? QStringLiteral("%1:%2").arg(QLatin1StringView(kFactScheme), line.target)
        : line.target;
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), cell(line.text));
}

QString asHtml(const std::vector<FactLine>& lines, const ThemeColors& colors)
{
    QString html;
    for (const FactLine& line : lines) {
        const bool large = line.part == FactLine::Part::Value;
        html += QStringLiteral("<p style=\"margin:0 0 10px 0\"><span style=\"color:%1\">%2</span><br>"
                               "<span style=\"%3\">%4</span></p>")
                    .arg(colors.mutedText.name(), cell(line.label),
                        large ? QStringLiteral("font-size:x-large;font-weight:600") : QString(), linked(line));
    }
    return html;
}

} // namespace

FactPanel::FactPanel(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_heading(new QLabel(this))
    , m_close(new QToolButton(this))
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("factPanel"));
    m_heading->setObjectName(QStringLiteral("factHeading"));
    m_heading->setWordWrap(true);
    m_heading->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_heading->setTextFormat(Qt::PlainText);
    QFont font = m_heading->font();
    font.setBold(true);
    m_heading->setFont(font);
    m_close->setObjectName(QStringLiteral("closeFact"));
    m_close->setAutoRaise(true);
    m_text->setObjectName(QStringLiteral("factText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->viewport()->setAutoFillBackground(false);

    auto* top = new QHBoxLayout;
    top->addWidget(m_heading, 1);
    top->addWidget(m_close, 0, Qt::AlignTop);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 8, 8);
    layout->addLayout(top);
    layout->addWidget(m_text, 1);

    connect(m_close, &QToolButton::clicked, this, &FactPanel::closed);
    connect(m_text, &QTextBrowser::anchorClicked, this, &FactPanel::openLink);
    retranslate();
    recolor();
}

void FactPanel::showFact(const QString& id)
{
    m_fact = id;
    refresh();
}

void FactPanel::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void FactPanel::retranslate()
{
    setAccessibleName(tr("The chosen fact"));
    m_text->setAccessibleName(tr("Details of the fact"));
    m_close->setToolTip(tr("Close"));
    m_close->setAccessibleName(tr("Close"));
    refresh();
}

void FactPanel::recolor()
{
    m_close->setIcon(tintedIcon(QStringLiteral("close"), appearance().colors().mutedText, 16));
    refresh();
}

void FactPanel::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && !m_close->isHidden()) {
        Q_EMIT closed();
        return;
    }
    Page::keyPressEvent(event);
}

void FactPanel::refresh()
{
    const std::string id = toUtf8(m_fact);
    if (const demand::Observation* observation = m_catalogue.observation(id)) {
        m_heading->setText(formatter().text(observation->label));
        m_text->setHtml(asHtml(factLines(*observation, m_catalogue, formatter()), appearance().colors()));
    } else if (const demand::Statement* statement = m_catalogue.statement(id)) {
        m_heading->setText(formatter().text(statement->text));
        m_text->setHtml(asHtml(factLines(*statement, m_catalogue, formatter()), appearance().colors()));
    } else {
        m_heading->setText(tr("No fact is chosen"));
        m_text->setPlainText(tr("Choose a row or a mark to see the whole fact: its source, and how it was computed."));
    }
}

void FactPanel::openLink(const QUrl& link)
{
    if (link.scheme() == QLatin1StringView(kFactScheme)) {
        showFact(link.path());
    } else if (link.scheme() == QLatin1StringView("https") || link.scheme() == QLatin1StringView("http")) {
        QDesktopServices::openUrl(link);
    }
}

} // namespace broadsheet::app
