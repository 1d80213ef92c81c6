// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/figure/exporter.h"
#include "app/figure/figure_rows.h"
#include "app/study/study_figures.h"
#include "app/study/study_text.h"
#include "tests/app/study/trends.h"

#include <gtest/gtest.h>

#include <cmath>

namespace broadsheet::app {
namespace {

using testing::trendOf;

class StudyFigureTest : public ::testing::Test {
protected:
    // Of the first lane of made-up draws.
    void count(const char* game, std::size_t draws)
    {
        m_data = trendOf(game, draws);
        m_game = m_data->game;
        m_game.rules.front().from = Date { std::chrono::year { 2000 } / 1 / 1 };
        m_game.rules.resize(1);
        m_sample = study::sampleOf(m_game, m_data->columns, 0);
        m_lane = m_data->gaps.lanes().front();
    }

    [[nodiscard]] CountedStudy study(StudyKind kind) const
    {
        CountedStudy counted { .kind = kind,
            .game = m_game,
            .sample = m_sample,
            .lane = m_lane,
            .statistic = {},
            .of = m_game.pools.front().label };
        switch (kind) {
        case StudyKind::Frequency:
            counted.statistic = study::frequencies(m_sample, m_lane);
            break;
        case StudyKind::Gaps:
            counted.statistic = study::gapReturns(m_sample, m_lane);
            break;
        case StudyKind::Pairs:
            counted.statistic = study::pairs(m_sample, m_lane);
            break;
        case StudyKind::Sums:
            counted.statistic = study::sums(m_sample, 0);
            break;
        default:
            counted.statistic = study::oddCounts(m_sample, 0);
            break;
        }
        return counted;
    }

