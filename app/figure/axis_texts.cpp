// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FigureComposer that writes the ticks. What does not find room is left out, never shortened.

#include "app/figure/figure_composer.h"
#include "app/figure/figure_text.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace broadsheet::app {

namespace {

constexpr double kBetweenTicks = 10;

bool isFree(const QRectF& rect, const std::vector<QRectF>& taken)
{
    return std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(rect); });
}

// 0 for powers of ten, 1 for fives of them, 2 for twos: which of a logarithmic axis' ticks may rather be left
// unwritten.
int rankOf(double tick)
{
    const double share = std::log10(tick) - std::floor(std::log10(tick) + 1e-9);
    return share < 0.2 ? 0 : share > 0.5 ? 1 : 2;
}

} // namespace

QString FigureComposer::tickText(double tick) const
{
    const double step = m_figure.axis.step;
    return step > 0 ? m_style.formatter.tick(tick, step, m_tickScale) : m_style.formatter.number(tick);
}

// The ticks to write, the more needed first. Of evenly placed ones only those are named that are multiples of so many
// steps that their texts, which need `apart` each, do not touch: which ones does not change while one pans.
std::vector<std::size_t> FigureComposer::tickOrder(double apart) const
{
    const std::vector<double>& ticks = m_layout.ticks;
    std::vector<std::size_t> order(ticks.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    if (m_figure.axis.step == 0) {
        std::ranges::stable_sort(order, {}, [&](std::size_t index) { return rankOf(ticks[index]); });
        return order;
    }
    if (m_layout.scale == figure::Scale::Linear && ticks.size() > 1) {
        const double along = m_layout.isLine ? m_layout.plot.height() : m_layout.plot.width();
        const double between = (m_layout.shareOf(ticks[1]) - m_layout.shareOf(ticks[0])) * along;
        const double every = std::max(1.0, std::ceil(apart / std::max(between, 1e-6)));
        std::erase_if(order, [&](std::size_t index) {
            return std::abs(std::remainder(std::round(ticks[index] / m_figure.axis.step), every)) > 0.5;
        });
    }
    return order;
}

// Above the plot: the values of bars and ranges.
void FigureComposer::placeTicks()
{
    std::vector<PlacedText> texts;
    double widest = 0;
    for (const double tick : m_layout.ticks) {
        texts.push_back(measured(tickText(tick), tickStyle(), m_layout.size.width()));
        widest = std::max(widest, texts.back().rect.width());
    }
    std::vector<QRectF> taken;
    for (const std::size_t index : tickOrder(widest + kBetweenTicks)) {
        const QRectF& rect = texts[index].rect;
        const QPointF topLeft(
            m_layout.xOf(m_layout.ticks[index]) - rect.width() / 2, m_layout.plot.top() - 5 - rect.height());
        const QRectF place(topLeft, rect.size());
        if (isFree(place, taken) && place.left() >= kMargin - 1
            && place.right() <= m_layout.size.width() - kMargin + 1) {
            taken.push_back(place.adjusted(-kBetweenTicks, 0, kBetweenTicks, 0));
            put(texts[index], topLeft);
        }
    }
}

double FigureComposer::valueTickColumn() const
{
    const TextStyle style = tickStyle();
    double widest = 0;
    for (const double tick : m_layout.ticks) {
        const QString text = tickText(tick);
        widest = std::max(widest, std::ceil(widthOf(text, figureFont(style.pixelSize, style.weight, text))));
    }
    return widest;
}

// At the left of the plot: the values of lines.
void FigureComposer::placeValueTicks()
{
    std::vector<QRectF> taken;
    const double lineHeight = lineHeightOf(tickStyle().pixelSize);
    for (const std::size_t index : tickOrder(lineHeight)) {
        const double tick = m_layout.ticks[index];
        const PlacedText text = measured(tickText(tick), tickStyle(), m_layout.size.width());
        const QPointF topLeft(
            m_layout.plot.left() - 8 - text.rect.width(), m_layout.yOf(tick) - text.rect.height() / 2);
        const QRectF place(topLeft, text.rect.size());
        if (isFree(place, taken)) {
            taken.push_back(place);
            put(text, topLeft);
        }
    }
}

std::vector<PlacedText> FigureComposer::timeTickTexts() const
{
    TextStyle style = tickStyle();
    style.role = TextRole::TimeTick;
    std::vector<PlacedText> texts;
    if (m_figure.across) {
        const TickScale scale = tickScaleFor(m_figure.across->axis, m_style.formatter);
        for (const double tick : m_figure.across->axis.ticks) {
            const double step = m_figure.across->axis.step;
            const Formatter& formatter = m_style.formatter;
            const QString text = step > 0 ? formatter.tick(tick, step, scale) : formatter.number(tick);
            texts.push_back(measured(text, style, m_layout.size.width()));
        }
        return texts;
    }
    texts.reserve(m_figure.time.ticks.size());
    for (const figure::TimeTick& tick : m_figure.time.ticks) {
        texts.push_back(measured(m_style.formatter.period(tick.period), style, m_layout.size.width()));
    }
    return texts;
}

// Clears the lower half of the lowest value's text, which stands beside.
double FigureComposer::timeTickGap() const
{
    return lineHeightOf(tickStyle().pixelSize) / 2 + 1;
}

// Below the plot: the time of lines.
void FigureComposer::placeTimeTicks()
{
    const std::vector<PlacedText> texts = timeTickTexts();
    if (m_layout.acrossScale == figure::Scale::Logarithmic) {
        placeAcrossTicks(texts);
        return;
    }
    std::size_t every = 1;
    const auto touch = [&](std::size_t step) {
        for (std::size_t index = step; index < texts.size(); index += step) {
            const double between
                = m_layout.xOfTime(m_layout.timeTicks[index]) - m_layout.xOfTime(m_layout.timeTicks[index - step]);
            if ((texts[index].rect.width() + texts[index - step].rect.width()) / 2 + kBetweenTicks > between) {
                return true;
            }
        }
        return false;
    };
    while (every < texts.size() && touch(every)) {
        ++every;
    }
    for (std::size_t index = 0; index < texts.size(); index += every) {
        const QRectF& rect = texts[index].rect;
        const QPointF topLeft(
            m_layout.xOfTime(m_layout.timeTicks[index]) - rect.width() / 2, m_layout.plot.bottom() + timeTickGap());
        if (topLeft.x() >= kMargin - 1 && topLeft.x() + rect.width() <= m_layout.size.width() - kMargin + 1) {
            put(texts[index], topLeft);
        }
    }
}

// Of a logarithmic axis the powers of ten come first.
void FigureComposer::placeAcrossTicks(const std::vector<PlacedText>& texts)
{
    std::vector<std::size_t> order(texts.size());
    std::iota(order.begin(), order.end(), std::size_t { 0 });
    std::ranges::stable_sort(order, {}, [&](std::size_t index) { return rankOf(m_layout.timeTicks[index]); });
    std::vector<QRectF> taken;
    for (const std::size_t index : order) {
        const QRectF& rect = texts[index].rect;
        const QRectF place(QPointF(m_layout.xOfTime(m_layout.timeTicks[index]) - rect.width() / 2,
                               m_layout.plot.bottom() + timeTickGap()),
            rect.size());
        const bool isInside = place.left() >= kMargin - 1 && place.right() <= m_layout.size.width() - kMargin + 1;
        if (isInside && isFree(place, taken)) {
            taken.push_back(place.adjusted(-kBetweenTicks, 0, kBetweenTicks, 0));
            put(texts[index], place.topLeft());
        }
    }
}

// Below the ticks of numbers across, in the middle.
void FigureComposer::placeAcrossTitle()
{
    if (!m_figure.across) {
        return;
    }
    TextStyle style = tickStyle();
    style.role = TextRole::AcrossTitle;
    const figure::NumberAxis& across = *m_figure.across;
    const QString title
        = m_style.formatter.axisTitle(across.axis.label, across.unit, tickScaleFor(across.axis, m_style.formatter));
    const PlacedText text = measured(title, style, m_layout.size.width() - 2 * kMargin);
    const double x = std::clamp(m_layout.plot.center().x() - text.rect.width() / 2, kMargin,
        std::max(kMargin, m_layout.size.width() - kMargin - text.rect.width()));
    put(text, { x, m_layout.plot.bottom() + timeTickGap() + lineHeightOf(style.pixelSize) });
}

} // namespace broadsheet::app
