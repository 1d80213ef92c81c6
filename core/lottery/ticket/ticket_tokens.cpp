// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lottery/ticket/ticket_tokens.h"

#include "core/lottery/printed_text.h"

#include <algorithm>
#include <optional>

namespace broadsheet::lottery {

namespace {

using Kind = TicketToken::Kind;

// A line in half-width characters, in which each byte knows the one that it came from.
struct PlainLine {
    std::string text;
    std::vector<std::size_t> origin; // one more than the text has bytes
};

std::size_t lengthOfCharacter(char first)
{
    const auto byte = static_cast<unsigned char>(first);
    if (byte < 0xC0U) {
        return 1;
    }
    return byte < 0xE0U ? 2 : byte < 0xF0U ? 3 : 4;
}

PlainLine plainLine(std::string_view line)
{
    PlainLine plain;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t length = std::min(lengthOfCharacter(line[at]), line.size() - at);
        for (const char c : halfWidth(line.substr(at, length))) {
            plain.text += c;
            plain.origin.push_back(at);
        }
        at += length;
    }
    plain.origin.push_back(line.size());
    return plain;
}

struct Word {
    std::string text;
    std::optional<Kind> kind; // nothing for a word that says nothing
    std::size_t index = 0;
};

void addNames(std::vector<Word>& words, const Bilingual& label, Kind kind, std::size_t index)
{
    words.push_back({ label.zh, kind, index });
    words.push_back({ label.en, kind, index });
}

// Longest first, so that 选十 is found before 选.
std::vector<Word> wordsOf(const Game& game)
{
    std::vector<Word> words { { "胆码", Kind::Bankers }, { "拖码", Kind::Others }, { "胆拖", {} },
        { "胆", Kind::Bankers }, { "拖", Kind::Others }, { "追加", Kind::AddOn }, { "add-on", Kind::AddOn },
        { "倍", Kind::Fold }, { "单式", {} }, { "复式", {} } };
    for (std::size_t i = 0; i < game.bets.size(); ++i) {
        addNames(words, game.bets[i].label, Kind::Bet, i);
        words.push_back({ game.bets[i].id, Kind::Bet, i });
        for (const std::string& word : game.bets[i].words) {
            words.push_back({ word, Kind::Bet, i });
        }
    }
    for (std::size_t i = 0; i < game.pools.size(); ++i) {
        addNames(words, game.pools[i].label, Kind::Pool, i);
    }
    std::ranges::stable_sort(words, std::ranges::greater(), [](const Word& word) { return word.text.size(); });
    return words;
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool beginsWith(std::string_view text, std::string_view word)
{
    return !word.empty() && text.size() >= word.size()
        && std::ranges::equal(text.substr(0, word.size()), word, [](char a, char b) { return lower(a) == lower(b); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

std::optional<Kind> signFor(char c)
{
    switch (c) {
    case ' ':
    case '\t':
    case '\r':
        return Kind::Space;
    case '+':
    case '|':
        return Kind::Plus;
    case '/':
        return Kind::Slash;
    case ',':
    case ';':
    case '.':
    case ':':
    case '-':
        return Kind::Comma;
    case '(':
    case '[':
        return Kind::Open;
    case ')':
    case ']':
        return Kind::Close;
    case '#':
        return Kind::Hash;
    case 'x':
    case 'X':
    case '*':
        return Kind::Times;
    default:
        return {};
    }
}

// "A." and "①", as tickets number their lines.
std::size_t labelLength(std::string_view text)
{
    const std::size_t start = std::min(text.find_first_not_of(" \t"), text.size());
    const std::string_view rest = text.substr(start);
    if (rest.size() >= 2 && lower(rest[0]) >= 'a' && lower(rest[0]) <= 'z'
        && (rest[1] == '.' || rest[1] == ':' || rest[1] == ')')) {
        return start + 2;
    }
    if (rest.size() >= 3 && rest.starts_with("\xE2\x91")) {
        return start + 3;
    }
    return 0;
}

class Tokenizer final {
public:
    Tokenizer(std::string_view line, const Game& game)
        : m_plain(plainLine(line))
        , m_words(wordsOf(game))
    {
    }

    std::vector<TicketToken> tokens()
    {
        m_at = labelLength(m_plain.text);
        while (m_at < m_plain.text.size()) {
            takeOne();
        }
        return std::move(m_tokens);
    }

private:
    [[nodiscard]] std::string_view rest() const
    {
        return std::string_view(m_plain.text).substr(m_at);
    }

    void take(Kind kind, std::size_t bytes, std::size_t index = 0)
    {
        const std::size_t from = m_plain.origin[m_at];
        m_tokens.push_back({ .kind = kind,
            .text = std::string(rest().substr(0, bytes)),
            .index = index,
            .at = from,
            .length = m_plain.origin[m_at + bytes] - from });
        m_at += bytes;
    }

    void takeOne()
    {
        const std::string_view text = rest();
        const auto word
            = std::ranges::find_if(m_words, [text](const Word& known) { return beginsWith(text, known.text); });
        if (word != m_words.end()) {
            if (word->kind) {
                take(*word->kind, word->text.size(), word->index);
            } else {
                m_at += word->text.size();
            }
        } else if (isDigit(text.front())) {
            const auto end = std::ranges::find_if_not(text, isDigit);
            take(Kind::Digits, static_cast<std::size_t>(end - text.begin()));
        } else if (text.starts_with("×")) {
            take(Kind::Times, std::string_view("×").size());
        } else if (const auto sign = signFor(text.front())) {
            take(*sign, 1);
        } else {
            takeUnknown();
        }
    }

    void takeUnknown()
    {
        const std::size_t bytes = std::min(lengthOfCharacter(rest().front()), rest().size());
        if (!m_tokens.empty() && m_tokens.back().kind == Kind::Unknown) {
            m_tokens.back().text += rest().substr(0, bytes);
            m_tokens.back().length = m_plain.origin[m_at + bytes] - m_tokens.back().at;
            m_at += bytes;
        } else {
            take(Kind::Unknown, bytes);
        }
    }

    PlainLine m_plain;
    std::vector<Word> m_words;
    std::vector<TicketToken> m_tokens;
    std::size_t m_at = 0;
};

} // namespace

std::vector<TicketToken> ticketTokens(std::string_view line, const Game& game)
{
    return Tokenizer(line, game).tokens();
}

} // namespace broadsheet::lottery
