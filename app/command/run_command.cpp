// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/run_command.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/command/commands.h"

namespace broadsheet::app {
namespace {

struct RunJob {
    const CommandContext& context;

    int operator()(const OpenWindow& /*job*/) const
    {
        return kDone;
    }

    int operator()(const TakeScreenshot& /*job*/) const
    {
        return kDone;
    }

    template <class SomeJob>
    int operator()(const SomeJob& job) const
    {
        return run(job, context);
    }
};

} // namespace

void complain(const Problems& problems, Language language, std::ostream& err)
{
    const Words words(language);
    for (const Error& problem : problems) {
        err << "broadsheet: " << toUtf8(describe(problem, words)) << '\n';
    }
}

int runCommand(const Invocation& invocation, Language language, const archive::DataSet& data, const Streams& streams,
    const archive::ArchivePlace& archive)
{
    const Formatter formatter(language, data.catalogue.unitNames);
    const CommandContext context { .data = data, .formatter = formatter, .streams = streams, .archive = archive };
    complain(data.problems, language, streams.err);
    complain(data.ownProblems, language, streams.err);
    const int status = std::visit(RunJob { context }, invocation.job);
    const bool isFaulty = !data.problems.empty() || !data.ownProblems.empty();
    return status == kDone && isFaulty ? kInputWrong : status;
}

void CommandContext::complain(const Error& error) const
{
    app::complain({ error }, formatter.language(), streams.err);
}

void CommandContext::print(const std::vector<text::Row>& rows, ListFormat format) const
{
    switch (format) {
    case ListFormat::Automatic:
        print(rows, streams.outIsTerminal ? ListFormat::Table : ListFormat::Csv);
        break;
    case ListFormat::Table:
        streams.out << text::toAlignedText(rows);
        break;
    case ListFormat::Csv:
        streams.out << text::toCsv(rows);
        break;
    case ListFormat::Json:
        streams.out << text::toJsonRows(rows);
        break;
    }
}

bool CommandContext::readsAsTable(ListFormat format) const
{
    return format == ListFormat::Table || (format == ListFormat::Automatic && streams.outIsTerminal);
}

} // namespace broadsheet::app
