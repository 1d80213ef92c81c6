// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/significant.h"

#include <array>
#include <charconv>
#include <system_error>

namespace broadsheet {

double toSignificant(double value)
{
    std::array<char, 40> buffer {};
    const auto written
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::scientific, 14);
    double result = value;
    const auto read = std::from_chars(buffer.data(), written.ptr, result);
    return read.ec == std::errc {} ? result : value;
}

} // namespace broadsheet
