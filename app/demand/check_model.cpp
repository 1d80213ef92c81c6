// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/check_model.h"

#include "app/base/qt_text.h"
#include "app/demand/check_text.h"

#include <QCollator>

#include <algorithm>
#include <cmath>
#include <limits>

namespace broadsheet::app {

namespace {

using demand::Check;
using demand::CheckedValues;

// What a column with numbers is sorted by; invalid for none.
QVariant numberIn(const CheckedValues& values, int column)
{
    if (column == CheckModel::Printed) {
        return representative(values.printed->value);
    }
    if (values.found == nullptr) {
        return {};
    }
    if (column == CheckModel::Found) {
        return representative(values.foundValue);
    }
    const auto gap = values.difference ? widestGap(*values.difference) : std::nullopt;
    return gap ? QVariant(gap->share.transform([](double share) { return std::abs(share); })
                         .value_or(std::numeric_limits<double>::max()))
               : QVariant();
}

bool hasNumbers(int column)
{
    return column == CheckModel::Printed || column == CheckModel::Found || column == CheckModel::DifferenceOf;
}

} // namespace

CheckModel::CheckModel(const demand::Catalogue& catalogue, const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_catalogue(catalogue)
    , m_appearance(appearance)
{
    m_values.reserve(catalogue.checks.size());
    for (const Check& check : catalogue.checks) {
        m_values.push_back(checkedValues(check, catalogue));
    }
}

int CheckModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_values.size());
}

int CheckModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = static_cast<std::size_t>(index.row());
    const Check& check = m_catalogue.checks[row];
    const CheckedValues& values = m_values[row];
    switch (role) {
    case Qt::DisplayRole:
        return display(check, values, index.column());
    case Qt::ToolTipRole:
        return display(check, values, index.column()) + QStringLiteral("\n\n")
            + m_appearance.formatter().text(check.meaning);
    case SortRole:
        return hasNumbers(index.column()) ? numberIn(values, index.column()) : display(check, values, index.column());
    case FigureRole:
        return toQString(check.figure.id);
    case StatusRole:
        return static_cast<int>(check.status);
    case UnitRole:
        return index.column() == DifferenceOf ? QString() : toQString(values.printed->unit.symbol());
    default:
        return {};
    }
}

QVariant CheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case Fact:
        return tr("Fact");
    case Printed:
        return tr("As printed");
    case Found:
        return tr("Source says");
    case DifferenceOf:
        return tr("Difference");
    case StatusOf:
        return tr("Status");
    case SourceOf:
        return tr("Source");
    case VerifiedOf:
        return tr("Verified");
    default:
        return {};
    }
}

void CheckModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

QString CheckModel::display(const Check& check, const CheckedValues& values, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Fact:
        return formatter.text(values.printed->label);
    case Printed:
        return printedText(*values.printed);
    case Found:
        return values.found == nullptr
            ? QStringLiteral("–")
            : formatter.quantity(values.foundValue, values.printed->unit.symbol(), values.found->approximate);
    case DifferenceOf:
        return values.difference ? differenceText(*values.difference, values.printed->unit.symbol(), formatter)
                                 : QStringLiteral("–");
    case StatusOf:
        return checkStatusText(check.status, formatter.words());
    case SourceOf:
        return sourceText(check, values);
    case VerifiedOf:
        return values.found == nullptr ? QStringLiteral("–") : formatter.verification(values.found->verification);
    default:
        return {};
    }
}

// What the article does not print but implies is marked as such.
QString CheckModel::printedText(const demand::Observation& printed) const
{
    const QString value = m_appearance.formatter().quantity(printed.value, printed.unit.symbol(), printed.approximate);
    return printed.derivation ? tr("%1 (implied)", "a value").arg(value) : value;
}

QString CheckModel::sourceText(const Check& check, const CheckedValues& values) const
{
    if (values.found == nullptr) {
        return QStringLiteral("–");
    }
    const Formatter& formatter = m_appearance.formatter();
    const demand::Source* source = m_catalogue.source(values.found->source);
    const QString says = formatter.text(check.foundLabel);
    return source == nullptr ? says : tr("%1: %2", "who, source").arg(says, formatter.text(source->title));
}

CheckFilter::CheckFilter(QObject* parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void CheckFilter::setSearch(const QString& words)
{
    m_words = words.split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void CheckFilter::setStatus(std::optional<int> status)
{
    m_status = status;
    invalidateFilter();
}

bool CheckFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    const QModelIndex first = sourceModel()->index(row, 0, parent);
    if (m_status && first.data(CheckModel::StatusRole).toInt() != *m_status) {
        return false;
    }
    QString everything = first.data(CheckModel::FigureRole).toString();
    for (int column = 0; column < sourceModel()->columnCount(); ++column) {
        everything += u'\n' + sourceModel()->index(row, column, parent).data().toString();
    }
    return std::ranges::all_of(
        m_words, [&everything](const QString& word) { return everything.contains(word, Qt::CaseInsensitive); });
}

bool CheckFilter::lessThan(const QModelIndex& left, const QModelIndex& right) const
{
    const QVariant leftValue = left.data(CheckModel::SortRole);
    const QVariant rightValue = right.data(CheckModel::SortRole);
    if (!hasNumbers(left.column())) {
        return QCollator().compare(leftValue.toString(), rightValue.toString()) < 0;
    }
    if (leftValue.isValid() != rightValue.isValid()) {
        return (sortOrder() == Qt::AscendingOrder) == leftValue.isValid();
    }
    const QString leftUnit = left.data(CheckModel::UnitRole).toString();
    const QString rightUnit = right.data(CheckModel::UnitRole).toString();
    if (leftUnit != rightUnit) {
        return leftUnit < rightUnit;
    }
    return leftValue.toDouble() < rightValue.toDouble();
}

} // namespace broadsheet::app
