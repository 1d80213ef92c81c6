// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/observation_reader.h"

#include <vector>

namespace broadsheet::demand {

// Computes every derived observation from its inputs, in whatever order they stand, and returns the sound ones in the
// order of the drafts. Notes UnknownReference for an input that is not there or was left out, CircularDerivation with
// the circle's ids (once a circle), and what derive() reports.
[[nodiscard]] std::vector<Observation> settle(std::vector<Draft> drafts, Problems& problems);

} // namespace broadsheet::demand
