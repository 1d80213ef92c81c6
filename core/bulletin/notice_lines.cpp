// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_lines.h"

#include "core/lottery/draw.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>

namespace broadsheet::bulletin {
namespace {

using lottery::trimmed;

constexpr std::size_t kLongestHeading = 40; // characters, names and issue apart

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isAscii(char c)
{
    return static_cast<unsigned char>(c) < 0x80U;
}

bool isContinuation(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U;
}

std::size_t characters(std::string_view utf8)
{
    return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return !isContinuation(c); }));
}

bool hasAny(std::string_view text, std::initializer_list<std::string_view> words)
{
    return std::ranges::any_of(words, [text](std::string_view word) { return text.contains(word); });
}

struct IssueSpot {
    std::string issue;
    std::size_t begin = 0;
    std::size_t end = 0;
};

// "第24027期", "第 2024027 期", "24027期".
std::optional<IssueSpot> issueIn(std::string_view plain)
{
    constexpr std::string_view kPeriod = "期";
    constexpr std::string_view kOrdinal = "第";
    for (std::size_t at = plain.find(kPeriod); at != std::string_view::npos; at = plain.find(kPeriod, at + 1)) {
        std::string_view before = trimmed(plain.substr(0, at));
        std::size_t begin = before.size();
        while (begin > 0 && isDigit(before[begin - 1])) {
            --begin;
        }
        if (const auto issue = lottery::normaliseIssue(before.substr(begin))) {
            const std::string_view ahead = trimmed(before.substr(0, begin));
            const bool hasOrdinal = ahead.ends_with(kOrdinal);
            return IssueSpot {
                .issue = *issue,
                .begin = hasOrdinal ? ahead.size() - kOrdinal.size() : begin,
                .end = at + kPeriod.size(),
            };
        }
    }
    return {};
}

struct LabelWord {
    std::string_view word;
    NoticeLabel label;
};

// A label is what it ends with; the longer ones stand first.
constexpr std::array kLabelWords {
    LabelWord { "兑奖截止日期", NoticeLabel::Other },
    LabelWord { "下期开奖日期", NoticeLabel::Other },
    LabelWord { "下期开奖时间", NoticeLabel::Other },
    LabelWord { "开奖日期", NoticeLabel::Date },
    LabelWord { "开奖时间", NoticeLabel::Date },
    LabelWord { "日期", NoticeLabel::Date },
    LabelWord { "开奖号码", NoticeLabel::Published },
    LabelWord { "中奖号码", NoticeLabel::Published },
    LabelWord { "开奖结果", NoticeLabel::Published },
    LabelWord { "出球顺序", NoticeLabel::Drawn },
    LabelWord { "出号顺序", NoticeLabel::Drawn },
    LabelWord { "摇出顺序", NoticeLabel::Drawn },
    LabelWord { "摇奖顺序", NoticeLabel::Drawn },
    LabelWord { "开奖顺序", NoticeLabel::Drawn },
    LabelWord { "前区号码", NoticeLabel::PoolNumbers },
    LabelWord { "后区号码", NoticeLabel::PoolNumbers },
    LabelWord { "基本号码", NoticeLabel::PoolNumbers },
    LabelWord { "特别号码", NoticeLabel::PoolNumbers },
    LabelWord { "特别号", NoticeLabel::PoolNumbers },
    LabelWord { "前区", NoticeLabel::PoolNumbers },
    LabelWord { "后区", NoticeLabel::PoolNumbers },
    LabelWord { "红球", NoticeLabel::PoolNumbers },
    LabelWord { "蓝球", NoticeLabel::PoolNumbers },
    LabelWord { "期号", NoticeLabel::Issue },
    LabelWord { "期次", NoticeLabel::Issue },
    LabelWord { "期数", NoticeLabel::Issue },
    LabelWord { "彩种", NoticeLabel::Game },
    LabelWord { "游戏", NoticeLabel::Game },
    LabelWord { "玩法", NoticeLabel::Game },
};

NoticeLabel labelNamed(std::string_view name)
{
    const auto* found
        = std::ranges::find_if(kLabelWords, [name](const LabelWord& each) { return name.ends_with(each.word); });
    return found == kLabelWords.end() ? NoticeLabel::Other : found->label;
}

struct LabelSpot {
    NoticeLabel label = NoticeLabel::Other;
    std::size_t begin = 0;
    std::size_t end = 0; // behind its colon
};

// The label that ends at a colon: the run of characters beyond ASCII before it, a remark in brackets allowed.
std::optional<LabelSpot> labelBefore(std::string_view plain, std::size_t colon, std::size_t from)
{
    std::string_view ahead = trimmed(plain.substr(from, colon - from));
    if (ahead.ends_with(')')) {
        ahead = trimmed(ahead.substr(0, std::min(ahead.rfind('('), ahead.size())));
    }
    const std::size_t end = ahead.size();
    std::size_t begin = end;
    while (begin > 0 && !isAscii(ahead[begin - 1])) {
        --begin;
    }
    if (begin == end) {
        return {};
    }
    const std::size_t offset = static_cast<std::size_t>(ahead.data() - plain.data());
    return LabelSpot { .label = labelNamed(ahead.substr(begin)), .begin = offset + begin, .end = colon + 1 };
}

