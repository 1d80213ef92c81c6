// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include "app/base/qt_text.h"
#include "app/command/ticket_options.h"
#include "app/lottery/filter_sentences.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <charconv>
#include <map>
#include <utility>

namespace broadsheet::app {
namespace {

const std::map<std::string, ListFormat>& listFormats()
{
    static const std::map<std::string, ListFormat> formats { { "table", ListFormat::Table }, { "csv", ListFormat::Csv },
        { "json", ListFormat::Json } };
    return formats;
}

const std::map<std::string, Language>& languages()
{
    static const std::map<std::string, Language> codes { { "zh", Language::Chinese }, { "en", Language::English } };
    return codes;
}

const std::map<std::string, ThemeChoice>& pictureThemes()
{
    static const std::map<std::string, ThemeChoice> codes { { "light", ThemeChoice::Light },
        { "dark", ThemeChoice::Dark } };
    return codes;
}

const std::map<std::string, FileFormat>& fileFormats()
{
    static const std::map<std::string, FileFormat> codes { { "png", FileFormat::Png }, { "svg", FileFormat::Svg },
        { "pdf", FileFormat::Pdf }, { "csv", FileFormat::Csv } };
    return codes;
}

const std::map<std::string, figure::Measure>& measures()
{
    static const std::map<std::string, figure::Measure> words { { "values", figure::Measure::Values },
        { "index", figure::Measure::Index }, { "growth", figure::Measure::Growth } };
    return words;
}

const std::map<std::string, figure::Scale>& axisScales()
{
    static const std::map<std::string, figure::Scale> words { { "linear", figure::Scale::Linear },
        { "log", figure::Scale::Logarithmic } };
    return words;
}

// Turns a word into the number of its enumerator; another word is complained of with those there are.
template <class T>
CLI::Validator oneOf(const std::map<std::string, T>& choices)
{
    const auto turn = [&choices](std::string& word) {
        const auto found = choices.find(word);
        if (found != choices.end()) {
            word = std::to_string(static_cast<int>(found->second));
            return std::string();
        }
        std::string names;
        for (const auto& [name, value] : choices) {
            names += (names.empty() ? "" : ", ") + name;
        }
        return "'" + word + "' is none of " + names;
    };
    return { turn, "" };
}

// "1200x800"; nothing for any other text.
std::optional<std::pair<int, int>> parseSize(const std::string& text)
{
    int width = 0;
    int height = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc() || first.ptr == end || (*first.ptr != 'x' && *first.ptr != 'X')) {
        return {};
    }
    const auto second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc() || second.ptr != end) {
        return {};
    }
    return std::pair { width, height };
}

CLI::Option* addSize(CLI::App& command, int& width, int& height, const std::string& help)
{
    return command
        .add_option_function<std::string>(
            "--size",
            [&width, &height](const std::string& text) {
                const auto size = parseSize(text);
                if (!size) {
                    throw CLI::ValidationError("--size", "'" + text + "' is no size such as 1200x800");
                }
                std::tie(width, height) = *size;
            },
            help)
        ->option_text("WxH");
}

void addTheme(CLI::App& command, ThemeChoice& theme)
{
    command.add_option("--theme", theme, "light or dark (light)")
        ->transform(oneOf(pictureThemes()))
        ->option_text("light|dark");
}

// "180x120" or "85.5x60"; nothing for any other text.
std::optional<QSizeF> parseMillimetres(const std::string& text)
{
    double width = 0;
    double height = 0;
    const char* end = text.data() + text.size();
    const auto first = std::from_chars(text.data(), end, width);
    if (first.ec != std::errc() || first.ptr == end || (*first.ptr != 'x' && *first.ptr != 'X')) {
        return {};
    }
    const auto second = std::from_chars(first.ptr + 1, end, height);
    if (second.ec != std::errc() || second.ptr != end) {
        return {};
    }
    return QSizeF(width, height);
}

