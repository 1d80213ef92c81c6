// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a figure of 2400×1600 pixels takes to paint and to encode, and how QImage::save() fares with the same
// picture.
#include "app/figure/exporter.h"
#include "app/shell/resource_tree.h"
#include "core/archive/data_set.h"

#include <QApplication>
#include <QBuffer>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <vector>

#include "resources/resources.h"

namespace {

using namespace broadsheet;

constexpr QSize kPixels { 2400, 1600 };
constexpr int kRounds = 9;

double medianMilliseconds(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::ranges::nth_element(times, times.begin() + kRounds / 2);
    return times[kRounds / 2];
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initialiseResources();
    const archive::DataSet data = archive::loadDataSet(app::bundledTree());
    if (data.catalogue.figures.empty()) {
        std::fputs("picture_bench: there is no figure\n", stderr);
        return 1;
    }
    const figure::ResolvedFigure& figure = data.catalogue.figures.front();
    const app::FigureStyle style { .colors = app::lightColors(),
        .formatter = app::Formatter(app::Language::Chinese, data.catalogue.unitNames) };

    const QImage picture = app::paintFigure(figure, style, kPixels);
    const double paint = medianMilliseconds([&] { static_cast<void>(app::paintFigure(figure, style, kPixels)); });
    const double encode = medianMilliseconds([&] { static_cast<void>(app::encodePng(picture, {})); });
    const double qtSave = medianMilliseconds([&] {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        picture.save(&buffer, "PNG");
    });
    std::printf("A figure of %d×%d pixels, median of %d\n", kPixels.width(), kPixels.height(), kRounds);
    std::printf("  paint                  %7.1f ms\n", paint);
    std::printf("  encode (libpng)        %7.1f ms\n", encode);
    std::printf("  encode (QImage::save)  %7.1f ms, %.1f times as long\n", qtSave, qtSave / encode);
    return 0;
}
