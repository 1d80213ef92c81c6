// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_list.h"

#include "app/base/qt_text.h"
#include "app/lottery/draw_table_model.h"
#include "app/table/table_view.h"
#include "core/text/file.h"
#include "core/text/row_text.h"

#include <QAction>
#include <QMenu>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kColumnPadding = 4;
constexpr int kRowsAtOnce = 8192; // of an export
constexpr std::array kUsualColumns { DrawTableModel::Issue, DrawTableModel::DateDrawn, DrawTableModel::Numbers,
    DrawTableModel::Findings };
constexpr SortedColumn kUsualOrder { DrawTableModel::DateDrawn, Qt::DescendingOrder };

} // namespace

DrawList::DrawList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_model(new DrawTableModel(appearance, this))
    , m_header(new SortHeader(this))
    , m_table(new TableView(this))
{
    m_table->setObjectName(QStringLiteral("drawTable"));
    m_table->setHorizontalHeader(m_header);
    m_table->setSortingEnabled(false); // the header asks for orders of several columns
    m_table->setModel(m_model);
    m_table->setIconSize({ 16, 16 });
    m_header->setObjectName(QStringLiteral("drawHeadings"));
    m_header->setResizeContentsPrecision(200);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &SortHeader::sortWanted, this, &DrawList::sortBy);
    connect(m_header, &QWidget::customContextMenuRequested, this, &DrawList::showHeadingMenu);
    connect(m_header, &QHeaderView::sectionMoved, this, &DrawList::columnsChanged);
    connect(m_model, &DrawTableModel::orderChanged, this, [this] {
        m_header->setSortedColumns(m_model->order());
        describeOrder();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrawList::tellChosen);
    buildActions();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(240);
    applyColumns(usualColumns());
    m_model->setOrder({ kUsualOrder });
    retranslate();
}

void DrawList::buildActions()
{
    m_columns = new QAction(this);
    m_columns->setObjectName(QStringLiteral("chooseColumns"));
    connect(m_columns, &QAction::triggered, this, &DrawList::askForColumns);
    m_table->addAction(m_columns);
}

std::vector<QAction*> DrawList::tableActions() const
{
    const QList<QAction*> actions = m_table->actions();
    return { actions.begin(), actions.end() };
}

void DrawList::setHistory(history::GameHistory history)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setHistory(std::move(history));
}

void DrawList::setFilter(history::Filter filter)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setFilter(std::move(filter));
}

int DrawList::count() const
{
    return m_model->rowCount();
}

bool DrawList::holds(std::uint32_t draw) const
{
    return m_model->rowOf(draw).has_value();
}

std::optional<std::uint32_t> DrawList::first() const
{
    return count() == 0 ? std::nullopt : std::optional(m_model->drawAt(0));
}

void DrawList::choose(std::optional<std::uint32_t> draw)
{
    const QScopedValueRollback silent(m_silent, true);
    const std::optional<int> row = draw ? m_model->rowOf(*draw) : std::nullopt;
    if (!row) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    if (*row != m_table->currentIndex().row()) { // else a selection of several rows would be lost
        const QModelIndex index = m_model->index(*row, shownColumns().front());
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void DrawList::tellChosen()
{
    if (m_silent) {
        return;
    }
    const QModelIndex index = m_table->currentIndex();
    Q_EMIT chosen(index.isValid() ? static_cast<int>(m_model->drawAt(index.row())) : -1);
}

void DrawList::sortBy(const std::vector<SortedColumn>& order)
{
    m_model->setOrder(order);
    if (m_table->currentIndex().isValid()) {
        m_table->scrollTo(m_table->currentIndex());
    }
}

int DrawList::fitColumns()
{
    m_header->setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_header->count(); ++column) {
        if (!m_header->isSectionHidden(column)) {
            m_table->setColumnWidth(column, m_table->columnWidth(column) + kColumnPadding);
        }
    }
    const int columns = m_header->length();
    m_header->setStretchLastSection(true);
    return columns + m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
}

std::vector<int> DrawList::shownColumns() const
{
    std::vector<int> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        if (const int column = m_header->logicalIndex(visual); !m_header->isSectionHidden(column)) {
            columns.push_back(column);
        }
    }
    return columns;
}