void addPictureSize(CLI::App& command, ExportFigures& picture)
{
    CLI::Option* size = addSize(command, picture.width, picture.height, "Width and height in pixels (1200x800)");
    CLI::Option* scale
        = command.add_option("--scale", picture.scale, "PNG: pixels to each unit of the size (1)")->option_text("N");
    CLI::Option* paper
        = command
              .add_option_function<std::string>(
                  "--mm",
                  [&picture](const std::string& text) {
                      const auto millimetres = parseMillimetres(text);
                      if (!millimetres) {
                          throw CLI::ValidationError("--mm", "'" + text + "' is no size such as 180x120");
                      }
                      picture.paper = { .millimetres = *millimetres, .dpi = picture.paper.value_or(PaperSize {}).dpi };
                  },
                  "Width and height in millimetres, in place of --size")
              ->option_text("WxH")
              ->excludes(size)
              ->excludes(scale);
    command
        .add_option_function<double>(
            "--dpi",
            [&picture](double dpi) {
                picture.paper = picture.paper.value_or(PaperSize {});
                picture.paper->dpi = dpi;
            },
            "PNG: pixels to an inch of the millimetres (300)")
        ->option_text("N")
        ->needs(paper);
}

void addFigureParts(CLI::App& command, ExportFigures& picture)
{
    command.add_flag("!--transparent", picture.parts.ground, "No ground");
    command.add_flag("!--no-title", picture.parts.title, "Without the title");
    command.add_flag("!--no-source", picture.parts.source, "Without the line of the sources");
    command.add_flag("!--no-legend", picture.parts.legend, "Without the legend");
    command.add_flag("--outlines", picture.outlines, "SVG: texts as shapes, for where the font is missing");
}

// What a reader can turn in the window, too.
void addFigureTurn(CLI::App& command, FigureTurn& turn)
{
    command.add_option("--unit", turn.unit, "The unit to show values in, such as MWh/year")->option_text("UNIT");
    command.add_option("--axis", turn.scale, "The scale of the value axis (the figure's own)")
        ->transform(oneOf(axisScales()))
        ->option_text("linear|log");
    CLI::Option* measure
        = command.add_option("--measure", turn.measure, "Lines: values, an index or growth per year (values)")
              ->transform(oneOf(measures()))
              ->option_text("values|index|growth");
    command.add_option("--base", turn.baseYear, "The year that is 100 in an index")
        ->option_text("YEAR")
        ->needs(measure);
    command.add_option("--series", turn.series, "The series to show, by number from 1 or by label (all)")
        ->delimiter(',')
        ->option_text("N,N");
}

void addFigureCommands(CLI::App& program, Job& job, ListFigures& list, ExportFigures& picture, bool& all)
{
    CLI::App* figure = program.add_subcommand("figure", "Charts");
    figure->require_subcommand(1);
    CLI::App* listing = figure->add_subcommand("list", "Lists the figures");
    addFormat(*listing, list.format);
    listing->callback([&job, &list] { job = list; });

    CLI::App* exporting
        = figure->add_subcommand("export", "Writes figures as PNG, SVG or PDF pictures, or their data as CSV");
    exporting->add_option("ID", picture.ids, "Figures, by id (see: figure list)");
    exporting->add_flag("--all", all, "Every figure");
    exporting->add_option("--out", picture.folder, "The folder to write to; it is made where it is missing")
        ->required()
        ->option_text("DIR");
    exporting->add_option("--format", picture.formats, "The file formats (png)")
        ->transform(oneOf(fileFormats()))
        ->delimiter(',')
        ->option_text("png,svg,pdf,csv");
    addTheme(*exporting, picture.theme);
    addPictureSize(*exporting, picture);
    addFigureParts(*exporting, picture);
    addFigureTurn(*exporting, picture.turn);
    exporting->callback([&job, &picture, &all] {
        if (picture.ids.empty() && !all) {
            throw CLI::RequiredError("ID or --all");
        }
        if (!picture.ids.empty() && all) {
            throw CLI::ExcludesError("--all", "ID");
        }
        job = picture;
    });
}

