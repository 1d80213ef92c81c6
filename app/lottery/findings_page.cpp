// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/findings_page.h"

#include "app/base/qt_text.h"
#include "app/lottery/severity.h"
#include "app/table/table_view.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {
namespace {

using lottery::Severity;

constexpr int kMargin = 16;
constexpr std::array kSeverities { Severity::Error, Severity::Warning, Severity::Note }; // as they are shown

std::size_t at(Severity severity)
{
    return static_cast<std::size_t>(severity);
}

} // namespace

FindingsPage::FindingsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_store(&store)
    , m_model(new FindingsModel(appearance, this))
{
    setObjectName(QStringLiteral("findingsPage"));
    build();
    layOut();
    connectSignals();
    FindingsPage::retranslate();
    FindingsPage::recolor();
    audit();
}

void FindingsPage::build()
{
    m_gameLabel = new QLabel(this);
    m_game = new QComboBox(this);
    m_game->setObjectName(QStringLiteral("findingsGame"));
    m_game->setMinimumWidth(200);
    m_gameLabel->setBuddy(m_game);
    listGames();
    for (const Severity severity : kSeverities) {
        auto* box = new QCheckBox(this);
        box->setObjectName(QStringLiteral("findings-") + toQString(lottery::wordFor(severity)));
        box->setChecked(true);
        m_severities.at(at(severity)) = box;
    }
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("findingsCount"));
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("openDraw"));
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("findingsTable"));
    m_table->setModel(m_model);
    m_table->setIconSize({ 16, 16 });
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->sortByColumn(FindingsModel::SeverityColumn, Qt::DescendingOrder);
}

void FindingsPage::listGames()
{
    m_game->clear();
    for (const lottery::Game& game : m_store->games) {
        m_game->addItem(formatter().text(game.name), toQString(game.id));
    }
}

void FindingsPage::setStore(const lottery::DrawStore& store)
{
    const QVariant before = m_game->currentData();
    m_store = &store;
    {
        const QSignalBlocker silent(m_game);
        listGames();
        m_game->setCurrentIndex(std::max(m_game->findData(before), m_game->count() > 0 ? 0 : -1));
    }
    m_isStale = !isVisible();
    if (m_isStale) {
        m_model->setFindings(nullptr, {}); // lets the draws of before go
    } else {
        audit();
    }
}

void FindingsPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale) {
        audit();
    }
}

void FindingsPage::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_gameLabel);
    row->addWidget(m_game);
    row->addSpacing(12);
    for (const Severity severity : kSeverities) {
        row->addWidget(m_severities.at(at(severity)));
    }
    row->addStretch();
    row->addWidget(m_count);
    row->addWidget(m_open);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
}

void FindingsPage::connectSignals()
{
    connect(m_game, &QComboBox::currentIndexChanged, this, &FindingsPage::audit);
    for (const QCheckBox* box : m_severities) {
        connect(box, &QCheckBox::toggled, this, &FindingsPage::applySeverities);
    }
    connect(m_table, &QTableView::activated, this, &FindingsPage::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &FindingsPage::openCurrent);
    const auto enable = [this] { m_open->setEnabled(m_table->currentIndex().isValid()); };
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, enable);
    connect(m_model, &QAbstractItemModel::modelReset, this, enable);
}

void FindingsPage::audit()
{
    m_isStale = false;
    const lottery::Game* game = m_store->game(toUtf8(m_game->currentData().toString()));
    m_model->setFindings(game,
        game == nullptr ? std::vector<lottery::DrawFinding> {} : lottery::auditAll(m_store->drawsOf(game->id), *game));
    showCounts();
    fitColumns();
}

void FindingsPage::applySeverities()
{
    FindingsModel::Severities wanted {};
    std::ranges::transform(m_severities, wanted.begin(), [](const QCheckBox* box) { return box->isChecked(); });
    m_model->setSeverities(wanted);
    showCounts();
}

void FindingsPage::showCounts()
{
    const std::array names { tr("Errors"), tr("Warnings"), tr("Notes") };
    for (std::size_t i = 0; i < kSeverities.size(); ++i) {
        //: a kind of findings and how many there are
        m_severities.at(at(kSeverities.at(i)))
            ->setText(tr("%1 (%2)").arg(names.at(i), formatter().digits(m_model->count(kSeverities.at(i)))));
    }
    //: %1 how many are shown, %Ln how many there are
    m_count->setText(
        tr("%1 of %Ln finding(s)", nullptr, m_model->total()).arg(formatter().digits(m_model->rowCount())));
    m_table->setEmptyText(m_model->total() == 0
            ? tr("Nothing was found: the printed figures, the numbers and the order of the draws agree.")
            : tr("No finding is of the severities that are ticked."));
}

void FindingsPage::fitColumns()
{
    m_table->fitColumns();
}

void FindingsPage::openCurrent()
{
    const QModelIndex index = m_table->currentIndex();
    if (index.isValid()) {
        const lottery::Draw& draw = *m_model->finding(index.row()).draw;
        Q_EMIT drawChosen(toQString(draw.game), toQString(draw.issue));
    }
}

QVariantMap FindingsPage::state() const
{
    QVariantMap state { { QStringLiteral("game"), m_game->currentData() } };
    for (const Severity severity : kSeverities) {
        state.insert(toQString(lottery::wordFor(severity)), m_severities.at(at(severity))->isChecked());
    }
    return state;
}

void FindingsPage::restoreState(const QVariantMap& state)
{
    const int game = m_game->findData(state.value(QStringLiteral("game")));
    m_game->setCurrentIndex(std::max(game, m_game->count() > 0 ? 0 : -1));
    for (const Severity severity : kSeverities) {
        m_severities.at(at(severity))->setChecked(state.value(toQString(lottery::wordFor(severity)), true).toBool());
    }
}

void FindingsPage::retranslate()
{
    m_gameLabel->setText(tr("Game"));
    m_game->setAccessibleName(tr("Game"));
    for (int i = 0; i < m_game->count(); ++i) {
        m_game->setItemText(i, formatter().text(m_store->games.at(static_cast<std::size_t>(i)).name));
    }
    m_open->setText(tr("Open draw"));
    m_table->setAccessibleName(tr("Findings about all draws"));
    m_table->retranslate();
    m_model->refresh();
    showCounts();
    fitColumns();
}

void FindingsPage::recolor()
{
    m_model->refresh();
    for (const Severity severity : kSeverities) {
        m_severities.at(at(severity))->setIcon(severityIcon(severity, appearance().colors()));
    }
}

} // namespace broadsheet::app
