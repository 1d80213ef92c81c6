// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/figure_page.h"
#include "app/lottery/number_text.h"
#include "app/lottery/results_page.h"
#include "app/shell/headline_card.h"
#include "app/shell/overview_page.h"

#include <QScrollArea>

#include <gtest/gtest.h>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

class Overview : public testing::Test {
protected:
    [[nodiscard]] HeadlineCard* card(const QString& name) const
    {
        auto* found = test::child<HeadlineCard>(m_shown.window, qPrintable(name));
        test::child<QScrollArea>(m_shown.window, "overviewScroll")->ensureWidgetVisible(found);
        return found;
    }

    test::ShownWindow m_shown;
};

TEST_F(Overview, HasACardForEachHeadlineWithItsNumber)
{
    const demand::Catalogue& catalogue = test::bundledData().catalogue;
    for (const Language language : kLanguages) {
        m_shown.appearance.setLanguage(language);
        for (const demand::Headline& headline : catalogue.headlines) {
            const HeadlineCard* found = card(QStringLiteral("headline-") + toQString(headline.observation));
            const demand::Observation& fact = *catalogue.observation(headline.observation);
            const Formatter& formatter = m_shown.appearance.formatter();
            EXPECT_TRUE(found->accessibleName().contains(toQString(textIn(language, headline.label))));
            EXPECT_TRUE(
                found->accessibleName().contains(formatter.quantity(fact.value, fact.unit.symbol(), fact.approximate)));
            EXPECT_TRUE(found->accessibleDescription().contains(formatter.kind(fact.kind)));
        }
    }
}

TEST_F(Overview, OpensTheFigureOfACardThatIsClicked)
{
    for (const demand::Headline& headline : test::bundledData().catalogue.headlines) {
        m_shown.window.showPage(QStringLiteral("overview"));
        test::click(*card(QStringLiteral("headline-") + toQString(headline.observation)));
        const auto* page = qobject_cast<FigurePage*>(m_shown.page());
        ASSERT_NE(page, nullptr);
        ASSERT_NE(page->shownFigure(), nullptr);
        EXPECT_EQ(page->shownFigure()->id, headline.figure);
        EXPECT_EQ(m_shown.window.currentPage(), toQString(page->shownFigure()->page));
    }
}

TEST_F(Overview, OpensTheFigureOfACardByTheSpaceBar)
{
    const demand::Headline& headline = test::bundledData().catalogue.headlines.back();
    HeadlineCard* found = card(QStringLiteral("headline-") + toQString(headline.observation));
    found->setFocus();
    QTest::keyClick(found, Qt::Key_Space);
    EXPECT_EQ(qobject_cast<FigurePage*>(m_shown.page())->shownFigure()->id, headline.figure);
}

TEST_F(Overview, OpensTheNewestDrawOfEachGame)
{
    const lottery::DrawStore& store = test::bundledData().draws;
    for (const lottery::Game& game : store.games) {
        if (store.drawsOf(game.id).empty()) {
            continue; // known, but nothing is bundled of it
        }
        const lottery::Draw& newest = *store.drawsOf(game.id).front();
        m_shown.window.showPage(QStringLiteral("overview"));
        HeadlineCard* found = card(QStringLiteral("draw-") + toQString(game.id));
        EXPECT_TRUE(found->accessibleName().contains(resultText(newest.published, game)));
        test::click(*found);
        EXPECT_EQ(m_shown.window.currentPage(), QStringLiteral("results"));
        const auto* page = qobject_cast<ResultsPage*>(m_shown.page());
        EXPECT_EQ(toUtf8(page->currentGame()), game.id);
        EXPECT_EQ(toUtf8(page->currentIssue()), newest.issue);
    }
}

TEST_F(Overview, KeepsEveryCardWithinTheWindowAtAnyWidth)
{
    for (const int width : { 800, 1000, 1280, 1900 }) {
        m_shown.window.resize(width, 700);
        QCoreApplication::processEvents();
        const auto* scroll = test::child<QScrollArea>(m_shown.window, "overviewScroll");
        const auto cards = m_shown.window.findChildren<HeadlineCard*>();
        EXPECT_FALSE(cards.isEmpty());
        for (const HeadlineCard* each : cards) {
            const QPoint right = each->mapTo(scroll->widget(), QPoint(each->width(), 0));
            EXPECT_LE(right.x(), scroll->viewport()->width()) << width << ' ' << each->objectName().toStdString();
            for (const HeadlineCard* other : cards) {
                EXPECT_TRUE(each == other || each->parent() != other->parent()
                    || !each->geometry().intersects(other->geometry()));
            }
        }
    }
}

} // namespace
} // namespace broadsheet::app
