// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_json.h"

#include "core/bulletin/notice_lines.h"
#include "core/bulletin/number_problems.h"
#include "core/bulletin/printed_values.h"
#include "core/lottery/draw_file.h"
#include "core/lottery/draw_numbers.h"
#include "core/lottery/printed_text.h"
#include "core/text/json.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <initializer_list>
#include <optional>

namespace broadsheet::bulletin {
namespace {

using lottery::Draw;
using lottery::Game;
using text::JsonValue;

using Numbers = std::vector<std::vector<int>>;

// A text, or a number as it is read: nothing for what says nothing.
std::optional<std::string> textOf(const JsonValue* value)
{
    if (value == nullptr) {
        return {};
    }
    if (value->type == JsonValue::Type::Number && value->integer) {
        return std::to_string(*value->integer);
    }
    if (value->type != JsonValue::Type::String || lottery::isBlankCell(value->string)) {
        return {};
    }
    return value->string;
}

// Of the first of those fields that says something.
std::optional<std::string> fieldOf(const JsonValue& record, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (auto text = textOf(record.find(name))) {
            return text;
        }
    }
    return {};
}

// "01,07,12", [1, 7, 12], ["01", "07"], 7, "07".
std::optional<std::vector<int>> numbersOf(const JsonValue* value)
{
    if (value == nullptr) {
        return {};
    }
    if (value->type != JsonValue::Type::Array) {
        const auto text = textOf(value);
        return text ? numbersIn(lottery::halfWidth(*text)) : std::nullopt;
    }
    std::vector<int> numbers;
    for (const JsonValue& item : value->items) {
        const auto text = textOf(&item);
        const auto some = text ? numbersIn(lottery::halfWidth(*text)) : std::nullopt;
        if (!some) {
            return {};
        }
        std::ranges::copy(*some, std::back_inserter(numbers));
    }
    return numbers;
}

// The numbers of a record, in the one list or in the two that layouts have.
struct RecordNumbers {
    std::optional<std::string> inOne; // sorted, pool after pool
    std::vector<std::vector<int>> perPool;
};

RecordNumbers numbersOfRecord(const JsonValue& record)
{
    RecordNumbers numbers;
    numbers.inOne = fieldOf(record, { "lotteryDrawResult", "drawResult", "numbers" });
    if (numbers.inOne) {
        return numbers;
    }
    for (const auto& names :
        { std::array { "red", "redBalls", "frontBalls" }, std::array { "blue", "blueBall", "backBalls" } }) {
        for (const char* name : names) {
            if (auto list = numbersOf(record.find(name)); list && !list->empty()) {
                numbers.perPool.push_back(*std::move(list));
                break;
            }
        }
    }
    return numbers;
}

bool drawsAsMany(const Game& game, const Numbers& perPool)
{
    return std::ranges::equal(game.pools, perPool, [](const lottery::Pool& pool, const std::vector<int>& list) {
        return static_cast<std::size_t>(pool.count) == list.size();
    });
}

class JsonDraws final {
public:
    JsonDraws(const std::string& file, const std::vector<Game>& games)
        : m_file(file)
        , m_games(games)
    {
        m_reading.files.push_back(file);
    }

    void readList(const JsonValue& list, const std::string& path)
    {
        for (std::size_t i = 0; i < list.items.size(); ++i) {
            m_record = &list.items[i];
            m_path = path + "/" + std::to_string(i);
            if (auto draw = readRecord()) {
                m_reading.draws.push_back({ .draw = *std::move(draw), .file = 0, .line = m_record->line });
            }
        }
    }

    void note(ErrorCode code, int line, const std::string& path, std::string detail, std::string expected = {})
    {
        m_reading.problems.push_back({ .code = code,
            .place = { .file = m_file, .line = line, .column = 0, .path = path },
            .detail = std::move(detail),
            .expected = std::move(expected) });
    }

    [[nodiscard]] Reading& reading()
    {
        return m_reading;
    }

private:
    void note(ErrorCode code, std::string detail, std::string expected = {})
    {
        note(code, m_record->line, m_path, std::move(detail), std::move(expected));
    }

    std::optional<Draw> readRecord()
    {
        if (m_record->type != JsonValue::Type::Object) {
            note(ErrorCode::WrongType, "list", "object");
            return {};
        }
        Draw draw;
        draw.source = m_file;
        const RecordNumbers numbers = numbersOfRecord(*m_record);
        const Game* game = findGame(numbers);
        if (game == nullptr || !readIssueAndDate(draw) || !readPublished(numbers, *game, draw)) {
            return {};
        }
        draw.game = game->id;
        readDrawn(*game, draw);
        readPrizes(*game, draw);
        return draw;
    }

