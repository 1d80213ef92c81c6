// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/lottery/draw.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace broadsheet::bulletin {

// A draw as some text states it. What the text does not say is missing: no date (`!date.ok()`), no drawn order, no
// tables.
struct ReadDraw {
    lottery::Draw draw;
    std::uint32_t file = 0; // index into Reading::files
    int line = 0; // from 1: where it begins

    bool operator==(const ReadDraw&) const = default;
};

// What was found in one or more texts, in their order.
struct Reading {
    std::vector<std::string> files; // the names of the texts, for people
    std::vector<ReadDraw> draws; // their numbers are possible ones of their games
    Problems problems; // what can't be read, by file and line; the rest was read
    bool cancelled = false;

    bool operator==(const Reading&) const = default;

    // Puts `other` after this.
    void append(Reading other);
};

// How far a reader is: bytes read, of so many. False cancels: the reading then holds what was found so far.
using Progress = std::function<bool(std::size_t done, std::size_t total)>;

} // namespace broadsheet::bulletin
