// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_text.h"

#include "core/lottery/draw_numbers.h"
#include "core/lottery/printed_text.h"
#include "core/lottery/ticket/ticket_parts.h"
#include "core/lottery/ticket/ticket_tokens.h"

#include <algorithm>
#include <charconv>

namespace broadsheet::lottery {

namespace {

using Kind = TicketToken::Kind;
using Mistake = TicketMistake;
using Tokens = std::vector<TicketToken>;

Mistake mistakeAt(Mistake::Kind kind, const TicketToken& token)
{
    return { .kind = kind, .at = token.at, .length = token.length, .word = token.text };
}

bool is(const TicketToken& token, Kind kind)
{
    return token.kind == kind;
}

std::ptrdiff_t countOf(const Tokens& tokens, Kind kind)
{
    return std::ranges::count(tokens, kind, &TicketToken::kind);
}

class LineReader final {
public:
    LineReader(std::string_view text, const Game& game)
        : m_game(game)
        , m_end(text.size())
        , m_tokens(ticketTokens(text, game))
        , m_chosen(chosenPools(game))
    {
    }

    TicketResult<TicketLine> read()
    {
        if (auto mistake = takeWords()) {
            return std::unexpected(*std::move(mistake));
        }
        TicketResult<std::vector<TicketPart>> parts = split();
        if (!parts) {
            return std::unexpected(std::move(parts.error()));
        }
        for (const TicketPart& part : *parts) {
            TicketResult<PoolChoice> choice = readPart(part);
            if (!choice) {
                return std::unexpected(std::move(choice.error()));
            }
            m_line.pools.push_back(*std::move(choice));
        }
        for (std::size_t i = 0; i < parts->size(); ++i) {
            if (auto mistake = checkCount((*parts)[i], m_line.pools[i])) {
                return std::unexpected(*std::move(mistake));
            }
        }
        if (!costOf(m_line, m_game)) {
            return std::unexpected(
                Mistake { .kind = Mistake::Kind::TooManyBets, .at = 0, .length = m_end, .word = {} });
        }
        return m_line;
    }

private:
    // Takes out what is no number: the bet, the add-on bet and the multiple.
    std::optional<Mistake> takeWords()
    {
        for (const TicketToken& token : m_tokens) {
            if (is(token, Kind::Unknown) || (is(token, Kind::Bet) && m_named)) {
                return mistakeAt(Mistake::Kind::Unreadable, token);
            }
            if (is(token, Kind::AddOn) && !m_game.addOnPrice) {
                return mistakeAt(Mistake::Kind::NoAddOn, token);
            }
            m_line.addOn = m_line.addOn || is(token, Kind::AddOn);
            if (is(token, Kind::Bet)) {
                m_named = true;
                m_line.bet = token.index;
            }
        }
        std::erase_if(
            m_tokens, [](const TicketToken& token) { return is(token, Kind::AddOn) || is(token, Kind::Bet); });
        trim(m_tokens);
        return takeMultiple();
    }

    static void trim(Tokens& tokens)
    {
        const auto isFiller = [](const TicketToken& token) { return is(token, Kind::Space) || is(token, Kind::Comma); };
        while (!tokens.empty() && isFiller(tokens.back())) {
            tokens.pop_back();
        }
        tokens.erase(tokens.begin(), std::ranges::find_if_not(tokens, isFiller));
    }

    // "x2", "×2", "2倍", "x2倍" at the end.
    std::optional<Mistake> takeMultiple()
    {
        const bool named = !m_tokens.empty() && is(m_tokens.back(), Kind::Fold);
        const auto times = std::ranges::find(m_tokens, Kind::Times, &TicketToken::kind);
        if (!named && times == m_tokens.end()) {
            return {};
        }
        if (named) {
            m_tokens.pop_back();
            trim(m_tokens);
        }
        if (m_tokens.empty() || !is(m_tokens.back(), Kind::Digits)) {
            return Mistake { .kind = Mistake::Kind::BadMultiple, .at = m_end, .word = {} };
        }
        const TicketToken number = m_tokens.back();
        m_tokens.pop_back();
        trim(m_tokens);
        if (!m_tokens.empty() && is(m_tokens.back(), Kind::Times)) {
            m_tokens.pop_back();
            trim(m_tokens);
        }
        const auto stray = std::ranges::find_if(
            m_tokens, [](const TicketToken& token) { return is(token, Kind::Times) || is(token, Kind::Fold); });
        if (stray != m_tokens.end()) {
            return mistakeAt(Mistake::Kind::Unreadable, *stray);
        }
        const char* end = number.text.data() + number.text.size();
        const auto read = std::from_chars(number.text.data(), end, m_line.multiple);
        if (read.ec != std::errc {} || m_line.multiple < 1 || m_line.multiple > kLargestMultiple) {
            return mistakeAt(Mistake::Kind::BadMultiple, number);
        }
        return {};
    }

