// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/words.h"
#include "core/history/filter.h"
#include "core/history/filter_words.h"

#include <QString>

namespace broadsheet::app {

// What a word of the filter language is about, in a few words.
[[nodiscard]] QString describe(history::FilterWord word, const Words& words);

// What would do where a filter can't be read: "a number or a range (3, 60..90 or >=60)".
[[nodiscard]] QString describe(history::Expected expected, const Words& words);

// A whole sentence: which part of the filter can't be read, and what would do there.
[[nodiscard]] QString describe(const history::FilterMistake& mistake, const std::string& filter, const Words& words);

// How a word is written in that language, and how it is used.
[[nodiscard]] QString spelled(history::FilterWord word, Language language);
[[nodiscard]] QString exampleOf(const history::WordSpelling& spelling, Language language);

} // namespace broadsheet::app
