// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/import_plan.h"

#include <algorithm>
#include <map>
#include <string>
#include <unordered_map>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::DrawStore;

// Game and issue as one number: a game is counted in the order in which it comes up.
class DrawKeys final {
public:
    std::uint64_t of(const Draw& draw)
    {
        if (m_last.empty() || m_last != draw.game) {
            m_lastNumber = m_games.try_emplace(draw.game, m_games.size()).first->second;
            m_last = draw.game;
        }
        constexpr unsigned kIssueBits = 32;
        return (std::uint64_t { m_lastNumber } << kIssueBits)
            | static_cast<std::uint32_t>(lottery::issueOrder(draw.issue));
    }

private:
    std::map<std::string, std::size_t> m_games;
    std::string m_last;
    std::size_t m_lastNumber = 0;
};

// What is known of a draw while the rows are gone through.
struct Known {
    const Draw* draw = nullptr;
    bool isThere = false; // and not only in an earlier row
    std::uint32_t subject = PlanRow::kNone; // set by the first row about it
};

using KnownDraws = std::unordered_map<std::uint64_t, Known>;

KnownDraws knownFrom(const DrawStore& existing, DrawKeys& keys, std::size_t more)
{
    KnownDraws known;
    known.reserve(existing.draws.size() + more);
    for (const Draw& draw : existing.draws) {
        known.emplace(keys.of(draw), Known { .draw = &draw, .isThere = true, .subject = PlanRow::kNone });
    }
    return known;
}

struct Spot {
    std::uint32_t file = 0;
    int line = 0;
};

bool operator<(const Spot& a, const Spot& b)
{
    return a.file != b.file ? a.file < b.file : a.line < b.line;
}

std::vector<Spot> problemSpots(const Reading& reading)
{
    std::map<std::string, std::uint32_t> files;
    for (std::uint32_t i = 0; i < reading.files.size(); ++i) {
        files.emplace(reading.files[i], i);
    }
    std::vector<Spot> spots;
    spots.reserve(reading.problems.size());
    for (const Error& problem : reading.problems) {
        const auto file = files.find(problem.place.file);
        spots.push_back({ .file = file == files.end() ? 0 : file->second, .line = problem.place.line });
    }
    return spots;
}

// A row for each draw and each problem, by file and line; what stands in one line stays in order.
std::vector<PlanRow> rowsOf(const Reading& reading)
{
    const std::vector<Spot> problems = problemSpots(reading);
    std::vector<std::uint32_t> order(problems.size());
    for (std::uint32_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::ranges::stable_sort(
        order, [&problems](std::uint32_t a, std::uint32_t b) { return problems[a] < problems[b]; });
    std::vector<PlanRow> rows;
    rows.reserve(reading.draws.size() + problems.size());
    std::size_t next = 0;
    const auto addProblemsBefore = [&](const Spot* spot) {
        for (; next < order.size() && (spot == nullptr || problems[order[next]] < *spot); ++next) {
            PlanRow& row = rows.emplace_back();
            row.problem = order[next];
            row.status = RowStatus::Wrong;
        }
    };
    for (std::uint32_t i = 0; i < reading.draws.size(); ++i) {
        const Spot spot { .file = reading.draws[i].file, .line = reading.draws[i].line };
        addProblemsBefore(&spot);
        rows.emplace_back().read = i;
    }
    addProblemsBefore(nullptr);
    return rows;
}

RowStatus statusOf(const DrawDifference& difference)
{
    if (difference.contradicts()) {
        return RowStatus::Conflict;
    }
    return difference.adds ? RowStatus::Addition : RowStatus::Identical;
}

void markWrong(PlanRow& row, const ReadDraw& read, Reading& reading)
{
    row.status = RowStatus::Wrong;
    row.problem = static_cast<std::uint32_t>(reading.problems.size());
    reading.problems.push_back({ .code = ErrorCode::MissingField,
        .place = { .file = reading.files.at(read.file), .line = read.line, .column = 0, .path = {} },
        .detail = "date",
        .expected = {} });
}

} // namespace

