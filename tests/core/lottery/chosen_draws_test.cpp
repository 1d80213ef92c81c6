// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/chosen_draws.h"
#include "tests/core/lottery/samples.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace broadsheet::lottery {
namespace {

using ::testing::ElementsAre;
using ::testing::IsEmpty;

DrawStore storeWith(const std::vector<std::string>& issues)
{
    DrawStore store;
    store.games = { samples::smallGame() };
    for (const std::string& issue : issues) {
        store.draws.push_back(samples::smallDraw());
        store.draws.back().issue = issue;
    }
    return store;
}

std::vector<std::string> issuesOf(const ChosenDraws& chosen)
{
    std::vector<std::string> issues;
    for (const Draw* draw : chosen.draws) {
        issues.push_back(draw->issue);
    }
    return issues;
}

TEST(ChosenDraws, AreIssuesAndRangesOldestFirst)
{
    const DrawStore store = storeWith({ "24030", "24029", "24028", "24027" });
    EXPECT_THAT(issuesOf(*chooseDraws("24029", "small", store)), ElementsAre("24029"));
    EXPECT_THAT(issuesOf(*chooseDraws("2024030, 24027", "small", store)), ElementsAre("24027", "24030"));
    EXPECT_THAT(issuesOf(*chooseDraws("24028-24030 24029", "small", store)), ElementsAre("24028", "24029", "24030"));
    EXPECT_THAT(
        issuesOf(*chooseDraws("２４０２８～24029；24027", "small", store)), ElementsAre("24027", "24028", "24029"));
}

TEST(ChosenDraws, NameWhatIsNotThere)
{
    const DrawStore store = storeWith({ "24027", "24030" });
    const auto chosen = chooseDraws("24026-24032, 23001", "small", store);
    ASSERT_TRUE(chosen.has_value());
    EXPECT_THAT(issuesOf(*chosen), ElementsAre("24027", "24030"));
    EXPECT_THAT(chosen->missing, ElementsAre("24026", "24028–24029", "24031–24032", "23001"));
    EXPECT_THAT(chooseDraws("24027", "other", store)->draws, IsEmpty());
}

TEST(ChosenDraws, AreNothingElse)
{
    const DrawStore store = storeWith({ "24027" });
    for (const char* text : { "", " , ", "240", "24027-", "24030-24027", "23150-24002", "soon" }) {
        const auto chosen = chooseDraws(text, "small", store);
        ASSERT_FALSE(chosen.has_value()) << text;
        EXPECT_EQ(chosen.error().code, ErrorCode::BadValue);
    }
}

} // namespace
} // namespace broadsheet::lottery
