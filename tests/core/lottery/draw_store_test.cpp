// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/draw_store.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;

text::DataFile file(std::string name, std::string bytes)
{
    return { .name = std::move(name), .bytes = std::move(bytes) };
}

text::DataFile gameFile(const std::string& id)
{
    return file(id + ".json",
        R"({"id": ")" + id + R"(", "name": {"zh": "名", "en": "Name"}, "region": {"zh": "地", "en": "Region"},
            "pools": [{"label": {"zh": "号", "en": "Numbers"}, "count": 1, "first": 1, "last": 9}], "betPrice": 2,
            "rules": [{"from": "2020-01-01", "tiers": [{"label": {"zh": "一", "en": "One"}, "matches": [[1]]}]}]})");
}

std::string draw(const std::string& game, const std::string& issue, const std::string& date, int number = 5)
{
    return R"({"game": ")" + game + R"(", "issue": ")" + issue + R"(", "date": ")" + date + R"(", "published": [[)"
        + std::to_string(number) + "]]}";
}

text::DataFile drawFile(const std::string& name, const std::vector<std::string>& draws)
{
    std::string list;
    for (const std::string& each : draws) {
        list += (list.empty() ? "\n" : ",\n") + each;
    }
    return file(name, "{\"draws\": [" + list + "]}");
}

std::vector<std::string> issues(const std::vector<const Draw*>& draws)
{
    std::vector<std::string> result;
    result.reserve(draws.size());
    for (const Draw* each : draws) {
        result.push_back(each->game + ":" + each->issue);
    }
    return result;
}

TEST(DrawStore, HasDrawsByGameNewestFirstOverYears)
{
    const DrawStoreLoad load = loadDrawStore({ gameFile("b"), gameFile("a") },
        { drawFile("1",
              { draw("a", "24001", "2024-01-02"), draw("b", "09154", "2009-12-31"), draw("b", "10001", "2010-01-02") }),
            drawFile("2", { draw("a", "2023151", "2023-12-31"), draw("b", "2010002", "2010-01-04") }) });
    EXPECT_TRUE(load.problems.empty());
    std::vector<const Draw*> all;
    all.reserve(load.store.draws.size());
    for (const Draw& each : load.store.draws) {
        all.push_back(&each);
    }
    EXPECT_THAT(issues(all), ElementsAre("b:10002", "b:10001", "b:09154", "a:24001", "a:23151"));
    EXPECT_THAT(issues(load.store.drawsOf("a")), ElementsAre("a:24001", "a:23151"));
    EXPECT_THAT(issues(load.store.drawsOf("c")), ElementsAre());
}

TEST(DrawStore, FindsADrawByEitherFormOfItsIssue)
{
    const DrawStoreLoad load
        = loadDrawStore({ gameFile("a") }, { drawFile("1", { draw("a", "24001", "2024-01-02") }) });
    ASSERT_NE(load.store.draw("a", "24001"), nullptr);
    EXPECT_EQ(load.store.draw("a", "2024001"), load.store.draw("a", "24001"));
    EXPECT_EQ(load.store.draw("a", "24002"), nullptr);
    EXPECT_EQ(load.store.draw("b", "24001"), nullptr);
    EXPECT_EQ(load.store.draw("a", "first"), nullptr);
    EXPECT_EQ(load.store.game("b"), nullptr);
    EXPECT_NE(load.store.game("a"), nullptr);
}

TEST(DrawStore, KeepsTheFirstOfTwoAndNamesTheSecond)
{
    const DrawStoreLoad load = loadDrawStore({ gameFile("a"), gameFile("a") },
        { drawFile("1", { draw("a", "24001", "2024-01-02", 1) }),
            drawFile("2", { draw("a", "24002", "2024-01-03"), draw("a", "2024001", "2024-01-02", 2) }) });
    ASSERT_EQ(load.problems.size(), 2U);
    EXPECT_EQ(load.problems[0].code, ErrorCode::DuplicateId);
    EXPECT_EQ(load.problems[0].place, (Place { .file = "a.json", .line = 0, .column = 0, .path = "/id" }));
    EXPECT_EQ(load.problems[1].code, ErrorCode::DuplicateId);
    EXPECT_EQ(load.problems[1].place, (Place { .file = "2", .line = 3, .column = 0, .path = "/draws/1" }));
    EXPECT_EQ(load.problems[1].detail, "a:24001");
    EXPECT_EQ(load.store.games.size(), 1U);
    ASSERT_NE(load.store.draw("a", "24001"), nullptr);
    EXPECT_EQ(load.store.draw("a", "24001")->published[0][0], 1);
    EXPECT_EQ(load.store.draws.size(), 2U);
}

TEST(DrawStore, KeepsWhatIsSoundBesideFilesThatAreNot)
{
    const text::DataFile missing { .name = "gone.json",
        .bytes = std::unexpected(Error { .code = ErrorCode::FileMissing, .place = {}, .detail = {}, .expected = {} }) };
    const DrawStoreLoad load = loadDrawStore({ missing, gameFile("a"), file("b.json", "{}") },
        { file("x", "{"), drawFile("1", { draw("b", "24001", "2024-01-02"), draw("a", "24001", "2024-01-02") }) });
    EXPECT_THAT(issues(load.store.drawsOf("a")), ElementsAre("a:24001"));
    ASSERT_FALSE(load.problems.empty());
    EXPECT_EQ(load.problems.front().code, ErrorCode::FileMissing);
    EXPECT_EQ(load.problems.front().place.file, "gone.json");
    EXPECT_EQ(load.problems.back().code, ErrorCode::UnknownReference);
    EXPECT_EQ(load.problems.back().place.path, "/draws/0/game");
}

} // namespace
} // namespace broadsheet::lottery
