// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article's figures against their sources.
#include "core/demand/check_rows.h"
#include "tests/data/bundled_demand.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

namespace broadsheet::demand {
namespace {

const Check* checkOf(std::string_view id)
{
    const auto found = std::ranges::find(catalogue().checks, id, &Check::id);
    return found == catalogue().checks.end() ? nullptr : &*found;
}

double bestOf(const std::string& id)
{
    const Observation* observation = catalogue().observation(id);
    EXPECT_NE(observation, nullptr) << id;
    return observation == nullptr ? 0 : observation->value.best.value_or(0);
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

TEST(BundledChecks, ThereIsOneForEveryFigureThatTheArticlePrints)
{
    std::set<std::string> checked;
    for (const Check& check : catalogue().checks) {
        const Observation& printed = *catalogue().observation(check.printed);
        if (printed.source == kArticle && check.status != CheckStatus::OtherSays) {
            checked.insert(printed.printed);
        }
    }
    std::ifstream lines(BROADSHEET_TESTS_DIR "/data/printed_figures.txt");
    int count = 0;
    for (std::string line; std::getline(lines, line); ++count) {
        EXPECT_TRUE(checked.contains(line)) << line;
    }
    EXPECT_GT(count, 20);
}

TEST(BundledChecks, CompareWithWhatIsNotTheArticles)
{
    for (const Check& check : catalogue().checks) {
        EXPECT_EQ(catalogue().observation(check.printed)->source, kArticle) << check.id;
        EXPECT_EQ(check.found.empty(), check.status == CheckStatus::NoSource) << check.id;
        const CheckedValues values = checkedValues(check, catalogue());
        if (values.found != nullptr) {
            EXPECT_NE(values.found->source, kArticle) << check.id;
            EXPECT_TRUE(values.difference) << check.id;
        }
    }
}

// What is "as printed" holds within the rounding of the print, and a bound holds.
TEST(BundledChecks, SayAsPrintedOnlyWhereItIs)
{
    for (const Check& check : catalogue().checks) {
        const CheckedValues values = checkedValues(check, catalogue());
        if (check.status != CheckStatus::AsPrinted) {
            continue;
        }
        ASSERT_TRUE(values.difference) << check.id;
        const auto isRounding
            = [](const std::optional<Gap>& gap) { return !gap || std::abs(gap->share.value()) < 0.01; };
        const Difference& difference = *values.difference;
        const bool holds = difference.standing == Standing::Within || difference.standing == Standing::Same;
        EXPECT_TRUE(holds || (isRounding(difference.low) && isRounding(difference.high))) << check.id;
    }
}

TEST(BundledChecks, ShowWhatIsNotVerifiedAsSuch)
{
    for (const auto* id : { "microsoft-base-restated", "grid-factor-enterprise" }) {
        ASSERT_NE(checkOf(id), nullptr) << id;
        EXPECT_EQ(catalogue().observation(checkOf(id)->found)->verification, Verification::Unverified) << id;
        EXPECT_NE(checkOf(id)->foundLabel.en.find("not verified"), std::string::npos) << id;
    }
    for (const auto* id : { "microsoft-water-growth-restated", "new-yorker-households" }) {
        EXPECT_EQ(catalogue().observation(id)->verification, Verification::Unverified) << id;
    }
}

TEST(BundledChecks, TextsAreFilledAndFit)
{
    for (const Check& check : catalogue().checks) {
        const figure::ResolvedFigure& figure = check.figure;
        EXPECT_FALSE(check.meaning.zh.empty() || check.meaning.en.empty()) << check.id;
        EXPECT_FALSE(figure.sources.empty()) << check.id;
        EXPECT_LE(characters(figure.title.zh), 40U) << check.id;
        EXPECT_LE(characters(figure.title.en), 70U) << check.id;
        for (const Bilingual& category : figure.categories) {
            EXPECT_LE(characters(category.zh), 14U) << category.zh;
            EXPECT_LE(characters(category.en), 32U) << category.en;
        }
    }
}

struct Recomputed {
    const char* id;
    double value;
};

// Each computed again from the numbers that its sources state.
TEST(BundledChecks, DerivedPrimariesAreComputedRight)
{
    const double galInLitres = 3.785411784;
    for (const Recomputed& expected : { Recomputed { "de-vries-servers-electricity", 3617 * 6.5 * 24 / 1000 },
             Recomputed { "de-vries-energy-per-request", 564e6 / 195e6 },
             Recomputed { "new-yorker-households", 500000.0 / 29 },
             Recomputed { "chatgpt-households-us-mean", 500000.0 * 365 / 10500 },
             Recomputed { "moazeni-household-electricity", 1e6 / 33000 },
             Recomputed { "de-vries-search-multiple", 564.0 / 195 / 0.3 },
             Recomputed { "h100-electricity", 0.7 * 0.61 * 8760 },
             Recomputed { "h100-fleet-electricity", 0.7 * 0.61 * 8760 * 3.5e6 / 1e9 },
             Recomputed { "google-water-2022-table", 5565e6 * galInLitres },
             Recomputed { "google-water-2022-text", 5.6e9 * galInLitres },
             Recomputed { "google-data-centre-water-2022-source", 5.2e9 * galInLitres },
             Recomputed { "microsoft-water-fy2022-pools", 6399415.0 / 2500 },
             Recomputed { "microsoft-water-growth-first", (6399415.0 / 4478000 - 1) * 100 },
             Recomputed { "microsoft-water-growth-restated", (6399415.0 / 4772890 - 1) * 100 },
             Recomputed { "altman-water", 0.000085 * galInLitres * 1000 },
             Recomputed { "greenpeace-factor-2018", 99 / 160.89 }, Recomputed { "greenpeace-factor-2023", 163.0 / 267 },
             Recomputed { "china-emissions-2030-iea", 277e9 * 0.5306 / 1000 } }) {
        EXPECT_NEAR(bestOf(expected.id), expected.value, 1e-12 * expected.value) << expected.id;
    }
    EXPECT_EQ(
        catalogue().observation("h100-million-electricity")->value.low.value_or(0), bestOf("h100-electricity") / 1e3);
    const Interval& official = catalogue().observation("china-emissions-2025-official")->value;
    EXPECT_NEAR(official.low.value_or(0), 150e6 * 0.5306, 1);
    EXPECT_NEAR(official.high.value_or(0), 200e6 * 0.5306, 1);
}

} // namespace
} // namespace broadsheet::demand
