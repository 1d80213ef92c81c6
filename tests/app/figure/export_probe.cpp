// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// export_probe DIR: exports every bundled figure in every format as the window would, on whatever platform Qt was told
// to use and in whatever surroundings. A program of its own, since Qt reads these once.

#include "app/figure/export_plan.h"
#include "app/figure/exporter.h"
#include "tests/app/figure/test_figures.h"

#include <QApplication>
#include <QHashFunctions>

#include <cstdio>
#include <vector>

#include "resources/resources.h"

int main(int argc, char** argv)
{
    using namespace broadsheet;
    if (argc != 2) {
        return 2;
    }
    QHashSeed::setDeterministicGlobalSeed();
    const QApplication application(argc, argv);
    initialiseResources();
    std::vector<const figure::ResolvedFigure*> figures;
    for (const figure::ResolvedFigure& figure : app::bundledCatalogue().figures) {
        figures.push_back(&figure);
    }
    const std::vector<app::FileFormat> formats { app::kFileFormats.begin(), app::kFileFormats.end() };
    const app::FigureStyle style = app::styleFor(app::Language::Chinese, false);
    for (const app::ExportTask& task : app::planExports(figures, formats, argv[1])) {
        if (!exportFigure(*task.figure, style, {}, task.format, task.path)) {
            return 1;
        }
    }
    std::puts(qPrintable(QGuiApplication::platformName()));
    return 0;
}