    TicketResult<std::vector<TicketPart>> split() const
    {
        const auto stray = std::ranges::find(m_tokens, Kind::Fold, &TicketToken::kind);
        if (stray != m_tokens.end()) {
            return std::unexpected(mistakeAt(Mistake::Kind::Unreadable, *stray));
        }
        std::vector<TicketPart> parts;
        for (const std::size_t pool : m_chosen) {
            parts.push_back({ .pool = pool, .tokens = {} });
        }
        if (auto mistake = fill(parts)) {
            return std::unexpected(*std::move(mistake));
        }
        splitByCount(parts);
        for (const TicketPart& part : parts) {
            if (countOf(part.tokens, Kind::Digits) == 0) {
                return std::unexpected(
                    Mistake { .kind = Mistake::Kind::PartMissing, .at = m_end, .pool = part.pool, .word = {} });
            }
        }
        return parts;
    }

    // Every token to its part: by the names of the pools, by +, or by spaces where + parts the numbers.
    std::optional<Mistake> fill(std::vector<TicketPart>& parts) const
    {
        const bool byName = countOf(m_tokens, Kind::Pool) > 0;
        const bool plusJoins = !byName && countOf(m_tokens, Kind::Plus) > static_cast<std::ptrdiff_t>(parts.size()) - 1;
        const Kind boundary = plusJoins ? Kind::Space : Kind::Plus;
        std::size_t at = 0;
        for (const TicketToken& token : m_tokens) {
            if (is(token, Kind::Pool)) {
                const auto part = std::ranges::find(parts, token.index, &TicketPart::pool);
                if (part == parts.end()) {
                    return mistakeAt(Mistake::Kind::Unreadable, token);
                }
                at = static_cast<std::size_t>(part - parts.begin());
            } else if (!byName && is(token, boundary) && parts.size() > 1) {
                const bool isNew = !is(token, Kind::Space) || !parts[at].tokens.empty();
                at += isNew ? 1 : 0;
                if (at == parts.size()) {
                    Mistake mistake = mistakeAt(Mistake::Kind::TooManyParts, token);
                    mistake.found = static_cast<int>(at) + 1;
                    mistake.wanted = static_cast<int>(parts.size());
                    return mistake;
                }
            } else {
                parts[at].tokens.push_back(token);
            }
        }
        return {};
    }

    // A whole result without a mark between the pools: 08 09 16 22 23 07 09.
    void splitByCount(std::vector<TicketPart>& parts) const
    {
        if (parts.size() < 2 || countOf(m_tokens, Kind::Plus) + countOf(m_tokens, Kind::Pool) > 0
            || countOf(parts.front().tokens, Kind::Digits) != m_game.resultSize()) {
            return;
        }
        const Tokens tokens = std::move(parts.front().tokens);
        parts.front().tokens.clear();
        std::size_t part = 0;
        int left = m_game.pools[parts[0].pool].count;
        for (const TicketToken& token : tokens) {
            if (is(token, Kind::Digits)) {
                if (left == 0) {
                    ++part;
                    left = m_game.pools[parts[part].pool].count;
                }
                --left;
            }
            parts[part].tokens.push_back(token);
        }
    }

