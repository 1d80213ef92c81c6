// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/study_figures.h"

#include <QStringList>

namespace broadsheet::app {

// What a study says, in plain words: whether what was counted is within what chance does, by which test, and what
// lies outside its band. A line each. That it does not tell the next draw is the figure's caption.
[[nodiscard]] QStringList verdictOf(const CountedStudy& study, const Formatter& formatter);

// The most and the least frequent pairs, and how often chance expects each; empty where there are none, or
// too few draws for that to mean anything.
[[nodiscard]] QString pairsText(
    const study::PairStatistic& pairs, const CountedStudy& study, const Formatter& formatter);

// "0.43", "less than 0.0001".
[[nodiscard]] QString probabilityText(double p, const Formatter& formatter);

} // namespace broadsheet::app
