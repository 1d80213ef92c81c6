// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Rows = std::vector<std::vector<std::string>>;

std::vector<Finding> auditOf(PrizeTable table)
{
    Draw draw = samples::smallDraw();
    draw.tables = { std::move(table) };
    return audit(draw, samples::smallGame());
}

std::vector<FindingCode> codes(const std::vector<Finding>& findings)
{
    std::vector<FindingCode> result;
    result.reserve(findings.size());
    for (const Finding& finding : findings) {
        result.push_back(finding.code);
    }
    return result;
}

// The five tiers of the small game, all as the rules have them.
Rows tierRows()
{
    return { { "A", "1注", "1,000,001元", "1,000,001元" }, { "B", "2注", "501元", "1,002元" },
        { "C", "3注", "100元", "300元" }, { "D", "4注", "20元", "80元" }, { "E", "5注", "5元", "25元" } };
}

// The same with an add-on row after each of the first two: half of the prize, in whole yuan.
Rows tierRowsWithAddOn()
{
    Rows rows = tierRows();
    rows.insert(rows.begin() + 1, { "A'", "2注", "500,000元", "1,000,000元" });
    rows.insert(rows.begin() + 3, { "B'", "1注", "250元", "250元" });
    return rows;
}

TEST(Audit, FindsNothingInASoundDraw)
{
    EXPECT_THAT(auditOf(samples::table(tierRows(), { "合计", "15注", "---", "1,001,408元" })), IsEmpty());
}

TEST(Audit, FindsAnAmountThatIsNotCountTimesPrize)
{
    Rows rows = tierRows();
    rows[2][3] = "301元";
    const std::vector<Finding> findings = auditOf(samples::table(rows));
    ASSERT_EQ(findings.size(), 1U);
    Finding expected;
    expected.code = FindingCode::AmountNotProduct;
    expected.severity = Severity::Error;
    expected.table = 0;
    expected.row = 2;
    expected.subject = "C";
    expected.printed = "301元";
    expected.computed = "300";
    expected.basis = "3 × 100";
    EXPECT_EQ(findings[0], expected);
}

TEST(Audit, FindsProductsTooLargeToBeTrue)
{
    Rows rows = tierRows();
    rows[0] = { "A", "9000000000000000注", "90000000000000元", "1元" };
    const std::vector<Finding> findings = auditOf(samples::table(rows));
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::AmountNotProduct));
    EXPECT_EQ(findings[0].computed, "");
}

TEST(Audit, PassesOverProductsWithAMissingCell)
{
    for (const std::size_t column : { 1U, 2U, 3U }) {
        Rows rows = tierRows();
        rows[2][column] = "---";
        EXPECT_THAT(auditOf(samples::table(rows)), IsEmpty()) << column;
    }
}

TEST(Audit, FindsTotalsThatAreNotTheSums)
{
    const std::vector<Finding> findings = auditOf(samples::table(tierRows(), { "合计", "16注", "7元", "1,001,407元" }));
    ASSERT_THAT(codes(findings),
        ElementsAre(FindingCode::CountTotalNotSum, FindingCode::UnitPrizeTotalNotSum, FindingCode::AmountTotalNotSum));
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.severity, Severity::Error);
        EXPECT_EQ(finding.subject, "合计");
        EXPECT_EQ(finding.table, 0U);
        EXPECT_EQ(finding.row, std::nullopt);
    }
    EXPECT_EQ(findings[0].computed, "15");
    EXPECT_EQ(findings[1].computed, "1001408");
    EXPECT_EQ(findings[1].basis, "Σ count × unit prize; Σ unit prize = 1000627");
    EXPECT_EQ(findings[2].computed, "1001408");
    EXPECT_EQ(findings[2].printed, "1,001,407元");
}

TEST(Audit, LetsATotalUnderThePrizesBeEitherSum)
{
    EXPECT_THAT(auditOf(samples::table(tierRows(), { "合计", "---", "1,000,627元", "" })), IsEmpty());
    EXPECT_THAT(auditOf(samples::table(tierRows(), { "合计", "---", "1,001,408元", "" })), IsEmpty());
}

