// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <gtest/gtest.h>

#include <limits>

namespace broadsheet::text {
namespace {

JsonValue parsed(std::string_view bytes)
{
    auto value = parseJson(bytes, "a.json");
    EXPECT_TRUE(value) << bytes;
    return value.value_or(JsonValue {});
}

Error failure(std::string_view bytes)
{
    auto value = parseJson(bytes, "a.json");
    EXPECT_FALSE(value) << bytes;
    return value ? Error {} : value.error();
}

TEST(Json, ReadsEveryType)
{
    const auto value = parsed(R"({"n": null, "b": true, "i": 3, "f": 2.5, "s": "水", "a": [1], "o": {}})");
    EXPECT_EQ(value.find("n")->type, JsonValue::Type::Null);
    EXPECT_TRUE(value.find("b")->boolean);
    EXPECT_EQ(value.find("i")->integer, 3);
    EXPECT_EQ(value.find("i")->number, 3);
    EXPECT_EQ(value.find("f")->number, 2.5);
    EXPECT_FALSE(value.find("f")->integer);
    EXPECT_EQ(value.find("s")->string, "水");
    EXPECT_EQ(value.find("a")->items.size(), 1U);
    EXPECT_EQ(value.find("o")->type, JsonValue::Type::Object);
    EXPECT_EQ(value.find("absent"), nullptr);
}

TEST(Json, KeepsMembersInTheOrderOfTheFile)
{
    const auto value = parsed(R"({"z": 1, "a": 2, "m": 3})");
    ASSERT_EQ(value.members.size(), 3U);
    EXPECT_EQ(value.members[0].name, "z");
    EXPECT_EQ(value.members[1].name, "a");
    EXPECT_EQ(value.members[2].name, "m");
}

TEST(Json, KnowsTheLineOfEveryValue)
{
    const auto value = parsed("[\n1,\n2\n,\"a\",\n3.5\n\n,true,\nnull,\n{\n\"k\":\n-4\n}\n]\n");
    EXPECT_EQ(value.line, 1);
    const std::vector<int> lines { 2, 3, 4, 5, 7, 8, 9 };
    ASSERT_EQ(value.items.size(), lines.size());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        EXPECT_EQ(value.items[i].line, lines[i]) << i;
    }
    EXPECT_EQ(value.items.back().find("k")->line, 11);
}

TEST(Json, KnowsTheLineOfANumberThatEndsTheFile)
{
    EXPECT_EQ(parsed("\n\n42").line, 3);
    EXPECT_EQ(parsed("\n\n42\n").line, 3);
}

TEST(Json, PassesOverAByteOrderMark)
{
    EXPECT_EQ(parsed("\xEF\xBB\xBF[7]").items.front().integer, 7);
}

TEST(Json, KeepsIntegersExactWhereTheyFit)
{
    EXPECT_EQ(parsed("9223372036854775807").integer, std::int64_t { 9223372036854775807 });
    EXPECT_EQ(parsed("-9223372036854775808").integer, std::numeric_limits<std::int64_t>::min());
    EXPECT_FALSE(parsed("9223372036854775808").integer);
    EXPECT_FALSE(parsed("1e3").integer);
}

TEST(Json, NamesTheLineAndColumnWhereTheTextIsNoJson)
{
    const Error error = failure("{\n  \"a\": 1,\n  \"b\": oops\n}");
    EXPECT_EQ(error.code, ErrorCode::NotJson);
    EXPECT_EQ(error.place.file, "a.json");
    EXPECT_EQ(error.place.line, 3);
    EXPECT_EQ(error.place.column, 8);
    EXPECT_FALSE(error.detail.empty());
}

TEST(Json, RefusesWhatIsNoJson)
{
    for (const auto* text :
        { "oops", "[1,]", "{\"a\" 1}", "{} x", "[1e999]", "[01]", "{1: 2}", "['a']", "[\"\x01\"]", "[\"\xFF\"]" }) {
        EXPECT_EQ(failure(text).code, ErrorCode::NotJson) << text;
    }
}

TEST(Json, TellsEveryCutFromOtherMistakes)
{
    const std::string whole = R"({"a": [1, 2.5, "text", true, null, {"b": "水"}], "c": -1e5})";
    for (std::size_t length = 0; length < whole.size(); ++length) {
        const Error error = failure(whole.substr(0, length));
        EXPECT_EQ(error.code, ErrorCode::CutShort) << whole.substr(0, length);
        EXPECT_EQ(error.place.line, 1);
    }
    EXPECT_TRUE(parseJson(whole, "a.json"));
}

TEST(Json, NamesTheLastLineWhereTheTextIsCutShort)
{
    const Error error = failure("{\n  \"a\": [1,\n  2\n\n");
    EXPECT_EQ(error.code, ErrorCode::CutShort);
    EXPECT_EQ(error.place.line, 3);
}

TEST(Json, RefusesTheSameKeyTwiceInOneObject)
{
    const Error error = failure("{\"a\": 1,\n \"b\": 2,\n \"a\": 3}");
    EXPECT_EQ(error.code, ErrorCode::DuplicateKey);
    EXPECT_EQ(error.detail, "a");
    EXPECT_EQ(error.place.line, 3);
    EXPECT_TRUE(parseJson(R"([{"a": 1}, {"a": {"a": 2}}])", "a.json"));
}

TEST(Json, IsNestedToALimit)
{
    const auto nested = [](int depth) { return std::string(static_cast<std::size_t>(depth), '['); };
    const auto closed = [](int depth) { return std::string(static_cast<std::size_t>(depth), ']'); };
    EXPECT_TRUE(parseJson(nested(kDeepestJson) + closed(kDeepestJson), "a.json"));
    EXPECT_EQ(failure(nested(kDeepestJson + 1) + closed(kDeepestJson + 1)).code, ErrorCode::NestedTooDeep);
    EXPECT_EQ(failure(nested(1000000)).code, ErrorCode::NestedTooDeep);
}

} // namespace
} // namespace broadsheet::text
