// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/marks_model.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_notes.h"
#include "app/figure/shown_marks.h"
#include "app/figure/summary.h"

namespace broadsheet::app {

MarksModel::MarksModel(QObject* parent)
    : QAbstractTableModel(parent)
{
}

void MarksModel::setFigure(
    const figure::ResolvedFigure& shown, const Formatter& formatter, const figure::ViewState& state)
{
    beginResetModel();
    m_entries.clear();
    for (const MarkRef ref : drawnMarks(shown, state)) {
        const figure::Series& series = shown.series[ref.series];
        const figure::Mark& mark = series.marks[ref.mark];
        m_entries.push_back({ .mark = mark, .series = series.label, .label = labelOf(shown, mark, formatter) });
    }
    m_unit = shown.unit;
    m_formatter = formatter;
    endResetModel();
}

void MarksModel::clear()
{
    beginResetModel();
    m_entries.clear();
    endResetModel();
}

int MarksModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int MarksModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant MarksModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Entry& entry = m_entries[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return display(entry, index.column());
    case Qt::UserRole: {
        if (index.column() == Period) {
            return toQString(isoDate(entry.mark.period.first) + isoDate(entry.mark.period.last));
        }
        if (index.column() == Value) {
            return representative(entry.mark.value);
        }
        const auto number = numberIn(entry, index.column());
        return number ? QVariant(*number) : display(entry, index.column());
    }
    case kObservationRole:
        return toQString(entry.mark.observation);
    case Qt::TextAlignmentRole:
        return index.column() == Value || index.column() == Low || index.column() == High
            ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
            : QVariant();
    default:
        return {};
    }
}

QVariant MarksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Label:
        return tr("Mark");
    case SeriesOf:
        return tr("Series");
    case Value:
        return tr("Value");
    case Low:
        return tr("Low");
    case High:
        return tr("High");
    case UnitOf:
        return tr("Unit");
    case Period:
        return tr("Period");
    case KindOf:
        return tr("Kind");
    case SourceOf:
        return tr("Source");
    default:
        return {};
    }
}

std::optional<double> MarksModel::numberIn(const Entry& entry, int column) const
{
    switch (column) {
    case Low:
        return entry.mark.value.low;
    case High:
        return entry.mark.value.high;
    default:
        return {};
    }
}

QVariant MarksModel::display(const Entry& entry, int column) const
{
    const Formatter& formatter = *m_formatter;
    switch (column) {
    case Label:
        return entry.label;
    case SeriesOf:
        return formatter.text(entry.series);
    case UnitOf:
        return formatter.unit(m_unit);
    case Period:
        return entry.mark.isDated ? occasionOf(entry.mark, formatter) : QString();
    case KindOf:
        return formatter.kind(entry.mark.kind);
    case SourceOf:
        return formatter.text(entry.mark.source);
    case Value:
        if (entry.mark.value.best) {
            const QString digits = formatter.digits(*entry.mark.value.best);
            return entry.mark.approximate ? QStringLiteral("≈ ") + digits : digits;
        }
        return formatter.value(entry.mark.value, entry.mark.approximate);
    default: {
        const auto number = numberIn(entry, column);
        return number ? formatter.digits(*number) : QString();
    }
    }
}

} // namespace broadsheet::app
