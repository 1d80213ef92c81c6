// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_composer.h"

#include "app/figure/figure_notes.h"
#include "app/figure/figure_text.h"
#include "app/figure/placed_marks.h"
#include "core/figure/view_state.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <ranges>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kArrow = 24; // the length of an open end, with the gap after it
constexpr double kThickestBar = 58;
constexpr double kThinnestRow = 17;
constexpr double kScopeGap = 7; // between a label and what its row includes, on one line

} // namespace

bool scopesDiffer(const figure::ResolvedFigure& figure)
{
    if (figure.kind == figure::ChartKind::Line || figure.series.size() != 1) {
        return false;
    }
    const std::vector<figure::Mark>& marks = figure.series.front().marks;
    return std::ranges::any_of(marks, [&](const figure::Mark& mark) { return mark.scope != marks.front().scope; });
}

TickScale tickScaleFor(const figure::ValueAxis& axis, const Formatter& formatter)
{
    return axis.step > 0 ? formatter.tickScale(std::max(std::abs(axis.minimum), std::abs(axis.maximum))) : TickScale {};
}

FigureComposer::FigureComposer(const figure::ResolvedFigure& figure, const FigureStyle& style,
    const HiddenSeries& hidden, QSizeF size, double textScale, ScopePlace scopes)
    : m_figure(figure)
    , m_style(style)
    , m_hidden(hidden)
    , m_textScale(textScale)
    , m_plan(figure.kind == figure::ChartKind::Line ? RowPlan {} : planRows(figure, hidden))
    , m_tickScale(tickScaleFor(figure.axis, style.formatter))
    , m_layout(layoutFor(figure, size))
    , m_scopes(scopes)
{
    m_layout.margin = kMargin;
    m_layout.rows = m_plan.rows;
}

FigureLayout FigureComposer::compose()
{
    placeHead();
    placeLegend();
    placeFoot();
    if (m_layout.isLine) {
        placeLinePlot();
    } else {
        placePlot();
    }
    return m_layout;
}

double FigureComposer::px(double size) const
{
    return std::max(7.0, std::round(size * m_textScale));
}

PlacedText FigureComposer::measured(const QString& text, const TextStyle& style, double width) const
{
    PlacedText placed;
    placed.role = style.role;
    placed.text = text;
    const QFont font = figureFont(style.pixelSize, style.weight, text);
    placed.lines = wrapped(text, font, width);
    placed.alignment = style.alignment;
    placed.pixelSize = style.pixelSize;
    placed.weight = style.weight;
    placed.color = style.color;
    placed.lineHeight = lineHeightOf(style.pixelSize);
    double widest = 0;
    for (const QString& line : placed.lines) {
        widest = std::max(widest, widthOf(line, font));
    }
    placed.rect = QRectF(0, 0, std::ceil(widest), placed.lineHeight * static_cast<double>(placed.lines.size()));
    return placed;
}

void FigureComposer::put(PlacedText text, QPointF topLeft)
{
    text.rect.moveTopLeft(topLeft);
    m_layout.texts.push_back(std::move(text));
}

void FigureComposer::putBelow(const QString& text, const TextStyle& style, double gapBefore)
{
    if (text.isEmpty()) {
        return;
    }
    m_top += gapBefore;
    const PlacedText placed = measured(text, style, m_layout.size.width() - 2 * kMargin);
    put(placed, { kMargin, m_top });
    m_top += placed.rect.height();
}

void FigureComposer::placeHead()
{
    const ThemeColors& colors = m_style.colors;
    m_top = kMargin;
    if (m_style.parts.title) {
        m_layout.accent = QRectF(kMargin, kMargin, 40, 6);
        m_top = m_layout.accent.bottom();
        putBelow(m_style.formatter.text(m_figure.title),
            { .role = TextRole::Title, .pixelSize = px(23), .weight = kBold, .color = colors.ink }, 8);
    }
    putBelow(axisTitleOf(m_figure, m_tickScale, m_style.formatter),
        { .role = TextRole::AxisTitle, .pixelSize = px(15), .weight = kRegular, .color = colors.mutedInk }, 3);
}