    const Game* findGame(const RecordNumbers& numbers)
    {
        const auto name = fieldOf(*m_record, { "lotteryGameName", "name", "game" });
        if (name) {
            const auto byId = std::ranges::find(m_games, *name, &Game::id);
            const Game* game = byId != m_games.end() ? &*byId : gameIn(lottery::halfWidth(*name), m_games).game;
            if (game == nullptr) {
                note(ErrorCode::NoSuchGame, *name, ids());
            }
            return game;
        }
        std::vector<const Game*> fitting;
        for (const Game& game : m_games) {
            if (drawsAsMany(game, numbers.perPool)) {
                fitting.push_back(&game);
            }
        }
        if (fitting.size() != 1) {
            note(ErrorCode::NoSuchGame, numbers.inOne.value_or(lottery::shapeOf(numbers.perPool)), ids());
            return nullptr;
        }
        return fitting.front();
    }

    [[nodiscard]] std::string ids() const
    {
        std::string ids;
        for (const Game& game : m_games) {
            ids += (ids.empty() ? "" : ", ") + game.id;
        }
        return ids;
    }

    bool readIssueAndDate(Draw& draw)
    {
        const auto issue = fieldOf(*m_record, { "lotteryDrawNum", "code", "issueNumber", "issue" });
        const auto normalised = lottery::normaliseIssue(issue.value_or(""));
        if (!normalised) {
            note(issue ? ErrorCode::BadValue : ErrorCode::MissingField, issue.value_or("lotteryDrawNum"),
                issue ? "24027, 2024027" : "");
            return false;
        }
        draw.issue = *normalised;
        const auto date = fieldOf(*m_record, { "lotteryDrawTime", "date", "drawDate" });
        const auto day = date ? findDate(lottery::halfWidth(*date)) : std::nullopt;
        if (date && !day) {
            note(ErrorCode::BadDate, *date);
            return false;
        }
        draw.date = day.value_or(Date {});
        return true;
    }

    bool readPublished(const RecordNumbers& numbers, const Game& game, Draw& draw)
    {
        if (!numbers.inOne && numbers.perPool.empty()) {
            note(ErrorCode::MissingField, "lotteryDrawResult");
            return false;
        }
        draw.published = numbers.perPool;
        draw.published.resize(std::max(draw.published.size(), game.pools.size()));
        if (numbers.inOne) {
            draw.published
                = numbersPerPool(lottery::halfWidth(*numbers.inOne), game.pools).value_or(Numbers(game.pools.size()));
        }
        const Place place { .file = m_file, .line = m_record->line, .column = 0, .path = m_path };
        return !noteNumberMistakes(draw.published, game.pools, place, m_reading.problems);
    }

    void readDrawn(const Game& game, Draw& draw)
    {
        const auto text = fieldOf(*m_record, { "lotteryUnsortDrawresult" });
        auto numbers = text ? numbersPerPool(lottery::halfWidth(*text), game.pools) : std::nullopt;
        const bool isOrdered = std::ranges::all_of(game.pools, &lottery::Pool::ordered); // its order is its result
        if (!text || (isOrdered && numbers == draw.published)) {
            return;
        }
        const Place place { .file = m_file, .line = m_record->line, .column = 0, .path = m_path };
        draw.drawn = std::move(numbers).value_or(Numbers(game.pools.size()));
        if (noteNumberMistakes(draw.drawn, game.pools, place, m_reading.problems)) {
            draw.drawn.clear();
        }
    }

    void readPrizes(const Game& game, Draw& draw) const
    {
        lottery::PrizeTable table;
        const JsonValue* levels = m_record->find("prizeLevelList");
        const JsonValue* grades = m_record->find("prizegrades");
        if (levels != nullptr) {
            table.headings = { "奖项", "中奖注数", "单注奖金", "应派奖金合计" };
            for (const JsonValue& level : levels->items) {
                addRow(table,
                    { cell(level, "prizeLevel"), cell(level, "stakeCount"), cell(level, "stakeAmount"),
                        cell(level, "totalPrizeamount") });
            }
        } else if (grades != nullptr) {
            table.headings = { "奖项", "中奖注数", "单注奖金" };
            for (const JsonValue& grade : grades->items) {
                addRow(table,
                    { tierName(game, draw, cell(grade, "type")), cell(grade, "typenum"), cell(grade, "typemoney") });
            }
        }
        if (!table.rows.empty()) {
            draw.tables.push_back(std::move(table));
        }
    }