TEST(Audit, NamesCellsThatCantBeReadAndClaimsNoSumOverThem)
{
    Rows rows = tierRows();
    rows[1][3] = "1.002元";
    const std::vector<Finding> findings = auditOf(samples::table(rows, { "合计", "15注", "?", "1元" }));
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::CellUnreadable, FindingCode::CellUnreadable));
    EXPECT_EQ(findings[0].row, 1U);
    EXPECT_EQ(findings[0].printed, "1.002元");
    EXPECT_EQ(findings[0].severity, Severity::Warning);
    EXPECT_EQ(findings[1].row, std::nullopt);
    EXPECT_EQ(findings[1].printed, "?");
}

TEST(Audit, AgreesWithSumsOfRandomTables)
{
    std::mt19937 random(24061);
    std::uniform_int_distribution<std::int64_t> figure(0, 100000);
    int wrongTotals = 0;
    for (int round = 0; round < 300; ++round) {
        Rows rows;
        std::set<std::size_t> wrongRows;
        std::int64_t counts = 0;
        std::int64_t amounts = 0;
        for (std::size_t row = 0; row < 6; ++row) {
            const std::int64_t count = figure(random);
            const std::int64_t prize = figure(random);
            const std::int64_t mistake = figure(random) % 4 == 0 ? 1 : 0;
            rows.push_back({ "side" + std::to_string(row), std::to_string(count) + "注", std::to_string(prize) + "元",
                std::to_string(count * prize + mistake) + "元" });
            counts += count;
            amounts += count * prize + mistake;
            if (mistake != 0) {
                wrongRows.insert(row);
            }
        }
        const std::int64_t off = round % 2;
        wrongTotals += static_cast<int>(off);
        const std::vector<Finding> findings = auditOf(
            samples::table(rows, { "合计", std::to_string(counts + off), "---", std::to_string(amounts - off) }));
        std::set<std::size_t> foundRows;
        for (const Finding& finding : findings) {
            if (finding.code == FindingCode::AmountNotProduct) {
                foundRows.insert(finding.row.value());
            }
        }
        EXPECT_EQ(foundRows, wrongRows);
        const std::vector<FindingCode> found = codes(findings);
        EXPECT_EQ(std::ranges::count(found, FindingCode::CountTotalNotSum), off);
        EXPECT_EQ(std::ranges::count(found, FindingCode::AmountTotalNotSum), off);
    }
    EXPECT_EQ(wrongTotals, 150);
}

TEST(Audit, FindsImpossibleNumbers)
{
    Draw draw = samples::smallDraw();
    draw.published = { { 2, 2, 10, 5 }, { 4 } };
    draw.drawn = {};
    const std::vector<Finding> findings = audit(draw, samples::smallGame());
    ASSERT_THAT(codes(findings),
        ElementsAre(FindingCode::WrongNumberCount, FindingCode::NumberRepeated, FindingCode::NumberOutOfPool));
    EXPECT_EQ(findings[0].printed, "4");
    EXPECT_EQ(findings[0].computed, "3");
    EXPECT_EQ(findings[1].subject, "2");
    EXPECT_EQ(findings[2].subject, "10");
    EXPECT_EQ(findings[2].computed, "1–9");
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.severity, Severity::Error);
    }
    draw.published = { { 2, 5, 9, 4 } };
    EXPECT_THAT(codes(audit(draw, samples::smallGame())), ElementsAre(FindingCode::WrongNumberCount));
}

TEST(Audit, FindsADrawnOrderOfOtherNumbers)
{
    Draw draw = samples::smallDraw();
    draw.drawn = { { 9, 2, 6 }, { 4 } };
    const std::vector<Finding> findings = audit(draw, samples::smallGame());
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::DrawnOrderDiffers));
    EXPECT_EQ(findings[0].printed, "9+2+6 4");
    EXPECT_EQ(findings[0].computed, "2+5+9 4");
}

TEST(Audit, TakesTheOrderOfDigitsForTheResult)
{
    Game game = samples::smallGame();
    game.pools = { samples::digits(3) };
    Draw draw = samples::smallDraw();
    draw.published = { { 2, 5, 2 } };
    draw.drawn = { { 2, 5, 2 } };
    EXPECT_THAT(audit(draw, game), IsEmpty());
    draw.drawn = { { 2, 2, 5 } };
    EXPECT_THAT(codes(audit(draw, game)), ElementsAre(FindingCode::DrawnOrderDiffers));
}

