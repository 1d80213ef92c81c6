// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_plan.h"
#include "app/figure/export_queue.h"
#include "tests/app/figure/test_figures.h"
#include "tests/support/data_copy.h"

#include <gtest/gtest.h>

#include <fstream>
#include <unistd.h>

namespace broadsheet::app {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool kIsSanitized = true; // what is lost is found at the end, and what is freed is kept for a while
#else
constexpr bool kIsSanitized = false;
#endif
constexpr int kExports = kIsSanitized ? 40 : 1000;

std::size_t residentBytes()
{
    std::ifstream file("/proc/self/statm");
    std::size_t total = 0;
    std::size_t resident = 0;
    file >> total >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

TEST(Memory, StaysFlatOverManyExports)
{
    const broadsheet::test::TemporaryFolder folder;
    const std::vector<figure::ResolvedFigure>& figures = bundledCatalogue().figures;
    const FigureStyle style = styleFor(Language::Chinese, false);
    const PictureOptions options { .size = { 480, 320 }, .scale = 1 };
    ExportQueue queue;
    std::size_t settled = 0;
    for (int count = 0; count < kExports; ++count) {
        const auto number = static_cast<std::size_t>(count);
        const FileFormat format = kFileFormats.at(number % kFileFormats.size());
        const figure::ResolvedFigure& figure = figures[number / kFileFormats.size() % figures.size()];
        queue.add(
            paintForFile(figure, style, options, format), folder.path() / ("figure." + std::string(codeOf(format))));
        for (const ExportOutcome& outcome : queue.takeFinished()) {
            ASSERT_TRUE(outcome.result);
        }
        if (count == kExports / 3) { // every figure's characters and the allocator's own have been seen by now
            settled = residentBytes();
        }
    }
    queue.finish();
    if (!kIsSanitized) {
        constexpr std::size_t kMost = std::size_t { 12 } << 20;
        EXPECT_LT(residentBytes(), settled + kMost);
    }
}

} // namespace
} // namespace broadsheet::app