std::string_view wordFor(RowStatus status)
{
    switch (status) {
    case RowStatus::New:
        break;
    case RowStatus::Addition:
        return "addition";
    case RowStatus::Conflict:
        return "conflict";
    case RowStatus::Identical:
        return "identical";
    case RowStatus::Wrong:
        return "wrong";
    }
    return "new";
}

std::size_t ImportPlan::count(RowStatus status) const
{
    return static_cast<std::size_t>(std::ranges::count(rows, status, &PlanRow::status));
}

std::size_t ImportPlan::takenDraws() const
{
    std::vector<bool> isTaken(subjects, false);
    std::size_t draws = 0;
    for (const PlanRow& row : rows) {
        if (row.taken && !isTaken[row.subject]) {
            isTaken[row.subject] = true;
            ++draws;
        }
    }
    return draws;
}

void ImportPlan::takeAll(RowStatus status, bool taken)
{
    for (PlanRow& row : rows) {
        if (row.status == status && row.canBeTaken()) {
            row.taken = taken;
        }
    }
}

PlannedDraws ImportPlan::result(const DrawStore& existing) const
{
    PlannedDraws planned;
    DrawKeys keys;
    const KnownDraws there = knownFrom(existing, keys, 0);

    struct Outcome {
        std::size_t at = 0;
        bool replaces = false;
    };

    std::unordered_map<std::uint64_t, Outcome> outcomes;
    outcomes.reserve(rows.size());
    for (const PlanRow& row : rows) {
        if (!row.taken || !row.canBeTaken()) {
            continue;
        }
        const Draw& read = reading.draws[row.read].draw;
        const std::uint64_t key = keys.of(read);
        const auto known = there.find(key);
        const bool replaces = known != there.end();
        auto& list = replaces ? planned.replacing : planned.added;
        const auto [outcome, isFirst] = outcomes.try_emplace(key, Outcome { .at = list.size(), .replaces = replaces });
        if (isFirst && !replaces) {
            list.push_back(&read);
        } else if (isFirst) {
            list.push_back(&planned.made.emplace_back(overlaid(*known->second.draw, read)));
        } else {
            list[outcome->second.at] = &planned.made.emplace_back(overlaid(*list[outcome->second.at], read));
        }
    }
    return planned;
}

ImportPlan planImport(const DrawStore& existing, Reading reading)
{
    ImportPlan plan;
    plan.reading = std::move(reading);
    plan.rows = rowsOf(plan.reading);
    DrawKeys keys;
    KnownDraws known = knownFrom(existing, keys, plan.reading.draws.size());
    std::deque<Draw> joined; // what rows have come to so far
    for (PlanRow& row : plan.rows) {
        if (row.read == PlanRow::kNone) {
            continue;
        }
        const ReadDraw& read = plan.reading.draws[row.read];
        const auto [found, isNew] = known.try_emplace(
            keys.of(read.draw), Known { .draw = &read.draw, .isThere = false, .subject = PlanRow::kNone });
        Known& before = found->second;
        if (isNew && !read.draw.date.ok()) {
            known.erase(found);
            markWrong(row, read, plan.reading);
            continue;
        }
        if (before.subject == PlanRow::kNone) {
            before.subject = plan.subjects++;
        }
        row.subject = before.subject;
        row.status = isNew ? RowStatus::New : statusOf(compare(*before.draw, read.draw));
        row.taken = row.status == RowStatus::New || row.status == RowStatus::Addition;
        if (row.status == RowStatus::Addition || row.status == RowStatus::Conflict) {
            row.mine = static_cast<std::uint32_t>(plan.mine.size());
            plan.mine.push_back(*before.draw);
            plan.isThere.push_back(before.isThere);
        }
        if (row.status == RowStatus::Addition) {
            before.draw = &joined.emplace_back(overlaid(*before.draw, read.draw));
        }
    }
    return plan;
}

} // namespace broadsheet::bulletin
