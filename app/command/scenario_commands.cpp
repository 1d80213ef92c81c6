// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "core/scenario/report.h"
#include "core/scenario/scenario_file.h"
#include "core/text/file.h"

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

std::string Bilingual::* fieldFor(Language language)
{
    return language == Language::Chinese ? &Bilingual::zh : &Bilingual::en;
}

std::string idsOf(const scenario::Library& library)
{
    std::string ids;
    for (const scenario::Scenario& each : library.presets) {
        ids += (ids.empty() ? "" : ", ") + each.id;
    }
    return ids;
}

struct Chosen {
    std::optional<scenario::Scenario> scenario;
    Problems problems;
};

// A preset by its id, else what the file of that name holds.
Chosen choose(const std::string& name, const archive::DataSet& data)
{
    const scenario::Library& library = data.scenarios;
    Chosen chosen;
    if (const scenario::Scenario* preset = library.preset(name)) {
        chosen.scenario = *preset;
        return chosen;
    }
    const auto bytes = text::readFile(name);
    const bool isPresetName = scenario::isId(name);
    if (!bytes && bytes.error().code == ErrorCode::FileMissing && isPresetName) {
        chosen.problems.push_back(
            { .code = ErrorCode::BadValue, .place = {}, .detail = name, .expected = idsOf(library) });
    } else if (!bytes) {
        chosen.problems.push_back(bytes.error());
    } else {
        chosen.scenario = scenario::readScenario(*bytes, name, chosen.problems);
        if (chosen.scenario) {
            chosen.problems = scenario::missingFrom(library, data.catalogue, *chosen.scenario, name);
        }
    }
    return chosen;
}

void apply(const RunScenario& job, scenario::Scenario& scenario)
{
    for (const scenario::Setting& setting : job.settings) {
        scenario[setting.id] = setting.input;
    }
    if (job.growth || job.firstYear) {
        scenario::Growth growth = scenario.growth.value_or(scenario::Growth {});
        if (job.growth) {
            growth.rate = *job.growth;
            growth.fact.clear();
        }
        growth.from = job.firstYear.value_or(growth.from);
        scenario.growth = growth;
    }
}

const char* titleOf(scenario::ReportSection section)
{
    switch (section) {
    case scenario::ReportSection::Assumptions:
        return QT_TRANSLATE_NOOP("ScenarioRun", "Assumptions");
    case scenario::ReportSection::Results:
        return QT_TRANSLATE_NOOP("ScenarioRun", "Results: span from low to high, and P5 to P95 of the samples");
    case scenario::ReportSection::Equivalents:
        return QT_TRANSLATE_NOOP("ScenarioRun", "That is as much as");
    case scenario::ReportSection::Needed:
        return QT_TRANSLATE_NOOP("ScenarioRun", "What would have to hold for the target");
    case scenario::ReportSection::Sensitivity:
        return QT_TRANSLATE_NOOP("ScenarioRun", "Electricity a year with one input at its low and at its high end");
    case scenario::ReportSection::Growth:
        return QT_TRANSLATE_NOOP("ScenarioRun", "Growth");
    case scenario::ReportSection::Published:
        return QT_TRANSLATE_NOOP("ScenarioRun", "Published for these years");
    }
    return "";
}

// Without the columns in which nothing stands below the heading.
std::vector<text::Row> withoutEmptyColumns(const std::vector<text::Row>& rows)
{
    std::vector<text::Row> kept(rows.size());
    for (std::size_t column = 0; column < rows.front().size(); ++column) {
        const bool isFilled = std::any_of(
            rows.begin() + 1, rows.end(), [column](const text::Row& row) { return !row[column].content.empty(); });
        for (std::size_t row = 0; isFilled && row < rows.size(); ++row) {
            kept[row].push_back(rows[row][column]);
        }
    }
    return kept;
}

// The rows of a section for a person's eyes: numbers and units in words, no column for the section.
std::vector<text::Row> readableRows(
    const std::vector<scenario::ReportRow>& report, scenario::ReportSection section, const Formatter& formatter)
{
    const auto number = [&formatter](const std::optional<double>& value) {
        return text::textCell(value ? toUtf8(formatter.number(*value)) : std::string());
    };
    std::vector<text::Row> rows(1);
    for (const char* heading : { "id", "low", "mid", "high", "p5", "p50", "p95", "unit", "shape", "facts", "note" }) {
        rows.front().push_back(text::textCell(heading));
    }
    for (const scenario::ReportRow& each : report) {
        if (each.section != section) {
            continue;
        }
        const bool isCount = each.id == "seed" || each.id == "growth-from"; // names of things, in plain digits
        rows.push_back(
            { text::textCell(each.id), number(each.low), isCount ? text::numberCell(*each.mid) : number(each.mid),
                number(each.high), number(each.p5), number(each.p50), number(each.p95),
                text::textCell(toUtf8(formatter.unit(each.unit))), text::textCell(each.shape),
                text::textCell(each.facts), text::textCell(toUtf8(formatter.text(each.note))) });
    }
    return rows;
}

void printReadably(
    const scenario::Scenario& scenario, const std::vector<scenario::ReportRow>& report, const CommandContext& context)
{
    const Formatter& formatter = context.formatter;
    context.streams.out << toUtf8(formatter.text(scenario.name)) << '\n';
    if (!scenario.note.empty()) {
        context.streams.out << toUtf8(formatter.text(scenario.note)) << '\n';
    }
    for (const scenario::ReportSection section : scenario::kReportSections) {
        const std::vector<text::Row> rows = readableRows(report, section, formatter);
        if (rows.size() > 1) {
            context.streams.out << '\n'
                                << toUtf8(formatter.words().text("ScenarioRun", titleOf(section))) << '\n'
                                << text::toAlignedText(withoutEmptyColumns(rows));
        }
    }
}

} // namespace

int run(const ListScenarios& job, const CommandContext& context)
{
    context.print(scenario::presetRows(context.data.scenarios, fieldFor(context.formatter.language())), job.format);
    return kDone;
}

int run(const RunScenario& job, const CommandContext& context)
{
    const scenario::Library& library = context.data.scenarios;
    Chosen chosen = choose(job.scenario, context.data);
    for (const Error& problem : chosen.problems) {
        context.complain(problem);
    }
    if (!chosen.scenario) {
        return kInputWrong;
    }
    apply(job, *chosen.scenario);
    scenario::ReportOptions options {
        .samples = job.samples, .seed = job.seed, .targets = {}, .lastYear = job.lastYear
    };
    std::ranges::transform(
        job.targets, std::back_inserter(options.targets), [](double terawattHours) { return terawattHours * 1e9; });
    const std::vector<scenario::ReportRow> report = scenario::reportOn(*chosen.scenario, library, options);
    if (context.readsAsTable(job.format)) {
        printReadably(*chosen.scenario, report, context);
    } else {
        context.print(scenario::rowsOf(report, fieldFor(context.formatter.language())), job.format);
    }
    return chosen.problems.empty() ? kDone : kInputWrong;
}

} // namespace broadsheet::app
