// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_notes.h"
#include "app/figure/summary.h"
#include "tests/app/figure/line_figure.h"
#include "tests/app/figure/test_figures.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using figure::ResolvedFigure;
using figure::Scale;
using figure::ViewState;
using figure::Window;

const Formatter& english()
{
    static const Formatter formatter = styleFor(Language::English, false).formatter;
    return formatter;
}

QString chartNotesOf(const ResolvedFigure& figure, const ViewState& state)
{
    return chartNotes(figure::shownAs(figure, state), state, english()).join(u'\n');
}

QString tableNotesOf(const ResolvedFigure& figure, const ViewState& state)
{
    return tableNotes(figure::shownAs(figure, state), state, english()).join(u'\n');
}

QString summaryAs(const ResolvedFigure& figure, const ViewState& state)
{
    return summaryOf(figure::shownAs(figure, state).figure, state, english());
}

bool has(const QString& text, const char* part)
{
    return text.contains(QString::fromUtf8(part));
}

TEST(FigureNotes, SayWhatAnIndexAndAGrowthAre)
{
    const QString index = chartNotesOf(lineFigure(), { .measure = figure::Measure::Index, .baseYear = 2021 });
    EXPECT_TRUE(has(index, "100 ÷ the series' value of 2021")) << index.toStdString();
    const QString growth = chartNotesOf(lineFigure(), { .measure = figure::Measure::Growth });
    EXPECT_TRUE(has(growth, "Growth per year")) << growth.toStdString();
    EXPECT_FALSE(has(index + growth, "eft out"));
    EXPECT_TRUE(has(
        summaryAs(lineFigure(), { .measure = figure::Measure::Index, .baseYear = 2021 }), "As an index: 2021 is 100."));
    EXPECT_TRUE(has(summaryAs(lineFigure(), { .measure = figure::Measure::Growth }), "As growth per year."));
}

TEST(FigureNotes, NameTheSeriesThatHaveNoBase)
{
    const ViewState state { .measure = figure::Measure::Index, .baseYear = 2016 };
    EXPECT_TRUE(has(chartNotesOf(lineFigure(), state), "no value above zero in 2016: projected."));
    ViewState hidden = state;
    hidden.hidden = { 1 };
    EXPECT_FALSE(has(chartNotesOf(lineFigure(), hidden), "no value above zero"));
}

TEST(FigureNotes, TellAPublishedBreakOnceAndOnlyOfSeriesThatAreOn)
{
    ResolvedFigure figure = lineFigure();
    figure.series[0].marks[6].breakNote = { .zh = "口径改变", .en = "Counted by another method." };
    figure.series[1].marks[1].breakNote = figure.series[0].marks[6].breakNote;
    EXPECT_EQ(chartNotesOf(figure, {}), QStringLiteral("Break before 2021: Counted by another method."));
    EXPECT_EQ(chartNotesOf(figure, { .hidden = { 0, 1 } }), QString());
    EXPECT_TRUE(has(tableNotesOf(figure, {}), "Counted by another method."));
}

TEST(FigureNotes, TitleTheAxisByWhatIsMeasured)
{
    const auto title = [](const ViewState& state) {
        return axisTitleOf(figure::shownAs(lineFigure(), state).figure, {}, english());
    };
    EXPECT_EQ(title({}), QStringLiteral("Electricity (TWh/year)"));
    EXPECT_EQ(
        title({ .measure = figure::Measure::Index, .baseYear = 2021 }), QStringLiteral("Electricity: 2021 = 100"));
    EXPECT_EQ(title({ .measure = figure::Measure::Growth }), QStringLiteral("Electricity: growth (%/year)"));
}

TEST(FigureNotes, AreNoneWhereNothingIsTurned)
{
    for (const ResolvedFigure& figure : allFigures()) {
        if (figure.id == "microsoft-water-years") {
            continue; // its break is told always
        }
        EXPECT_EQ(chartNotesOf(figure, {}), QString()) << figure.id;
        EXPECT_EQ(tableNotesOf(figure, {}).isEmpty(), figure.assumptions.empty()) << figure.id;
    }
}

TEST(FigureNotes, CountTheMarksThatALogarithmicAxisCannotShow)
{
    const QString notes = chartNotesOf(rangeFigure(), { .scale = Scale::Logarithmic });
    EXPECT_TRUE(has(notes, "1 mark")) << notes.toStdString();
    EXPECT_TRUE(has(notes, "logarithmic"));
    EXPECT_EQ(chartNotesOf(lineFigure(), { .scale = Scale::Logarithmic }), QString());
}

