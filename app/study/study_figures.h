// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/figure/figure.h"
#include "core/lottery/game.h"
#include "core/study/prize_history.h"
#include "core/study/statistics.h"

#include <array>
#include <string_view>

namespace broadsheet::app {

// What the Statistics page shows. The first five are counted from numbers, the others are figures that bulletins print.
enum class StudyKind { Frequency, Gaps, Pairs, Sums, OddEven, TopPrize, Winners, TotalWinners, TotalAmount };

inline constexpr std::array kStudyKinds { StudyKind::Frequency, StudyKind::Gaps, StudyKind::Pairs, StudyKind::Sums,
    StudyKind::OddEven, StudyKind::TopPrize, StudyKind::Winners, StudyKind::TotalWinners, StudyKind::TotalAmount };

[[nodiscard]] constexpr bool isOfNumbers(StudyKind kind)
{
    return kind <= StudyKind::OddEven;
}

// "frequency", "gaps", …: for settings and the ids of figures.
[[nodiscard]] std::string_view codeOf(StudyKind kind);

// "Frequency", "出现次数".
[[nodiscard]] QString nameOf(StudyKind kind, const Words& words);

// What was counted, of what, and of which draws.
struct CountedStudy {
    StudyKind kind = StudyKind::Frequency;
    const lottery::Game& game;
    const study::Sample& sample;
    study::Lane lane;
    study::Statistic statistic;
    Bilingual of {}; // "Front"; of pairs of digits the two places
};

// Makes the figures of the page: like any other figure, in both languages.
class StudyFigures final {
public:
    explicit StudyFigures(const Formatter& formatter);

    // What was counted, as points, beside what chance expects, with the band that it stays within in 95 of 100 cases.
    [[nodiscard]] figure::ResolvedFigure counted(const CountedStudy& study) const;

    // Printed figures over time. No series where none was printed.
    [[nodiscard]] figure::ResolvedFigure printed(
        StudyKind kind, const lottery::Game& game, const study::PrizeHistory& history) const;

private:
    template <class Make>
    [[nodiscard]] Bilingual both(Make make) const;
    [[nodiscard]] figure::ResolvedFigure empty(StudyKind kind, const lottery::Game& game, const Bilingual& of) const;
    [[nodiscard]] Bilingual valuesOf(const study::Cell& cell, const CountedStudy& study) const;
    [[nodiscard]] figure::Series printedSeries(const study::PrintedSeries& printed, const lottery::Game& game) const;

    Formatter m_zh;
    Formatter m_en;
};

} // namespace broadsheet::app
