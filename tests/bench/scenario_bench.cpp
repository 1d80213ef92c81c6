// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// scenario_bench [--number]: how long it takes to draw 100,000 samples of all inputs and results of a scenario and to
// find every result's percentiles and histogram, as at each step of a slider. With --number the milliseconds alone.
#include "core/scenario/distribution.h"
#include "core/scenario/scenario_file.h"
#include "core/text/file.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <functional>
#include <string_view>
#include <vector>

namespace {

using namespace broadsheet;

constexpr int kRounds = 41;

// The median of some rounds, by the clock on the wall.
double milliseconds(const std::function<void()>& work)
{
    std::vector<double> times;
    for (int round = 0; round < kRounds; ++round) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const auto end = std::chrono::steady_clock::now();
        times.push_back(std::chrono::duration<double, std::milli>(end - start).count());
    }
    std::ranges::nth_element(times, times.begin() + kRounds / 2);
    return times[kRounds / 2];
}

} // namespace

int main(int argc, char** argv)
{
    Problems problems;
    const auto bytes = text::readFile(BROADSHEET_TESTS_DIR "/bench/scenario.json");
    const auto scenario = scenario::readScenario(bytes.value_or(std::string()), "scenario.json", problems);
    if (!scenario) {
        std::fputs("scenario_bench: scenario.json can't be read\n", stderr);
        return 1;
    }
    scenario::Sampler sampler;
    double check = 0; // so that no work can be left out
    const auto whole = [&] { check += distributionsOf(sampler.draw(*scenario)).back().p95; };
    whole();
    const double all = milliseconds(whole);
    if (argc > 1 && std::string_view(argv[1]) == "--number") {
        std::printf("%.3f\n", all);
        return check > 0 ? 0 : 1;
    }
    const double draw = milliseconds([&] { check += sampler.draw(*scenario).outputs.back().back(); });
    std::printf("A scenario with a range in every input, %zu samples, one core (median of %d rounds)\n",
        scenario::kUsualSampleCount, kRounds);
    std::printf("  draw inputs, work out results   %7.2f ms\n", draw);
    std::printf("  percentiles and histograms      %7.2f ms\n", all - draw);
    std::printf("  all of it                       %7.2f ms (aim: 16 at most)\n", all);
    return check > 0 ? 0 : 1;
}
