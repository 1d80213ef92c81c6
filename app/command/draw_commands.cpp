// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "app/lottery/finding_text.h"
#include "app/lottery/number_text.h"
#include "core/history/plain_filter.h"
#include "core/lottery/audit/audit.h"
#include "core/lottery/draw_rows.h"

#include <algorithm>

namespace broadsheet::app {
namespace {

struct FoundDraw {
    const lottery::Game* game = nullptr;
    const lottery::Draw* draw = nullptr;
};

// Nothing, after a complaint, where there is no such game or draw.
std::optional<FoundDraw> find(const std::string& game, const std::string& issue, const CommandContext& context)
{
    const FoundDraw found { .game = context.data.draws.game(game), .draw = context.data.draws.draw(game, issue) };
    if (found.game == nullptr) {
        complainOfGame(game, context);
        return {};
    }
    if (found.draw == nullptr) {
        context.complain({ .code = ErrorCode::NoSuchDraw, .place = {}, .detail = game + " " + issue, .expected = {} });
        return {};
    }
    return found;
}

void printNumbers(const FoundDraw& found, const CommandContext& context)
{
    const Formatter& formatter = context.formatter;
    const Words& words = formatter.words();
    const auto line = [&context](const QString& label, const QString& text) {
        context.streams.out << "  " << toUtf8(label) << ": " << toUtf8(text) << '\n';
    };
    context.streams.out << toUtf8(formatter.text(found.game->name)) << ' ' << found.draw->issue << '\n';
    line(words.text("Draw", QT_TRANSLATE_NOOP("Draw", "Date")), formatter.date(found.draw->date));
    line(words.text("Draw", QT_TRANSLATE_NOOP("Draw", "Published")), resultText(found.draw->published, *found.game));
    if (!found.draw->drawn.empty()) {
        line(words.text("Draw", QT_TRANSLATE_NOOP("Draw", "In drawn order")),
            resultText(found.draw->drawn, *found.game));
    }
}

std::vector<text::Row> printedRows(const lottery::PrizeTable& table)
{
    const auto row = [](const std::vector<std::string>& cells) {
        text::Row result;
        std::ranges::transform(cells, std::back_inserter(result), text::textCell);
        return result;
    };
    std::vector<text::Row> rows { row(table.headings) };
    std::ranges::transform(table.rows, std::back_inserter(rows), row);
    if (!table.total.empty()) {
        rows.push_back(row(table.total));
    }
    return rows;
}

bool isSound(const lottery::Finding& finding)
{
    return finding.severity == lottery::Severity::Note;
}

int auditAllDraws(const AuditDraw& job, const CommandContext& context)
{
    const lottery::Game* game = context.data.draws.game(job.game);
    if (game == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    const std::vector<lottery::DrawFinding> findings = lottery::auditAll(context.data.draws.drawsOf(game->id), *game);
    if (context.readsAsTable(job.format)) {
        for (const lottery::DrawFinding& found : findings) {
            context.streams.out << found.draw->issue << ' ' << lottery::wordFor(found.finding.severity) << ": "
                                << toUtf8(describe(found.finding, *found.draw, *game, context.formatter)) << '\n';
        }
    } else {
        context.print(lottery::drawFindingRows(findings), job.format);
    }
    return std::ranges::all_of(findings, isSound, &lottery::DrawFinding::finding) ? kDone : kInputWrong;
}

// Newest first.
std::vector<const lottery::Draw*> fitting(
    const ListDraws& job, const lottery::Game& game, const lottery::DrawStore& store)
{
    const std::vector<const lottery::Draw*> draws = store.drawsOf(game.id);
    if (job.where == history::Filter {}) {
        return lottery::select(draws, job.query);
    }
    const auto columns = history::DrawColumns::of(game, draws);
    std::vector<const lottery::Draw*> found;
    for (const std::uint32_t row : history::select(columns, history::both(history::filterOf(job.query), job.where))) {
        found.push_back(draws[columns.originOf(row)]);
    }
    std::ranges::reverse(found);
    return found;
}

} // namespace

void complainOfGame(const std::string& game, const CommandContext& context)
{
    std::string known;
    for (const lottery::Game& each : context.data.draws.games) {
        known += (known.empty() ? "" : ", ") + each.id;
    }
    context.complain({ .code = ErrorCode::NoSuchGame, .place = {}, .detail = game, .expected = known });
}

int run(const ListDraws& job, const CommandContext& context)
{
    const lottery::DrawStore& store = context.data.draws;
    if (!job.game.empty() && store.game(job.game) == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    std::vector<const lottery::Draw*> draws;
    for (const lottery::Game& game : store.games) {
        if (job.game.empty() || game.id == job.game) {
            std::ranges::copy(fitting(job, game, store), std::back_inserter(draws));
        }
    }
    context.print(lottery::drawRows(draws, store), job.format);
    return kDone;
}

// For a person: numbers, then each table as printed. Else the rows of all tables.
int run(const ShowDraw& job, const CommandContext& context)
{
    const auto found = find(job.game, job.issue, context);
    if (!found) {
        return kInputWrong;
    }
    if (!context.readsAsTable(job.format)) {
        context.print(lottery::prizeRows(*found->draw), job.format);
        return kDone;
    }
    printNumbers(*found, context);
    for (const lottery::PrizeTable& table : found->draw->tables) {
        context.streams.out << '\n' << text::toAlignedText(printedRows(table));
    }
    return kDone;
}

// Notes alone leave the status at kDone: nothing is wrong with the figures then.
int run(const AuditDraw& job, const CommandContext& context)
{
    if (job.issue.empty()) {
        return auditAllDraws(job, context);
    }
    const auto found = find(job.game, job.issue, context);
    if (!found) {
        return kInputWrong;
    }
    const std::vector<lottery::Finding> findings = audit(*found->draw, *found->game);
    if (context.readsAsTable(job.format)) {
        for (const lottery::Finding& finding : findings) {
            context.streams.out << lottery::wordFor(finding.severity) << ": "
                                << toUtf8(describe(finding, *found->draw, *found->game, context.formatter)) << '\n';
        }
    } else {
        context.print(lottery::findingRows(findings), job.format);
    }
    return std::ranges::all_of(findings, isSound) ? kDone : kInputWrong;
}

} // namespace broadsheet::app
