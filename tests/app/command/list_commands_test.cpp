// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit.h"
#include "tests/support/data_copy.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

#include "calls.h"

namespace broadsheet::app {
namespace {

using testing::AllOf;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Words = std::vector<std::string>;
using Table = std::vector<std::vector<std::string>>;

// Reads CSV as RFC 4180 has it.
Table readCsv(const std::string& text)
{
    Table table;
    std::vector<std::string> row;
    std::string field;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (quoted) {
            if (c != '"') {
                field += c;
            } else if (i + 1 < text.size() && text[i + 1] == '"') {
                field += text[++i];
            } else {
                quoted = false;
            }
        } else if (c == '"') {
            quoted = true;
        } else if (c == ',' || c == '\n') {
            row.push_back(std::exchange(field, {}));
            if (c == '\n') {
                table.push_back(std::exchange(row, {}));
            }
        } else if (c != '\r') {
            field += c;
        }
    }
    EXPECT_FALSE(quoted);
    EXPECT_TRUE(row.empty() && field.empty()) << "the last line has no end";
    return table;
}

Words with(Words words, const std::string& format)
{
    words.insert(words.end(), { "--format", format });
    return words;
}

std::vector<std::string> firstColumn(const Table& table)
{
    std::vector<std::string> cells;
    for (std::size_t row = 1; row < table.size(); ++row) {
        cells.push_back(table[row].front());
    }
    return cells;
}

// The terminal columns of a line: a Chinese character or full-width sign takes two.
std::u32string terminalColumns(const QString& line)
{
    std::u32string columns;
    for (const char32_t code : line.toStdU32String()) {
        const bool wide = (code >= 0x1100 && code <= 0x115F) || (code >= 0x2E80 && code <= 0xA4CF)
            || (code >= 0xAC00 && code <= 0xD7A3) || (code >= 0xF900 && code <= 0xFAFF)
            || (code >= 0xFE30 && code <= 0xFE6F) || (code >= 0xFF00 && code <= 0xFF60)
            || (code >= 0xFFE0 && code <= 0xFFE6);
        columns.append(wide ? 2 : 1, code);
    }
    return columns;
}

// How many gaps of two columns or more run through all lines.
int gapsThrough(const std::string& text)
{
    std::vector<std::u32string> lines;
    std::size_t width = 0;
    for (const QString& line : QString::fromStdString(text).split(u'\n', Qt::SkipEmptyParts)) {
        lines.push_back(terminalColumns(line));
        width = std::max(width, lines.back().size());
    }
    int gaps = 0;
    int blank = 0;
    for (std::size_t column = 0; column < width; ++column) {
        const bool isBlank = std::ranges::all_of(
            lines, [column](const std::u32string& line) { return column >= line.size() || line[column] == U' '; });
        gaps += !isBlank && blank >= 2 ? 1 : 0;
        blank = isBlank ? blank + 1 : 0;
    }
    return gaps;
}

class ListCommand : public testing::TestWithParam<Words> { };

TEST_P(ListCommand, PrintsACsvWhoseFirstColumnIsAUniqueId)
{
    const test::Outcome outcome = test::call(with(GetParam(), "csv"));
    EXPECT_EQ(outcome.status, 0);
    EXPECT_EQ(outcome.err, "");
    const Table table = readCsv(outcome.out);
    ASSERT_GT(table.size(), 1U);
    EXPECT_EQ(table.front().front(), "id");
    for (const auto& row : table) {
        EXPECT_EQ(row.size(), table.front().size());
    }
    std::vector<std::string> ids = firstColumn(table);
    std::ranges::sort(ids);
    EXPECT_EQ(std::ranges::adjacent_find(ids), ids.end());
    EXPECT_THAT(ids, Not(testing::Contains("")));
}

TEST_P(ListCommand, PrintsTheSameRowsAsJson)
{
    const Table table = readCsv(test::call(with(GetParam(), "csv")).out);
    const test::Outcome outcome = test::call(with(GetParam(), "json"));
    QJsonParseError failure;
    const QJsonDocument json = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out), &failure);
    ASSERT_EQ(failure.error, QJsonParseError::NoError) << failure.errorString().toStdString();
    ASSERT_EQ(static_cast<std::size_t>(json.array().size()), table.size() - 1);
    for (std::size_t row = 1; row < table.size(); ++row) {
        const QJsonObject object = json.array().at(static_cast<qsizetype>(row) - 1).toObject();
        EXPECT_EQ(static_cast<std::size_t>(object.size()), table.front().size());
        EXPECT_EQ(object.value(QStringLiteral("id")).toString().toStdString(), table[row].front());
    }
}