void addFactCommands(CLI::App& program, Job& job, ListFacts& list, ShowFact& show, ListChecks& checks)
{
    CLI::App* fact = program.add_subcommand("fact", "Observations and statements");
    fact->require_subcommand(1);
    CLI::App* listing = fact->add_subcommand("list", "Lists all facts");
    addFormat(*listing, list.format);
    listing->callback([&job, &list] { job = list; });
    CLI::App* showing = fact->add_subcommand("show", "Shows one fact with its source and derivation");
    showing->add_option("ID", show.id, "The fact, by id (see: fact list)")->required();
    addFormat(*showing, show.format);
    showing->callback([&job, &show] { job = show; });
    CLI::App* checking = fact->add_subcommand("check", "Lists what is printed beside what its sources say");
    addFormat(*checking, checks.format);
    checking->callback([&job, &checks] { job = checks; });
}

CLI::Option* addDate(CLI::App& command, const std::string& name, std::optional<Date>& date, const std::string& help)
{
    return command
        .add_option_function<std::string>(
            name,
            [&date, name](const std::string& text) {
                const auto parsed = parseDate(text);
                if (!parsed) {
                    throw CLI::ValidationError(name, "'" + text + "' is no date such as 2024-03-11");
                }
                date = *parsed;
            },
            help)
        ->option_text("DATE");
}

// What is wrong, and a sign below the place where that can be counted in columns.
std::string whereMistake(const history::FilterMistake& mistake, const std::string& text)
{
    std::string sentence = toUtf8(describe(mistake, text, Words(Language::English)));
    if (std::ranges::all_of(text, [](char c) { return c >= ' ' && c <= '~'; })) {
        const std::size_t length = std::max<std::size_t>(mistake.end - mistake.begin, 1);
        sentence += "\n    " + text + "\n    " + std::string(mistake.begin, ' ') + std::string(length, '^');
    }
    return sentence;
}

void addDrawList(CLI::App& draw, Job& job, ListDraws& list)
{
    CLI::App* listing = draw.add_subcommand("list", "Lists draws, newest first");
    listing->add_option("--game", list.game, "Only this game: dlt, fj31x7, fj22x5, pl3, …")->option_text("ID");
    listing
        ->add_option_function<std::string>(
            "--issue",
            [&list](const std::string& text) {
                auto filter = lottery::parseIssueFilter(text);
                if (!filter) {
                    throw CLI::ValidationError("--issue", "'" + text + "' is none of 24027, 24020-24027 and 240*");
                }
                list.query.issue = *std::move(filter);
            },
            "One issue, a range, or a prefix")
        ->option_text("24027|24020-24027|240*");
    addDate(*listing, "--from", list.query.from, "From this day on");
    addDate(*listing, "--to", list.query.to, "Up to this day");
    listing
        ->add_option_function<std::string>(
            "--contains",
            [&list](const std::string& text) {
                auto numbers = lottery::parseNumbers(text);
                if (!numbers) {
                    throw CLI::ValidationError("--contains", "'" + text + "' are no numbers such as 8,9");
                }
                list.query.contains = *std::move(numbers);
            },
            "Only draws with all of these numbers")
        ->option_text("8,9");
    listing
        ->add_option_function<std::string>(
            "--where",
            [&list](const std::string& text) {
                auto filter = history::parseFilter(text);
                if (!filter) {
                    throw CLI::ValidationError("--where", whereMistake(filter.error(), text));
                }
                list.where = *std::move(filter);
            },
            "Only draws that fit a filter, such as 'sum 60..90 and contains 08 09 and not odd 3'")
        ->option_text("EXPR");
    addFormat(*listing, list.format);
    listing->callback([&job, &list] { job = list; });
}

void addDrawShow(CLI::App& draw, Job& job, ShowDraw& show)
{
    CLI::App* command = draw.add_subcommand("show", "Shows a draw: its numbers, and its prize tables as printed");
    command->add_option("--game", show.game, "The game: dlt, fj31x7, fj22x5, pl3, …")->required()->option_text("ID");
    command->add_option("--issue", show.issue, "The issue, such as 24027")->required()->option_text("N");
    addFormat(*command, show.format);
    command->callback([&job, &show] { job = show; });
}

