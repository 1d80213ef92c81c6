// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/import_plan.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::DrawStore;
using ::testing::ElementsAre;
namespace samples = lottery::samples;

Draw drawNumbered(const std::string& issue)
{
    Draw draw = samples::smallDraw();
    draw.issue = issue;
    return draw;
}

Draw withPrize(Draw draw, const std::string& prize)
{
    draw.tables = { samples::table({ { "一等奖", "1注", prize, prize } }) };
    return draw;
}

Draw changed(Draw draw)
{
    draw.published[0] = { 1, 2, 3 };
    draw.drawn.clear();
    return draw;
}

DrawStore storeOf(std::vector<Draw> draws)
{
    return { .games = { samples::smallGame() }, .draws = std::move(draws) };
}

Reading readingOf(const std::vector<Draw>& draws)
{
    Reading reading;
    reading.files = { "f" };
    int line = 0;
    for (const Draw& draw : draws) {
        reading.draws.push_back({ .draw = draw, .file = 0, .line = line += 10 });
    }
    return reading;
}

std::vector<RowStatus> statuses(const ImportPlan& plan)
{
    std::vector<RowStatus> result;
    for (const PlanRow& row : plan.rows) {
        result.push_back(row.status);
    }
    return result;
}

std::vector<Draw> drawsOf(const std::vector<const Draw*>& pointers)
{
    std::vector<Draw> draws;
    for (const Draw* each : pointers) {
        draws.push_back(*each);
    }
    return draws;
}

TEST(ImportPlan, SaysOfEachRowWhatBecomesOfIt)
{
    const Draw bare = drawNumbered("24001");
    const DrawStore store = storeOf({ bare, drawNumbered("24002"), withPrize(drawNumbered("24003"), "5元") });
    Draw undated = drawNumbered("24009");
    undated.date = {};
    Reading reading = readingOf({ drawNumbered("24005"), withPrize(bare, "7元"), changed(drawNumbered("24002")),
        drawNumbered("24003"), undated });
    reading.problems.push_back({ .code = ErrorCode::BadDate,
        .place = { .file = "f", .line = 25, .column = 0, .path = {} },
        .detail = "x",
        .expected = {} });
    const ImportPlan plan = planImport(store, std::move(reading));
    EXPECT_THAT(statuses(plan),
        ElementsAre(RowStatus::New, RowStatus::Addition, RowStatus::Wrong, RowStatus::Conflict, RowStatus::Identical,
            RowStatus::Wrong));
    EXPECT_EQ(plan.reading.problems[plan.rows[2].problem].code, ErrorCode::BadDate);
    EXPECT_EQ(plan.reading.problems[plan.rows[5].problem].code, ErrorCode::MissingField);
    EXPECT_EQ(plan.reading.problems[plan.rows[5].problem].place.line, 50);
    EXPECT_EQ(plan.mine[plan.rows[3].mine], drawNumbered("24002"));
    EXPECT_EQ(plan.count(RowStatus::Wrong), 2U);
    EXPECT_EQ(plan.takenDraws(), 2U);
}

TEST(ImportPlan, ComesToNewDrawsAndToThoseThatAreCompleted)
{
    const DrawStore store = storeOf({ drawNumbered("24001"), drawNumbered("24002") });
    const ImportPlan plan = planImport(store,
        readingOf({ withPrize(drawNumbered("24001"), "7元"), changed(drawNumbered("24002")), drawNumbered("24003") }));
    const PlannedDraws planned = plan.result(store);
    EXPECT_THAT(drawsOf(planned.added), ElementsAre(drawNumbered("24003")));
    EXPECT_THAT(drawsOf(planned.replacing), ElementsAre(withPrize(drawNumbered("24001"), "7元")));
}

