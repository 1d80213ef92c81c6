// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command/command_line.h"
#include "core/archive/data_set.h"

namespace broadsheet::app {

// Writes a picture of the whole window on one of its pages, for the documentation. Settings are neither read nor
// written. Needs a QApplication on the offscreen platform. Gives the exit status.
[[nodiscard]] int takeScreenshot(const TakeScreenshot& job, Language language, const archive::DataSet& dataSet);

} // namespace broadsheet::app
