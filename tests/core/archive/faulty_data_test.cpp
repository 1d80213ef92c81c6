// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Each way in which a data file can be bad: it is named with file and place, and what is sound is still there.
#include "core/archive/data_set.h"
#include "core/text/file.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using testing::Contains;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::Not;

using Ids = std::set<std::string>;

const demand::Catalogue& bundled()
{
    static const DataSet data = loadDataSet(folderTree(BROADSHEET_DATA_DIR));
    return data.catalogue;
}

template <class T>
Ids idsOf(const std::vector<T>& items)
{
    Ids ids;
    for (const T& item : items) {
        ids.insert(item.id);
    }
    return ids;
}

// The bundled observations that stand on none of the lost ones.
Ids observationsWithout(Ids lost)
{
    for (bool grown = true; grown;) {
        grown = false;
        for (const demand::Observation& fact : bundled().observations) {
            const bool standsOnLost = fact.derivation
                && std::ranges::any_of(
                    fact.derivation->inputs, [&lost](const std::string& input) { return lost.contains(input); });
            grown = (standsOnLost && lost.insert(fact.id).second) || grown;
        }
    }
    Ids kept;
    for (const demand::Observation& fact : bundled().observations) {
        if (!lost.contains(fact.id)) {
            kept.insert(fact.id);
        }
    }
    return kept;
}

Ids figuresDrawnFrom(const Ids& observations)
{
    Ids ids;
    for (const figure::ResolvedFigure& figure : bundled().figures) {
        const bool isWhole = std::ranges::all_of(figure.series, [&observations](const figure::Series& series) {
            return std::ranges::all_of(series.marks,
                [&observations](const figure::Mark& mark) { return observations.contains(mark.observation); });
        });
        if (isWhole) {
            ids.insert(figure.id);
        }
    }
    return ids;
}

class FaultyData : public testing::Test {
protected:
    // Loads the copy; expects a problem of that code and place.
    void expectProblem(ErrorCode code, const std::string& file, int line, const std::string& path)
    {
        m_data = loadDataSet(folderTree(m_copy.folder()));
        for (const Error& problem : m_data.problems) {
            if (problem.code == code && problem.place.file == m_copy.file(file).string() && problem.place.line == line
                && problem.place.path == path) {
                m_found = problem;
                return;
            }
        }
        ADD_FAILURE() << "no such problem of " << file << ':' << line << ' ' << path << "; there are:\n" << listed();
    }

    // Expects that exactly what stands on the lost observations is gone, and all else is there.
    void expectLost(const Ids& lost) const
    {
        const Ids kept = observationsWithout(lost);
        EXPECT_EQ(idsOf(m_data.catalogue.observations), kept);
        EXPECT_EQ(idsOf(m_data.catalogue.figures), figuresDrawnFrom(kept));
        EXPECT_EQ(idsOf(m_data.catalogue.statements), idsOf(bundled().statements));
        EXPECT_EQ(m_data.draws.draws.size(), 4U);
    }

    [[nodiscard]] std::string listed() const
    {
        std::string text;
        for (const Error& problem : m_data.problems) {
            text += std::to_string(static_cast<int>(problem.code)) + ' ' + problem.place.file + ':'
                + std::to_string(problem.place.line) + ' ' + problem.place.path + ' ' + problem.detail + '\n';
        }
        return text;
    }

    // Leaves of a file what ends in its middle, within a line, and gives that line.
    int cutShort(const std::string& file)
    {
        const std::string text = test::contentOf(m_copy.file(file));
        const std::string half = text.substr(0, text.find_last_not_of(" \n", text.size() / 2) + 1);
        test::write(m_copy.file(file), half);
        return 1 + static_cast<int>(std::ranges::count(half, '\n'));
    }

    // The place of an observation in its file, as a JSON pointer.
    static std::string pointerTo(const std::string& file, const std::string& section, const std::string& id)
    {
        const std::string text = test::contentOf(fs::path(BROADSHEET_DATA_DIR) / file);
        std::size_t place = text.find('"' + section + '"');
        const std::size_t wanted = text.find(R"("id": ")" + id + '"', place);
        int index = -1;
        while (place < wanted) {
            place = text.find(R"("id": )", place + 1);
            ++index;
        }
        return '/' + section + '/' + std::to_string(index);
    }

    test::DataCopy m_copy;
    DataSet m_data;
    Error m_found;
};

constexpr auto kArticle = "demand/article-2024-03.json";
constexpr auto kDerived = "demand/derived.json";
constexpr auto kDraws = "lottery/draws/2024-03-11.json";

