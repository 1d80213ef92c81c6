// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"
#include "tests/support/history_service.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "calls.h"

namespace broadsheet::app {
namespace {

using test::Answer;
using test::history;
using test::LoopbackServer;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::SizeIs;

class DrawUpdate : public testing::Test {
protected:
    [[nodiscard]] std::filesystem::path archiveFile() const
    {
        return m_folder.path() / "draws.sqlite";
    }

    // The super lotto's history is at that server, no other game's anywhere.
    [[nodiscard]] test::Outcome update(const LoopbackServer& server, std::vector<std::string> words) const
    {
        archive::DataSet data = test::bundledData();
        for (lottery::Game& game : data.draws.games) {
            game.history = game.id == "dlt" ? toUtf8(server.base()) + "/history?pageNo={page}" : "";
        }
        words.insert(words.begin(), { "draw", "update" });
        words.insert(words.end(), { "--archive", archiveFile().string() });
        return test::call(words, data);
    }

private:
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(DrawUpdate, KeepsWhatIsMissingAsOneImport)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    const auto outcome = update(server, { "--game", "dlt" });

    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    const archive::Archive archive = archive::test::opened(archiveFile());
    EXPECT_THAT(archive::test::shownBy(archive), SizeIs(3));
    const auto imports = archive.imports();
    ASSERT_TRUE(imports);
    ASSERT_THAT(*imports, SizeIs(1));
    EXPECT_EQ(imports->front().origin, "127.0.0.1");
}

TEST_F(DrawUpdate, SaysOnStandardErrorWhatItAsksAndHowFarItIs)
{
    const LoopbackServer server([](int n, const QString& target) {
        return n == 1 ? Answer { .body = "", .status = 503 } : history(target, 24033, 24001);
    });
    const auto outcome = update(server, { "--game", "dlt" });

    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("asking " + toUtf8(server.base()) + "/history?pageNo=1\n"));
    EXPECT_THAT(outcome.err, HasSubstr("3 draw"));
    EXPECT_THAT(outcome.err, HasSubstr("503"));
    EXPECT_THAT(outcome.err, HasSubstr("trying again in 1 second"));
    EXPECT_THAT(outcome.err, HasSubstr("6 draw"));
    EXPECT_THAT(outcome.out, IsEmpty());
}

TEST_F(DrawUpdate, AllGoesBackToTheFirstDrawAndLeavesWhatIsThere)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24021); });
    const auto outcome = update(server, { "--game", "dlt", "--all" });

    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(archive::test::shownBy(archiveFile()), SizeIs(9)); // ten, of which 24027 is bundled
}

TEST_F(DrawUpdate, DryRunShowsThePlanAndKeepsNothing)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    const auto outcome = update(server, { "--game", "dlt", "--dry-run", "--format", "csv" });

    EXPECT_EQ(outcome.status, kDone) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("dlt:24030"));
    EXPECT_THAT(outcome.out, HasSubstr("new"));
    EXPECT_FALSE(std::filesystem::exists(archiveFile()));
}

TEST_F(DrawUpdate, AServiceThatFailsHalfWayChangesNothing)
{
    const LoopbackServer server([](int n, const QString& target) {
        return n == 1 ? Answer { .body = "", .status = 404 } : history(target, 24040, 24001);
    });
    const auto outcome = update(server, { "--game", "dlt" });

    EXPECT_EQ(outcome.status, kInputWrong);
    EXPECT_THAT(outcome.err, HasSubstr("404"));
    EXPECT_THAT(outcome.out, IsEmpty());
    EXPECT_FALSE(std::filesystem::exists(archiveFile()));
}

TEST_F(DrawUpdate, AGameWithoutAServiceOrThatIsNoneIsNamed)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    for (const auto& [game, sentence] :
        { std::pair { "fj22x5", "history service is known" }, std::pair { "nogame", "no game" } }) {
        const auto outcome = update(server, { "--game", game });
        EXPECT_EQ(outcome.status, kInputWrong);
        EXPECT_THAT(outcome.err, HasSubstr(sentence));
        EXPECT_THAT(outcome.err, HasSubstr(game));
    }
    EXPECT_TRUE(server.requests().isEmpty());
    EXPECT_EQ(update(server, {}).status, kCallWrong);
}

} // namespace
} // namespace broadsheet::app
