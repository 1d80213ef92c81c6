// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/audit/audit.h"
#include "core/lottery/audit/series.h"
#include "core/lottery/draw_store.h"
#include "core/text/row_text.h"

#include <vector>

namespace broadsheet::lottery {

// Draws, prizes and findings as rows that leave the program (command line, copy). The first row is the headings.
// Tables and rows are counted from 1, as people do.

// id (game:issue), game, issue, date (ISO), numbers, drawn (empty where not printed).
[[nodiscard]] std::vector<text::Row> drawRows(const std::vector<const Draw*>& draws, const DrawStore& store);

// table, row, label, count, unit_prize, amount (figures; empty where blank, missing or unreadable), then the same three
// cells as printed: printed_count, printed_unit_prize, printed_amount. A total row has no number in the column row.
[[nodiscard]] std::vector<text::Row> prizeRows(const Draw& draw);

// code, severity, table, row, subject, printed, computed, basis.
[[nodiscard]] std::vector<text::Row> findingRows(const std::vector<Finding>& findings);

// issue, date (ISO), then as findingRows().
[[nodiscard]] std::vector<text::Row> drawFindingRows(const std::vector<DrawFinding>& findings);

} // namespace broadsheet::lottery
