// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::scenario {

// Reads a scenario of the format in docs/data-format.md. Nothing where `problems` got a mistake: each has file, line
// and JSON pointer. `file` is for these places alone. Ids of facts are not looked up.
[[nodiscard]] std::optional<Scenario> readScenario(std::string_view bytes, const std::string& file, Problems& problems);

// The file that readScenario() turns into the same scenario again: UTF-8, LF, two spaces a level.
[[nodiscard]] std::string writeScenario(const Scenario& scenario);

} // namespace broadsheet::scenario
