// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/fact_table.h"

#include "core/text/csv.h"
#include "core/text/decoding.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace broadsheet::demand {

namespace {

using text::JsonValue;

constexpr std::array<std::string_view, 28> kHeadings { "id", "label", "label_zh", "label_en", "value", "low", "high",
    "unit", "about", "period", "region", "subject", "kind", "source", "source_title", "publisher", "date", "link",
    "section", "printed", "note", "note_zh", "note_en", "vintage", "scope", "verified", "section_zh", "section_en" };
constexpr std::array<std::string_view, 5> kRequired { "id", "unit", "period", "kind", "source" };

// One row by its headings; cells without a text are not in it.
struct Record {
    int line = 0;
    std::map<std::string, std::string, std::less<>> cells;

    [[nodiscard]] std::optional<std::string> cell(std::string_view heading) const
    {
        const auto found = cells.find(heading);
        return found == cells.end() ? std::nullopt : std::optional(found->second);
    }
};

JsonValue valueAt(int line, JsonValue::Type type)
{
    JsonValue value;
    value.type = type;
    value.line = line;
    return value;
}

JsonValue stringAt(int line, std::string text)
{
    JsonValue value = valueAt(line, JsonValue::Type::String);
    value.string = std::move(text);
    return value;
}

JsonValue objectAt(int line)
{
    return valueAt(line, JsonValue::Type::Object);
}

void add(JsonValue& object, std::string name, JsonValue value)
{
    object.members.push_back({ .name = std::move(name), .value = std::move(value) });
}

JsonValue bilingualAt(int line, const std::string& zh, const std::string& en)
{
    JsonValue both = objectAt(line);
    add(both, "zh", stringAt(line, zh));
    add(both, "en", stringAt(line, en));
    return both;
}

std::string listOf(const auto& names)
{
    std::string list;
    for (const std::string_view name : names) {
        list += (list.empty() ? "" : ", ") + std::string(name);
    }
    return list;
}

// Builds the tree row by row.
class TableReader final {
public:
    TableReader(const std::string& file, Problems& problems)
        : m_file(file)
        , m_problems(problems)
    {
    }

    // False where no row can be read by these headings.
    bool readHeadings(const text::CsvRow& row)
    {
        const std::size_t before = m_problems.size();
        for (const std::string& heading : row.fields) {
            if (std::ranges::find(kHeadings, heading) == kHeadings.end()) {
                note(ErrorCode::UnknownField, row.line, {}, heading, listOf(kHeadings));
            } else if (std::ranges::find(m_headings, heading) != m_headings.end()) {
                note(ErrorCode::DuplicateKey, row.line, {}, heading);
            }
            m_headings.push_back(heading);
        }
        for (const std::string_view required : kRequired) {
            if (std::ranges::find(m_headings, required) == m_headings.end()) {
                note(ErrorCode::MissingField, row.line, {}, std::string(required));
            }
        }
        return m_problems.size() == before;
    }

    void readRow(const text::CsvRow& row)
    {
        if (row.fields.size() > m_headings.size()) {
            note(ErrorCode::BadValue, row.line, {}, row.fields[m_headings.size()],
                std::to_string(m_headings.size()) + " cells");
        }
        Record record { .line = row.line, .cells = {} };
        for (std::size_t i = 0; i < std::min(row.fields.size(), m_headings.size()); ++i) {
            if (!row.fields[i].empty()) {
                record.cells.emplace(m_headings[i], row.fields[i]);
            }
        }
        if (!record.cells.empty()) {
            addObservation(record);
            addSource(record);
        }
    }

    JsonValue take()
    {
        JsonValue root = objectAt(1);
        JsonValue format = valueAt(1, JsonValue::Type::Number);
        format.number = 1;
        format.integer = 1;
        add(root, "format", std::move(format));
        add(root, "sources", std::move(m_sources));
        add(root, "observations", std::move(m_observations));
        return root;
    }

private:
    void note(ErrorCode code, int line, std::string_view heading, std::string detail, std::string expected = {})
    {
        m_problems.push_back({ .code = code,
            .place = { .file = m_file, .line = line, .column = 0, .path = std::string(heading) },
            .detail = std::move(detail),
            .expected = std::move(expected) });
    }

    // In C notation: a group separator may be a decimal one elsewhere, so there is none. A cell that is no number
    // stands in the tree as 0, so that what else is wrong with the row is found too.
    void addNumber(JsonValue& object, const Record& record, std::string_view heading, std::string name)
    {
        const auto cell = record.cell(heading);
        if (!cell) {
            return;
        }
        JsonValue value = valueAt(record.line, JsonValue::Type::Number);
        const char* end = cell->data() + cell->size();
        const char* begin = cell->data() + (cell->starts_with('+') ? 1 : 0);
        const auto read = std::from_chars(begin, end, value.number);
        if (read.ec != std::errc() || read.ptr != end) {
            note(ErrorCode::BadValue, record.line, heading, *cell, "1234.5");
            value.number = 0;
        }
        add(object, std::move(name), std::move(value));
    }

    void addText(JsonValue& object, const Record& record, std::string_view heading, std::string_view otherwise = {})
    {
        const std::string text = record.cell(heading).value_or(std::string(otherwise));
        if (!text.empty()) {
            add(object, std::string(heading), stringAt(record.line, text));
        }
    }

