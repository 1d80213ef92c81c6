// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_table_model.h"

#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"
#include "app/lottery/severity.h"
#include "app/table/table_view.h"
#include "core/history/measure.h"
#include "core/lottery/money.h"

#include <QIcon>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::app {
namespace {

using history::SortSubject;
using history::Subject;

constexpr std::size_t kMostFindings = 4096; // kept of painted rows

// What is known of every column, in the order of DrawTableModel::Column.
struct ColumnKind {
    const char* id;
    SortSubject sortedBy;
    std::optional<Subject> counted; // the figure that it shows, where that is measured
    bool isNumber;
};

constexpr std::array kKinds {
    ColumnKind { "issue", SortSubject::Issue, {}, false },
    ColumnKind { "date", SortSubject::Day, {}, false },
    ColumnKind { "numbers", SortSubject::Numbers, {}, false },
    ColumnKind { "findings", SortSubject::FindingCount, {}, false },
    ColumnKind { "sum", SortSubject::Sum, Subject::Sum, true },
    ColumnKind { "span", SortSubject::Span, Subject::Span, true },
    ColumnKind { "odd", SortSubject::Odd, Subject::Odd, true },
    ColumnKind { "even", SortSubject::Even, Subject::Even, true },
    ColumnKind { "consecutive", SortSubject::Consecutive, Subject::Consecutive, true },
    ColumnKind { "repeats", SortSubject::Repeats, Subject::Repeats, true },
    ColumnKind { "prize", SortSubject::Prize, {}, true },
    ColumnKind { "jackpot", SortSubject::JackpotWinners, {}, true },
};
static_assert(kKinds.size() == DrawTableModel::ColumnCount);

const ColumnKind& kindOf(int column)
{
    return kKinds.at(static_cast<std::size_t>(column));
}

} // namespace

DrawTableModel::DrawTableModel(const Appearance& appearance, QObject* parent)
    : QAbstractTableModel(parent)
    , m_appearance(appearance)
    , m_order { { DateDrawn, Qt::DescendingOrder } }
{
}

void DrawTableModel::setHistory(history::GameHistory history)
{
    beginResetModel();
    m_findings.clear();
    m_history = std::move(history);
    m_shown.setColumns(m_history.columns);
    endResetModel();
}

void DrawTableModel::setFilter(history::Filter filter)
{
    beginResetModel();
    m_shown.setFilter(std::move(filter));
    endResetModel();
}

void DrawTableModel::setOrder(const std::vector<SortedColumn>& order)
{
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<std::uint32_t> draws;
    std::ranges::transform(
        before, std::back_inserter(draws), [this](const QModelIndex& index) { return drawAt(index.row()); });
    m_order = order;
    std::vector<history::SortKey> keys;
    for (const SortedColumn& sorted : order) {
        keys.push_back(
            { .subject = kindOf(sorted.column).sortedBy, .descending = sorted.order == Qt::DescendingOrder });
    }
    m_shown.setOrder(std::move(keys));
    moveIndexes(before, draws);
    Q_EMIT layoutChanged({}, VerticalSortHint);
    Q_EMIT orderChanged();
}

void DrawTableModel::moveIndexes(const QModelIndexList& before, const std::vector<std::uint32_t>& draws)
{
    std::vector<std::uint32_t> wanted = draws;
    std::ranges::sort(wanted);
    wanted.erase(std::ranges::unique(wanted).begin(), wanted.end());
    std::unordered_map<std::uint32_t, int> places;
    if (wanted.size() == 1) {
        places.emplace(wanted.front(), rowOf(wanted.front()).value_or(0));
    } else if (!wanted.empty()) {
        for (int row = 0; row < rowCount() && places.size() < wanted.size(); ++row) {
            if (const std::uint32_t draw = drawAt(row); std::ranges::binary_search(wanted, draw)) {
                places.emplace(draw, row);
            }
        }
    }
    QModelIndexList after;
    after.reserve(before.size());
    for (std::size_t i = 0; i < draws.size(); ++i) {
        after << index(places.at(draws[i]), before.at(static_cast<qsizetype>(i)).column());
    }
    changePersistentIndexList(before, after);
}

void DrawTableModel::sort(int column, Qt::SortOrder order)
{
    if (column >= 0 && column < ColumnCount) {
        setOrder({ { column, order } });
    }
}

std::uint32_t DrawTableModel::drawAt(int row) const
{
    return m_shown.rowAt(static_cast<std::size_t>(row));
}

std::optional<int> DrawTableModel::rowOf(std::uint32_t draw) const
{
    const auto place = m_shown.placeOf(draw);
    return place ? std::optional(static_cast<int>(*place)) : std::nullopt;
}

QString DrawTableModel::idOf(int column)
{
    return QLatin1StringView(kindOf(column).id);
}

std::optional<int> DrawTableModel::columnFromId(const QString& id)
{
    const auto* found
        = std::ranges::find_if(kKinds, [&id](const ColumnKind& kind) { return id == QLatin1StringView(kind.id); });
    return found == kKinds.end() ? std::nullopt : std::optional(static_cast<int>(found - kKinds.begin()));
}

bool DrawTableModel::isNumber(int column)
{
    return kindOf(column).isNumber;
}

void DrawTableModel::refresh()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (rowCount() > 0) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int DrawTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int DrawTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