// "开奖号码 08 09 16": a label that begins the line without a colon.
std::optional<LabelSpot> labelAtStart(std::string_view plain)
{
    std::string_view rest = plain;
    constexpr std::string_view kThis = "本期";
    if (rest.starts_with(kThis)) {
        rest.remove_prefix(kThis.size());
    }
    for (const LabelWord& each : kLabelWords) {
        if (!rest.starts_with(each.word) || each.label == NoticeLabel::Other || each.label == NoticeLabel::Game) {
            continue;
        }
        const std::string_view value = rest.substr(each.word.size());
        if (value.empty() || value.front() == ' ' || value.front() == '\t' || isDigit(value.front())) {
            return LabelSpot { .label = each.label, .begin = 0, .end = plain.size() - value.size() };
        }
    }
    return {};
}

std::vector<LabelSpot> labelSpotsIn(std::string_view plain)
{
    std::vector<LabelSpot> spots;
    std::size_t from = 0;
    const std::size_t firstColon = plain.find(':');
    if (const auto atStart = labelAtStart(plain); atStart && atStart->end <= firstColon) {
        spots.push_back(*atStart);
        from = atStart->end;
    }
    for (std::size_t colon = firstColon; colon != std::string_view::npos; colon = plain.find(':', colon + 1)) {
        if (colon < from) {
            continue;
        }
        if (const auto spot = labelBefore(plain, colon, from)) {
            if (!spots.empty() && spots.back().end == from && spot->begin == from) {
                spots.pop_back(); // the word and its colon are one label
            }
            spots.push_back(*spot);
            from = colon + 1;
        }
    }
    return spots;
}

} // namespace

std::string plainLine(std::string_view line)
{
    std::string plain = lottery::halfWidth(line);
    std::erase_if(plain, [](char c) { return c == '*' || c == '`' || c == '\r'; });
    std::string_view rest = trimmed(plain);
    const std::size_t begin = rest.find_first_not_of("#> \t");
    rest.remove_prefix(std::min(begin, rest.size()));
    if (rest.starts_with("- ")) {
        rest.remove_prefix(2);
    }
    return std::string(trimmed(rest));
}

GameMention gameIn(std::string_view plain, const std::vector<lottery::Game>& games)
{
    GameMention best;
    std::size_t bestAt = std::string_view::npos;
    const auto consider = [&](const lottery::Game& game, std::string_view printed) {
        const std::string name = lottery::halfWidth(printed);
        const std::size_t at = plain.find(name);
        if (name.empty() || at == std::string_view::npos) {
            return;
        }
        if (name.size() > best.name.size() || (name.size() == best.name.size() && at < bestAt)) {
            best = { .game = &game, .name = name };
            bestAt = at;
        }
    };
    for (const lottery::Game& game : games) {
        consider(game, game.name.zh);
        consider(game, game.name.en);
        for (const std::string& alias : game.aliases) {
            consider(game, alias);
        }
    }
    return best;
}

std::optional<Heading> headingIn(std::string_view plain, const std::vector<lottery::Game>& games)
{
    const auto spots = labelSpotsIn(plain);
    std::string_view head = plain.substr(0, spots.empty() ? plain.size() : spots.front().begin);
    const auto spot = issueIn(head);
    if (!spot) {
        return {};
    }
    Heading heading { .mention = gameIn(head, games),
        .issue = spot->issue,
        .isNotice = hasAny(head, { "公告", "开奖结果", "开奖信息", "开奖号码" }) };
    const std::size_t others = characters(head) - characters(heading.mention.name)
        - characters(head.substr(spot->begin, spot->end - spot->begin));
    if (others > kLongestHeading || hasAny(head, { "。", "," })) {
        return {};
    }
    const bool readsLikeOne = heading.isNotice && hasAny(head, { "彩票", "体彩", "福彩", "乐透", "选", "排列", "球" });
    return heading.mention.game != nullptr || readsLikeOne ? std::optional(heading) : std::nullopt;
}

std::vector<LabelledValue> labelledValuesIn(std::string_view plain)
{
    const std::vector<LabelSpot> spots = labelSpotsIn(plain);
    std::vector<LabelledValue> values;
    for (std::size_t i = 0; i < spots.size(); ++i) {
        const std::size_t end = i + 1 < spots.size() ? spots[i + 1].begin : plain.size();
        values.push_back(
            { .label = spots[i].label, .value = std::string(trimmed(plain.substr(spots[i].end, end - spots[i].end))) });
    }
    return values;
}

} // namespace broadsheet::bulletin
