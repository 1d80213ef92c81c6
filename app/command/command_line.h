// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/theme.h"
#include "app/command/figure_turn.h"
#include "app/figure/picture_options.h"
#include "core/history/filter.h"
#include "core/lottery/draw_query.h"
#include "core/scenario/sampler.h"
#include "core/scenario/setting.h"

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <ostream>
#include <string>
#include <variant>
#include <vector>

namespace broadsheet::app {

inline constexpr int kDone = 0;
inline constexpr int kInputWrong = 1; // done, but something was wrong with the input
inline constexpr int kCallWrong = 2; // the call itself was wrong

// How a list is printed. Automatic: a table on a terminal, else CSV.
enum class ListFormat { Automatic, Table, Csv, Json };

struct OpenWindow { };

struct ListFigures {
    ListFormat format = ListFormat::Automatic;
};

struct ExportFigures {
    std::vector<std::string> ids; // empty: all
    std::filesystem::path folder;
    int width = 1200;
    int height = 800;
    double scale = 1;
    ThemeChoice theme = ThemeChoice::Light;
    std::vector<FileFormat> formats { FileFormat::Png };
    std::optional<PaperSize> paper {}; // in place of width, height and scale
    FigureParts parts {};
    bool outlines = false; // SVG: texts as shapes
    FigureTurn turn {};
};

struct ListFacts {
    ListFormat format = ListFormat::Automatic;
};

struct ShowFact {
    std::string id;
    ListFormat format = ListFormat::Automatic;
};

struct ListChecks {
    ListFormat format = ListFormat::Automatic;
};

struct ListDraws {
    std::string game; // empty: all
    lottery::DrawQuery query;
    history::Filter where {};
    ListFormat format = ListFormat::Automatic;
};

struct ShowDraw {
    std::string game;
    std::string issue;
    ListFormat format = ListFormat::Automatic;
};

struct AuditDraw {
    std::string game;
    std::string issue; // empty: all draws of the game, and how they follow each other
    ListFormat format = ListFormat::Automatic;
};

// Asks the history service of a game for the draws that are missing.
struct UpdateDraws {
    std::string game;
    bool everything = false; // back to the first draw, not only to the newest that is there
    bool dryRun = false;
    ListFormat format = ListFormat::Automatic;
};

struct CheckTicket {
    std::string game;
    std::string issues; // as chooseDraws() reads them
    std::vector<std::string> lines;
    std::filesystem::path file; // more lines; empty: none
    bool addOn = false; // on every line
    int multiple = 1; // of every line
    ListFormat format = ListFormat::Automatic;
};

struct ShowOdds {
    std::string game;
    std::string issue; // whose rules and printed prizes to take; empty: the newest draw's rules and no printed prizes
    ListFormat format = ListFormat::Automatic;
};

// Reads files of own facts without adding them.
struct CheckFiles {
    std::vector<std::filesystem::path> files;
    ListFormat format = ListFormat::Automatic;
};

struct ListScenarios {
    ListFormat format = ListFormat::Automatic;
};

struct RunScenario {
    std::string scenario; // a preset's id, or a file
    std::vector<scenario::Setting> settings; // in place of the scenario's own
    std::vector<double> targets; // TWh a year
    std::size_t samples = scenario::kUsualSampleCount;
    std::uint64_t seed = scenario::kUsualSeed;
    std::optional<double> growth {}; // a year, in place of the scenario's own
    std::optional<int> firstYear {};
    std::optional<int> lastYear {};
    ListFormat format = ListFormat::Automatic;
};

// What becomes of draws that are there and that a file gives otherwise.
enum class ConflictChoice { Undecided, Mine, New };

struct ImportDraws {
    std::vector<std::filesystem::path> files;
    std::string game; // of tables that name none; empty: told by their columns
    ConflictChoice conflicts = ConflictChoice::Undecided;
    bool dryRun = false; // shows the plan and keeps nothing
    ListFormat format = ListFormat::Automatic;
};

struct BackUpArchive {
    std::filesystem::path file; // to be written
};

struct RestoreArchive {
    std::filesystem::path file; // a backup
};

struct VerifyArchive {
    std::optional<std::filesystem::path> file; // nothing: the user's own archive
};

// A picture of the window, for the documentation.
struct TakeScreenshot {
    std::string page = "overview";
    std::filesystem::path file;
    int width = 1280;
    int height = 800;
    ThemeChoice theme = ThemeChoice::Light;
};

using Job = std::variant<OpenWindow, ListFigures, ExportFigures, ListFacts, ShowFact, ListChecks, ListDraws, ShowDraw,
    AuditDraw, ImportDraws, UpdateDraws, CheckTicket, ShowOdds, CheckFiles, ListScenarios, RunScenario, BackUpArchive,
    RestoreArchive, VerifyArchive, TakeScreenshot>;

// What the program was asked to do.
struct Invocation {
    Job job;
    std::optional<std::filesystem::path> data; // a data folder in place of the bundled data
    std::optional<std::filesystem::path> facts; // a folder of own facts in place of the usual one
    std::optional<std::filesystem::path> archive; // in place of the user's own
    std::optional<Language> language;
};

// Reads the arguments. Where there is nothing more to do (help, version, a wrong call) the exit status, after the
// message was written: help to `out`, complaints to `err`.
[[nodiscard]] std::variant<Invocation, int> parseCommandLine(
    int argc, const char* const* argv, std::ostream& out, std::ostream& err);

} // namespace broadsheet::app