void FigureComposer::placeLegend()
{
    const std::vector<LegendItem> items = planLegend(m_figure, m_style, m_hidden);
    if (items.empty() || !m_style.parts.legend) {
        return;
    }
    const double swatchHeight = px(12);
    const double swatchWidth = 1.6 * swatchHeight;
    const double left = kMargin;
    const double right = m_layout.size.width() - kMargin;
    double x = left;
    m_top += 10;
    double rowHeight = 0;
    for (const LegendItem& item : items) {
        const bool strong = item.entry.series && !item.entry.hidden;
        const TextStyle style { .role = TextRole::Legend,
            .pixelSize = px(13.5),
            .weight = kRegular,
            .color = strong ? m_style.colors.ink : m_style.colors.mutedInk };
        const double textLeft = swatchWidth + 6;
        const PlacedText text = measured(item.text, style, right - left - textLeft);
        if (x > left && x + textLeft + text.rect.width() > right) {
            x = left;
            m_top += rowHeight + 2;
            rowHeight = 0;
        }
        PlacedLegendEntry entry = item.entry;
        entry.swatch = QRectF(x, m_top + (text.lineHeight - swatchHeight) / 2, swatchWidth, swatchHeight);
        entry.rect = QRectF(x, m_top, textLeft + text.rect.width(), text.rect.height());
        m_layout.legend.push_back(entry);
        put(text, { x + textLeft, m_top });
        x += entry.rect.width() + 20;
        rowHeight = std::max(rowHeight, text.rect.height());
    }
    m_top += rowHeight;
}

void FigureComposer::placeFoot()
{
    const Formatter& formatter = m_style.formatter;
    const double width = m_layout.size.width() - 2 * kMargin;
    m_bottom = m_layout.size.height() - kMargin;
    auto putAbove = [&](const QString& text, const TextStyle& style, double gapAfter) {
        if (text.isEmpty()) {
            return;
        }
        const PlacedText placed = measured(text, style, width);
        m_bottom -= placed.rect.height();
        put(placed, { kMargin, m_bottom });
        m_bottom -= gapAfter;
    };
    QStringList sources;
    for (const Bilingual& source : m_figure.sources) {
        sources << formatter.text(source);
    }
    const Words& words = formatter.words();
    const QString between = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; "));
    const QString line = sources.isEmpty() || !m_style.parts.source
        ? QString()
        : words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1")).arg(sources.join(between));
    putAbove(line,
        { .role = TextRole::Source, .pixelSize = px(12), .weight = kRegular, .color = m_style.colors.mutedInk }, 5);
    QStringList notes = chartNotes(m_figure, undrawable(), m_hidden, formatter);
    if (m_style.parts.assumptions) {
        notes << assumptionNotes(m_figure, formatter);
    }
    for (const QString& note : std::views::reverse(notes)) {
        putAbove(
            note, { .role = TextRole::Note, .pixelSize = px(13), .weight = kRegular, .color = m_style.colors.ink }, 3);
    }
    putAbove(formatter.text(m_figure.caption),
        { .role = TextRole::Caption, .pixelSize = px(13), .weight = kRegular, .color = m_style.colors.ink }, 0);
    m_bottom -= 16;
}

std::size_t FigureComposer::undrawable() const
{
    std::size_t count = 0;
    if (m_figure.axis.scale == figure::Scale::Logarithmic) {
        for (std::size_t series = 0; series < m_figure.series.size(); ++series) {
            for (const figure::Mark& mark : m_figure.series[series].marks) {
                count += !m_hidden.contains(series) && !figure::isAboveZero(mark.value) ? 1U : 0U;
            }
        }
    }
    return count;
}

bool FigureComposer::isStacked() const
{
    return m_figure.kind == figure::ChartKind::Stacked;
}

