// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet::app {

// The whole program: reads the arguments and opens the window or runs a command. Gives the exit status.
[[nodiscard]] int runApplication(int argc, char** argv);

} // namespace broadsheet::app
