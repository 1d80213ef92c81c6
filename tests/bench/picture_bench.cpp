// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the bundled figures take to become files of 2400×1600 pixels: painting and encoding apart, both overlapped
// as an export does it, and how QImage::save() fares with the same pictures. Times are per figure.
#include "app/figure/export_plan.h"
#include "app/figure/export_queue.h"
#include "app/figure/exporter.h"
#include "app/shell/resource_tree.h"
#include "core/archive/data_set.h"
#include "core/text/file.h"

#include <QApplication>
#include <QBuffer>
#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "resources/resources.h"

namespace {

using namespace broadsheet;

constexpr QSize kPixels { 2400, 1600 };
constexpr int kRounds = 5;

struct Bench {
    std::vector<const figure::ResolvedFigure*> figures;
    app::FigureStyle style;
    app::PictureOptions options { .size = kPixels, .scale = 1 };
    std::filesystem::path folder;

    // The median of some rounds over all figures, per figure.
    [[nodiscard]] double milliseconds(const std::function<void()>& work) const
    {
        std::vector<double> times;
        for (int round = 0; round < kRounds; ++round) {
            const auto start = std::chrono::steady_clock::now();
            work();
            const auto end = std::chrono::steady_clock::now();
            times.push_back(std::chrono::duration<double, std::milli>(end - start).count());
        }
        std::ranges::nth_element(times, times.begin() + kRounds / 2);
        return times[kRounds / 2] / static_cast<double>(figures.size());
    }

    [[nodiscard]] app::PaintedFigure painted(const figure::ResolvedFigure& figure, app::FileFormat format) const
    {
        return app::paintForFile(figure, style, options, format).value_or(app::PaintedFigure {});
    }

    void exportAll(const std::vector<app::FileFormat>& formats) const
    {
        app::ExportQueue queue;
        for (const app::ExportTask& task : app::planExports(figures, formats, folder)) {
            queue.add(
                app::paintForFile(*task.figure, style, options, task.format, queue.takeCanvas(task.format)), task.path);
        }
        queue.finish();
    }
};

void measurePng(const Bench& bench)
{
    std::vector<app::PaintedFigure> pictures;
    std::vector<std::string> files;
    for (const figure::ResolvedFigure* figure : bench.figures) {
        pictures.push_back(bench.painted(*figure, app::FileFormat::Png));
        files.push_back(app::encodePng(pictures.back().image, pictures.back().texts).value_or(""));
    }
    const double paint = bench.milliseconds([&] {
        for (const figure::ResolvedFigure* figure : bench.figures) {
            static_cast<void>(app::paintFigure(*figure, bench.style, kPixels));
        }
    });
    const double encode = bench.milliseconds([&] {
        for (const app::PaintedFigure& picture : pictures) {
            static_cast<void>(app::encodePng(picture.image, picture.texts));
        }
    });
    const double write = bench.milliseconds([&] {
        for (const std::string& bytes : files) {
            static_cast<void>(text::writeFileAtomically(bench.folder / "bytes", bytes));
        }
    });
    const double overlapped = bench.milliseconds([&] { bench.exportAll({ app::FileFormat::Png }); });
    const double qtSave = bench.milliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        pictures.front().image.save(&buffer, "PNG");
    }) * static_cast<double>(bench.figures.size());

    std::printf("  paint                        %7.1f ms\n", paint);
    std::printf("  encode (libpng)              %7.1f ms\n", encode);
    std::printf("  encode (QImage::save)        %7.1f ms, %.1f times as long\n", qtSave, qtSave / encode);
    std::printf("  write the bytes, synced      %7.1f ms\n", write);
    std::printf("  all of it, overlapped        %7.1f ms, %.2f times painting and writing alone (aim: 2 at most)\n",
        overlapped, overlapped / (paint + write));
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initialiseResources();
    const archive::DataSet data = archive::loadDataSet(app::bundledTree());
    const QTemporaryDir folder;
    Bench bench { .figures = {},
        .style = { .colors = app::lightColors(),
            .formatter = app::Formatter(app::Language::Chinese, data.catalogue.unitNames) },
        .folder = folder.path().toStdU16String() };
    for (const figure::ResolvedFigure& figure : data.catalogue.figures) {
        bench.figures.push_back(&figure);
    }
    if (bench.figures.empty()) {
        std::fputs("picture_bench: there is no figure\n", stderr);
        return 1;
    }
    std::printf("%zu figures of %d×%d pixels, each (median of %d rounds)\n", bench.figures.size(), kPixels.width(),
        kPixels.height(), kRounds);
    measurePng(bench);
    std::printf("  SVG, painted and written     %7.1f ms\n",
        bench.milliseconds([&] { bench.exportAll({ app::FileFormat::Svg }); }));
    std::printf("  PDF, painted and written     %7.1f ms\n",
        bench.milliseconds([&] { bench.exportAll({ app::FileFormat::Pdf }); }));
    return 0;
}
