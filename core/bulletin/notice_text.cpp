// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_text.h"

#include "core/bulletin/notice_lines.h"
#include "core/bulletin/notice_tables.h"
#include "core/bulletin/number_problems.h"
#include "core/bulletin/printed_values.h"
#include "core/bulletin/same_draw.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::Game;

using Numbers = std::vector<std::vector<int>>;

constexpr int kGameHolds = 6; // lines after a game's name in which its issue may come
constexpr std::size_t kLinesPerStep = 4096; // between two words of progress

// The bulletin that is being read.
struct OpenNotice {
    const Game* game = nullptr; // nullptr: of a game that is not known, to be passed over
    std::string issue;
    std::string heading;
    int line = 0;
    bool isNotice = false;
    std::optional<Date> date;
    std::string published;
    std::string drawn;
    int publishedLine = 0;
    int drawnLine = 0;
    NoticeTables tables;

    [[nodiscard]] bool saysNothing() const
    {
        return !date && published.empty() && drawn.empty() && tables.all().empty();
    }
};

class NoticeReader final {
public:
    NoticeReader(const std::string& file, const std::vector<Game>& games)
        : m_games(games)
        , m_file(file)
    {
        m_reading.files.push_back(file);
    }

    void take(std::string_view line)
    {
        ++m_line;
        const std::string plain = plainLine(line);
        if (plain.empty()) {
            return;
        }
        if (beginsNotice(plain)) {
            takeLabels(plain);
            return;
        }
        if (m_open && m_open->game != nullptr && m_open->tables.take(line, m_line, m_reading.problems)) {
            m_expected = nullptr;
            return;
        }
        if (!takeLabels(plain)) {
            takeGame(plain);
        }
    }

    void close()
    {
        finishNotice();
    }

    [[nodiscard]] Reading result()
    {
        std::ranges::stable_sort(m_reading.problems, {}, [](const Error& problem) { return problem.place.line; });
        return std::move(m_reading);
    }

private:
    void note(int line, ErrorCode code, std::string detail, std::string expected = {})
    {
        m_reading.problems.push_back({ .code = code,
            .place = { .file = m_file, .line = line, .column = 0, .path = {} },
            .detail = std::move(detail),
            .expected = std::move(expected) });
    }

    bool beginsNotice(const std::string& plain)
    {
        const auto heading = headingIn(plain, m_games);
        if (!heading) {
            return false;
        }
        begin(heading->mention.game, heading->issue, plain, heading->isNotice);
        if (heading->mention.game == nullptr) {
            note(m_line, ErrorCode::NoSuchGame, plain, gameIds());
        } else if (const auto date = findDate(plain)) {
            m_open->date = date;
        }
        return true;
    }

    void begin(const Game* game, std::string issue, std::string heading, bool isNotice)
    {
        finishNotice();
        m_open = OpenNotice {};
        m_open->game = game;
        m_open->issue = std::move(issue);
        m_open->heading = std::move(heading);
        m_open->line = m_line;
        m_open->tables = NoticeTables(m_file);
        m_open->isNotice = isNotice;
        m_last = nullptr;
        m_expected = nullptr;
        m_named = nullptr;
    }

    [[nodiscard]] std::string gameIds() const
    {
        std::string ids;
        for (const Game& game : m_games) {
            ids += (ids.empty() ? "" : ", ") + game.id;
        }
        return ids;
    }

    // A line that is little more than a game's name: its issue may follow.
    void takeGame(const std::string& plain)
    {
        constexpr std::size_t kMostBeside = 24; // bytes
        const GameMention mention = gameIn(plain, m_games);
        if (mention.game != nullptr && plain.size() <= mention.name.size() + kMostBeside) {
            m_named = mention.game;
            m_namedText = plain;
            m_namedLine = m_line;
        }
    }

    // True where the line has a label that is known, or goes on with one.
    bool takeLabels(const std::string& plain)
    {
        const std::vector<LabelledValue> values = labelledValuesIn(plain);
        if (values.empty() && m_expected != nullptr) {
            const bool isNumbers = numbersIn(plain).has_value();
            if (isNumbers) {
                *std::exchange(m_expected, nullptr) = plain;
            }
            return isNumbers;
        }
        bool known = false;
        for (const LabelledValue& value : values) {
            known = takeValue(value) || known;
        }
        return known;
    }

    bool takeValue(const LabelledValue& value)
    {
        switch (value.label) {
        case NoticeLabel::Issue:
            takeIssue(value.value);
            return true;
        case NoticeLabel::Game:
            takeGame(value.value);
            return true;
        case NoticeLabel::Date:
            takeDate(value.value);
            return true;
        case NoticeLabel::Published:
            takeNumbers(value.value, &OpenNotice::published, &OpenNotice::publishedLine);
            return true;
        case NoticeLabel::Drawn:
            takeNumbers(value.value, &OpenNotice::drawn, &OpenNotice::drawnLine);
            return true;
        case NoticeLabel::PoolNumbers:
            takeMoreNumbers(value.value);
            return true;
        case NoticeLabel::Other:
            break;
        }
        m_expected = nullptr;
        return false;
    }

    void takeIssue(const std::string& value)
    {
        const bool isNamed = m_named != nullptr && m_line - m_namedLine <= kGameHolds;
        std::string_view digits = value;
        digits = digits.substr(0, digits.find_first_not_of("0123456789"));
        const auto issue = lottery::normaliseIssue(digits);
        if (isNamed && issue) {
            begin(m_named, *issue, m_namedText + " " + value, true);
        } else if (isNamed) {
            note(m_line, ErrorCode::BadValue, value, "24027, 2024027");
        }
    }

