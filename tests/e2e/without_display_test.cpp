// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program where there is no display at all.
#include <gtest/gtest.h>

#include "person.h"
#include "process.h"

namespace broadsheet::e2e {
namespace {

namespace fs = std::filesystem;

class WithoutDisplay : public testing::Test {
protected:
    // Runs the program and waits for its end.
    struct Ended {
        std::optional<int> status;
        std::string out;
        std::string err;
    };

    [[nodiscard]] Ended run(const Words& words) const
    {
        Words all { BROADSHEET_PROGRAM };
        all.insert(all.end(), words.begin(), words.end());
        Process program(all, m_person.environment());
        const std::optional<int> status = program.exitStatus();
        return { .status = status, .out = program.out(), .err = program.err() };
    }

    Person m_person;
};

TEST_F(WithoutDisplay, TheWindowSaysSoAndNamesTheWayToExport)
{
    const Ended ended = run({});
    EXPECT_EQ(ended.status, 1);
    EXPECT_EQ(ended.out, "");
    EXPECT_NE(ended.err.find("no display"), std::string::npos) << ended.err;
    EXPECT_NE(ended.err.find("figure export"), std::string::npos) << ended.err;
}

TEST_F(WithoutDisplay, FiguresAreExported)
{
    const fs::path folder = m_person.home() / "pictures";
    const Ended ended = run(
        { "figure", "export", "chatgpt-day", "water-per-question", "--out", folder.string(), "--size", "800x600" });
    EXPECT_EQ(ended.status, 0) << ended.err;
    EXPECT_EQ(ended.err, "");
    EXPECT_EQ(pngSize(folder / "chatgpt-day.png"), "800x600");
    EXPECT_EQ(pngSize(folder / "water-per-question.png"), "800x600");
    EXPECT_NE(ended.out.find((folder / "chatgpt-day.png").string()), std::string::npos);
}

TEST_F(WithoutDisplay, ListsArePrinted)
{
    for (const Words& words : { Words { "figure", "list" }, Words { "fact", "list" }, Words { "draw", "list" } }) {
        const Ended ended = run(words);
        EXPECT_EQ(ended.status, 0) << ended.err;
        EXPECT_EQ(ended.err, "");
        EXPECT_TRUE(ended.out.starts_with("id,")) << ended.out.substr(0, 40);
    }
}

TEST_F(WithoutDisplay, TheExitStatusTellsWhatWasWrong)
{
    EXPECT_EQ(run({ "--version" }).status, 0);
    EXPECT_EQ(run({ "help" }).status, 0);
    EXPECT_EQ(run({ "draw", "audit", "--game", "dlt", "--issue", "24027" }).status, 1);
    EXPECT_EQ(run({ "fact", "show", "perpetual-motion" }).status, 1);
    EXPECT_EQ(run({ "nonsense" }).status, 2);
}

TEST_F(WithoutDisplay, FaultyDataIsNamedOnStandardError)
{
    test::DataCopy copy;
    const int line
        = copy.replace("demand/article-2024-03.json", R"("id": "generative-ai-2027")", R"("low": 85)", R"("low": 185)");
    const Ended ended = run({ "fact", "list", "--data", copy.folder().string(), "--lang", "en" });
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.err.find(copy.file("demand/article-2024-03.json").string()), std::string::npos) << ended.err;
    EXPECT_NE(ended.err.find("185"), std::string::npos) << ended.err;
    EXPECT_GT(line, 0);
    EXPECT_NE(ended.out.find("chatgpt-electricity"), std::string::npos);
}

TEST_F(WithoutDisplay, AFolderThatCannotBeWrittenIsNamed)
{
    const fs::path file = m_person.home() / "file";
    test::write(file, "a file");
    const Ended ended = run({ "figure", "export", "chatgpt-day", "--out", (file / "below").string() });
    EXPECT_EQ(ended.status, 1);
    EXPECT_NE(ended.err.find(file.string()), std::string::npos) << ended.err;
    EXPECT_EQ(test::contentOf(file), "a file");
}

} // namespace
} // namespace broadsheet::e2e
