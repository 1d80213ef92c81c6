// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/catalogue.h"

#include <string>
#include <utility>
#include <vector>

namespace broadsheet::demand {

// A file with the units, terms and source that the observations below name.
inline const std::string kTerms = R"({"format": 1,
"units": [{"symbol": "household", "zh": "户", "en": "households", "counted": true}],
"subjects": [{"id": "chatgpt", "label": {"zh": "聊天", "en": "Chat"}}],
"regions": [{"id": "world", "label": {"zh": "全球", "en": "World"}}],
"sources": [{"id": "paper", "title": {"zh": "题", "en": "Title"}, "publisher": {"zh": "报", "en": "Paper"}, "date": "2024-03"}]
})";

// An observation of the given id; `fields` is JSON for its value, unit and the like.
inline std::string stated(const std::string& id, const std::string& fields = R"("best": 1, "unit": "kWh")")
{
    return R"({"id": ")" + id + R"(", "label": {"zh": "甲", "en": "A"}, )" + fields
        + R"(, "period": "2024", "region": "world", "subject": "chatgpt", "kind": "measured", "source": "paper",)"
          R"( "section": {"zh": "节", "en": "Section"}, "printed": "1"})";
}

// A derived one; `inputs` is the JSON of the ids.
inline std::string derived(
    const std::string& id, const std::string& operation, const std::string& inputs, const std::string& unit = "kWh")
{
    return R"({"id": ")" + id + R"(", "label": {"zh": "乙", "en": "B"}, "derive": {"operation": ")" + operation
        + R"(", "inputs": [)" + inputs + R"(]}, "unit": ")" + unit
        + R"(", "period": "2024", "region": "world", "subject": "chatgpt"})";
}

// A file of observations, each on a line of its own: the first is on line 2.
inline std::string observationFile(const std::vector<std::string>& observations)
{
    std::string text = R"({"format": 1, "observations": [)";
    for (std::size_t i = 0; i < observations.size(); ++i) {
        text += (i == 0 ? "\n" : ",\n") + observations[i];
    }
    return text + "\n]}";
}

// The terms, as terms.json, and then `text` as a.json.
inline CatalogueLoad loadWith(const std::string& text)
{
    UnitSystem units = *UnitSystem::create();
    return loadCatalogue({ { .name = "terms.json", .bytes = kTerms }, { .name = "a.json", .bytes = text } }, units);
}

} // namespace broadsheet::demand
