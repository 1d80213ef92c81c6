// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/table/columns_dialog.h"
#include "app/table/table_print.h"
#include "core/base/error.h"
#include "core/history/filter.h"
#include "core/history/game_history.h"

#include <QVariantMap>
#include <QWidget>

#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

class QAction;
class QMenu;
class QPoint;

namespace broadsheet::app {

class DrawTableModel;
class SortHeader;
class TableView;

enum class CsvKind {
    Plain, // RFC 4180, UTF-8
    Spreadsheet, // with a byte order mark; figures that are text stay text
};

// The table of a game's draws, of which one is chosen. The person chooses its columns, their order, and what it is
// sorted by. Its table is named "drawTable".
class DrawList final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the list.
    explicit DrawList(const Appearance& appearance, QWidget* parent = nullptr);

    // What the history rests on must live until the next call; nothing is chosen then.
    void setHistory(history::GameHistory history);
    void setFilter(history::Filter filter);

    [[nodiscard]] int count() const;
    [[nodiscard]] bool holds(std::uint32_t draw) const;
    // The draw (a row of the history's columns) that stands first; nothing where there is none.
    [[nodiscard]] std::optional<std::uint32_t> first() const;

    // Makes that draw's row the current one, without a signal; nothing, or a draw that is not there: none.
    void choose(std::optional<std::uint32_t> draw);

    // Makes the columns as wide as their content and gives the width at which all of it is seen.
    int fitColumns();

    // What can be done with the whole table: columns and sorting, copying. Texts follow retranslate().
    [[nodiscard]] std::vector<QAction*> tableActions() const;

    // Writes every shown draw, with the columns as they are shown, whole or not at all.
    [[nodiscard]] Result<void> exportTo(const std::filesystem::path& file, CsvKind kind) const;
    // The same on paper. It must not outlive the list.
    [[nodiscard]] PrintedTable printed(const QString& title) const;

    // Columns and sorting.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

    void retranslate();
    void recolor();

Q_SIGNALS:
    // The person chose that draw; -1: none.
    void chosen(int draw);
    // The columns are others, or in another order.
    void columnsChanged();

private:
    void buildActions();
    void tellChosen();
    void sortBy(const std::vector<SortedColumn>& order);
    void showHeadingMenu(const QPoint& at);
    void addSorting(QMenu& menu, int column);
    void addColumns(QMenu& menu);
    void askForColumns();
    void applyColumns(const std::vector<ColumnChoice>& columns);
    void describeOrder();
    [[nodiscard]] std::vector<ColumnChoice> columnsNow() const;
    [[nodiscard]] std::vector<ColumnChoice> usualColumns() const;
    [[nodiscard]] std::vector<int> shownColumns() const; // from left to right

    DrawTableModel* m_model;
    SortHeader* m_header;
    TableView* m_table;
    QAction* m_columns = nullptr;
    bool m_silent = false; // changes of the current row are not the person's
};

} // namespace broadsheet::app
