// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/finding_text.h"

#include "app/base/qt_text.h"
#include "app/lottery/printed_figures.h"
#include "app/lottery/series_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include <chrono>
#include <string>

namespace broadsheet::app {
namespace {

using lottery::Finding;
using lottery::FindingCode;
using lottery::Money;

// The parts of the sentences about one finding.
class Wording final {
public:
    Wording(const Finding& finding, const lottery::Draw& draw, const lottery::Game& game, const Formatter& formatter)
        : m_finding(finding)
        , m_draw(draw)
        , m_game(game)
        , m_formatter(formatter)
    {
    }

    [[nodiscard]] QString sentence() const;

private:
    [[nodiscard]] QString text(const char* source) const
    {
        return m_formatter.words().text("Finding", source);
    }

    // A row's label, a cell, a number: whatever the finding is about, as printed.
    [[nodiscard]] QString subject() const
    {
        return toQString(m_finding.subject);
    }

    [[nodiscard]] QString count(const std::string& cell) const
    {
        return countText(cell, m_formatter);
    }

    template <class T> // Money, or a cell
    [[nodiscard]] QString yuan(const T& amount) const
    {
        return yuanText(amount, m_formatter);
    }

    [[nodiscard]] QString drawDate() const
    {
        return m_formatter.date(m_draw.date);
    }

    [[nodiscard]] QString drawDays() const;
    [[nodiscard]] QString tier() const;
    [[nodiscard]] QString percentage() const;

    [[nodiscard]] QString amountNotProduct() const;
    [[nodiscard]] QString amountTotalNotSum() const;
    [[nodiscard]] QString countTotalNotSum() const;
    [[nodiscard]] QString unitPrizeTotalNotSum() const;
    [[nodiscard]] QString rowsIncludeAddOn() const;
    [[nodiscard]] QString rowIsAddOn() const;
    [[nodiscard]] QString addOnNotByRule() const;
    [[nodiscard]] QString prizeNotByRule() const;
    [[nodiscard]] QString dateNotDrawDay() const;
    [[nodiscard]] QString ruleUnverified() const;

