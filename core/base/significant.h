// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet {

// The nearest number that 15 decimal digits can write: what a double holds for certain. Takes away the last bits that a
// change of unit added, so that 6,400,000 m³ are 6.4 and not 6.3999999999999995 million m³. Keeps order.
[[nodiscard]] double toSignificant(double value);

} // namespace broadsheet