TEST_P(ListCommand, PrintsATableWhoseColumnsStandApart)
{
    for (const char* language : { "en", "zh" }) {
        Words words = with(GetParam(), "table");
        words.insert(words.end(), { "--lang", language });
        const test::Outcome outcome = test::call(words);
        const Table table = readCsv(test::call(with(GetParam(), "csv")).out);
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(outcome.out, '\n')), table.size());
        EXPECT_GE(gapsThrough(outcome.out), static_cast<int>(table.front().size()) - 1) << outcome.out;
    }
}

TEST_P(ListCommand, ChoosesATableOnATerminalAndCsvElse)
{
    EXPECT_EQ(test::call(GetParam(), test::bundledData(), true).out, test::call(with(GetParam(), "table")).out);
    EXPECT_EQ(test::call(GetParam(), test::bundledData(), false).out, test::call(with(GetParam(), "csv")).out);
}

INSTANTIATE_TEST_SUITE_P(Commands, ListCommand,
    testing::Values(Words { "figure", "list" }, Words { "fact", "list" }, Words { "fact", "check" },
        Words { "draw", "list" }, Words { "draw", "list", "--game", "dlt" }, Words { "scenario", "list" }));

TEST(FigureList, NamesEveryFigureWithItsTitleInTheLanguageAskedFor)
{
    const auto& figures = test::bundledData().catalogue.figures;
    for (const Language language : kLanguages) {
        const Table table = readCsv(test::call({ "figure", "list", "--lang", std::string(codeOf(language)) }).out);
        ASSERT_EQ(table.size(), figures.size() + 1);
        const auto title = std::ranges::find(table.front(), "title") - table.front().begin();
        for (std::size_t i = 0; i < figures.size(); ++i) {
            EXPECT_EQ(table[i + 1].front(), figures[i].id);
            EXPECT_EQ(table[i + 1][static_cast<std::size_t>(title)], textIn(language, figures[i].title));
        }
    }
}

TEST(FactList, HasEveryObservationAndEveryStatement)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    std::vector<std::string> wanted;
    std::ranges::transform(catalogue.observations, std::back_inserter(wanted), &demand::Observation::id);
    std::ranges::transform(catalogue.statements, std::back_inserter(wanted), &demand::Statement::id);
    EXPECT_EQ(firstColumn(readCsv(test::call({ "fact", "list" }).out)), wanted);
}

TEST(FactCheck, HasARowForEachCheck)
{
    std::vector<std::string> wanted;
    std::ranges::transform(test::bundledData().catalogue.checks, std::back_inserter(wanted), &demand::Check::id);
    EXPECT_FALSE(wanted.empty());
    EXPECT_EQ(firstColumn(readCsv(test::call({ "fact", "check" }).out)), wanted);
}

