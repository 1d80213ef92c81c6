// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/own_facts_desk.h"

#include "core/archive/own_folder.h"

#include <system_error>
#include <utility>

namespace broadsheet::app {

OwnFactsDesk::OwnFactsDesk(std::filesystem::path folder, archive::DataSet& data, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_data(data)
{
}

bool OwnFactsDesk::has(const std::string& name) const
{
    std::error_code ignored;
    return std::filesystem::exists(m_folder / name, ignored);
}

Result<void> OwnFactsDesk::put(const std::vector<text::DataFile>& files)
{
    Result<void> result;
    for (const text::DataFile& file : files) {
        const std::string name = std::filesystem::path(file.name).filename().string();
        result = file.bytes ? archive::putOwnFile(m_folder, name, *file.bytes) : std::unexpected(file.bytes.error());
        if (!result) {
            break;
        }
    }
    reload();
    return result;
}

Result<std::filesystem::path> OwnFactsDesk::remove(const std::string& name)
{
    auto removed = archive::removeOwnFile(m_folder, name);
    reload();
    return removed;
}

Result<void> OwnFactsDesk::bringBack(const std::filesystem::path& removed, const std::string& name)
{
    auto result = archive::bringBackOwnFile(m_folder, removed, name);
    reload();
    return result;
}

void OwnFactsDesk::reload()
{
    Q_EMIT aboutToChange();
    loadOwnFacts(archive::ownFilesIn(m_folder), m_data);
    Q_EMIT changed();
}

} // namespace broadsheet::app
