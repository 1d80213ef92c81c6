// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a table of a million draws takes from its bytes to the plan of its import and into an archive, beside
// `.import` of the sqlite3 shell over the same file.
#include "core/archive/archive.h"
#include "core/bulletin/import_plan.h"
#include "core/bulletin/read_draws.h"
#include "core/text/file.h"
#include "tests/core/lottery/samples.h"

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <random>
#include <string>

namespace {

using namespace broadsheet;
namespace fs = std::filesystem;

constexpr int kGames = 12; // a game has a hundred thousand issues at most
constexpr int kIssues = 100000;

std::vector<lottery::Game> games()
{
    std::vector<lottery::Game> all;
    for (int i = 0; i < kGames; ++i) {
        lottery::Game game = lottery::samples::smallGame();
        game.id = "game" + std::string(1, static_cast<char>('a' + i));
        game.name = lottery::samples::both("彩" + game.id);
        game.pools = { lottery::samples::pool(5, 1, 35), lottery::samples::pool(2, 1, 12) };
        all.push_back(std::move(game));
    }
    return all;
}

std::string table(int rows, const std::vector<lottery::Game>& all)
{
    std::mt19937 random(1);
    std::string text = "game,issue,date,f1,f2,f3,f4,f5,b1,b2\n";
    for (int row = 0; row < rows; ++row) {
        const std::string issue = std::to_string(kIssues + row % kIssues).substr(1);
        const auto first = static_cast<int>(random() % 31) + 1;
        const auto back = static_cast<int>(random() % 11) + 1;
        text += all[static_cast<std::size_t>(row / kIssues)].id + "," + issue + ",20" + issue.substr(0, 2) + "-03-11";
        for (int i = 0; i < 5; ++i) {
            text += "," + std::to_string(first + i);
        }
        text += "," + std::to_string(back) + "," + std::to_string(back + 1) + "\n";
    }
    return text;
}

class Stopwatch {
public:
    // Seconds since the last lap.
    double lap()
    {
        const auto now = std::chrono::steady_clock::now();
        const double seconds = std::chrono::duration<double>(now - m_from).count();
        m_from = now;
        return seconds;
    }

private:
    std::chrono::steady_clock::time_point m_from = std::chrono::steady_clock::now();
};

int run(int rows, const fs::path& folder)
{
    const std::vector<lottery::Game> all = games();
    const fs::path csv = folder / "draws.csv";
    if (!text::writeFileAtomically(csv, table(rows, all))) {
        return 1;
    }
    const lottery::DrawStore store { .games = all, .draws = {} };
    Stopwatch watch;
    bulletin::DrawsRead read = bulletin::readDrawsFile(csv, all, {});
    const double reading = watch.lap();
    const bulletin::ImportPlan plan = planImport(store, std::move(read.reading));
    const double planning = watch.lap();
    const bulletin::PlannedDraws planned = plan.result(store);
    const double deciding = watch.lap();
    auto opened = archive::Archive::open(folder / "draws.sqlite");
    const bool kept = opened && opened->archive.keep({ .origin = "bench", .added = planned.added, .replacing = {} });
    const double keeping = watch.lap();
    const std::string shell = "sqlite3 '" + (folder / "shell.sqlite").string() + "' '.mode csv' '.import "
        + csv.string() + " draws' 2>/dev/null";
    watch.lap();
    const bool shelled = std::system(shell.c_str()) == 0; // NOLINT(cert-env33-c,concurrency-mt-unsafe): a bench
    const double importing = watch.lap();
    std::cout << planned.size() << " of " << rows << " draws, " << fs::file_size(csv) / 1000000 << " MB\n"
              << "reading  " << reading << " s\nplanning " << planning << " s\ndeciding " << deciding << " s\nkeeping  "
              << keeping << " s" << (kept ? "" : " (failed)") << "\ntogether "
              << reading + planning + deciding + keeping << " s\n";
    if (shelled) {
        std::cout << "sqlite3 .import " << importing << " s: " << (reading + planning + deciding + keeping) / importing
                  << " times that\n";
    }
    return kept && planned.size() == static_cast<std::size_t>(rows) ? 0 : 1;
}

} // namespace

int main(int argc, char** argv)
{
    const int rows = argc > 1 ? std::atoi(argv[1]) : 1000000;
    const fs::path folder = fs::temp_directory_path() / ("broadsheet-bench-" + std::to_string(std::random_device {}()));
    fs::create_directory(folder);
    const int status = run(rows, folder);
    fs::remove_all(folder);
    return status;
}