TEST(DataCheck, CountsFactsAndMistakesAndNamesEachMistake)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::string head = "id,label,value,unit,period,kind,source,source_title\n";
    const auto sound = folder.path() / "sound.csv";
    const auto faulty = folder.path() / "faulty.csv";
    broadsheet::test::write(sound, head + "our-use,Our use,12,GWh/yr,2023,measured,meter,Meter log\n");
    broadsheet::test::write(faulty, head + "x,X,many,apples,2023,measured,meter-2,Meter log\n");
    const std::size_t facts = test::bundledData().catalogue.observations.size();

    const test::Outcome fine = test::call({ "data", "check", sound.string() });
    EXPECT_EQ(fine.status, 0);
    EXPECT_EQ(fine.err, "");
    EXPECT_EQ(readCsv(fine.out), (Table { { "file", "facts", "mistakes" }, { sound.string(), "1", "0" } }));

    const test::Outcome wrong
        = test::call({ "data", "check", sound.string(), faulty.string(), (folder.path() / "none.csv").string() });
    EXPECT_EQ(wrong.status, 1);
    EXPECT_EQ(readCsv(wrong.out).at(2), (std::vector<std::string> { faulty.string(), "1", "2" }));
    EXPECT_EQ(readCsv(wrong.out).at(3).at(2), "1");
    EXPECT_THAT(wrong.err, testing::HasSubstr("apples"));
    EXPECT_THAT(wrong.err, testing::HasSubstr("many"));
    EXPECT_THAT(wrong.err, testing::HasSubstr("none.csv"));
    EXPECT_EQ(test::bundledData().catalogue.observations.size(), facts);
}

TEST(FactShow, GivesTheSourceOfEveryFactAndTheFormulaOfADerivedOne)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    for (const Language language : kLanguages) {
        for (const demand::Observation& fact : catalogue.observations) {
            SCOPED_TRACE(fact.id);
            const test::Outcome outcome
                = test::call({ "fact", "show", fact.id, "--lang", std::string(codeOf(language)) });
            EXPECT_EQ(outcome.status, 0);
            EXPECT_EQ(outcome.err, "");
            EXPECT_THAT(outcome.out, HasSubstr(textIn(language, fact.label)));
            EXPECT_THAT(outcome.out, HasSubstr(textIn(language, catalogue.source(fact.source)->title)));
            if (fact.derivation) {
                for (const std::string& input : fact.derivation->inputs) {
                    EXPECT_THAT(outcome.out, HasSubstr('[' + input + ']'));
                }
            } else {
                EXPECT_THAT(outcome.out, HasSubstr(fact.printed));
            }
        }
    }
}

TEST(FactShow, GivesAStatementWithItsSpeaker)
{
    for (const demand::Statement& fact : test::bundledData().catalogue.statements) {
        const test::Outcome outcome = test::call({ "fact", "show", fact.id });
        EXPECT_EQ(outcome.status, 0);
        EXPECT_THAT(outcome.out, AllOf(HasSubstr(fact.text.en), HasSubstr(fact.speaker.en)));
    }
}

TEST(FactShow, AsCsvIsTheFactsRowOfTheList)
{
    const Table all = readCsv(test::call({ "fact", "list", "--format", "csv" }).out);
    const Table one = readCsv(test::call({ "fact", "show", "grid-no-such", "--format", "csv" }).out);
    EXPECT_THAT(one, IsEmpty());
    for (std::size_t row = 1; row < all.size(); row += 7) {
        EXPECT_THAT(readCsv(test::call({ "fact", "show", all[row].front(), "--format", "csv" }).out),
            ElementsAre(all.front(), all[row]));
    }
}

TEST(FactShow, SaysThatThereIsNoSuchFact)
{
    const test::Outcome outcome = test::call({ "fact", "show", "perpetual-motion" });
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("perpetual-motion"));
}

