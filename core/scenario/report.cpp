// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/report.h"

#include "core/base/significant.h"
#include "core/scenario/analysis.h"
#include "core/scenario/distribution.h"

#include <algorithm>
#include <utility>

namespace broadsheet::scenario {

namespace {

constexpr double kKilowattHoursPerTerawattHour = 1e9;

constexpr std::array<std::string_view, kReportSections.size()> kSectionWords { "assumption", "result", "equivalent",
    "needed", "sensitivity", "growth", "published" };

std::string joined(const std::vector<std::string>& ids)
{
    std::string text;
    for (const std::string& id : ids) {
        text += (text.empty() ? "" : " ") + id;
    }
    return text;
}

ReportRow singleNumber(std::string id, double number)
{
    return { .id = std::move(id), .section = ReportSection::Assumptions, .mid = number };
}

void addAssumptions(const Scenario& scenario, const ReportOptions& options, std::vector<ReportRow>& report)
{
    for (const InputId id : kInputIds) {
        const Input& input = scenario[id];
        report.push_back({ .id = std::string(kindOf(id).word),
            .section = ReportSection::Assumptions,
            .low = input.low,
            .mid = input.mid,
            .high = input.high,
            .unit = std::string(kindOf(id).unit),
            .shape = std::string(wordFor(input.shape)),
            .facts = joined(input.facts),
            .note = input.note });
    }
    report.push_back(singleNumber("included-pue", scenario.includedPue));
    report.back().shape = wordFor(scenario.includesPue);
    if (scenario.growth) {
        report.push_back(singleNumber("growth-rate", scenario.growth->rate));
        report.back().unit = "1/year";
        report.back().facts = scenario.growth->fact;
        report.push_back(singleNumber("growth-from", scenario.growth->from));
    }
    report.push_back(singleNumber("samples", static_cast<double>(options.samples)));
    report.push_back(singleNumber("seed", static_cast<double>(options.seed)));
}

ReportRow spanRow(std::string id, ReportSection section, const Span& span, OutputId output, double factor = 1)
{
    return { .id = std::move(id),
        .section = section,
        .low = span.lowest[output] * factor,
        .mid = span.mid[output] * factor,
        .high = span.highest[output] * factor,
        .unit = std::string(kindOf(output).unit) };
}

void addResults(
    const Scenario& scenario, const Library& library, const ReportOptions& options, std::vector<ReportRow>& report)
{
    const Span span = spanOf(scenario);
    Sampler sampler(options.seed, options.samples);
    const auto distributions = distributionsOf(sampler.draw(scenario));
    const auto add = [&](const std::string& id, ReportSection section, OutputId output, double factor) {
        const Distribution& distribution = distributions[static_cast<std::size_t>(output)];
        ReportRow row = spanRow(id, section, span, output, factor);
        row.p5 = distribution.p5 * factor;
        row.p50 = distribution.p50 * factor;
        row.p95 = distribution.p95 * factor;
        report.push_back(std::move(row));
    };
    for (const OutputId id : kOutputIds) {
        add(std::string(kindOf(id).word), ReportSection::Results, id, 1);
    }
    for (const Equivalence& each : library.equivalencesOf(scenario)) {
        add(each.choice.observation, ReportSection::Equivalents, each.output, each.choice.factor);
        report.back().unit = each.choice.unit;
        report.back().facts = each.choice.observation;
    }
}

void addNeeded(const Scenario& scenario, const ReportOptions& options, std::vector<ReportRow>& report)
{
    for (const double target : options.targets) {
        const std::string suffix = text::numberCell(target / kKilowattHoursPerTerawattHour).content + "-TWh";
        for (const InputId id : { InputId::Requests, InputId::EnergyPerRequest }) {
            report.push_back({ .id = std::string(kindOf(id).word) + "-for-" + suffix,
                .section = ReportSection::Needed,
                .mid = needed(scenario, id, target),
                .unit = std::string(kindOf(id).unit) });
        }
    }
}

void addSensitivity(const Scenario& scenario, std::vector<ReportRow>& report)
{
    for (const Swing& swing : sensitivity(scenario, OutputId::ElectricityPerYear)) {
        if (swing.width() > 0) {
            report.push_back({ .id = "sensitivity-to-" + std::string(kindOf(swing.input).word),
                .section = ReportSection::Sensitivity,
                .low = swing.atLow,
                .high = swing.atHigh,
                .unit = std::string(kindOf(OutputId::ElectricityPerYear).unit) });
        }
    }
}

void addGrowth(
    const Scenario& scenario, const Library& library, const ReportOptions& options, std::vector<ReportRow>& report)
{
    if (!options.lastYear || !scenario.growth) {
        return;
    }
    for (const YearOfGrowth& each : growthOf(scenario, *options.lastYear)) {
        for (const OutputId id : { OutputId::ElectricityPerYear, OutputId::Water, OutputId::Emissions }) {
            report.push_back(spanRow(
                std::string(kindOf(id).word) + '-' + std::to_string(each.year), ReportSection::Growth, each.span, id));
        }
    }
    for (const Projection& each : library.projectionsOf(scenario)) {
        if (each.year >= scenario.growth->from && each.year <= *options.lastYear) {
            report.push_back({ .id = each.fact + '-' + std::to_string(each.year),
                .section = ReportSection::Published,
                .low = each.value.low,
                .mid = each.value.best,
                .high = each.value.high,
                .unit = std::string(kindOf(each.output).unit),
                .facts = each.fact });
        }
    }
}

text::Cell cellOf(const std::optional<double>& number)
{
    return number ? text::numberCell(toSignificant(*number))
                  : text::Cell { .type = text::Cell::Type::Number, .content = {} };
}

} // namespace

std::string_view wordFor(ReportSection section)
{
    return kSectionWords[static_cast<std::size_t>(section)];
}

std::vector<ReportRow> reportOn(const Scenario& scenario, const Library& library, const ReportOptions& options)
{
    std::vector<ReportRow> report;
    addAssumptions(scenario, options, report);
    addResults(scenario, library, options, report);
    addNeeded(scenario, options, report);
    addSensitivity(scenario, report);
    addGrowth(scenario, library, options, report);
    return report;
}

std::vector<text::Row> rowsOf(const std::vector<ReportRow>& report, std::string Bilingual::* language)
{
    text::Row headings;
    for (const char* heading :
        { "id", "section", "low", "mid", "high", "p5", "p50", "p95", "unit", "shape", "facts", "note" }) {
        headings.push_back(text::textCell(heading));
    }
    std::vector<text::Row> rows { std::move(headings) };
    for (const ReportRow& each : report) {
        rows.push_back({ text::textCell(each.id), text::textCell(std::string(wordFor(each.section))), cellOf(each.low),
            cellOf(each.mid), cellOf(each.high), cellOf(each.p5), cellOf(each.p50), cellOf(each.p95),
            text::textCell(each.unit), text::textCell(each.shape), text::textCell(each.facts),
            text::textCell(each.note.*language) });
    }
    return rows;
}

std::vector<text::Row> presetRows(const Library& library, std::string Bilingual::* language)
{
    constexpr std::array kShown { OutputId::ElectricityPerYear, OutputId::Water, OutputId::Emissions };
    text::Row headings { text::textCell("id"), text::textCell("name") };
    for (const OutputId id : kShown) {
        headings.push_back(text::textCell(std::string(kindOf(id).word)));
    }
    headings.push_back(text::textCell("includes-pue"));
    headings.push_back(text::textCell("note"));
    std::vector<text::Row> rows { std::move(headings) };
    for (const Scenario& scenario : library.presets) {
        const Outputs outputs = spanOf(scenario).mid;
        text::Row row { text::textCell(scenario.id), text::textCell(scenario.name.*language) };
        for (const OutputId id : kShown) {
            row.push_back(text::numberCell(toSignificant(outputs[id])));
        }
        row.push_back(text::textCell(std::string(wordFor(scenario.includesPue))));
        row.push_back(text::textCell(scenario.note.*language));
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace broadsheet::scenario
