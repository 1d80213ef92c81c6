// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_figures.h"

#include "app/scenario/scenario_texts.h"
#include "core/figure/axes.h"
#include "core/scenario/analysis.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>
#include <string>
#include <tuple>
#include <utility>

namespace broadsheet::app {

using figure::ChartKind;
using figure::Mark;
using figure::ResolvedFigure;
using scenario::InputId;
using scenario::OutputId;
using scenario::Scenario;

namespace {

constexpr double kWideRatio = 20; // from where on a logarithmic axis tells more
constexpr double kFarApart = 50;
constexpr int kYearsShown = 10; // of a growth without projections

Mark markOf(const Interval& value)
{
    return { .observation = {},
        .label = {},
        .value = value,
        .kind = Kind::Derived,
        .period = {},
        .source = {},
        .section = {},
        .isDated = false };
}

Interval rangeOf(double low, double best, double high)
{
    return low == high ? pointOf(best) : Interval { .low = low, .best = best, .high = high };
}

Interval intervalOf(const scenario::Span& span, OutputId output)
{
    return rangeOf(span.lowest[output], span.mid[output], span.highest[output]);
}

Interval sampledOf(const scenario::Distribution& sampled)
{
    return rangeOf(sampled.p5, sampled.p50, sampled.p95);
}

// Whether an input has a part in an output.
bool countsFor(InputId id, OutputId output)
{
    switch (id) {
    case InputId::GridFactor:
        return output == OutputId::Emissions;
    case InputId::WaterOnSite:
        return output == OutputId::Water || output == OutputId::WaterOnSite;
    case InputId::WaterOffSite:
        return output == OutputId::Water || output == OutputId::WaterOffSite;
    default:
        return true;
    }
}

QString inScenario(const Words& words, const char* source)
{
    return words.text("Scenario", source);
}

void setAxis(ResolvedFigure& figure, Bilingual label)
{
    figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
    figure.axis.label = std::move(label);
}

void addSource(ResolvedFigure& figure, const Bilingual& source)
{
    if (!source.empty() && std::ranges::find(figure.sources, source) == figure.sources.end()) {
        figure.sources.push_back(source);
    }
}

} // namespace

ScenarioFigures::ScenarioFigures(
    const demand::Catalogue& catalogue, const scenario::Library& library, const OutputScales& scales)
    : m_catalogue(catalogue)
    , m_library(library)
    , m_scales(scales)
    , m_zh(Language::Chinese, catalogue.unitNames)
    , m_en(Language::English, catalogue.unitNames)
{
}

template <class Make>
Bilingual ScenarioFigures::both(Make make) const
{
    return { .zh = make(m_zh).toStdString(), .en = make(m_en).toStdString() };
}

Bilingual ScenarioFigures::changed(const Bilingual& name) const
{
    return both([&name](const Formatter& formatter) {
        return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1 (changed)")).arg(formatter.text(name));
    });
}

// With its title, "<what>: <scenario>", and what it assumes.
ResolvedFigure ScenarioFigures::empty(const char* id, ChartKind kind, const Scenario& scenario, OutputId output) const
{
    ResolvedFigure figure;
    figure.id = id;
    figure.page = "scenario";
    figure.kind = kind;
    figure.title = both([&](const Formatter& formatter) {
        return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1: %2"))
            .arg(nameOf(output, formatter.words()), formatter.text(scenario.name));
    });
    figure.assumptions = assumptionsOf(scenario, output);
    addSources(figure, scenario, output);
    return figure;
}

void ScenarioFigures::addSources(ResolvedFigure& figure, const Scenario& scenario, OutputId output) const
{
    for (const InputId id : scenario::kInputIds) {
        for (const std::string& factId : scenario[id].facts) {
            const std::optional<figure::Datum> fact = m_catalogue.datum(factId);
            if (fact && countsFor(id, output)) {
                addSource(figure, fact->source);
            }
        }
    }
}

figure::Assumption ScenarioFigures::assumptionOf(InputId id, const scenario::Input& input) const
{
    figure::Assumption assumption { .id = std::string(kindOf(id).word),
        .label = both([id](const Formatter& formatter) { return nameOf(id, formatter.words()); }),
        .value = shownValueOf(id, input),
        .unit = shownUnitOf(id).unit };
    if (input.shape != scenario::Shape::Fixed) {
        assumption.note = both([&input](const Formatter& formatter) { return nameOf(input.shape, formatter.words()); });
    }
    for (const std::string& factId : input.facts) {
        const std::optional<figure::Datum> fact = m_catalogue.datum(factId);
        if (fact && assumption.source.zh.find(fact->source.zh) == std::string::npos) {
            assumption.source.zh += (assumption.source.zh.empty() ? "" : "；") + fact->source.zh;
            assumption.source.en += (assumption.source.en.empty() ? "" : "; ") + fact->source.en;
        }
    }
    return assumption;
}

std::vector<figure::Assumption> ScenarioFigures::assumptionsOf(const Scenario& scenario, OutputId output) const
{
    std::vector<figure::Assumption> assumptions;
    for (const InputId id : scenario::kInputIds) {
        if (countsFor(id, output)) {
            assumptions.push_back(assumptionOf(id, scenario[id]));
        }
    }
    if (scenario.includesPue != scenario::PueInEnergy::No) {
        assumptions.push_back({ .id = "included-pue",
            .label = both([](const Formatter& formatter) {
                return inScenario(
                    formatter.words(), QT_TRANSLATE_NOOP("Scenario", "PUE within the energy per request, divided out"));
            }),
            .value = pointOf(scenario.includedPue),
            .unit = "1" });
    }
    return assumptions;
}

ResolvedFigure ScenarioFigures::spread(const ReckonedScenario& reckoned, OutputId output) const
{
    ResolvedFigure figure = empty("scenario-spread", ChartKind::Line, reckoned.scenario, output);
    const scenario::Span& span = reckoned.results.span;
    const OutputScale scale = m_scales.scaleFor(output, span.mid[output]);
    const double lowest = span.lowest[output] * scale.factor;
    const double highest = span.highest[output] * scale.factor;
    const bool isLog = lowest > 0 && highest / lowest > kWideRatio;
    figure.unit = "%";
    figure.across = figure::NumberAxis { .axis
        = isLog ? figure::makeLogAxis(lowest, highest) : figure::makeAxis(lowest, highest, false),
        .unit = scale.unit };
    figure.across->axis.label
        = both([output](const Formatter& formatter) { return nameOf(output, formatter.words()); });
    figure::Series series { .label = both([](const Formatter& formatter) {
                               return inScenario(
                                   formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Share of the samples"));
                           }),
        .marks = {},
        .isFilled = true };
    for (const Bin& bin : reckoned.results.bins(output, isLog)) {
        Mark mark = markOf(pointOf(bin.share * 100));
        mark.time = bin.middle * scale.factor;
        series.marks.push_back(std::move(mark));
    }
    figure.series = { std::move(series) };
    figure.references = {
        { .label = both([](const Formatter& formatter) {
             return inScenario(
                 formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Span, all middle (all lowest–all highest)"));
         }),
            .value = scale.shown(intervalOf(span, output)),
            .isThroughPlot = false },
        { .label = both([](const Formatter& formatter) {
             return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Samples, P50 (P5–P95)"));
         }),
            .value = scale.shown(sampledOf(reckoned.results.sampled(output))) },
    };
    setAxis(figure, both([](const Formatter& formatter) {
        return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Share of the samples in each step"));
    }));
    figure.caption = both([&](const Formatter& formatter) {
        return inScenario(formatter.words(),
            QT_TRANSLATE_NOOP("Scenario",
                "%1 samples, the same on every machine. The span is no confidence interval: it is as wide as if all "
                "inputs erred together."))
            .arg(formatter.digits(static_cast<double>(reckoned.results.sampleCount())));
    });
    return figure;
}

ResolvedFigure ScenarioFigures::swings(const ReckonedScenario& reckoned, OutputId output) const
{
    ResolvedFigure figure = empty("scenario-swings", ChartKind::Range, reckoned.scenario, output);
    const double mid = reckoned.results.span.mid[output];
    const OutputScale scale = m_scales.scaleFor(output, mid);
    figure.unit = scale.unit;
    figure::Series rising { .label = both([](const Formatter& formatter) {
                               return inScenario(formatter.words(),
                                   QT_TRANSLATE_NOOP("Scenario", "The more of it, the more comes out"));
                           }),
        .marks = {} };
    figure::Series falling { .label = both([](const Formatter& formatter) {
                                return inScenario(formatter.words(),
                                    QT_TRANSLATE_NOOP("Scenario", "The more of it, the less comes out"));
                            }),
        .marks = {} };
    for (const scenario::Swing& swing : scenario::sensitivity(reckoned.scenario, output)) {
        if (swing.width() <= 0) {
            continue;
        }
        const auto [low, high] = std::minmax(swing.atLow, swing.atHigh);
        Mark mark = markOf(scale.shown(rangeOf(low, std::clamp(mid, low, high), high)));
        mark.category = figure.categories.size();
        mark.label = both([&](const Formatter& formatter) {
            const InputUnit unit = shownUnitOf(swing.input);
            const scenario::Input& input = reckoned.scenario[swing.input];
            const Interval ends { .low = input.low * unit.factor, .best = {}, .high = input.high * unit.factor };
            return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1: %2"))
                .arg(nameOf(swing.input, formatter.words()), formatter.quantity(ends, unit.unit, false));
        });
        figure.categories.push_back(mark.label);
        (kindOf(swing.input).lowersResults ? falling : rising).marks.push_back(std::move(mark));
    }
    for (figure::Series* series : { &rising, &falling }) {
        if (!series->marks.empty()) {
            figure.series.push_back(std::move(*series));
        }
    }
    figure.references
        = { { .label = both([](const Formatter& formatter) {
                 return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "All inputs at their middle"));
             }),
            .value = scale.shown(pointOf(mid)) } };
    setAxis(figure, both([output](const Formatter& formatter) { return nameOf(output, formatter.words()); }));
    figure.caption = both([](const Formatter& formatter) {
        return inScenario(formatter.words(),
            QT_TRANSLATE_NOOP("Scenario",
                "Each input alone from its low to its high end, all others at their middle; the widest first."));
    });
    return figure;
}

ResolvedFigure ScenarioFigures::growth(const ReckonedScenario& reckoned, OutputId output) const
{
    const Scenario& scenario = reckoned.scenario;
    ResolvedFigure figure = empty("scenario-growth", ChartKind::Line, scenario, output);
    int lastYear = scenario.growth ? scenario.growth->from + kYearsShown : 0;
    for (const scenario::Projection& projection : m_library.projectionsOf(scenario)) {
        lastYear = std::max(lastYear, projection.output == output ? projection.year : 0);
    }
    const std::vector<scenario::YearOfGrowth> years = scenario::growthOf(scenario, lastYear);
    const double last = years.empty() ? reckoned.results.span.mid[output] : years.back().span.mid[output];
    double largest = last;
    for (const scenario::Projection& projection : m_library.projectionsOf(scenario)) {
        largest = std::max(largest, projection.output == output ? representative(projection.value) : 0);
    }
    const OutputScale scale = m_scales.scaleFor(output, std::sqrt(last * largest)); // between both
    figure.unit = scale.unit;
    figure::Series own { .label = scenario.name, .marks = {} };
    for (const scenario::YearOfGrowth& year : years) {
        Mark mark = markOf(scale.shown(intervalOf(year.span, output)));
        mark.label = scenario.name;
        mark.isDated = true;
        mark.period = parsePeriod(std::to_string(year.year)).value_or(Period {});
        mark.time = figure::middleOf(mark.period);
        own.marks.push_back(std::move(mark));
    }
    if (!own.marks.empty()) {
        figure.series.push_back(std::move(own));
    }
    addProjections(figure, scenario, output, scale);
    if (scenario.growth) {
        figure.assumptions.push_back({ .id = "growth",
            .label = both([](const Formatter& formatter) {
                return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Growth a year"));
            }),
            .value = pointOf(scenario.growth->rate * 100),
            .unit = "%" });
    }
    setAxis(figure, both([output](const Formatter& formatter) { return nameOf(output, formatter.words()); }));
    figure.time = figure::timeAxisOfAll(figure);
    figure.caption = both([](const Formatter& formatter) {
        return inScenario(formatter.words(),
            QT_TRANSLATE_NOOP("Scenario",
                "The band is the scenario’s span. What others published has a scope of its own: see its source."));
    });
    return figure;
}

// A series for each source: points of different sources are never joined, nor are those of one.
void ScenarioFigures::addProjections(
    ResolvedFigure& figure, const Scenario& scenario, OutputId output, const OutputScale& scale) const
{
    for (const scenario::Projection& projection : m_library.projectionsOf(scenario)) {
        const std::optional<figure::Datum> fact = m_catalogue.datum(projection.fact);
        if (projection.output != output || !fact) {
            continue;
        }
        Mark mark { .observation = projection.fact,
            .label = fact->label,
            .value = scale.shown(projection.value),
            .approximate = fact->approximate,
            .kind = fact->kind,
            .period = fact->period,
            .source = fact->source,
            .section = fact->section,
            .time = figure::middleOf(fact->period),
            .afterGap = true };
        auto series = std::ranges::find(figure.series, fact->source, &figure::Series::label);
        if (series == figure.series.end()) {
            series = figure.series.insert(series, { .label = fact->source, .marks = {} });
        }
        series->marks.push_back(std::move(mark));
        addSource(figure, fact->source);
    }
    for (figure::Series& series : figure.series) {
        std::ranges::stable_sort(series.marks, {}, &Mark::time);
    }
}

ResolvedFigure ScenarioFigures::comparison(
    const ReckonedScenario& first, const ReckonedScenario& second, OutputId output) const
{
    ResolvedFigure figure = empty("scenario-comparison", ChartKind::Range, first.scenario, output);
    figure.title = both([&](const Formatter& formatter) {
        return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1: %2 and %3"))
            .arg(nameOf(output, formatter.words()), formatter.text(first.scenario.name),
                formatter.text(second.scenario.name));
    });
    const double larger = std::max(first.results.span.mid[output], second.results.span.mid[output]);
    const OutputScale scale = m_scales.scaleFor(output, larger);
    figure.unit = scale.unit;
    figure.categories = {
        both([](const Formatter& formatter) {
            return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Samples: P50 (P5–P95)"));
        }),
        both([](const Formatter& formatter) {
            return inScenario(
                formatter.words(), QT_TRANSLATE_NOOP("Scenario", "Span: all middle (all lowest–all highest)"));
        }),
    };
    for (const ReckonedScenario* reckoned : { &first, &second }) {
        figure::Series series { .label = reckoned->scenario.name, .marks = {} };
        const std::array values { sampledOf(reckoned->results.sampled(output)),
            intervalOf(reckoned->results.span, output) };
        for (std::size_t category = 0; category < values.size(); ++category) {
            Mark mark = markOf(scale.shown(values.at(category)));
            mark.label = both([&](const Formatter& formatter) {
                return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1: %2"))
                    .arg(formatter.text(reckoned->scenario.name), formatter.text(figure.categories[category]));
            });
            mark.category = category;
            series.marks.push_back(std::move(mark));
        }
        figure.series.push_back(std::move(series));
    }
    // What both assume is said once, what they do not with the name of whose it is.
    addSources(figure, second.scenario, output);
    const std::vector<figure::Assumption> mine = std::exchange(figure.assumptions, {});
    const std::vector<figure::Assumption> theirs = assumptionsOf(second.scenario, output);
    for (const auto& [list, other, name] :
        { std::tuple { &mine, &theirs, &first.scenario.name }, std::tuple { &theirs, &mine, &second.scenario.name } }) {
        for (figure::Assumption assumption : *list) {
            const bool isShared = std::ranges::find(*other, assumption) != other->end();
            if (isShared && list == &theirs) {
                continue;
            }
            if (!isShared) {
                assumption.label = both([&](const Formatter& formatter) {
                    return inScenario(formatter.words(), QT_TRANSLATE_NOOP("Scenario", "%1, %2:"))
                        .arg(formatter.text(*name), formatter.text(assumption.label));
                });
            }
            figure.assumptions.push_back(std::move(assumption));
        }
    }
    figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
    figure.axis.label = both([output](const Formatter& formatter) { return nameOf(output, formatter.words()); });
    return figure;
}

figure::ViewState ScenarioFigures::startingView(const ResolvedFigure& figure)
{
    double least = INFINITY;
    double most = 0;
    for (const figure::Series& series : figure.series) {
        for (const Mark& mark : series.marks) {
            least = std::min(least, representative(mark.value));
            most = std::max(most, representative(mark.value));
        }
    }
    const bool isFar = least > 0 && most / least > kFarApart && !figure.across && figure::canZoom(figure);
    return { .scale = isFar ? figure::Scale::Logarithmic : figure::Scale::Linear };
}

} // namespace broadsheet::app
