// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/library.h"

#include "core/figure/unit_choices.h"
#include "core/scenario/scenario_file.h"
#include "core/text/json.h"

#include <algorithm>
#include <charconv>
#include <iterator>
#include <utility>

namespace broadsheet::scenario {

namespace {

// What constants and projections are tried against, in this order.
constexpr std::array kYearly { OutputId::ElectricityPerYear, OutputId::Water, OutputId::Emissions };

// The line on which the value of a JSON pointer stands; 0 where it has none. Steps of scenario files need no escapes.
int lineOf(const text::JsonValue& root, std::string_view pointer)
{
    const text::JsonValue* value = &root;
    while (value != nullptr && !pointer.empty()) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        std::size_t index = 0;
        std::from_chars(step.data(), step.data() + step.size(), index);
        if (value->type == text::JsonValue::Type::Array) {
            value = index < value->items.size() ? &value->items[index] : nullptr;
        } else {
            value = value->find(step);
        }
    }
    return value != nullptr ? value->line : 0;
}

// Looks up what scenarios name and keeps what was found.
class Resolver final {
public:
    Resolver(const demand::Catalogue& catalogue, const UnitSystem& units, LibraryLoad& load)
        : m_catalogue(catalogue)
        , m_units(units)
        , m_load(load)
    {
    }

    // Adds the scenario where everything that it names is there; else notes what is not.
    void add(Scenario scenario, const text::DataFile& file)
    {
        Problems problems;
        if (m_load.library.preset(scenario.id) != nullptr) {
            problems.push_back(problem(ErrorCode::DuplicateId, "/id", scenario.id));
        }
        checkFacts(scenario, problems);
        std::vector<Equivalence> equivalences;
        for (std::size_t i = 0; i < scenario.equivalents.size(); ++i) {
            keep(equivalence(scenario.equivalents[i]), "/equivalents/" + std::to_string(i), equivalences, problems);
        }
        std::vector<Projection> projections;
        for (std::size_t i = 0; i < scenario.projections.size(); ++i) {
            keep(projection(scenario.projections[i]), "/projections/" + std::to_string(i), projections, problems);
        }
        if (problems.empty()) {
            merge(std::move(equivalences), m_load.library.equivalences);
            merge(std::move(projections), m_load.library.projections);
            m_load.library.presets.push_back(std::move(scenario));
        }
        place(problems, file);
    }

private:
    static Error problem(ErrorCode code, std::string path, std::string detail, std::string expected = {})
    {
        return { .code = code,
            .place = { .file = {}, .line = 0, .column = 0, .path = std::move(path) },
            .detail = std::move(detail),
            .expected = std::move(expected) };
    }

    // The fact must be there and measure what `unit` does.
    void checkFact(const std::string& id, std::string_view unit, std::string path, Problems& problems) const
    {
        const demand::Observation* fact = m_catalogue.observation(id);
        const auto wanted = m_units.parse(unit);
        if (fact == nullptr) {
            problems.push_back(problem(ErrorCode::UnknownReference, std::move(path), id, "observation"));
        } else if (!wanted) {
            problems.push_back(problem(wanted.error().code, std::move(path), wanted.error().detail));
        } else if (!fact->unit.isConvertibleTo(*wanted)) {
            problems.push_back(
                problem(ErrorCode::UnitMismatch, std::move(path), fact->unit.symbol(), std::string(unit)));
        }
    }

    void checkFacts(const Scenario& scenario, Problems& problems) const
    {
        for (const InputId id : kInputIds) {
            const std::string parent = "/inputs/" + std::string(kindOf(id).word) + "/facts/";
            const std::vector<std::string>& facts = scenario[id].facts;
            for (std::size_t i = 0; i < facts.size(); ++i) {
                checkFact(facts[i], kindOf(id).unit, parent + std::to_string(i), problems);
            }
        }
        if (scenario.growth && !scenario.growth->fact.empty()) {
            checkFact(scenario.growth->fact, "1", "/growth/fact", problems);
        }
    }

    [[nodiscard]] Result<Equivalence> equivalence(const std::string& id) const
    {
        const auto constant = m_catalogue.datum(id);
        if (!constant) {
            return std::unexpected(problem(ErrorCode::UnknownReference, {}, id, "observation"));
        }
        Result<Equivalence> found = std::unexpected(problem(ErrorCode::UnitMismatch, {}, constant->unit.symbol()));
        for (const OutputId output : kYearly) {
            const auto unit = m_units.parse(kindOf(output).unit);
            auto choice = unit ? figure::equivalentChoice(*unit, id, *constant, m_units)
                               : Result<figure::UnitChoice>(std::unexpected(unit.error()));
            if (choice) {
                return Equivalence { .output = output, .choice = *std::move(choice) };
            }
            found = std::unexpected(std::move(choice.error()));
        }
        return found;
    }

