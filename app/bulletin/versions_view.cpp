// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/versions_view.h"

#include "app/base/qt_text.h"
#include "app/bulletin/import_text.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QRadioButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace broadsheet::app {

using bulletin::PlanRow;
using bulletin::RowStatus;

VersionsView::VersionsView(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_title(new QLabel(this))
    , m_keepMine(new QRadioButton(this))
    , m_takeRead(new QRadioButton(this))
    , m_table(new QTableWidget(this))
{
    setObjectName(QStringLiteral("comparison"));
    m_title->setObjectName(QStringLiteral("comparisonTitle"));
    m_title->setWordWrap(true);
    m_title->setTextFormat(Qt::PlainText);
    m_keepMine->setObjectName(QStringLiteral("keepMine"));
    m_takeRead->setObjectName(QStringLiteral("takeRead"));
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setColumnCount(3);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->setTabKeyNavigation(false);
    auto* choice = new QHBoxLayout;
    choice->setSpacing(16);
    choice->addWidget(m_title, 1);
    choice->addWidget(m_keepMine);
    choice->addWidget(m_takeRead);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(choice);
    column->addWidget(m_table, 1);
    for (QRadioButton* button : { m_keepMine, m_takeRead }) {
        connect(button, &QRadioButton::clicked, this, [this] { Q_EMIT decided(m_takeRead->isChecked()); });
    }
    retranslate();
}

void VersionsView::show(const PlanRow* row, const bulletin::ImportPlan* plan, const std::vector<lottery::Game>* games)
{
    m_row = row;
    m_plan = plan;
    m_games = games;
    refresh();
}

void VersionsView::followDecision()
{
    if (m_row != nullptr) {
        (m_row->taken ? m_takeRead : m_keepMine)->setChecked(true);
    }
}

void VersionsView::refresh()
{
    const bool isDraw = m_row != nullptr && m_row->read != PlanRow::kNone;
    const bool isChoice = isDraw && m_row->mine != PlanRow::kNone;
    m_keepMine->setVisible(isChoice);
    m_takeRead->setVisible(isChoice);
    m_table->setVisible(isDraw);
    m_table->setColumnHidden(1, !isChoice);
    m_table->setRowCount(0);
    if (m_row == nullptr) {
        m_title->setText(tr("Choose a row to see it in full."));
        return;
    }
    m_title->setText(m_row->status == RowStatus::Wrong ? remarkOn(*m_row, *m_plan, formatter()) : QString());
    if (!isDraw) {
        return;
    }
    const lottery::Draw& read = m_plan->reading.draws.at(m_row->read).draw;
    const auto game = std::ranges::find(*m_games, read.game, &lottery::Game::id);
    if (game == m_games->end()) {
        return;
    }
    if (m_row->status != RowStatus::Wrong) {
        m_title->setText(tr("%1, issue %2").arg(formatter().text(game->name), toQString(read.issue)));
    }
    if (isChoice) {
        const bool isConflict = m_row->status == RowStatus::Conflict;
        m_takeRead->setText(isConflict ? tr("Take the &new one") : tr("&Add what is new"));
        m_keepMine->setText(tr("Keep &mine"));
    }
    followDecision();
    fillTable(isChoice ? &m_plan->mine.at(m_row->mine) : nullptr, read, *game);
}

void VersionsView::fillTable(const lottery::Draw* mine, const lottery::Draw& read, const lottery::Game& game)
{
    const bool isThere = m_row->mine == PlanRow::kNone || m_plan->isThere.at(m_row->mine);
    m_table->setHorizontalHeaderLabels(
        { QString(), isThere ? tr("Already there") : tr("Earlier in this import"), tr("Read now") });
    const std::vector<ComparedField> fields = comparedFields(mine, read, game, formatter());
    m_table->setRowCount(static_cast<int>(fields.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const ComparedField& field = fields.at(static_cast<std::size_t>(i));
        const std::array texts { field.name, field.mine, field.read };
        for (int column = 0; column < 3; ++column) {
            auto* item = new QTableWidgetItem(texts.at(static_cast<std::size_t>(column)));
            if (field.differs) {
                QFont font = item->font();
                font.setBold(true);
                item->setFont(font);
                item->setForeground(appearance().colors().warning);
                item->setToolTip(tr("These two differ."));
            }
            m_table->setItem(i, column, item);
        }
    }
}

void VersionsView::retranslate()
{
    setAccessibleName(tr("The chosen row"));
    m_table->setAccessibleName(tr("What is there beside what was read"));
    refresh();
}

void VersionsView::recolor()
{
    refresh();
}

} // namespace broadsheet::app
