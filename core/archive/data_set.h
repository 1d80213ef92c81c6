// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/archive.h"
#include "core/base/error.h"
#include "core/demand/own_facts.h"
#include "core/lottery/draw_store.h"
#include "core/scenario/library.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet::archive {

// A tree of data files, wherever it lies: in a folder, or within the program.
struct FileTree {
    // The bytes of a file by its path below the root, such as "demand/article-2024-03.json".
    std::function<Result<std::string>(const std::string& name)> read;
    // The names of the *.json files in a folder below the root, sorted; none where there is no such folder.
    std::function<std::vector<std::string>(const std::string& folder)> list;
    // What stands before a name in messages, such as "/home/ann/data/".
    std::string root;
};

[[nodiscard]] FileTree folderTree(const std::filesystem::path& folder);

// Where the user's own draws are.
struct ArchivePlace {
    std::filesystem::path file;
    Stranger stranger = Stranger::Refuse;
};

// Everything the program shows: an immutable snapshot.
struct DataSet {
    demand::Catalogue catalogue;
    scenario::Library scenarios;
    lottery::DrawStore draws;
    Problems problems; // every mistake in the files; what is sound is in the three above
    std::vector<demand::OwnFile> ownFiles; // the person's own facts
    Problems ownProblems; // every mistake in these
    FileTree tree; // what it was read from
};

// Reads the manifest data.json and each file it lists, and every other *.json file in the folders demand,
// demand/scenarios, lottery/games and lottery/draws. A listed file that is missing is a problem; so is a missing
// manifest, but the folders are read, and units.json beside it.
//
// With an archive, the user's own draws come in: one goes before a bundled draw of the same game and issue. An archive
// that is not there holds none; one that can't be read, or was damaged and set aside, is a problem.
[[nodiscard]] DataSet loadDataSet(const FileTree& tree, const std::optional<ArchivePlace>& archive = {});

// The draws of loadDataSet() alone, for when the archive has changed.
[[nodiscard]] lottery::DrawStoreLoad loadDraws(const FileTree& tree, const std::optional<ArchivePlace>& archive);

// Puts own files into the data set, in place of those it has: the catalogue is read anew, draws and the problems of the
// other files stay.
void loadOwnFacts(const std::vector<text::DataFile>& own, DataSet& data);

// What loading these files on top of the data set, and in place of own files of the same file names, would give.
// `own` of the result are these files alone.
[[nodiscard]] Result<demand::OwnLoad> tryOwnFiles(const std::vector<text::DataFile>& candidates, const DataSet& data);

} // namespace broadsheet::archive
