// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/bulletin/history_update.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/history_service.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <array>
#include <optional>

namespace broadsheet::app {
namespace {

using namespace std::chrono_literals;

using test::Answer;
using test::history;
using test::LoopbackServer;
using test::sportsPage;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::SizeIs;

class HistoryUpdateTest : public ::testing::Test {
protected:
    // The super lotto with a draw of each of these issues.
    [[nodiscard]] static lottery::DrawStore storeWith(const std::vector<int>& issues)
    {
        lottery::DrawStore store;
        store.games = testing::bundledStore().games;
        for (const int issue : issues) {
            store.draws.push_back(*testing::bundledStore().draw("dlt", "24027"));
            store.draws.back().issue = std::to_string(issue);
        }
        return store;
    }

    // Runs the update to its end.
    Result<bulletin::Reading> update(const LoopbackServer& server, const std::vector<int>& known,
        Reach reach = Reach::SinceNewest, const std::string& id = "dlt")
    {
        const lottery::DrawStore store = storeWith(known);
        lottery::Game game = *store.game(id);
        game.history = toUtf8(server.base()) + "/history?gameNo=85&pageNo={page}";
        HistoryUpdate update(game, store, reach, { .timeout = 200ms, .tries = 2, .firstPause = 10ms });
        std::optional<Result<bulletin::Reading>> result;
        QObject::connect(&update, &HistoryUpdate::finished, &update,
            [&result](const Result<bulletin::Reading>& reading) { result = reading; });
        QObject::connect(&update, &HistoryUpdate::progressed, &update,
            [this](int pages, int draws, int ofPages) { m_progress.push_back({ pages, draws, ofPages }); });
        QObject::connect(
            &update, &HistoryUpdate::asking, &update, [this](const QUrl& address) { m_asked << address.toString(); });
        QSignalSpy spy(&update, &HistoryUpdate::finished);
        update.start();
        if (!result) {
            spy.wait();
        }
        EXPECT_TRUE(result.has_value());
        return result.value_or(std::unexpected(Error {}));
    }

    [[nodiscard]] static std::vector<std::string> issuesOf(const Result<bulletin::Reading>& reading)
    {
        std::vector<std::string> issues;
        if (reading) {
            for (const bulletin::ReadDraw& read : reading->draws) {
                issues.push_back(read.draw.issue);
            }
        }
        return issues;
    }

    std::vector<std::array<int, 3>> m_progress; // pages, draws, of pages
    QStringList m_asked;
};

TEST_F(HistoryUpdateTest, ReadsPageAfterPageBackToTheNewestDrawThatIsThere)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    const auto reading = update(server, { 24026 });

    EXPECT_THAT(issuesOf(reading), ElementsAre("24030", "24029", "24028", "24027"));
    EXPECT_EQ(server.requests().size(), 2);
    EXPECT_THAT(reading->problems, IsEmpty());
    EXPECT_THAT(m_progress, ElementsAre(std::array { 1, 3, 0 }, std::array { 2, 4, 0 }));
    EXPECT_EQ(m_asked,
        (QStringList { server.base() + QStringLiteral("/history?gameNo=85&pageNo=1"),
            server.base() + QStringLiteral("/history?gameNo=85&pageNo=2") }));
}

TEST_F(HistoryUpdateTest, ADrawIsReadWithItsPrizesAndDrawnOrder)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24030); });
    const auto reading = update(server, {});

    ASSERT_EQ(issuesOf(reading).size(), 1U);
    const lottery::Draw& draw = reading->draws.front().draw;
    EXPECT_EQ(draw.game, "dlt");
    EXPECT_EQ(draw.published, (std::vector<std::vector<int>> { { 2, 8, 11, 16, 23 }, { 2, 7 } }));
    EXPECT_EQ(draw.drawn, (std::vector<std::vector<int>> { { 16, 2, 11, 8, 23 }, { 2, 7 } }));
    ASSERT_THAT(draw.tables, SizeIs(1));
    EXPECT_EQ(draw.tables.front().amount(0), lottery::yuan(30'092'265));
}

TEST_F(HistoryUpdateTest, EverythingGoesToTheFirstDrawAndFillsGaps)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24010, 24001); });
    const auto reading = update(server, { 24010, 24008, 24007, 24004, 24003, 24002 }, Reach::Everything);

    EXPECT_THAT(issuesOf(reading), ElementsAre("24009", "24006", "24005", "24001"));
    ASSERT_FALSE(m_progress.empty());
    EXPECT_EQ(m_progress.front(), (std::array { 1, 1, 4 })); // ten draws, three a page
}

