// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"
#include "core/text/file.h"
#include "core/text/json.h"

#include <string>
#include <vector>

namespace broadsheet::demand {

inline const std::string kArticle = "article-2024-03";
inline const std::string kDataFolder = BROADSHEET_DATA_DIR "/";

// Every demand file that the manifest lists.
inline std::vector<text::DataFile> bundledFiles()
{
    const auto manifest = text::parseJson(text::readFile(kDataFolder + "data.json").value_or(""), "data.json");
    std::vector<text::DataFile> files;
    if (!manifest || manifest->find("demand") == nullptr) {
        return files;
    }
    for (const text::JsonValue& name : manifest->find("demand")->items) {
        files.push_back({ .name = name.string, .bytes = text::readFile(kDataFolder + name.string) });
    }
    return files;
}

inline const CatalogueLoad& bundled()
{
    static const CatalogueLoad kLoad = [] {
        UnitSystem units = *UnitSystem::create();
        return loadCatalogue(bundledFiles(), units);
    }();
    return kLoad;
}

inline const Catalogue& catalogue()
{
    return bundled().catalogue;
}

} // namespace broadsheet::demand
