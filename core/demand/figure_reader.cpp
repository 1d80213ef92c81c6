// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/figure_reader.h"

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::demand {

namespace {

constexpr std::array<std::string_view, 3> kPages { "power", "water", "carbon" };

std::optional<std::string> readObservationId(text::ObjectReader& reader, const Catalogue& catalogue)
{
    auto id = reader.string("observation");
    if (id && catalogue.observation(*id) == nullptr) {
        reader.note(ErrorCode::UnknownReference, "observation", *id, "observation");
        return std::nullopt;
    }
    return id;
}

// Why the values before and after do not compare; empty where they do. A break has a note, and only a break.
Bilingual readBreak(text::ObjectReader& reader, bool gap)
{
    const bool isBreak = reader.flag("break");
    Bilingual note = reader.optionalBilingual("note").value_or(Bilingual {});
    if (isBreak == note.empty()) {
        reader.note(isBreak ? ErrorCode::MissingField : ErrorCode::BadValue, isBreak ? "note" : "break",
            isBreak ? "note" : "false", isBreak ? "zh, en" : "true");
    }
    if (isBreak && gap) {
        reader.note(ErrorCode::BadValue, "gap", "true", "gap or break");
    }
    return note;
}

std::optional<figure::MarkSpec> readMark(
    const Item& item, const Catalogue& catalogue, std::size_t categories, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readObservationId(reader, catalogue);
    auto label = reader.optionalBilingual("label");
    const auto category = categories > 0 ? reader.integer("category") : std::nullopt;
    const bool gap = reader.flag("gap");
    auto breakNote = readBreak(reader, gap);
    reader.rejectOthers();
    if (category && (*category < 0 || std::cmp_greater_equal(*category, categories))) {
        reader.note(ErrorCode::BadValue, "category", std::to_string(*category), "0–" + std::to_string(categories - 1));
    }
    if (reader.failed()) {
        return std::nullopt;
    }
    return figure::MarkSpec {
        .observation = std::move(*id),
        .label = std::move(label),
        .category = static_cast<int>(category.value_or(0)),
        .gap = gap,
        .breakNote = std::move(breakNote),
    };
}

std::optional<figure::SeriesSpec> readSeries(
    const Item& item, const Catalogue& catalogue, std::size_t categories, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto label = reader.bilingual("label");
    const auto* array = reader.array("marks");
    reader.rejectOthers();
    if (array != nullptr && array->items.empty()) {
        reader.note(ErrorCode::BadValue, "marks", "[]", "marks");
    }
    if (array == nullptr) {
        return std::nullopt;
    }
    const Item marks { .value = array, .file = item.file, .path = item.path + "/marks" };
    figure::SeriesSpec series;
    for (std::size_t i = 0; i < array->items.size(); ++i) {
        if (auto mark = readMark(marks.element(i), catalogue, categories, problems)) {
            series.marks.push_back(std::move(*mark));
        }
    }
    if (reader.failed() || series.marks.size() != array->items.size()) {
        return std::nullopt;
    }
    series.label = std::move(*label);
    return series;
}

// All series, or nothing where one has a mistake.
std::optional<std::vector<figure::SeriesSpec>> readAllSeries(text::ObjectReader& reader, const Item& item,
    const Catalogue& catalogue, std::size_t categories, Problems& problems)
{
    const auto* array = reader.array("series");
    if (array != nullptr && array->items.empty()) {
        reader.note(ErrorCode::BadValue, "series", "[]", "series");
    }
    if (array == nullptr || array->items.empty()) {
        return std::nullopt;
    }
    const Item whole { .value = array, .file = item.file, .path = item.path + "/series" };
    std::vector<figure::SeriesSpec> all;
    for (std::size_t i = 0; i < array->items.size(); ++i) {
        if (auto series = readSeries(whole.element(i), catalogue, categories, problems)) {
            all.push_back(std::move(*series));
        }
    }
    return all.size() == array->items.size() ? std::optional(std::move(all)) : std::nullopt;
}

// None where the figure names none.
std::vector<Bilingual> readCategories(text::ObjectReader& reader, const Item& item, Problems& problems)
{
    const auto* array = reader.optionalArray("categories");
    std::vector<Bilingual> categories;
    for (std::size_t i = 0; array != nullptr && i < array->items.size(); ++i) {
        // A category is a text and nothing else, so it is read as the field of an object that holds it.
        text::ObjectReader category(
            array->items[i], *item.file, item.path + "/categories/" + std::to_string(i), problems);
        auto zh = category.string("zh");
        auto en = category.string("en");
        category.rejectOthers();
        categories.push_back({ .zh = std::move(zh).value_or(""), .en = std::move(en).value_or("") });
        if (category.failed()) {
            reader.note(ErrorCode::BadValue, "categories", std::to_string(i), "zh, en");
        }
    }
    return categories;
}

// Ids of observations; none where the figure names none.
std::vector<std::string> readEquivalents(text::ObjectReader& reader, const Catalogue& catalogue)
{
    std::vector<std::string> equivalents;
    const auto* array = reader.optionalArray("equivalents");
    for (std::size_t i = 0; array != nullptr && i < array->items.size(); ++i) {
        const text::JsonValue& id = array->items[i];
        if (id.type != text::JsonValue::Type::String) {
            reader.note(ErrorCode::WrongType, "equivalents", std::to_string(i), "string");
        } else if (catalogue.observation(id.string) == nullptr) {
            reader.note(ErrorCode::UnknownReference, "equivalents", id.string, "observation");
        } else {
            equivalents.push_back(id.string);
        }
    }
    return equivalents;
}

std::optional<std::string> readPage(text::ObjectReader& reader)
{
    auto page = reader.string("page");
    if (page && std::ranges::find(kPages, *page) == kPages.end()) {
        reader.note(ErrorCode::BadValue, "page", *page, "power, water, carbon");
        return std::nullopt;
    }
    return page;
}

std::optional<figure::ChartKind> readChartKind(text::ObjectReader& reader)
{
    const auto word = reader.string("kind");
    const auto kind = word ? figure::chartKindFromWord(*word) : std::nullopt;
    if (word && !kind) {
        reader.note(ErrorCode::BadValue, "kind", *word, "bar, stacked, range, line");
    }
    return kind;
}

bool hasGaps(const std::vector<figure::SeriesSpec>& series)
{
    const auto isApart = [](const figure::MarkSpec& mark) { return mark.gap || !mark.breakNote.empty(); };
    return std::ranges::any_of(
        series, [&](const figure::SeriesSpec& each) { return std::ranges::any_of(each.marks, isApart); });
}

// Where the figure names none, linear. Bars and stacks begin at zero, which a logarithmic axis has no place for.
figure::Scale readScale(text::ObjectReader& reader, std::optional<figure::ChartKind> kind)
{
    const auto word = reader.optionalString("scale");
    const auto scale = word ? figure::scaleFromWord(*word) : figure::Scale::Linear;
    const bool isForced = kind == figure::ChartKind::Bar || kind == figure::ChartKind::Stacked;
    if (!scale || (isForced && scale == figure::Scale::Logarithmic)) {
        reader.note(ErrorCode::BadValue, "scale", *word, isForced ? "linear" : "linear, log");
    }
    return scale.value_or(figure::Scale::Linear);
}

std::optional<figure::FigureSpec> readFigure(
    const Item& item, const Catalogue& catalogue, std::set<std::string>& taken, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readId(reader, taken);
    auto page = readPage(reader);
    const auto kind = readChartKind(reader);
    auto title = reader.bilingual("title");
    auto caption = reader.bilingual("caption");
    auto unit = reader.string("unit");
    auto axis = reader.bilingual("axis");
    auto categories = readCategories(reader, item, problems);
    auto series = readAllSeries(reader, item, catalogue, categories.size(), problems);
    auto equivalents = readEquivalents(reader, catalogue);
    const figure::Scale scale = readScale(reader, kind);
    reader.rejectOthers();
    if (kind == figure::ChartKind::Line && !categories.empty()) {
        reader.note(ErrorCode::BadValue, "categories", std::to_string(categories.size()), "0");
    }
    if (kind && kind != figure::ChartKind::Line && series && hasGaps(*series)) {
        reader.note(ErrorCode::BadValue, "kind", std::string(wordFor(*kind)), "line (gap, break)");
    }
    if (reader.failed() || !series) {
        return std::nullopt;
    }
    return figure::FigureSpec { .id = std::move(*id),
        .page = std::move(*page),
        .kind = *kind,
        .title = std::move(*title),
        .caption = std::move(*caption),
        .unit = std::move(*unit),
        .axis = std::move(*axis),
        .categories = std::move(categories),
        .series = std::move(*series),
        .equivalents = std::move(equivalents),
        .scale = scale,
        .place = reader.place() };
}

} // namespace

std::vector<figure::FigureSpec> readFigures(
    const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems)
{
    std::vector<figure::FigureSpec> figures;
    std::set<std::string> taken;
    for (const Item& item : items) {
        if (auto spec = readFigure(item, catalogue, taken, problems)) {
            figures.push_back(std::move(*spec));
        }
    }
    return figures;
}

std::vector<Headline> readHeadlines(const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems)
{
    std::vector<Headline> headlines;
    for (const Item& item : items) {
        text::ObjectReader reader(*item.value, *item.file, item.path, problems);
        auto observation = readObservationId(reader, catalogue);
        auto figure = reader.string("figure");
        auto label = reader.bilingual("label");
        reader.rejectOthers();
        if (figure && catalogue.figure(*figure) == nullptr) {
            reader.note(ErrorCode::UnknownReference, "figure", *figure, "figure");
        }
        if (!reader.failed()) {
            headlines.push_back(
                { .observation = std::move(*observation), .figure = std::move(*figure), .label = std::move(*label) });
        }
    }
    return headlines;
}

} // namespace broadsheet::demand
