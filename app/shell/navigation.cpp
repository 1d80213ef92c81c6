// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/navigation.h"

#include "app/base/icon.h"

#include <QStyle>
#include <QStyledItemDelegate>

namespace broadsheet::app {
namespace {

constexpr int kIdRole = Qt::UserRole;
constexpr int kWidth = 168;
constexpr int kIcon = 20;
constexpr int kPageHeight = 34;
constexpr int kGroupHeight = 38;

// Sets off every row from the edge of the window; what is selected is coloured from edge to edge.
class Padding final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        constexpr int kPadding = 13;
        QStyleOptionViewItem whole = option;
        initStyleOption(&whole, index);
        whole.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &whole, painter, whole.widget);
        QStyleOptionViewItem padded = option;
        padded.rect.setLeft(option.rect.left() + kPadding);
        QStyledItemDelegate::paint(painter, padded, index);
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QTreeWidget(parent)
{
    setObjectName(QStringLiteral("navigation"));
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setExpandsOnDoubleClick(false);
    setIndentation(0);
    setIconSize({ kIcon, kIcon });
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(kWidth);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setItemDelegate(new Padding(this));
    connect(this, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr && item->data(0, kIdRole).isValid()) {
            m_page = item->data(0, kIdRole).toString();
            Q_EMIT pageChosen(m_page);
        }
    });
    connect(this, &QTreeWidget::itemSelectionChanged, this, &Navigation::keepSelection);
}

void Navigation::addPage(const QString& id, const QString& group)
{
    QTreeWidgetItem* item = nullptr;
    if (group.isEmpty()) {
        item = new QTreeWidgetItem(this);
    } else {
        QTreeWidgetItem*& parent = m_groups[group];
        if (parent == nullptr) {
            parent = new QTreeWidgetItem(this);
            parent->setFlags(Qt::ItemIsEnabled);
            parent->setSizeHint(0, { 0, kGroupHeight });
            parent->setExpanded(true);
        }
        item = new QTreeWidgetItem(parent);
    }
    item->setData(0, kIdRole, id);
    item->setSizeHint(0, { 0, kPageHeight });
    m_pages[id] = item;
}

void Navigation::setPageText(const QString& id, const QString& text)
{
    m_pages.at(id)->setText(0, text);
}

void Navigation::setGroupText(const QString& group, const QString& text)
{
    m_groups.at(group)->setText(0, text);
}

void Navigation::setCurrentPage(const QString& id)
{
    setCurrentItem(m_pages.at(id));
}

void Navigation::setColors(const ThemeColors& colors)
{
    for (const auto& [id, item] : m_pages) {
        QIcon icon = tintedIcon(id, colors.windowText);
        icon.addPixmap(tintedPixmap(id, colors.highlightedText, kIcon, devicePixelRatioF()), QIcon::Selected);
        item->setIcon(0, icon);
    }
    for (const auto& [group, item] : m_groups) {
        item->setForeground(0, colors.mutedText);
    }
    QPalette side = palette();
    side.setColor(QPalette::Base, colors.window);
    setPalette(side);
}

// A click on a group's heading would leave nothing selected.
void Navigation::keepSelection()
{
    if (const auto page = m_pages.find(m_page); page != m_pages.end() && selectedItems().isEmpty()) {
        page->second->setSelected(true);
    }
}

} // namespace broadsheet::app
