// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/plot_geometry.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace broadsheet::app {

namespace {

// The points of one column of pixels: from `begin` to before `end`.
void addColumn(const std::vector<QPointF>& points, std::size_t begin, std::size_t end, std::vector<QPointF>& kept)
{
    std::size_t lowest = begin;
    std::size_t highest = begin;
    for (std::size_t index = begin; index < end; ++index) {
        lowest = points[index].y() < points[lowest].y() ? index : lowest;
        highest = points[index].y() > points[highest].y() ? index : highest;
    }
    std::array<std::size_t, 4> wanted { begin, std::min(lowest, highest), std::max(lowest, highest), end - 1 };
    const auto* const last = std::unique(wanted.begin(), wanted.end());
    for (const auto* index = wanted.begin(); index != last; ++index) {
        kept.push_back(points[*index]);
    }
}

// Cuts the share [from, to] of a line at one side of the rectangle; false where nothing is left. Of the line,
// `start` + share × `step` must be at least 0.
bool cut(double start, double step, double& from, double& to)
{
    if (step == 0) {
        return start >= 0;
    }
    const double share = -start / step;
    if (step > 0) {
        from = std::max(from, share);
    } else {
        to = std::min(to, share);
    }
    return from <= to;
}

// One side of a rectangle: how far inside a point lies.
template <class Inside>
std::vector<QPointF> cutOutline(const std::vector<QPointF>& outline, Inside inside)
{
    std::vector<QPointF> kept;
    for (std::size_t index = 0; index < outline.size(); ++index) {
        const QPointF& here = outline[index];
        const QPointF& next = outline[(index + 1) % outline.size()];
        const double a = inside(here);
        const double b = inside(next);
        if (a >= 0) {
            kept.push_back(here);
        }
        if ((a >= 0) != (b >= 0)) {
            kept.push_back(here + (next - here) * (a / (a - b)));
        }
    }
    return kept;
}

} // namespace

std::vector<QPointF> reducedToColumns(const std::vector<QPointF>& points, double column)
{
    const auto isBackwards = [](const QPointF& a, const QPointF& b) { return b.x() < a.x(); };
    if (points.size() < 3 || !(column > 0) || std::ranges::adjacent_find(points, isBackwards) != points.end()) {
        return points;
    }
    std::vector<QPointF> kept;
    std::size_t begin = 0;
    while (begin < points.size()) {
        const double place = std::floor(points[begin].x() / column);
        std::size_t end = begin + 1;
        while (end < points.size() && std::floor(points[end].x() / column) == place) {
            ++end;
        }
        addColumn(points, begin, end, kept);
        begin = end;
    }
    return kept;
}

std::optional<QLineF> clippedTo(const QRectF& rect, const QLineF& line)
{
    double from = 0;
    double to = 1;
    const bool isLeft = cut(line.x1() - rect.left(), line.dx(), from, to)
        && cut(rect.right() - line.x1(), -line.dx(), from, to) && cut(line.y1() - rect.top(), line.dy(), from, to)
        && cut(rect.bottom() - line.y1(), -line.dy(), from, to);
    if (!isLeft) {
        return std::nullopt;
    }
    // The ends themselves where nothing is cut: a point is drawn where it is, to the last bit.
    return QLineF(from > 0 ? line.pointAt(from) : line.p1(), to < 1 ? line.pointAt(to) : line.p2());
}

std::vector<std::vector<QPointF>> clippedTo(const QRectF& rect, const std::vector<QPointF>& points)
{
    std::vector<std::vector<QPointF>> parts;
    bool isOpen = false; // the last part ends where the next stretch begins
    for (std::size_t index = 1; index < points.size(); ++index) {
        const QLineF whole(points[index - 1], points[index]);
        const std::optional<QLineF> shown = clippedTo(rect, whole);
        if (!shown) {
            isOpen = false;
            continue;
        }
        if (!isOpen || parts.back().back() != shown->p1()) {
            parts.push_back({ shown->p1() });
        }
        parts.back().push_back(shown->p2());
        isOpen = shown->p2() == whole.p2();
    }
    return parts;
}

std::vector<QPointF> outlineClippedTo(const QRectF& rect, const std::vector<QPointF>& outline)
{
    std::vector<QPointF> kept = cutOutline(outline, [&](const QPointF& p) { return p.x() - rect.left(); });
    kept = cutOutline(kept, [&](const QPointF& p) { return rect.right() - p.x(); });
    kept = cutOutline(kept, [&](const QPointF& p) { return p.y() - rect.top(); });
    return cutOutline(kept, [&](const QPointF& p) { return rect.bottom() - p.y(); });
}

} // namespace broadsheet::app
