// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/sources_view.h"

#include "app/base/qt_text.h"
#include "app/demand/figure_sources.h"
#include "app/demand/formula.h"
#include "core/base/period.h"

#include <QDesktopServices>
#include <QStringList>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace broadsheet::app {

namespace {

constexpr const char* kFactScheme = "fact";

QString heading(const QString& text)
{
    return QStringLiteral("<h3 style=\"margin:18px 0 6px 0\">%1</h3>").arg(text.toHtmlEscaped());
}

QString paragraph(const QString& html, int indent = 0)
{
    return QStringLiteral("<p style=\"margin:2px 0 2px %1px\">%2</p>").arg(indent).arg(html);
}

QString linkTo(const QString& target, const QString& text)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(target.toHtmlEscaped(), text.toHtmlEscaped());
}

QString factLink(const demand::Observation& fact, const Formatter& formatter)
{
    const QString target = QStringLiteral("%1:%2").arg(QLatin1StringView(kFactScheme), toQString(fact.id));
    return linkTo(target, formatter.text(fact.label));
}

// A source's date in words; as it is written where it is no date.
QString dateOf(const demand::Source& source, const Formatter& formatter)
{
    const Result<Period> period = parsePeriod(source.date);
    return period ? formatter.period(*period) : toQString(source.date);
}

} // namespace

SourcesView::SourcesView(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_text(new QTextBrowser(this))
{
    setObjectName(QStringLiteral("sourcesView"));
    m_text->setObjectName(QStringLiteral("sourcesText"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(16);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(m_text, &QTextBrowser::anchorClicked, this, &SourcesView::openLink);
    retranslate();
}

void SourcesView::setFigure(const figure::ResolvedFigure& shown)
{
    m_figure = shown;
    refresh();
}

void SourcesView::clear()
{
    m_figure.reset();
    refresh();
}

void SourcesView::retranslate()
{
    m_text->setAccessibleName(tr("Sources of the figure"));
    refresh();
}

void SourcesView::recolor()
{
    refresh();
}

void SourcesView::refresh()
{
    m_text->setHtml(m_figure ? sourcesHtml() + derivationsHtml() + equivalentHtml() : QString());
}

QString SourcesView::placeHtml(const demand::Observation& fact) const
{
    const QString value = formatter().quantity(fact.value, fact.unit.symbol(), fact.approximate);
    QString about = value;
    QStringList beside { formatter().text(fact.section), formatter().text(fact.vintage), formatter().text(fact.scope) };
    if (fact.verification != Verification::Seen) {
        beside << formatter().verification(fact.verification);
    }
    for (const QString& part : beside) {
        if (!part.isEmpty()) {
            about = tr("%1 — %2", "value, section").arg(about, part);
        }
    }
    return paragraph(
        tr("%1: %2", "fact, what is said of it").arg(factLink(fact, formatter()), about.toHtmlEscaped()), 16);
}

QString SourcesView::sourcesHtml() const
{
    QString html;
    for (const FigureSource& entry : sourcesOf(*m_figure, m_catalogue)) {
        const demand::Source& source = *entry.source;
        html += heading(formatter().text(source.title));
        QStringList about;
        for (const QString& part : { formatter().text(source.publisher), dateOf(source, formatter()) }) {
            if (!part.isEmpty()) {
                about << part.toHtmlEscaped();
            }
        }
        html += paragraph(QStringLiteral("<span style=\"color:%1\">%2</span>")
                .arg(appearance().colors().mutedText.name(), about.join(QStringLiteral(" · "))));
        if (!source.link.empty()) {
            html += paragraph(linkTo(toQString(source.link), toQString(source.link)));
        }
        if (!source.note.empty()) {
            html += paragraph(formatter().text(source.note).toHtmlEscaped());
        }
        html += paragraph(tr("From it:"));
        for (const demand::Observation* fact : entry.facts) {
            html += placeHtml(*fact);
        }
    }
    return html;
}

QString SourcesView::derivationsHtml() const
{
    const std::vector<const demand::Observation*> facts = derivedFacts(*m_figure, m_catalogue);
    if (facts.empty()) {
        return {};
    }
    QString html = heading(tr("Computed by this program"));
    for (const demand::Observation* fact : facts) {
        html += paragraph(factLink(*fact, formatter()));
        html += paragraph(formulaOf(*fact, m_catalogue, formatter()).toHtmlEscaped(), 16);
    }
    return html;
}

QString SourcesView::equivalentHtml() const
{
    if (m_figure->shownUnit >= m_figure->units.size() || !m_figure->units[m_figure->shownUnit].isEquivalent()) {
        return {};
    }
    const figure::UnitChoice& choice = m_figure->units[m_figure->shownUnit];
    const demand::Observation* constant = m_catalogue.observation(choice.observation);
    if (constant == nullptr) {
        return {};
    }
    QString html = heading(tr("Counted in %1", "unit").arg(formatter().unit(choice.unit)));
    html += paragraph(tr("The values divided by this constant:"));
    html += placeHtml(*constant);
    if (constant->derivation) {
        html += paragraph(formulaOf(*constant, m_catalogue, formatter()).toHtmlEscaped(), 16);
    }
    html += paragraph(formatter().text(choice.constantSource).toHtmlEscaped(), 16);
    return html;
}

void SourcesView::openLink(const QUrl& link)
{
    if (link.scheme() == QLatin1StringView(kFactScheme)) {
        Q_EMIT factChosen(link.path());
    } else if (link.scheme() == QLatin1StringView("https") || link.scheme() == QLatin1StringView("http")) {
        QDesktopServices::openUrl(link);
    }
}

} // namespace broadsheet::app
