// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/catalogue.h"

#include <algorithm>

namespace broadsheet::demand {

namespace {

template <class T>
const T* byId(const std::vector<T>& items, std::string_view id)
{
    const auto found = std::ranges::find(items, id, &T::id);
    return found == items.end() ? nullptr : &*found;
}

} // namespace

const Observation* Catalogue::observation(std::string_view id) const
{
    return byId(observations, id);
}

const Statement* Catalogue::statement(std::string_view id) const
{
    return byId(statements, id);
}

const Source* Catalogue::source(std::string_view id) const
{
    return byId(sources, id);
}

const Term* Catalogue::subject(std::string_view id) const
{
    return byId(subjects, id);
}

const Term* Catalogue::region(std::string_view id) const
{
    return byId(regions, id);
}

const figure::ResolvedFigure* Catalogue::figure(std::string_view id) const
{
    if (const figure::ResolvedFigure* figure = byId(figures, id)) {
        return figure;
    }
    const auto found = std::ranges::find(checks, id, [](const Check& check) { return check.figure.id; });
    return found == checks.end() ? nullptr : &found->figure;
}

std::vector<const figure::ResolvedFigure*> Catalogue::figuresOf(std::string_view page) const
{
    std::vector<const figure::ResolvedFigure*> onPage;
    for (const figure::ResolvedFigure& figure : figures) {
        if (figure.page == page) {
            onPage.push_back(&figure);
        }
    }
    for (const Check& check : checks) {
        if (check.figure.page == page) {
            onPage.push_back(&check.figure);
        }
    }
    return onPage;
}

std::optional<figure::Datum> Catalogue::datum(std::string_view id) const
{
    const Observation* found = observation(id);
    if (found == nullptr) {
        return std::nullopt;
    }
    const Source* from = source(found->source);
    return figure::Datum { .label = found->label,
        .value = found->value,
        .unit = found->unit,
        .approximate = found->approximate,
        .kind = found->kind,
        .period = found->period,
        .source = from != nullptr ? citation(*from) : Bilingual {},
        .section = found->section,
        .vintage = found->vintage,
        .scope = found->scope,
        .verification = found->verification };
}

Bilingual citation(const Source& source)
{
    const bool isMarked = source.title.zh.starts_with("《"); // as the title of a work
    return { .zh = source.publisher.zh + (isMarked ? source.title.zh : "《" + source.title.zh + "》"),
        .en = source.publisher.en + ", “" + source.title.en + "”" };
}

} // namespace broadsheet::demand
