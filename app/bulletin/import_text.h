// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/bulletin/import_plan.h"
#include "core/lottery/draw_store.h"

#include <QString>

#include <vector>

namespace broadsheet::app {

// "New", "Adds", "Conflict", "Already there", "Wrong".
[[nodiscard]] QString describe(bulletin::RowStatus status, const Formatter& formatter);

// What is different or added: "other numbers, other prizes"; or why the row is wrong. Empty for the rest.
[[nodiscard]] QString remarkOn(
    const bulletin::PlanRow& row, const bulletin::ImportPlan& plan, const Formatter& formatter);

// "line 12", or "draws.csv, line 12" where there are several files.
[[nodiscard]] QString placeOf(
    const bulletin::PlanRow& row, const bulletin::ImportPlan& plan, const Formatter& formatter);

// One field of two accounts of a draw.
struct ComparedField {
    QString name;
    QString mine; // empty where it is not said
    QString read;
    bool differs = false;

    bool operator==(const ComparedField&) const = default;
};

// Date, numbers, drawn order, and every row of the prize tables; `mine` may be nullptr.
[[nodiscard]] std::vector<ComparedField> comparedFields(
    const lottery::Draw* mine, const lottery::Draw& read, const lottery::Game& game, const Formatter& formatter);

} // namespace broadsheet::app
