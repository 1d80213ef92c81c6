// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/plot_geometry.h"

#include <QPolygonF>

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace broadsheet::app {
namespace {

const QRectF kRect(10, 20, 300, 200);

std::vector<QPointF> noise(std::size_t count, double width)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> height(-1000, 1000);
    std::vector<QPointF> points;
    for (std::size_t index = 0; index < count; ++index) {
        points.emplace_back(width * static_cast<double>(index) / static_cast<double>(count - 1), height(random));
    }
    return points;
}

double areaOf(const QPolygonF& polygon)
{
    double twice = 0;
    for (qsizetype index = 0; index < polygon.size(); ++index) {
        const QPointF& a = polygon[index];
        const QPointF& b = polygon[(index + 1) % polygon.size()];
        twice += a.x() * b.y() - b.x() * a.y();
    }
    return std::abs(twice) / 2;
}

TEST(ReducedToColumns, KeepsTheEndsAndTheExtremesOfEveryColumn)
{
    constexpr double kColumn = 0.5;
    const std::vector<QPointF> points = noise(40'000, 600);
    const std::vector<QPointF> reduced = reducedToColumns(points, kColumn);

    EXPECT_LE(reduced.size(), 4 * (600 / kColumn + 1));
    EXPECT_EQ(reduced.front(), points.front());
    EXPECT_EQ(reduced.back(), points.back());
    EXPECT_TRUE(std::ranges::is_sorted(reduced, {}, &QPointF::x));
    std::map<int, std::pair<double, double>> wanted;
    for (const QPointF& point : points) {
        auto& [least, most] = wanted.try_emplace(static_cast<int>(point.x()), point.y(), point.y()).first->second;
        least = std::min(least, point.y());
        most = std::max(most, point.y());
    }
    for (const auto& [pixel, ends] : wanted) {
        double least = 1e9;
        double most = -1e9;
        for (const QPointF& point : reduced) {
            if (std::abs(point.x() - pixel - 0.5) <= 0.5 + kColumn) {
                least = std::min(least, point.y());
                most = std::max(most, point.y());
            }
        }
        EXPECT_LE(least, ends.first) << pixel;
        EXPECT_GE(most, ends.second) << pixel;
    }
}

TEST(ReducedToColumns, InventsNoPointAndKeepsTheOrder)
{
    const std::vector<QPointF> points = noise(5'000, 100);
    auto from = points.begin();
    for (const QPointF& kept : reducedToColumns(points, 1)) {
        from = std::find(from, points.end(), kept);
        ASSERT_NE(from, points.end());
    }
}

TEST(ReducedToColumns, LeavesAloneWhatIsShort)
{
    const std::vector<QPointF> two { { 0, 1 }, { 9, 2 } };
    EXPECT_EQ(reducedToColumns(two, 1), two);
    EXPECT_TRUE(reducedToColumns({}, 1).empty());
}

TEST(ClippedLine, EndsAtTheEdgesThatItCrosses)
{
    const auto through = clippedTo(kRect, QLineF(-90, 120, 510, 120));
    ASSERT_TRUE(through);
    EXPECT_EQ(*through, QLineF(10, 120, 310, 120));
    EXPECT_FALSE(clippedTo(kRect, QLineF(0, 0, 500, 10)));
    EXPECT_FALSE(clippedTo(kRect, QLineF(-300, 120, 60, 500))); // past a corner
    const QLineF inside(20, 30, 40, 50);
    EXPECT_EQ(clippedTo(kRect, inside).value_or(QLineF()), inside);
}

TEST(ClippedLine, StaysFiniteHoweverFarItsEndsAre)
{
    const auto steep = clippedTo(kRect, QLineF(100, 1e11, 101, -1e11));
    ASSERT_TRUE(steep);
    for (const QPointF& end : { steep->p1(), steep->p2() }) {
        EXPECT_TRUE(kRect.adjusted(-1e-3, -1e-3, 1e-3, 1e-3).contains(end));
    }
}

TEST(ClippedCurve, FallsIntoThePartsThatLieWithin)
{
    const std::vector<QPointF> wave { { 0, 100 }, { 50, 100 }, { 60, 400 }, { 90, 400 }, { 100, 100 }, { 400, 100 } };
    const std::vector<std::vector<QPointF>> parts = clippedTo(kRect, wave);
    ASSERT_EQ(parts.size(), 2U);
    EXPECT_EQ(parts[0].front(), QPointF(10, 100));
    EXPECT_DOUBLE_EQ(parts[0].back().y(), kRect.bottom());
    EXPECT_DOUBLE_EQ(parts[1].front().y(), kRect.bottom());
    EXPECT_EQ(parts[1].back(), QPointF(310, 100));
}

TEST(ClippedOutline, CoversWhatTheOutlineAndTheRectangleShare)
{
    std::mt19937 random(11);
    std::uniform_real_distribution<double> radius(60, 400);
    for (int round = 0; round < 50; ++round) {
        QPolygonF star;
        for (int corner = 0; corner < 12; ++corner) {
            const double angle = corner * 2 * 3.14159265358979 / 12;
            star << kRect.center() + radius(random) * QPointF(std::cos(angle), std::sin(angle));
        }
        const std::vector<QPointF> cut = outlineClippedTo(kRect, { star.begin(), star.end() });
        const QPolygonF found(QList<QPointF>(cut.begin(), cut.end()));
        EXPECT_TRUE(kRect.adjusted(-1e-6, -1e-6, 1e-6, 1e-6).contains(found.boundingRect()));
        QPolygonF common = star.intersected(QPolygonF(kRect));
        EXPECT_NEAR(areaOf(found), areaOf(common), 1e-3 * kRect.width() * kRect.height());
    }
    EXPECT_TRUE(outlineClippedTo(kRect, { { 500, 0 }, { 600, 0 }, { 600, 90 } }).empty());
}

} // namespace
} // namespace broadsheet::app