TEST(DrawList, ObeysItsFilters)
{
    const auto idsFor = [](Words filter) {
        Words words { "draw", "list", "--format", "csv" };
        words.insert(words.end(), filter.begin(), filter.end());
        return firstColumn(readCsv(test::call(words).out));
    };
    EXPECT_THAT(idsFor({}), testing::SizeIs(test::bundledData().draws.draws.size()));
    EXPECT_THAT(idsFor({ "--game", "dlt" }), ElementsAre("dlt:24027"));
    EXPECT_THAT(idsFor({ "--game", "dlt", "--issue", "24020-24027" }), ElementsAre("dlt:24027"));
    EXPECT_THAT(idsFor({ "--game", "dlt", "--issue", "240*" }), ElementsAre("dlt:24027"));
    EXPECT_THAT(idsFor({ "--game", "dlt", "--issue", "24028" }), IsEmpty());
    EXPECT_THAT(idsFor({ "--game", "dlt", "--contains", "8,9" }), ElementsAre("dlt:24027"));
    EXPECT_THAT(idsFor({ "--game", "dlt", "--contains", "8,10" }), IsEmpty());
    EXPECT_THAT(idsFor({ "--game", "dlt", "--from", "2024-03-12" }), IsEmpty());
    EXPECT_THAT(idsFor({ "--game", "dlt", "--to", "2024-03-11", "--from", "2024-03-11" }), ElementsAre("dlt:24027"));
}

TEST(DrawList, SaysWhichGamesThereAreWhenAskedForAnother)
{
    for (const Words& words :
        { Words { "draw", "list", "--game", "bingo" }, Words { "draw", "show", "--game", "bingo", "--issue", "24027" },
            Words { "draw", "audit", "--game", "bingo", "--issue", "24027" } }) {
        const test::Outcome outcome = test::call(words);
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.err,
            AllOf(HasSubstr("bingo"), HasSubstr("dlt"), HasSubstr("fj31x7"), HasSubstr("fj22x5"), HasSubstr("pl3")));
    }
}

TEST(DrawShow, PrintsEveryCellOfEveryTableAsItWasPrinted)
{
    for (const lottery::Draw& draw : test::bundledData().draws.draws) {
        const Words words { "draw", "show", "--game", draw.game, "--issue", draw.issue };
        const test::Outcome outcome = test::call(words, test::bundledData(), true);
        EXPECT_EQ(outcome.status, 0);
        std::size_t rows = 0;
        for (const lottery::PrizeTable& table : draw.tables) {
            rows += table.rows.size() + (table.total.empty() ? 0 : 1);
            for (const auto& cells : table.rows) {
                for (const std::string& cell : cells) {
                    EXPECT_THAT(outcome.out, HasSubstr(cell));
                }
            }
            for (const std::string& cell : table.total) {
                EXPECT_THAT(outcome.out, HasSubstr(cell));
            }
        }
        EXPECT_EQ(readCsv(test::call(words).out).size(), rows + 1);
    }
}

TEST(DrawShow, TakesTheIssueWithAYearInFull)
{
    EXPECT_EQ(test::call({ "draw", "show", "--game", "dlt", "--issue", "2024027" }).out,
        test::call({ "draw", "show", "--game", "dlt", "--issue", "24027" }).out);
}

TEST(DrawList, TakesTheFilterLanguageBesideTheOtherOptions)
{
    const Table all = readCsv(test::call({ "draw", "list" }).out);
    const Table won = readCsv(test::call({ "draw", "list", "--where", "jackpot won" }).out);
    EXPECT_LT(won.size(), all.size());
    EXPECT_GT(won.size(), 1U);
    const Table chinese = readCsv(test::call({ "draw", "list", "--where", "头奖 中出" }).out);
    EXPECT_EQ(chinese, won);
    const Table both
        = readCsv(test::call({ "draw", "list", "--game", "dlt", "--issue", "240*", "--where", "sum 78" }).out);
    ASSERT_EQ(both.size(), 2U);
    EXPECT_EQ(both[1][0], "dlt:24027");
    EXPECT_EQ(readCsv(test::call({ "draw", "list", "--where", "sum 78 and not sum 78" }).out).size(), 1U);
}

TEST(DrawList, PointsAtWhatIsWrongInAFilter)
{
    const test::Outcome outcome = test::call({ "draw", "list", "--where", "odd 3 sum x9" });
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, AllOf(HasSubstr("60..90"), HasSubstr("    odd 3 sum x9\n              ^^")));
}

