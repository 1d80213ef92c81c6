// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/command/command_line.h"
#include "app/command/run_command.h"
#include "core/archive/data_set.h"
#include "core/base/error.h"
#include "core/text/row_text.h"

#include <string>
#include <vector>

namespace broadsheet::app {

// What every command has at hand.
struct CommandContext {
    const archive::DataSet& data;
    const Formatter& formatter;
    const Streams& streams;
    const archive::ArchivePlace& archive; // the user's own

    void complain(const Error& error) const;
    void print(const std::vector<text::Row>& rows, ListFormat format) const;
    // Whether the answer is for a person's eyes.
    [[nodiscard]] bool readsAsTable(ListFormat format) const;
};

// Says that there is no such game, and which there are.
void complainOfGame(const std::string& game, const CommandContext& context);

// Each gives the exit status of its job.
[[nodiscard]] int run(const ListFigures& job, const CommandContext& context);
[[nodiscard]] int run(const ExportFigures& job, const CommandContext& context);
[[nodiscard]] int run(const ListFacts& job, const CommandContext& context);
[[nodiscard]] int run(const ShowFact& job, const CommandContext& context);
[[nodiscard]] int run(const ListChecks& job, const CommandContext& context);
[[nodiscard]] int run(const CheckFiles& job, const CommandContext& context);
[[nodiscard]] int run(const ListDraws& job, const CommandContext& context);
[[nodiscard]] int run(const ShowDraw& job, const CommandContext& context);
[[nodiscard]] int run(const AuditDraw& job, const CommandContext& context);
[[nodiscard]] int run(const ListScenarios& job, const CommandContext& context);
[[nodiscard]] int run(const RunScenario& job, const CommandContext& context);
[[nodiscard]] int run(const CheckTicket& job, const CommandContext& context);
[[nodiscard]] int run(const ShowOdds& job, const CommandContext& context);
[[nodiscard]] int run(const ImportDraws& job, const CommandContext& context);
[[nodiscard]] int run(const UpdateDraws& job, const CommandContext& context);
[[nodiscard]] int run(const BackUpArchive& job, const CommandContext& context);
[[nodiscard]] int run(const RestoreArchive& job, const CommandContext& context);
[[nodiscard]] int run(const VerifyArchive& job, const CommandContext& context);

// Complains that there is no such game, and names those there are.
void complainOfGame(const std::string& game, const CommandContext& context);

} // namespace broadsheet::app
