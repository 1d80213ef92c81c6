// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/figure/view_state.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace broadsheet::app {

// The data of a figure: a row for every mark that is drawn, in the order of the figure.
class MarksModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Label, SeriesOf, Value, Low, High, UnitOf, Period, KindOf, SourceOf, ColumnCount };

    static constexpr int kObservationRole = Qt::UserRole + 1; // QString: the observation's id

    explicit MarksModel(QObject* parent = nullptr);

    // `shown` is what figure::shownAs() made of a figure for `state`.
    void setFigure(
        const figure::ResolvedFigure& shown, const Formatter& formatter, const figure::ViewState& state = {});
    void clear();

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    // Qt::UserRole is for sorting: a double where the cell is a number, and periods by their dates.
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Entry {
        figure::Mark mark;
        Bilingual series;
        QString label;
    };

    [[nodiscard]] QVariant display(const Entry& entry, int column) const;
    [[nodiscard]] std::optional<double> numberIn(const Entry& entry, int column) const;

    std::vector<Entry> m_entries;
    std::string m_unit;
    std::optional<Formatter> m_formatter;
};

} // namespace broadsheet::app
