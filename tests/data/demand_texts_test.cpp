// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What must hold of the bundled demand data, whatever is added to it.
#include "tests/data/bundled_demand.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

namespace broadsheet::demand {
namespace {

bool isFilled(const Bilingual& text)
{
    return !text.zh.empty() && !text.en.empty();
}

std::size_t characters(const std::string& text)
{
    return static_cast<std::size_t>(
        std::ranges::count_if(text, [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; }));
}

TEST(BundledDemand, AnsweringForItselfIsWhatEveryObservationCanDo)
{
    for (const Observation& observation : catalogue().observations) {
        EXPECT_TRUE(isFilled(observation.label)) << observation.id;
        EXPECT_TRUE(isFilled(observation.section)) << observation.id;
        EXPECT_EQ(observation.note.zh.empty(), observation.note.en.empty()) << observation.id;
        EXPECT_NE(catalogue().source(observation.source), nullptr) << observation.id;
        EXPECT_NE(catalogue().subject(observation.subject), nullptr) << observation.id;
        EXPECT_NE(catalogue().region(observation.region), nullptr) << observation.id;
        EXPECT_EQ(observation.printed.empty(), observation.derivation.has_value()) << observation.id;
        EXPECT_TRUE(makeInterval(observation.value.low, observation.value.best, observation.value.high))
            << observation.id;
    }
}

TEST(BundledDemand, UnitsHaveNamesInBothLanguages)
{
    for (const Observation& observation : catalogue().observations) {
        const std::string& symbol = observation.unit.symbol();
        const Bilingual label = catalogue().unitNames.label(symbol);
        EXPECT_TRUE(symbol == "1" || isFilled(label)) << symbol;
        EXPECT_TRUE(
            std::ranges::none_of(label.zh, [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }))
            << symbol << " is " << label.zh;
    }
}

TEST(BundledDemand, WhatIsNotTheArticlesSaysWhereItComesFrom)
{
    for (const Source& source : catalogue().sources) {
        EXPECT_TRUE(isFilled(source.title) && isFilled(source.publisher)) << source.id;
        EXPECT_TRUE(!source.link.empty() || isFilled(source.note)) << source.id;
    }
    EXPECT_NE(catalogue().observation("netherlands-electricity-2023")->source, kArticle);
}

TEST(BundledDemand, DoubtsAreKeptAsNotes)
{
    for (const auto* id : { "nvidia-value-rise", "nvidia-value", "chatgpt-households-17000", "chatgpt-households-33000",
             "h100-fleet-2024", "china-emissions-2025", "china-emissions-2030" }) {
        EXPECT_TRUE(isFilled(catalogue().observation(id)->note)) << id;
    }
}

TEST(BundledDemand, StatementsCoverWhatCanBeDoneAndWhoWarns)
{
    std::string all;
    std::string speakers;
    for (const Statement& statement : catalogue().statements) {
        EXPECT_TRUE(isFilled(statement.text)) << statement.id;
        EXPECT_TRUE(isFilled(statement.section)) << statement.id;
        EXPECT_EQ(statement.speaker.zh.empty(), statement.speaker.en.empty()) << statement.id;
        EXPECT_EQ(statement.source, kArticle) << statement.id;
        all += statement.text.en + '\n';
        speakers += statement.speaker.en + '\n';
    }
    for (const auto* word :
        { "Wind", "solar", "nuclear", "Fusion", "Pruning", "Quantisation", "Compressing", "MobileNet", "T4", "A100",
            "TPU", "Distributed", "edge", "cooling", "heat reuse", "AI steer", "Davos", "transformers", "computing",
            "Phoenix", "Houston", "cooling tower", "Tencent", "Huawei", "JD", "Amazon", "Netherlands" }) {
        EXPECT_NE(all.find(word), std::string::npos) << word;
    }
    for (const auto* name : { "Altman", "Musk", "Huang", "Xing Huanlai" }) {
        EXPECT_NE(speakers.find(name), std::string::npos) << name;
    }
}

TEST(BundledDemand, FiguresFillThreePages)
{
    EXPECT_GE(catalogue().figures.size(), 12U);
    for (const auto* page : { "power", "water", "carbon" }) {
        EXPECT_GE(std::ranges::count(catalogue().figures, page, &figure::ResolvedFigure::page), 2) << page;
    }
}

TEST(BundledDemand, FigureTextsAreFilledAndFit)
{
    for (const figure::ResolvedFigure& figure : catalogue().figures) {
        EXPECT_TRUE(isFilled(figure.title) && isFilled(figure.caption) && isFilled(figure.axis.label)) << figure.id;
        EXPECT_LE(characters(figure.title.zh), 40U) << figure.id;
        EXPECT_LE(characters(figure.title.en), 70U) << figure.id;
        EXPECT_FALSE(figure.sources.empty()) << figure.id;
        for (const Bilingual& category : figure.categories) {
            EXPECT_TRUE(isFilled(category)) << figure.id;
            EXPECT_LE(characters(category.zh), 14U) << category.zh;
            EXPECT_LE(characters(category.en), 32U) << category.en;
        }
    }
}

TEST(BundledDemand, RangesAndBoundsReachTheirFigures)
{
    const auto shape = [](const char* id) { return shapeOf(catalogue().figure(id)->series[0].marks[0].value); };
    EXPECT_EQ(shape("chatgpt-day"), IntervalShape::LowerBound);
    EXPECT_EQ(shape("generative-ai-2027"), IntervalShape::Range);
    EXPECT_EQ(shape("water-per-question"), IntervalShape::Range);
    EXPECT_EQ(shape("pool-size"), IntervalShape::UpperBound);
}

TEST(BundledDemand, PartsOfAWholeAddUpToIt)
{
    for (const figure::ResolvedFigure& figure : catalogue().figures) {
        if (figure.kind != figure::ChartKind::Stacked) {
            continue;
        }
        std::vector<double> totals(figure.categories.size());
        for (const figure::Series& series : figure.series) {
            for (const figure::Mark& mark : series.marks) {
                totals[mark.category] += representative(mark.value);
            }
        }
        const std::map<std::string, std::vector<double>> wholes { { "ai-share", { 100, 100 } },
            { "google-water", { 21.2e6 } }, { "data-centre-regions-sum", { 416, 946 } } };
        ASSERT_TRUE(wholes.contains(figure.id)) << figure.id;
        ASSERT_EQ(totals.size(), wholes.at(figure.id).size()) << figure.id;
        for (std::size_t part = 0; part < totals.size(); ++part) {
            EXPECT_NEAR(totals[part], wholes.at(figure.id)[part], 1e-9 * totals[part]) << figure.id;
        }
    }
}

TEST(BundledDemand, HeadlinesOpenFiguresThatShowThem)
{
    EXPECT_GE(catalogue().headlines.size(), 6U);
    EXPECT_LE(catalogue().headlines.size(), 8U);
    for (const Headline& headline : catalogue().headlines) {
        const figure::ResolvedFigure* figure = catalogue().figure(headline.figure);
        ASSERT_NE(figure, nullptr) << headline.figure;
        const bool isShown = std::ranges::any_of(figure->series, [&](const figure::Series& series) {
            return std::ranges::find(series.marks, headline.observation, &figure::Mark::observation)
                != series.marks.end();
        });
        EXPECT_TRUE(isShown) << headline.figure;
    }
}

} // namespace
} // namespace broadsheet::demand
