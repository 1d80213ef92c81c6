// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <string>

namespace broadsheet::text {

// A data file as it was found: its name for messages, and its bytes or why they could not be read.
struct DataFile {
    std::string name;
    Result<std::string> bytes;
};

} // namespace broadsheet::text
