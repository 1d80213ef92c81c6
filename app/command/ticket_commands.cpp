// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "app/lottery/number_text.h"
#include "app/lottery/printed_figures.h"
#include "app/lottery/ticket_words.h"
#include "core/lottery/ticket/chosen_draws.h"
#include "core/lottery/ticket/ticket_rows.h"
#include "core/text/file.h"

#include <algorithm>
#include <limits>

namespace broadsheet::app {
namespace {

using lottery::AtLine;
using lottery::TicketLine;

// Words of the commands about tickets.
QString word(const char* source, const CommandContext& context, int n = -1)
{
    return context.formatter.words().text("TicketCommand", source, n);
}

lottery::NameIn namesIn(const CommandContext& context)
{
    return context.formatter.language() == Language::Chinese ? &Bilingual::zh : &Bilingual::en;
}

// The lines of the call and then those of the file, with the places of their mistakes. Nothing where the file can't be
// read; that has been complained of.
class TicketLines final {
public:
    TicketLines(const CheckTicket& job, const lottery::Game& game, const CommandContext& context)
        : m_job(job)
        , m_game(game)
        , m_context(context)
    {
        for (std::size_t i = 0; i < job.lines.size(); ++i) {
            read(job.lines[i], {}, static_cast<int>(i));
        }
        if (!job.file.empty()) {
            readFile();
        }
    }

    [[nodiscard]] const std::vector<AtLine<TicketLine>>& lines() const
    {
        return m_lines;
    }

    [[nodiscard]] bool isSound() const
    {
        return m_isSound;
    }

private:
    void readFile()
    {
        const Result<std::string> bytes = text::readFile(m_job.file);
        if (!bytes) {
            m_context.complain(bytes.error());
            m_isSound = false;
            return;
        }
        read(*bytes, m_job.file.filename().string(), 0);
    }

    void read(std::string_view text, const std::string& file, int linesBefore)
    {
        const lottery::TicketReading reading = lottery::readTicket(text, m_game);
        for (const AtLine<lottery::TicketMistake>& mistake : reading.mistakes) {
            complain(mistake, file, linesBefore);
        }
        for (AtLine<TicketLine> line : reading.lines) {
            line.number += linesBefore;
            line.value.addOn = line.value.addOn || m_job.addOn;
            line.value.multiple *= m_job.multiple;
            m_lines.push_back(std::move(line));
        }
    }

    void complain(const AtLine<lottery::TicketMistake>& mistake, const std::string& file, int linesBefore)
    {
        m_isSound = false;
        const QString place = file.empty() ? word(QT_TRANSLATE_NOOP("TicketCommand", "line %1, column %2"), m_context)
                                           : toQString(file) + QStringLiteral(", ")
                + word(QT_TRANSLATE_NOOP("TicketCommand", "line %1, column %2"), m_context);
        m_context.streams.err << "broadsheet: "
                              << toUtf8(place.arg(mistake.number + linesBefore).arg(mistake.value.at + 1)) << ": "
                              << toUtf8(describe(mistake.value, m_game, m_context.formatter)) << '\n';
    }