std::vector<ColumnChoice> DrawList::columnsNow() const
{
    std::vector<ColumnChoice> columns;
    for (int visual = 0; visual < m_header->count(); ++visual) {
        const int column = m_header->logicalIndex(visual);
        columns.push_back({ column, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            !m_header->isSectionHidden(column) });
    }
    return columns;
}

std::vector<ColumnChoice> DrawList::usualColumns() const
{
    std::vector<ColumnChoice> columns;
    for (int column = 0; column < DrawTableModel::ColumnCount; ++column) {
        columns.push_back({ column, m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
            std::ranges::find(kUsualColumns, column) != kUsualColumns.end() });
    }
    return columns;
}

void DrawList::applyColumns(const std::vector<ColumnChoice>& columns)
{
    for (std::size_t visual = 0; visual < columns.size(); ++visual) {
        m_header->moveSection(m_header->visualIndex(columns[visual].column), static_cast<int>(visual));
    }
    // What is to be seen first: a header without any section forgets where it was.
    for (const bool isShown : { true, false }) {
        for (const ColumnChoice& choice : columns) {
            if (choice.isShown == isShown) {
                m_header->setSectionHidden(choice.column, !isShown);
            }
        }
    }
    Q_EMIT columnsChanged();
}

void DrawList::addSorting(QMenu& menu, int column)
{
    const auto add = [this, &menu, column](const char* name, const QString& text, Qt::SortOrder order, bool isAdded) {
        QAction* action = menu.addAction(text);
        action->setObjectName(QLatin1StringView(name));
        connect(action, &QAction::triggered, this, [this, column, order, isAdded] {
            std::vector<SortedColumn> keys = isAdded ? m_model->order() : std::vector<SortedColumn> {};
            std::erase_if(keys, [column](const SortedColumn& key) { return key.column == column; });
            keys.push_back({ column, order });
            sortBy(keys);
        });
    };
    add("sortUp", tr("Sort ascending"), Qt::AscendingOrder, false);
    add("sortDown", tr("Sort descending"), Qt::DescendingOrder, false);
    add("thenUp", tr("Then by this, ascending (Shift+click)"), Qt::AscendingOrder, true);
    add("thenDown", tr("Then by this, descending"), Qt::DescendingOrder, true);
    menu.addSeparator();
}

void DrawList::addColumns(QMenu& menu)
{
    const std::vector<ColumnChoice> columns = columnsNow();
    const auto shown = std::ranges::count_if(columns, [](const ColumnChoice& choice) { return choice.isShown; });
    for (const ColumnChoice& choice : columns) {
        QAction* action = menu.addAction(choice.title);
        action->setObjectName(QStringLiteral("column-") + DrawTableModel::idOf(choice.column));
        action->setCheckable(true);
        action->setChecked(choice.isShown);
        action->setEnabled(!choice.isShown || shown > 1);
        connect(action, &QAction::toggled, this, [this, column = choice.column](bool isShown) {
            m_header->setSectionHidden(column, !isShown);
            Q_EMIT columnsChanged();
        });
    }
}

void DrawList::showHeadingMenu(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("headingMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (const int column = m_header->logicalIndexAt(at); column >= 0) {
        addSorting(*menu, column);
    }
    addColumns(*menu);
    menu->addSeparator();
    menu->addAction(m_columns);
    menu->popup(m_header->viewport()->mapToGlobal(at));
}

void DrawList::askForColumns()
{
    auto* dialog = new ColumnsDialog(columnsNow(), usualColumns(), m_model->order(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        applyColumns(dialog->columns());
        sortBy(dialog->sorting());
    });
    dialog->open();
}

