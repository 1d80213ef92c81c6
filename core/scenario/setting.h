// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/scenario/scenario.h"

#include <string_view>

namespace broadsheet::scenario {

// One input as somebody types it.
struct Setting {
    InputId id = InputId::Requests;
    Input input;

    bool operator==(const Setting&) const = default;
};

// "requests=2e8", "saving-hardware=30%", "pue=1.1..1.3", "energy-per-request=0.06..0.3..3.9:log-uniform": a number, or
// two or three joined by ".." with a shape (uniform where none is named). Errors, without a place: UnknownField for a
// name that is none (expected: those there are), BadValue, RangeReversed.
[[nodiscard]] Result<Setting> parseSetting(std::string_view text);

} // namespace broadsheet::scenario
