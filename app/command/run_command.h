// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/command_line.h"
#include "core/archive/data_set.h"

#include <ostream>

namespace broadsheet::app {

// Where a command writes, and whether `out` is a terminal that a person reads.
struct Streams {
    std::ostream& out;
    std::ostream& err;
    bool outIsTerminal = false;
};

// Writes a sentence for each problem.
void complain(const Problems& problems, Language language, std::ostream& err);

// Does any job but those of the window (OpenWindow, TakeScreenshot) and gives the exit status. Mistakes in the data
// files are named on `err` first and make the status kInputWrong, while what is sound is used. ExportFigures needs a
// QApplication (the offscreen platform will do), the others a QCoreApplication. `archive` is for the commands that read
// or change the archive itself.
[[nodiscard]] int runCommand(const Invocation& invocation, Language language, const archive::DataSet& data,
    const Streams& streams, const archive::ArchivePlace& archive = {});

} // namespace broadsheet::app
