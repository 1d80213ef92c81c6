// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/check_page.h"

#include "app/demand/check_model.h"
#include "app/demand/check_text.h"
#include "app/demand/figure_page.h"
#include "app/table/search_sign.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QResizeEvent>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kNarrow = 1200;

} // namespace

CheckPage::CheckPage(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_model(new CheckModel(catalogue, appearance, this))
    , m_filter(new CheckFilter(this))
    , m_figures(new FigurePage(catalogue, "check", appearance, this))
{
    setObjectName(QStringLiteral("checkPage"));
    m_filter->setSourceModel(m_model);
    buildTable();
    m_figures->setObjectName(QStringLiteral("checkFigure"));
    m_figures->setListVisible(false);

    m_splitter = new QSplitter(Qt::Vertical, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_figures);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({ 240, 400 });

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 8);
    layout->setSpacing(12);
    layout->addWidget(buildFilterBar());
    layout->addWidget(m_splitter, 1);
    connectSignals();
    retranslate();
    recolor();
    if (m_filter->rowCount() > 0) {
        m_table->selectRow(0);
    }
}

QWidget* CheckPage::buildFilterBar()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("checkSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(180);
    m_status = new QComboBox(this);
    m_status->setObjectName(QStringLiteral("statusChoice"));
    m_statusLabel = new QLabel(this);
    m_statusLabel->setBuddy(m_status);
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("matchCount"));

    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_statusLabel);
    row->addWidget(m_status);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    return bar;
}

void CheckPage::buildTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("checkTable"));
    m_table->setModel(m_filter);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->setMinimumHeight(120);
}

void CheckPage::connectSignals()
{
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &CheckPage::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &CheckPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_status->setCurrentIndex(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CheckPage::showCurrent);
}

void CheckPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    if (current.isValid()) {
        m_figures->showFigure(current.data(CheckModel::FigureRole).toString());
    }
}

void CheckPage::showCheck(const QString& figure)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(CheckModel::FigureRole).toString() == figure) {
            m_table->selectRow(row);
            m_table->scrollTo(m_filter->index(row, 0));
            return;
        }
    }
}

void CheckPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search the checks"));
    m_search->setAccessibleName(tr("Search the checks"));
    m_statusLabel->setText(tr("Status"));
    m_status->setAccessibleName(tr("Status"));
    m_clear->setText(tr("Clear filters"));
    m_table->setAccessibleName(tr("Printed figures and their sources"));
    m_table->retranslate();
    m_model->refresh();
    fillChoices();
    fitColumns();
    applyFilter();
}

void CheckPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    const bool isNowNarrow = width() < kNarrow;
    const bool wasNarrow = event->oldSize().width() < kNarrow;
    if (isNowNarrow != wasNarrow) {
        fitColumns();
    }
}

// On a narrow page all columns up to the source are in sight; their cells are whole in the tip.
void CheckPage::fitColumns()
{
    m_table->fitColumns(width() < kNarrow ? 300 : 420);
    if (width() < kNarrow) {
        for (const auto& [column, widest] :
            { std::pair { CheckModel::Fact, 200 }, std::pair { CheckModel::Printed, 140 },
                std::pair { CheckModel::Found, 140 }, std::pair { CheckModel::DifferenceOf, 180 } }) {
            m_table->setColumnWidth(column, qMin(m_table->columnWidth(column), widest));
        }
    }
}

void CheckPage::recolor()
{
    setSearchSign(*m_search, appearance().colors().mutedText);
}

void CheckPage::fillChoices()
{
    const QSignalBlocker quiet(m_status);
    const int chosen = qMax(0, m_status->currentIndex());
    m_status->clear();
    m_status->addItem(tr("All"));
    for (const demand::CheckStatus status : demand::kCheckStatuses) {
        m_status->addItem(checkStatusText(status, formatter().words()), static_cast<int>(status));
    }
    m_status->setCurrentIndex(chosen);
}

void CheckPage::applyFilter()
{
    m_filter->setSearch(m_search->text());
    const QVariant status = m_status->currentData();
    m_filter->setStatus(status.isValid() ? std::optional(status.toInt()) : std::nullopt);
    const int all = m_model->rowCount();
    m_count->setText(tr("%1 of %n check(s)", nullptr, all).arg(m_filter->rowCount()));
    m_clear->setEnabled(!m_search->text().isEmpty() || m_status->currentIndex() > 0);
    m_table->setEmptyText(all == 0
            ? tr("No check could be read. The message above the page says which data file is at fault.")
            : tr("No check matches. Use fewer words, or clear the filters."));
}

} // namespace broadsheet::app