void addDrawAudit(CLI::App& draw, Job& job, AuditDraw& audit)
{
    CLI::App* command
        = draw.add_subcommand("audit", "Checks a draw, or all draws of a game and their order, and lists the findings");
    command->add_option("--game", audit.game, "The game: dlt, fj31x7, fj22x5, pl3, …")->required()->option_text("ID");
    command->add_option("--issue", audit.issue, "The issue, such as 24027; all where it is missing")->option_text("N");
    addFormat(*command, audit.format);
    command->callback([&job, &audit] { job = audit; });
}

void addDataCommands(CLI::App& program, Job& job, CheckFiles& check)
{
    CLI::App* data = program.add_subcommand("data", "Files of own facts");
    data->require_subcommand(1);
    CLI::App* checking
        = data->add_subcommand("check", "Reads files of own facts, without adding them, and names every mistake");
    checking->add_option("FILE", check.files, "JSON or CSV files")->required();
    addFormat(*checking, check.format);
    checking->callback([&job, &check] { job = check; });
}

std::string complaintOf(const Error& error, const std::string& text)
{
    switch (error.code) {
    case ErrorCode::UnknownField:
        return "'" + error.detail + "' is none of " + error.expected;
    case ErrorCode::RangeReversed:
        return "'" + text + "' is reversed (" + error.detail + ")";
    default:
        return "'" + error.detail + "' in '" + text + "' can't be; wanted is: " + error.expected;
    }
}

// "12%", "0.12"; nothing for any other text or a rate that no scenario can have.
std::optional<double> parseRate(const std::string& text)
{
    const bool isPercent = text.ends_with('%');
    double rate = 0;
    const char* end = text.data() + text.size() - (isPercent ? 1 : 0);
    const auto read = std::from_chars(text.data(), end, rate);
    rate = isPercent ? rate / 100 : rate;
    const bool isRate = read.ec == std::errc() && read.ptr == end
        && !scenario::faultOf(scenario::Growth { .rate = rate, .from = scenario::kFirstYear, .fact = {} });
    return isRate ? std::optional(rate) : std::nullopt;
}

// "2030" or "2025-2035"; false for any other text.
bool parseYears(const std::string& text, std::optional<int>& first, std::optional<int>& last)
{
    const char* end = text.data() + text.size();
    const auto isYear = [](int year) { return year >= scenario::kFirstYear && year <= scenario::kLastYear; };
    int year = 0;
    const auto read = std::from_chars(text.data(), end, year);
    if (read.ec != std::errc() || !isYear(year)) {
        return false;
    }
    last = year;
    if (read.ptr == end) {
        return true;
    }
    first = year;
    int later = 0;
    const auto second = std::from_chars(read.ptr + 1, end, later);
    last = later;
    return *read.ptr == '-' && second.ec == std::errc() && second.ptr == end && isYear(later) && later >= year;
}

void addScenarioInputs(CLI::App& command, RunScenario& run)
{
    command
        .add_option_function<std::vector<std::string>>(
            "--set",
            [&run](const std::vector<std::string>& texts) {
                for (const std::string& text : texts) {
                    auto setting = scenario::parseSetting(text);
                    if (!setting) {
                        throw CLI::ValidationError("--set", complaintOf(setting.error(), text));
                    }
                    run.settings.push_back(*std::move(setting));
                }
            },
            "Another number or range for an input; uniform where no shape is named; may be repeated")
        ->allow_extra_args(false)
        ->option_text("NAME=VALUE|LOW..HIGH[:uniform|triangular|log-uniform]");
    command
        .add_option_function<std::string>(
            "--growth",
            [&run](const std::string& text) {
                run.growth = parseRate(text);
                if (!run.growth) {
                    throw CLI::ValidationError("--growth", "'" + text + "' is no rate such as 12%");
                }
            },
            "Growth a year")
        ->option_text("RATE");
    command
        .add_option_function<std::string>(
            "--years",
            [&run](const std::string& text) {
                if (!parseYears(text, run.firstYear, run.lastYear)) {
                    throw CLI::ValidationError(
                        "--years", "'" + text + "' is neither a year such as 2030 nor 2025-2035");
                }
            },
            "The results year by year, to this year or between two")
        ->option_text("YEAR|FROM-TO");
}

