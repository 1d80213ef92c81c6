// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/study/trend_view.h"
#include "tests/app/study/trends.h"
#include "tests/support/window.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QScrollBar>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using testing::lookIn;
using testing::trendOf;

class TrendViewTest : public ::testing::Test {
protected:
    void show(const char* game, std::size_t rows, QSize size = { 1900, 700 })
    {
        m_data = trendOf(game, rows);
        m_view.resize(size);
        m_view.setTrend(*m_data, { 0, rows }, lookIn(Language::English));
        test::open(m_view);
        m_view.setFocus();
    }

    ~TrendViewTest() override
    {
        m_view.clearTrend();
    }

    void click(std::size_t row, std::size_t column)
    {
        const QRect cell = m_view.cellRect(row, column);
        ASSERT_FALSE(cell.isEmpty()) << row << ' ' << column;
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, cell.center());
    }

    // The track of the first number drawn in that row.
    [[nodiscard]] std::size_t hitOf(std::size_t row) const
    {
        return static_cast<std::size_t>(m_data->columns.numbers(0)[row] - m_data->gaps.lanes().front().lowest);
    }

    QStringList copiedLines()
    {
        QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }

    std::unique_ptr<const TrendData> m_data;
    TrendView m_view;
};

TEST_F(TrendViewTest, BeginsAtTheNewestDraw)
{
    show("dlt", 500);
    EXPECT_EQ(m_view.shownRows().last, 500U);
    EXPECT_EQ(m_view.verticalScrollBar()->value(), m_view.verticalScrollBar()->maximum());
}

TEST_F(TrendViewTest, ShowsFewDrawsWithoutScrolling)
{
    show("dlt", 5);
    EXPECT_EQ(m_view.verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(m_view.shownRows(), (TrendStretch { 0, 5 }));
}

TEST_F(TrendViewTest, MovesByKeysFromEndToEnd)
{
    show("dlt", 1000);
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(m_view.shownRows().first, 0U);
    EXPECT_EQ(m_view.selectedRows(), (TrendStretch { 0, 1 }));
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_Up);
    EXPECT_EQ(m_view.selectedRows(), (TrendStretch { 1, 2 }));
    QTest::keyClick(&m_view, Qt::Key_PageDown);
    const std::size_t page = m_view.selectedRows().first - 1;
    EXPECT_GT(page, 10U);
    QTest::keyClick(&m_view, Qt::Key_PageUp);
    EXPECT_EQ(m_view.selectedRows(), (TrendStretch { 1, 2 }));
    QTest::keyClick(&m_view, Qt::Key_End);
    EXPECT_EQ(m_view.selectedRows(), (TrendStretch { 999, 1000 }));
    EXPECT_EQ(m_view.shownRows().last, 1000U);
    EXPECT_TRUE(m_view.accessibleDescription().contains(toQString(m_data->columns.issueOf(999))));
}

TEST_F(TrendViewTest, ScrollsAcrossToTheCellOfTheKeyboard)
{
    show("dlt", 50, { 700, 500 });
    ASSERT_GT(m_view.horizontalScrollBar()->maximum(), 0);
    const std::size_t last = m_view.picture()->layout().columns.size() - 1;
    for (std::size_t i = 0; i < last + 5; ++i) {
        QTest::keyClick(&m_view, Qt::Key_Right);
    }
    EXPECT_EQ(m_view.horizontalScrollBar()->value(), m_view.horizontalScrollBar()->maximum());
    EXPECT_FALSE(m_view.cellRect(49, last).isEmpty());
    for (std::size_t i = 0; i < last + 5; ++i) {
        QTest::keyClick(&m_view, Qt::Key_Left);
    }
    EXPECT_EQ(m_view.horizontalScrollBar()->value(), 0);
}

