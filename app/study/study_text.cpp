// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/study_text.h"

#include "app/lottery/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace broadsheet::app {

namespace {

constexpr double kUsual = 0.05;
constexpr double kUnusual = 0.01;
constexpr double kLeastTold = 0.0001;

QString inStudy(const Words& words, const char* source)
{
    return words.text("Study", source);
}

// "43", "4.3", "0.2": of 100 cases.
QString ofHundred(double p, const Formatter& formatter)
{
    return formatter.digits(p >= 0.1 ? std::round(p * 100) : std::round(p * 1000) / 10);
}

QString judgement(const study::ChiSquare& test, const Formatter& formatter)
{
    const Words& words = formatter.words();
    if (test.p >= kUsual) {
        return inStudy(words,
            QT_TRANSLATE_NOOP("Study",
                "Within chance: by chance alone, %1 of 100 such series of draws are as uneven as this one or more so."))
            .arg(ofHundred(test.p, formatter));
    }
    if (test.p >= kUnusual) {
        return inStudy(words,
            QT_TRANSLATE_NOOP("Study",
                "A little unusual: by chance alone, %1 of 100 such series are as uneven or more so. Of twenty tests "
                "like "
                "this, one is expected to look so."))
            .arg(ofHundred(test.p, formatter));
    }
    return inStudy(words,
        QT_TRANSLATE_NOOP("Study",
            "Unusual: chance alone seldom makes a series as uneven as this. Look first whether draws are missing, "
            "wrong "
            "or there twice."));
}

QString tooFew(const study::Statistic& statistic, const Formatter& formatter)
{
    const QString draws = formatter.digits(static_cast<double>(statistic.draws));
    if (statistic.drawsForTest == 0) {
        return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "There is nothing to test here."));
    }
    return inStudy(formatter.words(),
        QT_TRANSLATE_NOOP(
            "Study", "Too few draws for a test: %1 of the %2 that it takes. Until then any unevenness may be chance."))
        .arg(draws, formatter.digits(static_cast<double>(statistic.drawsForTest)));
}

QString bandText(const study::Statistic& statistic, const Formatter& formatter)
{
    const auto outside = static_cast<double>(statistic.outside());
    const double expected = std::round(statistic.expectedOutside() * 10) / 10;
    return inStudy(formatter.words(),
        QT_TRANSLATE_NOOP("Study", "Of %1 points, %2 lie outside the band; chance puts %3 there on the average."))
        .arg(formatter.digits(static_cast<double>(statistic.cells.size())), formatter.digits(outside),
            formatter.digits(expected));
}

} // namespace

QString probabilityText(double p, const Formatter& formatter)
{
    if (p < kLeastTold) {
        return inStudy(formatter.words(), QT_TRANSLATE_NOOP("Study", "less than %1")).arg(formatter.digits(kLeastTold));
    }
    const double scale = p >= 0.01 ? 1000 : 10'000;
    return formatter.digits(std::round(p * scale) / scale);
}

QStringList verdictOf(const CountedStudy& study, const Formatter& formatter)
{
    const Words& words = formatter.words();
    const study::Statistic& statistic = study.statistic;
    QStringList lines;
    if (statistic.test) {
        lines << judgement(*statistic.test, formatter);
    } else {
        lines << tooFew(statistic, formatter);
    }
    if (!statistic.cells.empty() && study.kind != StudyKind::Pairs) {
        lines << bandText(statistic, formatter);
    }
    if (statistic.test) {
        lines << inStudy(
            words, QT_TRANSLATE_NOOP("Study", "Chi-square test: %1 with %2 degrees of freedom, p = %3; %4 draws."))
                     .arg(formatter.digits(std::round(statistic.test->statistic * 100) / 100),
                         formatter.digits(static_cast<double>(statistic.test->degrees)),
                         probabilityText(statistic.test->p, formatter),
                         formatter.digits(static_cast<double>(statistic.draws)));
    }
    if (study.sample.incomplete > 0) {
        lines << words.text("Study",
            QT_TRANSLATE_N_NOOP("Study", "%n draw(s) left out, whose numbers are missing or can't be."),
            static_cast<int>(study.sample.incomplete));
    }
    return lines;
}

QString pairsText(const study::PairStatistic& pairs, const CountedStudy& study, const Formatter& formatter)
{
    if (pairs.most.empty() || pairs.expectedCount < 1) {
        return {};
    }
    const lottery::Pool& pool = study.game.pools[study.lane.pool];
    const auto listed = [&](const std::vector<study::PairCount>& list) {
        QStringList texts;
        for (const study::PairCount& pair : list) {
            texts << QStringLiteral("%1+%2 (%3)")
                         .arg(numberText(pair.first, pool), numberText(pair.second, pool),
                             formatter.digits(static_cast<double>(pair.count)));
        }
        return texts.join(formatter.language() == Language::Chinese ? QStringLiteral("、") : QStringLiteral(", "));
    };
    return inStudy(formatter.words(),
        QT_TRANSLATE_NOOP("Study",
            "Most often together: %1. Most seldom: %2. Chance expects each pair %3 times; among so many pairs "
            "some always come much more often than that, and some less."))
        .arg(listed(pairs.most), listed(pairs.least), formatter.digits(std::round(pairs.expectedCount * 100) / 100));
}

} // namespace broadsheet::app
