// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/verification.h"

#include <algorithm>

namespace broadsheet {

std::string_view wordFor(Verification verification)
{
    switch (verification) {
    case Verification::TwoSources:
        return "two-sources";
    case Verification::Seen:
        return "seen";
    case Verification::Relayed:
        return "relayed";
    case Verification::Unverified:
        return "unverified";
    }
    return {};
}

std::optional<Verification> verificationFromWord(std::string_view word)
{
    const auto* found
        = std::ranges::find(kVerifications, word, [](Verification verification) { return wordFor(verification); });
    return found == kVerifications.end() ? std::nullopt : std::optional(*found);
}

Verification weaker(Verification a, Verification b)
{
    return std::max(a, b);
}

} // namespace broadsheet
