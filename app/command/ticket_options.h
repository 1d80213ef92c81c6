// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/command_line.h"

namespace CLI {
class App;
} // namespace CLI

namespace broadsheet::app {

// The option --format of every list.
void addFormat(CLI::App& command, ListFormat& format);

// `ticket check` and `odds`. What is read goes to `check` and `odds`, which must outlive the parsing.
void addTicketCommands(CLI::App& program, Job& job, CheckTicket& check);
void addOddsCommand(CLI::App& program, Job& job, ShowOdds& odds);

} // namespace broadsheet::app
