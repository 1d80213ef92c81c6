// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of FigureComposer that puts the values beside or above the bars.

#include "app/figure/figure_composer.h"
#include "app/figure/figure_text.h"

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr double kBetweenLabels = 12;

// Where each label begins when each is to be centred on its place, none may touch the next, and all have to lie between
// `left` and `right`: pushed apart from the left, then pushed back from the right.
std::vector<double> spread(
    const std::vector<double>& centres, const std::vector<double>& widths, double left, double right)
{
    std::vector<double> starts(centres.size());
    double free = left;
    for (std::size_t index = 0; index < centres.size(); ++index) {
        starts[index] = std::max(free, centres[index] - widths[index] / 2);
        free = starts[index] + widths[index] + kBetweenLabels;
    }
    double limit = right;
    for (std::size_t index = centres.size(); index-- > 0;) {
        starts[index] = std::min(starts[index], limit - widths[index]);
        limit = starts[index] - kBetweenLabels;
    }
    return starts;
}

} // namespace

void FigureComposer::placeValues()
{
    for (std::size_t row = 0; row < m_plan.rows; ++row) {
        if (isStacked()) {
            placeValuesAbove(row);
        } else {
            placeValuesBeside(row);
        }
    }
}

void FigureComposer::placeValuesBeside(std::size_t row)
{
    for (const std::size_t index : marksInRow(row)) {
        const QRectF& bar = m_layout.marks[index].rect;
        const PlacedText text = measured(m_values[index].text, valueStyle(), m_layout.size.width());
        m_fits = m_fits && text.rect.height() <= m_layout.rowHeight();
        put(text, { bar.right() + m_values[index].lead, bar.center().y() - text.rect.height() / 2 });
    }
}

// The parts of a stack are named above their part, each in its series' colour.
void FigureComposer::placeValuesAbove(std::size_t row)
{
    const std::vector<std::size_t> inRow = marksInRow(row);
    std::vector<double> centres;
    std::vector<double> widths;
    double total = 0;
    for (const std::size_t index : inRow) {
        centres.push_back(m_layout.marks[index].rect.center().x());
        widths.push_back(m_values[index].width);
        total += m_values[index].width + kBetweenLabels;
    }
    const double left = m_layout.plot.left() + 5; // beside the baseline, not upon it
    const double right = m_layout.size.width() - m_layout.margin;
    m_fits = m_fits && total - kBetweenLabels <= right - left;
    const std::vector<double> starts = spread(centres, widths, left, right);
    for (std::size_t place = 0; place < inRow.size(); ++place) {
        const PlacedMark& mark = m_layout.marks[inRow[place]];
        TextStyle style = valueStyle();
        style.color = mark.color;
        const PlacedText text = measured(m_values[inRow[place]].text, style, m_layout.size.width());
        const double top = mark.rect.top() - 2 - text.rect.height();
        m_fits = m_fits && top >= m_layout.plot.top() + static_cast<double>(row) * m_layout.rowHeight();
        put(text, { starts[place], top });
    }
}

} // namespace broadsheet::app
