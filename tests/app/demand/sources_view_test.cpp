// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/figure_sources.h"
#include "app/demand/formula.h"
#include "app/demand/sources_view.h"
#include "core/figure/view_state.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QSignalSpy>
#include <QTextBrowser>
#include <QUrl>

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace broadsheet::app {
namespace {

using demand::Observation;

const demand::Catalogue& catalogue()
{
    return test::bundledData().catalogue;
}

// Every id that a value rests on, itself among them.
void collect(const std::string& id, std::set<std::string>& ids)
{
    ids.insert(id);
    const Observation* fact = catalogue().observation(id);
    for (const std::string& input :
        fact != nullptr && fact->derivation ? fact->derivation->inputs : std::vector<std::string> {}) {
        collect(input, ids);
    }
}

TEST(FigureSources, AreThoseOfEverythingThatTheMarksRestOn)
{
    for (const figure::ResolvedFigure& figure : catalogue().figures) {
        std::set<std::string> ids;
        for (const figure::Series& series : figure.series) {
            for (const figure::Mark& mark : series.marks) {
                collect(mark.observation, ids);
            }
        }
        std::set<const Observation*> stated;
        std::set<const demand::Source*> wanted;
        for (const std::string& id : ids) {
            const Observation* fact = catalogue().observation(id);
            if (!fact->derivation) {
                stated.insert(fact);
                wanted.insert(catalogue().source(fact->source));
            }
        }
        std::set<const demand::Source*> found;
        std::set<const Observation*> facts;
        std::size_t factCount = 0;
        for (const FigureSource& entry : sourcesOf(figure, catalogue())) {
            EXPECT_TRUE(found.insert(entry.source).second) << figure.id;
            facts.insert(entry.facts.begin(), entry.facts.end());
            factCount += entry.facts.size();
        }
        EXPECT_EQ(found, wanted) << figure.id;
        EXPECT_EQ(facts, stated) << figure.id;
        EXPECT_EQ(factCount, stated.size()) << figure.id;
    }
}

TEST(SourcesView, TellsTitlePublisherDateSectionLinkAndDerivationInBothLanguages)
{
    Appearance appearance = test::lightIn(Language::English);
    SourcesView view(catalogue(), appearance);
    const auto* text = test::child<QTextBrowser>(view, "sourcesText");
    for (const Language language : { Language::English, Language::Chinese }) {
        appearance.setLanguage(language);
        for (const figure::ResolvedFigure& figure : catalogue().figures) {
            view.setFigure(figure);
            const QString said = text->toPlainText();
            const Formatter& formatter = appearance.formatter();
            for (const FigureSource& entry : sourcesOf(figure, catalogue())) {
                EXPECT_TRUE(said.contains(formatter.text(entry.source->title))) << figure.id;
                EXPECT_TRUE(said.contains(formatter.text(entry.source->publisher))) << figure.id;
                EXPECT_TRUE(said.contains(toQString(entry.source->link))) << figure.id;
                for (const Observation* fact : entry.facts) {
                    EXPECT_TRUE(said.contains(formatter.text(fact->section))) << fact->id;
                }
            }
            for (const Observation* fact : derivedFacts(figure, catalogue())) {
                EXPECT_TRUE(said.contains(formulaOf(*fact, catalogue(), formatter))) << fact->id;
            }
        }
    }
}

TEST(SourcesView, NamesTheConstantOfAnEquivalent)
{
    const Appearance appearance = test::lightIn(Language::English);
    SourcesView view(catalogue(), appearance);
    const auto* text = test::child<QTextBrowser>(view, "sourcesText");
    int equivalents = 0;
    for (const figure::ResolvedFigure& figure : catalogue().figures) {
        for (std::size_t unit = 0; unit < figure.units.size(); ++unit) {
            if (!figure.units[unit].isEquivalent()) {
                continue;
            }
            ++equivalents;
            view.setFigure(figure::shownAs(figure, { .unit = unit }).figure);
            const QString said = text->toPlainText();
            const figure::UnitChoice& choice = figure.units[unit];
            const Formatter& formatter = appearance.formatter();
            EXPECT_TRUE(said.contains(formatter.quantity(pointOf(choice.constantValue), choice.constantUnit, false)))
                << figure.id;
            EXPECT_TRUE(said.contains(formatter.text(choice.constantSource))) << figure.id;
        }
    }
    EXPECT_GT(equivalents, 0);
}

TEST(SourcesView, OpensAFactByItsLink)
{
    const Appearance appearance = test::lightIn(Language::English);
    SourcesView view(catalogue(), appearance);
    view.setFigure(catalogue().figures.front());
    const QSignalSpy chosen(&view, &SourcesView::factChosen);
    auto* text = test::child<QTextBrowser>(view, "sourcesText");
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("fact:chatgpt-electricity")));
    Q_EMIT text->anchorClicked(QUrl(QStringLiteral("file:///etc/passwd")));
    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen.first().first().toString(), QStringLiteral("chatgpt-electricity"));
}

TEST(SourcesView, TakesNothingInTheDataForHtml)
{
    demand::Catalogue own;
    own.sources.push_back({ .id = "s",
        .title = { .zh = "<b>甲</b>", .en = "<b>a</b> & b" },
        .publisher = {},
        .date = {},
        .link = {},
        .note = {} });
    Observation fact = *catalogue().observation("chatgpt-electricity");
    fact.source = "s";
    fact.label = { .zh = "<i>", .en = "<i>label</i>" };
    own.observations.push_back(fact);
    figure::ResolvedFigure figure;
    figure.series.resize(1);
    figure.series[0].marks.resize(1);
    figure.series[0].marks[0].observation = fact.id;
    const Appearance appearance = test::lightIn(Language::English);
    SourcesView view(own, appearance);
    view.setFigure(figure);
    const QString said = test::child<QTextBrowser>(view, "sourcesText")->toPlainText();
    EXPECT_TRUE(said.contains(QStringLiteral("<b>a</b> & b"))) << said.toStdString();
    EXPECT_TRUE(said.contains(QStringLiteral("<i>label</i>")));
}

} // namespace
} // namespace broadsheet::app
