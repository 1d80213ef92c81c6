// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace broadsheet::app {

// A number as people type it: "200,000,000", "2e8", "200 million", "2亿", "0.34". Group separators and spaces are
// passed over; words are million, billion, trillion, 万, 亿, 万亿. Nothing where it is no finite number.
[[nodiscard]] std::optional<double> numberFrom(const QString& text);

} // namespace broadsheet::app
