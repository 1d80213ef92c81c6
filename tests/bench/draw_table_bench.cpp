// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The results page over 1,000,000 draws, as a person uses it: from a key in the filter line to the painted page, from
// a click on a heading to the painted page, and each frame while scrolling. Runs on any display, also the offscreen
// one.
#include "app/base/appearance.h"
#include "app/lottery/draw_list.h"

#include <QApplication>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <fstream>
#include <functional>
#include <numeric>
#include <random>
#include <string>

#include "resources/resources.h"

namespace {

using namespace broadsheet;

constexpr int kDraws = 1'000'000;

lottery::Game bigGame()
{
    lottery::Game game;
    game.id = "big";
    game.name = { "大", "Big" };
    lottery::Pool front;
    front.count = 5;
    front.last = 35;
    lottery::Pool back;
    back.count = 2;
    back.last = 12;
    game.pools = { front, back };
    game.rules.resize(1);
    game.rules.front().from = Date { std::chrono::year { 1900 } / 1 / 1 };
    return game;
}

history::GameHistory bigHistory(const lottery::Game& game)
{
    std::mt19937 random(2024);
    history::DrawColumns::Builder builder(game);
    builder.reserve(kDraws);
    std::array<int, 35> front {};
    std::array<int, 12> back {};
    std::iota(front.begin(), front.end(), 1);
    std::iota(back.begin(), back.end(), 1);
    const auto start = std::chrono::sys_days { std::chrono::year { 2000 } / 1 / 1 };
    for (int i = 0; i < kDraws; ++i) {
        std::ranges::shuffle(front, random);
        std::ranges::shuffle(back, random);
        const std::array<int, 7> numbers { front[0], front[1], front[2], front[3], front[4], back[0], back[1] };
        builder.add(
            2'000'000 + i, Date { start + std::chrono::days { i % 9000 } }, numbers, static_cast<std::uint32_t>(i));
    }
    auto columns = std::make_shared<const history::DrawColumns>(std::move(builder).build());
    return { .game = &game, .columns = columns, .whole = [](std::size_t) { return std::optional<lottery::Draw> {}; } };
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

void report(const char* what, std::vector<double> times)
{
    std::ranges::sort(times);
    std::printf("%-34s median %6.2f ms, p99 %6.2f ms, worst %6.2f ms (%zu)\n", what, times[times.size() / 2],
        times[std::min(times.size() - 1, times.size() * 99 / 100)], times.back(), times.size());
}

// Of the process now, in kilobytes.
long residentMemory()
{
    std::ifstream status("/proc/self/status");
    std::string word;
    while (status >> word) {
        if (word == "VmRSS:") {
            long kilobytes = 0;
            status >> kilobytes;
            return kilobytes;
        }
    }
    return 0;
}

void paint(QWidget& widget)
{
    widget.repaint();
}

void typeFilters(app::DrawList& list, QTableView& table)
{
    std::vector<double> times;
    for (const std::string_view typed : { "sum 60..90 contains 08 09 + 07 not odd 3 consecutive",
             "repeats >=2 or span 20..30 and even 2", "issue 2001* date 2003..2009-06 contains 8 9 16" }) {
        for (std::size_t length = 1; length <= typed.size(); ++length) {
            if (auto filter = history::parseFilter(typed.substr(0, length))) {
                times.push_back(millisecondsOf([&] {
                    list.setFilter(*std::move(filter));
                    list.choose(list.first());
                    paint(*table.viewport());
                }));
            }
        }
    }
    list.setFilter({});
    report("a key, until the table is painted", times);
}

void scroll(QTableView& table)
{
    QScrollBar& bar = *table.verticalScrollBar();
    std::vector<double> steps;
    std::vector<double> jumps;
    for (int i = 0; i < 400; ++i) {
        steps.push_back(millisecondsOf([&] {
            bar.setValue(bar.value() + 3);
            paint(*table.viewport());
        }));
    }
    for (int i = 0; i < 400; ++i) {
        jumps.push_back(millisecondsOf([&] {
            bar.setValue(static_cast<int>(static_cast<qint64>(bar.maximum()) * i / 400));
            paint(*table.viewport());
        }));
    }
    report("a frame of the wheel", steps);
    report("a frame of the dragged scroll bar", jumps);
}

void sortByEach(QTableView& table)
{
    QHeaderView& header = *table.horizontalHeader();
    for (int column = 0; column < header.count(); ++column) {
        header.setSectionHidden(column, false);
    }
    for (int column = 0; column < header.count(); ++column) {
        const double time = millisecondsOf([&] {
            table.sortByColumn(column, Qt::AscendingOrder);
            paint(*table.viewport());
        });
        std::printf("sorted by %-12s and painted: %6.1f ms\n",
            qPrintable(table.model()->headerData(column, Qt::Horizontal).toString()), time);
    }
}

} // namespace

int main(int argc, char** argv)
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    const QApplication application(argc, argv);
    initialiseResources();
    const app::Appearance appearance(app::Language::English, app::ThemeChoice::Light, false, {});
    const lottery::Game game = bigGame();
    app::DrawList list(appearance);
    list.resize(1100, 900);
    list.show();
    QCoreApplication::processEvents();
    const long before = residentMemory();
    list.setHistory(bigHistory(game));
    list.fitColumns();
    list.choose(list.first());
    QCoreApplication::processEvents();
    std::printf("memory with %d draws shown: %.1f bytes a draw\n", kDraws,
        static_cast<double>(residentMemory() - before) * 1024 / kDraws);
    auto& table = *list.findChild<QTableView*>();
    typeFilters(list, table);
    scroll(table);
    sortByEach(table);
    return 0;
}
