// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/own_scenarios.h"
#include "core/scenario/scenario_file.h"
#include "tests/support/data_copy.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using scenario::Scenario;

Scenario named(const char* id, const char* name)
{
    Scenario scenario;
    scenario.id = id;
    scenario.name = { .zh = name, .en = name };
    scenario[scenario::InputId::Requests] = scenario::fixedAt(1e6);
    return scenario;
}

TEST(OwnScenarios, AreThereAgainAfterAStart)
{
    const broadsheet::test::TemporaryFolder folder;
    OwnScenarios own(folder.path() / "scenarios");
    EXPECT_TRUE(own.all().empty());

    ASSERT_TRUE(own.keep({ named("b", "Second"), named("a", "A first") }));

    const OwnScenarios again(folder.path() / "scenarios");
    EXPECT_EQ(again.all(), own.all());
    ASSERT_EQ(again.all().size(), 2U);
    EXPECT_EQ(again.all()[0].name.en, "A first");
    EXPECT_TRUE(again.problems().empty());
}

TEST(OwnScenarios, LeaveNoFileOfOneThatIsGone)
{
    const broadsheet::test::TemporaryFolder folder;
    OwnScenarios own(folder.path());
    ASSERT_TRUE(own.keep({ named("a", "A"), named("b", "B") }));

    ASSERT_TRUE(own.keep({ named("b", "B") }));

    EXPECT_FALSE(std::filesystem::exists(folder.path() / "a.json"));
    EXPECT_TRUE(std::filesystem::exists(folder.path() / "b.json"));
}

TEST(OwnScenarios, NameADamagedFileAndNeverTouchIt)
{
    const broadsheet::test::TemporaryFolder folder;
    broadsheet::test::write(folder.path() / "mine.json", "{ \"format\": 1,\n \"id\": ");
    OwnScenarios own(folder.path());

    ASSERT_FALSE(own.problems().empty());
    EXPECT_EQ(own.problems().front().place.file, (folder.path() / "mine.json").string());
    EXPECT_TRUE(own.all().empty());
    EXPECT_EQ(own.freeId("Mine"), "mine-2");
    ASSERT_TRUE(own.keep({ named("other", "Other") }));
    ASSERT_TRUE(own.keep({}));
    EXPECT_EQ(broadsheet::test::contentOf(folder.path() / "mine.json"), "{ \"format\": 1,\n \"id\": ");
}

TEST(OwnScenarios, StayAsTheyWereWhereTheyCantBeWritten)
{
    const broadsheet::test::TemporaryFolder folder;
    broadsheet::test::write(folder.path() / "file", "in the way");
    OwnScenarios own(folder.path() / "file");

    const Result<void> kept = own.keep({ named("a", "A") });

    ASSERT_FALSE(kept);
    EXPECT_EQ(kept.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(own.all().empty());
}

TEST(OwnScenarios, TakeTheirIdFromTheFile)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::string bytes = scenario::writeScenario(named("a", "A"));
    broadsheet::test::write(folder.path() / "a.json", bytes);
    broadsheet::test::write(folder.path() / "copy-of-a.json", bytes);

    const OwnScenarios own(folder.path());

    ASSERT_EQ(own.all().size(), 2U);
    EXPECT_NE(own.all()[0].id, own.all()[1].id);
}

} // namespace
} // namespace broadsheet::app