    std::unique_ptr<const TrendData> m_data;
    lottery::Game m_game;
    study::Sample m_sample;
    study::Lane m_lane;
    Formatter m_english { Language::English, {} };
    Formatter m_chinese { Language::Chinese, {} };
    StudyFigures m_figures { m_english };
};

TEST_F(StudyFigureTest, HasAPointForEachCellAndTheBandOfChanceBesideIt)
{
    count("dlt", 500);
    for (const StudyKind kind :
        { StudyKind::Frequency, StudyKind::Gaps, StudyKind::Pairs, StudyKind::Sums, StudyKind::OddEven }) {
        const CountedStudy counted = study(kind);
        const figure::ResolvedFigure figure = m_figures.counted(counted);
        ASSERT_EQ(figure.series.size(), 2U);
        const std::vector<study::Cell>& cells = counted.statistic.cells;
        ASSERT_EQ(figure.series[0].marks.size(), cells.size());
        ASSERT_EQ(figure.series[1].marks.size(), cells.size());
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const figure::Mark& point = figure.series[0].marks[i];
            const figure::Mark& chance = figure.series[1].marks[i];
            const double scale = kind == StudyKind::Gaps ? 100.0 / static_cast<double>(cells[i].trials) : 1;
            EXPECT_NEAR(*point.value.best, static_cast<double>(cells[i].observed) * scale, 1e-9);
            EXPECT_FALSE(point.isJoined());
            EXPECT_NEAR(*chance.value.best, cells[i].expected() * scale, 1e-9);
            EXPECT_LE(*chance.value.low, *chance.value.best);
            EXPECT_GE(*chance.value.high, *chance.value.best);
            EXPECT_EQ(point.time, chance.time);
            EXPECT_GE(point.time, figure.across->axis.minimum);
            EXPECT_LE(point.time, figure.across->axis.maximum);
            EXPECT_GE(figure.axis.maximum, *chance.value.high);
        }
        EXPECT_FALSE(figure.title.zh.empty());
        EXPECT_NE(figure.title.zh, figure.title.en);
        EXPECT_NE(figure.caption.en.find("do not tell the next"), std::string::npos);
    }
}

TEST_F(StudyFigureTest, LeavesWithItsDataLikeAnyOther)
{
    count("dlt", 300);
    const figure::ResolvedFigure figure = m_figures.counted(study(StudyKind::Frequency));
    const std::vector<text::Row> rows = figureRows(figure, Language::English, {});
    EXPECT_EQ(rows.size(), 1U + 2 * 35);
    const auto svg = paintForFile(figure, { .colors = lightColors(), .formatter = m_chinese }, {}, FileFormat::Svg);
    ASSERT_TRUE(svg);
    EXPECT_NE(svg->bytes.find("超级大乐透"), std::string::npos);
}

TEST_F(StudyFigureTest, SaysInPlainWordsThatFairDrawsAreWithinChance)
{
    count("dlt", 700);
    const CountedStudy counted = study(StudyKind::Frequency);
    ASSERT_TRUE(counted.statistic.test);
    ASSERT_GT(counted.statistic.test->p, 0.05);
    const QStringList english = verdictOf(counted, m_english);
    EXPECT_TRUE(english.front().startsWith(QStringLiteral("Within chance")));
    EXPECT_TRUE(english.join(u' ').contains(probabilityText(counted.statistic.test->p, m_english)));
    EXPECT_TRUE(verdictOf(counted, m_chinese).front().startsWith(QStringLiteral("在随机范围之内")));
}

TEST_F(StudyFigureTest, SaysThatThereAreTooFewDrawsInPlaceOfAProbability)
{
    count("dlt", 6);
    CountedStudy counted = study(StudyKind::Frequency);
    EXPECT_EQ(m_figures.counted(counted).sources.front().en, "6 draws of Super Lotto, 04001 to 04006");
    const QStringList lines = verdictOf(counted, m_english);
    EXPECT_TRUE(lines.front().startsWith(QStringLiteral("Too few draws")));
    EXPECT_TRUE(lines.front().contains(QStringLiteral("35"))); // 5 expected of N · 5 ÷ 35
    EXPECT_FALSE(lines.join(u' ').contains(QStringLiteral("p =")));
}

TEST_F(StudyFigureTest, SaysWhatIsUnusual)
{
    count("dlt", 700);
    CountedStudy counted = study(StudyKind::Frequency);
    counted.statistic.test->p = 0.03;
    EXPECT_TRUE(verdictOf(counted, m_english).front().startsWith(QStringLiteral("A little unusual")));
    counted.statistic.test->p = 0.00001;
    EXPECT_TRUE(verdictOf(counted, m_english).front().startsWith(QStringLiteral("Unusual")));
    EXPECT_TRUE(verdictOf(counted, m_english).join(u' ').contains(QStringLiteral("less than 0.0001")));
}

TEST_F(StudyFigureTest, NamesTheMostAndTheLeastFrequentPairs)
{
    count("dlt", 700);
    const study::PairStatistic pairs = study::pairs(m_sample, m_lane);
    const QString text = pairsText(pairs, study(StudyKind::Pairs), m_english);
    const study::PairCount& most = pairs.most.front();
    EXPECT_TRUE(text.contains(QStringLiteral("%1+%2 (%3)")
            .arg(most.first, 2, 10, QLatin1Char('0'))
            .arg(most.second, 2, 10, QLatin1Char('0'))
            .arg(most.count)))
        << text.toStdString();
    EXPECT_TRUE(pairsText({}, study(StudyKind::Pairs), m_english).isEmpty());
}

TEST_F(StudyFigureTest, PutsPrintedFiguresOnATimeAxis)
{
    const lottery::DrawStore& store = testing::bundledStore();
    const lottery::Game& game = *store.game("dlt");
    const lottery::Draw& draw = *store.draw("dlt", "24027");
    const study::PrizeHistory history = study::prizeHistory(game, store.drawsOf("dlt"));
    const figure::ResolvedFigure top = m_figures.printed(StudyKind::TopPrize, game, history);
    ASSERT_EQ(top.series.size(), 1U);
    EXPECT_EQ(top.unit, "yuan");
    const auto prize = draw.tables.front().unitPrize(0);
    ASSERT_TRUE(prize);
    EXPECT_DOUBLE_EQ(*top.series.front().marks.front().value.best, static_cast<double>(prize->fen) / 100);
    EXPECT_EQ(top.series.front().marks.front().period.first, draw.date);
    const figure::ResolvedFigure winners = m_figures.printed(StudyKind::Winners, game, history);
    EXPECT_EQ(winners.series.size(), draw.tables.front().rows.size());
    EXPECT_TRUE(m_figures.printed(StudyKind::TopPrize, game, {}).series.empty());
}

} // namespace
} // namespace broadsheet::app
