// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace {

namespace fs = std::filesystem;

struct Include {
    std::string file; // from the root: "core/demand/load.cpp"
    int line = 0;
    std::string target; // what stands between the quotes or brackets
};

const fs::path kRoot { BROADSHEET_SOURCE_DIR };

// "core/demand" of "core/demand/load.cpp".
std::string roomOf(const std::string& file)
{
    const auto first = file.find('/');
    const auto second = first == std::string::npos ? first : file.find('/', first + 1);
    return second == std::string::npos ? file.substr(0, first) : file.substr(0, second);
}

std::vector<Include> includesBelow(const std::string& folder)
{
    static const std::regex kPattern(R"(^\s*#\s*include\s*[<"]([^>"]+)[>"])");
    std::vector<Include> includes;
    for (const auto& entry : fs::recursive_directory_iterator(kRoot / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp") {
            continue;
        }
        std::ifstream stream(entry.path());
        std::string text;
        for (int line = 1; std::getline(stream, text); ++line) {
            std::smatch match;
            if (std::regex_search(text, match, kPattern)) {
                includes.push_back({ fs::relative(entry.path(), kRoot).generic_string(), line, match[1] });
            }
        }
    }
    return includes;
}

std::string place(const Include& include)
{
    return include.file + ":" + std::to_string(include.line) + " includes " + include.target;
}

// What the rooms may draw on, their own apart.
const std::map<std::string, std::set<std::string>>& allowedRooms()
{
    static const std::map<std::string, std::set<std::string>> rooms {
        { "core/base", {} },
        { "core/text", { "core/base" } },
        { "core/figure", { "core/base" } },
        { "core/demand", { "core/base", "core/text", "core/figure" } },
        { "core/scenario", { "core/base", "core/text", "core/figure", "core/demand" } },
        { "core/lottery", { "core/base", "core/text" } },
        { "core/bulletin", { "core/base", "core/text", "core/lottery" } },
        { "core/history", { "core/base", "core/lottery" } },
        { "core/study", { "core/base", "core/lottery", "core/history" } },
        { "core/archive", { "core/base", "core/text", "core/figure", "core/demand", "core/scenario", "core/lottery" } },
        { "app/base", { "core/base" } },
        { "app/network", { "app/base", "core/base" } },
        { "app/table", { "app/base", "core/base", "core/text" } },
        { "app/figure", { "app/base", "app/table", "core/base", "core/text", "core/figure" } },
        { "app/demand",
            { "app/base", "app/table", "app/figure", "core/base", "core/text", "core/figure", "core/demand" } },
        { "app/scenario",
            { "app/base", "app/table", "app/figure", "core/base", "core/text", "core/figure", "core/demand",
                "core/scenario" } },
        { "app/lottery", { "app/base", "app/table", "core/base", "core/text", "core/lottery", "core/history" } },
        { "app/study",
            { "app/base", "app/table", "app/figure", "app/lottery", "core/base", "core/text", "core/figure",
                "core/lottery", "core/history", "core/study" } },
        { "app/bulletin",
            { "app/base", "app/network", "app/table", "app/lottery", "core/base", "core/text", "core/lottery",
                "core/bulletin" } },
        { "app/command",
            { "app/base", "app/figure", "app/demand", "app/scenario", "app/lottery", "app/bulletin", "core/base",
                "core/text", "core/figure", "core/demand", "core/scenario", "core/lottery", "core/bulletin",
                "core/history", "core/archive" } },
    };
    return rooms;
}

bool isProjectHeader(const std::string& target)
{
    return target.starts_with("core/") || target.starts_with("app/") || target.starts_with("tests/")
        || target.starts_with("resources/");
}

TEST(Layering, FindsTheSources)
{
    EXPECT_GT(includesBelow("core").size(), 100U);
    EXPECT_GT(includesBelow("app").size(), 100U);
}

TEST(Layering, CoreIncludesNoQtAndNothingOfTheApp)
{
    for (const Include& include : includesBelow("core")) {
        EXPECT_FALSE(include.target.starts_with("Q") || include.target.starts_with("app/")
            || include.target.starts_with("resources/"))
            << place(include);
    }
}

