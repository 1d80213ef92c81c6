// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/scenario/library.h"
#include "core/scenario/sampler.h"
#include "core/text/row_text.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::scenario {

enum class ReportSection {
    Assumptions, // the inputs, and what else the results depend on: PUE included, growth, samples, seed
    Results, // one row an output: the span, and the percentiles of the samples
    Equivalents,
    Needed, // what inputs would have to be for a target
    Sensitivity, // the electricity a year with each input at its low and at its high end
    Growth, // the span in each year
    Published, // the projections of these years
};

inline constexpr std::array kReportSections { ReportSection::Assumptions, ReportSection::Results,
    ReportSection::Equivalents, ReportSection::Needed, ReportSection::Sensitivity, ReportSection::Growth,
    ReportSection::Published };

// "assumption", "result", "equivalent", "needed", "sensitivity", "growth", "published".
[[nodiscard]] std::string_view wordFor(ReportSection section);

struct ReportRow {
    std::string id; // unique in a report
    ReportSection section = ReportSection::Assumptions;
    std::optional<double> low {};
    std::optional<double> mid {};
    std::optional<double> high {};
    std::optional<double> p5 {};
    std::optional<double> p50 {};
    std::optional<double> p95 {};
    std::string unit {};
    std::string shape {}; // of an input; of "includes-pue": no, yes or unknown
    std::string facts {}; // ids of observations, with spaces between
    Bilingual note {};
};

struct ReportOptions {
    std::size_t samples = kUsualSampleCount;
    std::uint64_t seed = kUsualSeed;
    std::vector<double> targets; // kWh/year
    std::optional<int> lastYear; // of the growth; none: without growth
};

// A sound scenario with everything that follows from it, section by section.
[[nodiscard]] std::vector<ReportRow> reportOn(
    const Scenario& scenario, const Library& library, const ReportOptions& options);

// A row each below headings: id, section, low, mid, high, p5, p50, p95, unit, shape, facts, note.
[[nodiscard]] std::vector<text::Row> rowsOf(const std::vector<ReportRow>& report, std::string Bilingual::* language);

// The presets, a row each below headings: id, name, electricity-per-year, water-per-year, emissions-per-year (kWh, l,
// kg; at mid), includes-pue, note.
[[nodiscard]] std::vector<text::Row> presetRows(const Library& library, std::string Bilingual::* language);

} // namespace broadsheet::scenario