    [[nodiscard]] TicketResult<PoolChoice> readPart(const TicketPart& part)
    {
        const Pool& pool = m_game.pools[part.pool];
        const std::vector<BetType>& bets = m_game.betTypes();
        if (!bets[m_line.bet].pattern.empty()) {
            return readPattern(part, pool, bets[m_line.bet]);
        }
        if (pool.ordered) {
            return readPlaces(part, pool);
        }
        TicketResult<PoolChoice> choice = readNumbers(part, pool);
        if (choice && !m_named && bets[m_line.bet].pick > 0) {
            const auto count = static_cast<int>(choice->numbers.size());
            const auto bet = std::ranges::find(bets, count, &BetType::pick);
            if (bet == bets.end() || !choice->bankers.empty()) {
                return std::unexpected(mistakeOf(Mistake::Kind::BetNotSaid, part, count));
            }
            m_line.bet = static_cast<std::size_t>(bet - bets.begin());
        }
        return choice;
    }

    [[nodiscard]] std::optional<Mistake> checkCount(const TicketPart& part, const PoolChoice& choice) const
    {
        const Pool& pool = m_game.pools[part.pool];
        if (pool.ordered) {
            return {};
        }
        const int wanted = numbersOfABet(pool, m_game.betTypes()[m_line.bet]);
        const auto bankers = static_cast<int>(choice.bankers.size());
        const int found = bankers + static_cast<int>(choice.numbers.size());
        if (bankers > 0 && bankers >= wanted) {
            return mistakeOf(Mistake::Kind::TooManyBankers, part, bankers, wanted - 1);
        }
        if (found < wanted) {
            return mistakeOf(Mistake::Kind::TooFewNumbers, part, found, wanted);
        }
        return {};
    }

    const Game& m_game;
    std::size_t m_end;
    Tokens m_tokens;
    std::vector<std::size_t> m_chosen;
    bool m_named = false;
    TicketLine m_line;
};

void append(std::string& text, const std::vector<int>& numbers, const Pool& pool)
{
    for (const int number : numbers) {
        text += text.empty() || text.back() == '(' || text.back() == ' ' ? "" : " ";
        text += paddedNumber(number, pool);
    }
}

void appendPlaces(std::string& text, const PoolChoice& choice, const Pool& pool)
{
    const bool areFigures = pool.last <= 9;
    for (const std::vector<int>& place : choice.places) {
        text += text.empty() || text.back() == ' ' ? "" : " ";
        for (std::size_t i = 0; i < place.size(); ++i) {
            text += i > 0 && !areFigures ? "/" : "";
            text += paddedNumber(place[i], pool);
        }
    }
}

} // namespace

LineReading readTicketLine(std::string_view text, const Game& game)
{
    const std::string plain = halfWidth(text);
    const std::string_view content = trimmed(plain);
    if (content.empty() || content.starts_with('#')) {
        return {};
    }
    TicketResult<TicketLine> line = LineReader(text, game).read();
    if (!line) {
        return { .line = {}, .mistake = std::move(line.error()) };
    }
    return { .line = *std::move(line), .mistake = {} };
}

TicketReading readTicket(std::string_view text, const Game& game)
{
    TicketReading reading;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = std::min(text.find('\n'), text.size());
        std::string_view one = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (number == 1 && one.starts_with("\xEF\xBB\xBF")) {
            one.remove_prefix(3);
        }
        LineReading line = readTicketLine(one, game);
        if (line.line) {
            reading.lines.push_back({ .number = number, .value = *std::move(line.line) });
        } else if (line.mistake) {
            reading.mistakes.push_back({ .number = number, .value = *std::move(line.mistake) });
        }
    }
    return reading;
}

std::string ticketText(const TicketLine& line, const Game& game)
{
    const std::vector<std::size_t> pools = chosenPools(game);
    std::string text;
    if (!game.bets.empty()) {
        text = game.bets[line.bet].label.zh + " ";
    }
    for (std::size_t i = 0; i < line.pools.size(); ++i) {
        const Pool& pool = game.pools[pools[i]];
        text += i > 0 ? " + " : "";
        if (!line.pools[i].bankers.empty()) {
            text += "(";
            append(text, line.pools[i].bankers, pool);
            text += ") ";
        }
        append(text, line.pools[i].numbers, pool);
        appendPlaces(text, line.pools[i], pool);
    }
    text += line.multiple > 1 ? " x" + std::to_string(line.multiple) : "";
    return text + (line.addOn ? " 追加" : "");
}

} // namespace broadsheet::lottery
