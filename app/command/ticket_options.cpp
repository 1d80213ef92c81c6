// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/ticket_options.h"

#include "core/lottery/ticket/ticket.h"

#include <CLI/CLI.hpp>

namespace broadsheet::app {

void addTicketCommands(CLI::App& program, Job& job, CheckTicket& check)
{
    CLI::App* ticket = program.add_subcommand("ticket", "Lottery tickets");
    ticket->require_subcommand(1);
    CLI::App* command = ticket->add_subcommand("check", "Tells what each line of a ticket won in one draw or several");
    command->add_option("--game", check.game, "The game: dlt, ssq, pl3, …")->required()->option_text("ID");
    command->add_option("--issue", check.issues, "The draws")->required()->option_text("24027|24027,24030|24020-24027");
    command
        ->add_option("LINE", check.lines,
            "Lines such as \"08 09 16 22 23 + 07 09\", with more numbers (复式), or with bankers: "
            "\"(08 09) 16 22 23 24 + 07 09\"")
        ->allow_extra_args();
    command->add_option("--file", check.file, "A file with a line in each of its lines")->option_text("FILE");
    command->add_flag("--add-on", check.addOn, "Every line with its add-on bet (追加)");
    command->add_option("--multiple", check.multiple, "Every line so many times (倍)")
        ->check(CLI::Range(1, lottery::kLargestMultiple))
        ->option_text("N");
    addFormat(*command, check.format);
    command->callback([&job, &check] {
        if (check.lines.empty() && check.file.empty()) {
            throw CLI::RequiredError("LINE or --file");
        }
        job = check;
    });
}

void addOddsCommand(CLI::App& program, Job& job, ShowOdds& odds)
{
    CLI::App* command
        = program.add_subcommand("odds", "Tells the exact odds of every tier, and what a bet wins on the average");
    command->add_option("GAME", odds.game, "The game: dlt, ssq, pl3, …")->required();
    command->add_option("--issue", odds.issue, "With the rules and printed prizes of this draw")->option_text("N");
    addFormat(*command, odds.format);
    command->callback([&job, &odds] { job = odds; });
}

} // namespace broadsheet::app
