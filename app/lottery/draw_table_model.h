// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/table/sort_header.h"
#include "core/history/game_history.h"
#include "core/history/shown_draws.h"
#include "core/lottery/audit/audit.h"
#include "core/text/row_text.h"

#include <QAbstractTableModel>
#include <QString>

#include <cstdint>
#include <optional>
#include <unordered_map>
#include <vector>

namespace broadsheet::app {

// The draws of one game that a filter accepts, a row each. Rows stand on the columns of the history: nothing is held
// for a draw but its place. A whole draw is read for the sign of its findings alone, when it is painted.
class DrawTableModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Issue,
        DateDrawn,
        Numbers,
        Findings,
        Sum,
        Span,
        Odd,
        Even,
        Consecutive,
        Repeats,
        TopPrize,
        JackpotWinners,
        ColumnCount,
    };

    // `appearance` must outlive the model. Starts without draws, newest first.
    explicit DrawTableModel(const Appearance& appearance, QObject* parent = nullptr);

    // Keeps filter and order.
    void setHistory(history::GameHistory history);
    void setFilter(history::Filter filter);
    void setOrder(const std::vector<SortedColumn>& order);

    [[nodiscard]] const std::vector<SortedColumn>& order() const
    {
        return m_order;
    }

    // The row in the history's columns that is shown at a place, and the other way round.
    // REQUIRES: a row of the model.
    [[nodiscard]] std::uint32_t drawAt(int row) const;
    [[nodiscard]] std::optional<int> rowOf(std::uint32_t draw) const;

    // What leaves the program: dates as 2024-03-11, figures without separators.
    [[nodiscard]] text::Cell cell(int row, int column) const;

    // What settings call a column ("sum"); nothing for another word.
    [[nodiscard]] static QString idOf(int column);
    [[nodiscard]] static std::optional<int> columnFromId(const QString& id);
    [[nodiscard]] static bool isNumber(int column);

    // After a change of language or colours.
    void refresh();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    // By that column alone.
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    void orderChanged();

private:
    struct FindingCount {
        int count = 0;
        std::optional<lottery::Severity> worst;
    };

    void moveIndexes(const QModelIndexList& before, const std::vector<std::uint32_t>& draws);
    [[nodiscard]] FindingCount findingsOf(std::uint32_t draw) const;
    [[nodiscard]] QString shown(std::uint32_t draw, int column) const;
    [[nodiscard]] QString numbersOf(std::uint32_t draw) const;
    [[nodiscard]] QString spokenFindings(std::uint32_t draw) const;
    [[nodiscard]] std::optional<std::int64_t> figureOf(std::uint32_t draw, int column) const;

    const Appearance& m_appearance;
    history::GameHistory m_history;
    history::ShownDraws m_shown;
    std::vector<SortedColumn> m_order;
    mutable std::unordered_map<std::uint32_t, FindingCount> m_findings; // of those that were painted lately
};

} // namespace broadsheet::app