TEST_F(FaultyData, ListedFileThatIsMissingIsNamedAndTheOtherPagesStand)
{
    const std::string missing = *text::readFile(m_copy.file("demand/figures-water.json"));
    fs::remove(m_copy.file("demand/figures-water.json"));

    expectProblem(ErrorCode::FileMissing, "demand/figures-water.json", 0, "");

    EXPECT_EQ(idsOf(m_data.catalogue.observations), idsOf(bundled().observations));
    for (const figure::ResolvedFigure& figure : bundled().figures) {
        const bool isMissing = missing.contains("\"id\": \"" + figure.id + "\"");
        EXPECT_EQ(m_data.catalogue.figure(figure.id) == nullptr, isMissing) << figure.id;
    }
}

TEST_F(FaultyData, MissingManifestIsNamedAndTheFoldersAreReadAllTheSame)
{
    fs::remove(m_copy.file("data.json"));

    expectProblem(ErrorCode::FileMissing, "data.json", 0, "");

    EXPECT_THAT(m_data.problems, testing::SizeIs(1)) << listed();
    expectLost({});
}

TEST_F(FaultyData, ManifestThatIsNoJsonIsNamedAndTheFoldersAreReadAllTheSame)
{
    test::write(m_copy.file("data.json"), "\n\nnothing");

    expectProblem(ErrorCode::NotJson, "data.json", 3, "");

    expectLost({});
}

TEST_F(FaultyData, FileThatIsCutShortIsNamedWithTheLineWhereItEnds)
{
    const int line = cutShort("demand/figures-carbon.json");

    expectProblem(ErrorCode::CutShort, "demand/figures-carbon.json", line, "");

    EXPECT_EQ(idsOf(m_data.catalogue.observations), idsOf(bundled().observations));
    EXPECT_NE(m_data.catalogue.figure("chatgpt-day"), nullptr);
    EXPECT_EQ(m_data.catalogue.figure("grid-factor"), nullptr);
}

TEST_F(FaultyData, DrawFileThatIsCutShortLeavesTheDemandDataAlone)
{
    const int line = cutShort(kDraws);

    expectProblem(ErrorCode::CutShort, kDraws, line, "");

    EXPECT_THAT(m_data.draws.draws, IsEmpty());
    EXPECT_EQ(m_data.draws.games.size(), loadDataSet(folderTree(BROADSHEET_DATA_DIR)).draws.games.size());
    EXPECT_EQ(idsOf(m_data.catalogue.figures), idsOf(bundled().figures));
}

TEST_F(FaultyData, FileThatIsNoJsonIsNamedWithLine)
{
    test::write(m_copy.file("demand/statements.json"), "{\n  \"format\": 1,\n  <html>\n}\n");

    expectProblem(ErrorCode::NotJson, "demand/statements.json", 3, "");

    EXPECT_THAT(m_data.catalogue.statements, IsEmpty());
    EXPECT_EQ(idsOf(m_data.catalogue.figures), idsOf(bundled().figures));
}

TEST_F(FaultyData, ValueOfTheWrongTypeIsNamedWithItsField)
{
    const int line = m_copy.replace(kArticle, R"("id": "generative-ai-2027")", R"("low": 85)", R"("low": "85")");

    expectProblem(
        ErrorCode::WrongType, kArticle, line, pointerTo(kArticle, "observations", "generative-ai-2027") + "/low");

    EXPECT_EQ(m_found.detail, "string");
    EXPECT_EQ(m_found.expected, "number");
    expectLost({ "generative-ai-2027" });
}

TEST_F(FaultyData, UnknownUnitIsNamedAndTakesAlongOnlyWhatStandsOnIt)
{
    const int line
        = m_copy.replace(kArticle, R"("id": "chatgpt-electricity")", R"("unit": "kWh/day")", R"("unit": "kWj/day")");

    expectProblem(
        ErrorCode::UnknownUnit, kArticle, line, pointerTo(kArticle, "observations", "chatgpt-electricity") + "/unit");

    EXPECT_EQ(m_found.detail, "kWj/day");
    EXPECT_FALSE(observationsWithout({ "chatgpt-electricity" }).contains("energy-per-request"));
    expectLost({ "chatgpt-electricity" });
}

TEST_F(FaultyData, UnknownObservationInADerivationIsNamed)
{
    const int line = m_copy.replace(
        kDerived, R"("id": "energy-per-request")", R"("chatgpt-electricity")", R"("chatgpt-electrickery")");

    expectProblem(ErrorCode::UnknownReference, kDerived, line,
        pointerTo(kDerived, "observations", "energy-per-request") + "/derive/inputs/0");

    EXPECT_EQ(m_found.detail, "chatgpt-electrickery");
    EXPECT_EQ(m_found.expected, "observation");
    expectLost({ "energy-per-request" });
}

