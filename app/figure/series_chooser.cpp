// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/series_chooser.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int kManySeries = 8; // from here on there is something to search
constexpr int kMostRows = 14;
constexpr int kWidest = 420;

} // namespace

SeriesChooser::SeriesChooser(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_all(new QPushButton(this))
    , m_none(new QPushButton(this))
{
    setObjectName(QStringLiteral("seriesChooser"));
    setFrameStyle(QFrame::StyledPanel | QFrame::Plain);
    m_search->setObjectName(QStringLiteral("seriesSearch"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("seriesList"));
    m_list->setUniformItemSizes(true);
    m_all->setObjectName(QStringLiteral("allSeries"));
    m_none->setObjectName(QStringLiteral("noSeries"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_all);
    buttons->addWidget(m_none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(6, 6, 6, 6);
    column->setSpacing(6);
    column->addWidget(m_search);
    column->addWidget(m_list);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_isFilling) {
            Q_EMIT hiddenChosen(hiddenNow());
        }
    });
    connect(m_search, &QLineEdit::textChanged, this, &SeriesChooser::filter);
    connect(m_all, &QPushButton::clicked, this, [this] { setAll(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { setAll(false); });
}

void SeriesChooser::setSeries(const QStringList& names)
{
    m_isFilling = true;
    m_search->clear();
    m_list->clear();
    for (const QString& name : names) {
        auto* item = new QListWidgetItem(name, m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_search->setVisible(names.size() >= kManySeries);
    if (m_list->count() > 0) {
        m_list->setCurrentRow(0);
    }
    m_isFilling = false;
}

void SeriesChooser::setHidden(const HiddenSeries& hidden)
{
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool isHidden = hidden.contains(static_cast<std::size_t>(row));
        m_list->item(row)->setCheckState(isHidden ? Qt::Unchecked : Qt::Checked);
    }
    m_isFilling = false;
}

void SeriesChooser::setTexts(const QString& name, const QString& search, const QString& all, const QString& none)
{
    setAccessibleName(name);
    m_list->setAccessibleName(name);
    m_search->setPlaceholderText(search);
    m_search->setAccessibleName(search);
    m_all->setText(all);
    m_none->setText(none);
}

void SeriesChooser::dropFrom(const QWidget& anchor)
{
    const int rows = std::min(m_list->count(), kMostRows);
    m_list->setFixedHeight(rows * m_list->sizeHintForRow(0) + 2 * m_list->frameWidth() + 2);
    m_list->setMinimumWidth(std::min(m_list->sizeHintForColumn(0) + 36, kWidest));
    adjustSize();
    const QRect screen = anchor.screen()->availableGeometry();
    QPoint place = anchor.mapToGlobal(QPoint(0, anchor.height()));
    place.setX(std::clamp(place.x(), screen.left(), std::max(screen.left(), screen.right() - width())));
    place.setY(std::clamp(place.y(), screen.top(), std::max(screen.top(), screen.bottom() - height())));
    move(place);
    show();
    m_list->setFocus();
}

HiddenSeries SeriesChooser::hiddenNow() const
{
    HiddenSeries hidden;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Unchecked) {
            hidden.insert(static_cast<std::size_t>(row));
        }
    }
    return hidden;
}

// Those that the search finds.
void SeriesChooser::setAll(bool on)
{
    m_isFilling = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_isFilling = false;
    Q_EMIT hiddenChosen(hiddenNow());
}

void SeriesChooser::filter(const QString& text)
{
    for (int row = 0; row < m_list->count(); ++row) {
        m_list->item(row)->setHidden(!m_list->item(row)->text().contains(text.trimmed(), Qt::CaseInsensitive));
    }
}

} // namespace broadsheet::app