void DrawList::describeOrder()
{
    QStringList parts;
    for (const SortedColumn& key : m_model->order()) {
        const QString title = m_model->headerData(key.column, Qt::Horizontal, Qt::DisplayRole).toString();
        parts << (key.order == Qt::AscendingOrder ? tr("%1, ascending") : tr("%1, descending")).arg(title);
    }
    m_table->setAccessibleDescription(parts.isEmpty() ? QString() : tr("Sorted by: %1").arg(parts.join(tr("; "))));
}

Result<void> DrawList::exportTo(const std::filesystem::path& file, CsvKind kind) const
{
    const std::vector<int> columns = shownColumns();
    const auto written = [kind](const std::vector<text::Row>& rows) {
        return kind == CsvKind::Plain ? text::toCsv(rows) : text::toSpreadsheetCsv(rows);
    };
    std::string bytes(kind == CsvKind::Plain ? std::string_view() : text::kByteOrderMark);
    std::vector<text::Row> rows(1);
    for (const int column : columns) {
        const QVariant title = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole);
        rows.front().push_back(text::textCell(toUtf8(title.toString())));
    }
    for (int row = 0; row < count(); ++row) {
        text::Row& cells = rows.emplace_back();
        for (const int column : columns) {
            cells.push_back(m_model->cell(row, column));
        }
        if (rows.size() >= kRowsAtOnce) {
            bytes += written(rows);
            rows.clear();
        }
    }
    bytes += written(rows);
    return text::writeFileAtomically(file, bytes);
}

PrintedTable DrawList::printed(const QString& title) const
{
    PrintedTable table { .title = title, .headings = {}, .isNumber = {}, .rows = count(), .cells = {}, .pageText = {} };
    for (const int column : shownColumns()) {
        table.headings << m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        table.isNumber.push_back(DrawTableModel::isNumber(column));
    }
    table.cells = [this, columns = shownColumns()](int row) {
        QStringList cells;
        for (const int column : columns) {
            cells << m_model->index(row, column).data().toString();
        }
        return cells;
    };
    //: at the foot of printed pages
    table.pageText = tr("Page %1 of %2");
    return table;
}

QVariantMap DrawList::state() const
{
    QStringList columns;
    for (const int column : shownColumns()) {
        columns << DrawTableModel::idOf(column);
    }
    QStringList order;
    for (const SortedColumn& key : m_model->order()) {
        order << DrawTableModel::idOf(key.column) + (key.order == Qt::AscendingOrder ? u'+' : u'-');
    }
    return { { QStringLiteral("columns"), columns }, { QStringLiteral("sorting"), order } };
}

void DrawList::restoreState(const QVariantMap& state)
{
    std::vector<ColumnChoice> columns;
    const auto add = [&columns](int column, bool isShown) {
        if (std::ranges::find(columns, column, &ColumnChoice::column) == columns.end()) {
            columns.push_back({ column, {}, isShown });
        }
    };
    for (const QString& id : state.value(QStringLiteral("columns")).toStringList()) {
        if (const auto column = DrawTableModel::columnFromId(id)) {
            add(*column, true);
        }
    }
    const bool isUsual = columns.empty();
    for (const ColumnChoice& choice : usualColumns()) {
        add(choice.column, isUsual && choice.isShown);
    }
    applyColumns(columns);
    std::vector<SortedColumn> order;
    for (const QString& key : state.value(QStringLiteral("sorting")).toStringList()) {
        if (const auto column = DrawTableModel::columnFromId(key.chopped(key.isEmpty() ? 0 : 1))) {
            order.push_back({ *column, key.endsWith(u'-') ? Qt::DescendingOrder : Qt::AscendingOrder });
        }
    }
    m_model->setOrder(state.contains(QStringLiteral("sorting")) ? order : std::vector { kUsualOrder });
}

void DrawList::retranslate()
{
    m_table->setAccessibleName(tr("Draws"));
    m_table->retranslate();
    m_columns->setText(tr("Columns and &sorting…"));
    m_model->refresh();
    describeOrder();
}

void DrawList::recolor()
{
    m_model->refresh();
}

} // namespace broadsheet::app
