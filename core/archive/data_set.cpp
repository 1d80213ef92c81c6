// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/data_set.h"

#include "core/text/file.h"
#include "core/text/json.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <system_error>
#include <utility>

namespace broadsheet::archive {
namespace {

constexpr std::string_view kManifest = "data.json";
constexpr std::string_view kUnits = "units.json";

struct Manifest {
    std::vector<std::string> demand;
    std::vector<std::string> scenarios;
    std::vector<std::string> games;
    std::vector<std::string> draws;
};

std::vector<std::string> namesIn(text::ObjectReader& reader, std::string_view key)
{
    std::vector<std::string> names;
    const text::JsonValue* array = reader.array(key);
    if (array == nullptr) {
        return names;
    }
    for (const text::JsonValue& item : array->items) {
        if (item.type == text::JsonValue::Type::String) {
            names.push_back(item.string);
        } else {
            reader.note(ErrorCode::WrongType, key, "not a string", "string");
        }
    }
    return names;
}

// What is read where the manifest can't say: the folders, and the units beside it, without which no fact has a meaning.
Manifest manifestInItsPlace(const FileTree& tree)
{
    Manifest manifest;
    if (tree.read(std::string(kUnits))) {
        manifest.demand.emplace_back(kUnits);
    }
    return manifest;
}

Manifest readManifest(const FileTree& tree, Problems& problems)
{
    const std::string file = tree.root + std::string(kManifest);
    const auto bytes = tree.read(std::string(kManifest));
    if (!bytes) {
        problems.push_back(bytes.error());
        return manifestInItsPlace(tree);
    }
    const auto json = text::parseJson(*bytes, file);
    if (!json) {
        problems.push_back(json.error());
        return manifestInItsPlace(tree);
    }
    text::ObjectReader reader(*json, file, "", problems);
    if (const auto format = reader.integer("format"); format && *format != 1) {
        reader.note(ErrorCode::BadValue, "format", std::to_string(*format), "1");
    }
    Manifest manifest { .demand = namesIn(reader, "demand"),
        .scenarios = namesIn(reader, "scenarios"),
        .games = namesIn(reader, "games"),
        .draws = namesIn(reader, "draws") };
    reader.rejectOthers();
    return manifest;
}

// The listed files, then what else lies in the folder.
std::vector<text::DataFile> filesOf(
    const FileTree& tree, const std::vector<std::string>& listed, const std::string& folder)
{
    std::vector<std::string> names = listed;
    std::ranges::copy_if(tree.list(folder), std::back_inserter(names),
        [&listed](const std::string& name) { return std::ranges::find(listed, name) == listed.end(); });
    std::vector<text::DataFile> files;
    files.reserve(names.size());
    std::ranges::transform(names, std::back_inserter(files), [&tree](const std::string& name) {
        return text::DataFile { .name = tree.root + name, .bytes = tree.read(name) };
    });
    return files;
}

// The demand files of the tree with own files on top.
Result<demand::OwnLoad> loadDemand(const FileTree& tree, const std::vector<text::DataFile>& own)
{
    Problems ofManifest; // loadDataSet() tells them
    const Manifest manifest = readManifest(tree, ofManifest);
    return demand::loadWithOwn(filesOf(tree, manifest.demand, "demand"), own);
}

void addArchive(lottery::DrawStoreLoad& load, const ArchivePlace& place)
{
    std::error_code ignored;
    if (!std::filesystem::exists(place.file, ignored)) {
        return;
    }
    auto opened = Archive::open(place.file, place.stranger);
    if (!opened) {
        load.problems.push_back(std::move(opened).error());
        return;
    }
    if (opened->damage) {
        load.problems.push_back(*std::move(opened->damage));
    }
    auto own = opened->archive.draws();
    if (!own) {
        load.problems.push_back(std::move(own).error());
        return;
    }
    std::ranges::move(own->problems, std::back_inserter(load.problems));
    lottery::addOwnDraws(load, std::move(own->draws), place.file.string());
}

lottery::DrawStoreLoad loadDraws(
    const FileTree& tree, const Manifest& manifest, const std::optional<ArchivePlace>& archive)
{
    auto load = lottery::loadDrawStore(
        filesOf(tree, manifest.games, "lottery/games"), filesOf(tree, manifest.draws, "lottery/draws"));
    if (archive) {
        addArchive(load, *archive);
    }
    return load;
}

} // namespace

FileTree folderTree(const std::filesystem::path& folder)
{
    return {
        .read = [folder](const std::string& name) { return text::readFile(folder / name); },
        .list =
            [folder](const std::string& below) {
                std::vector<std::string> names;
                std::error_code failure;
                for (std::filesystem::directory_iterator entry(folder / below, failure), end; entry != end;
                    entry.increment(failure)) {
                    if (entry->path().extension() == ".json") {
                        names.push_back(below + "/" + entry->path().filename().string());
                    }
                }
                std::ranges::sort(names);
                return names;
            },
        .root = folder.string() + "/",
    };
}

DataSet loadDataSet(const FileTree& tree, const std::optional<ArchivePlace>& archive)
{
    DataSet result;
    result.tree = tree;
    const Manifest manifest = readManifest(tree, result.problems);

    auto units = UnitSystem::create();
    if (units) {
        auto demand = demand::loadCatalogue(filesOf(tree, manifest.demand, "demand"), *units);
        result.catalogue = std::move(demand.catalogue);
        std::ranges::move(demand.problems, std::back_inserter(result.problems));
        auto scenarios
            = scenario::loadLibrary(filesOf(tree, manifest.scenarios, "demand/scenarios"), result.catalogue, *units);
        result.scenarios = std::move(scenarios.library);
        std::ranges::move(scenarios.problems, std::back_inserter(result.problems));
    } else {
        result.problems.push_back(units.error());
    }

    auto draws = loadDraws(tree, manifest, archive);
    result.draws = std::move(draws.store);
    std::ranges::move(draws.problems, std::back_inserter(result.problems));
    return result;
}

void loadOwnFacts(const std::vector<text::DataFile>& own, DataSet& data)
{
    auto load = loadDemand(data.tree, own);
    if (!load) {
        return; // without units there is no catalogue either, which the data set's problems tell
    }
    data.catalogue = std::move(load->catalogue);
    data.ownFiles = std::move(load->own);
    data.ownProblems.clear();
    std::ranges::copy_if(load->problems, std::back_inserter(data.ownProblems), [&data](const Error& problem) {
        return std::ranges::find(data.ownFiles, problem.place.file, &demand::OwnFile::name) != data.ownFiles.end();
    });
}

Result<demand::OwnLoad> tryOwnFiles(const std::vector<text::DataFile>& candidates, const DataSet& data)
{
    const auto fileName = [](const std::string& name) { return std::filesystem::path(name).filename(); };
    std::vector<text::DataFile> own;
    for (const demand::OwnFile& file : data.ownFiles) {
        const bool isReplaced = std::ranges::any_of(candidates,
            [&](const text::DataFile& candidate) { return fileName(candidate.name) == fileName(file.name); });
        if (!isReplaced) {
            own.push_back({ .name = file.name, .bytes = text::readFile(file.name) });
        }
    }
    const auto present = static_cast<std::ptrdiff_t>(own.size());
    std::ranges::copy(candidates, std::back_inserter(own));
    auto load = loadDemand(data.tree, own);
    if (load) {
        load->own.erase(load->own.begin(), load->own.begin() + present);
    }
    return load;
}

lottery::DrawStoreLoad loadDraws(const FileTree& tree, const std::optional<ArchivePlace>& archive)
{
    Problems problems;
    const Manifest manifest = readManifest(tree, problems);
    auto load = loadDraws(tree, manifest, archive);
    problems.insert(problems.end(), load.problems.begin(), load.problems.end());
    load.problems = std::move(problems);
    return load;
}

} // namespace broadsheet::archive
