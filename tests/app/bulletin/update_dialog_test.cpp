// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/bulletin/update_dialog.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/history_service.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <optional>

namespace broadsheet::app {
namespace {

using namespace std::chrono_literals;

using test::Answer;
using test::child;
using test::history;
using test::LoopbackServer;

class UpdateDialogTest : public ::testing::Test {
protected:
    // The bundled draws; the super lotto's history is at that server.
    void openFor(const LoopbackServer& server)
    {
        auto store = std::make_shared<lottery::DrawStore>(testing::bundledStore());
        for (lottery::Game& game : store->games) {
            game.history = game.id == "dlt" ? toUtf8(server.base()) + "/history?pageNo={page}" : "";
        }
        m_dialog = std::make_unique<UpdateDialog>(store, QStringLiteral("dlt"),
            testing::appearanceIn(Language::English), Patience { .timeout = 200ms, .tries = 2, .firstPause = 10ms });
        QObject::connect(m_dialog.get(), &UpdateDialog::found, m_dialog.get(),
            [this](const bulletin::Reading& reading) { m_found = reading; });
        test::open(*m_dialog);
    }

    void ask()
    {
        test::click(*child<QPushButton>(*m_dialog, "updateAsk"));
    }

    [[nodiscard]] QString message() const
    {
        return child<QLabel>(*m_dialog, "updateMessage")->text();
    }

    [[nodiscard]] QString address() const
    {
        return child<QLabel>(*m_dialog, "updateAddress")->text().remove(QChar(0x200B));
    }

    [[nodiscard]] bool isAsking() const
    {
        return child<QProgressBar>(*m_dialog, "updateProgress")->isVisible();
    }

    // Until it asks no more.
    [[nodiscard]] bool wait() const
    {
        return QTest::qWaitFor([this] { return !isAsking(); }, 5000);
    }

    std::unique_ptr<UpdateDialog> m_dialog;
    std::optional<bulletin::Reading> m_found;
};

TEST_F(UpdateDialogTest, AsksNobodyBeforeItIsToldTo)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    openFor(server);
    QTest::qWait(100);
    EXPECT_TRUE(server.requests().isEmpty());
    EXPECT_FALSE(isAsking());
    EXPECT_TRUE(child<QRadioButton>(*m_dialog, "updateSinceNewest")->text().contains(QStringLiteral("24027")));
    EXPECT_TRUE(child<QLabel>(*m_dialog, "updateHint")->text().contains(QStringLiteral("127.0.0.1")));
    EXPECT_EQ(address(), server.base() + QStringLiteral("/history?pageNo=1"));
}

TEST_F(UpdateDialogTest, ShowsTheAddressAndHowFarItIsWhileItAsks)
{
    const LoopbackServer server([](int n, const QString& target) {
        return n == 1 ? Answer { .isSilent = true } : history(target, 24040, 24026);
    });
    openFor(server);
    child<QRadioButton>(*m_dialog, "updateEverything")->click();
    ask();
    ASSERT_TRUE(QTest::qWaitFor([&server] { return server.requests().size() == 2; }));

    EXPECT_EQ(address(), server.base() + QStringLiteral("/history?pageNo=2"));
    EXPECT_TRUE(isAsking());
    EXPECT_EQ(child<QProgressBar>(*m_dialog, "updateProgress")->value(), 1);
    EXPECT_EQ(child<QProgressBar>(*m_dialog, "updateProgress")->maximum(), 5); // fifteen draws, three a page
    EXPECT_TRUE(message().contains(QStringLiteral("3 draws"))) << message().toStdString();
}

TEST_F(UpdateDialogTest, HandsOnWhatIsMissingAndCloses)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    openFor(server);
    ask();
    EXPECT_TRUE(isAsking());
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_found.has_value(); }));

    EXPECT_EQ(m_found->draws.size(), 3U);
    EXPECT_FALSE(m_dialog->isVisible());
    EXPECT_EQ(m_dialog->result(), QDialog::Accepted);
}

TEST_F(UpdateDialogTest, OffersOnlyGamesThatHaveAService)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24030, 24001); });
    openFor(server);
    auto* games = child<QComboBox>(*m_dialog, "updateGame");
    EXPECT_EQ(games->count(), 1);
    EXPECT_EQ(games->currentData().toString(), QStringLiteral("dlt"));
}

TEST_F(UpdateDialogTest, WithNothingMissingSaysSoAndStays)
{
    const LoopbackServer server([](int, const QString& target) { return history(target, 24027, 24027); });
    openFor(server);
    ask();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("up to date")));
    EXPECT_FALSE(m_found);
}

TEST_F(UpdateDialogTest, OfflineSaysSoAndCanBeAskedAgain)
{
    bool isUp = false;
    const LoopbackServer server([&isUp](int, const QString& target) {
        return isUp ? history(target, 24030, 24001) : Answer { .isSilent = true };
    });
    openFor(server);
    ask();
    ASSERT_TRUE(wait());
    EXPECT_TRUE(message().contains(QStringLiteral("Nothing was changed")));
    EXPECT_TRUE(message().contains(QStringLiteral("no answer in time")));
    EXPECT_FALSE(m_found);

    isUp = true;
    ask();
    EXPECT_TRUE(QTest::qWaitFor([this] { return m_found.has_value(); }));
}

TEST_F(UpdateDialogTest, CancelStopsAskingAndASecondOneCloses)
{
    const LoopbackServer server([](int, const QString&) { return Answer { .isSilent = true }; });
    openFor(server);
    ask();
    ASSERT_TRUE(QTest::qWaitFor([&server] { return !server.requests().isEmpty(); }));
    ASSERT_TRUE(isAsking());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(isAsking());
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_TRUE(message().contains(QStringLiteral("nothing was changed")));
    const auto requests = server.requests().size();
    QTest::qWait(300);
    EXPECT_EQ(server.requests().size(), requests);
    EXPECT_FALSE(m_found);

    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    EXPECT_FALSE(m_dialog->isVisible());
}

} // namespace
} // namespace broadsheet::app
