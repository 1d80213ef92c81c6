// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/analysis.h"
#include "core/scenario/report.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

#include "samples.h"

namespace broadsheet::scenario {
namespace {

// A library with one constant and one projection for sample().
Library library()
{
    return { .presets = { sample() },
        .equivalences = { { .output = OutputId::ElectricityPerYear,
            .choice = { .unit = "household", .factor = 1e-4, .observation = "household" } } },
        .projections = { { .fact = "published",
            .output = OutputId::ElectricityPerYear,
            .year = 2027,
            .value = { .low = 85e9, .best = {}, .high = 134e9 } } } };
}

std::vector<ReportRow> report(const ReportOptions& options)
{
    Scenario scenario = sample();
    scenario.projections = { "published" };
    return reportOn(scenario, library(), options);
}

const ReportRow& row(const std::vector<ReportRow>& rows, const std::string& id)
{
    static const ReportRow none;
    const auto found = std::ranges::find(rows, id, &ReportRow::id);
    EXPECT_NE(found, rows.end()) << id;
    return found == rows.end() ? none : *found;
}

TEST(Report, HasEveryAssumptionAndARowForEveryOutput)
{
    const auto rows = report({ .samples = 500, .seed = 3, .targets = {}, .lastYear = {} });
    const Scenario scenario = sample();
    for (const InputId id : kInputIds) {
        const ReportRow& input = row(rows, std::string(kindOf(id).word));
        EXPECT_EQ(input.low, scenario[id].low);
        EXPECT_EQ(input.mid, scenario[id].mid);
        EXPECT_EQ(input.high, scenario[id].high);
        EXPECT_EQ(input.shape, wordFor(scenario[id].shape));
    }
    EXPECT_EQ(row(rows, "included-pue").shape, "no");
    EXPECT_EQ(row(rows, "growth-rate").mid, 0.12);
    EXPECT_EQ(row(rows, "seed").mid, 3);
    EXPECT_EQ(row(rows, "samples").mid, 500);
    const Span span = spanOf(scenario);
    for (const OutputId id : kOutputIds) {
        const ReportRow& output = row(rows, std::string(kindOf(id).word));
        EXPECT_EQ(output.mid, span.mid[id]);
        EXPECT_LT(output.low, output.p5);
        EXPECT_LT(output.p5, output.p50);
        EXPECT_LT(output.p95, output.high);
    }
    EXPECT_EQ(row(rows, "household").mid, span.mid[OutputId::ElectricityPerYear] * 1e-4);
}

TEST(Report, HasIdsThatStandOnce)
{
    const auto rows = report({ .samples = 10, .seed = 1, .targets = { 85e9, 134e9 }, .lastYear = 2030 });
    std::set<std::string> ids;
    for (const ReportRow& each : rows) {
        EXPECT_TRUE(ids.insert(each.id).second) << each.id;
    }
}

TEST(Report, SaysWhatATargetNeeds)
{
    const auto rows = report({ .samples = 10, .seed = 1, .targets = { 85e9 }, .lastYear = {} });
    EXPECT_EQ(row(rows, "requests-for-85-TWh").mid, needed(sample(), InputId::Requests, 85e9));
    EXPECT_EQ(row(rows, "energy-per-request-for-85-TWh").unit, "Wh/request");
}

TEST(Report, GrowsToTheYearAskedForBesideWhatIsPublishedByThen)
{
    const auto rows = report({ .samples = 10, .seed = 1, .targets = {}, .lastYear = 2027 });
    EXPECT_NEAR(
        *row(rows, "electricity-per-year-2027").mid / *row(rows, "electricity-per-year").mid, 1.12 * 1.12 * 1.12, 1e-9);
    EXPECT_EQ(row(rows, "published-2027").low, 85e9);
    EXPECT_FALSE(row(rows, "published-2027").mid);
    const auto sooner = report({ .samples = 10, .seed = 1, .targets = {}, .lastYear = 2026 });
    EXPECT_EQ(std::ranges::count(sooner, ReportSection::Published, &ReportRow::section), 0);
}

TEST(Report, ListsOnlyInputsThatMoveTheResult)
{
    const auto rows = report({ .samples = 10, .seed = 1, .targets = {}, .lastYear = {} });
    for (const ReportRow& each : rows) {
        if (each.section == ReportSection::Sensitivity) {
            EXPECT_NE(each.low, each.high);
        }
    }
    EXPECT_EQ(std::ranges::count(rows, ReportSection::Sensitivity, &ReportRow::section), 6);
}

TEST(Report, HasAsManyCellsAsHeadings)
{
    for (const auto& rows :
        { rowsOf(report({ .samples = 10, .seed = 1, .targets = { 1e9 }, .lastYear = 2030 }), &Bilingual::en),
            presetRows(library(), &Bilingual::zh) }) {
        ASSERT_GT(rows.size(), 1U);
        for (const text::Row& each : rows) {
            EXPECT_EQ(each.size(), rows.front().size());
        }
    }
}

} // namespace
} // namespace broadsheet::scenario
