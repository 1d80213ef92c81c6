// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/study_figures.h"

#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"
#include "core/figure/axes.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::app {

using figure::Mark;
using figure::ResolvedFigure;

namespace {

constexpr double kPerCent = 100;
constexpr int kMostSteps = 8; // of the axis across

QString inStudy(const Words& words, const char* source)
{
    return words.text("Study", source);
}

Mark markOf(Kind kind, double at, const Interval& value, Bilingual label)
{
    return { .observation = {},
        .label = std::move(label),
        .value = value,
        .kind = kind,
        .period = {},
        .source = {},
        .section = {},
        .time = at,
        .isDated = false };
}

// Where a cell stands on the axis across: an open end at its beginning.
double placeOf(const study::Cell& cell, bool isOpen)
{
    return isOpen ? cell.from : (cell.from + cell.to) / 2.0;
}

// A count, or of gaps the share of the times that it could have come about.
double shown(double count, const study::Cell& cell, StudyKind kind)
{
    return kind == StudyKind::Gaps ? kPerCent * count / static_cast<double>(std::max<std::size_t>(cell.trials, 1))
                                   : count;
}

Interval expectedOf(const study::Cell& cell, StudyKind kind)
{
    const double best = shown(cell.expected(), cell, kind);
    const double low = shown(static_cast<double>(cell.band.low), cell, kind);
    const double high = shown(static_cast<double>(cell.band.high), cell, kind);
    return { .low = std::min(low, best), .best = best, .high = std::max(high, best) };
}

const char* axisSource(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Frequency:
        return QT_TRANSLATE_NOOP("Study", "Times drawn");
    case StudyKind::Gaps:
        return QT_TRANSLATE_NOOP("Study", "Drawn next, of the times that a number had stayed away so long");
    case StudyKind::Pairs:
        return QT_TRANSLATE_NOOP("Study", "How many pairs");
    case StudyKind::Sums:
    case StudyKind::OddEven:
        return QT_TRANSLATE_NOOP("Study", "Draws");
    case StudyKind::TopPrize:
        return QT_TRANSLATE_NOOP("Study", "Prize of one line");
    case StudyKind::Winners:
    case StudyKind::TotalWinners:
        return QT_TRANSLATE_NOOP("Study", "Winning lines");
    case StudyKind::TotalAmount:
        return QT_TRANSLATE_NOOP("Study", "Prizes paid");
    }
    return "";
}

const char* acrossSource(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Gaps:
        return QT_TRANSLATE_NOOP("Study", "Draws that it had stayed away");
    case StudyKind::Pairs:
        return QT_TRANSLATE_NOOP("Study", "How often a pair came together");
    case StudyKind::Sums:
        return QT_TRANSLATE_NOOP("Study", "Sum of the numbers");
    case StudyKind::OddEven:
        return QT_TRANSLATE_NOOP("Study", "How many of the numbers were odd");
    default:
        return QT_TRANSLATE_NOOP("Study", "Number");
    }
}

const char* titleSource(StudyKind kind)
{
    switch (kind) {
    case StudyKind::Frequency:
        return QT_TRANSLATE_NOOP("Study", "How often each number came");
    case StudyKind::Gaps:
        return QT_TRANSLATE_NOOP("Study", "Whether numbers that stayed away come sooner");
    case StudyKind::Pairs:
        return QT_TRANSLATE_NOOP("Study", "How often two numbers came together");
    case StudyKind::Sums:
        return QT_TRANSLATE_NOOP("Study", "Sums of the numbers");
    case StudyKind::OddEven:
        return QT_TRANSLATE_NOOP("Study", "Odd and even numbers");
    case StudyKind::TopPrize:
        return QT_TRANSLATE_NOOP("Study", "The highest tier’s prize of one line");
    case StudyKind::Winners:
        return QT_TRANSLATE_NOOP("Study", "Winning lines of each tier");
    case StudyKind::TotalWinners:
        return QT_TRANSLATE_NOOP("Study", "Printed totals of winning lines");
    case StudyKind::TotalAmount:
        return QT_TRANSLATE_NOOP("Study", "Printed totals of prizes paid");
    }
    return "";
}

} // namespace

std::string_view codeOf(StudyKind kind)
{
    constexpr std::array<std::string_view, kStudyKinds.size()> kCodes { "frequency", "gaps", "pairs", "sums",
        "odd-even", "top-prize", "winners", "total-winners", "total-amount" };
    return kCodes.at(static_cast<std::size_t>(kind));
}

