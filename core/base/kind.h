// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace broadsheet {

// How a number came to be.
enum class Kind {
    Measured, // counted, metered or reported by the one who ran it
    Estimated, // worked out by the source from other things
    Projected, // said about a time after the source appeared
    Derived, // computed by this program from other observations
};

inline constexpr std::array kKinds { Kind::Measured, Kind::Estimated, Kind::Projected, Kind::Derived };

// The word a data file uses: "measured", "estimated", "projected", "derived".
[[nodiscard]] std::string_view wordFor(Kind kind);
[[nodiscard]] std::optional<Kind> kindFromWord(std::string_view word);

} // namespace broadsheet
