// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/reading.h"
#include "core/bulletin/same_draw.h"
#include "core/lottery/draw_store.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <optional>
#include <string_view>
#include <vector>

namespace broadsheet::bulletin {

// What becomes of something that was read.
enum class RowStatus {
    New, // a draw that is not there yet
    Addition, // says more about a draw that is there, and nothing else
    Conflict, // says something else about a draw that is there: the person decides
    Identical, // says nothing that is not there
    Wrong, // can't be kept
};

inline constexpr std::array kRowStatuses { RowStatus::New, RowStatus::Addition, RowStatus::Conflict,
    RowStatus::Identical, RowStatus::Wrong };

// Words for machines: "new", "addition", "conflict", "identical", "wrong".
[[nodiscard]] std::string_view wordFor(RowStatus status);

struct PlanRow {
    static constexpr std::uint32_t kNone = UINT32_MAX;

    std::uint32_t read = kNone; // index into the reading's draws
    std::uint32_t problem = kNone; // index into the reading's problems, for Wrong
    std::uint32_t mine = kNone; // index into ImportPlan::mine, for Addition and Conflict
    std::uint32_t subject = kNone; // the same for all rows about one draw; less than ImportPlan::subjects
    RowStatus status = RowStatus::New;
    bool taken = false; // what is read goes in; may be changed where canBeTaken()

    bool operator==(const PlanRow&) const = default;

    [[nodiscard]] bool canBeTaken() const
    {
        return status == RowStatus::New || status == RowStatus::Addition || status == RowStatus::Conflict;
    }
};

// The draws that a plan comes to. The pointers go into the plan and into `made`.
struct PlannedDraws {
    std::vector<const lottery::Draw*> added; // not there yet
    std::vector<const lottery::Draw*> replacing; // in place of those there
    std::deque<lottery::Draw> made; // of what was there and what was read

    [[nodiscard]] std::size_t size() const
    {
        return added.size() + replacing.size();
    }
};

// What was read beside what is there, row by row, in the order of the files and their lines.
struct ImportPlan {
    Reading reading; // as it was read; with a problem more for each draw that lacks a date and is not there yet
    std::vector<PlanRow> rows;
    std::vector<lottery::Draw> mine; // what is there, or stood in an earlier row
    std::vector<bool> isThere; // per mine: false for one of an earlier row
    std::uint32_t subjects = 0; // how many draws the rows are about

    [[nodiscard]] std::size_t count(RowStatus status) const;

    // How many draws the result has.
    [[nodiscard]] std::size_t takenDraws() const;

    // Decides for all rows of that status.
    void takeAll(RowStatus status, bool taken);

    // The plan with the rows as they are decided. Rows for the same draw go over each other in their order.
    [[nodiscard]] PlannedDraws result(const lottery::DrawStore& existing) const;
};

// New draws and additions are taken, conflicts are not. A draw without a date is wrong, unless it is there already.
[[nodiscard]] ImportPlan planImport(const lottery::DrawStore& existing, Reading reading);

} // namespace broadsheet::bulletin
