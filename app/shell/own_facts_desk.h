// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/archive/data_set.h"

#include <QObject>

#include <filesystem>
#include <string>
#include <vector>

namespace broadsheet::app {

// The person's own facts and the data set that shows them: files are put in, taken out and brought back here, and the
// data set follows at once.
class OwnFactsDesk final : public QObject {
    Q_OBJECT

public:
    // `data` must outlive the desk, which alone changes it.
    OwnFactsDesk(std::filesystem::path folder, archive::DataSet& data, QObject* parent = nullptr);

    [[nodiscard]] const std::filesystem::path& folder() const
    {
        return m_folder;
    }

    [[nodiscard]] const archive::DataSet& data() const
    {
        return m_data;
    }

    // Whether a file of that name is in the folder.
    [[nodiscard]] bool has(const std::string& name) const;

    // Puts the files in, in place of those of the same names. Stops at the first that can't be written; those before it
    // are in. Error: FileUnwritable.
    [[nodiscard]] Result<void> put(const std::vector<text::DataFile>& files);

    // Gives where the file is kept now. Errors: FileMissing, FileUnwritable.
    [[nodiscard]] Result<std::filesystem::path> remove(const std::string& name);
    [[nodiscard]] Result<void> bringBack(const std::filesystem::path& removed, const std::string& name);

Q_SIGNALS:
    // What points into the catalogue has to let go.
    void aboutToChange();
    void changed();

private:
    void reload();

    std::filesystem::path m_folder;
    archive::DataSet& m_data;
};

} // namespace broadsheet::app
