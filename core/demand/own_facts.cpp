// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/own_facts.h"

#include "core/demand/item.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::demand {

namespace {

std::vector<std::string> factsIn(const text::DataFile& file)
{
    Sections sections;
    Problems problems;
    readSections({ file }, sections, problems);
    std::vector<std::string> ids;
    for (const auto* items : { &sections.observations, &sections.statements }) {
        for (const Item& item : *items) {
            const text::JsonValue* id = item.value->find("id");
            ids.push_back(id == nullptr ? std::string() : id->string);
        }
    }
    return ids;
}

// Hands each own file in use the problems that name it. Gives whether there were any.
bool takeProblems(const Problems& problems, bool isAgain, std::vector<OwnFile>& own)
{
    bool isAny = false;
    for (OwnFile& file : own) {
        if (!file.isUsed()) {
            continue;
        }
        std::ranges::copy_if(problems, std::back_inserter(file.problems),
            [&file](const Error& problem) { return problem.place.file == file.name; });
        for (Error& problem : file.problems) {
            // What is missing now stood in a file that was left out.
            if (isAgain && problem.code == ErrorCode::UnknownReference) {
                problem.code = ErrorCode::FaultyReference;
            }
        }
        isAny = isAny || !file.isUsed();
    }
    return isAny;
}

std::vector<text::DataFile> inUse(const std::vector<text::DataFile>& files, const std::vector<text::DataFile>& own,
    const std::vector<OwnFile>& states)
{
    std::vector<text::DataFile> used = files;
    for (std::size_t i = 0; i < own.size(); ++i) {
        if (states[i].isUsed()) {
            used.push_back(own[i]);
        }
    }
    return used;
}

} // namespace

Result<OwnLoad> loadWithOwn(const std::vector<text::DataFile>& files, const std::vector<text::DataFile>& own)
{
    OwnLoad result;
    std::ranges::transform(own, std::back_inserter(result.own), [](const text::DataFile& file) {
        return OwnFile { .name = file.name, .facts = factsIn(file), .problems = {} };
    });
    // Each round leaves a file out or is the last.
    for (bool isAgain = false;; isAgain = true) {
        auto units = UnitSystem::create();
        if (!units) {
            return std::unexpected(std::move(units.error()));
        }
        CatalogueLoad load = loadCatalogue(inUse(files, own, result.own), *units);
        if (!takeProblems(load.problems, isAgain, result.own)) {
            result.catalogue = std::move(load.catalogue);
            result.problems = std::move(load.problems);
            break;
        }
    }
    for (const OwnFile& file : result.own) {
        if (!file.isUsed()) {
            result.problems.push_back({ .code = ErrorCode::OwnFileLeftOut,
                .place = { .file = file.name, .line = 0, .column = 0, .path = {} },
                .detail = std::to_string(file.problems.size()),
                .expected = {} });
            std::ranges::copy(file.problems, std::back_inserter(result.problems));
        }
    }
    return result;
}

} // namespace broadsheet::demand