TEST(DrawShow, SaysThatThereIsNoSuchDraw)
{
    for (const char* command : { "show", "audit" }) {
        const test::Outcome outcome = test::call({ "draw", command, "--game", "dlt", "--issue", "24001" });
        EXPECT_EQ(outcome.status, 1);
        EXPECT_EQ(outcome.out, "");
        EXPECT_THAT(outcome.err, HasSubstr("24001"));
    }
}

TEST(DrawAudit, EndsWithStatusOneExactlyWhereSomethingIsWrongWithTheFigures)
{
    const lottery::DrawStore& store = test::bundledData().draws;
    for (const lottery::Draw& draw : store.draws) {
        SCOPED_TRACE(draw.game);
        const std::vector<lottery::Finding> findings = audit(draw, *store.game(draw.game));
        const bool isWrong = std::ranges::any_of(
            findings, [](const lottery::Finding& finding) { return finding.severity != lottery::Severity::Note; });
        const Words words { "draw", "audit", "--game", draw.game, "--issue", draw.issue };
        const test::Outcome asCsv = test::call(words);
        EXPECT_EQ(asCsv.status, isWrong ? 1 : 0);
        EXPECT_EQ(readCsv(asCsv.out).size(), findings.size() + 1);
        const test::Outcome forEyes = test::call(words, test::bundledData(), true);
        EXPECT_EQ(forEyes.status, asCsv.status);
        EXPECT_EQ(static_cast<std::size_t>(std::ranges::count(forEyes.out, '\n')), findings.size());
    }
}

TEST(DrawAudit, NamesTheTotalThatTheRowsDoNotAddUpTo)
{
    const test::Outcome outcome
        = test::call({ "draw", "audit", "--game", "dlt", "--issue", "24027" }, test::bundledData(), true);
    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.out, AllOf(HasSubstr("102,426,048"), HasSubstr("202,676,048")));
}

class FaultyData : public testing::TestWithParam<Words> { };

TEST_P(FaultyData, IsNamedWithFileAndPlaceWhileWhatIsSoundIsPrinted)
{
    broadsheet::test::DataCopy copy;
    const std::string name = "demand/article-2024-03.json";
    const int line
        = copy.replace(name, R"("id": "chatgpt-electricity")", R"("unit": "kWh/day")", R"("unit": "kWj/day")");
    const archive::DataSet data = loadDataSet(archive::folderTree(copy.folder()));

    const test::Outcome outcome = test::call(GetParam(), data);

    EXPECT_EQ(outcome.status, 1);
    EXPECT_THAT(outcome.err,
        AllOf(HasSubstr(copy.file(name).string()), HasSubstr("line " + std::to_string(line)), HasSubstr("kWj/day"),
            HasSubstr("/observations/")));
    EXPECT_THAT(outcome.out, Not(HasSubstr("kWj")));
    EXPECT_GT(std::ranges::count(outcome.out, '\n'), 1);
}

INSTANTIATE_TEST_SUITE_P(Commands, FaultyData,
    testing::Values(Words { "figure", "list" }, Words { "fact", "list" }, Words { "fact", "show", "chatgpt-requests" },
        Words { "draw", "list" }, Words { "draw", "show", "--game", "pl3", "--issue", "24061" }));

TEST(FaultyDataSet, IsNamedInTheLanguageAskedFor)
{
    const broadsheet::test::DataCopy copy;
    std::filesystem::remove(copy.file("demand/statements.json"));
    const archive::DataSet data = loadDataSet(archive::folderTree(copy.folder()));
    const std::string chinese = test::call({ "fact", "list", "--lang", "zh" }, data).err;
    EXPECT_THAT(chinese, HasSubstr(copy.file("demand/statements.json").string()));
    EXPECT_NE(chinese, test::call({ "fact", "list", "--lang", "en" }, data).err);
}

} // namespace
} // namespace broadsheet::app
