// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/bulletin/history_update.h"
#include "app/bulletin/import_text.h"
#include "app/command/commands.h"
#include "core/archive/archive.h"
#include "core/bulletin/import_plan.h"
#include "core/bulletin/read_draws.h"
#include "core/lottery/draw_numbers.h"

#include <QEventLoop>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

using bulletin::ImportPlan;
using bulletin::PlanRow;
using bulletin::RowStatus;

bulletin::Reading readAll(const ImportDraws& job, const lottery::DrawStore& store)
{
    bulletin::Reading all;
    const auto choice = [&job](const bulletin::CsvLook& look) { return recognisedMapping(look, job.game); };
    for (const std::filesystem::path& file : job.files) {
        all.append(bulletin::readDrawsFile(file, store.games, choice).reading);
    }
    return all;
}

text::Row planRow(const PlanRow& row, const ImportPlan& plan, const CommandContext& context)
{
    text::Row cells(8, text::textCell(""));
    cells[1] = text::textCell(std::string(wordFor(row.status)));
    if (row.read != PlanRow::kNone) {
        const bulletin::ReadDraw& read = plan.reading.draws[row.read];
        const lottery::Game* game = context.data.draws.game(read.draw.game);
        cells[0] = text::textCell(read.draw.game + ":" + read.draw.issue);
        cells[2] = text::textCell(read.draw.date.ok() ? isoDate(read.draw.date) : "");
        cells[3] = text::textCell(game == nullptr ? "" : printedNumbers(read.draw.published, game->pools));
        cells[4] = text::textCell(row.taken ? "yes" : "no");
        cells[5] = text::textCell(plan.reading.files[read.file]);
        cells[6] = text::numberCell(read.line);
    } else {
        const Place& place = plan.reading.problems[row.problem].place;
        cells[4] = text::textCell("no");
        cells[5] = text::textCell(place.file);
        cells[6] = text::numberCell(place.line);
    }
    cells[7] = text::textCell(toUtf8(remarkOn(row, plan, context.formatter)));
    return cells;
}

std::vector<text::Row> planRows(const ImportPlan& plan, const CommandContext& context)
{
    std::vector<text::Row> rows(1);
    for (const char* heading : { "id", "status", "date", "numbers", "taken", "file", "line", "remark" }) {
        rows.front().push_back(text::textCell(heading));
    }
    for (const PlanRow& row : plan.rows) {
        rows.push_back(planRow(row, plan, context));
    }
    return rows;
}

void tellCounts(const ImportPlan& plan, const CommandContext& context)
{
    context.streams.err << "broadsheet:";
    const char* between = " ";
    for (const RowStatus status : bulletin::kRowStatuses) {
        context.streams.err << between << toUtf8(describe(status, context.formatter)) << " " << plan.count(status);
        between = ", ";
    }
    context.streams.err << '\n';
}

void tell(const QString& sentence, const CommandContext& context)
{
    context.streams.err << "broadsheet: " << toUtf8(sentence) << '\n' << std::flush;
}

// False, after a complaint, where the draws could not be kept; then none is.
bool keepDraws(const ImportPlan& plan, const CommandContext& context)
{
    const bulletin::PlannedDraws planned = plan.result(context.data.draws);
    if (planned.size() == 0) {
        return true;
    }
    auto opened = archive::Archive::open(context.archive.file, context.archive.stranger);
    if (!opened) {
        context.complain(opened.error());
        return false;
    }
    if (opened->damage) {
        context.complain(*opened->damage);
    }
    archive::Keeping keeping { .origin = {}, .added = planned.added, .replacing = planned.replacing };
    for (const std::string& file : plan.reading.files) {
        keeping.origin += (keeping.origin.empty() ? "" : ", ") + std::filesystem::path(file).filename().string();
    }
    const Result<std::int64_t> kept = opened->archive.keep(keeping);
    if (!kept) {
        context.complain(kept.error());
        return false;
    }
    tell(context.formatter.words().text(
             "Import", QT_TRANSLATE_N_NOOP("Import", "%n draw(s) kept"), static_cast<int>(planned.size())),
        context);
    return true;
}

// Shows or keeps what was read. Conflicts that nobody decided leave what is there, and the status says so.
int bringIn(
    bulletin::Reading reading, ConflictChoice conflicts, bool dryRun, ListFormat format, const CommandContext& context)
{
    ImportPlan plan = planImport(context.data.draws, std::move(reading));
    plan.takeAll(RowStatus::Conflict, conflicts == ConflictChoice::New);
    for (const Error& problem : plan.reading.problems) {
        context.complain(problem);
    }
    if (dryRun) {
        context.print(planRows(plan, context), format);
    }
    tellCounts(plan, context);
    if (!dryRun && !keepDraws(plan, context)) {
        return kInputWrong;
    }
    const bool isUndecided = conflicts == ConflictChoice::Undecided && plan.count(RowStatus::Conflict) > 0;
    return plan.count(RowStatus::Wrong) == 0 && !isUndecided ? kDone : kInputWrong;
}

Result<bulletin::Reading> ask(const lottery::Game& game, Reach reach, const CommandContext& context)
{
    HistoryUpdate update(game, context.data.draws, reach);
    Result<bulletin::Reading> result;
    QEventLoop loop;
    QObject::connect(&update, &HistoryUpdate::finished, &loop, [&](const Result<bulletin::Reading>& reading) {
        result = reading;
        loop.quit();
    });
    const Words& words = context.formatter.words();
    QObject::connect(&update, &HistoryUpdate::asking, &loop, [&](const QUrl& address) {
        tell(words.text("Import", QT_TRANSLATE_NOOP("Import", "asking %1")).arg(address.toDisplayString()), context);
    });
    QObject::connect(&update, &HistoryUpdate::progressed, &loop, [&](int pages, int draws) {
        const char* source = QT_TRANSLATE_N_NOOP("Import", "%n draw(s) missing here, on %1 page(s) so far");
        tell(words.text("Import", source, draws).arg(pages), context);
    });
    QObject::connect(
        &update, &HistoryUpdate::waiting, &loop, [&](const Error& failure, std::chrono::milliseconds pause) {
            context.complain(failure);
            const auto seconds = static_cast<int>((pause.count() + 999) / 1000);
            const char* source = QT_TRANSLATE_N_NOOP("Import", "trying again in %n second(s)");
            tell(words.text("Import", source, seconds), context);
        });
    QTimer::singleShot(0, &update, &HistoryUpdate::start);
    loop.exec();
    return result;
}

} // namespace

int run(const UpdateDraws& job, const CommandContext& context)
{
    const lottery::Game* game = context.data.draws.game(job.game);
    if (game == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    if (game->history.empty()) {
        context.complain({ .code = ErrorCode::NoHistory, .place = {}, .detail = job.game, .expected = {} });
        return kInputWrong;
    }
    auto reading = ask(*game, job.everything ? Reach::Everything : Reach::SinceNewest, context);
    if (!reading) {
        context.complain(reading.error());
        return kInputWrong;
    }
    return bringIn(*std::move(reading), ConflictChoice::Mine, job.dryRun, job.format, context);
}

int run(const ImportDraws& job, const CommandContext& context)
{
    const lottery::DrawStore& store = context.data.draws;
    if (!job.game.empty() && store.game(job.game) == nullptr) {
        complainOfGame(job.game, context);
        return kInputWrong;
    }
    return bringIn(readAll(job, store), job.conflicts, job.dryRun, job.format, context);
}

} // namespace broadsheet::app
