// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/audit/audit_parts.h"
#include "core/lottery/draw_numbers.h"

#include <algorithm>

namespace broadsheet::lottery {

namespace {

using Numbers = std::vector<std::vector<int>>;

Finding asFinding(const NumberMistake& mistake, const Numbers& numbers, const std::vector<Pool>& pools)
{
    using Kind = NumberMistake::Kind;
    Finding finding = findingOf(FindingCode::WrongNumberCount, Severity::Error, {});
    switch (mistake.kind) {
    case Kind::WrongPoolCount:
        finding.subject = printedNumbers(numbers, pools);
        finding.printed = shapeOf(numbers);
        finding.computed = shapeOf(pools);
        return finding;
    case Kind::WrongCount:
        finding.subject = printedNumbers({ numbers[mistake.pool] }, { pools[mistake.pool] });
        finding.printed = std::to_string(numbers[mistake.pool].size());
        finding.computed = std::to_string(pools[mistake.pool].count);
        return finding;
    case Kind::OutOfPool:
        finding.code = FindingCode::NumberOutOfPool;
        finding.computed = rangeOf(pools[mistake.pool]);
        break;
    case Kind::Repeated:
        finding.code = FindingCode::NumberRepeated;
        break;
    }
    finding.subject = std::to_string(mistake.number);
    finding.printed = printedNumbers(numbers, pools);
    return finding;
}

bool sameNumbers(const Numbers& published, const Numbers& drawn, const std::vector<Pool>& pools)
{
    if (published.size() != drawn.size()) {
        return false;
    }
    for (std::size_t i = 0; i < published.size(); ++i) {
        const bool ordered = i < pools.size() && pools[i].ordered;
        if (ordered ? published[i] != drawn[i] : !std::ranges::is_permutation(published[i], drawn[i])) {
            return false;
        }
    }
    return true;
}

} // namespace

std::vector<Finding> numberFindings(const Draw& draw, const Game& game)
{
    std::vector<Finding> findings;
    for (const Numbers* numbers : { &draw.published, &draw.drawn }) {
        if (numbers == &draw.drawn && numbers->empty()) {
            continue; // the drawn order need not be printed
        }
        for (const NumberMistake& mistake : numberMistakes(*numbers, game.pools)) {
            findings.push_back(asFinding(mistake, *numbers, game.pools));
        }
    }
    if (!draw.drawn.empty() && !sameNumbers(draw.published, draw.drawn, game.pools)) {
        findings.push_back(findingOf(FindingCode::DrawnOrderDiffers, Severity::Error, {},
            printedNumbers(draw.drawn, game.pools), printedNumbers(draw.published, game.pools)));
    }
    return findings;
}

} // namespace broadsheet::lottery
