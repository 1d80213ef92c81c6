// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The program killed in the midst of an import.
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <random>
#include <thread>

#include "person.h"
#include "process.h"

namespace broadsheet::e2e {
namespace {

namespace fs = std::filesystem;

using std::chrono::microseconds;
using std::chrono::steady_clock;

constexpr int kDefaultKills = 6;
constexpr int kDraws = 20'000;

// How often to kill: ./dev stress asks for 200.
int kills()
{
    const char* wanted = std::getenv("BROADSHEET_KILLS"); // NOLINT(concurrency-mt-unsafe): nothing here changes it
    return wanted == nullptr ? kDefaultKills : std::stoi(wanted);
}

// Three digits a day from the year 2000 on, beside none that is bundled.
void writeDraws(const fs::path& file)
{
    std::ofstream out(file);
    out << "game,issue,date,numbers\n";
    for (int i = 0; i < kDraws; ++i) {
        const int year = 30 + i / 900;
        const int within = 1 + i % 900;
        out << "pl3," << year * 1000 + within << ",20" << year << "-01-0" << 1 + within % 9 << ',' << i % 10 << ' '
            << i / 10 % 10 << ' ' << i / 100 % 10 << '\n';
    }
}

class KilledProgram : public testing::Test {
protected:
    [[nodiscard]] Words call(Words words) const
    {
        words.insert(words.begin(), BROADSHEET_PROGRAM);
        words.insert(words.end(), { "--archive", archive().string() });
        return words;
    }

    [[nodiscard]] fs::path archive() const
    {
        return m_person.home() / "draws.sqlite";
    }

    // What a call writes; it must end well.
    [[nodiscard]] std::string outOf(const Words& words) const
    {
        Process program(call(words), m_person.environment());
        EXPECT_EQ(program.exitStatus(), 0) << program.err();
        return program.out();
    }

    [[nodiscard]] std::ptrdiff_t listed() const
    {
        const std::string out = outOf({ "draw", "list", "--game", "pl3", "--format", "csv" });
        return std::ranges::count(out, '\n') - 1;
    }

    Person m_person;
};

TEST_F(KilledProgram, LeavesAllOrNothingOfItsImport)
{
    const fs::path table = m_person.home() / "draws.csv";
    writeDraws(table);
    const auto bundled = listed();
    const auto start = steady_clock::now();
    (void)outOf({ "draw", "import", table.string() });
    const auto whole = std::chrono::duration_cast<microseconds>(steady_clock::now() - start);
    ASSERT_EQ(listed(), bundled + kDraws);

    std::mt19937 random(std::random_device {}());
    int all = 0;
    for (int i = 0; i < kills(); ++i) {
        fs::remove(archive());
        {
            Process program(call({ "draw", "import", table.string() }), m_person.environment());
            std::this_thread::sleep_for(
                microseconds(std::uniform_int_distribution<microseconds::rep>(0, whole.count())(random)));
            program.kill();
            ASSERT_TRUE(program.exitStatus());
        }
        if (!fs::exists(archive())) {
            continue; // it had not come to the archive
        }
        const auto now = listed(); // opens the archive, and finds no problem
        ASSERT_TRUE(now == bundled || now == bundled + kDraws) << now;
        all += now == bundled ? 0 : 1;
        EXPECT_NE(outOf({ "archive", "verify" }).find("sound"), std::string::npos);
    }
    std::cout << all << " of " << kills() << " killed imports were whole, the others left nothing\n";
}

} // namespace
} // namespace broadsheet::e2e
