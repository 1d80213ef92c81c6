// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/check_reader.h"

#include <optional>
#include <set>
#include <utility>

namespace broadsheet::demand {

namespace {

// An observation and what to call it in a chart.
struct Named {
    std::string observation;
    Bilingual label;
};

std::optional<std::string> readReference(text::ObjectReader& reader, std::string_view key, const Catalogue& catalogue)
{
    auto id = reader.string(key);
    if (id && catalogue.observation(*id) == nullptr) {
        reader.note(ErrorCode::UnknownReference, key, *id, "observation");
        return std::nullopt;
    }
    return id;
}

std::optional<Named> readNamed(const Item& item, const Catalogue& catalogue, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readReference(reader, "observation", catalogue);
    auto label = reader.bilingual("label");
    reader.rejectOthers();
    if (reader.failed()) {
        return std::nullopt;
    }
    return Named { .observation = std::move(*id), .label = std::move(*label) };
}

std::optional<CheckStatus> readStatus(text::ObjectReader& reader)
{
    const auto word = reader.string("status");
    const auto status = word ? checkStatusFromWord(*word) : std::nullopt;
    if (word && !status) {
        reader.note(ErrorCode::BadValue, "status", *word, "as-printed, source-says, other-says, no-source");
    }
    return status;
}

// The observations to draw beside; nothing where one has a mistake.
std::optional<std::vector<Named>> readBeside(
    text::ObjectReader& reader, const Item& item, const Catalogue& catalogue, Problems& problems)
{
    std::vector<Named> beside;
    const auto* array = reader.optionalArray("beside");
    if (array == nullptr) {
        return beside;
    }
    const Item whole { .value = array, .file = item.file, .path = item.path + "/beside" };
    for (std::size_t i = 0; i < array->items.size(); ++i) {
        if (auto named = readNamed(whole.element(i), catalogue, problems)) {
            beside.push_back(std::move(*named));
        }
    }
    return beside.size() == array->items.size() ? std::optional(std::move(beside)) : std::nullopt;
}

void checkFound(text::ObjectReader& reader, std::optional<CheckStatus> status, bool isFound)
{
    if (!status) {
        return;
    }
    if (*status == CheckStatus::NoSource && isFound) {
        reader.note(ErrorCode::BadValue, "status", "no-source", "as-printed, source-says, other-says");
    } else if (*status != CheckStatus::NoSource && !isFound) {
        reader.note(ErrorCode::MissingField, {}, "found");
    }
}

figure::SeriesSpec seriesOf(Bilingual label, const std::vector<Named>& marks)
{
    figure::SeriesSpec series { .label = std::move(label), .marks = {} };
    for (const Named& mark : marks) {
        series.marks.push_back({ .observation = mark.observation, .label = mark.label });
    }
    return series;
}

// A bar each, from zero, in the unit of the print.
figure::FigureSpec specOf(
    const Check& check, const Observation& printed, const std::vector<Named>& beside, const Place& place)
{
    const Bilingual asPrinted = printed.derivation ? Bilingual { .zh = "由文中推得", .en = "Implied by the print" }
                                                   : Bilingual { .zh = "文中所印", .en = "As printed" };
    figure::FigureSpec spec { .id = "check-" + check.id,
        .page = "check",
        .kind = figure::ChartKind::Bar,
        .title = { .zh = "核对：" + printed.label.zh, .en = "Check: " + printed.label.en },
        .caption = check.meaning,
        .unit = printed.unit.symbol(),
        .axis = { .zh = "数值", .en = "Value" },
        .categories = {},
        .series = { seriesOf(asPrinted, { { .observation = check.printed, .label = asPrinted } }) },
        .place = place };
    if (!check.found.empty()) {
        const bool isItsSource = check.status != CheckStatus::OtherSays;
        spec.series.push_back(seriesOf(isItsSource ? Bilingual { .zh = "来源所载", .en = "The source says" }
                                                   : Bilingual { .zh = "他处所载", .en = "Another source says" },
            { { .observation = check.found, .label = check.foundLabel } }));
    }
    if (!beside.empty()) {
        spec.series.push_back(seriesOf({ .zh = "供比较", .en = "For comparison" }, beside));
    }
    return spec;
}

std::optional<CheckDraft> readCheck(
    const Item& item, const Catalogue& catalogue, std::set<std::string>& taken, Problems& problems)
{
    text::ObjectReader reader(*item.value, *item.file, item.path, problems);
    auto id = readId(reader, taken);
    const auto status = readStatus(reader);
    auto printed = readReference(reader, "printed", catalogue);
    const auto* object = reader.optionalObject("found");
    auto found = object == nullptr
        ? std::nullopt
        : readNamed({ .value = object, .file = item.file, .path = item.path + "/found" }, catalogue, problems);
    const auto beside = readBeside(reader, item, catalogue, problems);
    auto meaning = reader.bilingual("meaning");
    checkFound(reader, status, reader.has("found"));
    reader.rejectOthers();
    if (reader.failed() || !beside || (object != nullptr && !found)) {
        return std::nullopt;
    }
    Check check { .id = std::move(*id),
        .status = *status,
        .printed = std::move(*printed),
        .found = found ? std::move(found->observation) : std::string(),
        .foundLabel = found ? std::move(found->label) : Bilingual {},
        .meaning = std::move(*meaning),
        .figure = {} };
    figure::FigureSpec spec = specOf(check, *catalogue.observation(check.printed), *beside, reader.place());
    return CheckDraft { .check = std::move(check), .spec = std::move(spec) };
}

} // namespace

std::vector<CheckDraft> readChecks(const std::vector<Item>& items, const Catalogue& catalogue, Problems& problems)
{
    std::vector<CheckDraft> drafts;
    std::set<std::string> taken;
    for (const Item& item : items) {
        if (auto draft = readCheck(item, catalogue, taken, problems)) {
            drafts.push_back(std::move(*draft));
        }
    }
    return drafts;
}

} // namespace broadsheet::demand
