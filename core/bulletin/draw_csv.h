// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/csv_mapping.h"
#include "core/bulletin/reading.h"

namespace broadsheet::bulletin {

// Reads all rows below the headings (UTF-8, LF); a long table in parts at once, on as many threads. Problems, by line:
// those of DrawRecordReader::read(), and NotCsv, behind which nothing is read.
// Blank rows, and the headings again, are passed over.
[[nodiscard]] Reading readDrawCsv(std::string_view text, const CsvMapping& mapping, const std::string& file,
    const std::vector<lottery::Game>& games, const Progress& progress = {});

} // namespace broadsheet::bulletin
