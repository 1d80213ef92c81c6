// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/command_line.h"
#include "app/command/run_command.h"
#include "core/archive/data_set.h"
#include "tests/support/bundled.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <variant>
#include <vector>

namespace broadsheet::app::test {

// What came of a call: its exit status and what it wrote.
struct Outcome {
    int status = 0;
    std::string out;
    std::string err;
};

inline std::variant<Invocation, int> parse(const std::vector<std::string>& words, std::ostream& out, std::ostream& err)
{
    std::vector<const char*> argv { "broadsheet" };
    for (const std::string& word : words) {
        argv.push_back(word.c_str());
    }
    return parseCommandLine(static_cast<int>(argv.size()), argv.data(), out, err);
}

// Reads the words and does what they say, as the program would.
inline Outcome call(
    const std::vector<std::string>& words, const archive::DataSet& data = bundledData(), bool outIsTerminal = false)
{
    std::ostringstream out;
    std::ostringstream err;
    const auto parsed = parse(words, out, err);
    Outcome outcome;
    if (const int* status = std::get_if<int>(&parsed)) {
        outcome.status = *status;
    } else {
        const auto& invocation = std::get<Invocation>(parsed);
        const Streams streams { .out = out, .err = err, .outIsTerminal = outIsTerminal };
        outcome.status = runCommand(invocation, invocation.language.value_or(Language::English), data, streams,
            { .file = invocation.archive.value_or("/nonexistent/draws.sqlite") });
    }
    outcome.out = out.str();
    outcome.err = err.str();
    return outcome;
}

} // namespace broadsheet::app::test
