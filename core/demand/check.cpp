// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/check.h"

#include <algorithm>

namespace broadsheet::demand {

std::string_view wordFor(CheckStatus status)
{
    switch (status) {
    case CheckStatus::AsPrinted:
        return "as-printed";
    case CheckStatus::SourceSays:
        return "source-says";
    case CheckStatus::OtherSays:
        return "other-says";
    case CheckStatus::NoSource:
        return "no-source";
    }
    return {};
}

std::optional<CheckStatus> checkStatusFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kCheckStatuses, word, [](CheckStatus status) { return wordFor(status); });
    return found == kCheckStatuses.end() ? std::nullopt : std::optional(*found);
}

} // namespace broadsheet::demand
