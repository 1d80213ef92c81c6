// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/sort_header.h"

#include <QGuiApplication>
#include <QStyleOptionHeader>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

// "①" to "⑨"; beyond them nothing.
QString sign(int place)
{
    constexpr char16_t kFirst = 0x2460;
    constexpr int kMost = 9;
    return place >= 1 && place <= kMost ? QString(QChar(static_cast<char16_t>(kFirst + place - 1))) : QString();
}

Qt::SortOrder opposite(Qt::SortOrder order)
{
    return order == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
}

} // namespace

std::vector<SortedColumn> afterClick(std::vector<SortedColumn> before, int column, bool isAdded)
{
    const auto found = std::ranges::find(before, column, &SortedColumn::column);
    if (!isAdded) {
        const bool wasFirst = found == before.begin() && found != before.end();
        return { { column, wasFirst ? opposite(found->order) : Qt::AscendingOrder } };
    }
    if (found == before.end()) {
        before.push_back({ column, Qt::AscendingOrder });
    } else if (found->order == Qt::AscendingOrder || before.size() == 1) {
        found->order = opposite(found->order);
    } else {
        before.erase(found);
    }
    return before;
}

SortHeader::SortHeader(QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setSortIndicatorShown(true); // keeps room for the arrow
    connect(this, &QHeaderView::sectionClicked, this, [this](int column) {
        const bool isAdded = QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier);
        Q_EMIT sortWanted(afterClick(m_columns, column, isAdded));
    });
}

void SortHeader::setSortedColumns(std::vector<SortedColumn> columns)
{
    m_columns = std::move(columns);
    for (const SortedColumn& sorted : m_columns) {
        if (m_columns.size() > 1 && sorted.column < count() && !isSectionHidden(sorted.column)) {
            resizeSection(sorted.column, std::max(sectionSize(sorted.column), sectionSizeHint(sorted.column)));
        }
    }
    viewport()->update();
}

int SortHeader::placeOf(int column) const
{
    const auto found = std::ranges::find(m_columns, column, &SortedColumn::column);
    return found == m_columns.end() ? 0 : static_cast<int>(found - m_columns.begin()) + 1;
}

void SortHeader::initStyleOptionForIndex(QStyleOptionHeader* option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    const int place = placeOf(logicalIndex);
    if (place == 0) {
        option->sortIndicator = QStyleOptionHeader::None;
        return;
    }
    // As QHeaderView has it: the arrow points to where the greater ones are.
    option->sortIndicator = m_columns[static_cast<std::size_t>(place - 1)].order == Qt::AscendingOrder
        ? QStyleOptionHeader::SortDown
        : QStyleOptionHeader::SortUp;
    if (m_columns.size() > 1) {
        option->text += u' ' + sign(place);
    }
}

QSize SortHeader::sectionSizeFromContents(int logicalIndex) const
{
    QSize size = QHeaderView::sectionSizeFromContents(logicalIndex);
    if (m_columns.size() > 1 && placeOf(logicalIndex) > 0) {
        size.rwidth() += fontMetrics().horizontalAdvance(u' ' + sign(1));
    }
    return size;
}

} // namespace broadsheet::app
