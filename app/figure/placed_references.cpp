// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FigureComposer that places references: of lines above the plot, of bars and ranges below it.

#include "app/figure/figure_composer.h"
#include "app/figure/figure_text.h"
#include "core/figure/view_state.h"

#include <QCoreApplication>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr double kBeforeReferences = 8;
constexpr double kBelowPlot = 6;
constexpr double kLane = 8; // high
constexpr double kAroundLane = 3;
constexpr double kHair = 1e-9;

} // namespace

PlacedText FigureComposer::referenceText(std::size_t index) const
{
    const figure::Reference& reference = m_figure.references[index];
    const Formatter& formatter = m_style.formatter;
    const QString text = formatter.words()
                             .text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: %2"))
                             .arg(formatter.text(reference.label), formatter.value(reference.value, false));
    const TextStyle style { .role = TextRole::Reference,
        .pixelSize = px(13),
        .weight = kRegular,
        .color = m_style.colors.ink,
        .alignment = Qt::AlignHCenter };
    return measured(text, style, m_layout.size.width() - 2 * kMargin);
}

// The height that the references take from the plot.
double FigureComposer::referenceRoom() const
{
    double room = m_figure.references.empty() ? 0 : (m_layout.isLine ? kBeforeReferences : kBelowPlot);
    for (std::size_t index = 0; index < m_figure.references.size(); ++index) {
        const bool hasLane = m_layout.isLine && shapeOf(m_figure.references[index].value) == IntervalShape::Range;
        room += referenceText(index).rect.height() + (hasLane ? kLane + 2 * kAroundLane : 0);
    }
    return room;
}

void FigureComposer::placeReferences()
{
    double y = m_layout.isLine ? m_top + kBeforeReferences : m_layout.plot.bottom() + kBelowPlot;
    for (std::size_t index = 0; index < m_figure.references.size(); ++index) {
        PlacedReference placed = placedReference(index);
        const PlacedText text = referenceText(index);
        const double middle = placed.lane.isNull() ? m_layout.plot.center().x() : placed.lane.center().x();
        const double most = std::max(kMargin, m_layout.size.width() - kMargin - text.rect.width());
        put(text, { std::clamp(middle - text.rect.width() / 2, kMargin, most), y });
        y += text.rect.height();
        if (m_layout.isLine && shapeOf(m_figure.references[index].value) == IntervalShape::Range) {
            placed.lane.moveTop(y + kAroundLane);
            placed.lane.setHeight(kLane);
            y += kLane + 2 * kAroundLane;
        } else {
            placed.lane = {};
        }
        m_layout.references.push_back(std::move(placed));
    }
}

// With the columns of its numbers; the lane as wide as the range, and not yet beside the plot.
PlacedReference FigureComposer::placedReference(std::size_t index) const
{
    const figure::Reference& reference = m_figure.references[index];
    const auto scale = m_layout.isLine ? m_layout.acrossScale : m_layout.scale;
    const auto shareOf
        = [&](double value) { return m_layout.isLine ? m_layout.timeShareOf(value) : m_layout.shareOf(value); };
    const auto isInside = [&](double value) {
        const bool hasPlace = scale == figure::Scale::Linear || value > 0;
        return hasPlace && shareOf(value) >= -kHair && shareOf(value) <= 1 + kHair;
    };
    const QRectF& plot = m_layout.plot;
    const auto column = [&](double value) { return plot.left() + std::clamp(shareOf(value), 0.0, 1.0) * plot.width(); };
    PlacedReference placed { .reference = index, .lines = {} };
    placed.color = reference.isThroughPlot ? m_style.colors.ink : m_style.colors.mutedInk;
    const Interval& value = reference.value;
    for (const std::optional<double>& number : { value.low, value.best, value.high }) {
        if (reference.isThroughPlot && number && isInside(*number)) {
            placed.lines.emplace_back(column(*number), plot.top(), column(*number), plot.bottom());
        }
    }
    const double left = column(leastOf(value));
    placed.lane = QRectF(left, 0, std::max(column(greatestOf(value)) - left, 1e-3), 1);
    if (value.best && isInside(*value.best)) {
        placed.best = column(*value.best);
    }
    placed.cutLow = !isInside(leastOf(value));
    placed.cutHigh = !isInside(greatestOf(value));
    return placed;
}

} // namespace broadsheet::app
