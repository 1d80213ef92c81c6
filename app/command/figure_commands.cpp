// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "app/figure/export_plan.h"
#include "app/figure/export_queue.h"
#include "app/figure/exporter.h"

#include <filesystem>
#include <map>
#include <system_error>

namespace broadsheet::app {
namespace {

std::size_t markCount(const figure::ResolvedFigure& figure)
{
    std::size_t count = 0;
    for (const figure::Series& series : figure.series) {
        count += series.marks.size();
    }
    return count;
}

// The figures asked for; an id that is none of them is complained of.
std::vector<const figure::ResolvedFigure*> chosenFigures(
    const ExportFigures& job, const CommandContext& context, int& status)
{
    std::vector<const figure::ResolvedFigure*> chosen;
    if (job.ids.empty()) {
        for (const figure::ResolvedFigure& figure : context.data.catalogue.figures) {
            chosen.push_back(&figure);
        }
        return chosen;
    }
    for (const std::string& id : job.ids) {
        if (const figure::ResolvedFigure* figure = context.data.catalogue.figure(id)) {
            chosen.push_back(figure);
        } else {
            context.complain({ .code = ErrorCode::NoSuchFigure, .place = {}, .detail = id, .expected = {} });
            status = kInputWrong;
        }
    }
    return chosen;
}

// How each figure is to be turned; one that can't be turned so is complained of and left out.
std::map<const figure::ResolvedFigure*, figure::ViewState> turnAll(const ExportFigures& job,
    const CommandContext& context, std::vector<const figure::ResolvedFigure*>& figures, int& status)
{
    std::map<const figure::ResolvedFigure*, figure::ViewState> states;
    std::erase_if(figures, [&](const figure::ResolvedFigure* figure) {
        const Result<figure::ViewState> state = stateFor(job.turn, *figure);
        if (!state) {
            context.complain(state.error());
            status = kInputWrong;
            return true;
        }
        states.emplace(figure, *state);
        return false;
    });
    return states;
}

} // namespace

int run(const ListFigures& job, const CommandContext& context)
{
    using text::textCell;
    std::vector<text::Row> rows { { textCell("id"), textCell("page"), textCell("kind"), textCell("title"),
        textCell("unit"), textCell("marks") } };
    for (const figure::ResolvedFigure& figure : context.data.catalogue.figures) {
        rows.push_back({ textCell(figure.id), textCell(figure.page), textCell(std::string(wordFor(figure.kind))),
            textCell(textIn(context.formatter.language(), figure.title)), textCell(figure.unit),
            text::numberCell(static_cast<double>(markCount(figure))) });
    }
    context.print(rows, job.format);
    return kDone;
}

int run(const ExportFigures& job, const CommandContext& context)
{
    PictureOptions options {
        .size = { job.width, job.height }, .scale = job.scale, .paper = job.paper, .outlines = job.outlines
    };
    for (const FileFormat format : job.formats) {
        if (const auto sound = checkOptions(options, format); !sound) {
            context.complain(sound.error());
            return kCallWrong;
        }
    }
    std::error_code failure;
    std::filesystem::create_directories(job.folder, failure);
    if (failure) {
        context.complain({ .code = ErrorCode::FileUnwritable,
            .place = { .file = job.folder.string(), .line = 0, .column = 0, .path = {} },
            .detail = failure.message(),
            .expected = {} });
        return kInputWrong;
    }
    const FigureStyle style {
        .colors = colorsFor(job.theme == ThemeChoice::Dark), .formatter = context.formatter, .parts = job.parts
    };
    int status = kDone;
    std::vector<const figure::ResolvedFigure*> figures = chosenFigures(job, context, status);
    const auto states = turnAll(job, context, figures, status);
    ExportQueue queue;
    const auto tell = [&] {
        for (const ExportOutcome& outcome : queue.takeFinished()) {
            if (outcome.result) {
                context.streams.out << outcome.path.string() << '\n';
            } else {
                context.complain(outcome.result.error());
                status = kInputWrong;
            }
        }
    };
    for (const ExportTask& task : planExports(figures, job.formats, job.folder)) {
        options.view = states.at(task.figure);
        queue.add(paintForFile(*task.figure, style, options, task.format, queue.takeCanvas(task.format)), task.path);
        tell();
    }
    queue.finish();
    tell();
    return status;
}

} // namespace broadsheet::app
