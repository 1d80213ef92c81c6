// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bulletin/csv_mapping.h"

#include <QVariantMap>

#include <map>
#include <optional>
#include <string>

namespace broadsheet::app {

// What a person said of the columns of CSV files, by their headings: asked once for each layout.
class RememberedMappings final {
public:
    // What was said of a file with these headings, if that can still be.
    [[nodiscard]] std::optional<bulletin::CsvMapping> find(const bulletin::CsvLook& look) const;

    void remember(const bulletin::CsvLook& look, const bulletin::CsvMapping& mapping);

    // For the settings. What is wrong there is left out.
    [[nodiscard]] QVariantMap state() const;
    void restoreState(const QVariantMap& state);

private:
    std::map<std::string, std::string> m_byHeadings;
};

} // namespace broadsheet::app