    const CheckTicket& m_job;
    const lottery::Game& m_game;
    const CommandContext& m_context;
    std::vector<AtLine<TicketLine>> m_lines;
    bool m_isSound = true;
};

void printLine(const AtLine<TicketLine>& line, const lottery::LineResult& checked, const lottery::DrawResult& result,
    const lottery::Game& game, const CommandContext& context)
{
    const Formatter& formatter = context.formatter;
    std::ostream& out = context.streams.out;
    const QString bets = word(QT_TRANSLATE_N_NOOP("TicketCommand", "%n bet(s)"), context,
        static_cast<int>(std::min<lottery::Tally>(checked.bets, std::numeric_limits<int>::max())));
    out << "  " << line.number << ". " << lottery::ticketText(line.value, game) << "  (" << toUtf8(bets) << ", "
        << toUtf8(yuanText(checked.cost.value_or(lottery::Money {}), formatter)) << ")\n";
    for (const lottery::TierWin& win : checked.wins) {
        const lottery::Tier& tier = result.rules->tiers[win.tier];
        out << "     " << toUtf8(formatter.text(tier.label)) << " × " << toUtf8(tallyText(win.bets, formatter)) << ": "
            << toUtf8(prizeText(win.prize, tier, formatter));
        if (line.value.addOn && tier.addOnPercent && win.prize.addOn) {
            out << " + " << toUtf8(yuanText(*win.prize.addOn, formatter));
        }
        out << '\n';
    }
    const QString won = checked.wins.empty() ? word(QT_TRANSLATE_NOOP("TicketCommand", "won nothing"), context)
        : checked.isWhole                    ? word(QT_TRANSLATE_NOOP("TicketCommand", "won %1"), context)
                          : word(QT_TRANSLATE_NOOP("TicketCommand", "won %1 and prizes that are not known"), context);
    out << "     " << toUtf8(checked.wins.empty() ? won : won.arg(yuanText(checked.won, formatter))) << '\n';
}

void printResult(const lottery::DrawResult& result, const TicketLines& lines, const lottery::Game& game,
    const CommandContext& context)
{
    const Formatter& formatter = context.formatter;
    context.streams.out << toUtf8(formatter.text(game.name)) << ' ' << result.draw->issue << " ("
                        << toUtf8(formatter.date(result.draw->date))
                        << "): " << toUtf8(resultText(result.draw->published, game)) << '\n';
    for (std::size_t i = 0; i < result.lines.size(); ++i) {
        printLine(lines.lines()[i], result.lines[i], result, game, context);
    }
}

// Notes on what the answer rests on, for people.
void noteRules(const lottery::RuleVersion& rules, const Date& day, const CommandContext& context)
{
    if (!rules.isVerifiedOn(day)) {
        context.streams.err << "broadsheet: "
                            << toUtf8(word(
                                   QT_TRANSLATE_NOOP("TicketCommand", "these rules are not confirmed: %1"), context)
                                       .arg(context.formatter.text(rules.note)))
                            << '\n';
    }
}

} // namespace

int run(const CheckTicket& job, const CommandContext& context)
{
    const lottery::Game* game = context.data.draws.game(job.game);
    if (game == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    const Result<lottery::ChosenDraws> chosen = lottery::chooseDraws(job.issues, game->id, context.data.draws);
    if (!chosen) {
        context.complain(chosen.error());
        return kCallWrong;
    }
    const TicketLines lines(job, *game, context);
    bool isSound = lines.isSound() && chosen->missing.empty();
    for (const std::string& issue : chosen->missing) {
        context.complain(
            { .code = ErrorCode::NoSuchDraw, .place = {}, .detail = game->id + " " + issue, .expected = {} });
    }
    std::vector<lottery::DrawResult> results;
    for (const lottery::Draw* draw : chosen->draws) {
        std::vector<TicketLine> plain;
        std::ranges::transform(lines.lines(), std::back_inserter(plain), &AtLine<TicketLine>::value);
        results.push_back(lottery::checkLines(plain, *game, *draw));
        if (results.back().rules == nullptr) {
            isSound = false;
            context.streams.err
                << "broadsheet: "
                << toUtf8(
                       word(QT_TRANSLATE_NOOP("TicketCommand",
                                "%1 %2: the program knows no rules of this game for that day, so nothing was checked."),
                           context)
                           .arg(toQString(game->id), toQString(draw->issue)))
                << '\n';
        } else {
            noteRules(*results.back().rules, draw->date, context);
        }
    }
    if (context.readsAsTable(job.format)) {
        for (const lottery::DrawResult& result : results) {
            printResult(result, lines, *game, context);
        }
    } else {
        context.print(lottery::ticketRows(results, lines.lines(), *game, namesIn(context)), job.format);
    }
    return isSound ? kDone : kInputWrong;
}

int run(const ShowOdds& job, const CommandContext& context)
{
    const lottery::DrawStore& store = context.data.draws;
    const lottery::Game* game = store.game(job.game);
    if (game == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    const lottery::Draw* asked = job.issue.empty() ? nullptr : store.draw(game->id, job.issue);
    if (!job.issue.empty() && asked == nullptr) {
        context.complain(
            { .code = ErrorCode::NoSuchDraw, .place = {}, .detail = game->id + " " + job.issue, .expected = {} });
        return kInputWrong;
    }
    const std::vector<const lottery::Draw*> draws = store.drawsOf(game->id);
    const lottery::Draw* newest = asked == nullptr && !draws.empty() ? draws.front() : asked;
    const Date day = newest == nullptr ? game->rules.back().from : newest->date;
    const lottery::RuleVersion* rules = game->rulesOn(day);
    if (rules == nullptr) {
        context.streams.err << "broadsheet: "
                            << toUtf8(word(QT_TRANSLATE_NOOP("TicketCommand",
                                               "the program knows no rules of this game for that day."),
                                   context))
                            << '\n';
        return kInputWrong;
    }
    const std::optional<std::vector<lottery::BetOdds>> odds = lottery::oddsOf(*game, *rules);
    if (!odds) {
        context.streams.err << "broadsheet: "
                            << toUtf8(word(QT_TRANSLATE_NOOP("TicketCommand",
                                               "the game has more outcomes than can be counted exactly."),
                                   context))
                            << '\n';
        return kInputWrong;
    }
    noteRules(*rules, day, context);
    const std::vector<lottery::TierPrize> prizes = lottery::prizesOf(*game, *rules, asked);
    context.print(lottery::oddsRows(*odds, *game, *rules, prizes, namesIn(context)), job.format);
    if (context.readsAsTable(job.format)) {
        for (const lottery::BetOdds& bet : *odds) {
            const QString label = game->bets.empty()
                ? QString()
                : context.formatter.text(game->bets[bet.bet].label) + QStringLiteral(": ");
            context.streams.out << toUtf8(label
                + describe(
                    lottery::expectedValue(bet, *rules, prizes, false), *rules, game->betPrice, context.formatter))
                                << '\n';
        }
    }
    return kDone;
}

} // namespace broadsheet::app
