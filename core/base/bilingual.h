// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace broadsheet {

// A text that a data file carries in both languages (UTF-8).
struct Bilingual {
    std::string zh; // simplified Chinese
    std::string en;

    [[nodiscard]] bool empty() const
    {
        return zh.empty() && en.empty();
    }

    bool operator==(const Bilingual&) const = default;
};

} // namespace broadsheet