TEST(Layering, OnlyTheFigureRoomOfTheAppIncludesQtCharts)
{
    for (const Include& include : includesBelow("app")) {
        const bool isCharts = include.target.find("Chart") != std::string::npos
            || std::regex_match(include.target, std::regex("Q.*(Axis|Series|BarSet|Legend.*)"));
        if (isCharts && !isProjectHeader(include.target)) {
            EXPECT_EQ(roomOf(include.file), "app/figure") << place(include);
        }
    }
}

// Three things of Qt with faults that nothing here can mend: docs/decisions/0002 and 0006.
TEST(Layering, NothingIncludesWhatQtDrawsFiguresBadlyWith)
{
    static const std::regex kBad(R"((QtCharts/)?QChartView|QtSvg/QSvgGenerator|QSvgGenerator|QOpenGLWidget)");
    for (const Include& include : includesBelow("app")) {
        EXPECT_FALSE(std::regex_match(include.target, kBad)) << place(include);
    }
}

TEST(Layering, OnlyTheNetworkRoomOfTheAppIncludesQtNetwork)
{
    for (const Include& include : includesBelow("app")) {
        if (std::regex_match(
                include.target, std::regex("QNetwork.*|QHost.*|Q(Ssl|Tcp|Udp|Local|Abstract)(Socket|Server).*"))) {
            EXPECT_EQ(roomOf(include.file), "app/network") << place(include);
        }
    }
}

TEST(Layering, RoomsDrawOnlyOnTheRoomsBelowThem)
{
    for (const std::string floor : { "core", "app" }) {
        for (const Include& include : includesBelow(floor)) {
            const std::string from = roomOf(include.file);
            const std::string to = roomOf(include.target);
            if (!isProjectHeader(include.target) || from == to || !allowedRooms().contains(from)) {
                continue; // the shell and main.cpp put everything together
            }
            EXPECT_TRUE(allowedRooms().at(from).contains(to)) << place(include);
        }
    }
}

TEST(Layering, EveryRoomIsKnown)
{
    for (const std::string floor : { "core", "app" }) {
        for (const auto& entry : fs::directory_iterator(kRoot / floor)) {
            if (entry.is_directory()) {
                const std::string room = floor + "/" + entry.path().filename().string();
                EXPECT_TRUE(allowedRooms().contains(room) || room == "app/shell") << room;
            }
        }
    }
}

TEST(Layering, TheJsonAndUnitLibrariesStayInTheirRooms)
{
    const std::map<std::string, std::string> homes { { "nlohmann/", "core/text" }, { "udunits2.h", "core/base" },
        { "csv.h", "core/text" }, { "iconv.h", "core/text" }, { "png.h", "app/figure" }, { "CLI/", "app/command" },
        { "boost/", "core/study" }, { "SQLiteCpp/", "core/archive" }, { "sqlite3.h", "core/archive" } };
    for (const std::string floor : { "core", "app" }) {
        for (const Include& include : includesBelow(floor)) {
            for (const auto& [library, home] : homes) {
                if (include.target.starts_with(library)) {
                    EXPECT_EQ(roomOf(include.file), home) << place(include);
                }
            }
        }
    }
}

TEST(Layering, NoSingletons)
{
    for (const std::string floor : { "core", "app" }) {
        for (const auto& entry : fs::recursive_directory_iterator(kRoot / floor)) {
            if (entry.path().extension() == ".h") {
                std::ifstream stream(entry.path());
                const std::string text((std::istreambuf_iterator<char>(stream)), {});
                EXPECT_EQ(text.find(" instance()"), std::string::npos) << entry.path();
            }
        }
    }
}

TEST(Layering, IncludesFormNoCircle)
{
    std::map<std::string, std::vector<std::string>> graph;
    for (const std::string floor : { "core", "app" }) {
        for (const Include& include : includesBelow(floor)) {
            if (isProjectHeader(include.target)) {
                graph[include.file].push_back(include.target);
            }
        }
    }
    enum class Mark { New, Open, Done };
    std::map<std::string, Mark> marks;
    std::vector<std::string> path;
    const auto visit = [&](const auto& self, const std::string& file) -> void {
        if (marks[file] == Mark::Done) {
            return;
        }
        ASSERT_NE(marks[file], Mark::Open) << "a circle through " << file;
        marks[file] = Mark::Open;
        for (const std::string& next : graph[file]) {
            self(self, next);
        }
        marks[file] = Mark::Done;
    };
    for (const auto& [file, targets] : std::map(graph)) {
        visit(visit, file);
    }
}

} // namespace
