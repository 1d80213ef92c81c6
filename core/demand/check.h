// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/figure/figure.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::demand {

// What became of a printed figure when its source was looked up.
enum class CheckStatus {
    AsPrinted, // the source says what is printed, up to rounding
    SourceSays, // the source says something else
    OtherSays, // another source than the one that the print goes back to says this
    NoSource, // no primary source was found
};

inline constexpr std::array kCheckStatuses { CheckStatus::AsPrinted, CheckStatus::SourceSays, CheckStatus::OtherSays,
    CheckStatus::NoSource };

// The word a data file uses: "as-printed", "source-says", "other-says", "no-source".
[[nodiscard]] std::string_view wordFor(CheckStatus status);
[[nodiscard]] std::optional<CheckStatus> checkStatusFromWord(std::string_view word);

// A printed figure beside what a source says.
struct Check {
    std::string id;
    CheckStatus status = CheckStatus::NoSource;
    std::string printed; // id of an observation
    std::string found; // id of an observation, of the dimension of the printed one; empty where there is no source
    Bilingual foundLabel; // who says so, in a few words; empty where there is no source
    Bilingual meaning; // where the difference comes from and what it changes
    figure::ResolvedFigure figure; // the two side by side, of the page "check"; its id is "check-" and the check's
};

} // namespace broadsheet::demand