QString nameOf(StudyKind kind, const Words& words)
{
    constexpr std::array<const char*, kStudyKinds.size()> kNames { QT_TRANSLATE_NOOP("Study", "Frequency"),
        QT_TRANSLATE_NOOP("Study", "Gaps"), QT_TRANSLATE_NOOP("Study", "Pairs"), QT_TRANSLATE_NOOP("Study", "Sums"),
        QT_TRANSLATE_NOOP("Study", "Odd and even"), QT_TRANSLATE_NOOP("Study", "Top prize"),
        QT_TRANSLATE_NOOP("Study", "Winners"), QT_TRANSLATE_NOOP("Study", "Total winners"),
        QT_TRANSLATE_NOOP("Study", "Total prizes") };
    return inStudy(words, kNames.at(static_cast<std::size_t>(kind)));
}

StudyFigures::StudyFigures(const Formatter& formatter)
    : m_zh(formatter.in(Language::Chinese))
    , m_en(formatter.in(Language::English))
{
}

template <class Make>
Bilingual StudyFigures::both(Make make) const
{
    return { .zh = toUtf8(make(m_zh)), .en = toUtf8(make(m_en)) };
}

ResolvedFigure StudyFigures::empty(StudyKind kind, const lottery::Game& game, const Bilingual& of) const
{
    ResolvedFigure figure;
    figure.id = game.id + "-" + std::string(codeOf(kind));
    figure.page = "statistics";
    figure.kind = figure::ChartKind::Line;
    figure.unit = "1";
    figure.title = both([&](const Formatter& formatter) {
        const QString title = inStudy(formatter.words(), titleSource(kind));
        const QString name = formatter.text(game.name);
        if (of.empty()) {
            //: %1 a game, %2 what the figure shows
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "%1: %2")).arg(name, title);
        }
        //: %1 a game, %2 a pool or a place, %3 what the figure shows
        return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "%1, %2: %3"))
            .arg(name, formatter.text(of), title);
    });
    return figure;
}

Bilingual StudyFigures::valuesOf(const study::Cell& cell, const CountedStudy& study) const
{
    return both([&](const Formatter& formatter) {
        const auto text = [&](int value) {
            return study.kind == StudyKind::Frequency ? numberText(value, study.game.pools[study.lane.pool])
                                                      : formatter.digits(value);
        };
        const QString values
            = cell.from == cell.to ? text(cell.from) : text(cell.from) + QStringLiteral("–") + text(cell.to);
        switch (study.kind) {
        case StudyKind::Gaps:
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Away for %1 draws")).arg(values);
        case StudyKind::Pairs:
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Pairs that came %1 times")).arg(values);
        case StudyKind::Sums:
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Sum %1")).arg(values);
        case StudyKind::OddEven:
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "%1 odd")).arg(values);
        default:
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Number %1")).arg(values);
        }
    });
}

ResolvedFigure StudyFigures::counted(const CountedStudy& study) const
{
    ResolvedFigure figure = empty(study.kind, study.game, study.of);
    figure.unit = study.kind == StudyKind::Gaps ? "%" : "1";
    figure::Series counted { .label = both([](const Formatter& formatter) {
                                return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Counted"));
                            }),
        .marks = {} };
    figure::Series chance { .label = both([](const Formatter& formatter) {
                               return inStudy(
                                   formatter.words(), QT_TRANSLATE_NOOP("Study", "What chance expects (95 % band)"));
                           }),
        .marks = {} };
    const std::vector<study::Cell>& cells = study.statistic.cells;
    for (const study::Cell& cell : cells) {
        const bool isOpen = study.kind == StudyKind::Gaps && &cell == &cells.back();
        const double at = placeOf(cell, isOpen);
        const Bilingual label = valuesOf(cell, study);
        Mark mark
            = markOf(Kind::Measured, at, pointOf(shown(static_cast<double>(cell.observed), cell, study.kind)), label);
        mark.afterGap = true; // a point of its own
        counted.marks.push_back(std::move(mark));
        chance.marks.push_back(markOf(Kind::Derived, at, expectedOf(cell, study.kind), label));
    }
    if (cells.empty()) {
        return figure;
    }
    const double first = counted.marks.front().time;
    const double last = counted.marks.back().time;
    const double air = std::max(0.5, (last - first) / 40);
    const int steps = std::clamp(static_cast<int>(last - first) + 1, 2, kMostSteps);
    figure.across = figure::NumberAxis { .axis = figure::axisWithin(first - air, last + air, steps), .unit = "1" };
    std::erase_if(figure.across->axis.ticks, [](double tick) { return tick != std::round(tick); }); // numbers are whole
    figure.across->axis.label
        = both([&](const Formatter& formatter) { return inStudy(formatter.words(), acrossSource(study.kind)); });
    figure.series = { std::move(counted), std::move(chance) };
    figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
    figure.axis.label
        = both([&](const Formatter& formatter) { return inStudy(formatter.words(), axisSource(study.kind)); });
    const study::Sample& sample = study.sample;
    figure.sources = { both([&](const Formatter& formatter) {
        //: %1 a game, %2 and %3 the first and the last issue
        return formatter.words()
            .text("Study", QT_TRANSLATE_N_NOOP("Study", "%n draw(s) of %1, %2 to %3"),
                static_cast<int>(sample.rows.size()))
            .arg(formatter.text(study.game.name), toQString(sample.columns->issueOf(sample.rows.front())),
                toQString(sample.columns->issueOf(sample.rows.back())));
    }) };
    figure.caption = both([](const Formatter& formatter) {
        return inStudy(formatter.words(),
            QT_TRANSLATE_NOOP("Study",
                "Past draws do not tell the next: each draw is made anew, and every number has the same chance as "
                "before."));
    });
    return figure;
}

