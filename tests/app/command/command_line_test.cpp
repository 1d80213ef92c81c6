// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calls.h"

namespace broadsheet::app {
namespace {

using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;
using testing::StartsWith;

using Words = std::vector<std::string>;

Invocation parsed(const Words& words)
{
    std::ostringstream out;
    std::ostringstream err;
    const auto result = test::parse(words, out, err);
    if (!std::holds_alternative<Invocation>(result)) {
        ADD_FAILURE() << "refused: " << err.str();
        return {};
    }
    EXPECT_EQ(out.str(), "");
    EXPECT_EQ(err.str(), "");
    return std::get<Invocation>(result);
}

template <class SomeJob>
SomeJob job(const Words& words)
{
    const Invocation invocation = parsed(words);
    if (const auto* found = std::get_if<SomeJob>(&invocation.job)) {
        return *found;
    }
    ADD_FAILURE() << "another job: " << invocation.job.index();
    return {};
}

TEST(CommandLine, WithoutAWordOpensTheWindow)
{
    const Invocation invocation = parsed({});
    EXPECT_TRUE(std::holds_alternative<OpenWindow>(invocation.job));
    EXPECT_FALSE(invocation.data);
    EXPECT_FALSE(invocation.language);
}

TEST(CommandLine, TakesDataFolderAndLanguageBeforeAndAfterTheCommand)
{
    for (const Words& words : { Words { "--data", "/some/where", "--lang", "zh", "fact", "list" },
             Words { "fact", "list", "--data", "/some/where", "--lang", "zh" },
             Words { "fact", "--lang=zh", "list", "--data=/some/where" } }) {
        const Invocation invocation = parsed(words);
        EXPECT_TRUE(std::holds_alternative<ListFacts>(invocation.job));
        EXPECT_EQ(invocation.data, std::filesystem::path("/some/where"));
        EXPECT_EQ(invocation.language, Language::Chinese);
    }
    EXPECT_EQ(parsed({ "--lang", "en" }).language, Language::English);
}

TEST(CommandLine, ReadsTheListFormats)
{
    EXPECT_EQ(job<ListFigures>({ "figure", "list" }).format, ListFormat::Automatic);
    EXPECT_EQ(job<ListFigures>({ "figure", "list", "--format", "table" }).format, ListFormat::Table);
    EXPECT_EQ(job<ListFacts>({ "fact", "list", "--format", "csv" }).format, ListFormat::Csv);
    EXPECT_EQ(job<ListDraws>({ "draw", "list", "--format", "json" }).format, ListFormat::Json);
}

TEST(CommandLine, ReadsAnExportWithItsDefaults)
{
    const auto picture = job<ExportFigures>({ "figure", "export", "chatgpt-day", "grid-factor", "--out", "pictures" });
    EXPECT_THAT(picture.ids, ElementsAre("chatgpt-day", "grid-factor"));
    EXPECT_EQ(picture.folder, "pictures");
    EXPECT_EQ(picture.width, 1200);
    EXPECT_EQ(picture.height, 800);
    EXPECT_EQ(picture.scale, 1);
    EXPECT_EQ(picture.theme, ThemeChoice::Light);
}

TEST(CommandLine, ReadsAnExportWithAllItsOptions)
{
    const auto picture = job<ExportFigures>({ "figure", "export", "--all", "--out", "p", "--size", "1600x900",
        "--scale", "2.5", "--theme", "dark", "--format", "png" });
    EXPECT_THAT(picture.ids, IsEmpty());
    EXPECT_EQ(picture.width, 1600);
    EXPECT_EQ(picture.height, 900);
    EXPECT_EQ(picture.scale, 2.5);
    EXPECT_EQ(picture.theme, ThemeChoice::Dark);
}

TEST(CommandLine, ReadsWhichFactIsToBeShown)
{
    EXPECT_EQ(job<ShowFact>({ "fact", "show", "energy-per-request" }).id, "energy-per-request");
}

TEST(CommandLine, ReadsWhichFilesAreToBeChecked)
{
    const auto check = job<CheckFiles>({ "data", "check", "a.csv", "b.json", "--format", "json" });
    EXPECT_THAT(check.files, ElementsAre("a.csv", "b.json"));
    EXPECT_EQ(check.format, ListFormat::Json);
    EXPECT_EQ(job<ListChecks>({ "fact", "check", "--format", "csv" }).format, ListFormat::Csv);
}

TEST(CommandLine, ReadsTheFiltersOfADrawList)
{
    const auto list = job<ListDraws>({ "draw", "list", "--game", "dlt", "--issue", "24020-24027", "--from",
        "2024-03-01", "--to", "2024-03-31", "--contains", "8,9" });
    using std::chrono::March;
    EXPECT_EQ(list.game, "dlt");
    EXPECT_EQ(list.query.issue, lottery::parseIssueFilter("24020-24027").value());
    EXPECT_EQ(list.query.from, Date(std::chrono::year(2024), March, std::chrono::day(1)));
    EXPECT_EQ(list.query.to, Date(std::chrono::year(2024), March, std::chrono::day(31)));
    EXPECT_THAT(list.query.contains, ElementsAre(8, 9));
}

TEST(CommandLine, ReadsWhichDrawIsToBeShownOrChecked)
{
    const auto shown = job<ShowDraw>({ "draw", "show", "--game", "pl3", "--issue", "24061" });
    EXPECT_EQ(shown.game, "pl3");
    EXPECT_EQ(shown.issue, "24061");
    const auto checked = job<AuditDraw>({ "draw", "audit", "--issue", "24027", "--game", "dlt" });
    EXPECT_EQ(checked.game, "dlt");
    EXPECT_EQ(checked.issue, "24027");
}

class WrongCall : public testing::TestWithParam<Words> { };

TEST_P(WrongCall, IsAnsweredWithStatusTwoAndAMessageOnStandardError)
{
    const test::Outcome outcome = test::call(GetParam());
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, Not(IsEmpty()));
}

INSTANTIATE_TEST_SUITE_P(CommandLine, WrongCall,
    testing::Values(Words { "nonsense" }, Words { "figure" }, Words { "fact" }, Words { "draw" },
        Words { "figure", "nonsense" }, Words { "figure", "list", "surplus" }, Words { "--nonsense" },
        Words { "fact", "list", "draw", "list" }, Words { "figure", "list", "--format", "xml" },
        Words { "figure", "export", "chatgpt-day" }, Words { "figure", "export", "--out", "d" },
        Words { "figure", "export", "--all", "chatgpt-day", "--out", "d" },
        Words { "figure", "export", "--all", "--out" },
        Words { "figure", "export", "--all", "--out", "d", "--size", "7" },
        Words { "figure", "export", "--all", "--out", "d", "--size", "1200x" },
        Words { "figure", "export", "--all", "--out", "d", "--size", "1200x800x2" },
        Words { "figure", "export", "--all", "--out", "d", "--size", "99999999999x800" },
        Words { "figure", "export", "--all", "--out", "d", "--scale", "large" },
        Words { "figure", "export", "--all", "--out", "d", "--format", "bmp" },
        Words { "figure", "export", "--all", "--out", "d", "--theme", "pink" }, Words { "fact", "show" },
        Words { "data" }, Words { "data", "check" }, Words { "fact", "show", "a", "b" },
        Words { "fact", "list", "--lang", "fr" }, Words { "draw", "show", "--game", "dlt" },
        Words { "draw", "audit", "--issue", "24027" }, Words { "draw", "list", "--issue", "24027-24020" },
        Words { "draw", "list", "--issue", "abc" }, Words { "draw", "list", "--from", "2024-02-30" },
        Words { "draw", "list", "--to", "yesterday" }, Words { "draw", "list", "--contains", "eight" }));

TEST(CommandLine, NamesTheOptionThatIsWrong)
{
    EXPECT_THAT(test::call({ "draw", "list", "--from", "2024-02-30" }).err, HasSubstr("2024-02-30"));
    EXPECT_THAT(test::call({ "figure", "export", "--all", "--out", "d", "--size", "7" }).err, HasSubstr("1200x800"));
}

TEST(CommandLine, HelpNamesEveryCommandOnStandardOutput)
{
    for (const Words& words : { Words { "help" }, Words { "--help" }, Words { "-h" } }) {
        const test::Outcome outcome = test::call(words);
        EXPECT_EQ(outcome.status, 0);
        EXPECT_EQ(outcome.err, "");
        for (const char* word : { "figure", "fact", "draw", "data", "--data", "--facts", "--lang", "--version" }) {
            EXPECT_THAT(outcome.out, HasSubstr(word));
        }
    }
}

TEST(CommandLine, HelpOnACommandNamesItsOptions)
{
    const test::Outcome outcome = test::call({ "figure", "export", "--help" });
    EXPECT_EQ(outcome.status, 0);
    for (const char* word : { "--out", "--size", "--scale", "--theme", "--all", "ID" }) {
        EXPECT_THAT(outcome.out, HasSubstr(word));
    }
}

TEST(CommandLine, VersionIsOneLineWithTheProgramsName)
{
    const test::Outcome outcome = test::call({ "--version" });
    EXPECT_EQ(outcome.status, 0);
    EXPECT_THAT(outcome.out, StartsWith("broadsheet "));
    EXPECT_EQ(outcome.out.find('\n'), outcome.out.size() - 1);
}

} // namespace
} // namespace broadsheet::app