const figure::Mark& FigureComposer::markOf(const PlannedMark& planned) const
{
    return m_figure.series[planned.ref.series].marks[planned.ref.mark];
}

std::vector<std::size_t> FigureComposer::marksInRow(std::size_t row) const
{
    std::vector<std::size_t> found;
    for (std::size_t index = 0; index < m_plan.marks.size(); ++index) {
        if (m_plan.marks[index].row == row) {
            found.push_back(index);
        }
    }
    return found;
}

FigureComposer::TextStyle FigureComposer::tickStyle() const
{
    return { .role = TextRole::Tick,
        .pixelSize = px(13),
        .weight = kRegular,
        .color = m_style.colors.mutedInk,
        .alignment = Qt::AlignHCenter };
}

FigureComposer::TextStyle FigureComposer::categoryStyle() const
{
    return { .role = TextRole::Category,
        .pixelSize = px(m_plan.rows <= 4 ? 15 : 14),
        .weight = kRegular,
        .color = m_style.colors.ink };
}

FigureComposer::TextStyle FigureComposer::valueStyle() const
{
    return { .role = TextRole::Value,
        .pixelSize = px(m_plan.rows <= 4 ? 16 : 14),
        .weight = kBold,
        .color = m_style.colors.ink };
}

FigureComposer::TextStyle FigureComposer::scopeStyle() const
{
    return { .role = TextRole::Scope, .pixelSize = px(11), .weight = kRegular, .color = m_style.colors.mutedInk };
}

void FigureComposer::measureValues()
{
    const TextStyle style = valueStyle();
    m_values.clear();
    for (const PlannedMark& planned : m_plan.marks) {
        const figure::Mark& mark = markOf(planned);
        ValueLabel label { .text = m_style.formatter.value(mark.value, mark.approximate) };
        label.width = std::ceil(widthOf(label.text, figureFont(style.pixelSize, style.weight, label.text)));
        label.lead = 9 + (planned.openRight ? kArrow : 0) + (planned.isPoint ? 4 : 0);
        m_values.push_back(std::move(label));
    }
}

void FigureComposer::placePlot()
{
    measureValues();
    const double tickHeight = lineHeightOf(tickStyle().pixelSize);
    const double top = m_top + 12 + tickHeight + 5;
    const double column = categoryColumn();
    const double left = kMargin + (column > 0 ? column + 14 : 0);
    const double right = m_layout.size.width() - kMargin;
    const double width = widestPlot(left, right);
    m_layout.plot = QRectF(left, top, width, m_bottom - referenceRoom() - top);
    m_fits = m_layout.plot.height() >= kThinnestRow * static_cast<double>(std::max<std::size_t>(m_plan.rows, 3))
        && width >= 0.25 * (right - kMargin);
    m_layout.plot.setHeight(std::max(m_layout.plot.height(), 10.0));
    m_layout.plot.setWidth(std::max(width, 10.0));
    placeTicks();
    placeReferences();
    if (m_plan.marks.empty()) {
        placeEmptyNote();
    }
    if (m_plan.rows == 0) {
        return;
    }
    const bool isGrouped = m_plan.categories.size() < m_plan.rows;
    const double alone = isGrouped ? 0.74 : 0.6;
    const double share = isStacked() ? 0.5 : alone; // above the parts of a stack their values find room
    m_layout.barShare = std::min(share, kThickestBar / m_layout.rowHeight());
    placeCategories(column);
    placeMarks(m_layout, m_figure, m_plan, m_style.colors);
    placeValues();
}

double FigureComposer::categoryColumn() const
{
    const TextStyle style = categoryStyle();
    const double most = 0.4 * (m_layout.size.width() - 2 * kMargin);
    double widest = 0;
    for (const CategoryRows& rows : m_plan.categories) {
        const QString label = m_style.formatter.text(m_figure.categories[rows.category]);
        const double scope = measured(scopeOf(rows.category), scopeStyle(), most).rect.width();
        const double name = measured(label, style, most).rect.width();
        widest = std::max(widest, m_scopes == ScopePlace::Beside ? name + kScopeGap + scope : std::max(name, scope));
    }
    return std::min(widest, most);
}

