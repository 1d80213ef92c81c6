// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/formatter.h"

#include "app/base/qt_text.h"

#include <QCoreApplication>
#include <QDate>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <span>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kTooLong = 1e16; // from here on, and below kTooShort, as a power of ten
constexpr double kTooShort = 1e-4;

struct ScaleWord {
    double divisor;
    const char16_t* word;
};

constexpr std::array<ScaleWord, 3> kEnglishScales { { { 1e12, u"trillion" }, { 1e9, u"billion" },
    { 1e6, u"million" } } };
constexpr std::array<ScaleWord, 3> kChineseScales { { { 1e12, u"万亿" }, { 1e8, u"亿" }, { 1e4, u"万" } } };

std::span<const ScaleWord> scalesOf(Language language)
{
    return language == Language::Chinese ? std::span(kChineseScales) : std::span(kEnglishScales);
}

QString withMinus(QString digits)
{
    if (digits.startsWith(u'-')) {
        digits[0] = QChar(0x2212);
    }
    return digits;
}

bool isInteger(double value)
{
    return std::abs(value) < kTooLong && value == std::floor(value);
}

// How many decimals four significant digits of `value` need.
int decimalsForFour(double value)
{
    return value == 0 ? 0 : std::max(0, 3 - static_cast<int>(std::floor(std::log10(std::abs(value)))));
}

QString fixed(double value, int decimals, const QLocale& locale)
{
    QString text = locale.toString(value, 'f', decimals);
    if (decimals > 0) {
        while (text.endsWith(u'0')) {
            text.chop(1);
        }
        if (text.endsWith(locale.decimalPoint())) {
            text.chop(1);
        }
    }
    return text == QLatin1String("-0") ? QStringLiteral("0") : withMinus(text);
}

QString superscript(int exponent)
{
    static constexpr std::u16string_view kDigits = u"⁰¹²³⁴⁵⁶⁷⁸⁹";
    QString text = exponent < 0 ? QStringLiteral("⁻") : QString();
    for (const QChar digit : QString::number(std::abs(exponent))) {
        text += QChar(kDigits.at(static_cast<std::size_t>(digit.digitValue())));
    }
    return text;
}

QString powerOfTen(double value, const QLocale& locale)
{
    int exponent = static_cast<int>(std::floor(std::log10(std::abs(value))));
    double mantissa = value / std::pow(10.0, exponent);
    if (std::abs(mantissa) >= 9.9995) {
        mantissa /= 10;
        ++exponent;
    }
    return fixed(mantissa, 3, locale) + QStringLiteral(" × 10") + superscript(exponent);
}

bool needsPower(double value)
{
    const double size = std::abs(value);
    return size != 0 && (size < kTooShort || size >= kTooLong);
}

QString dash()
{
    return QStringLiteral("—");
}

constexpr std::array<const char*, 4> kKindNames {
    QT_TRANSLATE_NOOP("Kind", "measured"),
    QT_TRANSLATE_NOOP("Kind", "estimated"),
    QT_TRANSLATE_NOOP("Kind", "projected"),
    QT_TRANSLATE_NOOP("Kind", "derived"),
};

constexpr std::array<const char*, 4> kKindMeanings {
    QT_TRANSLATE_NOOP("Kind", "Counted, metered or reported by the one who ran it."),
    QT_TRANSLATE_NOOP("Kind", "Worked out by the source from other figures."),
    QT_TRANSLATE_NOOP("Kind", "Said about a time that was still to come."),
    QT_TRANSLATE_NOOP("Kind", "Computed by this program from the facts it names."),
};

constexpr std::array<const char*, 4> kVerificationNames {
    QT_TRANSLATE_NOOP("Verification", "in two sources"),
    QT_TRANSLATE_NOOP("Verification", "seen at the source"),
    QT_TRANSLATE_NOOP("Verification", "as relayed"),
    QT_TRANSLATE_NOOP("Verification", "not verified"),
};

