// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace broadsheet::app {

// The cells of a CSV as RFC 4180 has it, read by its grammar: rows end in CR LF, "" within quotes is a quote.
inline std::vector<std::vector<std::string>> readCsv(std::string_view text)
{
    std::vector<std::vector<std::string>> rows;
    std::vector<std::string> row;
    std::string cell;
    bool isQuoted = false;
    for (std::size_t at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (isQuoted) {
            if (character != '"') {
                cell += character;
            } else if (at + 1 < text.size() && text[at + 1] == '"') {
                cell += '"';
                ++at;
            } else {
                isQuoted = false;
            }
        } else if (character == '"') {
            isQuoted = true;
        } else if (character == ',') {
            row.push_back(std::exchange(cell, {}));
        } else if (character == '\r' && at + 1 < text.size() && text[at + 1] == '\n') {
            row.push_back(std::exchange(cell, {}));
            rows.push_back(std::exchange(row, {}));
            ++at;
        } else {
            cell += character;
        }
    }
    return rows;
}

} // namespace broadsheet::app
