// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "app/demand/fact_lines.h"
#include "core/archive/data_set.h"
#include "core/demand/check_rows.h"
#include "core/demand/fact_rows.h"
#include "core/text/file.h"

namespace broadsheet::app {
namespace {

std::string Bilingual::* fieldFor(Language language)
{
    return language == Language::Chinese ? &Bilingual::zh : &Bilingual::en;
}

void printLines(const Bilingual& title, const std::vector<FactLine>& lines, const CommandContext& context)
{
    context.streams.out << textIn(context.formatter.language(), title) << '\n';
    for (const FactLine& line : lines) {
        context.streams.out << "  " << toUtf8(line.label) << ": " << toUtf8(line.text);
        if (!line.target.isEmpty()) {
            context.streams.out << " [" << toUtf8(line.target) << ']';
        }
        context.streams.out << '\n';
    }
}

} // namespace

int run(const ListFacts& job, const CommandContext& context)
{
    context.print(demand::factRows(context.data.catalogue, fieldFor(context.formatter.language())), job.format);
    return kDone;
}

int run(const ListChecks& job, const CommandContext& context)
{
    context.print(demand::checkRows(context.data.catalogue, fieldFor(context.formatter.language())), job.format);
    return kDone;
}

// Files that can't be read are named like any other mistake.
int run(const CheckFiles& job, const CommandContext& context)
{
    std::vector<text::DataFile> files;
    files.reserve(job.files.size());
    for (const std::filesystem::path& path : job.files) {
        files.push_back({ .name = path.string(), .bytes = text::readFile(path) });
    }
    const auto load = archive::tryOwnFiles(files, context.data);
    if (!load) {
        context.complain(load.error());
        return kInputWrong;
    }
    int status = kDone;
    std::vector<text::Row> rows { { text::textCell("file"), text::textCell("facts"), text::textCell("mistakes") } };
    for (const demand::OwnFile& file : load->own) {
        rows.push_back({ text::textCell(file.name), text::numberCell(static_cast<double>(file.facts.size())),
            text::numberCell(static_cast<double>(file.problems.size())) });
        for (const Error& problem : file.problems) {
            context.complain(problem);
            status = kInputWrong;
        }
    }
    context.print(rows, job.format);
    return status;
}

// A fact is shown in words unless CSV or JSON is asked for.
int run(const ShowFact& job, const CommandContext& context)
{
    const demand::Catalogue& catalogue = context.data.catalogue;
    const demand::Observation* observation = catalogue.observation(job.id);
    const demand::Statement* statement = catalogue.statement(job.id);
    if (observation == nullptr && statement == nullptr) {
        context.complain({ .code = ErrorCode::NoSuchFact, .place = {}, .detail = job.id, .expected = {} });
        return kInputWrong;
    }
    if (job.format == ListFormat::Csv || job.format == ListFormat::Json) {
        std::vector<text::Row> rows = demand::factRows(catalogue, fieldFor(context.formatter.language()));
        std::erase_if(
            rows, [&job, &rows](const text::Row& row) { return &row != rows.data() && row.front().content != job.id; });
        context.print(rows, job.format);
    } else if (observation != nullptr) {
        printLines(observation->label, factLines(*observation, catalogue, context.formatter), context);
    } else {
        printLines(statement->text, factLines(*statement, catalogue, context.formatter), context);
    }
    return kDone;
}

} // namespace broadsheet::app