constexpr std::array<const char*, 4> kVerificationMeanings {
    QT_TRANSLATE_NOOP("Verification", "Two independent sources say the same."),
    QT_TRANSLATE_NOOP("Verification", "Read in the source itself."),
    QT_TRANSLATE_NOOP("Verification", "Read in another's account of the source."),
    QT_TRANSLATE_NOOP("Verification", "The source was not found, or does not say where the number is from."),
};

QDate toQDate(const Date& date)
{
    return { static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
        static_cast<int>(static_cast<unsigned>(date.day())) };
}

} // namespace

Formatter::Formatter(Language language, UnitNames unitNames)
    : m_words(language)
    , m_unitNames(std::move(unitNames))
{
}

QString Formatter::text(const Bilingual& text) const
{
    return toQString(textIn(language(), text));
}

QString Formatter::digits(double value) const
{
    if (!std::isfinite(value)) {
        return dash();
    }
    const QLocale locale = localeOf(language());
    if (needsPower(value)) {
        return powerOfTen(value, locale);
    }
    return fixed(value, isInteger(value) ? 0 : decimalsForFour(value), locale);
}

Formatter::Scaled Formatter::scaledNumber(double value) const
{
    if (!std::isfinite(value) || needsPower(value)) {
        return { digits(value), {} };
    }
    for (const ScaleWord& scale : scalesOf(language())) {
        if (std::abs(value) < scale.divisor) {
            continue;
        }
        const double quotient = value / scale.divisor;
        const int decimals = decimalsForFour(quotient);
        const double unit = std::pow(10.0, decimals);
        const bool exact = std::abs(std::round(quotient * unit) * (scale.divisor / unit) - value) < 0.5;
        if (isInteger(value) && !exact) {
            break;
        }
        return { fixed(quotient, decimals, localeOf(language())), QString::fromUtf16(scale.word) };
    }
    return { digits(value), {} };
}

Formatter::Scaled Formatter::scaledRange(double low, double high) const
{
    Scaled a = scaledNumber(low);
    Scaled b = scaledNumber(high);
    QString between = QStringLiteral("–");
    if (low < 0) { // a dash beside a minus sign would be read as one
        between = language() == Language::Chinese ? QStringLiteral(" 至 ") : QStringLiteral(" to ");
    }
    if (a.word == b.word || low == 0) {
        return { a.digits + between + b.digits, b.word };
    }
    if (!a.word.isEmpty() && !b.word.isEmpty()) {
        return { a.digits + u' ' + a.word + between + b.digits, b.word };
    }
    return { digits(low) + between + digits(high), {} };
}

Formatter::Scaled Formatter::scaledInterval(const Interval& interval) const
{
    if (shapeOf(interval) != IntervalShape::Range) {
        return scaledNumber(representative(interval));
    }
    Scaled range = scaledRange(leastOf(interval), greatestOf(interval));
    if (!interval.best) {
        return range;
    }
    const Scaled best = scaledNumber(*interval.best);
    const bool oneWord = best.word == range.word && scaledNumber(leastOf(interval)).word == range.word;
    if (oneWord) {
        return { best.digits + QStringLiteral(" (") + range.digits + u')', range.word };
    }
    return { digits(*interval.best) + QStringLiteral(" (") + digits(leastOf(interval)) + QStringLiteral("–")
            + digits(greatestOf(interval)) + u')',
        {} };
}

QString Formatter::joined(const Scaled& scaled, const QString& unit) const
{
    if (scaled.word.isEmpty() && (unit.isEmpty() || unit.startsWith(u'%'))) {
        return scaled.digits + unit;
    }
    const bool chinese = language() == Language::Chinese;
    const QString space = scaled.word.isEmpty() || unit.isEmpty() || chinese ? QString() : QStringLiteral(" ");
    return scaled.digits + u' ' + scaled.word + space + unit;
}

QString Formatter::number(double value) const
{
    return joined(scaledNumber(value), {});
}

QString Formatter::value(const Interval& interval, bool approximate) const
{
    return quantity(interval, "1", approximate);
}

