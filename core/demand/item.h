// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/text/data_file.h"
#include "core/text/json.h"

#include <deque>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::demand {

// A JSON value of a data file and where it stands. What it points to belongs to a Sections.
struct Item {
    const text::JsonValue* value = nullptr;
    const std::string* file = nullptr;
    std::string path; // JSON pointer

    [[nodiscard]] Item element(std::size_t index) const; // of an array
};

[[nodiscard]] Error errorAt(const Item& item, ErrorCode code, std::string detail, std::string expected = {});

// The parsed files and, section by section, the items of all of them in order. Not copied: items point into it.
struct Sections {
    struct File {
        std::string name;
        text::JsonValue root;
    };

    std::deque<File> files;
    std::vector<Item> units;
    std::vector<Item> families;
    std::vector<Item> subjects;
    std::vector<Item> regions;
    std::vector<Item> sources;
    std::vector<Item> observations;
    std::vector<Item> statements;
    std::vector<Item> figures;
    std::vector<Item> headlines;
    std::vector<Item> checks;
};

// Parses each file (JSON, or CSV where its name ends so) and sorts its items into `sections`. Notes files that can't be
// read, are no JSON, state no format 1 or hold a section that there is not.
void readSections(const std::vector<text::DataFile>& files, Sections& sections, Problems& problems);

// The field "id": lower-case ASCII letters, digits and "-" (ids become file names), not taken before. Takes it.
// Notes MissingField, WrongType, BadValue, DuplicateId.
[[nodiscard]] std::optional<std::string> readId(text::ObjectReader& reader, std::set<std::string>& taken);

} // namespace broadsheet::demand
