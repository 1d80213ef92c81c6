// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/number_text.h"

#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

namespace broadsheet::app {

namespace {

// Longer words first: 万亿 ends in 亿.
constexpr std::array<std::pair<const char16_t*, double>, 6> kScaleWords { {
    { u"trillion", 1e12 },
    { u"billion", 1e9 },
    { u"million", 1e6 },
    { u"万亿", 1e12 },
    { u"亿", 1e8 },
    { u"万", 1e4 },
} };

constexpr std::array<QChar, 5> kSeparators { u',', u'，', u' ', u'\u00a0', u'\u202f' };

// Separators part thousands, or nothing: 2,9 may mean 2.9 to the one who writes it.
bool isWellGrouped(const QString& digits)
{
    static const QRegularExpression kGrouped(
        QStringLiteral("^[+\\-]?\\d{1,3}(?:[,，\u0020\u00a0\u202f]\\d{3})+(?:\\.\\d*)?$"));
    const bool isParted
        = std::ranges::any_of(kSeparators, [&digits](QChar separator) { return digits.contains(separator); });
    return !isParted || kGrouped.match(digits).hasMatch();
}

} // namespace

std::optional<double> numberFrom(const QString& text)
{
    QString digits = text.trimmed().toLower();
    double scale = 1;
    for (const auto& [characters, factor] : kScaleWords) {
        const QString word = QString::fromUtf16(characters);
        if (digits.endsWith(word)) {
            digits = digits.chopped(word.size()).trimmed();
            scale = factor;
            break;
        }
    }
    if (!isWellGrouped(digits)) {
        return std::nullopt;
    }
    for (const QChar separator : kSeparators) {
        digits.remove(separator);
    }
    bool isNumber = false;
    const double number = QLocale::c().toDouble(digits, &isNumber) * scale;
    return isNumber && std::isfinite(number) ? std::optional(number) : std::nullopt;
}

} // namespace broadsheet::app
