// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/lottery/clean_text.h"
#include "app/lottery/finding_text.h"
#include "app/lottery/severity.h"
#include "tests/app/lottery/stores.h"

#include <gtest/gtest.h>

#include <array>
#include <set>

namespace broadsheet::app {
namespace {

using lottery::Finding;
using lottery::FindingCode;

struct Case {
    FindingCode code;
    std::string subject;
    std::string printed;
    std::string computed;
    std::string basis;
    std::vector<QString> parts; // which the sentence must hold, in any language
};

// One finding of every code, as audit() makes them.
std::vector<Case> cases()
{
    return {
        { FindingCode::AmountNotProduct, "一等奖", "76,894,423元", "76894422", "11 × 6990402",
            { QStringLiteral("一等奖"), QStringLiteral("76,894,423"), QStringLiteral("76,894,422"),
                QStringLiteral("11 × 6,990,402") } },
        { FindingCode::AmountTotalNotSum, "合计", "102,426,048元", "202676048", "",
            { QStringLiteral("102,426,048"), QStringLiteral("202,676,048"), QStringLiteral("100,250,000") } },
        { FindingCode::CountTotalNotSum, "合计", "1,125", "4814", "",
            { QStringLiteral("1,125"), QStringLiteral("4,814") } },
        { FindingCode::UnitPrizeTotalNotSum, "合计", "1,225元", "2289631",
            "Σ count × unit prize; Σ unit prize = 93277.17",
            { QStringLiteral("1,225"), QStringLiteral("2,289,631"), QStringLiteral("93,277.17") } },
        { FindingCode::CellUnreadable, "三等奖", "12O注", "", "中奖注数",
            { QStringLiteral("三等奖"), QStringLiteral("12O注"), QStringLiteral("中奖注数") } },
        { FindingCode::NumberOutOfPool, "36", "08+09+16+22+36 07+09", "1–35", "",
            { QStringLiteral("36"), QStringLiteral("1–35") } },
        { FindingCode::NumberRepeated, "9", "09+09+16+22+23 07+09", "", "",
            { QStringLiteral("9"), QStringLiteral("09+09+16+22+23 07+09") } },
        { FindingCode::WrongNumberCount, "08+09 07+09", "2 + 2", "5 + 2", "",
            { QStringLiteral("2 + 2"), QStringLiteral("5 + 2") } },
        { FindingCode::DrawnOrderDiffers, "", "16+08 09+07", "08+09 07+09", "",
            { QStringLiteral("16+08 09+07"), QStringLiteral("08+09 07+09") } },
        { FindingCode::RowsIncludeAddOn, "", "11", "9", "9 + 2", { QStringLiteral("11"), QStringLiteral("9") } },
        { FindingCode::RowIsAddOn, "二等奖", "5,592,321元", "5592321", "floor(80 % × 6990402)",
            { QStringLiteral("二等奖"), QStringLiteral("5,592,321"), QStringLiteral("80%"),
                QStringLiteral("6,990,402") } },
        { FindingCode::TierUnknown, "幸运奖", "1,500元", "", "",
            { QStringLiteral("幸运奖"), QStringLiteral("1,500") } },
        { FindingCode::TierCountDiffers, "", "2", "3", "", { QStringLiteral("2"), QStringLiteral("3") } },
        { FindingCode::PrizeNotByRule, "一等奖", "10000元", "1040", "",
            { QStringLiteral("一等奖"), QStringLiteral("10,000"), QStringLiteral("1,040") } },
        { FindingCode::AddOnNotByRule, "二等奖", "5,592,322元", "5592321", "floor(80 % × 6990402)",
            { QStringLiteral("5,592,322"), QStringLiteral("5,592,321"), QStringLiteral("6,990,402") } },
        { FindingCode::RuleUnverified, "2024-03-01", "", "", "", { QStringLiteral("2024") } },
        { FindingCode::NoRule, "2024-03-11", "", "", "", { QStringLiteral("2024"), QStringLiteral("11") } },
        { FindingCode::DateNotDrawDay, "2024-03-11", "2024-03-11", "", "",
            { QStringLiteral("2024"), QStringLiteral("11") } },
        { FindingCode::IssueMissing, "24025–24026", "24024", "2", "",
            { QStringLiteral("24025–24026"), QStringLiteral("24024"), QStringLiteral("24027") } },
        { FindingCode::IssueDoubled, "24027", "2024-03-13", "2024-03-11", "",
            { QStringLiteral("24027"), QStringLiteral("13"), QStringLiteral("11") } },
        { FindingCode::DateOutOfOrder, "24027", "2024-03-11", "2024-03-13", "24026",
            { QStringLiteral("24027"), QStringLiteral("24026"), QStringLiteral("13") } },
        { FindingCode::IssueYearDiffers, "24027", "2023-03-11", "", "",
            { QStringLiteral("24027"), QStringLiteral("2023") } },
        { FindingCode::DrawDaysSkipped, "24026", "2024-02-07", "5", "2024-03-11",
            { QStringLiteral("24026"), QStringLiteral("5") } },
        { FindingCode::TooFewDrawDays, "24025", "1", "2", "2024-03-09",
            { QStringLiteral("24025"), QStringLiteral("1"), QStringLiteral("2") } },
    };
}

QString sentenceOf(const Case& one, Language language)
{
    const lottery::DrawStore& store = testing::bundledStore();
    Finding finding;
    finding.code = one.code;
    finding.subject = one.subject;
    finding.printed = one.printed;
    finding.computed = one.computed;
    finding.basis = one.basis;
    return describe(finding, *store.draw("dlt", "24027"), *store.game("dlt"), Formatter(language, {}));
}

TEST(FindingText, HoldsTheFiguresOfEveryCodeInBothLanguages)
{
    std::set<FindingCode> seen;
    for (const Case& one : cases()) {
        seen.insert(one.code);
        for (const Language language : kLanguages) {
            const QString sentence = sentenceOf(one, language);
            for (const QString& part : one.parts) {
                EXPECT_TRUE(sentence.contains(part)) << sentence.toStdString() << " lacks " << part.toStdString();
            }
            EXPECT_FALSE(sentence.contains(QLatin1String("%1"))) << sentence.toStdString();
            EXPECT_FALSE(sentence.contains(QLatin1String("floor("))) << sentence.toStdString();
        }
    }
    EXPECT_EQ(seen.size(), static_cast<std::size_t>(FindingCode::TooFewDrawDays) + 1);
}

TEST(FindingText, DiffersFromCodeToCode)
{
    for (const Language language : kLanguages) {
        std::set<QString> sentences;
        for (const Case& one : cases()) {
            sentences.insert(sentenceOf(one, language));
        }
        EXPECT_EQ(sentences.size(), cases().size());
    }
}

TEST(FindingText, SpeaksChineseWhereTheTranslationIsThere)
{
    const Formatter chinese(Language::Chinese, {});
    ASSERT_TRUE(chinese.words().isLoaded());
    for (const Case& one : cases()) {
        EXPECT_NE(sentenceOf(one, Language::Chinese), sentenceOf(one, Language::English));
    }
}

TEST(FindingText, NamesTheShortfallOfTheBundledSuperLotto)
{
    const lottery::DrawStore& store = testing::bundledStore();
    const lottery::Draw& draw = *store.draw("dlt", "24027");
    const lottery::Game& game = *store.game("dlt");
    QStringList sentences;
    for (const Finding& finding : lottery::audit(draw, game)) {
        sentences << describe(finding, draw, game, Formatter(Language::English, {}));
    }
    const QString all = sentences.join(QLatin1Char('\n'));
    EXPECT_TRUE(all.contains(QStringLiteral("The table prints a total of 102,426,048 yuan over rows that add up to "
                                            "202,676,048 yuan; it is short by 100,250,000 yuan.")))
        << all.toStdString();
    EXPECT_TRUE(all.contains(QStringLiteral("80% of 74,810 yuan"))) << all.toStdString();
}

TEST(FindingText, SaysWhichOfSeveralTablesItIsAbout)
{
    const lottery::DrawStore& store = testing::bundledStore();
    const lottery::Draw& draw = *store.draw("fj31x7", "24061");
    ASSERT_EQ(draw.tables.size(), 2U);
    for (const Finding& finding : lottery::audit(draw, *store.game("fj31x7"))) {
        const QString sentence = describe(finding, draw, *store.game("fj31x7"), Formatter(Language::English, {}));
        const QString place = QStringLiteral("In table %1").arg(finding.table.value_or(0) + 1);
        EXPECT_EQ(sentence.startsWith(place), finding.table.has_value()) << sentence.toStdString();
    }
}

TEST(FindingText, TellsTheSeveritiesApart)
{
    for (const Language language : kLanguages) {
        const Formatter formatter(language, {});
        const std::set<QString> words { describe(lottery::Severity::Note, formatter),
            describe(lottery::Severity::Warning, formatter), describe(lottery::Severity::Error, formatter) };
        EXPECT_EQ(words.size(), 3U);
        EXPECT_FALSE(words.contains(QString()));
    }
}

TEST(CleanText, ClaimsOnlyWhatTheDrawLetsOneCheck)
{
    const lottery::DrawStore& store = testing::bundledStore();
    const Formatter english(Language::English, {});
    lottery::Draw draw = *store.draw("dlt", "24027");
    const QString whole = describeClean(draw, *store.game("dlt"), english);
    EXPECT_TRUE(whole.contains(QStringLiteral("totals")));
    EXPECT_TRUE(whole.contains(QStringLiteral("drawn order")));
    draw.tables.clear();
    draw.drawn.clear();
    const QString numbersAlone = describeClean(draw, *store.game("dlt"), english);
    EXPECT_TRUE(numbersAlone.contains(QStringLiteral("numbers")));
    EXPECT_FALSE(numbersAlone.contains(QStringLiteral("totals")));
    EXPECT_FALSE(numbersAlone.contains(QStringLiteral("prize")));
    EXPECT_FALSE(numbersAlone.contains(QStringLiteral("drawn order")));
}

} // namespace
} // namespace broadsheet::app
