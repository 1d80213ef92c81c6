// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The article's figures, each as printed, and the values derived from them, each computed again.
#include "tests/data/bundled_demand.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <set>
#include <sstream>

namespace broadsheet::demand {
namespace {

// The observation's value; zero where it has none of that name.
Interval valueOf(const std::string& id)
{
    const Observation* observation = catalogue().observation(id);
    EXPECT_NE(observation, nullptr) << id;
    return observation != nullptr ? observation->value : pointOf(0);
}

std::set<std::string> printedFigures()
{
    std::istringstream lines(text::readFile(BROADSHEET_TESTS_DIR "/data/printed_figures.txt").value_or(""));
    std::set<std::string> figures;
    for (std::string line; std::getline(lines, line);) {
        figures.insert(line);
    }
    return figures;
}

Interval best(double value)
{
    return pointOf(value);
}

Interval atLeast(double value)
{
    return { .low = value, .best = {}, .high = {} };
}

Interval atMost(double value)
{
    return { .low = {}, .best = {}, .high = value };
}

Interval range(double low, double high)
{
    return { .low = low, .best = {}, .high = high };
}

void expectNear(const std::string& id, const Interval& expected)
{
    const Interval value = valueOf(id);
    const auto compare = [&](const std::optional<double>& found, const std::optional<double>& wanted) {
        ASSERT_EQ(found.has_value(), wanted.has_value()) << id;
        if (found) {
            EXPECT_NEAR(*found, *wanted, 1e-12 * std::abs(*wanted)) << id;
        }
    };
    compare(value.low, expected.low);
    compare(value.best, expected.best);
    compare(value.high, expected.high);
}

TEST(BundledDemand, LoadsWithoutProblems)
{
    for (const Error& problem : bundled().problems) {
        ADD_FAILURE() << problem.place.file << ':' << problem.place.line << ' ' << problem.place.path << ' '
                      << problem.detail;
    }
    EXPECT_FALSE(catalogue().observations.empty());
}

struct ArticleFigure {
    const char* id;
    Interval value;
    const char* unit;
    bool approximate;
    Kind kind;
    const char* period;
    const char* region;
};

std::vector<ArticleFigure> articleFigures()
{
    using enum Kind;
    return {
        { "chatgpt-requests", best(200e6), "request/day", true, Estimated, "2024", "world" },
        { "chatgpt-electricity", atLeast(500e3), "kWh/day", false, Estimated, "2024", "world" },
        { "chatgpt-households-17000", best(17e3), "household", false, Estimated, "2024", "united-states" },
        { "chatgpt-households-33000", best(33e3), "household", false, Estimated, "2024", "not-stated" },
        { "generative-ai-2027", range(85, 134), "TWh/year", true, Projected, "2027", "world" },
        { "generative-search-multiple", range(4, 5), "1", false, Estimated, "2024", "world" },
        { "ai-share-before", best(2), "%", false, Estimated, "2024", "world" },
        { "ai-share-2025", best(10), "%", false, Projected, "2025", "world" },
        { "h100-fleet-2024", atLeast(1e6), "gpu", false, Projected, "2024", "world" },
        { "nvidia-value-rise", atLeast(260e9), "yuan", false, Measured, "2024-03", "world" },
        { "nvidia-value", atLeast(2e12), "unstated_currency", false, Measured, "2024-03", "world" },
        { "microsoft-water-2022", best(6.4e6), "m3", false, Measured, "2022", "world" },
        { "microsoft-water-growth-2022", best(34), "%", false, Measured, "2022", "world" },
        { "microsoft-water-pools", atLeast(2500), "pool", false, Estimated, "2022", "world" },
        { "google-water-2022", best(21.2e9), "l", false, Measured, "2022", "world" },
        { "google-data-centre-water-2022", best(19.6e9), "l", true, Measured, "2022", "world" },
        { "chatgpt-bottle", best(500), "ml/bottle", false, Estimated, "2024", "world" },
        { "chatgpt-questions-per-bottle", range(25, 50), "question/bottle", true, Estimated, "2024", "world" },
        { "china-grid-factor", best(0.61), "kg/kWh", true, Estimated, "2023", "china" },
        { "china-emissions-2025", best(210e6), "t", false, Projected, "2025", "china" },
        { "china-emissions-2030", best(350e6), "t", false, Projected, "2030", "china" },
    };
}

TEST(BundledDemand, HoldsEveryFigureOfTheArticle)
{
    for (const ArticleFigure& figure : articleFigures()) {
        const Observation* observation = catalogue().observation(figure.id);
        ASSERT_NE(observation, nullptr) << figure.id;
        EXPECT_EQ(observation->value, figure.value) << figure.id;
        EXPECT_EQ(observation->unit.symbol(), figure.unit) << figure.id;
        EXPECT_EQ(observation->approximate, figure.approximate) << figure.id;
        EXPECT_EQ(observation->kind, figure.kind) << figure.id;
        EXPECT_EQ(isoPeriod(observation->period), figure.period) << figure.id;
        EXPECT_EQ(observation->region, figure.region) << figure.id;
        EXPECT_EQ(observation->source, kArticle) << figure.id;
        EXPECT_FALSE(observation->derivation) << figure.id;
    }
}

TEST(BundledDemand, PrintedFiguresAreThoseOfTheArticleAndAllOfThem)
{
    std::set<std::string> printed;
    for (const Observation& observation : catalogue().observations) {
        if (observation.source == kArticle && !observation.derivation) {
            EXPECT_TRUE(printed.insert(observation.printed).second) << observation.printed << " twice";
        }
    }
    EXPECT_EQ(printed, printedFigures());
    EXPECT_EQ(printed.size(), articleFigures().size());
}

// The numbers of a figure as printed in Chinese: "85~134太瓦时" has two, "1.7万个" is 17,000.
std::vector<double> numbersIn(const std::string& printed)
{
    std::vector<double> numbers;
    std::string_view rest = printed;
    const auto take = [&rest](std::string_view word) {
        if (!rest.starts_with(word)) {
            return false;
        }
        rest.remove_prefix(word.size());
        return true;
    };
    while (!rest.empty()) {
        double number = 0;
        const auto read = std::from_chars(rest.data(), rest.data() + rest.size(), number);
        if (read.ec == std::errc {}) {
            rest.remove_prefix(static_cast<std::size_t>(read.ptr - rest.data()));
            number *= take("万") ? 1e4 : 1;
            number *= take("亿") ? 1e8 : 1;
            numbers.push_back(number);
        } else if (take("百万")) {
            numbers.push_back(1e6);
        } else if (take("四")) {
            numbers.push_back(4);
        } else if (take("五")) {
            numbers.push_back(5);
        } else {
            rest.remove_prefix(1);
        }
    }
    return numbers;
}

TEST(BundledDemand, ValuesAreWhatIsPrinted)
{
    for (const Observation& observation : catalogue().observations) {
        if (observation.source != kArticle || observation.derivation) {
            continue;
        }
        std::vector<double> numbers;
        for (const auto& value : { observation.value.low, observation.value.best, observation.value.high }) {
            if (value) {
                numbers.push_back(*value);
            }
        }
        EXPECT_EQ(numbersIn(observation.printed), numbers) << observation.id;
    }
}

TEST(BundledDemand, ChatGptsDayIsDividedAndMultipliedRightly)
{
    expectNear("energy-per-request", atLeast(500e6 / 200e6));
    expectNear("energy-per-household-day", atLeast(500000.0 / 17000));
    expectNear("chatgpt-electricity-year", atLeast(500000.0 * 365 / 1e6));
    expectNear("chatgpt-mean-power", atLeast(500000.0 / 24 / 1000));
    expectNear("chatgpt-requests-year", best(200e6 * 365));
    expectNear("households-33000-electricity", atLeast(500.0 / 17 * 33));
    expectNear("households-33000-power", atLeast(500.0 / 17 * 33 / 24));
    expectNear("households-33000-electricity-year", atLeast(0.5 / 17 * 33 * 365));
    expectNear("household-count-ratio", best(33.0 / 17));
    expectNear("us-households-17000-electricity", best(17 * 10500.0 / 365));
    expectNear("us-households-33000-electricity", best(33 * 10500.0 / 365));
}

TEST(BundledDemand, TheRestOfPowerIsComputedRightly)
{
    expectNear("generative-ai-2027-netherlands-share", range(8500 / 122.15, 13400 / 122.15));
    expectNear("generative-ai-2027-power", range(85000.0 / 8760, 134000.0 / 8760));
    expectNear("generative-search-energy", range(0.3 * 4, 0.3 * 5));
    expectNear("rest-share-before", best(100 - 2));
    expectNear("rest-share-2025", best(100 - 10));
    expectNear("ai-share-multiple", best(10.0 / 2));
}

TEST(BundledDemand, EnergyPerRequestOfTheFirstEstimateIsComputedRightly)
{
    expectNear("de-vries-energy-per-request", best(564e6 / 195e6));
}

TEST(BundledDemand, WaterIsComputedRightly)
{
    expectNear("microsoft-water-2021", best(6.4e6 / 1.34));
    expectNear("microsoft-water-increase", best(6.4e6 - 6.4e6 / 1.34));
    expectNear("microsoft-water-per-pool", atMost(6.4e9 / 2500));
    expectNear("google-other-water-2022", best((212 - 196) * 1e8));
    expectNear("google-data-centre-water-share", best(19600.0 / 212));
    expectNear("google-other-water-share", best(1600.0 / 212));
    expectNear("google-microsoft-water-ratio", best(21.2 / 6.4));
    expectNear("water-per-question", range(500.0 / 50, 500.0 / 25));
}

TEST(BundledDemand, CarbonIsComputedRightly)
{
    expectNear("china-electricity-2025", best(210 / 0.61));
    expectNear("china-electricity-2030", best(350 / 0.61));
    expectNear("china-electricity-growth", best(100 * (std::exp(std::log(350.0 / 210) / 5) - 1)));
    expectNear("china-emissions-growth", best(100 * 140.0 / 210));
}

// The last 19 in checks_test.cpp, then 13 in series_test.cpp.
TEST(BundledDemand, EveryDerivedValueIsRecomputed)
{
    const auto derived = std::ranges::count_if(
        catalogue().observations, [](const Observation& observation) { return observation.derivation.has_value(); });
    EXPECT_EQ(derived, 11 + 6 + 1 + 8 + 4 + 19 + 13);
}

} // namespace
} // namespace broadsheet::demand