DrawTableModel::FindingCount DrawTableModel::findingsOf(std::uint32_t draw) const
{
    FindingCount result { .count = m_history.columns->detailsOf(draw).findings, .worst = {} };
    if (result.count == 0) {
        return result;
    }
    if (const auto known = m_findings.find(draw); known != m_findings.end()) {
        return known->second;
    }
    if (const auto whole = m_history.whole(draw)) {
        for (const lottery::Finding& finding : lottery::audit(*whole, *m_history.game)) {
            result.worst = std::max(result.worst.value_or(lottery::Severity::Note), finding.severity);
        }
    }
    if (m_findings.size() >= kMostFindings) {
        m_findings.clear();
    }
    m_findings.emplace(draw, result);
    return result;
}

QString DrawTableModel::numbersOf(std::uint32_t draw) const
{
    std::vector<std::vector<int>> numbers;
    for (const auto& pool : m_history.columns->pools()) {
        std::vector<int>& list = numbers.emplace_back();
        for (std::size_t place = pool.first; place < pool.first + pool.count; ++place) {
            if (const std::uint8_t number = m_history.columns->numbers(place)[draw];
                number != history::DrawColumns::kNoNumber) {
                list.push_back(number);
            }
        }
    }
    return resultText(numbers, *m_history.game);
}

std::optional<std::int64_t> DrawTableModel::figureOf(std::uint32_t draw, int column) const
{
    const history::DrawColumns& columns = *m_history.columns;
    if (const auto counted = kindOf(column).counted) {
        return history::measureOf(columns, *counted, draw);
    }
    if (column == Findings) {
        return columns.detailsOf(draw).findings;
    }
    return column == JackpotWinners ? columns.detailsOf(draw).jackpotWinners : std::nullopt;
}

QString DrawTableModel::shown(std::uint32_t draw, int column) const
{
    const Formatter& formatter = m_appearance.formatter();
    switch (column) {
    case Issue:
        return toQString(m_history.columns->issueOf(draw));
    case DateDrawn:
        return formatter.date(m_history.columns->dateOf(draw));
    case Numbers:
        return numbersOf(draw);
    case TopPrize: {
        constexpr double kFen = 100;
        const auto prize = m_history.columns->detailsOf(draw).topPrize;
        return prize ? formatter.digits(static_cast<double>(prize->fen) / kFen) : QString();
    }
    default:
        const auto figure = figureOf(draw, column);
        return figure ? formatter.digits(static_cast<double>(*figure)) : QString();
    }
}

text::Cell DrawTableModel::cell(int row, int column) const
{
    const std::uint32_t draw = drawAt(row);
    switch (column) {
    case Issue:
        return text::textCell(m_history.columns->issueOf(draw));
    case DateDrawn:
        return text::textCell(isoDate(m_history.columns->dateOf(draw)));
    case Numbers:
        return text::textCell(toUtf8(numbersOf(draw)));
    case TopPrize: {
        const auto prize = m_history.columns->detailsOf(draw).topPrize;
        return text::exactCell(prize ? lottery::plainYuan(*prize) : std::string());
    }
    default:
        const auto figure = figureOf(draw, column);
        return text::exactCell(figure ? std::to_string(*figure) : std::string());
    }
}

QString DrawTableModel::spokenFindings(std::uint32_t draw) const
{
    const FindingCount findings = findingsOf(draw);
    if (!findings.worst) {
        return tr("no findings");
    }
    //: %1 is the gravest kind among them: "Error", "Warning" or "Note"
    return tr("%Ln finding(s), the gravest: %1", nullptr, findings.count)
        .arg(describe(*findings.worst, m_appearance.formatter()));
}

QVariant DrawTableModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const std::uint32_t draw = drawAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shown(draw, index.column());
    case Qt::DecorationRole:
        if (index.column() == Findings) {
            const auto worst = findingsOf(draw).worst;
            return worst ? QVariant(severityIcon(*worst, m_appearance.colors())) : QVariant();
        }
        return {};
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return index.column() == Findings ? spokenFindings(draw) : shown(draw, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    default:
        return {};
    }
}

QVariant DrawTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount) {
        return {};
    }
    if (role == Qt::TextAlignmentRole) {
        return QVariant::fromValue((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }
    if (role == Qt::ToolTipRole) {
        const std::array meanings { tr("The issue"), tr("The day of the draw"), tr("The numbers as published"),
            tr("What the audit found, of any severity"), tr("The sum of the main numbers"),
            tr("The largest main number less the smallest"), tr("How many main numbers are odd"),
            tr("How many main numbers are even"), tr("How many pairs of main numbers are neighbours, such as 8 and 9"),
            tr("How many main numbers the draw before had, too"), tr("The highest prize that a line won, in yuan"),
            tr("How many lines won the first prize") };
        return meanings.at(static_cast<std::size_t>(section));
    }
    if (role != Qt::DisplayRole) {
        return {};
    }
    const std::array titles { tr("Issue"), tr("Drawn on"), tr("Numbers"), tr("Findings"), tr("Sum"), tr("Span"),
        tr("Odd"), tr("Even"), tr("Neighbours"), tr("Repeats"), tr("Highest prize"), tr("First prizes") };
    return titles.at(static_cast<std::size_t>(section));
}

} // namespace broadsheet::app