void addScenarioCommands(CLI::App& program, Job& job, ListScenarios& list, RunScenario& run)
{
    CLI::App* scenario = program.add_subcommand("scenario", "What follows from assumptions");
    scenario->require_subcommand(1);
    CLI::App* listing = scenario->add_subcommand("list", "Lists the presets");
    addFormat(*listing, list.format);
    listing->callback([&job, &list] { job = list; });

    CLI::App* running = scenario->add_subcommand(
        "run", "Works a scenario out: electricity, water, emissions, with span and percentiles, and all assumptions");
    running->add_option("SCENARIO", run.scenario, "A preset, by id (see: scenario list), or a scenario file")
        ->required()
        ->option_text("PRESET|FILE");
    addScenarioInputs(*running, run);
    running->add_option("--target", run.targets, "What requests or Wh per request would make this many TWh a year")
        ->delimiter(',')
        ->allow_extra_args(false)
        ->check(CLI::Range(0.0, 1e9).description(""))
        ->option_text("TWH");
    running->add_option("--samples", run.samples, "How many samples to draw (100000)")
        ->check(CLI::Range(std::size_t { 1 }, scenario::kMostSamples).description(""))
        ->option_text("N");
    running->add_option("--seed", run.seed, "Where the random numbers start (1): the same seed, the same numbers")
        ->option_text("N");
    addFormat(*running, run.format);
    running->callback([&job, &run] { job = run; });
}

const std::map<std::string, ConflictChoice>& conflictChoices()
{
    static const std::map<std::string, ConflictChoice> codes { { "mine", ConflictChoice::Mine },
        { "new", ConflictChoice::New } };
    return codes;
}

void addDrawUpdate(CLI::App& draw, Job& job, UpdateDraws& update)
{
    CLI::App* command = draw.add_subcommand("update",
        "Asks the history service that a game's file names for the draws that are missing, over https, and keeps them "
        "in "
        "the archive as one import. If it fails half-way, nothing is changed");
    command->add_option("--game", update.game, "The game: dlt, pl3, ssq, …")->required()->option_text("ID");
    command->add_flag("--all", update.everything, "Back to the first draw (else: only those after the newest here)");
    command->add_flag("--dry-run", update.dryRun, "Only shows, row by row, what would become of them");
    addFormat(*command, update.format);
    command->callback([&job, &update] { job = update; });
}

void addDrawImport(CLI::App& draw, Job& job, ImportDraws& import)
{
    CLI::App* command = draw.add_subcommand(
        "import", "Reads draws from bulletins, CSV tables and saved answers, and keeps them in the archive");
    command->add_option("FILE", import.files, "Texts, .csv and .json files")->required();
    command->add_option("--game", import.game, "The game of tables that do not name it")->option_text("ID");
    command
        ->add_option("--conflicts", import.conflicts,
            "Which of two accounts of a draw to keep; without this, yours, and the exit status says so")
        ->transform(oneOf(conflictChoices()))
        ->option_text("mine|new");
    command->add_flag("--dry-run", import.dryRun, "Only shows, row by row, what would become of them");
    addFormat(*command, import.format);
    command->callback([&job, &import] { job = import; });
}

void addArchiveCommands(
    CLI::App& program, Job& job, BackUpArchive& backup, RestoreArchive& restore, VerifyArchive& verify)
{
    CLI::App* archive = program.add_subcommand("archive", "The archive of your own draws");
    archive->require_subcommand(1);
    CLI::App* backingUp = archive->add_subcommand("backup", "Writes what the archive holds to a new file");
    backingUp->add_option("FILE", backup.file, "The file to write")->required();
    backingUp->callback([&job, &backup] { job = backup; });
    CLI::App* restoring = archive->add_subcommand(
        "restore", "Puts a backup in place of the archive's content, which is kept beside it");
    restoring->add_option("FILE", restore.file, "The backup")->required();
    restoring->callback([&job, &restore] { job = restore; });
    CLI::App* verifying = archive->add_subcommand("verify", "Checks a backup, or the archive, to its last draw");
    verifying->add_option("FILE", verify.file, "The file (the archive)");
    verifying->callback([&job, &verify] { job = verify; });
}

