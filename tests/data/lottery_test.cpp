// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The bundled games and draws against the bulletins as printed (lottery_bulletins.txt).
#include "core/lottery/audit/audit.h"
#include "core/lottery/draw_rows.h"
#include "core/lottery/draw_store.h"
#include "core/lottery/ticket/odds.h"
#include "core/lottery/ticket/ticket_check.h"
#include "core/lottery/ticket/ticket_text.h"
#include "core/text/file.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

using Rows = std::vector<std::vector<std::string>>;

// One notice: a heading, the lines with date and numbers, one table.
struct Bulletin {
    std::string heading;
    std::string date;
    std::string numbers;
    std::string drawn;
    std::vector<std::string> headings;
    Rows rows;
    std::vector<std::string> total;
};

std::vector<std::string> cellsOf(const std::string& line)
{
    std::vector<std::string> cells;
    std::istringstream stream(line.substr(1));
    for (std::string cell; std::getline(stream, cell, '|');) {
        const std::size_t last = cell.find_last_not_of(' ');
        cells.push_back(last == std::string::npos ? "" : cell.substr(1, last));
    }
    return cells;
}

void addTableLine(Bulletin& bulletin, const std::string& line)
{
    if (line.starts_with("|--")) {
        return;
    }
    if (bulletin.headings.empty()) {
        bulletin.headings = cellsOf(line);
    } else if (line.starts_with("| 合计")) {
        bulletin.total = cellsOf(line);
    } else {
        bulletin.rows.push_back(cellsOf(line));
    }
}

std::vector<Bulletin> bulletins()
{
    const auto bytes = text::readFile(std::filesystem::path(BROADSHEET_TESTS_DIR) / "data" / "lottery_bulletins.txt");
    EXPECT_TRUE(bytes.has_value());
    std::vector<Bulletin> result;
    std::istringstream stream(bytes.value_or(""));
    for (std::string line; std::getline(stream, line);) {
        const auto after = [&line](std::string_view key) { return line.substr(key.size()); };
        if (line.starts_with("### ")) {
            result.emplace_back().heading = after("### ");
        } else if (line.starts_with("开奖日期:")) {
            result.back().date = after("开奖日期:");
        } else if (line.starts_with("本期开奖号码:")) {
            result.back().numbers = after("本期开奖号码:");
        } else if (line.starts_with("本期出球顺序:")) {
            result.back().drawn = after("本期出球顺序:");
        } else if (line.starts_with("|")) {
            addTableLine(result.back(), line);
        }
    }
    return result;
}

std::vector<text::DataFile> filesIn(const std::string& folder)
{
    std::vector<std::filesystem::path> paths;
    for (const auto& entry :
        std::filesystem::directory_iterator(std::filesystem::path(BROADSHEET_DATA_DIR) / "lottery" / folder)) {
        paths.push_back(entry.path());
    }
    std::ranges::sort(paths);
    std::vector<text::DataFile> files;
    files.reserve(paths.size());
    for (const std::filesystem::path& path : paths) {
        files.push_back({ .name = path.filename().string(), .bytes = text::readFile(path) });
    }
    return files;
}

const DrawStoreLoad& bundled()
{
    static const DrawStoreLoad kLoad = loadDrawStore(filesIn("games"), filesIn("draws"));
    return kLoad;
}

const Draw& bundledDraw(std::string_view game, std::string_view issue)
{
    static const Draw kNone;
    const Draw* draw = bundled().store.draw(game, issue);
    EXPECT_NE(draw, nullptr) << game << ' ' << issue;
    return draw == nullptr ? kNone : *draw;
}

std::vector<Finding> findingsOf(std::string_view game, std::string_view issue, std::optional<FindingCode> code = {})
{
    const Game* rules = bundled().store.game(game);
    EXPECT_NE(rules, nullptr);
    if (rules == nullptr) {
        return {};
    }
    std::vector<Finding> findings = audit(bundledDraw(game, issue), *rules);
    std::erase_if(findings, [code](const Finding& finding) { return code && finding.code != *code; });
    return findings;
}

// The digits of a cell as hundredths: 4.5元 is 450. Told by another way than the program's.
std::int64_t hundredths(const std::string& cell)
{
    std::string digits;
    std::string fraction;
    bool afterPoint = false;
    for (const char c : cell) {
        if (c == '.') {
            afterPoint = true;
        } else if (c >= '0' && c <= '9') {
            (afterPoint ? fraction : digits) += c;
        }
    }
    fraction.resize(2, '0');
    return digits.empty() ? 0 : std::stoll(digits + fraction);
}

