// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/check_text.h"

#include <QCoreApplication>

#include <array>
#include <cmath>

namespace broadsheet::app {

namespace {

using demand::Difference;
using demand::Gap;
using demand::Standing;

constexpr std::array<const char*, 4> kStatuses {
    QT_TRANSLATE_NOOP("Check", "as printed"),
    QT_TRANSLATE_NOOP("Check", "source says"),
    QT_TRANSLATE_NOOP("Check", "another source says"),
    QT_TRANSLATE_NOOP("Check", "no primary source found"),
};

QString withSign(double value, const QString& magnitude)
{
    if (value == 0) {
        return magnitude;
    }
    return (value > 0 ? QChar(u'+') : QChar(0x2212)) + magnitude;
}

// To three significant digits: a share says how large a difference is, not how large exactly.
double toThreeDigits(double value)
{
    if (value == 0) {
        return 0;
    }
    const double scale = std::pow(10, 2 - std::floor(std::log10(std::abs(value))));
    return std::round(value * scale) / scale;
}

QString gapText(const Gap& gap, std::string_view unit, const Formatter& formatter)
{
    if (gap.absolute == 0) {
        return formatter.number(0);
    }
    const double magnitude = std::abs(gap.absolute);
    const QString absolute = unit == "%" ? formatter.words()
                                               .text("Check", QT_TRANSLATE_NOOP("Check", "%1 percentage points"))
                                               .arg(formatter.number(magnitude))
                                         : formatter.quantity(pointOf(magnitude), unit, false);
    QString text = withSign(gap.absolute, absolute);
    if (!gap.share) {
        return text;
    }
    const QString share
        = withSign(*gap.share, formatter.quantity(pointOf(std::abs(toThreeDigits(*gap.share * 100))), "%", false));
    return formatter.words().text("Check", QT_TRANSLATE_NOOP("Check", "%1 (%2)")).arg(text, share);
}

QString sizeOf(const Difference& difference, std::string_view unit, const Formatter& formatter)
{
    const Words& words = formatter.words();
    if (difference.best) {
        return gapText(*difference.best, unit, formatter);
    }
    if (difference.low && difference.high && *difference.low != *difference.high) {
        return words.text("Check", QT_TRANSLATE_NOOP("Check", "low end %1, high end %2"))
            .arg(gapText(*difference.low, unit, formatter), gapText(*difference.high, unit, formatter));
    }
    const auto& end = difference.low ? difference.low : difference.high;
    return end ? gapText(*end, unit, formatter) : QString();
}

// Empty where the size says it all.
QString standingText(const Difference& difference, const Words& words)
{
    if (difference.best && difference.low == difference.high) {
        return {};
    }
    switch (difference.standing) {
    case Standing::Within:
        return words.text("Check", QT_TRANSLATE_NOOP("Check", "within what is printed"));
    case Standing::Covers:
        return words.text("Check", QT_TRANSLATE_NOOP("Check", "holds what is printed, and more"));
    case Standing::Overlaps:
        return words.text("Check", QT_TRANSLATE_NOOP("Check", "in part within what is printed"));
    default:
        return {};
    }
}

} // namespace

QString checkStatusText(demand::CheckStatus status, const Words& words)
{
    return words.text("Check", kStatuses.at(static_cast<std::size_t>(status)));
}

QString differenceText(const Difference& difference, std::string_view unit, const Formatter& formatter)
{
    QStringList parts;
    for (const QString& part : { sizeOf(difference, unit, formatter), standingText(difference, formatter.words()) }) {
        if (!part.isEmpty()) {
            parts << part;
        }
    }
    return parts.isEmpty() ? QStringLiteral("–")
                           : parts.join(formatter.words().text("Check", QT_TRANSLATE_NOOP("Check", "; ")));
}

} // namespace broadsheet::app
