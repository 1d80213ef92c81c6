// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/command/commands.h"
#include "core/archive/backup.h"

namespace broadsheet::app {
namespace {

// "draws.sqlite: sound; draws: 400; imports: 2"
void tellHoldings(const std::filesystem::path& file, const archive::Holdings& holdings, const CommandContext& context)
{
    const Formatter& formatter = context.formatter;
    const QString sentence = formatter.words()
                                 .text("Archive", QT_TRANSLATE_NOOP("Archive", "%1: sound; draws: %2; imports: %3"))
                                 .arg(toQString(file.string()), formatter.digits(static_cast<double>(holdings.draws)),
                                     formatter.digits(static_cast<double>(holdings.imports)));
    context.streams.out << toUtf8(sentence) << '\n';
}

} // namespace

int run(const BackUpArchive& job, const CommandContext& context)
{
    const auto written = archive::backUp(context.archive.file, job.file);
    if (!written) {
        context.complain(written.error());
        return kInputWrong;
    }
    tellHoldings(job.file, *written, context);
    return kDone;
}

int run(const RestoreArchive& job, const CommandContext& context)
{
    const auto restored = archive::restore(context.archive.file, job.file, context.archive.stranger);
    if (!restored) {
        context.complain(restored.error());
        return kInputWrong;
    }
    if (restored->damage) {
        context.complain(*restored->damage);
    }
    if (restored->before) {
        const QString sentence
            = context.formatter.words()
                  .text("Archive", QT_TRANSLATE_NOOP("Archive", "What the archive held before is kept as “%1”."))
                  .arg(toQString(restored->before->string()));
        context.streams.err << "broadsheet: " << toUtf8(sentence) << '\n';
    }
    tellHoldings(context.archive.file, restored->holdings, context);
    return kDone;
}

int run(const VerifyArchive& job, const CommandContext& context)
{
    const std::filesystem::path& file = job.file ? *job.file : context.archive.file;
    const auto holdings = archive::verify(file);
    if (!holdings) {
        context.complain(holdings.error());
        return kInputWrong;
    }
    tellHoldings(file, *holdings, context);
    return kDone;
}

} // namespace broadsheet::app