std::int64_t columnSum(const Rows& rows, std::size_t column)
{
    std::int64_t sum = 0;
    for (const std::vector<std::string>& row : rows) {
        sum += hundredths(row.at(column));
    }
    return sum;
}

TEST(BundledLottery, LoadsWithoutAProblem)
{
    EXPECT_THAT(bundled().problems, IsEmpty());
    std::vector<std::string> ids;
    for (const Game& game : bundled().store.games) {
        ids.push_back(game.id);
    }
    EXPECT_THAT(ids, ElementsAre("dlt", "fc3d", "fj22x5", "fj31x7", "kl8", "pl3", "pl5", "qlc", "qxc", "ssq"));
}

TEST(BundledLottery, HasEveryBulletinCellForCell)
{
    const std::map<std::string, std::string> ids { { "超级大乐透", "dlt" }, { "福建31选7", "fj31x7" },
        { "福建22选5", "fj22x5" }, { "排列3(福建省)", "pl3" } };
    const std::vector<Bulletin> all = bulletins();
    ASSERT_EQ(all.size(), 5U);
    std::map<std::string, std::size_t> tablesSeen;
    for (const Bulletin& bulletin : all) {
        constexpr std::string_view kPublisher = "中国体育彩票";
        const std::size_t issueAt = bulletin.heading.find("第24");
        const std::string name = bulletin.heading.substr(kPublisher.size(), issueAt - kPublisher.size());
        const std::string issue = bulletin.heading.substr(issueAt + std::string_view("第").size(), 5);
        ASSERT_TRUE(ids.contains(name)) << name;
        const std::string& id = ids.at(name);
        const Draw& draw = bundledDraw(id, issue);
        EXPECT_EQ(bulletin.date, "2024年3月11日");
        EXPECT_EQ(isoDate(draw.date), "2024-03-11");
        const text::Row row = drawRows({ &draw }, bundled().store).at(1);
        std::string numbers = bulletin.numbers;
        std::string drawn = bulletin.drawn;
        if (id == "fj22x5") { // the one notice that parts unordered numbers by spaces
            std::ranges::replace(numbers, ' ', '+');
            std::ranges::replace(drawn, ' ', '+');
        }
        EXPECT_EQ(row.at(4).content, numbers);
        EXPECT_EQ(row.at(5).content, drawn);
        const std::size_t table = tablesSeen[id]++;
        ASSERT_LT(table, draw.tables.size());
        EXPECT_EQ(draw.tables[table].headings, bulletin.headings);
        EXPECT_EQ(draw.tables[table].rows, bulletin.rows);
        EXPECT_EQ(draw.tables[table].total, bulletin.total);
        EXPECT_THAT(draw.source, ::testing::HasSubstr("article-2024-03"));
    }
    for (const Draw& draw : bundled().store.draws) {
        EXPECT_EQ(draw.tables.size(), tablesSeen[draw.game]) << "a table that no bulletin prints";
    }
    EXPECT_EQ(bundled().store.draws.size(), ids.size());
}

TEST(BundledLottery, HasEachGameInBothLanguagesWithRulesForItsDraws)
{
    for (const Draw& draw : bundled().store.draws) {
        const Game* game = bundled().store.game(draw.game);
        ASSERT_NE(game, nullptr);
        const RuleVersion* rules = game->rulesOn(draw.date);
        ASSERT_NE(rules, nullptr) << draw.game;
        EXPECT_FALSE(rules->note.empty());
        EXPECT_EQ(game->betPrice, yuan(2));
    }
    EXPECT_EQ(bundled().store.game("dlt")->addOnPrice, yuan(1));
}

TEST(SuperLotto24027, PrintsATotalThatIsNotTheSumOfItsRows)
{
    const PrizeTable& table = bundledDraw("dlt", "24027").tables.at(0);
    std::int64_t sum = 0;
    for (const std::vector<std::string>& row : table.rows) {
        const std::int64_t product = hundredths(row[1]) / 100 * hundredths(row[2]);
        EXPECT_EQ(product, hundredths(row[3])) << row[0];
        sum += product;
    }
    EXPECT_EQ(sum, columnSum(table.rows, 3));
    const std::vector<Finding> errors = findingsOf("dlt", "24027", FindingCode::AmountTotalNotSum);
    ASSERT_EQ(errors.size(), 1U);
    EXPECT_EQ(errors[0].severity, Severity::Error);
    EXPECT_EQ(errors[0].printed, "102,426,048元");
    EXPECT_EQ(errors[0].computed, "202676048");
    EXPECT_EQ(errors[0].computed, std::to_string(sum / 100));
    EXPECT_TRUE(findingsOf("dlt", "24027", FindingCode::AmountNotProduct).empty());
}

