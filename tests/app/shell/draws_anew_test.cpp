// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/figure/figure_host.h"
#include "app/lottery/results_page.h"
#include "app/shell/draw_source.h"
#include "app/shell/overview_page.h"
#include "tests/core/archive/own_draws.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QThread>

#include <gtest/gtest.h>

#include <atomic>
#include <semaphore>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

using test::child;

// The bundled draws and one later draw of the super lotto.
std::shared_ptr<const lottery::DrawStore> storeWithOneMore()
{
    lottery::DrawStoreLoad load { .store = test::bundledData().draws, .problems = {} };
    lottery::Draw draw = *load.store.draw("dlt", "24027");
    draw.issue = "24028";
    draw.date = std::chrono::sys_days { draw.date } + std::chrono::days { 2 };
    lottery::addOwnDraws(load, { draw }, {});
    return std::make_shared<const lottery::DrawStore>(std::move(load.store));
}

TEST(DrawsAnew, TheResultsPageShowsThemAndKeepsWhatThePersonChose)
{
    test::ShownWindow shown;
    shown.window.showPage(QStringLiteral("results"));
    auto* results = qobject_cast<ResultsPage*>(shown.page());
    ASSERT_NE(results, nullptr);
    results->showDraw(QStringLiteral("dlt"), QStringLiteral("24027"));
    child<QLineEdit>(*results, "numbersFilter")->setText(QStringLiteral("8,9"));

    shown.window.showDraws(storeWithOneMore());

    EXPECT_EQ(shown.page(), results);
    EXPECT_EQ(results->currentGame(), QStringLiteral("dlt"));
    EXPECT_EQ(results->currentIssue(), QStringLiteral("24027"));
    EXPECT_EQ(child<QLineEdit>(*results, "numbersFilter")->text(), QStringLiteral("8,9"));
    EXPECT_EQ(child<QLabel>(*results, "matchCount")->text(), QStringLiteral("2 of 2 draws"));
    results->showDraw(QStringLiteral("dlt"), QStringLiteral("24028"));
    EXPECT_EQ(results->currentIssue(), QStringLiteral("24028"));
}

TEST(DrawsAnew, TheOverviewShowsTheNewestDraw)
{
    test::ShownWindow shown;
    const auto says = [&shown](const char* text) {
        return child<QWidget>(*shown.page(), "draw-dlt")->accessibleName().contains(QLatin1String(text));
    };
    ASSERT_TRUE(says("24027"));

    shown.window.showDraws(storeWithOneMore());

    EXPECT_TRUE(says("24028"));
    EXPECT_FALSE(says("24027"));
    EXPECT_EQ(shown.window.currentPage(), QStringLiteral("overview"));
}

TEST(DrawsAnew, TheTrendChartAndTheStatisticsFollow)
{
    test::ShownWindow shown;
    shown.window.showPage(QStringLiteral("trend"));
    QWidget* trend = shown.page();
    shown.window.showPage(QStringLiteral("statistics"));
    const auto drawn = [&shown] {
        const auto& host = dynamic_cast<const FigureHost&>(*shown.page());
        double sum = 0;
        for (const figure::Mark& mark : host.shownFigure()->series.front().marks) {
            sum += *mark.value.best;
        }
        return sum;
    };
    const double before = drawn();

    shown.window.showDraws(storeWithOneMore());

    EXPECT_EQ(drawn(), before + 5);
    shown.window.showPage(QStringLiteral("trend"));
    EXPECT_EQ(shown.page(), trend);
    EXPECT_TRUE(child<QLabel>(*trend, "trendShown")->text().contains(QStringLiteral("24028")));
}

TEST(DrawsAnew, PagesWithoutDrawsStayAsTheyAre)
{
    test::ShownWindow shown;
    shown.window.showPage(QStringLiteral("facts"));
    QWidget* facts = shown.page();
    child<QLineEdit>(*facts, "factSearch")->setText(QStringLiteral("water"));

    shown.window.showDraws(storeWithOneMore());

    EXPECT_EQ(shown.page(), facts);
    EXPECT_EQ(child<QLineEdit>(*facts, "factSearch")->text(), QStringLiteral("water"));
}

TEST(DrawSourceTest, ReadsOnAThreadOfItsOwnAndTellsTheDraws)
{
    QThread* readBy = nullptr;
    DrawSource source([&readBy] {
        readBy = QThread::currentThread();
        return lottery::DrawStoreLoad { .store = *storeWithOneMore(), .problems = { Error {} } };
    });
    std::size_t draws = 0;
    std::size_t problems = 0;
    QObject::connect(&source, &DrawSource::loaded, &source,
        [&](const std::shared_ptr<const lottery::DrawStore>& store, const Problems& noted) {
            draws = store->draws.size();
            problems = noted.size();
        });
    QSignalSpy spy(&source, &DrawSource::loaded);
    source.reload();

    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(draws, storeWithOneMore()->draws.size());
    EXPECT_EQ(problems, 1U);
    EXPECT_NE(readBy, QThread::currentThread());
}

TEST(DrawSourceTest, AskedAgainWhileItReadsItTellsTheLatestAlone)
{
    std::atomic<int> reads = 0;
    std::binary_semaphore go { 0 };
    DrawSource source([&] {
        if (++reads == 1) {
            go.acquire();
        }
        return lottery::DrawStoreLoad { .store = {}, .problems = Problems(static_cast<std::size_t>(reads.load())) };
    });
    std::vector<std::size_t> told;
    QObject::connect(&source, &DrawSource::loaded, &source,
        [&told](const auto&, const Problems& problems) { told.push_back(problems.size()); });
    QSignalSpy spy(&source, &DrawSource::loaded);
    source.reload();
    source.reload();
    source.reload();
    go.release();

    ASSERT_TRUE(spy.wait());
    EXPECT_EQ(told, std::vector<std::size_t> { 2 });
    EXPECT_EQ(reads, 2);
}

} // namespace
} // namespace broadsheet::app