TEST_F(FaultyData, UnknownObservationInAFigureLeavesOutThatFigureAlone)
{
    const int line = m_copy.replace(
        "demand/figures-power.json", R"("id": "household-counts")", R"("observation": ")", R"("observation": "no-)");

    expectProblem(ErrorCode::UnknownReference, "demand/figures-power.json", line,
        pointerTo("demand/figures-power.json", "figures", "household-counts") + "/series/0/marks/0/observation");

    Ids figures = idsOf(bundled().figures);
    figures.erase("household-counts");
    EXPECT_EQ(idsOf(m_data.catalogue.figures), figures);
}

TEST_F(FaultyData, LowAboveHighIsNamed)
{
    const int line = m_copy.replace(kArticle, R"("id": "generative-ai-2027")", R"("low": 85)", R"("low": 185)");

    m_data = loadDataSet(folderTree(m_copy.folder()));
    ASSERT_THAT(m_data.problems, Not(IsEmpty()));
    const auto found = std::ranges::find(m_data.problems, ErrorCode::RangeReversed, &Error::code);
    ASSERT_NE(found, m_data.problems.end()) << listed();
    EXPECT_EQ(found->place.file, m_copy.file(kArticle).string());
    EXPECT_LE(std::abs(found->place.line - line), 2);
    EXPECT_THAT(found->place.path, HasSubstr(pointerTo(kArticle, "observations", "generative-ai-2027")));
    EXPECT_THAT(found->detail, HasSubstr("185"));
    expectLost({ "generative-ai-2027" });
}

TEST_F(FaultyData, CircularDerivationIsNamedWithTheWholeCircleOnce)
{
    m_copy.replace(
        kDerived, R"("id": "chatgpt-electricity-year")", R"(["chatgpt-electricity"])", R"(["chatgpt-mean-power"])");
    m_copy.replace(
        kDerived, R"("id": "chatgpt-mean-power")", R"(["chatgpt-electricity"])", R"(["chatgpt-electricity-year"])");

    m_data = loadDataSet(folderTree(m_copy.folder()));

    EXPECT_EQ(std::ranges::count(m_data.problems, ErrorCode::CircularDerivation, &Error::code), 1) << listed();
    const auto found = std::ranges::find(m_data.problems, ErrorCode::CircularDerivation, &Error::code);
    ASSERT_NE(found, m_data.problems.end());
    EXPECT_EQ(found->place.file, m_copy.file(kDerived).string());
    EXPECT_GT(found->place.line, 0);
    EXPECT_THAT(found->detail, HasSubstr("chatgpt-electricity-year"));
    EXPECT_THAT(found->detail, HasSubstr("chatgpt-mean-power"));
    expectLost({ "chatgpt-electricity-year", "chatgpt-mean-power" });
}

TEST_F(FaultyData, NumberOutOfItsPoolIsNamedAndTheOtherDrawsStand)
{
    const int line = m_copy.replace(kDraws, R"("published")", "[8, 9, 16, 22, 23]", "[8, 9, 16, 22, 36]");

    expectProblem(ErrorCode::NumberOutOfPool, kDraws, line, "/draws/0/published/0/4");

    EXPECT_EQ(m_found.detail, "36");
    EXPECT_EQ(m_found.expected, "1–35");
    EXPECT_EQ(m_data.draws.draw("dlt", "24027"), nullptr);
    EXPECT_EQ(m_data.draws.draws.size(), 3U);
    EXPECT_EQ(idsOf(m_data.catalogue.figures), idsOf(bundled().figures));
}

TEST_F(FaultyData, FileThatCannotBeReadIsNamed)
{
    fs::remove(m_copy.file("lottery/games/pl3.json"));
    fs::create_directory(m_copy.file("lottery/games/pl3.json"));

    expectProblem(ErrorCode::FileUnreadable, "lottery/games/pl3.json", 0, "");

    EXPECT_EQ(m_data.draws.game("pl3"), nullptr);
    EXPECT_NE(m_data.draws.draw("dlt", "24027"), nullptr);
}

TEST_F(FaultyData, SeveralFaultsAreAllNamed)
{
    m_copy.replace(kArticle, R"("id": "generative-ai-2027")", R"("low": 85)", R"("low": 185)");
    m_copy.replace(kDraws, R"("published")", "[8, 9, 16, 22, 23]", "[8, 9, 16, 22, 36]");
    fs::remove(m_copy.file("demand/headlines.json"));

    m_data = loadDataSet(folderTree(m_copy.folder()));

    std::set<ErrorCode> codes;
    for (const Error& problem : m_data.problems) {
        codes.insert(problem.code);
        EXPECT_THAT(problem.place.file, HasSubstr(m_copy.folder().string()));
    }
    EXPECT_THAT(codes, Contains(ErrorCode::RangeReversed));
    EXPECT_THAT(codes, Contains(ErrorCode::NumberOutOfPool));
    EXPECT_THAT(codes, Contains(ErrorCode::FileMissing));
}

} // namespace
} // namespace broadsheet::archive