TEST(SuperLotto24027, PrintsNineTiersAndTwoAddOnRowsUnderElevenNames)
{
    const std::vector<Finding> whole = findingsOf("dlt", "24027", FindingCode::RowsIncludeAddOn);
    ASSERT_EQ(whole.size(), 1U);
    EXPECT_EQ(whole[0].printed, "11");
    EXPECT_EQ(whole[0].computed, "9");
    const std::vector<Finding> rows = findingsOf("dlt", "24027", FindingCode::RowIsAddOn);
    ASSERT_EQ(rows.size(), 2U);
    EXPECT_EQ(rows[0].row, 1U);
    EXPECT_EQ(rows[0].tier, 0U);
    EXPECT_EQ(rows[0].printed, "5,592,321元");
    EXPECT_EQ(rows[0].computed, "5592321");
    EXPECT_EQ(rows[0].basis, "floor(80 % × 6990402)");
    EXPECT_EQ(rows[1].row, 3U);
    EXPECT_EQ(rows[1].tier, 1U);
    EXPECT_EQ(rows[1].printed, "59,848元");
    EXPECT_EQ(rows[1].computed, "59848");
    EXPECT_EQ(rows[1].basis, "floor(80 % × 74810)");
}

TEST(SuperLotto24027, HasNothingElseToFind)
{
    EXPECT_EQ(findingsOf("dlt", "24027").size(), 4U);
}

TEST(Fujian31x7Draw24061, PrintsTotalsThatAreNoSumOfItsRows)
{
    const PrizeTable& table = bundledDraw("fj31x7", "24061").tables.at(0);
    std::int64_t paid = 0;
    for (const std::vector<std::string>& row : table.rows) {
        paid += hundredths(row[1]) / 100 * hundredths(row[2]);
    }
    const std::vector<Finding> findings = findingsOf("fj31x7", "24061");
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].code, FindingCode::CountTotalNotSum);
    EXPECT_EQ(findings[0].printed, "1,125");
    EXPECT_EQ(findings[0].computed, "4814");
    EXPECT_EQ(findings[0].computed, std::to_string(columnSum(table.rows, 1) / 100));
    EXPECT_EQ(findings[1].code, FindingCode::UnitPrizeTotalNotSum);
    EXPECT_EQ(findings[1].printed, "1,225元");
    EXPECT_EQ(findings[1].computed, "2289631");
    EXPECT_EQ(paid, 228963100);
    EXPECT_EQ(columnSum(table.rows, 2), 9327717);
    EXPECT_EQ(findings[1].basis, "Σ count × unit prize; Σ unit prize = 93277.17");
    EXPECT_EQ(findings[2].code, FindingCode::RuleUnverified);
    EXPECT_EQ(findings[2].table, 1U);
}

TEST(Fujian22x5Draw24061, HasNothingToFindButAnUnverifiedRule)
{
    const std::vector<Finding> findings = findingsOf("fj22x5", "24061");
    ASSERT_EQ(findings.size(), 1U);
    EXPECT_EQ(findings[0].code, FindingCode::RuleUnverified);
    EXPECT_EQ(findings[0].severity, Severity::Note);
}

TEST(PickThree24061, AddsUpButPrintsPrizesThatTheRulesDoNotHave)
{
    const PrizeTable& table = bundledDraw("pl3", "24061").tables.at(0);
    EXPECT_EQ(columnSum(table.rows, 3), hundredths(table.total.at(3)));
    EXPECT_EQ(columnSum(table.rows, 1), hundredths(table.total.at(1)));
    const std::vector<Finding> findings = findingsOf("pl3", "24061");
    ASSERT_EQ(findings.size(), 3U);
    EXPECT_EQ(findings[0].code, FindingCode::TierCountDiffers);
    EXPECT_EQ(findings[0].printed, "2");
    EXPECT_EQ(findings[0].computed, "3");
    EXPECT_EQ(findings[1].code, FindingCode::PrizeNotByRule);
    EXPECT_EQ(findings[1].printed, "10000元");
    EXPECT_EQ(findings[1].computed, "1040");
    EXPECT_EQ(findings[2].code, FindingCode::PrizeNotByRule);
    EXPECT_EQ(findings[2].printed, "1000元");
    for (const Finding& finding : findings) {
        EXPECT_EQ(finding.severity, Severity::Warning);
    }
}