void addScreenshot(CLI::App& program, Job& job, TakeScreenshot& screenshot)
{
    CLI::App* command
        = program.add_subcommand("screenshot", "Writes a PNG picture of the window, as the manual shows it");
    command->add_option("FILE", screenshot.file, "The file to write")->required();
    command
        ->add_option("--page", screenshot.page,
            "overview, power, water, carbon, scenario, facts, check, results, trend, statistics, findings, ticket or "
            "import")
        ->option_text("PAGE");
    addSize(*command, screenshot.width, screenshot.height, "Width and height of the window (1280x800)");
    addTheme(*command, screenshot.theme);
    command->callback([&job, &screenshot] { job = screenshot; });
}

} // namespace

void addFormat(CLI::App& command, ListFormat& format)
{
    command.add_option("--format", format, "How to print: table (on a terminal), csv (else) or json")
        ->transform(oneOf(listFormats()))
        ->option_text("table|csv|json");
}

std::variant<Invocation, int> parseCommandLine(int argc, const char* const* argv, std::ostream& out, std::ostream& err)
{
    Invocation invocation;
    CLI::App program {
        "Broadsheet: the figures a newspaper prints, as charts and tables that answer for themselves.\n"
        "Without a command it opens its window. Lists go to standard output, messages to standard error.\n"
        "Exit status: 0 done, 1 something was wrong with the input, 2 the call was wrong.",
        "broadsheet"
    };
    program.fallthrough();
    program.require_subcommand(0, 1);
    program.set_version_flag("--version", "broadsheet " BROADSHEET_VERSION);
    program.set_help_all_flag("--help-all", "Help on all commands");
    program.add_option("--data", invocation.data, "A data folder in place of the bundled data")->option_text("DIR");
    program.add_option("--facts", invocation.facts, "A folder of own facts in place of the usual one")
        ->option_text("DIR");
    program.add_option("--archive", invocation.archive, "The archive of your own draws (in your data folder)")
        ->option_text("FILE");
    program.add_option("--lang", invocation.language, "zh or en (the system's)")
        ->transform(oneOf(languages()))
        ->option_text("zh|en");

    ListFigures listFigures;
    ExportFigures exportFigures;
    bool allFigures = false;
    addFigureCommands(program, invocation.job, listFigures, exportFigures, allFigures);
    ListFacts listFacts;
    ShowFact showFact;
    ListChecks listChecks;
    addFactCommands(program, invocation.job, listFacts, showFact, listChecks);
    CLI::App* draw = program.add_subcommand("draw", "Lottery draws");
    draw->require_subcommand(1);
    ListDraws listDraws;
    addDrawList(*draw, invocation.job, listDraws);
    ShowDraw showDraw;
    addDrawShow(*draw, invocation.job, showDraw);
    AuditDraw auditDraw;
    addDrawAudit(*draw, invocation.job, auditDraw);
    CheckTicket checkTicket;
    addTicketCommands(program, invocation.job, checkTicket);
    ShowOdds showOdds;
    addOddsCommand(program, invocation.job, showOdds);
    CheckFiles checkFiles;
    addDataCommands(program, invocation.job, checkFiles);
    ListScenarios listScenarios;
    RunScenario runScenario;
    addScenarioCommands(program, invocation.job, listScenarios, runScenario);
    UpdateDraws updateDraws;
    addDrawUpdate(*draw, invocation.job, updateDraws);
    ImportDraws importDraws;
    addDrawImport(*draw, invocation.job, importDraws);
    BackUpArchive backUpArchive;
    RestoreArchive restoreArchive;
    VerifyArchive verifyArchive;
    addArchiveCommands(program, invocation.job, backUpArchive, restoreArchive, verifyArchive);
    TakeScreenshot screenshot;
    addScreenshot(program, invocation.job, screenshot);
    const CLI::App* help = program.add_subcommand("help", "This text");

    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError& error) {
        return program.exit(error, out, err) == 0 ? kDone : kCallWrong;
    }
    if (help->parsed()) {
        // Not program.help(): that is the help on the command that was called, which is "help".
        out << program.get_formatter()->make_help(&program, program.get_name(), CLI::AppFormatMode::All);
        return kDone;
    }
    return invocation;
}

} // namespace broadsheet::app
