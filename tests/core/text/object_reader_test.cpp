// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/json.h"

#include <gtest/gtest.h>

#include <functional>

namespace broadsheet::text {
namespace {

const std::string kFile = "a.json";

// The problems that `read` notes in an object that stands at /items/2.
Problems problemsOf(std::string_view bytes, const std::function<void(ObjectReader&)>& read)
{
    const auto value = parseJson(bytes, kFile);
    EXPECT_TRUE(value) << bytes;
    Problems problems;
    ObjectReader reader(*value, kFile, "/items/2", problems);
    read(reader);
    EXPECT_EQ(reader.failed(), !problems.empty());
    return problems;
}

TEST(ObjectReader, ReadsFieldsOfTheirTypes)
{
    const auto problems
        = problemsOf(R"({"s": "a", "n": 2.5, "i": 7, "b": {"zh": "水", "en": "water"}, "a": [], "o": {}, "f": true})",
            [](ObjectReader& reader) {
                EXPECT_EQ(reader.string("s"), "a");
                EXPECT_EQ(reader.number("n"), 2.5);
                EXPECT_EQ(reader.integer("i"), 7);
                EXPECT_EQ(reader.bilingual("b"), (Bilingual { .zh = "水", .en = "water" }));
                EXPECT_NE(reader.array("a"), nullptr);
                EXPECT_NE(reader.object("o"), nullptr);
                EXPECT_TRUE(reader.flag("f"));
                reader.rejectOthers();
            });
    EXPECT_TRUE(problems.empty());
}

TEST(ObjectReader, NotesEveryMissingField)
{
    const auto problems = problemsOf("{}", [](ObjectReader& reader) {
        EXPECT_FALSE(reader.string("s"));
        EXPECT_FALSE(reader.number("n"));
        EXPECT_FALSE(reader.bilingual("b"));
        EXPECT_EQ(reader.array("a"), nullptr);
    });
    ASSERT_EQ(problems.size(), 4U);
    EXPECT_EQ(problems[0].code, ErrorCode::MissingField);
    EXPECT_EQ(problems[0].detail, "s");
    EXPECT_EQ(problems[0].place.file, kFile);
    EXPECT_EQ(problems[0].place.path, "/items/2/s");
    EXPECT_EQ(problems[0].place.line, 1);
}

TEST(ObjectReader, NotesTheTypeFoundAndTheTypeWanted)
{
    const auto problems = problemsOf("{\n\"s\":\n4}", [](ObjectReader& reader) { EXPECT_FALSE(reader.string("s")); });
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::WrongType);
    EXPECT_EQ(problems[0].detail, "number");
    EXPECT_EQ(problems[0].expected, "string");
    EXPECT_EQ(problems[0].place.line, 3);
}

TEST(ObjectReader, ABrokenNumberIsNoInteger)
{
    const auto problems = problemsOf(R"({"i": 1.5, "j": 1.5})", [](ObjectReader& reader) {
        EXPECT_FALSE(reader.integer("i"));
        EXPECT_FALSE(reader.optionalInteger("j"));
    });
    ASSERT_EQ(problems.size(), 2U);
    EXPECT_EQ(problems[1].code, ErrorCode::WrongType);
    EXPECT_EQ(problems[1].expected, "integer");
}

TEST(ObjectReader, AbsentOptionalFieldsAreFine)
{
    const auto problems = problemsOf("{}", [](ObjectReader& reader) {
        EXPECT_FALSE(reader.optionalString("s"));
        EXPECT_FALSE(reader.optionalNumber("n"));
        EXPECT_FALSE(reader.optionalInteger("i"));
        EXPECT_FALSE(reader.flag("f"));
        EXPECT_FALSE(reader.optionalBilingual("b"));
        EXPECT_EQ(reader.optionalArray("a"), nullptr);
        EXPECT_EQ(reader.optionalObject("o"), nullptr);
    });
    EXPECT_TRUE(problems.empty());
}

TEST(ObjectReader, OptionalFieldsOfTheWrongTypeAreNoted)
{
    const auto problems = problemsOf(R"({"s": 1, "f": "yes", "b": "水"})", [](ObjectReader& reader) {
        EXPECT_FALSE(reader.optionalString("s"));
        EXPECT_FALSE(reader.flag("f"));
        EXPECT_FALSE(reader.optionalBilingual("b"));
    });
    EXPECT_EQ(problems.size(), 3U);
}

TEST(ObjectReader, TextsMustBeFilledInBothLanguages)
{
    const auto problems
        = problemsOf(R"({"a": {"zh": "水"}, "b": {"zh": "", "en": "x"}, "c": {"zh": "x", "en": "x", "fr": "x"}})",
            [](ObjectReader& reader) {
                EXPECT_FALSE(reader.bilingual("a"));
                EXPECT_FALSE(reader.bilingual("b"));
                EXPECT_FALSE(reader.bilingual("c"));
            });
    ASSERT_EQ(problems.size(), 3U);
    EXPECT_EQ(problems[0].place.path, "/items/2/a/en");
    EXPECT_EQ(problems[1].code, ErrorCode::BadValue);
    EXPECT_EQ(problems[1].place.path, "/items/2/b/zh");
    EXPECT_EQ(problems[2].code, ErrorCode::UnknownField);
    EXPECT_EQ(problems[2].detail, "fr");
}

TEST(ObjectReader, NotesMembersThatNobodyAskedFor)
{
    const auto problems = problemsOf("{\"unit\": \"m\",\n\"untt\": \"m\"}", [](ObjectReader& reader) {
        EXPECT_TRUE(reader.string("unit"));
        reader.rejectOthers();
    });
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::UnknownField);
    EXPECT_EQ(problems[0].detail, "untt");
    EXPECT_EQ(problems[0].expected, "unit");
    EXPECT_EQ(problems[0].place.line, 2);
}

TEST(ObjectReader, EscapesNamesInPointers)
{
    const auto problems = problemsOf(R"({"a/b~c": 1})", [](ObjectReader& reader) { reader.rejectOthers(); });
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].place.path, "/items/2/a~1b~0c");
}

TEST(ObjectReader, NotesOnceThatItsValueIsNoObject)
{
    const auto problems = problemsOf("[1]", [](ObjectReader& reader) {
        EXPECT_FALSE(reader.string("s"));
        reader.rejectOthers();
    });
    ASSERT_EQ(problems.size(), 1U);
    EXPECT_EQ(problems[0].code, ErrorCode::WrongType);
    EXPECT_EQ(problems[0].detail, "array");
    EXPECT_EQ(problems[0].expected, "object");
    EXPECT_EQ(problems[0].place.path, "/items/2");
}

} // namespace
} // namespace broadsheet::text