// The counts per pool of every line of the game that matches as a tier says, each once and in one tier only.
TEST(BundledLottery, LetsNoResultWinTwoTiers)
{
    for (const Game& game : bundled().store.games) {
        for (const RuleVersion& rules : game.rules) {
            std::map<std::size_t, std::vector<std::vector<int>>> seen; // by way to bet
            for (const Tier& tier : rules.tiers) {
                for (const Match& match : tier.matches) {
                    EXPECT_EQ(std::ranges::count(seen[tier.bet], match.perPool), 0) << game.id << ' ' << tier.label.en;
                    seen[tier.bet].push_back(match.perPool);
                }
            }
        }
    }
}

// C(n, k) by Pascal's triangle.
std::uint64_t pascal(std::size_t n, std::size_t k)
{
    std::vector<std::uint64_t> row { 1 };
    for (std::size_t i = 0; i < n; ++i) {
        std::vector<std::uint64_t> next(row.size() + 1, 0);
        for (std::size_t j = 0; j < row.size(); ++j) {
            next[j] += row[j];
            next[j + 1] += row[j];
        }
        row = next;
    }
    return row.at(k);
}

const Game& bundledGame(std::string_view id)
{
    static const Game kNone;
    const Game* game = bundled().store.game(id);
    EXPECT_NE(game, nullptr) << id;
    return game == nullptr ? kNone : *game;
}

TEST(BundledLottery, KnowsTheOddsOfEveryTierOfEveryGame)
{
    const std::map<std::string, std::uint64_t> outcomes { { "dlt", pascal(35, 5) * pascal(12, 2) },
        { "ssq", pascal(33, 6) * 16 }, { "qlc", pascal(30, 7) }, { "fj31x7", pascal(31, 7) },
        { "fj22x5", pascal(22, 5) }, { "kl8", pascal(80, 10) }, { "pl3", 1000 }, { "fc3d", 1000 }, { "pl5", 100000 },
        { "qxc", 15000000 } };
    for (const Game& game : bundled().store.games) {
        for (const RuleVersion& rules : game.rules) {
            const auto odds = oddsOf(game, rules);
            ASSERT_TRUE(odds.has_value()) << game.id;
            EXPECT_EQ(odds->front().outcomes, outcomes.at(game.id)) << game.id;
            for (const BetOdds& bet : *odds) {
                EXPECT_FALSE(bet.tiers.empty()) << game.id;
                ASSERT_TRUE(bet.nothing.has_value()) << game.id;
                std::uint64_t sum = bet.nothing->favourable * (bet.outcomes / bet.nothing->of);
                for (const TierOdds& tier : bet.tiers) {
                    EXPECT_GT(tier.chance->favourable, 0U) << game.id << ' ' << rules.tiers[tier.tier].label.en;
                    sum += tier.chance->favourable * (bet.outcomes / tier.chance->of);
                }
                EXPECT_EQ(sum, bet.outcomes) << game.id;
            }
        }
    }
}

TEST(BundledLottery, KnowsHowRareTheBestKnownTiersAre)
{
    const auto chanceOf = [](const Game& game, std::size_t bet, std::size_t tier) {
        return oddsOf(game, game.rules.back())->at(bet).tiers.at(tier).chance.value();
    };
    EXPECT_EQ(chanceOf(bundledGame("pl3"), 1, 0), (Chance { .favourable = 3, .of = 1000 })) << "组选3";
    EXPECT_EQ(chanceOf(bundledGame("pl3"), 2, 0), (Chance { .favourable = 3, .of = 500 })) << "组选6";
    EXPECT_EQ(chanceOf(bundledGame("kl8"), 9, 0), (Chance { .favourable = 1, .of = 4 })) << "选一";
    EXPECT_EQ(chanceOf(bundledGame("kl8"), 8, 0), (Chance { .favourable = 19, .of = 316 })) << "选二: 20·19/(80·79)";
    EXPECT_EQ(chanceOf(bundledGame("qlc"), 0, 1), (Chance { .favourable = 7, .of = pascal(30, 7) })) << "6 + special";
}

