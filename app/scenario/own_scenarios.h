// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/scenario/scenario.h"

#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet::app {

// The person's own scenarios: a file for each in one folder, named after the scenario's id. A file that can't be read
// is named and left as it is; nothing here ever writes over it.
class OwnScenarios final {
public:
    // Reads the folder; one that is not there is made when something is kept.
    explicit OwnScenarios(std::filesystem::path folder);

    // In the order of their names.
    [[nodiscard]] const std::vector<scenario::Scenario>& all() const
    {
        return m_all;
    }

    [[nodiscard]] const scenario::Scenario* find(std::string_view id) const;

    // What is wrong with files of the folder.
    [[nodiscard]] const Problems& problems() const
    {
        return m_problems;
    }

    // Makes the folder hold exactly these, beside what can't be read. Writes what is new or changed, each file at once
    // or not at all, then removes what is gone. Errors: FileUnwritable; then what was not written stays as it was.
    [[nodiscard]] Result<void> keep(std::vector<scenario::Scenario> scenarios);

    // An id for a scenario of that name that no file of the folder has.
    [[nodiscard]] std::string freeId(std::string_view name) const;

    [[nodiscard]] const std::filesystem::path& folder() const
    {
        return m_folder;
    }

private:
    void read();
    [[nodiscard]] std::filesystem::path fileOf(const std::string& id) const;

    std::filesystem::path m_folder;
    std::vector<scenario::Scenario> m_all;
    Problems m_problems;
};

} // namespace broadsheet::app
