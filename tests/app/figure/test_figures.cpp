// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/test_figures.h"

#include "core/base/unit.h"
#include "core/figure/axes.h"
#include "core/figure/measure.h"
#include "core/text/file.h"

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <limits>
#include <string>
#include <utility>

namespace broadsheet::app {

using figure::ChartKind;
using figure::Mark;
using figure::ResolvedFigure;

namespace {

Interval range(double low, double high)
{
    return { .low = low, .best = {}, .high = high };
}

Interval above(double low)
{
    return { .low = low, .best = {}, .high = {} };
}

Interval below(double high)
{
    return { .low = {}, .best = {}, .high = high };
}

ResolvedFigure empty(const char* id, ChartKind kind)
{
    ResolvedFigure figure;
    figure.id = id;
    figure.kind = kind;
    figure.title = { .zh = "一张测试用的图:<b>不是</b> HTML & 也不是富文本",
        .en = "A figure for tests: <b>not</b> HTML & no rich text, whatever it’s made of" };
    figure.caption = { .zh = "读图时要知道的事。", .en = "What to know when reading it." };
    figure.unit = "kWh/day";
    figure.axis.label = { .zh = "用电量", .en = "Electricity" };
    figure.sources = { { .zh = "某报,2024年3月", .en = "A paper, March 2024" } };
    return figure;
}

// Puts each mark of the only series into a category of its own.
ResolvedFigure withMarks(ResolvedFigure figure, std::vector<Mark> marks)
{
    for (std::size_t index = 0; index < marks.size(); ++index) {
        marks[index].category = index;
        figure.categories.push_back(marks[index].label);
    }
    figure.series = { { .label = { .zh = "系列", .en = "Series" }, .marks = std::move(marks) } };
    return figure;
}

ResolvedFigure withAxis(ResolvedFigure figure, double least, double greatest, bool fromZero = true)
{
    Bilingual label = figure.axis.label;
    figure.axis = figure::makeAxis(least, greatest, fromZero);
    figure.axis.label = std::move(label);
    return figure;
}

ResolvedFigure everyKind()
{
    std::vector<Mark> marks {
        markOf("实测", "Measured", 0, pointOf(420'000)),
        markOf("估算", "Estimated", 0, pointOf(333'333), Kind::Estimated, true),
        markOf("预测", "Projected", 0, pointOf(500'000), Kind::Projected),
        markOf("推算", "Derived", 0, pointOf(123'456.789), Kind::Derived),
        markOf("下限", "A lower bound of something that has a rather long label", 0, above(500'000), Kind::Estimated),
        markOf("上限", "An upper bound", 0, below(250'000)),
        markOf("区间", "A range", 0, range(85'000, 334'000), Kind::Projected),
        markOf("带最佳值的区间", "A range with a best value", 0,
            { .low = 185'000.0, .best = 250'000.0, .high = 334'000.0 }, Kind::Derived),
    };
    return withAxis(withMarks(empty("every-kind", ChartKind::Bar), std::move(marks)), 0, 500'000);
}

ResolvedFigure farFromZero()
{
    std::vector<Mark> marks {
        markOf("区间", "A range", 0, range(85, 134), Kind::Projected),
        markOf("一个值", "A single value", 0, pointOf(122.2)),
        markOf("不到", "At most", 0, below(130), Kind::Estimated),
    };
    return withAxis(withMarks(empty("far-from-zero", ChartKind::Range), std::move(marks)), 75, 144, false);
}

ResolvedFigure stacks()
{
    ResolvedFigure figure = empty("stacks", ChartKind::Stacked);
    figure.categories = { { .zh = "甲", .en = "First" }, { .zh = "乙", .en = "Second" } };
    figure.series = {
        { .label = { .zh = "一部分", .en = "One part" },
            .marks = { markOf("a", "a", 0, pointOf(19.6e6)), markOf("b", "b", 1, pointOf(3e6), Kind::Estimated) } },
        { .label = { .zh = "另一部分", .en = "Another part" },
            .marks = { markOf("c", "c", 0, pointOf(1.6e6), Kind::Derived), markOf("d", "d", 1, pointOf(12e6)) } },
        { .label = { .zh = "其余", .en = "The rest" },
            .marks = { markOf("e", "e", 0, pointOf(0.4e6), Kind::Projected), markOf("f", "f", 1, range(4e6, 5e6)) } },
    };
    return withAxis(std::move(figure), 0, 21.6e6);
}

ResolvedFigure manyRows()
{
    std::vector<Mark> marks;
    for (int index = 1; index <= 14; ++index) {
        const double value = 37.5 * index;
        const Kind kind = kKinds.at(static_cast<std::size_t>(index) % kKinds.size());
        marks.push_back(markOf("中国东部某省的数据中心集群", "A cluster of data centres", 0, pointOf(value), kind));
    }
    return withAxis(withMarks(empty("many-rows", ChartKind::Bar), std::move(marks)), 0, 525);
}

ResolvedFigure longTexts()
{
    std::vector<Mark> marks {
        markOf("参数更多、功能更为强大的生成式人工智能模型在全球数据中心一年之内所消耗的全部电力(预测)",
            "All the electricity that larger and more powerful generative models use in the world’s data centres "
            "within one year, as projected",
            0, range(1'234'567'891, 2'345'678'912), Kind::Projected),
        markOf("短", "Short", 0, pointOf(500'000'000)),
    };
    ResolvedFigure figure = withMarks(empty("long-texts", ChartKind::Bar), std::move(marks));
    figure.title = { .zh
        = "这是一个长得需要换行的标题:它说明人工智能越聪明,需要处理的信息就越多,所需的电力也就越多,而且还要更多",
        .en
        = "A title so long that it has to be broken: the cleverer the machine, the more it has to read, and the more "
          "electricity it takes" };
    figure.caption = { .zh = "一段很长的说明。一段很长的说明。一段很长的说明。一段很长的说明。一段很长的说明。一段很长"
                             "的说明。一段很长的说明。",
        .en
        = "A caption of some length, since there is much to know before this figure can be read; it takes more than "
          "one line at every size and says nothing else." };
    for (int index = 0; index < 4; ++index) {
        figure.sources.push_back({ .zh = "又一个名称很长的来源,《关于数据中心用电的研究报告》,2024年",
            .en = "Yet another source of a long name, “A Report on the Electricity of Data Centres”, 2024" });
    }
    return withAxis(std::move(figure), 0, 2.4e9);
}

ResolvedFigure belowZero()
{
    std::vector<Mark> marks {
        markOf("减少", "Less", 0, pointOf(-12.5)),
        markOf("增加", "More", 0, pointOf(30), Kind::Derived),
        markOf("不定", "Either", 0, range(-5, 3), Kind::Projected),
        markOf("零", "Nothing", 0, pointOf(0)),
    };
    return withAxis(withMarks(empty("below-zero", ChartKind::Bar), std::move(marks)), -12.5, 30);
}

std::vector<figure::Assumption> someAssumptions()
{
    return {
        { .id = "requests",
            .label = { .zh = "每天请求数", .en = "Requests a day" },
            .value = { .low = 1e8, .best = 2e8, .high = 4e8 },
            .unit = "request/day",
            .note = { .zh = "三角分布", .en = "triangular" },
            .source = { .zh = "某报", .en = "A paper" } },
        { .id = "pue", .label = { .zh = "PUE", .en = "PUE" }, .value = pointOf(1.2), .unit = "1" },
    };
}

// A hill over numbers, from `least` to `greatest`, with its percentiles and a span.
ResolvedFigure distribution(const char* id, double least, double greatest, figure::Scale scale)
{
    const bool isLog = scale == figure::Scale::Logarithmic;
    ResolvedFigure figure = empty(id, ChartKind::Line);
    figure.unit = "%";
    figure.across = figure::NumberAxis { .axis
        = isLog ? figure::makeLogAxis(least, greatest) : figure::makeAxis(least, greatest, false),
        .unit = "kWh/day" };
    figure.across->axis.label = { .zh = "用电量", .en = "Electricity" };
    const auto at = [&](double share) {
        return isLog ? least * std::pow(greatest / least, share) : least + share * (greatest - least);
    };
    figure::Series series {
        .label = { .zh = "样本占比", .en = "Share of the samples" }, .marks = {}, .isFilled = true
    };
    constexpr int kPoints = 40;
    for (int point = 0; point < kPoints; ++point) {
        const double share = (point + 0.5) / kPoints;
        Mark mark = markOf("", "", 0, pointOf(8 * std::exp(-20 * (share - 0.4) * (share - 0.4))), Kind::Derived);
        mark.time = at(share);
        mark.isDated = false;
        mark.source = {};
        series.marks.push_back(mark);
    }
    figure.series = { series };
    figure.references = {
        { .label = { .zh = "最低、中间、最高的跨度", .en = "Span: all low, all middle, all high" },
            .value = { .low = at(0.01), .best = at(0.45), .high = at(0.99) },
            .isThroughPlot = false },
        { .label = { .zh = "P50(P5–P95)", .en = "P50 (P5–P95)" },
            .value = { .low = at(0.2), .best = at(0.4), .high = at(0.7) } },
    };
    figure.assumptions = someAssumptions();
    figure.sources.clear();
    return withAxis(std::move(figure), 0, 8);
}

// Ranges around the result that all of them have in common, the widest first.
ResolvedFigure tornado()
{
    std::vector<Mark> marks {
        markOf("每次请求的电量", "Electricity per request", 0, { .low = 100.0, .best = 250.0, .high = 900.0 },
            Kind::Derived),
        markOf("PUE", "PUE", 0, { .low = 230.0, .best = 250.0, .high = 320.0 }, Kind::Derived),
        markOf("硬件", "Hardware", 0, { .low = 220.0, .best = 250.0, .high = 250.0 }, Kind::Derived),
    };
    ResolvedFigure figure = withMarks(empty("tornado", ChartKind::Range), std::move(marks));
    figure.references = { { .label = { .zh = "全部取中间值", .en = "All at their middle" }, .value = pointOf(250) } };
    figure.assumptions = someAssumptions();
    figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
    figure.axis.label = { .zh = "用电量", .en = "Electricity" };
    return figure;
}

ResolvedFigure extreme(const char* id, double value)
{
    std::vector<Mark> marks { markOf("极端", "Extreme", 0, pointOf(value)),
        markOf("一半", "Half of it", 0, pointOf(value / 2), Kind::Estimated) };
    return withAxis(withMarks(empty(id, ChartKind::Bar), std::move(marks)), 0, value);
}

} // namespace

Mark markOf(const char* zh, const char* en, std::size_t category, const Interval& value, Kind kind, bool approximate)
{
    return { .observation = en,
        .label = { .zh = zh, .en = en },
        .category = category,
        .value = value,
        .approximate = approximate,
        .kind = kind,
        .period = {},
        .source = { .zh = "某报", .en = "A paper" },
        .section = {} };
}

ResolvedFigure twoSeriesFigure()
{
    ResolvedFigure figure = empty("two-series", ChartKind::Bar);
    figure.categories = { { .zh = "甲", .en = "First" }, { .zh = "乙", .en = "Second" } };
    figure.series = {
        { .label = { .zh = "印出的", .en = "As printed" },
            .marks = { markOf("甲一", "first-printed", 0, pointOf(17'000), Kind::Estimated),
                markOf("乙一", "second-printed", 1, pointOf(33'000), Kind::Estimated) } },
        { .label = { .zh = "推算的", .en = "As computed" },
            .marks = { markOf("甲二", "first-computed", 0, pointOf(17'007), Kind::Derived),
                markOf("乙二", "second-computed", 1, below(29'411), Kind::Derived) } },
    };
    return withAxis(std::move(figure), 0, 33'000);
}

std::vector<ResolvedFigure> testFigures()
{
    return { everyKind(), farFromZero(), stacks(), twoSeriesFigure(), manyRows(), longTexts(), belowZero(),
        extreme("huge", 4e290), extreme("tiny", 3e-200), distribution("distribution", 1e5, 9e5, figure::Scale::Linear),
        distribution("wide-distribution", 3e3, 7e6, figure::Scale::Logarithmic), tornado() };
}

const demand::Catalogue& bundledCatalogue()
{
    static const demand::Catalogue catalogue = [] {
        const std::filesystem::path root = BROADSHEET_DATA_DIR;
        std::vector<std::filesystem::path> paths { root / "units.json" };
        for (const auto& entry : std::filesystem::directory_iterator(root / "demand")) {
            paths.push_back(entry.path());
        }
        std::ranges::sort(paths);
        std::vector<text::DataFile> files;
        files.reserve(paths.size());
        for (const std::filesystem::path& path : paths) {
            files.push_back({ .name = path.string(), .bytes = text::readFile(path) });
        }
        UnitSystem units = *UnitSystem::create();
        return demand::loadCatalogue(files, units).catalogue;
    }();
    return catalogue;
}

std::vector<ResolvedFigure> allFigures()
{
    std::vector<ResolvedFigure> figures = testFigures();
    const std::vector<ResolvedFigure>& bundled = bundledCatalogue().figures;
    figures.insert(figures.end(), bundled.begin(), bundled.end());
    return figures;
}

std::vector<ResolvedFigure> measuredFigures()
{
    std::vector<ResolvedFigure> figures;
    for (const ResolvedFigure& figure : bundledCatalogue().figures) {
        for (const figure::Measure measure : { figure::Measure::Index, figure::Measure::Growth }) {
            if (figure::canMeasure(figure, measure)) {
                figures.push_back(figure::shownAs(figure, { .measure = measure }).figure);
                figures.back().id += measure == figure::Measure::Index ? "-index" : "-growth";
            }
        }
    }
    return figures;
}

FigureStyle styleFor(Language language, bool dark)
{
    return { .colors = colorsFor(dark), .formatter = Formatter(language, bundledCatalogue().unitNames) };
}

} // namespace broadsheet::app