TEST_F(TrendViewTest, CopiesTheSelectedRowsWithTheirGaps)
{
    show("dlt", 40);
    QTest::keyClick(&m_view, Qt::Key_Up, Qt::ShiftModifier);
    QTest::keyClick(&m_view, Qt::Key_Up, Qt::ShiftModifier);
    QSignalSpy copied(&m_view, &TrendView::copied);
    const QStringList lines = copiedLines();
    ASSERT_EQ(copied.size(), 1);
    ASSERT_EQ(lines.size(), 4); // a heading and three draws
    const QStringList heading = lines[0].split(u'\t');
    EXPECT_EQ(heading[2], QStringLiteral("Front 01"));
    EXPECT_EQ(heading[2 + 35], QStringLiteral("Back 01"));
    for (std::size_t i = 0; i < 3; ++i) {
        const std::size_t row = 37 + i;
        const QStringList cells = lines[static_cast<qsizetype>(i) + 1].split(u'\t');
        ASSERT_EQ(cells.size(), heading.size());
        EXPECT_EQ(cells[0], toQString(m_data->columns.issueOf(row)));
        const std::vector<std::uint32_t> gaps = m_data->gaps.gaps(row, 1);
        for (std::size_t track = 0; track < gaps.size(); ++track) {
            EXPECT_EQ(cells[static_cast<qsizetype>(track) + 2], QString::number(gaps[track]));
        }
        int sum = 0;
        for (std::size_t i2 = 0; i2 < 5; ++i2) {
            sum += m_data->columns.numbers(i2)[row];
        }
        EXPECT_EQ(cells[heading.indexOf(QStringLiteral("Sum"))], QString::number(sum));
    }
}

TEST_F(TrendViewTest, RefusesToCopyMoreThanAClipboardShouldHold)
{
    show("pl3", 100'001);
    QSignalSpy refused(&m_view, &TrendView::copyRefused);
    QGuiApplication::clipboard()->setText(QStringLiteral("before"));
    QTest::keyClick(&m_view, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    EXPECT_EQ(refused.size(), 1);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), QStringLiteral("before"));
}

TEST_F(TrendViewTest, SelectsTheRowsThatAreDraggedOver)
{
    show("dlt", 20);
    QTest::mousePress(m_view.viewport(), Qt::LeftButton, {}, m_view.cellRect(3, 0).center());
    QTest::mouseMove(m_view.viewport(), m_view.cellRect(6, 0).center());
    QTest::mouseRelease(m_view.viewport(), Qt::LeftButton, {}, m_view.cellRect(6, 0).center());
    EXPECT_EQ(m_view.selectedRows(), (TrendStretch { 3, 7 }));
    EXPECT_TRUE(m_view.marks().isEmpty());
}

TEST_F(TrendViewTest, MarksAColumnByAClickOnItsNumberAndTakesTheMarkAway)
{
    show("dlt", 20);
    const QPoint heading(m_view.cellRect(0, 7).center().x(), kTrendHeading + kTrendHeading / 2);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, heading);
    EXPECT_EQ(m_view.marks().tracks, std::set<std::size_t> { 7 });
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, heading);
    EXPECT_TRUE(m_view.marks().isEmpty());
    QTest::keyClick(&m_view, Qt::Key_M);
    EXPECT_EQ(m_view.marks().tracks, std::set<std::size_t> { 0 });
}

TEST_F(TrendViewTest, JoinsTheBallsThatAreClickedAndEndsTheLineAtTheSecondClickOnOne)
{
    show("dlt", 20);
    click(2, hitOf(2));
    click(3, hitOf(3));
    click(6, hitOf(6));
    const std::vector<TrendPoint> line { { 2, hitOf(2) }, { 3, hitOf(3) }, { 6, hitOf(6) } };
    ASSERT_EQ(m_view.marks().lines.size(), 1U);
    EXPECT_EQ(m_view.marks().lines.front(), line);
    EXPECT_TRUE(m_view.marks().isLineOpen);
    click(6, hitOf(6));
    EXPECT_FALSE(m_view.marks().isLineOpen);
    click(8, hitOf(8));
    QTest::keyClick(&m_view, Qt::Key_Escape);
    EXPECT_EQ(m_view.marks().lines, (std::vector<std::vector<TrendPoint>> { line })) << "a line of one ball goes";
}

TEST_F(TrendViewTest, DrawsNoLineFromACellWithoutABall)
{
    show("dlt", 20);
    std::size_t without = 0;
    while (m_data->isHit(4, without)) {
        ++without;
    }
    click(4, without);
    EXPECT_TRUE(m_view.marks().isEmpty());
    click(4, m_view.picture()->layout().columns.size() - 1); // a section
    EXPECT_TRUE(m_view.marks().isEmpty());
}

