// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/mapping_dialog.h"

#include "app/base/qt_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

using bulletin::ColumnUse;
using bulletin::CsvColumn;

constexpr int kMostColumns = 60; // shown; more are passed over
constexpr int kMostPools = 2; // that columns of single numbers can be told apart for

} // namespace

MappingDialog::MappingDialog(const QString& name, bulletin::CsvLook look, const std::vector<lottery::Game>& games,
    const Formatter& formatter, QWidget* parent)
    : QDialog(parent)
    , m_look(std::move(look))
    , m_games(games)
    , m_formatter(formatter)
{
    setObjectName(QStringLiteral("mappingDialog"));
    setWindowTitle(tr("What do these columns hold?"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Read the table"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("mappingMessage"));
    m_message->setWordWrap(true);
    buildGames(formatter);
    buildTable();
    arrange(name);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_game, &QComboBox::currentIndexChanged, this, &MappingDialog::follow);
    follow();
}

void MappingDialog::buildGames(const Formatter& formatter)
{
    m_game = new QComboBox(this);
    m_game->setObjectName(QStringLiteral("mappingGame"));
    m_game->setAccessibleName(tr("Game"));
    m_game->addItem(tr("Told by a column, or by the numbers"), QString());
    for (const lottery::Game& game : m_games) {
        m_game->addItem(formatter.text(game.name), toQString(game.id));
    }
    m_game->setCurrentIndex(std::max(m_game->findData(toQString(m_look.mapping.game)), 0));
}

QComboBox* MappingDialog::columnChoice(int column)
{
    auto* choice = new QComboBox(m_table);
    choice->setObjectName(QStringLiteral("mappingColumn%1").arg(column));
    choice->setAccessibleName(tr("Column %1 holds").arg(column + 1));
    const CsvColumn& now = m_look.mapping.columns.at(static_cast<std::size_t>(column));
    const auto add = [choice](const QString& text, ColumnUse use, int pool = 0) {
        choice->addItem(text, QVariantList { static_cast<int>(use), pool });
    };
    add(tr("–"), ColumnUse::Skip);
    add(tr("Game"), ColumnUse::Game);
    add(tr("Issue"), ColumnUse::Issue);
    add(tr("Date"), ColumnUse::Date);
    add(tr("All numbers"), ColumnUse::Numbers);
    add(tr("Numbers, first pool"), ColumnUse::PoolNumbers, 0);
    add(tr("Numbers, second pool"), ColumnUse::PoolNumbers, kMostPools - 1);
    add(tr("Drawn order"), ColumnUse::Drawn);
    if (now.use == ColumnUse::Prize) {
        add(tr("Prizes"), ColumnUse::Prize);
    }
    const QVariantList wanted { static_cast<int>(now.use), static_cast<int>(now.pool) };
    choice->setCurrentIndex(std::max(choice->findData(wanted), 0));
    connect(choice, &QComboBox::currentIndexChanged, this, &MappingDialog::follow);
    return choice;
}

void MappingDialog::buildTable()
{
    const int columns = std::min(static_cast<int>(m_look.mapping.columns.size()), kMostColumns);
    const int rows = static_cast<int>(std::min<std::size_t>(m_look.sample.size(), 6));
    m_table = new QTableWidget(rows + 1, columns, this);
    m_table->setObjectName(QStringLiteral("mappingTable"));
    m_table->setAccessibleName(tr("The first rows of the table"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    for (int column = 0; column < columns; ++column) {
        const auto at = static_cast<std::size_t>(column);
        const QString heading = at < m_look.headings.size() ? toQString(m_look.headings[at]) : QString();
        m_table->setHorizontalHeaderItem(
            column, new QTableWidgetItem(heading.isEmpty() ? tr("Column %1").arg(column + 1) : heading));
        m_columns.push_back(columnChoice(column));
        m_table->setCellWidget(0, column, m_columns.back());
        for (int row = 0; row < rows; ++row) {
            const auto& fields = m_look.sample.at(static_cast<std::size_t>(row)).fields;
            m_table->setItem(
                row + 1, column, new QTableWidgetItem(at < fields.size() ? toQString(fields[at]) : QString()));
        }
    }
    m_table->resizeColumnsToContents();
    m_table->setRowHeight(0, m_columns.empty() ? m_table->rowHeight(0) : m_columns.front()->sizeHint().height() + 4);
}

void MappingDialog::arrange(const QString& name)
{
    auto* column = new QVBoxLayout(this);
    auto* hint = new QLabel(
        tr("Not all columns of “%1” are known. Say what each holds; this is remembered for tables with these headings.")
            .arg(QFileInfo(name).fileName()),
        this);
    hint->setWordWrap(true);
    column->addWidget(hint);
    auto* form = new QFormLayout;
    form->addRow(tr("Game"), m_game);
    column->addLayout(form);
    column->addWidget(m_table, 1);
    column->addWidget(m_message);
    column->addWidget(m_buttons);
    resize(860, 420);
}

bulletin::CsvMapping MappingDialog::mapping() const
{
    bulletin::CsvMapping mapping = m_look.mapping;
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const QVariantList chosen = m_columns[i]->currentData().toList();
        const auto use = static_cast<ColumnUse>(chosen.at(0).toInt());
        CsvColumn& column = mapping.columns[i];
        if (use != ColumnUse::Prize) {
            column = {};
        }
        column.use = use;
        column.pool = chosen.at(1).toUInt();
    }
    mapping.game = toUtf8(m_game->currentData().toString());
    if (mapping.game.empty() && !mapping.has(ColumnUse::Game)) {
        const std::vector<std::string> fitting = gamesThatFit(mapping, m_look.sample, m_games);
        mapping.game = fitting.size() == 1 ? fitting.front() : std::string();
    }
    return mapping;
}

void MappingDialog::follow()
{
    const bulletin::CsvMapping chosen = mapping();
    const std::vector<std::string> fitting = gamesThatFit(chosen, m_look.sample, m_games);
    const bool byColumn = chosen.has(ColumnUse::Game);
    const bool fits = byColumn ? !fitting.empty() : std::ranges::find(fitting, chosen.game) != fitting.end();
    QStringList names;
    for (const std::string& id : byColumn || !fits ? fitting : std::vector { chosen.game }) {
        const auto game = std::ranges::find(m_games, id, &lottery::Game::id);
        names << m_formatter.text(game->name);
    }
    if (fits) {
        m_message->setText(tr("These rows can be read as draws of %1.").arg(names.join(tr(", "))));
    } else if (!chosen.has(ColumnUse::Issue)) {
        m_message->setText(tr("Say which column holds the issue."));
    } else if (fitting.empty()) {
        m_message->setText(tr("Say which columns hold the numbers: so far these rows fit no game."));
    } else if (chosen.game.empty()) {
        m_message->setText(
            tr("These rows may be draws of any of these games: %1. Choose one.").arg(names.join(tr(", "))));
    } else {
        m_message->setText(tr("These rows are no draws of that game. They may be of: %1.").arg(names.join(tr(", "))));
    }
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fits);
}

} // namespace broadsheet::app
