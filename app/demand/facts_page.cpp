// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/facts_page.h"

#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/facts_filter.h"
#include "app/demand/facts_model.h"
#include "app/table/search_sign.h"
#include "app/table/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSplitter>
#include <QVBoxLayout>

namespace broadsheet::app {

FactsPage::FactsPage(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_model(new FactsModel(catalogue, appearance, this))
    , m_filter(new FactsFilter(this))
    , m_panel(new FactPanel(catalogue, appearance))
{
    setObjectName(QStringLiteral("factsPage"));
    m_filter->setSourceModel(m_model);
    buildTable();
    m_panel->setClosable(false);
    m_panel->setMinimumWidth(240);

    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 16);
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

void FactsPage::showFact(const QString& id)
{
    for (int row = 0; row < m_filter->rowCount(); ++row) {
        if (m_filter->index(row, 0).data(FactsModel::IdRole).toString() == id) {
            m_table->selectRow(row);
            m_table->scrollTo(m_filter->index(row, 0));
            return;
        }
    }
    m_panel->showFact(id);
}

QWidget* FactsPage::buildFilterBar()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("factSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(120);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("kindChoice"));
    m_subject = new QComboBox(this);
    m_subject->setObjectName(QStringLiteral("subjectChoice"));
    m_verified = new QComboBox(this);
    m_verified->setObjectName(QStringLiteral("verifiedChoice"));
    for (QComboBox* choice : { m_kind, m_subject, m_verified }) {
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(10);
        choice->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    }
    m_clear = new QPushButton(this);
    m_clear->setObjectName(QStringLiteral("clearFilters"));
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("matchCount"));
    m_kindLabel = new QLabel(this);
    m_kindLabel->setBuddy(m_kind);
    m_subjectLabel = new QLabel(this);
    m_subjectLabel->setBuddy(m_subject);
    m_verifiedLabel = new QLabel(this);
    m_verifiedLabel->setBuddy(m_verified);

    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_search, 1);
    row->addWidget(m_kindLabel);
    row->addWidget(m_kind);
    row->addWidget(m_subjectLabel);
    row->addWidget(m_subject);
    row->addWidget(m_verifiedLabel);
    row->addWidget(m_verified);
    row->addWidget(m_clear);
    row->addWidget(m_count);
    return bar;
}

void FactsPage::buildTable()
{
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("factTable"));
    m_table->setModel(m_filter);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
}

void FactsPage::connectSignals()
{
    connect(new QShortcut(QKeySequence(QKeySequence::Find), this), &QShortcut::activated, m_search,
        [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(m_search, &QLineEdit::textChanged, this, &FactsPage::applyFilter);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &FactsPage::applyFilter);
    connect(m_subject, &QComboBox::currentIndexChanged, this, &FactsPage::applyFilter);
    connect(m_verified, &QComboBox::currentIndexChanged, this, &FactsPage::applyFilter);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_search->clear();
        m_kind->setCurrentIndex(0);
        m_subject->setCurrentIndex(0);
        m_verified->setCurrentIndex(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
        [this](const QModelIndex& current) { m_panel->showFact(current.data(FactsModel::IdRole).toString()); });
}

void FactsPage::retranslate()
{
    m_search->setPlaceholderText(tr("Search all facts"));
    m_search->setAccessibleName(tr("Search all facts"));
    m_kindLabel->setText(tr("Kind"));
    m_kind->setAccessibleName(tr("Kind"));
    m_subjectLabel->setText(tr("Subject"));
    m_subject->setAccessibleName(tr("Subject"));
    m_verifiedLabel->setText(tr("Verified"));
    m_verified->setAccessibleName(tr("Verified"));
    m_clear->setText(tr("Clear filters"));
    m_table->setAccessibleName(tr("Facts"));
    m_table->retranslate();
    m_model->refresh();
    fillChoices();
    m_table->fitColumns();
    m_table->setColumnWidth(FactsModel::Fact, 250);
    applyFilter();
}

void FactsPage::recolor()
{
    setSearchSign(*m_search, appearance().colors().mutedText);
}

void FactsPage::fillChoices()
{
    const QSignalBlocker quietKind(m_kind);
    const QSignalBlocker quietSubject(m_subject);
    const int kind = qMax(0, m_kind->currentIndex());
    const int subject = qMax(0, m_subject->currentIndex());
    m_kind->clear();
    m_kind->addItem(tr("All kinds"));
    for (const Kind each : kKinds) {
        m_kind->addItem(formatter().kind(each), static_cast<int>(each));
    }
    m_kind->addItem(tr("statement"), FactsModel::kStatement);
    m_kind->setCurrentIndex(kind);
    m_subject->clear();
    m_subject->addItem(tr("All subjects"), QString());
    for (const demand::Term& term : m_catalogue.subjects) {
        m_subject->addItem(formatter().text(term.label), toQString(term.id));
    }
    m_subject->setCurrentIndex(subject);
    const QSignalBlocker quietVerified(m_verified);
    const int verified = qMax(0, m_verified->currentIndex());
    m_verified->clear();
    m_verified->addItem(tr("All"));
    for (const Verification each : kVerifications) {
        m_verified->addItem(formatter().verification(each), static_cast<int>(each));
    }
    m_verified->setCurrentIndex(verified);
}

void FactsPage::applyFilter()
{
    m_filter->setSearch(m_search->text());
    const QVariant kind = m_kind->currentData();
    m_filter->setKind(kind.isValid() ? std::optional(kind.toInt()) : std::nullopt);
    m_filter->setSubject(m_subject->currentData().toString());
    const QVariant verified = m_verified->currentData();
    m_filter->setVerification(verified.isValid() ? std::optional(verified.toInt()) : std::nullopt);
    updateCount();
}

void FactsPage::updateCount()
{
    const int all = m_model->rowCount();
    const int shown = m_filter->rowCount();
    m_count->setText(tr("%1 of %n fact(s)", nullptr, all).arg(shown));
    m_clear->setEnabled(!m_search->text().isEmpty() || m_kind->currentIndex() > 0 || m_subject->currentIndex() > 0
        || m_verified->currentIndex() > 0);
    m_table->setEmptyText(all == 0
            ? tr("No fact could be read. The message above the page says which data file is at fault.")
            : tr("No fact matches. Use fewer words, or clear the filters."));
}

} // namespace broadsheet::app