TEST_F(TrendViewTest, JoinsBallsByTheKeyboardToo)
{
    show("pl3", 20);
    const auto walkTo = [this](std::size_t column) {
        for (std::size_t i = 0; i < 40; ++i) {
            QTest::keyClick(&m_view, Qt::Key_Left);
        }
        for (std::size_t i = 0; i < column; ++i) {
            QTest::keyClick(&m_view, Qt::Key_Right);
        }
    };
    walkTo(hitOf(19));
    QTest::keyClick(&m_view, Qt::Key_Space);
    QTest::keyClick(&m_view, Qt::Key_Up);
    walkTo(hitOf(18));
    QTest::keyClick(&m_view, Qt::Key_Space);
    ASSERT_EQ(m_view.marks().lines.size(), 1U);
    EXPECT_EQ(m_view.marks().lines.front(), (std::vector<TrendPoint> { { 19, hitOf(19) }, { 18, hitOf(18) } }));
}

TEST_F(TrendViewTest, PaintsABallWhereANumberWasDrawnAndNoneElsewhere)
{
    show("dlt", 12);
    m_view.clearFocus();
    const QImage image = m_view.viewport()->grab().toImage();
    const QColor main = lightColors().mainBall;
    const QColor special = lightColors().specialBall;
    for (std::size_t row = 0; row < 11; ++row) { // the last one is selected, and tinted
        for (std::size_t track = 0; track < m_data->gaps.tracks(); ++track) {
            const QRect cell = m_view.cellRect(row, track);
            // Above the figures of a ball, below its edge.
            const QColor there = image.pixelColor(cell.center().x(), cell.top() + 5);
            const bool isBall = there == (m_data->laneOf(track).pool > 0 ? special : main);
            EXPECT_EQ(isBall, m_data->isHit(row, track)) << row << ' ' << track;
        }
    }
}

TEST_F(TrendViewTest, KeepsHeadingsAndFooterWhereTheyAreWhileRowsScroll)
{
    show("dlt", 400);
    m_view.clearFocus();
    const auto strips = [this] {
        const QImage image = m_view.viewport()->grab().toImage();
        const int footer = image.height() - kTrendFooters;
        return std::pair { image.copy(0, 0, image.width(), kTrendHeadings),
            image.copy(0, footer, image.width(), kTrendFooters) };
    };
    const auto before = strips();
    m_view.verticalScrollBar()->setValue(777);
    const auto after = strips();
    EXPECT_EQ(before.first, after.first);
    EXPECT_EQ(before.second, after.second);
}

TEST_F(TrendViewTest, ShowsTheSameRowsWhetherItWasScrolledThereOrNot)
{
    show("dlt", 5000);
    m_view.clearFocus();
    m_view.verticalScrollBar()->setValue(1000 * kTrendRow);
    const QImage first = m_view.viewport()->grab().toImage();
    m_view.verticalScrollBar()->setValue(3);
    m_view.verticalScrollBar()->setValue(1000 * kTrendRow);
    EXPECT_EQ(first, m_view.viewport()->grab().toImage());
}

TEST_F(TrendViewTest, ReachesTheLastOfAMillionDraws)
{
    show("pl3", 1'000'000);
    EXPECT_EQ(m_view.shownRows().last, 1'000'000U);
    EXPECT_FALSE(m_view.cellRect(999'999, 0).isEmpty());
    QTest::keyClick(&m_view, Qt::Key_Home);
    EXPECT_EQ(m_view.shownRows().first, 0U);
}

TEST_F(TrendViewTest, SurvivesKeysAndClicksWithoutDraws)
{
    m_view.resize(600, 400);
    test::open(m_view);
    QTest::keyClick(&m_view, Qt::Key_Down);
    QTest::keyClick(&m_view, Qt::Key_C, Qt::ControlModifier);
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, QPoint(100, 100));
    m_view.viewport()->grab();
    EXPECT_EQ(m_view.selectedRows().rows(), 0U);
}

} // namespace
} // namespace broadsheet::app
