// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineF>
#include <QPointF>
#include <QRectF>

#include <optional>
#include <vector>

namespace broadsheet::app {

// Geometry of lines, kept within the plot by arithmetic and not by the painter, since not every paint device can clip.

// What a column of the width `column` can show of points that go from left to right: of each column the first, the
// lowest, the highest and the last, in their order. Lines drawn through what is left cover the same pixels. The first
// and the last point are kept. Points that do not go from left to right are kept as they are.
[[nodiscard]] std::vector<QPointF> reducedToColumns(const std::vector<QPointF>& points, double column);

// The part of a stretch that lies in `rect`; nothing where none does.
[[nodiscard]] std::optional<QLineF> clippedTo(const QRectF& rect, const QLineF& line);

// The parts of a line through `points` that lie in `rect`, in order.
[[nodiscard]] std::vector<std::vector<QPointF>> clippedTo(const QRectF& rect, const std::vector<QPointF>& points);

// The part of a closed outline that lies in `rect`; empty where none does. Where the outline leaves and comes back, the
// part follows the edge of `rect` between.
[[nodiscard]] std::vector<QPointF> outlineClippedTo(const QRectF& rect, const std::vector<QPointF>& outline);

} // namespace broadsheet::app