TEST(BundledLottery, MarksWhatNoSourceBearsOut)
{
    for (const Game& game : bundled().store.games) {
        for (const RuleVersion& rules : game.rules) {
            EXPECT_FALSE(rules.note.empty()) << game.id;
        }
    }
    EXPECT_TRUE(bundledGame("qxc").rules.back().unverified);
    const Game& lotto = bundledGame("dlt");
    EXPECT_TRUE(lotto.rulesOn(parseDate("2024-03-11").value())->isVerifiedOn(parseDate("2024-03-11").value()));
    EXPECT_FALSE(lotto.rulesOn(parseDate("2025-06-02").value())->isVerifiedOn(parseDate("2025-06-02").value()));
    EXPECT_EQ(lotto.rules.back().tiers.size(), 7U);
    EXPECT_TRUE(lotto.rules.back().unverified);
}

TEST(SuperLotto24027, PaysATicketWhatItPrints)
{
    const Draw& draw = bundledDraw("dlt", "24027");
    const Game& game = bundledGame("dlt");
    const auto lineOf = [&](const char* text) { return readTicketLine(text, game).line.value(); };
    const DrawResult result
        = checkLines({ lineOf("08 09 16 22 23 + 07 09 追加"), lineOf("08 09 16 22 23 + 07 10 追加"),
                         lineOf("08 09 16 22 23 + 01 02 追加"), lineOf("08 09 16 22 23 24 + 07 09 11") },
            game, draw);
    ASSERT_EQ(result.lines.size(), 4U);
    EXPECT_EQ(result.lines[0].won, yuan(6990402 + 5592321));
    EXPECT_EQ(result.lines[1].won, yuan(74810 + 59848));
    EXPECT_EQ(result.lines[2].won, yuan(10000)) << "the third tier pays nothing on the add-on bet";
    EXPECT_EQ(result.lines[2].wins.at(0).prize.source, PrizeSource::Printed);
    // 1 × (5+2), 2 × (5+1), 5 × (4+2), 10 × (4+1)
    EXPECT_EQ(result.lines[3].won, yuan(6990402 + 2 * 74810 + 5 * 3000 + 10 * 300));
}

TEST(PickThree24061, PaysByThePrintOrElseByTheRules)
{
    const Draw& draw = bundledDraw("pl3", "24061");
    const Game& game = bundledGame("pl3");
    std::string digits;
    for (const int digit : draw.published.at(0)) {
        digits += std::to_string(digit);
    }
    const TicketLine straight = readTicketLine(digits, game).line.value();
    const TicketLine group = readTicketLine("组六 " + digits, game).line.value();
    const DrawResult result = checkLines({ straight, group }, game, draw);
    EXPECT_EQ(result.lines.at(0).won, yuan(10000)) << "as printed for the province";
    EXPECT_EQ(result.lines.at(1).won, yuan(173)) << "no printed row: the rules";
    EXPECT_EQ(result.lines.at(1).wins.at(0).prize.source, PrizeSource::Rule);
}

TEST(SuperLotto, HasTheAddOnOfAnOfficialRecord)
{
    // Draw 21102: base prizes and add-on prizes as the service published them.
    const Game* game = bundled().store.game("dlt");
    ASSERT_NE(game, nullptr);
    Draw draw = bundledDraw("dlt", "24027");
    draw.issue = "21102";
    draw.date = parseDate("2021-09-04").value();
    draw.tables = { { .headings = { "奖项", "中奖注数", "单注奖金", "应派奖金合计" },
        .rows = { { "一等奖", "13", "7,523,067", "97,799,871" }, { "一等奖(追加)", "5", "6,018,453", "30,092,265" },
            { "二等奖", "117", "111,145", "13,003,965" }, { "二等奖(追加)", "66", "88,916", "5,868,456" },
            { "三等奖", "253", "10,000", "2,530,000" }, { "四等奖", "896", "3,000", "2,688,000" },
            { "五等奖", "17,767", "300", "5,330,100" }, { "六等奖", "22,665", "200", "4,533,000" },
            { "七等奖", "41,183", "100", "4,118,300" }, { "八等奖", "698,565", "15", "10,478,475" },
            { "九等奖", "6,882,807", "5", "34,414,035" } },
        .total = {} } };
    std::vector<FindingCode> codes;
    for (const Finding& finding : audit(draw, *game)) {
        codes.push_back(finding.code);
    }
    EXPECT_THAT(codes, ElementsAre(FindingCode::RowsIncludeAddOn, FindingCode::RowIsAddOn, FindingCode::RowIsAddOn));
    ASSERT_NE(game->rulesOn(draw.date), nullptr);
    EXPECT_FALSE(game->rulesOn(draw.date)->unverified);
}

} // namespace
} // namespace broadsheet::lottery