TEST(Audit, FindsADayOnWhichTheGameHasNoDraw)
{
    Game game = samples::smallGame();
    game.drawDays = { std::chrono::Monday };
    EXPECT_THAT(audit(samples::smallDraw(), game), IsEmpty()) << "11 March 2024 was a Monday";
    game.drawDays = { std::chrono::Tuesday, std::chrono::Sunday };
    const std::vector<Finding> findings = audit(samples::smallDraw(), game);
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::DateNotDrawDay));
    EXPECT_EQ(findings[0].subject, "2024-03-11");
}

TEST(Audit, SaysWhereNoRuleHoldsAndStillAddsUp)
{
    Draw draw = samples::smallDraw();
    draw.date = samples::day(2019, 12, 31);
    draw.tables = { samples::table(tierRowsWithAddOn(), { "合计", "1", "", "" }) };
    EXPECT_THAT(
        codes(audit(draw, samples::smallGame())), ElementsAre(FindingCode::NoRule, FindingCode::CountTotalNotSum));
}

TEST(Audit, SaysThatARuleIsUnverified)
{
    Game game = samples::smallGame();
    game.rules[0].unverified = true;
    Draw draw = samples::smallDraw();
    EXPECT_THAT(audit(draw, game), IsEmpty()) << "nothing was checked against the rule";
    draw.tables = { samples::table(tierRows()) };
    const std::vector<Finding> findings = audit(draw, game);
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::RuleUnverified));
    EXPECT_EQ(findings[0].severity, Severity::Note);
}

TEST(Audit, SeesAddOnPrizesPrintedAsRowsOfTheirOwn)
{
    const std::vector<Finding> findings = auditOf(samples::table(tierRowsWithAddOn()));
    ASSERT_THAT(
        codes(findings), ElementsAre(FindingCode::RowsIncludeAddOn, FindingCode::RowIsAddOn, FindingCode::RowIsAddOn));
    EXPECT_EQ(findings[0].printed, "7");
    EXPECT_EQ(findings[0].computed, "5");
    EXPECT_EQ(findings[0].basis, "5 + 2");
    EXPECT_EQ(findings[1].row, 1U);
    EXPECT_EQ(findings[1].tier, 0U);
    EXPECT_EQ(findings[1].computed, "500000");
    EXPECT_EQ(findings[1].basis, "floor(50 % × 1000001)");
    EXPECT_EQ(findings[2].row, 3U);
    EXPECT_EQ(findings[2].tier, 1U);
    EXPECT_EQ(findings[2].computed, "250") << "250.5 in whole yuan";
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.severity, Severity::Note);
    }
}

TEST(Audit, FindsAnAddOnPrizeThatIsNotThePercentage)
{
    Rows rows = tierRowsWithAddOn();
    rows[3] = { "B'", "1注", "251元", "251元" };
    const std::vector<Finding> findings = auditOf(samples::table(rows));
    ASSERT_THAT(codes(findings),
        ElementsAre(FindingCode::RowsIncludeAddOn, FindingCode::RowIsAddOn, FindingCode::AddOnNotByRule));
    EXPECT_EQ(findings[2].row, 3U);
    EXPECT_EQ(findings[2].printed, "251元");
    EXPECT_EQ(findings[2].computed, "250");
    EXPECT_EQ(findings[2].severity, Severity::Warning);
}

TEST(Audit, LeavesRowsWithoutWinnersAlone)
{
    Rows rows = tierRowsWithAddOn();
    rows[1] = { "A'", "0注", "0元", "0元" };
    rows[4] = { "C", "0注", "0元", "0元" };
    EXPECT_THAT(codes(auditOf(samples::table(rows))),
        ElementsAre(FindingCode::RowsIncludeAddOn, FindingCode::RowIsAddOn, FindingCode::RowIsAddOn));
}

