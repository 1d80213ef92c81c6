// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/check_rows.h"
#include "tests/core/demand/samples.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::demand {
namespace {

constexpr const char* kMeaning = R"("meaning": {"zh": "因", "en": "Why"}})";

std::string found(const std::string& id)
{
    return R"("found": {"observation": ")" + id + R"(", "label": {"zh": "源", "en": "Source"}}, )";
}

// 200 kWh as printed, 0.195 MWh found.
CatalogueLoad loadChecked(const std::string& check)
{
    std::string text = observationFile({ stated("print", R"("best": 200, "unit": "kWh")"),
        stated("source", R"("best": 0.195, "unit": "MWh", "verified": "relayed")"),
        stated("length", R"("best": 1, "unit": "m")") });
    text.pop_back();
    return loadWith(text + ",\n\"checks\": [" + check + "]}");
}

TEST(Checks, PutWhatIsFoundBesideWhatIsPrintedInItsUnit)
{
    const auto load
        = loadChecked(R"({"id": "a", "status": "source-says", "printed": "print", )" + found("source") + kMeaning);
    ASSERT_TRUE(load.problems.empty()) << load.problems.front().detail;
    ASSERT_EQ(load.catalogue.checks.size(), 1U);
    const Check& check = load.catalogue.checks.front();
    const CheckedValues values = checkedValues(check, load.catalogue);
    EXPECT_EQ(values.foundValue, pointOf(195));
    ASSERT_TRUE(values.difference);
    EXPECT_EQ(values.difference->best->absolute, -5);
    EXPECT_EQ(values.difference->best->share, -0.025);

    const figure::ResolvedFigure* figure = load.catalogue.figure("check-a");
    ASSERT_EQ(figure, &check.figure);
    EXPECT_EQ(load.catalogue.figuresOf("check"), std::vector { figure });
    EXPECT_EQ(figure->unit, "kWh");
    ASSERT_EQ(figure->series.size(), 2U);
    EXPECT_EQ(figure->series[0].marks.at(0).value, pointOf(200));
    EXPECT_EQ(figure->series[1].marks.at(0).value, pointOf(195));
    EXPECT_EQ(figure->series[1].marks.at(0).label.en, "Source");
    EXPECT_EQ(figure->axis.minimum, 0);
    EXPECT_EQ(figure->caption.en, "Why");
}

TEST(Checks, DrawWhatIsToStandBeside)
{
    const auto load = loadChecked(R"({"id": "a", "status": "no-source", "printed": "print", "beside": [)"
                                  R"({"observation": "source", "label": {"zh": "旁", "en": "Beside"}}], )"
        + std::string(kMeaning));
    ASSERT_TRUE(load.problems.empty());
    const CheckedValues values = checkedValues(load.catalogue.checks.at(0), load.catalogue);
    EXPECT_EQ(values.found, nullptr);
    EXPECT_FALSE(values.difference);
    EXPECT_EQ(load.catalogue.checks[0].figure.series.at(1).marks.at(0).value, pointOf(195));
}

TEST(Checks, AreListedARowEach)
{
    const auto load = loadChecked(R"({"id": "a", "status": "source-says", "printed": "print", )" + found("source")
        + kMeaning + R"(, {"id": "b", "status": "no-source", "printed": "print", )" + kMeaning);
    const auto rows = checkRows(load.catalogue, &Bilingual::en);
    ASSERT_EQ(rows.size(), 3U);
    const auto cell = [&rows](std::size_t row, const std::string& heading) {
        const auto at = std::ranges::find(rows[0], heading, &text::Cell::content);
        EXPECT_NE(at, rows[0].end()) << heading;
        return rows[row].at(static_cast<std::size_t>(at - rows[0].begin())).content;
    };
    EXPECT_EQ(cell(1, "id"), "a");
    EXPECT_EQ(cell(1, "printed"), "200");
    EXPECT_EQ(cell(1, "found"), "195");
    EXPECT_EQ(cell(1, "difference"), "-5");
    EXPECT_EQ(cell(1, "percent"), "-2.5");
    EXPECT_EQ(cell(1, "standing"), "below");
    EXPECT_EQ(cell(1, "verified"), "relayed");
    EXPECT_EQ(cell(2, "status"), "no-source");
    for (const char* heading : { "found", "difference", "percent", "standing", "source", "verified" }) {
        EXPECT_EQ(cell(2, heading), "") << heading;
    }
}

struct Wrong {
    ErrorCode code;
    const char* path;
};

TEST(Checks, NameEachMistakeByItsPlaceAndLeaveTheCheckOut)
{
    const std::string source = found("source");
    const std::vector<std::pair<std::string, Wrong>> cases {
        { R"("status": "wrong", "printed": "print", )" + source, { ErrorCode::BadValue, "/checks/0/status" } },
        { R"("status": "source-says", "printed": "none", )" + source,
            { ErrorCode::UnknownReference, "/checks/0/printed" } },
        { R"("status": "source-says", "printed": "print", )" + found("none"),
            { ErrorCode::UnknownReference, "/checks/0/found/observation" } },
        { R"("status": "source-says", "printed": "print", )", { ErrorCode::MissingField, "/checks/0" } },
        { R"("status": "no-source", "printed": "print", )" + source, { ErrorCode::BadValue, "/checks/0/status" } },
        { R"("status": "source-says", "printed": "print", )" + found("length"),
            { ErrorCode::UnitMismatch, "/checks/0" } },
        { R"("status": "no-source", "printed": "print", "more": 1, )", { ErrorCode::UnknownField, "/checks/0/more" } },
    };
    for (const auto& [fields, wrong] : cases) {
        const auto load = loadChecked(R"({"id": "a", )" + fields + kMeaning);
        ASSERT_EQ(load.problems.size(), 1U) << fields;
        EXPECT_EQ(load.problems[0].code, wrong.code) << fields;
        EXPECT_EQ(load.problems[0].place.path, wrong.path) << fields;
        EXPECT_EQ(load.problems[0].place.file, "a.json");
        EXPECT_TRUE(load.catalogue.checks.empty());
    }
}

TEST(Checks, EveryStatusIsReadBackFromItsWord)
{
    for (const CheckStatus status : kCheckStatuses) {
        EXPECT_EQ(checkStatusFromWord(wordFor(status)), status);
    }
    EXPECT_FALSE(checkStatusFromWord("true"));
}

} // namespace
} // namespace broadsheet::demand
