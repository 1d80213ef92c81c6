// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/item.h"

#include "core/demand/fact_table.h"

#include <algorithm>
#include <utility>

namespace broadsheet::demand {

namespace {

constexpr int kFormat = 1;
constexpr std::size_t kLongestId = 100;

void collect(text::ObjectReader& reader, std::string_view key, const std::string& file, std::vector<Item>& items)
{
    const text::JsonValue* array = reader.optionalArray(key);
    if (array == nullptr) {
        return;
    }
    const Item whole { .value = array, .file = &file, .path = '/' + std::string(key) };
    for (std::size_t i = 0; i < array->items.size(); ++i) {
        items.push_back(whole.element(i));
    }
}

void collectSections(const Sections::File& file, Sections& sections, Problems& problems)
{
    text::ObjectReader reader(file.root, file.name, {}, problems);
    const auto format = reader.integer("format");
    if (format && *format != kFormat) {
        reader.note(ErrorCode::BadValue, "format", std::to_string(*format), std::to_string(kFormat));
    }
    collect(reader, "units", file.name, sections.units);
    collect(reader, "families", file.name, sections.families);
    collect(reader, "subjects", file.name, sections.subjects);
    collect(reader, "regions", file.name, sections.regions);
    collect(reader, "sources", file.name, sections.sources);
    collect(reader, "observations", file.name, sections.observations);
    collect(reader, "statements", file.name, sections.statements);
    collect(reader, "figures", file.name, sections.figures);
    collect(reader, "headlines", file.name, sections.headlines);
    collect(reader, "checks", file.name, sections.checks);
    reader.rejectOthers();
}

Result<text::JsonValue> parsed(const text::DataFile& file, Problems& problems)
{
    if (!file.bytes) {
        return std::unexpected(file.bytes.error());
    }
    return isFactTable(file.name) ? readFactTable(*file.bytes, file.name, problems)
                                  : text::parseJson(*file.bytes, file.name);
}

bool isId(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestId
        && text.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

} // namespace

Item Item::element(std::size_t index) const
{
    return { .value = &value->items[index], .file = file, .path = path + '/' + std::to_string(index) };
}

Error errorAt(const Item& item, ErrorCode code, std::string detail, std::string expected)
{
    return { .code = code,
        .place = { .file = *item.file, .line = item.value->line, .column = 0, .path = item.path },
        .detail = std::move(detail),
        .expected = std::move(expected) };
}

void readSections(const std::vector<text::DataFile>& files, Sections& sections, Problems& problems)
{
    for (const text::DataFile& file : files) {
        Result<text::JsonValue> root = parsed(file, problems);
        if (!root) {
            problems.push_back(std::move(root.error()));
            problems.back().place.file = file.name;
            continue;
        }
        sections.files.push_back({ .name = file.name, .root = std::move(*root) });
        collectSections(sections.files.back(), sections, problems);
    }
}

std::optional<std::string> readId(text::ObjectReader& reader, std::set<std::string>& taken)
{
    auto id = reader.string("id");
    if (!id) {
        return std::nullopt;
    }
    if (!isId(*id)) {
        reader.note(ErrorCode::BadValue, "id", *id, "a-z, 0-9, -");
        return std::nullopt;
    }
    if (!taken.insert(*id).second) {
        reader.note(ErrorCode::DuplicateId, "id", *id);
        return std::nullopt;
    }
    return id;
}

} // namespace broadsheet::demand