TEST(FigureNotes, NameTheConstantOfAnEquivalentAndItsSource)
{
    const QString notes = chartNotesOf(lineFigure(), { .unit = 2 });
    for (const char* part : { "household", "10 MWh", "A household's electricity", "An office" }) {
        EXPECT_TRUE(has(notes, part)) << notes.toStdString();
    }
    EXPECT_EQ(chartNotesOf(lineFigure(), { .unit = 1 }), QString());
}

TEST(FigureNotes, SayWhatTheTableLeavesOut)
{
    const QString notes = tableNotesOf(lineFigure(), { .times = Window { 2017, 2020 }, .hidden = { 1 } });
    EXPECT_TRUE(has(notes, "projected")) << notes.toStdString();
    EXPECT_TRUE(has(notes, "7 mark")) << notes.toStdString();
}

TEST(Summary, TellsUnitScaleAndStretchAsTheyAreShown)
{
    const ResolvedFigure figure = lineFigure();
    EXPECT_TRUE(has(summaryAs(figure, {}), "20 TWh"));
    const QString turned = summaryAs(figure,
        { .unit = 2, .scale = Scale::Logarithmic, .values = Window { 10, 100 }, .times = Window { 2016, 2018 } });
    for (const char* part :
        { "household", "logarithmic", "1 January 2016", "2.7 million", "1 million", "10 million" }) {
        EXPECT_TRUE(has(turned, part)) << part << ": " << turned.toStdString();
    }
    EXPECT_FALSE(has(turned, "2023")) << "a mark outside the stretch: " << turned.toStdString();
}

TEST(Summary, LeavesOutSeriesThatAreOff)
{
    EXPECT_TRUE(has(summaryAs(lineFigure(), {}), "measured 2015"));
    EXPECT_FALSE(has(summaryAs(lineFigure(), { .hidden = { 0 } }), "measured 2015"));
}

TEST(Answers, TellLowAndHighPeriodKindAndSource)
{
    const ResolvedFigure figure = lineFigure();
    const QString answer = answerOf(figure, { 1, 0 }, english());
    for (const char* part :
        { "projected 2020", "60 (48–78)", "TWh", "Lowest 48", "best 60", "highest 78", "2020", "A paper" }) {
        EXPECT_TRUE(has(answer, part)) << part << ": " << answer.toStdString();
    }
    EXPECT_FALSE(has(answerOf(figure, { 0, 0 }, english()), "Lowest"));
}

TEST(Answers, SayWhatABoundMeans)
{
    const ResolvedFigure figure = testFigures().front();
    EXPECT_TRUE(has(answerOf(figure, { 0, 4 }, english()), "lower bound"));
    EXPECT_TRUE(has(answerOf(figure, { 0, 5 }, english()), "upper bound"));
}

TEST(Answers, SayWhatIsCountedAndHowSureTheSourceIsWhereItWasNotReadThere)
{
    ResolvedFigure figure = lineFigure();
    figure::Mark& mark = figure.series[1].marks[0];
    mark.scope = { .zh = "含加密货币", .en = "includes crypto" };
    mark.vintage = { .zh = "2024年版", .en = "2024 edition" };
    for (const Verification verification : kVerifications) {
        mark.verification = verification;
        const QString answer = answerOf(figure, { 1, 0 }, english());
        EXPECT_TRUE(has(answer, "includes crypto")) << answer.toStdString();
        EXPECT_TRUE(has(answer, "2024 edition")) << answer.toStdString();
        EXPECT_EQ(answer.contains(english().verification(verification)), verification >= Verification::Relayed)
            << answer.toStdString();
        EXPECT_TRUE(has(tipFor(figure, { 1, 0 }, styleFor(Language::English, false)), "includes crypto"));
    }
}

TEST(Answers, AreTheSameInATipWithoutAnythingTakenForHtml)
{
    ResolvedFigure figure = lineFigure();
    figure.series[0].marks[0].label.en = "<b>a</b> & b";
    const QString tip = tipFor(figure, { 0, 0 }, styleFor(Language::English, false));
    EXPECT_TRUE(has(tip, "&lt;b&gt;a&lt;/b&gt; &amp; b")) << tip.toStdString();
}

} // namespace
} // namespace broadsheet::app