// The widest plot at which each value still finds room to the right of its bar, and the last tick label, too.
double FigureComposer::widestPlot(double left, double right) const
{
    double width = right - left;
    const auto leaveRoom = [&](double share, double room) {
        if (share > 0) {
            width = std::min(width, (right - left - room) / share);
        }
    };
    if (!m_layout.ticks.empty()) {
        const TextStyle ticks = tickStyle();
        const QString last = tickText(m_layout.ticks.back());
        const double half = widthOf(last, figureFont(ticks.pixelSize, ticks.weight, last)) / 2;
        leaveRoom(m_layout.shareOf(m_layout.ticks.back()), std::ceil(half) + 1);
    }
    for (std::size_t index = 0; index < m_plan.marks.size() && !isStacked(); ++index) {
        leaveRoom(m_layout.shareOf(m_plan.marks[index].to), m_values[index].lead + m_values[index].width);
    }
    return std::floor(width);
}

void FigureComposer::placeCategories(double width)
{
    for (const CategoryRows& rows : m_plan.categories) {
        const QString label = m_style.formatter.text(m_figure.categories[rows.category]);
        if (label.isEmpty()) {
            continue;
        }
        const PlacedText name = measured(label, categoryStyle(), width);
        const PlacedText scope = measured(scopeOf(rows.category), scopeStyle(), width);
        const bool isBeside = m_scopes == ScopePlace::Beside;
        const double below = isBeside || scope.text.isEmpty() ? 0 : scope.rect.height();
        const double both = name.rect.height() + below;
        const double height = static_cast<double>(rows.count) * m_layout.rowHeight();
        const double top = m_layout.plot.top() + static_cast<double>(rows.first) * m_layout.rowHeight();
        m_fits = m_fits && both <= height;
        put(name, { kMargin, top + (height - both) / 2 });
        if (scope.text.isEmpty()) {
            continue;
        }
        if (isBeside) { // on the base line of the label
            const double left = kMargin + name.rect.width() + kScopeGap;
            const double drop = (name.rect.height() - scope.rect.height()) * 0.7;
            m_fits = m_fits && scope.lines.size() == 1 && left + scope.rect.width() <= kMargin + width;
            put(scope, { left, top + (height - both) / 2 + drop });
        } else {
            put(scope, { kMargin, top + (height + both) / 2 - below });
        }
    }
}

// Empty where the figure's rows all include the same, or where its series say it.
QString FigureComposer::scopeOf(std::size_t category) const
{
    if (m_scopes != ScopePlace::Nowhere) {
        for (const figure::Mark& mark : m_figure.series.front().marks) {
            if (mark.category == category) {
                return m_style.formatter.text(mark.scope);
            }
        }
    }
    return {};
}

void FigureComposer::placeEmptyNote()
{
    const TextStyle style { .role = TextRole::Empty,
        .pixelSize = px(15),
        .weight = kRegular,
        .color = m_style.colors.mutedInk,
        .alignment = Qt::AlignHCenter };
    const Words& words = m_style.formatter.words();
    const bool isOff = m_hidden.size() >= m_figure.series.size() && !m_hidden.empty();
    const bool isEmpty = std::ranges::all_of(m_figure.series, [](const auto& series) { return series.marks.empty(); });
    QString note = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Nothing of it lies in the part that is shown."));
    if (isOff) {
        note = words.text("Figure",
            QT_TRANSLATE_NOOP("Figure", "All of it is switched off. Click an entry of the legend to see it again."));
    } else if (isEmpty) {
        note = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "This figure has no values."));
    }
    const PlacedText text = measured(note, style, m_layout.plot.width() - 20);
    const QPointF centre = m_layout.plot.center();
    put(text, { centre.x() - text.rect.width() / 2, centre.y() - text.rect.height() / 2 });
}

} // namespace broadsheet::app
