// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data_set.h"

namespace broadsheet::app {

// The data files bundled within the program (":/data").
[[nodiscard]] archive::FileTree bundledTree();

} // namespace broadsheet::app