QString Formatter::quantity(const Interval& interval, std::string_view unit, bool approximate) const
{
    const QString body = joined(scaledInterval(interval), this->unit(unit));
    switch (shapeOf(interval)) {
    case IntervalShape::LowerBound:
        return QStringLiteral("> ") + body;
    case IntervalShape::UpperBound:
        return QStringLiteral("< ") + body;
    case IntervalShape::Point:
    case IntervalShape::Range:
        break;
    }
    return approximate ? QStringLiteral("≈ ") + body : body;
}

QString Formatter::unit(std::string_view symbol) const
{
    return text(m_unitNames.label(symbol));
}

QString Formatter::kind(Kind kind) const
{
    return m_words.text("Kind", kKindNames.at(static_cast<std::size_t>(kind)));
}

QString Formatter::kindMeaning(Kind kind) const
{
    return m_words.text("Kind", kKindMeanings.at(static_cast<std::size_t>(kind)));
}

QString Formatter::verification(Verification verification) const
{
    return m_words.text("Verification", kVerificationNames.at(static_cast<std::size_t>(verification)));
}

QString Formatter::verificationMeaning(Verification verification) const
{
    return m_words.text("Verification", kVerificationMeanings.at(static_cast<std::size_t>(verification)));
}

QString Formatter::date(const Date& date) const
{
    const bool chinese = language() == Language::Chinese;
    return localeOf(language())
        .toString(toQDate(date), chinese ? QStringLiteral("yyyy年M月d日") : QStringLiteral("d MMMM yyyy"));
}

QString Formatter::period(const Period& period) const
{
    const bool chinese = language() == Language::Chinese;
    const QString first = QString::number(static_cast<int>(period.first.year()));
    const QString last = QString::number(static_cast<int>(period.last.year()));
    const QString yearSign = chinese ? QStringLiteral("年") : QString();
    switch (period.basis) {
    case Period::Basis::Day:
        return date(period.first);
    case Period::Basis::Month:
        return localeOf(language())
            .toString(toQDate(period.first), chinese ? QStringLiteral("yyyy年M月") : QStringLiteral("MMMM yyyy"));
    case Period::Basis::Year:
        return first + yearSign;
    case Period::Basis::FiscalYear:
        return chinese ? last + QStringLiteral("财年") : QStringLiteral("FY") + last;
    case Period::Basis::Span:
        return first + QStringLiteral("–") + last + yearSign;
    }
    return {};
}

TickScale Formatter::tickScale(double greatest) const
{
    const double size = std::abs(greatest);
    if (!std::isfinite(size)) {
        return {};
    }
    if (needsPower(size)) {
        const int exponent = 3 * static_cast<int>(std::floor(std::log10(size) / 3));
        return { std::pow(10.0, exponent), QStringLiteral("×10") + superscript(exponent) };
    }
    for (const ScaleWord& scale : scalesOf(language())) {
        if (size >= scale.divisor) {
            return { scale.divisor, QString::fromUtf16(scale.word) };
        }
    }
    return {};
}

QString Formatter::tick(double value, double step, const TickScale& scale) const
{
    constexpr int kMostDecimals = 12;
    const double shown = value / scale.divisor;
    double part = std::abs(step / scale.divisor);
    int decimals = 0;
    while (decimals < kMostDecimals && std::abs(part - std::round(part)) > 1e-6 * std::max(part, 1e-6)) {
        part *= 10;
        ++decimals;
    }
    QString digits = localeOf(language()).toString(shown, 'f', decimals);
    const bool isZero = std::abs(value) < std::abs(step) / 2;
    return isZero ? QStringLiteral("0") : withMinus(digits);
}

QString Formatter::axisTitle(const Bilingual& label, std::string_view unit, const TickScale& scale) const
{
    const bool chinese = language() == Language::Chinese;
    const QString unitText = this->unit(unit);
    const QString space = scale.word.isEmpty() || unitText.isEmpty() || chinese ? QString() : QStringLiteral(" ");
    const QString inside = scale.word + space + unitText;
    if (inside.isEmpty()) {
        return text(label);
    }
    return chinese ? text(label) + QStringLiteral("（") + inside + QStringLiteral("）")
                   : text(label) + QStringLiteral(" (") + inside + u')';
}

} // namespace broadsheet::app