TEST_F(HistoryUpdateTest, ReadsTheAnswersOfTheWelfareLotteryToo)
{
    const QByteArray body = R"json({"state": 0, "message": "查询成功", "result": [
        {"name": "双色球", "code": "2024030", "date": "2024-03-19(二)", "red": "01,07,12,20,28,33", "blue": "07",
         "sales": "380000000", "poolmoney": "2400000000",
         "prizegrades": [{"type": 1, "typenum": "4", "typemoney": "9000000"}]}]})json";
    const LoopbackServer server([&body](int, const QString&) { return Answer { .body = body }; });
    const auto reading = update(server, {}, Reach::SinceNewest, "ssq");

    ASSERT_THAT(issuesOf(reading), ElementsAre("24030"));
    const lottery::Draw& draw = reading->draws.front().draw;
    EXPECT_EQ(draw.game, "ssq");
    EXPECT_EQ(draw.published, (std::vector<std::vector<int>> { { 1, 7, 12, 20, 28, 33 }, { 7 } }));
    EXPECT_THAT(draw.tables, SizeIs(1));
}

TEST_F(HistoryUpdateTest, TheDrawsOfAnotherGameAreNotTaken)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24030); });
    const auto reading = update(server, {}, Reach::SinceNewest, "ssq");
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::NoSuchGame);
}

TEST_F(HistoryUpdateTest, WithNothingMissingItAsksOnceAndFindsNothing)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    const auto reading = update(server, { 24030, 24029, 24028 });

    ASSERT_TRUE(reading);
    EXPECT_THAT(reading->draws, IsEmpty());
    EXPECT_EQ(server.requests().size(), 1);
}

TEST_F(HistoryUpdateTest, AServiceThatGivesTheSamePageForeverIsNotAskedForever)
{
    const LoopbackServer server([](int, const QString&) { return Answer { .body = sportsPage({ 24030, 24029 }) }; });
    const auto reading = update(server, {}, Reach::Everything);

    EXPECT_THAT(issuesOf(reading), ElementsAre("24030", "24029"));
    EXPECT_EQ(server.requests().size(), 2);
}

TEST_F(HistoryUpdateTest, ABadAnswerHalfWayFailsTheWhole)
{
    const std::vector<std::pair<QByteArray, ErrorCode>> answers {
        { "<html>Please sign in to this network</html>", ErrorCode::NotJson },
        { sportsPage({ 24024 }).left(150), ErrorCode::CutShort },
        { R"({"success": false, "errorMessage": "busy"})", ErrorCode::ServiceRefused },
        { R"({"success": "false", "errorMessage": "busy", "value": {"list": []}})", ErrorCode::ServiceRefused },
        { R"({"state": 1, "message": "busy", "result": []})", ErrorCode::ServiceRefused },
        { R"({"value": {}})", ErrorCode::MissingField },
    };
    for (const auto& [body, code] : answers) {
        const LoopbackServer server([&body = body](int n, const QString& target) {
            return n == 1 ? Answer { .body = body } : history(target, 24030, 24001);
        });
        const auto reading = update(server, {});
        ASSERT_FALSE(reading) << body.toStdString();
        EXPECT_EQ(reading.error().code, code);
        EXPECT_EQ(reading.error().place.file, m_asked.back().toStdString());
        EXPECT_EQ(server.requests().size(), 2);
    }
}

TEST_F(HistoryUpdateTest, AServiceThatBreaksDownHalfWayFailsTheWhole)
{
    const LoopbackServer server([](int n, const QString& target) {
        return n > 0 ? Answer { .body = "", .status = 500 } : history(target, 24030, 24001);
    });
    const auto reading = update(server, {});
    ASSERT_FALSE(reading);
    EXPECT_EQ(reading.error().code, ErrorCode::ServiceFailed);
    EXPECT_EQ(server.requests().size(), 3); // the second page twice
}

TEST_F(HistoryUpdateTest, NumbersThatTheGameCannotDrawAreNamedAndTheRestIsRead)
{
    QByteArray body = sportsPage({ 24030, 24029 });
    body.replace(body.indexOf("02 08 11"), 8, "02 08 99");
    const LoopbackServer server(
        [&body](int n, const QString&) { return Answer { .body = n == 0 ? body : sportsPage({}) }; });
    const auto reading = update(server, {}, Reach::Everything);
    ASSERT_TRUE(reading);
    EXPECT_THAT(reading->draws, SizeIs(1));
    ASSERT_THAT(reading->problems, SizeIs(1));
    EXPECT_EQ(reading->problems.front().code, ErrorCode::NumberOutOfPool);
}

TEST_F(HistoryUpdateTest, CancelledItSaysNothingMore)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    const lottery::DrawStore store = storeWith({});
    lottery::Game game = *store.game("dlt");
    game.history = toUtf8(server.base()) + "/history?pageNo={page}";
    HistoryUpdate update(game, store, Reach::Everything);
    QSignalSpy progressed(&update, &HistoryUpdate::progressed);
    QSignalSpy finished(&update, &HistoryUpdate::finished);
    update.start();
    ASSERT_TRUE(progressed.wait()); // the first page is read, the second is not asked for yet
    update.cancel();
    EXPECT_FALSE(finished.wait(400));
    EXPECT_EQ(server.requests().size(), 1);
}

} // namespace
} // namespace broadsheet::app
