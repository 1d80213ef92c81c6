// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/lottery/stores.h"

#include "core/text/file.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <filesystem>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace broadsheet::app::testing {
namespace {

std::vector<text::DataFile> filesIn(const std::string& folder)
{
    std::vector<text::DataFile> files;
    for (const auto& entry : std::filesystem::directory_iterator(BROADSHEET_DATA_DIR "/lottery/" + folder)) {
        if (entry.path().extension() == ".json") {
            files.push_back({ entry.path().filename().string(), text::readFile(entry.path()) });
        }
    }
    std::ranges::sort(files, {}, &text::DataFile::name);
    return files;
}

std::vector<int> drawFrom(const lottery::Pool& pool, std::mt19937& random)
{
    std::vector<int> all;
    for (int number = pool.first; number <= pool.last; ++number) {
        all.push_back(number);
    }
    std::ranges::shuffle(all, random);
    all.resize(static_cast<std::size_t>(pool.count));
    std::ranges::sort(all);
    return all;
}

std::string issueText(int year, int number)
{
    const std::string digits = std::to_string(number);
    return std::to_string(year % 100) + std::string(3 - digits.size(), '0') + digits;
}

// Three draws a week, backwards from 24026; 150 issues a year.
std::vector<lottery::Draw> madeUpDraws(const lottery::Game& game, int count)
{
    std::mt19937 random(20240311);
    std::vector<lottery::Draw> draws;
    auto day = std::chrono::sys_days { std::chrono::year { 2024 } / 3 / 9 };
    int year = 2024;
    int number = 26;
    for (int i = 0; i < count; ++i) {
        lottery::Draw draw;
        draw.game = game.id;
        draw.issue = issueText(year, number);
        draw.date = Date { day };
        for (const lottery::Pool& pool : game.pools) {
            draw.published.push_back(drawFrom(pool, random));
        }
        draws.push_back(draw);
        day -= std::chrono::days { 2 };
        if (--number == 0) {
            number = 150;
            --year;
        }
    }
    return draws;
}

} // namespace

const lottery::DrawStore& bundledStore()
{
    static const lottery::DrawStore kStore = [] {
        lottery::DrawStoreLoad load = lottery::loadDrawStore(filesIn("games"), filesIn("draws"));
        EXPECT_TRUE(load.problems.empty());
        return std::move(load.store);
    }();
    return kStore;
}

lottery::DrawStore longStore(int count)
{
    lottery::DrawStore store;
    for (const char* id : { "dlt", "pl3", "fj22x5" }) {
        store.games.push_back(*bundledStore().game(id));
    }
    store.draws.push_back(*bundledStore().draw("dlt", "24027"));
    std::ranges::move(madeUpDraws(store.games.front(), count), std::back_inserter(store.draws));
    store.draws.push_back(*bundledStore().draw("pl3", "24061"));
    return store;
}

Appearance& appearanceIn(Language language)
{
    static const auto kAppearance
        = std::make_unique<Appearance>(Language::English, ThemeChoice::Light, false, UnitNames {});
    kAppearance->setLanguage(language);
    return *kAppearance;
}

} // namespace broadsheet::app::testing