    void takeDate(const std::string& value)
    {
        if (!m_open || m_open->game == nullptr || value.empty()) {
            return;
        }
        if (const auto date = findDate(value)) {
            m_open->date = date;
        } else {
            note(m_line, ErrorCode::BadDate, value);
        }
    }

    void takeNumbers(const std::string& value, std::string OpenNotice::* text, int OpenNotice::* line)
    {
        if (!m_open || m_open->game == nullptr) {
            return;
        }
        m_open.value().*text = value;
        m_open.value().*line = m_line;
        m_last = &(m_open.value().*text);
        m_expected = value.empty() ? m_last : nullptr;
    }

    void takeMoreNumbers(const std::string& value)
    {
        if (!m_open || m_open->game == nullptr) {
            return;
        }
        if (m_open->published.empty() && m_open->drawn.empty()) {
            takeNumbers(value, &OpenNotice::published, &OpenNotice::publishedLine);
        } else if (m_last != nullptr) {
            *m_last += " " + value;
            m_expected = nullptr;
        }
    }

    void finishNotice()
    {
        if (!m_open) {
            return;
        }
        const OpenNotice notice = *std::exchange(m_open, std::nullopt);
        m_last = nullptr;
        m_expected = nullptr;
        if (notice.game == nullptr || (notice.saysNothing() && !notice.isNotice)) {
            return;
        }
        ReadDraw read;
        read.line = notice.line;
        read.draw.game = notice.game->id;
        read.draw.issue = notice.issue;
        read.draw.date = notice.date.value_or(Date {});
        read.draw.tables = notice.tables.all();
        read.draw.source = notice.heading;
        if (takeOverNumbers(notice, read.draw) || readNumbers(notice, read.draw)) {
            keep(std::move(read));
        }
    }

    // A notice without numbers goes on with the one before for that draw.
    bool takeOverNumbers(const OpenNotice& notice, Draw& draw) const
    {
        if (!notice.published.empty() || !notice.drawn.empty()) {
            return false;
        }
        const auto before = m_kept.find({ draw.game, draw.issue });
        if (before == m_kept.end()) {
            return false;
        }
        draw.published = m_reading.draws[before->second].draw.published;
        return true;
    }

    // False, with the problem noted, where the published numbers are missing or can't be.
    bool readNumbers(const OpenNotice& notice, Draw& draw)
    {
        const std::vector<lottery::Pool>& pools = notice.game->pools;
        if (notice.published.empty()) {
            note(notice.line, ErrorCode::MissingField, "开奖号码");
            return false;
        }
        draw.published = numbersPerPool(leadingNumbers(notice.published), pools).value_or(Numbers(pools.size()));
        const Place place { .file = m_file, .line = notice.publishedLine, .column = 0, .path = {} };
        if (noteNumberMistakes(draw.published, pools, place, m_reading.problems)) {
            return false;
        }
        if (!notice.drawn.empty()) {
            readDrawn(notice, draw);
        }
        return true;
    }

    void readDrawn(const OpenNotice& notice, Draw& draw)
    {
        const std::vector<lottery::Pool>& pools = notice.game->pools;
        draw.drawn = numbersPerPool(leadingNumbers(notice.drawn), pools).value_or(Numbers(pools.size()));
        const bool onlyLastIsMissing = pools.size() > 1 && pools.back().count == 1 && draw.drawn.back().empty();
        if (onlyLastIsMissing) {
            draw.drawn.back() = draw.published.back(); // a single number has one order only
        }
        const Place place { .file = m_file, .line = notice.drawnLine, .column = 0, .path = {} };
        if (noteNumberMistakes(draw.drawn, pools, place, m_reading.problems)) {
            draw.drawn.clear();
        }
    }

    // Joins a draw with the account of it that came before, unless they contradict each other.
    void keep(ReadDraw read)
    {
        const auto key = std::pair(read.draw.game, read.draw.issue);
        const auto [known, isNew] = m_kept.try_emplace(key, m_reading.draws.size());
        if (!isNew && !compare(m_reading.draws[known->second].draw, read.draw).contradicts()) {
            Draw& before = m_reading.draws[known->second].draw;
            before = overlaid(before, read.draw);
            return;
        }
        m_reading.draws.push_back(std::move(read));
    }

    const std::vector<Game>& m_games;
    const std::string& m_file;
    Reading m_reading;
    std::map<std::pair<std::string, std::string>, std::size_t> m_kept;
    std::optional<OpenNotice> m_open;
    std::string* m_last = nullptr; // the numbers that came last
    std::string* m_expected = nullptr; // numbers whose label stands alone: they are in the next line
    const Game* m_named = nullptr; // the game that a line before named
    std::string m_namedText;
    int m_namedLine = 0;
    int m_line = 0;
};

} // namespace

Reading readNoticeText(
    std::string_view text, const std::string& file, const std::vector<Game>& games, const Progress& progress)
{
    NoticeReader reader(file, games);
    std::size_t at = 0;
    bool cancelled = false;
    for (std::size_t lines = 0; at < text.size() && !cancelled; ++lines) {
        const std::size_t feed = std::min(text.find('\n', at), text.size());
        reader.take(text.substr(at, feed - at));
        at = feed + 1;
        cancelled = progress && lines % kLinesPerStep == 0 && !progress(std::min(at, text.size()), text.size());
    }
    reader.close();
    Reading reading = reader.result();
    reading.cancelled = cancelled;
    return reading;
}

} // namespace broadsheet::bulletin