    [[nodiscard]] Result<Projection> projection(const std::string& id) const
    {
        const demand::Observation* fact = m_catalogue.observation(id);
        if (fact == nullptr) {
            return std::unexpected(problem(ErrorCode::UnknownReference, {}, id, "observation"));
        }
        for (const OutputId output : kYearly) {
            const auto unit = m_units.parse(kindOf(output).unit);
            const auto factor = unit ? fact->unit.factorTo(*unit) : Result<double>(std::unexpected(unit.error()));
            if (factor) {
                return Projection { .fact = id,
                    .output = output,
                    .year = static_cast<int>(fact->period.last.year()),
                    .value = scaled(fact->value, *factor) };
            }
        }
        return std::unexpected(problem(ErrorCode::UnitMismatch, {}, fact->unit.symbol(), "kWh/year, l/year, kg/year"));
    }

    template <class T>
    static void keep(Result<T> found, const std::string& path, std::vector<T>& kept, Problems& problems)
    {
        if (found) {
            kept.push_back(*std::move(found));
        } else {
            found.error().place.path = path;
            problems.push_back(std::move(found.error()));
        }
    }

    template <class T>
    static void merge(std::vector<T> found, std::vector<T>& all)
    {
        for (T& each : found) {
            if (std::ranges::find(all, each) == all.end()) {
                all.push_back(std::move(each));
            }
        }
    }

    // Puts the problems into the load, with file and line.
    void place(Problems& problems, const text::DataFile& file)
    {
        if (problems.empty()) {
            return;
        }
        const auto root = text::parseJson(file.bytes.value_or(std::string()), file.name);
        for (Error& each : problems) {
            each.place.file = file.name;
            each.place.line = root ? lineOf(*root, each.place.path) : 0;
            m_load.problems.push_back(std::move(each));
        }
    }

    const demand::Catalogue& m_catalogue;
    const UnitSystem& m_units;
    LibraryLoad& m_load;
};

template <class T, class IdOf>
std::vector<T> named(const std::vector<std::string>& ids, const std::vector<T>& all, IdOf idOf)
{
    std::vector<T> found;
    for (const std::string& id : ids) {
        std::ranges::copy_if(all, std::back_inserter(found), [&](const T& each) { return idOf(each) == id; });
    }
    return found;
}

} // namespace

const Scenario* Library::preset(std::string_view id) const
{
    const auto found = std::ranges::find(presets, id, &Scenario::id);
    return found == presets.end() ? nullptr : &*found;
}

std::vector<Equivalence> Library::equivalencesOf(const Scenario& scenario) const
{
    return named(scenario.equivalents, equivalences, [](const Equivalence& each) { return each.choice.observation; });
}

std::vector<Projection> Library::projectionsOf(const Scenario& scenario) const
{
    return named(scenario.projections, projections, [](const Projection& each) { return each.fact; });
}

LibraryLoad loadLibrary(
    const std::vector<text::DataFile>& files, const demand::Catalogue& catalogue, const UnitSystem& units)
{
    LibraryLoad load;
    Resolver resolver(catalogue, units, load);
    for (const text::DataFile& file : files) {
        if (!file.bytes) {
            load.problems.push_back(file.bytes.error());
            load.problems.back().place.file = file.name;
            continue;
        }
        if (auto scenario = readScenario(*file.bytes, file.name, load.problems)) {
            resolver.add(*std::move(scenario), file);
        }
    }
    return load;
}

Problems missingFrom(
    const Library& library, const demand::Catalogue& catalogue, const Scenario& scenario, const std::string& file)
{
    Problems problems;
    const auto note = [&](const std::string& id, std::string path) {
        problems.push_back({ .code = ErrorCode::UnknownReference,
            .place = { .file = file, .line = 0, .column = 0, .path = std::move(path) },
            .detail = id,
            .expected = "observation" });
    };
    for (const InputId input : kInputIds) {
        for (const std::string& id : scenario[input].facts) {
            if (catalogue.observation(id) == nullptr) {
                note(id, "/inputs/" + std::string(kindOf(input).word) + "/facts");
            }
        }
    }
    if (scenario.growth && !scenario.growth->fact.empty() && catalogue.observation(scenario.growth->fact) == nullptr) {
        note(scenario.growth->fact, "/growth/fact");
    }
    for (const std::string& id : scenario.equivalents) {
        if (std::ranges::none_of(
                library.equivalences, [&id](const Equivalence& each) { return each.choice.observation == id; })) {
            note(id, "/equivalents");
        }
    }
    for (const std::string& id : scenario.projections) {
        if (std::ranges::find(library.projections, id, &Projection::fact) == library.projections.end()) {
            note(id, "/projections");
        }
    }
    return problems;
}

} // namespace broadsheet::scenario
