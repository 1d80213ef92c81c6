// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/archive.h"
#include "core/archive/backup.h"
#include "tests/core/archive/own_draws.h"
#include "tests/support/data_copy.h"

#include <gtest/gtest.h>

#include <chrono>
#include <csignal>
#include <cstdlib>
#include <random>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

namespace broadsheet::archive {
namespace {

namespace fs = std::filesystem;

using std::chrono::microseconds;
using test::add;
using test::opened;
using test::ownDraws;
using test::pointersTo;
using test::shownBy;
using test::sorted;

constexpr int kDefaultKills = 15;

// How often to kill: ./dev stress asks for 200.
int kills()
{
    const char* wanted = std::getenv("BROADSHEET_KILLS");
    return wanted == nullptr ? kDefaultKills : std::atoi(wanted);
}

// An import in a process of its own.
class Importer final {
public:
    Importer(const fs::path& file, const std::vector<lottery::Draw>& draws)
        : m_process(::fork())
    {
        if (m_process == 0) {
            auto archive = Archive::open(file);
            const bool kept
                = archive && archive->archive.keep({ .origin = {}, .added = pointersTo(draws), .replacing = {} });
            ::_exit(kept ? 0 : 1);
        }
    }

    void kill() const
    {
        ::kill(m_process, SIGKILL);
    }

    // How it ended, as waitpid() says it.
    [[nodiscard]] int wait() const
    {
        int status = 0;
        ::waitpid(m_process, &status, 0);
        return status;
    }

private:
    pid_t m_process;
};

TEST(KilledImport, LeavesAllOrNothingAndASoundArchiveAtAnyMoment)
{
    const broadsheet::test::TemporaryFolder folder;
    const fs::path file = folder.path() / "draws.sqlite";
    const auto older = sorted(ownDraws(50));
    const auto draws = ownDraws(8000, 1000);
    auto both = older;
    both.insert(both.end(), draws.begin(), draws.end());
    both = sorted(both);
    {
        Archive archive = opened(file);
        add(archive, older);
    }
    const auto start = std::chrono::steady_clock::now();
    {
        const Importer importer(file, draws);
        ASSERT_EQ(importer.wait(), 0);
    }
    const auto whole = std::chrono::duration_cast<microseconds>(std::chrono::steady_clock::now() - start);

    std::mt19937 random(std::random_device {}());
    int killed = 0;
    int kept = 0;
    for (int i = 0; i <= kills(); ++i) {
        if (i > 0) {
            const Importer importer(file, draws);
            std::this_thread::sleep_for(
                microseconds(std::uniform_int_distribution<microseconds::rep>(0, whole.count() * 5 / 4)(random)));
            importer.kill();
            killed += WIFSIGNALED(importer.wait()) ? 1 : 0;
        }
        Archive archive = opened(file);
        ASSERT_TRUE(verify(file)) << "kill " << i;
        const auto shown = shownBy(archive);
        const auto imports = archive.imports();
        ASSERT_TRUE(imports);
        if (imports->size() == 2) {
            ASSERT_EQ(shown, both) << "kill " << i;
            ++kept;
            ASSERT_TRUE(archive.undo(imports->front().id));
        } else {
            ASSERT_EQ(shown, older) << "kill " << i;
        }
    }
    std::cout << killed << " of " << kills() << " imports killed before their end; " << kept - 1 << " were kept\n";
    EXPECT_GT(killed, kills() / 4);
}

} // namespace
} // namespace broadsheet::archive
