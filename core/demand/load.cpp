// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/catalogue.h"
#include "core/demand/check_reader.h"
#include "core/demand/derivation.h"
#include "core/demand/fact_table.h"
#include "core/demand/figure_reader.h"
#include "core/demand/item.h"
#include "core/demand/observation_reader.h"
#include "core/demand/term_reader.h"

#include <algorithm>
#include <map>
#include <utility>

namespace broadsheet::demand {

namespace {

template <class T>
std::set<std::string> idsOf(const std::vector<T>& items)
{
    std::set<std::string> ids;
    for (const T& item : items) {
        ids.insert(item.id);
    }
    return ids;
}

// The sources behind an observation: its own, and those of everything that it is derived from.
void addSources(
    const Catalogue& catalogue, const std::string& id, std::set<std::string>& seen, std::vector<Bilingual>& sources)
{
    std::vector<std::string> waiting { id };
    while (!waiting.empty()) {
        const std::string next = std::move(waiting.back());
        waiting.pop_back();
        const Observation* observation = catalogue.observation(next);
        if (observation == nullptr || !seen.insert(next).second) {
            continue;
        }
        if (const Source* source = catalogue.source(observation->source)) {
            const Bilingual cited = citation(*source);
            if (std::ranges::find(sources, cited) == sources.end()) {
                sources.push_back(cited);
            }
        }
        if (observation->derivation) {
            const auto& inputs = observation->derivation->inputs;
            waiting.insert(waiting.end(), inputs.rbegin(), inputs.rend());
        }
    }
}

// Resolves the figure with everything that it rests on; notes why that can't be.
std::optional<figure::ResolvedFigure> resolved(
    const figure::FigureSpec& spec, const UnitSystem& units, CatalogueLoad& load)
{
    const auto lookup = [&](std::string_view id) { return load.catalogue.datum(id); };
    auto figure = figure::resolve(spec, lookup, units, load.catalogue.unitFamilies);
    if (!figure) {
        load.problems.push_back(std::move(figure.error()));
        return std::nullopt;
    }
    std::set<std::string> seen;
    for (const figure::Series& series : figure->series) {
        for (const figure::Mark& mark : series.marks) {
            addSources(load.catalogue, mark.observation, seen, figure->sources);
        }
    }
    return *std::move(figure);
}

void addFigures(const std::vector<figure::FigureSpec>& specs, const UnitSystem& units, CatalogueLoad& load)
{
    for (const figure::FigureSpec& spec : specs) {
        if (auto figure = resolved(spec, units, load)) {
            load.catalogue.figures.push_back(std::move(*figure));
        }
    }
}

void addChecks(std::vector<CheckDraft> drafts, const UnitSystem& units, CatalogueLoad& load)
{
    for (CheckDraft& draft : drafts) {
        if (auto figure = resolved(draft.spec, units, load)) {
            draft.check.figure = std::move(*figure);
            load.catalogue.checks.push_back(std::move(draft.check));
        }
    }
}

// Every id that an item of the files claims, sound or not.
std::set<std::string> claimedIds(const Sections& sections)
{
    std::set<std::string> ids;
    for (const auto* items : { &sections.subjects, &sections.regions, &sections.sources, &sections.observations,
             &sections.statements, &sections.figures }) {
        for (const Item& item : *items) {
            if (const text::JsonValue* id = item.value->find("id")) {
                ids.insert(id->string);
            }
        }
    }
    return ids;
}

// Tells what is missing from what is there but faulty: an id that some item claims, or that may stand in a file that
// could not be read.
void tellConsequences(const std::vector<text::DataFile>& files, const Sections& sections, Problems& problems)
{
    const bool fileIsMissing = sections.files.size() < files.size();
    const std::set<std::string> claimed = claimedIds(sections);
    for (Error& problem : problems) {
        if (problem.code == ErrorCode::UnknownReference && (fileIsMissing || claimed.contains(problem.detail))) {
            problem.code = ErrorCode::FaultyReference;
        }
    }
}

// Mistakes in tables are named by their headings.
void nameHeadings(Problems& problems)
{
    for (Error& problem : problems) {
        if (isFactTable(problem.place.file)) {
            problem.place = placeInTable(std::move(problem.place));
            if (problem.code == ErrorCode::MissingField && problem.detail == "best") {
                problem.detail = "value";
            }
        }
    }
}

// The order of the files, and within a file that of its lines.
void sortByPlace(const std::vector<text::DataFile>& files, Problems& problems)
{
    std::map<std::string, std::size_t> positions;
    for (const text::DataFile& file : files) {
        positions.emplace(file.name, positions.size());
    }
    std::multimap<std::pair<std::size_t, int>, Error> sorted; // keeps the order of equal keys
    for (Error& problem : problems) {
        const auto found = positions.find(problem.place.file);
        const std::size_t position = found == positions.end() ? positions.size() : found->second;
        sorted.emplace(std::pair(position, problem.place.line), std::move(problem));
    }
    problems.clear();
    for (auto& [place, problem] : sorted) {
        problems.push_back(std::move(problem));
    }
}

} // namespace

CatalogueLoad loadCatalogue(const std::vector<text::DataFile>& files, UnitSystem& units)
{
    CatalogueLoad load;
    Catalogue& catalogue = load.catalogue;
    Sections sections;
    readSections(files, sections, load.problems);
    catalogue.unitNames = readUnits(sections.units, units, load.problems);
    catalogue.unitFamilies = readFamilies(sections.families, units, load.problems);
    catalogue.subjects = readTerms(sections.subjects, load.problems);
    catalogue.regions = readTerms(sections.regions, load.problems);
    catalogue.sources = readSources(sections.sources, load.problems);
    FactContext context { .units = units,
        .subjects = idsOf(catalogue.subjects),
        .regions = idsOf(catalogue.regions),
        .sources = idsOf(catalogue.sources),
        .taken = {},
        .problems = load.problems };
    catalogue.observations = settle(readObservations(sections.observations, context), load.problems);
    catalogue.statements = readStatements(sections.statements, context);
    addFigures(readFigures(sections.figures, catalogue, load.problems), units, load);
    catalogue.headlines = readHeadlines(sections.headlines, catalogue, load.problems);
    addChecks(readChecks(sections.checks, catalogue, load.problems), units, load);
    tellConsequences(files, sections, load.problems);
    nameHeadings(load.problems);
    sortByPlace(files, load.problems);
    return load;
}

} // namespace broadsheet::demand
