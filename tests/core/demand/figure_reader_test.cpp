// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/demand/samples.h"

#include <gtest/gtest.h>

namespace broadsheet::demand {
namespace {

// A file with the observations a (1 kWh) and b (2 m3) and, from line 5 on, one figure with the given fields and
// a headline.
std::string figureFile(const std::string& fields, const std::string& headline = {})
{
    return "{\"format\": 1, \"observations\": [\n" + stated("a") + ",\n" + stated("b", R"("best": 2, "unit": "m3")")
        + "\n], \"figures\": [\n"
          R"({"id": "f", "title": {"zh": "题", "en": "T"}, "caption": {"zh": "注", "en": "C"}, )"
          R"("axis": {"zh": "轴", "en": "Axis"}, )"
        + fields + "}\n], \"headlines\": [" + headline + "]}";
}

std::string series(const std::string& marks)
{
    return R"("series": [{"label": {"zh": "列", "en": "S"}, "marks": [)" + marks + "]}]";
}

const std::string kBar = R"("page": "power", "kind": "bar", "unit": "Wh", )";

Error onlyProblem(const CatalogueLoad& load)
{
    EXPECT_EQ(load.problems.size(), 1U);
    return load.problems.empty() ? Error {} : load.problems.front();
}

TEST(FigureReader, AFigureShowsItsObservationsInItsUnit)
{
    const auto load
        = loadWith(figureFile(kBar + series(R"({"observation": "a", "label": {"zh": "甲", "en": "First"}})"),
            R"({"observation": "a", "figure": "f", "label": {"zh": "头", "en": "H"}})"));
    EXPECT_TRUE(load.problems.empty());
    const auto* figure = load.catalogue.figure("f");
    ASSERT_NE(figure, nullptr);
    ASSERT_EQ(figure->series.size(), 1U);
    EXPECT_EQ(figure->series[0].marks[0].value, pointOf(1000));
    EXPECT_EQ(figure->series[0].marks[0].label.en, "First");
    ASSERT_EQ(figure->sources.size(), 1U);
    EXPECT_NE(figure->sources[0].en.find("Paper"), std::string::npos);
    EXPECT_EQ(load.catalogue.headlines.size(), 1U);
}

TEST(FigureReader, NamesAnUnknownObservationAtItsMark)
{
    const auto load = loadWith(figureFile(kBar + series(R"({"observation": "a"}, {"observation": "typo"})")));
    const Error error = onlyProblem(load);
    EXPECT_EQ(error.code, ErrorCode::UnknownReference);
    EXPECT_EQ(error.detail, "typo");
    EXPECT_EQ(error.place.file, "a.json");
    EXPECT_EQ(error.place.line, 5);
    EXPECT_EQ(error.place.path, "/figures/0/series/0/marks/1/observation");
    EXPECT_TRUE(load.catalogue.figures.empty());
}

TEST(FigureReader, NamesAnObservationOfAnotherDimension)
{
    const auto load = loadWith(figureFile(kBar + series(R"({"observation": "b"})")));
    EXPECT_EQ(onlyProblem(load).code, ErrorCode::UnitMismatch);
    EXPECT_EQ(onlyProblem(load).place.path, "/figures/0");
}

TEST(FigureReader, NamesAnUnknownUnitPageOrKind)
{
    const std::string mark = series(R"({"observation": "a"})");
    EXPECT_EQ(onlyProblem(loadWith(figureFile(R"("page": "power", "kind": "bar", "unit": "x!", )" + mark))).code,
        ErrorCode::UnknownUnit);
    EXPECT_EQ(onlyProblem(loadWith(figureFile(R"("page": "wind", "kind": "bar", "unit": "Wh", )" + mark))).place.path,
        "/figures/0/page");
    EXPECT_EQ(onlyProblem(loadWith(figureFile(R"("page": "power", "kind": "pie", "unit": "Wh", )" + mark))).place.path,
        "/figures/0/kind");
}

TEST(FigureReader, NeedsSeriesAndMarks)
{
    EXPECT_EQ(onlyProblem(loadWith(figureFile(kBar + R"("series": [])"))).code, ErrorCode::BadValue);
    EXPECT_EQ(onlyProblem(loadWith(figureFile(kBar + series("")))).code, ErrorCode::BadValue);
}

TEST(FigureReader, AMarkBelongsToOneOfTheCategories)
{
    const std::string categories = R"("categories": [{"zh": "一", "en": "One"}], )";
    EXPECT_TRUE(
        loadWith(figureFile(kBar + categories + series(R"({"observation": "a", "category": 0})"))).problems.empty());
    EXPECT_EQ(onlyProblem(loadWith(figureFile(kBar + categories + series(R"({"observation": "a", "category": 1})"))))
                  .place.path,
        "/figures/0/series/0/marks/0/category");
    EXPECT_EQ(onlyProblem(loadWith(figureFile(kBar + categories + series(R"({"observation": "a"})")))).code,
        ErrorCode::MissingField);
    EXPECT_EQ(onlyProblem(loadWith(figureFile(kBar + series(R"({"observation": "a", "category": 0})")))).code,
        ErrorCode::UnknownField);
}

TEST(FigureReader, AHeadlineNamesAnObservationAndAFigureThatThereAre)
{
    const std::string figure = kBar + series(R"({"observation": "a"})");
    const auto noFigure
        = loadWith(figureFile(figure, R"({"observation": "a", "figure": "typo", "label": {"zh": "头", "en": "H"}})"));
    EXPECT_EQ(onlyProblem(noFigure).expected, "figure");
    EXPECT_EQ(onlyProblem(noFigure).place.path, "/headlines/0/figure");
    EXPECT_TRUE(noFigure.catalogue.headlines.empty());
    const auto noObservation
        = loadWith(figureFile(figure, R"({"observation": "typo", "figure": "f", "label": {"zh": "头", "en": "H"}})"));
    EXPECT_EQ(onlyProblem(noObservation).expected, "observation");
}

const std::string kLine = R"("page": "power", "kind": "line", "unit": "Wh", )";

TEST(FigureReader, ABreakOfALineHasANote)
{
    const std::string note = R"("note": {"zh": "口径", "en": "Method"})";
    const auto load = loadWith(figureFile(kLine + series(R"({"observation": "a", "break": true, )" + note + "}")));
    ASSERT_TRUE(load.problems.empty());
    EXPECT_EQ(load.catalogue.figures.at(0).series[0].marks[0].breakNote.en, "Method");
    const auto problem = [](const std::string& kind, const std::string& fields) {
        return onlyProblem(loadWith(figureFile(kind + series(R"({"observation": "a", )" + fields + "}"))));
    };
    EXPECT_EQ(problem(kLine, R"("break": true)").code, ErrorCode::MissingField);
    EXPECT_EQ(problem(kLine, R"("break": true)").place.path, "/figures/0/series/0/marks/0/note");
    EXPECT_EQ(problem(kLine, note).place.path, "/figures/0/series/0/marks/0/break");
    EXPECT_EQ(problem(kLine, R"("break": true, "gap": true, )" + note).place.path, "/figures/0/series/0/marks/0/gap");
    EXPECT_EQ(problem(kBar, R"("break": true, )" + note).place.path, "/figures/0/kind");
    EXPECT_EQ(problem(kBar, R"("gap": true)").place.path, "/figures/0/kind");
}

TEST(FigureReader, ALineOrARangeMayBeginWithALogarithmicScale)
{
    const std::string mark = series(R"({"observation": "a"})");
    const auto scaleOf = [&](const std::string& fields) {
        const auto load = loadWith(figureFile(fields + mark));
        EXPECT_TRUE(load.problems.empty());
        return load.catalogue.figures.at(0).axis.scale;
    };
    EXPECT_EQ(scaleOf(kLine), figure::Scale::Linear);
    EXPECT_EQ(scaleOf(kLine + R"("scale": "linear", )"), figure::Scale::Linear);
    EXPECT_EQ(scaleOf(kLine + R"("scale": "log", )"), figure::Scale::Logarithmic);
    EXPECT_EQ(scaleOf(kBar + R"("scale": "linear", )"), figure::Scale::Linear);
    for (const std::string& fields : { kBar + R"("scale": "log", )", kLine + R"("scale": "square", )" }) {
        EXPECT_EQ(onlyProblem(loadWith(figureFile(fields + mark))).place.path, "/figures/0/scale");
    }
}

} // namespace
} // namespace broadsheet::demand
