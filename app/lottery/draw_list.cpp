// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_list.h"

#include "app/lottery/draw_table_model.h"
#include "app/table/table_view.h"

#include <QHeaderView>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <optional>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kColumnPadding = 4;

} // namespace

DrawList::DrawList(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_model(new DrawTableModel(appearance, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_table(new TableView(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(kSortRole);
    m_table->setObjectName(QStringLiteral("drawTable"));
    m_table->setModel(m_sorted);
    m_table->setIconSize({ 16, 16 });
    m_table->horizontalHeader()->setResizeContentsPrecision(200);
    m_table->sortByColumn(DrawTableModel::DateDrawn, Qt::DescendingOrder);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &DrawList::tellChosen);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    setMinimumWidth(240);
    retranslate();
}

void DrawList::setDraws(const lottery::Game* game, std::vector<const lottery::Draw*> draws)
{
    const QScopedValueRollback silent(m_silent, true);
    m_model->setDraws(game, std::move(draws));
}

int DrawList::count() const
{
    return m_model->rowCount();
}

bool DrawList::holds(const lottery::Draw& draw) const
{
    return m_model->rowOf(draw).has_value();
}

void DrawList::choose(const lottery::Draw* draw)
{
    const QScopedValueRollback silent(m_silent, true);
    const std::optional<int> row = draw == nullptr ? std::nullopt : m_model->rowOf(*draw);
    if (!row) {
        m_table->setCurrentIndex({});
        m_table->clearSelection();
        return;
    }
    const QModelIndex index = m_sorted->mapFromSource(m_model->index(*row, 0));
    if (index.row() != m_table->currentIndex().row()) { // else a selection of several rows would be lost
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void DrawList::tellChosen()
{
    if (m_silent) {
        return;
    }
    const QModelIndex index = m_sorted->mapToSource(m_table->currentIndex());
    Q_EMIT chosen(index.isValid() ? &m_model->draw(index.row()) : nullptr);
}

int DrawList::fitColumns()
{
    QHeaderView& header = *m_table->horizontalHeader();
    header.setStretchLastSection(false);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < header.count(); ++column) {
        m_table->setColumnWidth(column, m_table->columnWidth(column) + kColumnPadding);
    }
    const int columns = header.length();
    header.setStretchLastSection(true);
    return columns + m_table->verticalScrollBar()->sizeHint().width() + 2 * m_table->frameWidth();
}

void DrawList::retranslate()
{
    m_table->setAccessibleName(tr("Draws"));
    m_table->retranslate();
    m_model->refresh();
}

void DrawList::recolor()
{
    m_model->refresh();
}

} // namespace broadsheet::app
