// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/prize_table_view.h"

#include "app/lottery/heading_label.h"

#include <QEvent>
#include <QHeaderView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

namespace broadsheet::app {
namespace {

class TotalLineDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        if (index.data(PrizeTableModel::kIsTotalRole).toBool()) {
            painter->save();
            painter->setPen(option.palette.color(QPalette::PlaceholderText));
            painter->drawLine(option.rect.topLeft(), option.rect.topRight());
            painter->restore();
        }
    }
};

} // namespace

PrizeTableView::PrizeTableView(PrizeTableModel* model, const QString& heading, QWidget* parent)
    : QWidget(parent)
    , m_prizes(model)
    , m_table(new TableView(this))
{
    model->setParent(this);
    auto* title = new HeadingLabel(HeadingLabel::Level::Section, this);
    title->setText(heading);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(m_table, 0, Qt::AlignLeft);

    m_table->setAccessibleName(heading);
    m_table->setSortingEnabled(false);
    m_table->setModel(model);
    m_table->setItemDelegate(new TotalLineDelegate(m_table));
    m_table->setIconSize({ 16, 16 });
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->horizontalHeader()->setSectionsMovable(false);
    m_table->horizontalHeader()->setSectionsClickable(false);
    fitToContent();
}

QRect PrizeTableView::selectRowOf(const lottery::Finding& finding)
{
    const std::optional<int> row = m_prizes->rowOf(finding);
    if (!row) {
        return {};
    }
    m_table->setCurrentIndex(m_prizes->index(*row, 0));
    m_table->selectRow(*row);
    const QRect place = m_table->visualRect(m_prizes->index(*row, 0));
    return { m_table->viewport()->mapTo(this, place.topLeft()), place.size() };
}

void PrizeTableView::fitToContent()
{
    m_table->fitColumns();
    const int frame = 2 * m_table->frameWidth();
    const int headings = m_table->horizontalHeader()->sizeHint().height();
    m_table->setFixedSize(
        m_table->horizontalHeader()->length() + frame, headings + m_table->verticalHeader()->length() + frame);
}

void PrizeTableView::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        fitToContent();
    }
}

} // namespace broadsheet::app
