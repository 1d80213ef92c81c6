// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/number_problems.h"

#include "core/lottery/draw_numbers.h"

#include <algorithm>

namespace broadsheet::bulletin {

bool noteNumberMistakes(const std::vector<std::vector<int>>& numbers, const std::vector<lottery::Pool>& pools,
    const Place& place, Problems& problems)
{
    using Kind = lottery::NumberMistake::Kind;
    const std::vector<lottery::NumberMistake> mistakes = lottery::numberMistakes(numbers, pools);
    const auto isCount = [](const lottery::NumberMistake& mistake) {
        return mistake.kind == Kind::WrongCount || mistake.kind == Kind::WrongPoolCount;
    };
    if (std::ranges::any_of(mistakes, isCount)) { // what is wrong with single numbers follows from that
        problems.push_back({ .code = ErrorCode::WrongNumberCount,
            .place = place,
            .detail = lottery::shapeOf(numbers),
            .expected = lottery::shapeOf(pools) });
        return true;
    }
    for (const lottery::NumberMistake& mistake : mistakes) {
        const bool isOut = mistake.kind == Kind::OutOfPool;
        problems.push_back({ .code = isOut ? ErrorCode::NumberOutOfPool : ErrorCode::BadValue,
            .place = place,
            .detail = std::to_string(mistake.number),
            .expected = isOut ? lottery::rangeOf(pools[mistake.pool]) : "≠ " + std::to_string(mistake.number) });
    }
    return !mistakes.empty();
}

} // namespace broadsheet::bulletin