TEST(ImportPlan, TakesAConflictOnlyWhereThePersonSaysSo)
{
    const DrawStore store = storeOf({ withPrize(drawNumbered("24001"), "5元") });
    ImportPlan plan = planImport(store, readingOf({ changed(drawNumbered("24001")) }));
    EXPECT_EQ(plan.result(store).size(), 0U);
    plan.rows[0].taken = true;
    EXPECT_THAT(drawsOf(plan.result(store).replacing), ElementsAre(withPrize(changed(drawNumbered("24001")), "5元")))
        << "what the new account does not speak of stays";
    plan.takeAll(RowStatus::Conflict, false);
    EXPECT_EQ(plan.result(store).size(), 0U);
    plan.takeAll(RowStatus::Conflict, true);
    EXPECT_EQ(plan.result(store).size(), 1U);
}

TEST(ImportPlan, LetsANewDrawBeLeftOut)
{
    const DrawStore store = storeOf({});
    ImportPlan plan = planImport(store, readingOf({ drawNumbered("24001"), drawNumbered("24002") }));
    plan.rows[0].taken = false;
    EXPECT_THAT(drawsOf(plan.result(store).added), ElementsAre(drawNumbered("24002")));
}

TEST(ImportPlan, TellsRowsOfTheSameFileApartThatAreOneDraw)
{
    const DrawStore store = storeOf({});
    const Draw first = drawNumbered("24001");
    ImportPlan plan = planImport(
        store, readingOf({ first, first, withPrize(first, "5元"), withPrize(first, "5元"), withPrize(first, "6元") }));
    EXPECT_THAT(statuses(plan),
        ElementsAre(
            RowStatus::New, RowStatus::Identical, RowStatus::Addition, RowStatus::Identical, RowStatus::Conflict));
    EXPECT_EQ(plan.takenDraws(), plan.result(store).size());
    EXPECT_EQ(plan.mine[plan.rows[4].mine], withPrize(first, "5元"));
    EXPECT_FALSE(plan.isThere[plan.rows[4].mine]);
    EXPECT_THAT(drawsOf(plan.result(store).added), ElementsAre(withPrize(first, "5元")));
    plan.rows[4].taken = true;
    EXPECT_THAT(drawsOf(plan.result(store).added), ElementsAre(withPrize(first, "6元")));
    plan.rows[0].taken = false;
    EXPECT_THAT(drawsOf(plan.result(store).added), ElementsAre(withPrize(first, "6元"))) << "and is still one draw";
}

TEST(ImportPlan, TakesADrawWithoutADateForOneThatIsThere)
{
    Draw undated = withPrize(drawNumbered("24001"), "5元");
    undated.date = {};
    const DrawStore store = storeOf({ drawNumbered("24001") });
    const ImportPlan plan = planImport(store, readingOf({ undated }));
    EXPECT_THAT(statuses(plan), ElementsAre(RowStatus::Addition));
    EXPECT_EQ(plan.result(store).replacing.at(0)->date, drawNumbered("24001").date);
}

TEST(ImportPlan, KeepsTheOrderOfSeveralFiles)
{
    Reading first = readingOf({ drawNumbered("24001") });
    Reading second = readingOf({ drawNumbered("24002") });
    second.files = { "g" };
    second.problems.push_back({ .code = ErrorCode::BadDate,
        .place = { .file = "g", .line = 1, .column = 0, .path = {} },
        .detail = {},
        .expected = {} });
    first.append(std::move(second));
    EXPECT_EQ(first.draws[1].file, 1U);
    EXPECT_THAT(statuses(planImport(storeOf({}), std::move(first))),
        ElementsAre(RowStatus::New, RowStatus::Wrong, RowStatus::New));
}

TEST(ImportPlan, OfTheSameGameInAnotherYearIsAnotherDraw)
{
    const DrawStore store = storeOf({ drawNumbered("23001") });
    EXPECT_THAT(statuses(planImport(store, readingOf({ drawNumbered("24001") }))), ElementsAre(RowStatus::New));
}

} // namespace
} // namespace broadsheet::bulletin
