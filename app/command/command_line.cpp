// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command/command_line.h"

#include <CLI/CLI.hpp>

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

void addFormat(CLI::App& command, ListFormat& format)
{
    command.add_option("--format", format, "How to print: table (on a terminal), csv (else) or json")
        ->transform(oneOf(listFormats()))
        ->option_text("table|csv|json");
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

void addFactCommands(CLI::App& program, Job& job, ListFacts& list, ShowFact& show)
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

void addDrawList(CLI::App& draw, Job& job, ListDraws& list)
{
    CLI::App* listing = draw.add_subcommand("list", "Lists draws, newest first");
    listing->add_option("--game", list.game, "Only this game: dlt, fj31x7, fj22x5, pl3")->option_text("ID");
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
    addFormat(*listing, list.format);
    listing->callback([&job, &list] { job = list; });
}

// `show` and `audit` are called alike.
template <class Single>
void addSingleDraw(CLI::App& draw, const std::string& name, const std::string& help, Job& job, Single& single)
{
    CLI::App* command = draw.add_subcommand(name, help);
    command->add_option("--game", single.game, "The game: dlt, fj31x7, fj22x5, pl3")->required()->option_text("ID");
    command->add_option("--issue", single.issue, "The issue, such as 24027")->required()->option_text("N");
    addFormat(*command, single.format);
    command->callback([&job, &single] { job = single; });
}

void addScreenshot(CLI::App& program, Job& job, TakeScreenshot& screenshot)
{
    CLI::App* command
        = program.add_subcommand("screenshot", "Writes a PNG picture of the window, as the manual shows it");
    command->add_option("FILE", screenshot.file, "The file to write")->required();
    command->add_option("--page", screenshot.page, "overview, power, water, carbon, scenario, facts or results")
        ->option_text("PAGE");
    addSize(*command, screenshot.width, screenshot.height, "Width and height of the window (1280x800)");
    addTheme(*command, screenshot.theme);
    command->callback([&job, &screenshot] { job = screenshot; });
}

} // namespace

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
    program.add_option("--lang", invocation.language, "zh or en (the system's)")
        ->transform(oneOf(languages()))
        ->option_text("zh|en");

    ListFigures listFigures;
    ExportFigures exportFigures;
    bool allFigures = false;
    addFigureCommands(program, invocation.job, listFigures, exportFigures, allFigures);
    ListFacts listFacts;
    ShowFact showFact;
    addFactCommands(program, invocation.job, listFacts, showFact);
    CLI::App* draw = program.add_subcommand("draw", "Lottery draws");
    draw->require_subcommand(1);
    ListDraws listDraws;
    addDrawList(*draw, invocation.job, listDraws);
    ShowDraw showDraw;
    addSingleDraw(
        *draw, "show", "Shows a draw: its numbers, and its prize tables as printed", invocation.job, showDraw);
    AuditDraw auditDraw;
    addSingleDraw(*draw, "audit", "Checks a draw and lists the findings", invocation.job, auditDraw);
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