    // From one column for both languages, or from one for each.
    void addBilingual(JsonValue& object, const Record& record, const std::string& heading, const std::string& zh = {},
        const std::string& en = {})
    {
        const std::string both = record.cell(heading).value_or(std::string());
        const std::string inChinese = record.cell(heading + "_zh").value_or(both.empty() ? zh : both);
        const std::string inEnglish = record.cell(heading + "_en").value_or(both.empty() ? en : both);
        if (inChinese.empty() && inEnglish.empty()) {
            return;
        }
        add(object, heading,
            bilingualAt(
                record.line, inChinese.empty() ? inEnglish : inChinese, inEnglish.empty() ? inChinese : inEnglish));
    }

    void addFlag(JsonValue& object, const Record& record, std::string_view heading)
    {
        static const std::map<std::string, bool, std::less<>> kWords { { "yes", true }, { "true", true }, { "1", true },
            { "是", true }, { "no", false }, { "false", false }, { "0", false }, { "否", false } };
        const auto cell = record.cell(heading);
        if (!cell) {
            return;
        }
        const auto found = kWords.find(*cell);
        if (found == kWords.end()) {
            note(ErrorCode::BadValue, record.line, heading, *cell, "yes, no");
            return;
        }
        JsonValue value = valueAt(record.line, JsonValue::Type::Boolean);
        value.boolean = found->second;
        add(object, std::string(heading), std::move(value));
    }

    // What stands for `printed` where that is left out: the numbers and the unit as they are written.
    static std::string asWritten(const Record& record)
    {
        std::string text;
        for (const std::string_view heading : { "low", "value", "high" }) {
            if (const auto cell = record.cell(heading)) {
                text += (text.empty() ? "" : "–") + *cell;
            }
        }
        return text + ' ' + record.cell("unit").value_or(std::string());
    }

    void addObservation(const Record& record)
    {
        JsonValue fact = objectAt(record.line);
        const std::string line = std::to_string(record.line);
        addText(fact, record, "id");
        addBilingual(fact, record, "label");
        addNumber(fact, record, "low", "low");
        addNumber(fact, record, "value", "best");
        addNumber(fact, record, "high", "high");
        addText(fact, record, "unit");
        addFlag(fact, record, "about");
        addText(fact, record, "period");
        addText(fact, record, "region", "not-stated");
        addText(fact, record, "subject", "own");
        addText(fact, record, "kind");
        addText(fact, record, "source");
        addBilingual(fact, record, "section", "第" + line + "行", "line " + line);
        addText(fact, record, "printed", asWritten(record));
        addBilingual(fact, record, "note");
        addBilingual(fact, record, "vintage");
        addBilingual(fact, record, "scope");
        addText(fact, record, "verified");
        m_observations.items.push_back(std::move(fact));
    }

    // A row with the title of its source declares it; a second row may repeat that.
    void addSource(const Record& record)
    {
        const auto id = record.cell("source");
        const auto title = record.cell("source_title");
        if (!id || !title || !m_declared.insert({ *id, *title }).second) {
            return;
        }
        JsonValue source = objectAt(record.line);
        const std::string publisher = record.cell("publisher").value_or(*title);
        add(source, "id", stringAt(record.line, *id));
        add(source, "title", bilingualAt(record.line, *title, *title));
        add(source, "publisher", bilingualAt(record.line, publisher, publisher));
        addText(source, record, "date");
        addText(source, record, "link");
        m_sources.items.push_back(std::move(source));
    }

    const std::string& m_file;
    Problems& m_problems;
    std::vector<std::string> m_headings;
    std::set<std::pair<std::string, std::string>> m_declared; // id and title
    JsonValue m_sources = valueAt(1, JsonValue::Type::Array);
    JsonValue m_observations = valueAt(1, JsonValue::Type::Array);
};

} // namespace

bool isFactTable(std::string_view fileName)
{
    const std::size_t dot = fileName.find_last_of('.');
    if (dot == std::string_view::npos) {
        return false;
    }
    std::string extension(fileName.substr(dot));
    std::ranges::transform(
        extension, extension.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return extension == ".csv";
}

JsonValue readFactTable(const std::string& bytes, const std::string& file, Problems& problems)
{
    TableReader reader(file, problems);
    const auto decoded = text::decodeText(bytes, file);
    if (!decoded) {
        problems.push_back(decoded.error());
        return reader.take();
    }
    const auto rows = text::readCsvRows(decoded->text, text::csvSeparatorOf(decoded->text), file);
    if (!rows) {
        problems.push_back(rows.error());
        return reader.take();
    }
    if (rows->empty()) {
        problems.push_back({ .code = ErrorCode::MissingField,
            .place = { .file = file, .line = 1, .column = 0, .path = {} },
            .detail = "id",
            .expected = {} });
        return reader.take();
    }
    if (reader.readHeadings(rows->front())) {
        for (std::size_t i = 1; i < rows->size(); ++i) {
            reader.readRow((*rows)[i]);
        }
    }
    return reader.take();
}

Place placeInTable(Place place)
{
    // "/observations/3/label/zh" is in the column "label".
    std::size_t begin = 0;
    for (int slashes = 0; slashes < 3 && begin != std::string::npos; ++slashes) {
        begin = place.path.find('/', begin == 0 && slashes == 0 ? 0 : begin + 1);
    }
    if (place.path.starts_with('/')) {
        const std::string field = begin == std::string::npos
            ? std::string()
            : place.path.substr(begin + 1, place.path.find('/', begin + 1) - begin - 1);
        place.path = field == "best" ? "value" : field;
    }
    return place;
}

} // namespace broadsheet::demand