    // A row that says no more than its label is none.
    static void addRow(lottery::PrizeTable& table, std::vector<std::string> cells)
    {
        const bool says = std::any_of(
            cells.begin() + 1, cells.end(), [](const std::string& each) { return !lottery::isBlankCell(each); });
        if (says && !cells.front().empty()) {
            table.rows.push_back(std::move(cells));
        }
    }

    static std::string cell(const JsonValue& row, std::string_view name)
    {
        const JsonValue* value = row.find(name);
        return value != nullptr && value->type == JsonValue::Type::String ? value->string : textOf(value).value_or("");
    }

    // The name that the rules of the day have for a tier that the record counts from 1.
    static std::string tierName(const Game& game, const Draw& draw, const std::string& number)
    {
        const lottery::RuleVersion* rules = draw.date.ok() ? game.rulesOn(draw.date) : nullptr;
        for (std::size_t i = 0; rules != nullptr && i < rules->tiers.size(); ++i) {
            if (number == std::to_string(i + 1)) {
                return rules->tiers[i].label.zh;
            }
        }
        return number;
    }

    const std::string& m_file;
    const std::vector<Game>& m_games;
    Reading m_reading;
    const JsonValue* m_record = nullptr;
    std::string m_path;
};

struct RecordList {
    const JsonValue* list = nullptr;
    std::string path;
};

// Where the records are in the layouts that are known.
RecordList recordsOf(const JsonValue& root)
{
    if (root.type == JsonValue::Type::Array) {
        return { .list = &root, .path = "" };
    }
    const JsonValue* value = root.find("value");
    const JsonValue* list = value == nullptr ? nullptr : value->find("list");
    if (list != nullptr && list->type == JsonValue::Type::Array) {
        return { .list = list, .path = "/value/list" };
    }
    for (const std::string name : { "result", "data", "list" }) {
        const JsonValue* found = root.find(name);
        if (found != nullptr && found->type == JsonValue::Type::Array) {
            return { .list = found, .path = "/" + name };
        }
    }
    return {};
}

// What an answer says of its own failure: success is false, or state (errorCode) is not 0.
std::optional<std::string> refusalOf(const JsonValue& root)
{
    const JsonValue* success = root.find("success");
    const bool isFailure = success != nullptr
        && (success->type == JsonValue::Type::Boolean ? !success->boolean : success->string == "false");
    const auto code = fieldOf(root, { "errorCode", "state" });
    if (!isFailure && code.value_or("0") == "0") {
        return {};
    }
    return fieldOf(root, { "errorMessage", "message" }).value_or(code.value_or("success: false"));
}

void readAnswer(const JsonValue& root, JsonDraws& draws)
{
    const RecordList records = recordsOf(root);
    if (records.list != nullptr && !records.list->items.empty()) {
        draws.readList(*records.list, records.path);
    } else if (auto refusal = refusalOf(root)) {
        draws.note(ErrorCode::ServiceRefused, root.line, "", *std::move(refusal));
    } else if (records.list == nullptr) {
        draws.note(ErrorCode::MissingField, root.line, "", "value.list, result, draws");
    }
}

} // namespace

Reading readDrawJson(std::string_view text, const std::string& file, const std::vector<Game>& games)
{
    JsonDraws draws(file, games);
    const Result<JsonValue> root = text::parseJson(text, file);
    if (!root) {
        draws.reading().problems.push_back(root.error());
        return std::move(draws.reading());
    }
    if (root->find("draws") != nullptr) {
        Reading& reading = draws.reading();
        for (lottery::PlacedDraw& placed : lottery::parsePlacedDraws(text, file, games, reading.problems)) {
            reading.draws.push_back({ .draw = std::move(placed.draw), .file = 0, .line = placed.place.line });
        }
        return std::move(reading);
    }
    readAnswer(*root, draws);
    return std::move(draws.reading());
}

std::optional<int> pagesOfHistory(std::string_view text)
{
    constexpr std::int64_t kMost = 1'000'000;
    const Result<JsonValue> root = text::parseJson(text, {});
    const JsonValue* value = root ? root->find("value") : nullptr;
    const JsonValue* pages = value == nullptr ? nullptr : value->find("pages");
    const bool isCount = pages != nullptr && pages->integer && *pages->integer > 0 && *pages->integer < kMost;
    return isCount ? std::optional(static_cast<int>(*pages->integer)) : std::nullopt;
}

} // namespace broadsheet::bulletin
