// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_plan.h"

#include "app/base/qt_text.h"
#include "app/figure/exporter.h"

#include <algorithm>

namespace broadsheet::app {

std::vector<ExportTask> planExports(const std::vector<const figure::ResolvedFigure*>& figures,
    const std::vector<FileFormat>& formats, const std::filesystem::path& folder)
{
    std::vector<FileFormat> once;
    for (const FileFormat format : formats) {
        if (std::ranges::find(once, format) == once.end()) {
            once.push_back(format);
        }
    }
    std::vector<ExportTask> tasks;
    for (const figure::ResolvedFigure* figure : figures) {
        for (const FileFormat format : once) {
            tasks.push_back(
                { .figure = figure, .format = format, .path = folder / toPath(exportFileName(*figure, format)) });
        }
    }
    return tasks;
}

} // namespace broadsheet::app
