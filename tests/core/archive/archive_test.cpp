// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <map>
#include <random>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using test::add;
using test::opened;
using test::ownDraw;
using test::ownDraws;
using test::pointersTo;
using test::replace;
using test::shownBy;
using test::sorted;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::SizeIs;

class ArchiveTest : public testing::Test {
protected:
    [[nodiscard]] fs::path file() const
    {
        return m_folder.path() / "own" / "draws.sqlite";
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(ArchiveTest, ANewOneIsMadeWithItsFolderAndHoldsNothing)
{
    const Archive archive = opened(file());

    EXPECT_TRUE(fs::exists(file()));
    EXPECT_THAT(shownBy(archive), IsEmpty());
    EXPECT_THAT(*archive.imports(), IsEmpty());
}

TEST_F(ArchiveTest, DrawsSurviveAndEqualWhatWasKeptFieldByField)
{
    const auto draws = ownDraws(700);
    {
        Archive archive = opened(file());
        add(archive, draws);
    }
    EXPECT_EQ(shownBy(file()), sorted(draws));
}

TEST_F(ArchiveTest, TheOrderInWhichDrawsComeDoesNotMatter)
{
    const auto draws = ownDraws(500);
    auto shuffled = draws;
    std::ranges::shuffle(shuffled, std::mt19937(7));
    Archive archive = opened(file());
    add(archive, shuffled);

    EXPECT_EQ(shownBy(archive), sorted(draws));
}

TEST_F(ArchiveTest, GamesWithTheSameIssueAreApart)
{
    const std::vector draws { ownDraw(1, "dlt"), ownDraw(1, "pl3") };
    Archive archive = opened(file());
    add(archive, draws);

    EXPECT_EQ(shownBy(archive), draws);
}

TEST_F(ArchiveTest, TheLogNamesEachImportLatestFirst)
{
    Archive archive = opened(file());
    const auto first = add(archive, ownDraws(3), "一.csv");
    const auto second = replace(archive, ownDraws(2));

    const auto imports = archive.imports();
    ASSERT_TRUE(imports);
    ASSERT_THAT(*imports, SizeIs(2));
    EXPECT_EQ(imports->at(0).id, second);
    EXPECT_EQ(imports->at(0).replaced, 2);
    EXPECT_EQ(imports->at(1).id, first);
    EXPECT_EQ(imports->at(1).added, 3);
    EXPECT_EQ(imports->at(1).origin, "一.csv");
    EXPECT_THAT(imports->at(1).at, testing::MatchesRegex("20..-..-..T..:..:..Z"));
}

TEST_F(ArchiveTest, UndoTakesTheWholeImportBack)
{
    const auto older = ownDraws(10);
    Archive archive = opened(file());
    add(archive, older);
    const auto import = add(archive, ownDraws(20, 100));

    ASSERT_TRUE(archive.undo(import));

    EXPECT_EQ(shownBy(archive), sorted(older));
    EXPECT_THAT(*archive.imports(), SizeIs(1));
}

TEST_F(ArchiveTest, UndoBringsBackWhatWasReplaced)
{
    const auto older = ownDraws(10);
    auto corrected = older;
    for (lottery::Draw& draw : corrected) {
        draw.source = "corrected";
    }
    Archive archive = opened(file());
    add(archive, older);
    const auto import = replace(archive, corrected);
    EXPECT_EQ(shownBy(archive), sorted(corrected));

    ASSERT_TRUE(archive.undo(import));

    EXPECT_EQ(shownBy(archive), sorted(older));
}

TEST_F(ArchiveTest, UndoOfAnEarlierImportLeavesWhatALaterOneBrought)
{
    const std::vector first { ownDraw(1) };
    auto second = first;
    second[0].source = "second";
    auto third = first;
    third[0].source = "third";
    Archive archive = opened(file());
    const auto one = add(archive, first);
    const auto two = replace(archive, second);
    const auto three = replace(archive, third);

    ASSERT_TRUE(archive.undo(two));
    EXPECT_EQ(shownBy(archive), third);
    ASSERT_TRUE(archive.undo(three));
    EXPECT_EQ(shownBy(archive), first);
    ASSERT_TRUE(archive.undo(one));
    EXPECT_THAT(shownBy(archive), IsEmpty());
}

TEST_F(ArchiveTest, UndoInAnyOrderLeavesTheDrawsOfTheImportsThatRemain)
{
    // Five imports over ten draws; what is left must be what the naive replay of the remaining ones gives.
    std::mt19937 random(11);
    Archive archive = opened(file());
    std::vector<std::pair<std::int64_t, std::vector<lottery::Draw>>> imports;
    for (int i = 0; i < 5; ++i) {
        std::vector<lottery::Draw> draws;
        for (int index = 0; index < 10; ++index) {
            if (random() % 2 == 0) {
                draws.push_back(ownDraw(index));
                draws.back().source = std::to_string(i);
            }
        }
        imports.emplace_back(replace(archive, draws), draws);
    }
    while (!imports.empty()) {
        const auto gone = imports.begin() + static_cast<std::ptrdiff_t>(random() % imports.size());
        ASSERT_TRUE(archive.undo(gone->first));
        imports.erase(gone);
        std::map<std::string, lottery::Draw> expected;
        for (const auto& [id, draws] : imports) {
            for (const lottery::Draw& draw : draws) {
                expected.insert_or_assign(draw.issue, draw);
            }
        }
        std::vector<lottery::Draw> remaining;
        for (const auto& [issue, draw] : expected) {
            remaining.push_back(draw);
        }
        ASSERT_EQ(shownBy(archive), remaining);
    }
}

TEST_F(ArchiveTest, UndoOfAnImportThatIsNotThereSaysSo)
{
    Archive archive = opened(file());
    const auto import = add(archive, ownDraws(1));
    ASSERT_TRUE(archive.undo(import));

    const auto again = archive.undo(import);
    ASSERT_FALSE(again);
    EXPECT_EQ(again.error().code, ErrorCode::NoSuchImport);
    EXPECT_EQ(again.error().detail, std::to_string(import));
}

TEST_F(ArchiveTest, NoNumberOfAnUndoneImportIsUsedAgain)
{
    Archive archive = opened(file());
    const auto import = add(archive, ownDraws(1));
    ASSERT_TRUE(archive.undo(import));

    EXPECT_GT(add(archive, ownDraws(1)), import);
}

TEST_F(ArchiveTest, AnImportThatIsStoppedChangesNothing)
{
    const auto older = ownDraws(5);
    const auto draws = ownDraws(20'000, 1000);
    Archive archive = opened(file());
    add(archive, older);
    std::vector<std::size_t> told;
    const auto kept = archive.keep(
        { .origin = {}, .added = pointersTo(draws), .replacing = {} }, [&told](std::size_t done, std::size_t total) {
            EXPECT_EQ(total, 20'000U);
            told.push_back(done);
            return told.size() < 3;
        });

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(std::ranges::is_sorted(told));
    EXPECT_EQ(shownBy(archive), sorted(older));
    EXPECT_THAT(*archive.imports(), SizeIs(1));
}

TEST_F(ArchiveTest, ADrawThatCameInMeanwhileStopsTheImport)
{
    const auto draws = ownDraws(50);
    Archive archive = opened(file());
    {
        Archive other = opened(file());
        add(other, { ownDraw(20) });
    }
    const auto kept = archive.keep({ .origin = {}, .added = pointersTo(draws), .replacing = {} });

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::ArchiveChanged);
    EXPECT_EQ(kept.error().detail, "dlt:" + ownDraw(20).issue);
    EXPECT_EQ(shownBy(archive), std::vector { ownDraw(20) });
}

TEST_F(ArchiveTest, WhatNoArchiveCanHoldIsRefusedByName)
{
    auto broken = ownDraws(3);
    broken[1].tables = { { .headings = { "\xff\xfe" }, .rows = {}, .total = {} } };
    Archive archive = opened(file());
    const auto kept = archive.keep({ .origin = {}, .added = pointersTo(broken), .replacing = {} });

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::BadValue);
    EXPECT_EQ(kept.error().detail, "dlt:" + broken[1].issue);
    EXPECT_THAT(shownBy(archive), IsEmpty());
}

TEST_F(ArchiveTest, OneReadsWhileAnotherWrites)
{
    const auto older = ownDraws(5);
    const auto draws = ownDraws(20'000, 1000);
    Archive writer = opened(file());
    add(writer, older);
    const Archive reader = opened(file());
    const auto kept
        = writer.keep({ .origin = {}, .added = pointersTo(draws), .replacing = {} }, [&](std::size_t, std::size_t) {
              EXPECT_EQ(shownBy(reader), sorted(older));
              return true;
          });

    ASSERT_TRUE(kept) << kept.error().detail;
    EXPECT_THAT(shownBy(reader), SizeIs(20'005));
}

} // namespace
} // namespace broadsheet::archive
