// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ticket_words.h"

#include "app/base/qt_text.h"
#include "app/lottery/printed_figures.h"
#include "core/lottery/draw_numbers.h"

#include <QCoreApplication>
#include <QStringList>

#include <array>
#include <cmath>

namespace broadsheet::app {
namespace {

using lottery::TicketMistake;
using Kind = TicketMistake::Kind;

// %1 the word found, %2 the pool, %3 its numbers, %4 how many were found, %5 how many are wanted.
const char* sentenceFor(Kind kind)
{
    switch (kind) {
    case Kind::Unreadable:
        return QT_TRANSLATE_NOOP(
            "Ticket", "“%1” can't be read here. Write numbers with spaces, and + between the pools.");
    case Kind::NumberOutOfPool:
        return QT_TRANSLATE_NOOP("Ticket", "%1 is no number of “%2” (%3).");
    case Kind::NumberRepeated:
        return QT_TRANSLATE_NOOP("Ticket", "%1 stands twice in “%2”.");
    case Kind::TooFewNumbers:
        return QT_TRANSLATE_NOOP("Ticket", "“%2” has %4 of the %5 numbers that it needs.");
    case Kind::TooManyNumbers:
        return QT_TRANSLATE_NOOP("Ticket",
            "“%2” has %4 places where the game has %5. Write the digits of one place without a space: 12 3 45.");
    case Kind::TooManyBankers:
        return QT_TRANSLATE_NOOP("Ticket", "“%2” has %4 bankers; a bet can have %5 at most.");
    case Kind::NoBankersHere:
        return QT_TRANSLATE_NOOP("Ticket", "There are no bankers in this kind of bet.");
    case Kind::PartMissing:
        return QT_TRANSLATE_NOOP("Ticket", "The numbers of “%2” are missing. Write them after a +.");
    case Kind::TooManyParts:
        return QT_TRANSLATE_NOOP("Ticket", "The game has %5 pools, and here begins another. Take out one +.");
    case Kind::PatternDiffers:
        return QT_TRANSLATE_NOOP("Ticket",
            "These digits are no bet of this kind. It takes one with its repetitions, or at least %5 different "
            "digits.");
    case Kind::BetNotSaid:
        return QT_TRANSLATE_NOOP(
            "Ticket", "It is not clear which bet these %4 numbers are. Write it in front, such as “%1”.");
    case Kind::NoAddOn:
        return QT_TRANSLATE_NOOP("Ticket", "This game has no add-on bet.");
    case Kind::BadMultiple:
        return QT_TRANSLATE_NOOP("Ticket", "The multiple must be a number from 1 to 9999 at the end: x2.");
    case Kind::TooManyBets:
        return QT_TRANSLATE_NOOP("Ticket", "These are more bets than can be counted.");
    }
    return "";
}

// As many digits as keep the figure honest: 18.2, 171, 21,425,712.
QString figure(double value, const Formatter& formatter)
{
    const QLocale locale = localeOf(formatter.language());
    const int decimals = value == std::floor(value) || value >= 1000 ? 0 : value >= 100 ? 1 : 2;
    return locale.toString(value, 'f', decimals);
}

QString yuanFigure(double yuan, const Formatter& formatter)
{
    return formatter.words()
        .text("Ticket", QT_TRANSLATE_NOOP("Ticket", "%1 yuan"))
        .arg(localeOf(formatter.language()).toString(yuan, 'f', 2));
}

} // namespace

QString describe(const TicketMistake& mistake, const lottery::Game& game, const Formatter& formatter)
{
    QString word = toQString(mistake.word);
    if (mistake.kind == Kind::BetNotSaid) {
        word = formatter.text(game.betTypes().front().label);
    }
    QString sentence = formatter.words().text("Ticket", sentenceFor(mistake.kind));
    const lottery::Pool& pool = game.pools[mistake.pool];
    const std::array values { word, formatter.text(pool.label), toQString(lottery::rangeOf(pool)),
        QString::number(mistake.found), QString::number(mistake.wanted) };
    QString result;
    for (qsizetype i = 0; i < sentence.size(); ++i) { // a word may hold a % itself
        const int number = i + 1 < sentence.size() && sentence[i] == u'%' ? sentence[i + 1].digitValue() : -1;
        if (number >= 1 && number <= static_cast<int>(values.size())) {
            result += values.at(static_cast<std::size_t>(number - 1));
            ++i;
        } else {
            result += sentence[i];
        }
    }
    return result;
}

QString prizeText(const lottery::TierPrize& prize, const lottery::Tier& tier, const Formatter& formatter)
{
    const Words& words = formatter.words();
    if (!prize.prize) {
        return tier.atMost ? words.text("Ticket", QT_TRANSLATE_NOOP("Ticket", "floating, at most %1"))
                                 .arg(yuanText(*tier.atMost, formatter))
                           : words.text("Ticket", QT_TRANSLATE_NOOP("Ticket", "floating, not known"));
    }
    const char* source = prize.source == lottery::PrizeSource::Printed
        ? QT_TRANSLATE_NOOP("Ticket", "%1 (printed)")
        : QT_TRANSLATE_NOOP("Ticket", "%1 (by the rules)");
    return words.text("Ticket", source).arg(yuanText(*prize.prize, formatter));
}

QString oneInText(const lottery::Chance& chance, const Formatter& formatter)
{
    return chance.favourable == 0 ? QStringLiteral("–") : figure(chance.oneIn(), formatter);
}

QString fractionText(const lottery::Chance& chance, const Formatter& formatter)
{
    return tallyText(chance.favourable, formatter) + QLatin1Char('/') + tallyText(chance.of, formatter);
}

QString describe(const lottery::ExpectedValue& value, const lottery::RuleVersion& rules, lottery::Money price,
    const Formatter& formatter)
{
    const Words& words = formatter.words();
    QString sentence
        = words.text("Ticket", QT_TRANSLATE_NOOP("Ticket", "A bet of %1 wins %2 on the average over very many draws."))
              .arg(yuanText(price, formatter), yuanFigure(value.yuan, formatter));
    if (value.unknown.empty()) {
        return sentence;
    }
    const bool chinese = formatter.language() == Language::Chinese;
    QStringList tiers;
    for (const std::size_t tier : value.unknown) {
        tiers << formatter.text(rules.tiers[tier].label);
    }
    const QString names = tiers.join(chinese ? QStringLiteral("、") : QStringLiteral(", "));
    sentence += chinese ? QString() : QStringLiteral(" ");
    if (value.atMost > 0) {
        //: %1 tiers, %2 an amount
        return sentence
            + words
                  .text("Ticket",
                      QT_TRANSLATE_NOOP(
                          "Ticket", "That is without %1, whose prize is not known; with the most it can be, it is %2."))
                  .arg(names, yuanFigure(value.atMost, formatter));
    }
    return sentence
        + words.text("Ticket", QT_TRANSLATE_NOOP("Ticket", "That is without %1, whose prize is not known.")).arg(names);
}

QString tallyText(lottery::Tally tally, const Formatter& formatter)
{
    return localeOf(formatter.language()).toString(static_cast<qulonglong>(tally));
}

} // namespace broadsheet::app