TEST(Audit, SeesAddOnRowsByTheirLabels)
{
    Rows rows = tierRowsWithAddOn();
    rows[1][0] = "A(追加)";
    rows[3][0] = "B（追加）";
    std::ranges::rotate(rows, rows.begin() + 1); // not in the order of the tiers
    const std::vector<Finding> findings = auditOf(samples::table(rows));
    ASSERT_THAT(
        codes(findings), ElementsAre(FindingCode::RowsIncludeAddOn, FindingCode::RowIsAddOn, FindingCode::RowIsAddOn));
    EXPECT_EQ(findings[1].subject, "A(追加)");
    EXPECT_EQ(findings[1].row, 0U);
    EXPECT_EQ(findings[2].row, 2U);
}

TEST(Audit, FindsAFixedPrizeOtherThanTheRules)
{
    for (const bool withAddOn : { false, true }) {
        Rows rows = withAddOn ? tierRowsWithAddOn() : tierRows();
        rows.back() = { "E", "5注", "6元", "30元" };
        const std::vector<Finding> findings = auditOf(samples::table(rows));
        ASSERT_FALSE(findings.empty());
        EXPECT_EQ(findings.back().code, FindingCode::PrizeNotByRule);
        EXPECT_EQ(findings.back().severity, Severity::Warning);
        EXPECT_EQ(findings.back().row, rows.size() - 1);
        EXPECT_EQ(findings.back().tier, 4U);
        EXPECT_EQ(findings.back().printed, "6元");
        EXPECT_EQ(findings.back().computed, "5");
        EXPECT_EQ(std::ranges::count(codes(findings), FindingCode::PrizeNotByRule), 1);
    }
}

TEST(Audit, FindsRowsThatTheRulesDoNotHave)
{
    Rows rows = tierRows();
    rows.push_back({ "F", "1注", "1元", "1元" });
    const std::vector<Finding> findings = auditOf(samples::table(rows));
    ASSERT_THAT(codes(findings), ElementsAre(FindingCode::TierCountDiffers, FindingCode::TierUnknown));
    EXPECT_EQ(findings[0].printed, "6");
    EXPECT_EQ(findings[0].computed, "5");
    EXPECT_EQ(findings[1].subject, "F");
    EXPECT_EQ(findings[1].row, 5U);
}

TEST(Audit, TakesATableOfSomeTiersByTheirNames)
{
    Rows rows = tierRows();
    rows.erase(rows.begin());
    EXPECT_THAT(codes(auditOf(samples::table(rows))), ElementsAre(FindingCode::TierCountDiffers));
}

TEST(Audit, TakesSideBetsForNoTiers)
{
    Rows rows = tierRows();
    rows.insert(rows.begin() + 2, { "side 2", "7注", "3元", "21元" });
    EXPECT_THAT(auditOf(samples::table(rows)), IsEmpty());
    EXPECT_THAT(auditOf(samples::table({ { "side 1", "7注", "3元", "21元" } })), IsEmpty());
}

TEST(Audit, BearsATableOfAnyShape)
{
    const PrizeTable crooked = samples::table({ { "A" }, {}, { "C", "3注", "100元", "300元", "more" } }, { "合计" });
    EXPECT_THAT(codes(auditOf(crooked)), ElementsAre(FindingCode::TierCountDiffers));
    EXPECT_THAT(auditOf({}), IsEmpty());
    EXPECT_THAT(auditOf({ .headings = { "a", "b" }, .rows = { { "A", "1" } }, .total = {} }), IsEmpty());
}

TEST(Audit, HasAWordOfItsOwnForEachCode)
{
    std::set<std::string_view> words;
    for (int code = 0; code <= static_cast<int>(FindingCode::DateNotDrawDay); ++code) {
        words.insert(wordFor(static_cast<FindingCode>(code)));
    }
    EXPECT_EQ(words.size(), static_cast<std::size_t>(FindingCode::DateNotDrawDay) + 1);
    EXPECT_EQ(wordFor(FindingCode::AmountTotalNotSum), "amount-total-not-sum");
    EXPECT_EQ(wordFor(Severity::Error), "error");
    EXPECT_EQ(wordFor(Severity::Warning), "warning");
    EXPECT_EQ(wordFor(Severity::Note), "note");
}

} // namespace
} // namespace broadsheet::lottery
