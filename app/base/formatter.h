// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/words.h"
#include "core/base/bilingual.h"
#include "core/base/interval.h"
#include "core/base/kind.h"
#include "core/base/period.h"
#include "core/base/unit_names.h"
#include "core/base/verification.h"

#include <QString>

#include <string_view>

namespace broadsheet::app {

// What every tick of an axis is divided by before it is written, and the word for it, which stands with the unit.
struct TickScale {
    double divisor = 1;
    QString word; // "million", "万"; empty for 1

    bool operator==(const TickScale&) const = default;
};

// Numbers, quantities and dates as people read them in one language. The only place where they are put into words.
class Formatter final {
public:
    Formatter(Language language, UnitNames unitNames);

    [[nodiscard]] Language language() const
    {
        return m_words.language();
    }

    // The same in another language.
    [[nodiscard]] Formatter in(Language language) const
    {
        return { language, m_unitNames };
    }

    [[nodiscard]] const Words& words() const
    {
        return m_words;
    }

    [[nodiscard]] QString text(const Bilingual& text) const;

    // An integer is never rounded; anything else has four significant digits, or as many as stand before the point.
    // From a million on (万 in Chinese) a scale word is used where four digits are enough for the integer, and for all
    // that is no integer: "6.4 million", "2 亿", "7,123,456". Below 0.0001 and from 10^16 on as a power of ten.
    [[nodiscard]] QString number(double value) const;

    // Every digit that counts, with group separators and no scale word: "200,000,000", "0.61".
    [[nodiscard]] QString digits(double value) const;

    // "≈ 17,000", "> 500,000", "< 3", "85–134", "0.3 (0.06–3.9)".
    [[nodiscard]] QString value(const Interval& interval, bool approximate) const;

    // value() with its unit: "≈ 200 million requests/day", "> 50 万千瓦时/天", "2–10%".
    [[nodiscard]] QString quantity(const Interval& interval, std::string_view unit, bool approximate) const;

    // The unit in words: "kWh/day", "千瓦时/天". Empty for "1".
    [[nodiscard]] QString unit(std::string_view symbol) const;

    // "estimated", "估算".
    [[nodiscard]] QString kind(Kind kind) const;

    // What that means, in a sentence: "Worked out by the source from other figures."
    [[nodiscard]] QString kindMeaning(Kind kind) const;

    // "seen at the source", "见于来源".
    [[nodiscard]] QString verification(Verification verification) const;

    // What that means, in a sentence.
    [[nodiscard]] QString verificationMeaning(Verification verification) const;

    // "11 March 2024", "March 2024", "2022", "FY2022", "2025–2030".
    [[nodiscard]] QString period(const Period& period) const;

    [[nodiscard]] QString date(const Date& date) const;

    // The scale for an axis whose largest absolute tick is `greatest`.
    [[nodiscard]] TickScale tickScale(double greatest) const;

    // `value` over the scale's divisor, with the decimals that a multiple of `step` needs: the label is the position.
    [[nodiscard]] QString tick(double value, double step, const TickScale& scale) const;

    // "Electricity (million kWh/day)", "用电量(万千瓦时/天)".
    [[nodiscard]] QString axisTitle(const Bilingual& label, std::string_view unit, const TickScale& scale) const;

private:
    // A number under a scale word that its neighbour may share.
    struct Scaled {
        QString digits;
        QString word;
    };

    [[nodiscard]] Scaled scaledNumber(double value) const;
    [[nodiscard]] Scaled scaledRange(double low, double high) const;
    [[nodiscard]] Scaled scaledInterval(const Interval& interval) const;
    [[nodiscard]] QString joined(const Scaled& scaled, const QString& unit) const;

    Words m_words;
    UnitNames m_unitNames;
};

} // namespace broadsheet::app
