// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_desk.h"
#include "tests/support/bundled.h"
#include "tests/support/data_copy.h"

#include <QSignalSpy>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using scenario::InputId;
using scenario::Scenario;

class Desk : public testing::Test {
protected:
    Desk()
        : m_desk(test::bundledData().scenarios, OwnScenarios(m_folder.path()))
    {
    }

    [[nodiscard]] Scenario with(double requests) const
    {
        Scenario scenario = m_desk.current();
        scenario[InputId::Requests] = scenario::fixedAt(requests);
        return scenario;
    }

    [[nodiscard]] double requests() const
    {
        return m_desk.current()[InputId::Requests].mid;
    }

    [[nodiscard]] std::vector<std::string> files() const
    {
        std::vector<std::string> names;
        for (const auto& entry : std::filesystem::directory_iterator(m_folder.path())) {
            names.push_back(entry.path().filename().string());
        }
        std::ranges::sort(names);
        return names;
    }

    broadsheet::test::TemporaryFolder m_folder;
    ScenarioDesk m_desk;
};

TEST_F(Desk, BeginsWithTheFirstPreset)
{
    EXPECT_EQ(m_desk.current(), test::bundledData().scenarios.presets.front());
    EXPECT_FALSE(m_desk.isChanged());
    EXPECT_FALSE(m_desk.isOwn());
    EXPECT_FALSE(m_desk.history().canUndo());
}

TEST_F(Desk, TakesBackAndDoesAgainWhatWasEdited)
{
    const double before = requests();
    m_desk.edit(with(1e6));
    m_desk.edit(with(2e6));

    m_desk.history().undo();
    EXPECT_EQ(requests(), 1e6);
    m_desk.history().undo();
    EXPECT_EQ(requests(), before);
    m_desk.history().redo();
    m_desk.history().redo();
    EXPECT_EQ(requests(), 2e6);
}

TEST_F(Desk, MergesTheMovesOfOneGestureAlone)
{
    const double before = requests();
    for (const double moved : { 1e6, 2e6, 3e6 }) {
        m_desk.edit(with(moved), 0);
    }
    m_desk.endGesture();
    m_desk.edit(with(4e6), 0);
    EXPECT_EQ(m_desk.history().count(), 2);

    m_desk.history().undo();
    EXPECT_EQ(requests(), 3e6);
    m_desk.history().undo();
    EXPECT_EQ(requests(), before);
}

TEST_F(Desk, BringsBackEditsThatAnotherChoiceReplaced)
{
    m_desk.edit(with(7e6));
    ASSERT_TRUE(m_desk.choose("de-vries-2023"));
    EXPECT_NE(requests(), 7e6);

    m_desk.history().undo();

    EXPECT_EQ(requests(), 7e6);
    EXPECT_EQ(m_desk.original().id, "article");
    EXPECT_FALSE(m_desk.choose("no such"));
}

TEST_F(Desk, SavesUnderANameAndTakesThatBack)
{
    m_desk.edit(with(7e6));
    ASSERT_TRUE(m_desk.saveAs(QStringLiteral("  My   guess ")));
    EXPECT_TRUE(m_desk.isOwn());
    EXPECT_FALSE(m_desk.isChanged());
    EXPECT_EQ(m_desk.current().name.en, "My guess");
    EXPECT_EQ(files(), std::vector<std::string> { "my-guess.json" });

    m_desk.history().undo();
    EXPECT_TRUE(files().empty());
    EXPECT_EQ(requests(), 7e6);
    m_desk.history().redo();
    EXPECT_EQ(files(), std::vector<std::string> { "my-guess.json" });
}

TEST_F(Desk, HasNoNameWithoutLetters)
{
    EXPECT_FALSE(m_desk.saveAs(QStringLiteral("   ")));
    EXPECT_FALSE(m_desk.history().canUndo());
}

TEST_F(Desk, NeverWritesOneScenarioOverAnother)
{
    ASSERT_TRUE(m_desk.saveAs(QStringLiteral("Same")));
    m_desk.edit(with(7e6));
    ASSERT_TRUE(m_desk.saveAs(QStringLiteral("Same")));

    EXPECT_EQ(m_desk.own().all().size(), 2U);
    EXPECT_EQ(files().size(), 2U);
}

TEST_F(Desk, SavesOverTheOwnScenario)
{
    ASSERT_TRUE(m_desk.saveAs(QStringLiteral("Mine")));
    m_desk.edit(with(7e6));
    EXPECT_TRUE(m_desk.isChanged());

    ASSERT_TRUE(m_desk.save());

    EXPECT_FALSE(m_desk.isChanged());
    EXPECT_EQ(OwnScenarios(m_folder.path()).all().front()[InputId::Requests].mid, 7e6);
}

TEST_F(Desk, RenamesAndDeletesWithAWayBack)
{
    ASSERT_TRUE(m_desk.saveAs(QStringLiteral("Mine")));
    ASSERT_TRUE(m_desk.rename(QStringLiteral("Yours")));
    EXPECT_EQ(m_desk.own().all().front().name.zh, "Yours");
    ASSERT_TRUE(m_desk.remove());
    EXPECT_TRUE(files().empty());
    EXPECT_EQ(m_desk.current().id, "article");

    m_desk.history().undo();
    ASSERT_EQ(OwnScenarios(m_folder.path()).all().size(), 1U);
    EXPECT_EQ(m_desk.current().name.en, "Yours");
    m_desk.history().undo();
    EXPECT_EQ(OwnScenarios(m_folder.path()).all().front().name.en, "Mine");
}

TEST_F(Desk, DoesNothingThatItCouldNotWrite)
{
    broadsheet::test::write(m_folder.path() / "file", "in the way");
    ScenarioDesk desk(test::bundledData().scenarios, OwnScenarios(m_folder.path() / "file"));

    const Result<void> saved = desk.saveAs(QStringLiteral("Mine"));

    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(desk.current().id, "article");
    EXPECT_FALSE(desk.history().canUndo());
}

TEST_F(Desk, TellsOfAChangeOnce)
{
    const QSignalSpy changed(&m_desk, &ScenarioDesk::currentChanged);

    m_desk.edit(with(7e6));
    EXPECT_EQ(changed.count(), 1);
    m_desk.edit(m_desk.current());
    EXPECT_EQ(changed.count(), 1);
}

} // namespace
} // namespace broadsheet::app
