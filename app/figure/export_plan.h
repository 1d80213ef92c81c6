// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/picture_options.h"
#include "core/figure/figure.h"

#include <filesystem>
#include <vector>

namespace broadsheet::app {

// One file to be written.
struct ExportTask {
    const figure::ResolvedFigure* figure = nullptr;
    FileFormat format = FileFormat::Png;
    std::filesystem::path path;
};

// A file for each figure and format, figure by figure. A format that is named twice counts once.
[[nodiscard]] std::vector<ExportTask> planExports(const std::vector<const figure::ResolvedFigure*>& figures,
    const std::vector<FileFormat>& formats, const std::filesystem::path& folder);

} // namespace broadsheet::app
