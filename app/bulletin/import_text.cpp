// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_text.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace broadsheet::app {
namespace {

using bulletin::ImportPlan;
using bulletin::PlanRow;
using bulletin::RowStatus;
using lottery::Draw;
using lottery::PrizeTable;

QString word(const Formatter& formatter, const char* source)
{
    return formatter.words().text("Import", source);
}

// "一等奖" of the first table, "一等奖 (2)" of the second.
QString rowName(const PrizeTable& table, std::size_t number, const std::vector<std::string>& row)
{
    const std::size_t label = table.columnOf(lottery::Column::Label).value_or(0);
    const QString name = toQString(label < row.size() ? row[label] : "");
    return number == 0 ? name : QStringLiteral("%1 (%2)").arg(name).arg(number + 1);
}

QString rowCells(const PrizeTable& table, const std::vector<std::string>& row)
{
    const std::size_t label = table.columnOf(lottery::Column::Label).value_or(0);
    QStringList cells;
    for (std::size_t i = 0; i < row.size(); ++i) {
        if (i != label) {
            cells << toQString(row[i]);
        }
    }
    return cells.join(QStringLiteral(" · "));
}

struct NamedRow {
    QString name;
    QString cells;
};

std::vector<NamedRow> prizeRowsOf(const Draw* draw)
{
    std::vector<NamedRow> rows;
    for (std::size_t i = 0; draw != nullptr && i < draw->tables.size(); ++i) {
        const PrizeTable& table = draw->tables[i];
        const auto add = [&](const std::vector<std::string>& row) {
            rows.push_back({ .name = rowName(table, i, row), .cells = rowCells(table, row) });
        };
        std::ranges::for_each(table.rows, add);
        if (!table.total.empty()) {
            add(table.total);
        }
    }
    return rows;
}

void addPrizes(std::vector<ComparedField>& fields, const Draw* mine, const Draw& read)
{
    std::vector<NamedRow> others = prizeRowsOf(&read);
    for (const NamedRow& row : prizeRowsOf(mine)) {
        const auto same = std::ranges::find(others, row.name, &NamedRow::name);
        fields.push_back({ .name = row.name, .mine = row.cells, .read = {}, .differs = false });
        if (same != others.end()) {
            fields.back().read = same->cells;
            others.erase(same);
        }
    }
    for (const NamedRow& row : others) {
        fields.push_back({ .name = row.name, .mine = {}, .read = row.cells, .differs = false });
    }
}

} // namespace

QString describe(RowStatus status, const Formatter& formatter)
{
    switch (status) {
    case RowStatus::New:
        break;
    case RowStatus::Addition:
        return word(formatter, QT_TRANSLATE_NOOP("Import", "Adds"));
    case RowStatus::Conflict:
        return word(formatter, QT_TRANSLATE_NOOP("Import", "Conflict"));
    case RowStatus::Identical:
        return word(formatter, QT_TRANSLATE_NOOP("Import", "Already there"));
    case RowStatus::Wrong:
        return word(formatter, QT_TRANSLATE_NOOP("Import", "Wrong"));
    }
    return word(formatter, QT_TRANSLATE_NOOP("Import", "New"));
}

QString remarkOn(const PlanRow& row, const ImportPlan& plan, const Formatter& formatter)
{
    if (row.status == RowStatus::Wrong) {
        Error error = plan.reading.problems.at(row.problem);
        error.place = {};
        return describe(error, formatter.words());
    }
    if (row.mine == PlanRow::kNone) {
        return {};
    }
    const Draw& mine = plan.mine.at(row.mine);
    const Draw& read = plan.reading.draws.at(row.read).draw;
    const bulletin::DrawDifference difference = bulletin::compare(mine, read);
    QStringList parts;
    if (difference.date) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "another date"));
    }
    if (difference.published) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "other numbers"));
    }
    if (difference.drawn) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "another drawn order"));
    }
    if (difference.tables) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "other prizes"));
    }
    if (parts.isEmpty() && mine.drawn.empty() && !read.drawn.empty()) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "the drawn order"));
    }
    if (row.status == RowStatus::Addition && !read.tables.empty()) {
        parts << word(formatter, QT_TRANSLATE_NOOP("Import", "prizes"));
    }
    return parts.join(word(formatter, QT_TRANSLATE_NOOP("Import", ", ")));
}

QString placeOf(const PlanRow& row, const ImportPlan& plan, const Formatter& formatter)
{
    Place place;
    if (row.read != PlanRow::kNone && row.status != RowStatus::Wrong) {
        const bulletin::ReadDraw& read = plan.reading.draws.at(row.read);
        place = { .file = plan.reading.files.at(read.file), .line = read.line, .column = 0, .path = {} };
    } else {
        place = plan.reading.problems.at(row.problem).place;
        place.path.clear();
    }
    place.file = plan.reading.files.size() > 1 ? toUtf8(QFileInfo(toQString(place.file)).fileName()) : "";
    return describePlace(place, formatter.words());
}

std::vector<ComparedField> comparedFields(
    const Draw* mine, const Draw& read, const lottery::Game& game, const Formatter& formatter)
{
    std::vector<ComparedField> fields;
    const auto add = [&](const char* name, auto textOf) {
        fields.push_back({ .name = word(formatter, name),
            .mine = mine == nullptr ? QString() : textOf(*mine),
            .read = textOf(read),
            .differs = false });
    };
    add(QT_TRANSLATE_NOOP("Import", "Date"),
        [&](const Draw& draw) { return draw.date.ok() ? formatter.date(draw.date) : QString(); });
    add(QT_TRANSLATE_NOOP("Import", "Numbers"), [&](const Draw& draw) { return resultText(draw.published, game); });
    add(QT_TRANSLATE_NOOP("Import", "In drawn order"),
        [&](const Draw& draw) { return draw.drawn.empty() ? QString() : resultText(draw.drawn, game); });
    if (fields.back().mine.isEmpty() && fields.back().read.isEmpty()) {
        fields.pop_back();
    }
    addPrizes(fields, mine, read);
    for (ComparedField& field : fields) {
        field.differs = mine != nullptr && !field.read.isEmpty() && field.mine != field.read;
    }
    return fields;
}

} // namespace broadsheet::app