figure::Series StudyFigures::printedSeries(const study::PrintedSeries& printed, const lottery::Game& game) const
{
    figure::Series series { .label = { .zh = printed.label, .en = printed.label }, .marks = {} };
    for (const study::PrintedValue& value : printed.values) {
        Mark mark = markOf(Kind::Measured, 0, pointOf(value.value), both([&](const Formatter& formatter) {
            //: %1 a game, %2 an issue
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "%1, draw %2"))
                .arg(formatter.text(game.name), toQString(value.draw->issue));
        }));
        mark.period = { .basis = Period::Basis::Day, .first = value.draw->date, .last = value.draw->date };
        mark.time = figure::middleOf(mark.period);
        mark.source = { .zh = value.draw->source, .en = value.draw->source };
        mark.isDated = true;
        mark.afterGap = value.afterGap;
        series.marks.push_back(std::move(mark));
    }
    return series;
}

ResolvedFigure StudyFigures::printed(
    StudyKind kind, const lottery::Game& game, const study::PrizeHistory& history) const
{
    ResolvedFigure figure = empty(kind, game, {});
    figure.unit = kind == StudyKind::TopPrize || kind == StudyKind::TotalAmount ? "yuan" : "1";
    const auto add = [&](const study::PrintedSeries& printed) {
        if (!printed.values.empty()) {
            figure.series.push_back(printedSeries(printed, game));
        }
    };
    const Bilingual total = both(
        [](const Formatter& formatter) { return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Total")); });
    switch (kind) {
    case StudyKind::TopPrize:
        add(history.topPrize);
        break;
    case StudyKind::Winners:
        std::ranges::for_each(history.winners, add);
        break;
    case StudyKind::TotalWinners:
        add(history.totalWinners);
        break;
    default:
        add(history.totalAmount);
        break;
    }
    const Mark* first = nullptr;
    const Mark* last = nullptr;
    for (figure::Series& series : figure.series) {
        if (series.label.empty()) {
            series.label = total;
        }
        first = first == nullptr || series.marks.front().time < first->time ? &series.marks.front() : first;
        last = last == nullptr || series.marks.back().time > last->time ? &series.marks.back() : last;
    }
    if (first != nullptr) {
        figure.sources = { both([&](const Formatter& formatter) {
            //: %1 a game, %2 and %3 the first and the last day
            return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "Bulletins of %1, %2 to %3"))
                .arg(formatter.text(game.name), formatter.period(first->period), formatter.period(last->period));
        }) };
    }
    if (!figure.series.empty()) {
        figure.axis = figure::axisOfAll(figure, figure::Scale::Linear);
        figure.time = figure::timeAxisOfAll(figure);
    }
    figure.axis.label = both([&](const Formatter& formatter) { return inStudy(formatter.words(), axisSource(kind)); });
    figure.caption = both([](const Formatter& formatter) {
        return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "As bulletins print it, draw by draw."));
    });
    return figure;
}

} // namespace broadsheet::app
