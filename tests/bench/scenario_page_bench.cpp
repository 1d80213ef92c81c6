// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What one move of a slider takes on the page of scenarios, from the event to the last pixel: the fields, 100,000
// samples of every input and result, the table of results, and the chart in front painted anew. Every input has a
// range. The aim is one frame of 16 ms.
#include "app/scenario/input_track.h"
#include "app/scenario/scenario_page.h"
#include "app/shell/resource_tree.h"
#include "core/archive/data_set.h"

#include <QApplication>
#include <QSlider>
#include <QTabWidget>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <vector>

#include "resources/resources.h"

namespace {

using namespace broadsheet;

constexpr int kMoves = 101;
constexpr std::array<const char*, 3> kTabs { "Spread", "Sensitivity", "Growth" };

struct Times {
    double median = 0;
    double p99 = 0;
};

Times timesOf(std::vector<double> times)
{
    std::ranges::sort(times);
    return { .median = times[times.size() / 2], .p99 = times[times.size() * 99 / 100] };
}

Times move(app::ScenarioPage& page, QSlider& slider)
{
    std::vector<double> times;
    for (int step = 0; step < kMoves; ++step) {
        const auto start = std::chrono::steady_clock::now();
        slider.setValue(slider.minimum() + (slider.maximum() - slider.minimum()) * (step + 1) / (kMoves + 1));
        page.updateNow();
        QApplication::processEvents();
        const auto end = std::chrono::steady_clock::now();
        times.push_back(std::chrono::duration<double, std::milli>(end - start).count());
    }
    return timesOf(std::move(times));
}

} // namespace

int main(int argc, char** argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    initialiseResources();
    const archive::DataSet data = archive::loadDataSet(app::bundledTree());
    const QTemporaryDir folder;
    const app::Appearance appearance(app::Language::Chinese, app::ThemeChoice::Light, false, data.catalogue.unitNames);
    app::ScenarioPage page(data.catalogue, data.scenarios, folder.path().toStdU16String(), appearance);
    page.resize(1200, 800);
    page.show();
    page.desk().edit(app::widened(page.desk().current(), 0.2));
    auto* slider = page.findChild<QWidget*>(QStringLiteral("requests"))->findChild<QSlider*>(QStringLiteral("slider"));
    auto* tabs = page.findChild<QTabWidget*>(QStringLiteral("scenarioTabs"));
    std::printf("One move of a slider on the page of scenarios (%d moves)\n", kMoves);
    for (std::size_t tab = 0; tab < kTabs.size(); ++tab) {
        tabs->setCurrentIndex(static_cast<int>(tab));
        QApplication::processEvents();
        const Times times = move(page, *slider);
        std::printf("  %-14s median %6.1f ms, 99 of 100 within %6.1f ms\n", kTabs.at(tab), times.median, times.p99);
    }
    std::printf("  (aim: 16 ms)\n");
    return 0;
}