    const Finding& m_finding;
    const lottery::Draw& m_draw;
    const lottery::Game& m_game;
    const Formatter& m_formatter;
};

QString Wording::drawDays() const
{
    const QLocale locale = localeOf(m_formatter.language());
    QStringList days;
    for (const std::chrono::weekday day : m_game.drawDays) {
        days << locale.standaloneDayName(static_cast<int>(day.iso_encoding()));
    }
    return days.join(text(QT_TRANSLATE_NOOP("Finding", ", ")));
}

QString Wording::tier() const
{
    const lottery::RuleVersion* rules = m_game.rulesOn(m_draw.date);
    if (rules == nullptr || !m_finding.tier || *m_finding.tier >= rules->tiers.size()) {
        return subject();
    }
    return m_formatter.text(rules->tiers[*m_finding.tier].label);
}

// "80% of 6,990,402 yuan, rounded down"; empty where the audit could not say it.
QString Wording::percentage() const
{
    static const QRegularExpression kBasis(QStringLiteral("^floor[(]([0-9]+) % × ([0-9.]+)[)]$"));
    const QRegularExpressionMatch match = kBasis.match(toQString(m_finding.basis));
    if (!match.hasMatch()) {
        return {};
    }
    //: a percentage of an amount: 80% of 6,990,402 yuan
    return text(QT_TRANSLATE_NOOP("Finding", "%1% of %2, rounded down to whole yuan"))
        .arg(match.captured(1), yuan(toUtf8(match.captured(2))));
}

QString Wording::amountNotProduct() const
{
    const QStringList factors = toQString(m_finding.basis).split(QStringLiteral(" × "));
    if (factors.size() != 2 || m_finding.computed.empty()) {
        return text(QT_TRANSLATE_NOOP("Finding", "Row “%1” prints %2, which is not its count times its prize."))
            .arg(subject(), yuan(m_finding.printed));
    }
    return text(QT_TRANSLATE_NOOP("Finding", "Row “%1” prints %2, but %3 × %4 is %5."))
        .arg(subject(), yuan(m_finding.printed), count(toUtf8(factors[0])), yuan(toUtf8(factors[1])),
            yuan(m_finding.computed));
}

QString Wording::amountTotalNotSum() const
{
    const auto printed = lottery::parsePrintedMoney(m_finding.printed);
    const auto computed = lottery::parsePrintedMoney(m_finding.computed);
    if (!printed || !computed) {
        return text(QT_TRANSLATE_NOOP("Finding", "The table prints a total of %1 over rows that add up to %2."))
            .arg(yuan(m_finding.printed), yuan(m_finding.computed));
    }
    const bool isShort = *printed < *computed;
    const Money gap { isShort ? computed->fen - printed->fen : printed->fen - computed->fen };
    const QString sentence = isShort
        ? text(QT_TRANSLATE_NOOP(
              "Finding", "The table prints a total of %1 over rows that add up to %2; it is short by %3."))
        : text(QT_TRANSLATE_NOOP(
              "Finding", "The table prints a total of %1 over rows that add up to %2; it is too high by %3."));
    return sentence.arg(yuan(*printed), yuan(*computed), yuan(gap));
}

QString Wording::countTotalNotSum() const
{
    return text(
        QT_TRANSLATE_NOOP("Finding", "The table prints a total of %1 winning bets over rows that add up to %2."))
        .arg(count(m_finding.printed), count(m_finding.computed));
}

QString Wording::unitPrizeTotalNotSum() const
{
    // "Σ count × unit prize; Σ unit prize = 94306.17", or the last part alone.
    const QString basis = toQString(m_finding.basis);
    const std::string prizes = toUtf8(basis.section(QStringLiteral("= "), -1));
    if (basis.contains(QLatin1Char(';'))) {
        return text(QT_TRANSLATE_NOOP("Finding",
                        "Under the unit prizes stands a total of %1. It is no sum of the rows: the prizes "
                        "add up to %2, counts times prizes to %3."))
            .arg(yuan(m_finding.printed), yuan(prizes), yuan(m_finding.computed));
    }
    return text(
        QT_TRANSLATE_NOOP("Finding", "Under the unit prizes stands a total of %1, but the prizes add up to %2."))
        .arg(yuan(m_finding.printed), yuan(m_finding.computed));
}

QString Wording::rowsIncludeAddOn() const
{
    return text(QT_TRANSLATE_NOOP("Finding",
                    "The %1 printed rows are the game's %2 tiers with the add-on prizes as rows of their own."))
        .arg(count(m_finding.printed), count(m_finding.computed));
}

QString Wording::rowIsAddOn() const
{
    const QString share = percentage();
    if (share.isEmpty()) {
        return text(QT_TRANSLATE_NOOP("Finding", "Row “%1” is the add-on prize of “%2”, not a tier of its own."))
            .arg(subject(), tier());
    }
    return text(QT_TRANSLATE_NOOP("Finding", "Row “%1” is the add-on prize of “%2”, not a tier of its own: %3 is %4."))
        .arg(subject(), tier(), yuan(m_finding.printed), share);
}

QString Wording::addOnNotByRule() const
{
    const QString printed = yuan(m_finding.printed);
    const QString computed = yuan(m_finding.computed);
    const QString share = percentage();
    if (share.isEmpty()) {
        return text(
            QT_TRANSLATE_NOOP("Finding", "Row “%1” is the add-on prize of “%2” and prints %3; the rule gives %4."))
            .arg(subject(), tier(), printed, computed);
    }
    return text(
        QT_TRANSLATE_NOOP("Finding", "Row “%1” is the add-on prize of “%2” and prints %3; the rule gives %4 (%5)."))
        .arg(subject(), tier(), printed, computed, share);
}

QString Wording::prizeNotByRule() const
{
    return text(QT_TRANSLATE_NOOP("Finding",
                    "Row “%1” prints a prize of %2; the rule known to the program for “%3” gives %4. "
                    "The print goes before the rule."))
        .arg(subject(), yuan(m_finding.printed), tier(), yuan(m_finding.computed));
}

QString Wording::dateNotDrawDay() const
{
    const std::chrono::weekday day { std::chrono::sys_days { m_draw.date } };
    const QLocale locale = localeOf(m_formatter.language());
    //: a date, its day of the week, and the days on which the game is drawn
    return text(QT_TRANSLATE_NOOP("Finding", "The draw is dated %1, a %2; this game's draw days are: %3."))
        .arg(drawDate(), locale.standaloneDayName(static_cast<int>(day.iso_encoding())), drawDays());
}

QString Wording::ruleUnverified() const
{
    const auto since = parseDate(m_finding.subject);
    if (const auto until = parseDate(m_finding.basis)) {
        return text(QT_TRANSLATE_NOOP("Finding",
                        "The table was checked against rules that are known to have held until %1; whether they still "
                        "did on %2 is not known."))
            .arg(m_formatter.date(*until), drawDate());
    }
    return text(QT_TRANSLATE_NOOP("Finding",
                    "The table was checked against rules (in force from %1) for which no public source was found: "
                    "take what rests on them with care."))
        .arg(since ? m_formatter.date(*since) : subject());
}

QString Wording::sentence() const
{
    switch (m_finding.code) {
    case FindingCode::AmountNotProduct:
        return amountNotProduct();
    case FindingCode::AmountTotalNotSum:
        return amountTotalNotSum();
    case FindingCode::CountTotalNotSum:
        return countTotalNotSum();
    case FindingCode::UnitPrizeTotalNotSum:
        return unitPrizeTotalNotSum();
    case FindingCode::CellUnreadable:
        //: %1 a row's label, %2 a column's heading, %3 what the cell says
        return text(
            QT_TRANSLATE_NOOP("Finding", "Row “%1”, column “%2”: “%3” is neither a number nor a sign for none."))
            .arg(subject(), toQString(m_finding.basis), toQString(m_finding.printed));
    case FindingCode::NumberOutOfPool:
        return text(QT_TRANSLATE_NOOP("Finding", "The number %1 in “%2” is outside its pool (%3)."))
            .arg(subject(), toQString(m_finding.printed), toQString(m_finding.computed));
    case FindingCode::NumberRepeated:
        return text(QT_TRANSLATE_NOOP("Finding", "The number %1 occurs more than once in “%2”."))
            .arg(subject(), toQString(m_finding.printed));
    case FindingCode::WrongNumberCount:
        return text(QT_TRANSLATE_NOOP("Finding", "“%1” holds %2 numbers where the game draws %3."))
            .arg(subject(), toQString(m_finding.printed), toQString(m_finding.computed));
    case FindingCode::DrawnOrderDiffers:
        return text(QT_TRANSLATE_NOOP(
                        "Finding", "The drawn order “%1” does not hold the same numbers as the published result “%2”."))
            .arg(toQString(m_finding.printed), toQString(m_finding.computed));
    case FindingCode::RowsIncludeAddOn:
        return rowsIncludeAddOn();
    case FindingCode::RowIsAddOn:
        return rowIsAddOn();
    case FindingCode::TierUnknown:
        return text(QT_TRANSLATE_NOOP("Finding", "Row “%1” (%2) is no tier of the rules of that day."))
            .arg(subject(), yuan(m_finding.printed));
    case FindingCode::TierCountDiffers:
        return text(QT_TRANSLATE_NOOP("Finding", "%1 tier rows are printed where the rules of that day make %2."))
            .arg(count(m_finding.printed), count(m_finding.computed));
    case FindingCode::PrizeNotByRule:
        return prizeNotByRule();
    case FindingCode::AddOnNotByRule:
        return addOnNotByRule();
    case FindingCode::RuleUnverified:
        return ruleUnverified();
    case FindingCode::NoRule:
        return text(
            QT_TRANSLATE_NOOP("Finding", "The program knows no rules of this game for %1, so prizes were not checked."))
            .arg(drawDate());
    case FindingCode::DateNotDrawDay:
        return dateNotDrawDay();
    case FindingCode::IssueMissing:
    case FindingCode::IssueDoubled:
    case FindingCode::DateOutOfOrder:
    case FindingCode::IssueYearDiffers:
    case FindingCode::DrawDaysSkipped:
    case FindingCode::TooFewDrawDays:
        return describeSeries(m_finding, m_draw, m_formatter);
    }
    return {};
}

} // namespace

QString describe(
    const lottery::Finding& finding, const lottery::Draw& draw, const lottery::Game& game, const Formatter& formatter)
{
    QString sentence = Wording(finding, draw, game, formatter).sentence();
    if (!finding.table || draw.tables.size() < 2) {
        return sentence;
    }
    //: which of a draw's prize tables, from 1, and what was found in it
    return formatter.words()
        .text("Finding", QT_TRANSLATE_NOOP("Finding", "In table %1: %2"))
        .arg(QString::number(*finding.table + 1), sentence);
}

} // namespace broadsheet::app
