// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a frame of the trend chart of 1,000,000 draws takes to paint at 1920×1080 while it is scrolled: by lines, by
// pages and by jumps. Prints the median and the longest of each, and what it takes to show the chart at first.
#include "app/study/trend_data.h"
#include "app/study/trend_view.h"
#include "core/lottery/game.h"
#include "core/text/file.h"

#include <QApplication>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <random>
#include <vector>

#include "resources/resources.h"

namespace {

using namespace broadsheet;

constexpr std::size_t kDraws = 1'000'000;
constexpr int kFrames = 300;

double milliseconds(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

history::DrawColumns madeUp(const lottery::Game& game)
{
    std::mt19937 random(1);
    history::DrawColumns::Builder builder(game);
    builder.reserve(kDraws);
    std::vector<int> numbers;
    for (std::size_t row = 0; row < kDraws; ++row) {
        numbers.clear();
        for (const lottery::Pool& pool : game.pools) {
            const auto begin = static_cast<std::ptrdiff_t>(numbers.size());
            while (static_cast<int>(numbers.size()) - begin < pool.count) {
                const auto size = static_cast<unsigned>(pool.last - pool.first + 1);
                const int number = pool.first + static_cast<int>(random() % size);
                if (pool.ordered || std::find(numbers.begin() + begin, numbers.end(), number) == numbers.end()) {
                    numbers.push_back(number);
                }
            }
        }
        builder.add(static_cast<int>(row), Date { std::chrono::sys_days { std::chrono::days { row / 40 } } }, numbers,
            static_cast<std::uint32_t>(row));
    }
    return std::move(builder).build();
}

void scroll(app::TrendView& view, QImage& screen, const char* how, const std::function<int(int)>& place)
{
    std::vector<double> times;
    for (int frame = 0; frame < kFrames; ++frame) {
        view.verticalScrollBar()->setValue(place(frame));
        times.push_back(milliseconds([&] { view.viewport()->render(&screen); }));
    }
    std::ranges::sort(times);
    std::printf("  %-22s median %6.2f ms   99%% %6.2f ms   longest %6.2f ms\n", how, times[kFrames / 2],
        times[kFrames * 99 / 100], times.back());
}

void measure(const char* id)
{
    const std::string path = std::string(BROADSHEET_DATA_DIR) + "/lottery/games/" + id + ".json";
    Problems problems;
    const auto game = lottery::parseGame(text::readFile(path).value_or(""), path, problems);
    if (!game) {
        std::printf("%s can't be read\n", path.c_str());
        return;
    }
    history::DrawColumns columns = madeUp(*game);
    std::unique_ptr<app::TrendData> data;
    const double reading = milliseconds([&] { data = std::make_unique<app::TrendData>(*game, std::move(columns)); });
    app::TrendView view;
    view.resize(1920, 1080);
    const double showing = milliseconds([&] {
        view.setTrend(*data, { 0, kDraws },
            { .colors = app::lightColors(), .formatter = app::Formatter(app::Language::Chinese, {}) });
    });
    view.ensurePolished();
    QImage screen(1920, 1080, QImage::Format_RGB32);
    std::printf("%s: %zu draws; gaps read in %.1f ms, shown in %.1f ms\n", id, kDraws, reading, showing);
    const int end = view.verticalScrollBar()->maximum();
    std::mt19937 random(2);
    scroll(view, screen, "pixel by pixel", [](int frame) { return 12'000'000 + frame * 7; });
    scroll(view, screen, "page by page", [](int frame) { return frame * 900; });
    scroll(view, screen, "jumps", [&](int) { return static_cast<int>(random() % static_cast<unsigned>(end)); });
}

} // namespace

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    initialiseResources();
    for (const char* id : { "dlt", "pl5", "kl8" }) {
        measure(id);
    }
    return 0;
}
