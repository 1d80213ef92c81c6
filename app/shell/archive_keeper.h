// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bulletin/draw_keeper.h"
#include "core/archive/data_set.h"

namespace broadsheet::app {

// Keeps imported draws in that archive, which is made when the first are.
[[nodiscard]] DrawKeeper archiveKeeper(const archive::ArchivePlace& place);

} // namespace broadsheet::app
