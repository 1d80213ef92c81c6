// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_view.h"

#include "app/base/qt_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QPainter>

#include <algorithm>

namespace broadsheet::app {
namespace {

// Logical indices of the visible columns from left to right.
std::vector<int> visibleColumns(const QTableView& view)
{
    const QHeaderView& header = *view.horizontalHeader();
    std::vector<int> columns;
    for (int visual = 0; visual < header.count(); ++visual) {
        const int logical = header.logicalIndex(visual);
        if (!header.isSectionHidden(logical)) {
            columns.push_back(logical);
        }
    }
    return columns;
}

std::vector<int> chosenRows(const QTableView& view)
{
    std::vector<int> rows;
    if (view.selectionModel()->hasSelection()) {
        const QModelIndexList selected = view.selectionModel()->selectedRows();
        std::ranges::transform(selected, std::back_inserter(rows), &QModelIndex::row);
        std::ranges::sort(rows);
        return rows;
    }
    for (int row = 0; row < view.model()->rowCount(); ++row) {
        rows.push_back(row);
    }
    return rows;
}

} // namespace

std::vector<text::Row> selectedRows(const QTableView& view, Headings headings)
{
    std::vector<text::Row> result;
    if (view.model() == nullptr) {
        return result;
    }
    const std::vector<int> columns = visibleColumns(view);
    const auto cellsOf = [&columns](auto&& textOf) {
        text::Row row;
        std::ranges::transform(columns, std::back_inserter(row),
            [&textOf](int column) { return text::textCell(toUtf8(textOf(column).toString())); });
        return row;
    };
    if (headings == Headings::With) {
        result.push_back(cellsOf([&view](int column) { return view.model()->headerData(column, Qt::Horizontal); }));
    }
    for (const int row : chosenRows(view)) {
        result.push_back(cellsOf([&view, row](int column) { return view.model()->index(row, column).data(); }));
    }
    return result;
}

TableView::TableView(QWidget* parent)
    : QTableView(parent)
    , m_copy(new QAction(this))
    , m_copyWithHeadings(new QAction(this))
{
    setSelectionBehavior(SelectRows);
    setAlternatingRowColors(true);
    setWordWrap(false);
    setShowGrid(false);
    setSortingEnabled(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 10);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionsMovable(true);

    m_copy->setObjectName(QStringLiteral("copyRows"));
    m_copy->setShortcut(QKeySequence::Copy);
    m_copy->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copy, &QAction::triggered, this, [this] { copy(Headings::Without); });
    m_copyWithHeadings->setObjectName(QStringLiteral("copyRowsWithHeadings"));
    m_copyWithHeadings->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C));
    m_copyWithHeadings->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(m_copyWithHeadings, &QAction::triggered, this, [this] { copy(Headings::With); });
    addActions({ m_copy, m_copyWithHeadings });
    setContextMenuPolicy(Qt::ActionsContextMenu);
    retranslate();
}

void TableView::setEmptyText(const QString& text)
{
    m_emptyText = text;
    viewport()->update();
}

void TableView::retranslate()
{
    m_copy->setText(tr("Copy"));
    m_copyWithHeadings->setText(tr("Copy with headings"));
}

void TableView::fitColumns(int widest)
{
    horizontalHeader()->setResizeContentsPrecision(200);
    resizeColumnsToContents();
    for (int column = 0; column < horizontalHeader()->count(); ++column) {
        setColumnWidth(column, std::clamp(columnWidth(column) + 12, 40, widest));
    }
}

void TableView::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    if (m_emptyText.isEmpty() || (model() != nullptr && model()->rowCount() > 0)) {
        return;
    }
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap, m_emptyText);
}

void TableView::copy(Headings headings)
{
    const std::vector<text::Row> rows = selectedRows(*this, headings);
    if (!rows.empty()) {
        QApplication::clipboard()->setText(toQString(text::toTsv(rows)));
    }
}

} // namespace broadsheet::app
