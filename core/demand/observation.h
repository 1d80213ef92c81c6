// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"
#include "core/base/error.h"
#include "core/base/interval.h"
#include "core/base/kind.h"
#include "core/base/period.h"
#include "core/base/unit.h"
#include "core/base/verification.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace broadsheet::demand {

struct Source {
    std::string id;
    Bilingual title;
    Bilingual publisher;
    std::string date; // as isoPeriod() writes it: a day, a month or a year; empty where it is not known
    std::string link; // empty where there is none
    Bilingual note; // may be empty
};

// How a derived value follows from its inputs. Units are computed along and must fit the unit it is stated in.
enum class Operation {
    Sum, // a + b + …
    Difference, // a − b
    Product, // a × b × …
    Quotient, // a ÷ b
    Conversion, // a, in another unit of the same dimension
    Growth, // (b − a) ÷ a, from a to b
    BeforeGrowth, // a ÷ (1 + b): what a was before it grew by the share b
    GrowthPerYear, // (b ÷ a)^(1 ÷ years) − 1, years between the periods of a and b
};

// The word a data file uses: "sum", "difference", "product", "quotient", "conversion", "growth", "before-growth",
// "growth-per-year".
[[nodiscard]] std::string_view wordFor(Operation operation);
[[nodiscard]] std::optional<Operation> operationFromWord(std::string_view word);

struct Derivation {
    Operation operation = Operation::Sum;
    std::vector<std::string> inputs; // ids of observations
};

// One fact with a number.
struct Observation {
    std::string id;
    Bilingual label;
    Interval value;
    Unit unit;
    bool approximate = false; // the source says "about"; a derived value is approximate where an input is
    Period period;
    std::string region; // id of a Term
    std::string subject; // id of a Term
    Kind kind = Kind::Measured;
    std::string source; // id of a Source; of a derived value: that of its first input
    Bilingual section; // where in the source it stands
    std::string printed; // the figure as the source prints it, digits and unit only; empty where derived
    Bilingual note; // may be empty
    std::optional<Derivation> derivation;
    Bilingual vintage {}; // which edition of the source states it so: others may restate it; may be empty
    Bilingual scope {}; // what is counted in and what is not: "on-site only", "includes crypto"; may be empty
    Verification verification = Verification::Seen; // a derived value is no surer than its least sure input
};

// One fact without a number.
struct Statement {
    std::string id;
    Bilingual text; // in words of our own
    std::string subject;
    Bilingual speaker; // may be empty
    Period period;
    std::string source;
    Bilingual section;
};

// A subject or a region that observations name by id.
struct Term {
    std::string id;
    Bilingual label;
};

} // namespace broadsheet::demand
