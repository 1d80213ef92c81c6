// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/own_scenarios.h"

#include "core/scenario/scenario_file.h"
#include "core/text/file.h"

#include <algorithm>
#include <optional>
#include <system_error>
#include <utility>

namespace broadsheet::app {

using scenario::Scenario;

namespace {

Error unwritable(const std::filesystem::path& path, const std::error_code& reason)
{
    return { .code = ErrorCode::FileUnwritable,
        .place = { .file = path.string(), .line = 0, .column = 0, .path = {} },
        .detail = reason.message(),
        .expected = {} };
}

void sortByName(std::vector<Scenario>& scenarios)
{
    std::ranges::stable_sort(scenarios, {}, [](const Scenario& scenario) { return scenario.name.en; });
}

} // namespace

OwnScenarios::OwnScenarios(std::filesystem::path folder)
    : m_folder(std::move(folder))
{
    read();
}

void OwnScenarios::read()
{
    std::error_code ignored;
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(m_folder, ignored)) {
        if (entry.path().extension() == ".json") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    for (const std::filesystem::path& file : files) {
        const Result<std::string> bytes = text::readFile(file);
        if (!bytes) {
            m_problems.push_back(bytes.error());
            continue;
        }
        std::optional<Scenario> scenario = scenario::readScenario(*bytes, file.string(), m_problems);
        if (!scenario) {
            continue;
        }
        scenario->id = file.stem().string(); // a file that was copied is another scenario
        m_all.push_back(*std::move(scenario));
    }
    sortByName(m_all);
}

const Scenario* OwnScenarios::find(std::string_view id) const
{
    const auto found = std::ranges::find(m_all, id, &Scenario::id);
    return found == m_all.end() ? nullptr : &*found;
}

std::filesystem::path OwnScenarios::fileOf(const std::string& id) const
{
    return m_folder / (id + ".json");
}

Result<void> OwnScenarios::keep(std::vector<Scenario> scenarios)
{
    sortByName(scenarios);
    std::error_code failed;
    std::filesystem::create_directories(m_folder, failed);
    if (failed) {
        return std::unexpected(unwritable(m_folder, failed));
    }
    for (const Scenario& wanted : scenarios) {
        const Scenario* known = find(wanted.id);
        if (known != nullptr && *known == wanted) {
            continue;
        }
        if (Result<void> written = text::writeFileAtomically(fileOf(wanted.id), scenario::writeScenario(wanted));
            !written) {
            return written;
        }
    }
    for (const Scenario& known : m_all) {
        if (std::ranges::find(scenarios, known.id, &Scenario::id) == scenarios.end()) {
            std::filesystem::remove(fileOf(known.id), failed);
            if (failed) {
                return std::unexpected(unwritable(fileOf(known.id), failed));
            }
        }
    }
    m_all = std::move(scenarios);
    return {};
}

std::string OwnScenarios::freeId(std::string_view name) const
{
    const std::string wanted = scenario::idFromName(name);
    std::string id = wanted;
    std::error_code ignored;
    for (int number = 2; find(id) != nullptr || std::filesystem::exists(fileOf(id), ignored); ++number) {
        id = wanted + "-" + std::to_string(number);
    }
    return id;
}

} // namespace broadsheet::app
