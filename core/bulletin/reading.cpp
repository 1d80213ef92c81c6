// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/reading.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::bulletin {

void Reading::append(Reading other)
{
    if (files.empty() && draws.empty() && problems.empty()) {
        const bool wasCancelled = cancelled;
        *this = std::move(other);
        cancelled = cancelled || wasCancelled;
        return;
    }
    const auto offset = static_cast<std::uint32_t>(files.size());
    std::ranges::move(other.files, std::back_inserter(files));
    draws.reserve(draws.size() + other.draws.size());
    for (ReadDraw& read : other.draws) {
        read.file += offset;
        draws.push_back(std::move(read));
    }
    std::ranges::move(other.problems, std::back_inserter(problems));
    cancelled = cancelled || other.cancelled;
}

} // namespace broadsheet::bulletin
