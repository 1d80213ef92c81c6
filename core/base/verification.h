// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace broadsheet {

// How sure it is that a source says what a fact says it does; the surest first.
enum class Verification {
    TwoSources, // two independent sources say the same
    Seen, // read in the source itself, at its address
    Relayed, // read in another's account of the source
    Unverified, // the source was not found, or does not say where the number is from
};

inline constexpr std::array kVerifications { Verification::TwoSources, Verification::Seen, Verification::Relayed,
    Verification::Unverified };

// The word a data file uses: "two-sources", "seen", "relayed", "unverified".
[[nodiscard]] std::string_view wordFor(Verification verification);
[[nodiscard]] std::optional<Verification> verificationFromWord(std::string_view word);

// The less sure of the two: what follows from both is no surer.
[[nodiscard]] Verification weaker(Verification a, Verification b);

} // namespace broadsheet
