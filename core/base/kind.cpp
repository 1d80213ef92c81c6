// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/kind.h"

#include <algorithm>

namespace broadsheet {

std::string_view wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Measured:
        return "measured";
    case Kind::Estimated:
        return "estimated";
    case Kind::Projected:
        return "projected";
    case Kind::Derived:
        return "derived";
    }
    return {};
}

std::optional<Kind> kindFromWord(std::string_view word)
{
    const auto* found = std::ranges::find(kKinds, word, [](Kind kind) { return wordFor(kind); });
    return found == kKinds.end() ? std::nullopt : std::optional(*found);
}

} // namespace broadsheet
