// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/lottery/game.h"

#include <cstddef>
#include <string>
#include <vector>

namespace broadsheet::lottery {

// Something that no draw of these pools can show.
struct NumberMistake {
    enum class Kind {
        WrongPoolCount, // more or fewer lists than pools; the lists are then not looked into
        WrongCount, // a list is longer or shorter than its pool draws
        OutOfPool,
        Repeated, // within the list, or in the one before for a special number; never for ordered pools
    };

    Kind kind = Kind::WrongCount;
    std::size_t pool = 0;
    std::size_t index = 0; // of the number within its list, for OutOfPool and Repeated
    int number = 0; // that number

    bool operator==(const NumberMistake&) const = default;
};

// In the order of the lists; a list's count first, then number by number.
[[nodiscard]] std::vector<NumberMistake> numberMistakes(
    const std::vector<std::vector<int>>& numbers, const std::vector<Pool>& pools);

// "5 + 2": how many numbers there are per list, or per pool.
[[nodiscard]] std::string shapeOf(const std::vector<std::vector<int>>& numbers);
[[nodiscard]] std::string shapeOf(const std::vector<Pool>& pools);

// "1–35"
[[nodiscard]] std::string rangeOf(const Pool& pool);

// "08" where numbers go up to 35, "2" for digits.
[[nodiscard]] std::string paddedNumber(int number, const Pool& pool);

// As bulletins print them: "08+09+16+22+23 07+09"; digits of an ordered pool as "2 5 0". Numbers are padded to the
// width of the pool's largest; lists beyond the pools are written plain.
[[nodiscard]] std::string printedNumbers(const std::vector<std::vector<int>>& numbers, const std::vector<Pool>& pools);

} // namespace broadsheet::lottery
