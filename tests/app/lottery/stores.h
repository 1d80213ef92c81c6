// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/draw_store.h"

namespace broadsheet::app::testing {

// The games and draws that the program is shipped with.
[[nodiscard]] const lottery::DrawStore& bundledStore();

// The bundled games: dlt with the bundled draw and `count` made-up ones before it over several years, newest first; pl3
// with its bundled draw; fj22x5 with none.
[[nodiscard]] lottery::DrawStore longStore(int count = 400);

[[nodiscard]] Appearance& appearanceIn(Language language);

} // namespace broadsheet::app::testing
