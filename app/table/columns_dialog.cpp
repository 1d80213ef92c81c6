// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columns_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kColumnRole = Qt::UserRole;
constexpr int kNone = -1;

} // namespace

ColumnsDialog::ColumnsDialog(std::vector<ColumnChoice> columns, std::vector<ColumnChoice> usual,
    const std::vector<SortedColumn>& sorting, QWidget* parent)
    : QDialog(parent)
    , m_usual(std::move(usual))
{
    setObjectName(QStringLiteral("columnsDialog"));
    setWindowTitle(tr("Columns and sorting"));
    build();
    buildKeys(sorting);
    layOut();
    fill(columns);
}

void ColumnsDialog::build()
{
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("columnList"));
    m_list->setAccessibleName(tr("Columns"));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    const auto button = [this](const char* name, const QString& text) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(QLatin1StringView(name));
        made->setAutoDefault(false);
        return made;
    };
    m_up = button("columnUp", tr("Move &up"));
    m_down = button("columnDown", tr("Move &down"));
    m_reset = button("columnsReset", tr("&Reset"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    connect(m_up, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_reset, &QPushButton::clicked, this, [this] { fill(m_usual); });
    connect(m_list, &QListWidget::currentRowChanged, this, &ColumnsDialog::follow);
    connect(m_list, &QListWidget::itemChanged, this, &ColumnsDialog::follow);
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &ColumnsDialog::follow);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ColumnsDialog::buildKeys(const std::vector<SortedColumn>& sorting)
{
    const QStringList labels { tr("First sort by"), tr("Then by"), tr("Last by") };
    for (std::size_t i = 0; i < kMostKeys; ++i) {
        Key& key = m_keys.at(i);
        key.column = new QComboBox(this);
        key.column->setObjectName(QStringLiteral("sortColumn%1").arg(i));
        key.column->setAccessibleName(labels.at(static_cast<qsizetype>(i)));
        key.column->addItem(tr("(nothing)"), kNone);
        for (const ColumnChoice& choice : m_usual) {
            key.column->addItem(choice.title, choice.column);
        }
        key.order = new QComboBox(this);
        key.order->setObjectName(QStringLiteral("sortOrder%1").arg(i));
        key.order->setAccessibleName(tr("Direction"));
        key.order->addItem(tr("ascending"), static_cast<int>(Qt::AscendingOrder));
        key.order->addItem(tr("descending"), static_cast<int>(Qt::DescendingOrder));
        if (i < sorting.size()) {
            key.column->setCurrentIndex(std::max(key.column->findData(sorting[i].column), 0));
            key.order->setCurrentIndex(key.order->findData(static_cast<int>(sorting[i].order)));
        }
    }
    m_more.assign(sorting.begin() + static_cast<std::ptrdiff_t>(std::min(sorting.size(), kMostKeys)), sorting.end());
}

void ColumnsDialog::layOut()
{
    auto* side = new QVBoxLayout;
    side->addWidget(m_up);
    side->addWidget(m_down);
    side->addStretch();
    side->addWidget(m_reset);
    auto* columns = new QGroupBox(tr("Columns, from left to right"), this);
    auto* columnRow = new QHBoxLayout(columns);
    columnRow->addWidget(m_list, 1);
    columnRow->addLayout(side);
    auto* sorting = new QGroupBox(tr("Sorting"), this);
    auto* grid = new QGridLayout(sorting);
    for (std::size_t i = 0; i < kMostKeys; ++i) {
        const int row = static_cast<int>(i);
        auto* label = new QLabel(m_keys.at(i).column->accessibleName(), sorting);
        label->setBuddy(m_keys.at(i).column);
        grid->addWidget(label, row, 0);
        grid->addWidget(m_keys.at(i).column, row, 1);
        grid->addWidget(m_keys.at(i).order, row, 2);
    }
    grid->setColumnStretch(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(columns, 1);
    layout->addWidget(sorting);
    layout->addWidget(m_buttons);
}

void ColumnsDialog::fill(const std::vector<ColumnChoice>& columns)
{
    m_list->clear();
    for (const ColumnChoice& choice : columns) {
        auto* item = new QListWidgetItem(choice.title, m_list);
        item->setData(kColumnRole, choice.column);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemIsDragEnabled);
        item->setCheckState(choice.isShown ? Qt::Checked : Qt::Unchecked);
    }
    m_list->setCurrentRow(0);
    follow();
}

void ColumnsDialog::move(int by)
{
    const int row = m_list->currentRow();
    QListWidgetItem* item = m_list->takeItem(row);
    m_list->insertItem(row + by, item);
    m_list->setCurrentRow(row + by);
}

void ColumnsDialog::follow()
{
    const int row = m_list->currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(std::ranges::any_of(columns(), [](const ColumnChoice& choice) {
        return choice.isShown;
    }));
}

std::vector<ColumnChoice> ColumnsDialog::columns() const
{
    std::vector<ColumnChoice> columns;
    for (int row = 0; row < m_list->count(); ++row) {
        const QListWidgetItem* item = m_list->item(row);
        columns.push_back({ item->data(kColumnRole).toInt(), item->text(), item->checkState() == Qt::Checked });
    }
    return columns;
}

std::vector<SortedColumn> ColumnsDialog::sorting() const
{
    std::vector<SortedColumn> sorting;
    const auto add = [&sorting](SortedColumn key) {
        if (key.column != kNone && std::ranges::find(sorting, key.column, &SortedColumn::column) == sorting.end()) {
            sorting.push_back(key);
        }
    };
    for (const Key& key : m_keys) {
        add({ key.column->currentData().toInt(), static_cast<Qt::SortOrder>(key.order->currentData().toInt()) });
    }
    std::ranges::for_each(m_more, add);
    return sorting;
}

} // namespace broadsheet::app
