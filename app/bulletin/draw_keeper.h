// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/bulletin/import_plan.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>

namespace broadsheet::app {

// An import that was kept and can be taken back.
struct KeptImport {
    std::int64_t id = 0;
    std::string origin; // what it was read from, for people
    std::size_t draws = 0;
};

// Where imported draws go. Its functions are called on a thread other than the window's, one at a time.
struct DrawKeeper {
    // Keeps all of the draws or none. Error: Cancelled where the progress said so, and those of the place.
    std::function<Result<KeptImport>(
        const std::string& origin, const bulletin::PlannedDraws& draws, const bulletin::Progress& progress)>
        keep;
    // Takes the whole import back.
    std::function<Result<void>(std::int64_t import)> undo;
    // The latest import, if there is one.
    std::function<Result<std::optional<KeptImport>>()> latest;
};

} // namespace broadsheet::app
