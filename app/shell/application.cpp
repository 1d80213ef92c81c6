// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/base/appearance.h"
#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/command/command_line.h"
#include "app/command/run_command.h"
#include "app/shell/archive_keeper.h"
#include "app/shell/draw_source.h"
#include "app/shell/main_window.h"
#include "app/shell/own_facts_desk.h"
#include "app/shell/resource_tree.h"
#include "app/shell/screenshot.h"
#include "app/shell/settings.h"
#include "app/shell/system_theme.h"
#include "core/archive/own_folder.h"

#include <QApplication>
#include <QCoreApplication>
#include <QHashFunctions>
#include <QIcon>
#include <QLocale>
#include <QStandardPaths>
#include <QStyleFactory>

#include <algorithm>
#include <iostream>
#include <memory>
#include <unistd.h>

#include "resources/resources.h"

namespace broadsheet::app {
namespace {

// Where the person's own facts are.
std::filesystem::path factsFolder(const Invocation& invocation)
{
    if (invocation.facts) {
        return *invocation.facts;
    }
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation).toStdString() + "/facts";
}

// The user's own draws: where the call says, else in the program's own place.
archive::ArchivePlace archiveFor(const Invocation& invocation)
{
    if (invocation.archive) {
        return { .file = *invocation.archive, .stranger = archive::Stranger::Refuse };
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    return { .file = std::filesystem::path(toUtf8(folder)) / "draws.sqlite", .stranger = archive::Stranger::SetAside };
}

// The other jobs need not wait for the archive, or are about the archive as it is.
bool showsDraws(const Job& job)
{
    return std::holds_alternative<ListDraws>(job) || std::holds_alternative<ShowDraw>(job)
        || std::holds_alternative<AuditDraw>(job) || std::holds_alternative<ImportDraws>(job)
        || std::holds_alternative<UpdateDraws>(job) || std::holds_alternative<CheckTicket>(job)
        || std::holds_alternative<TakeScreenshot>(job);
}

// With the user's own facts, and their own draws where an archive is given.
archive::DataSet load(const Invocation& invocation, const std::optional<archive::ArchivePlace>& place)
{
    archive::DataSet data = loadDataSet(invocation.data ? archive::folderTree(*invocation.data) : bundledTree(), place);
    if (const auto own = archive::ownFilesIn(factsFolder(invocation)); !own.empty()) {
        loadOwnFacts(own, data);
    }
    return data;
}

void nameProgram()
{
    QCoreApplication::setApplicationName(QStringLiteral("broadsheet"));
    QCoreApplication::setApplicationVersion(QStringLiteral(BROADSHEET_VERSION));
}

bool hasDisplay()
{
    return !qEnvironmentVariableIsEmpty("DISPLAY") || !qEnvironmentVariableIsEmpty("WAYLAND_DISPLAY")
        || !qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM");
}

int sayNoDisplay()
{
    std::cerr << "broadsheet: there is no display here (DISPLAY and WAYLAND_DISPLAY are not set), so the window can't "
                 "open.\nThese work without one:\n"
                 "    broadsheet figure export --all --out DIR\n"
                 "    broadsheet fact list\n"
                 "    broadsheet draw list\n"
                 "and more: broadsheet help\n";
    return kInputWrong;
}

int openWindow(int argc, char** argv, const Invocation& invocation)
{
    if (!hasDisplay()) {
        return sayNoDisplay();
    }
    QApplication application(argc, argv);
    QGuiApplication::setDesktopFileName(QStringLiteral("io.github.broadsheet.Broadsheet"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/io.github.broadsheet.Broadsheet.svg")));
    const SystemTheme systemTheme;
    QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));

    const archive::ArchivePlace place = archiveFor(invocation);
    archive::DataSet data = load(invocation, place);
    Settings settings = loadSettings();
    const Language language = invocation.language.value_or(settings.language.value_or(languageFor(QLocale::system())));
    complain(data.problems, language, std::cerr);
    complain(data.ownProblems, language, std::cerr);
    Appearance appearance(language, settings.theme, systemTheme.isDark(), data.catalogue.unitNames);
    QObject::connect(&systemTheme, &SystemTheme::changed, &appearance, &Appearance::setSystemIsDark);

    OwnFactsDesk ownFacts(factsFolder(invocation), data);
    MainWindow window(data, appearance, settings, archiveKeeper(place));
    window.setOwnFacts(ownFacts);
    QObject::connect(&window, &MainWindow::settingsChanged, &application, [&settings] {
        if (!saveSettings(settings)) {
            std::cerr << "broadsheet: the settings could not be saved\n";
        }
    });
    DrawSource draws([files = data.tree, place] { return archive::loadDraws(files, place); });
    QObject::connect(&window, &MainWindow::archiveChanged, &draws, &DrawSource::reload);
    QObject::connect(&draws, &DrawSource::loaded, &window,
        [&window, &data](const std::shared_ptr<const lottery::DrawStore>& store, const Problems& problems) {
            window.showDraws(store);
            for (const Error& problem : problems) {
                if (std::ranges::find(data.problems, problem) == data.problems.end()) {
                    window.tellFailed(problem);
                }
            }
        });
    window.show();
    return QApplication::exec();
}

int runWithoutWindow(int argc, char** argv, const Invocation& invocation)
{
    const archive::ArchivePlace place = archiveFor(invocation);
    const archive::DataSet data = load(invocation, showsDraws(invocation.job) ? std::optional(place) : std::nullopt);
    const Language language = invocation.language.value_or(languageFor(QLocale::system()));
    const Streams streams { .out = std::cout, .err = std::cerr, .outIsTerminal = isatty(STDOUT_FILENO) == 1 };
    const auto* screenshot = std::get_if<TakeScreenshot>(&invocation.job);
    if (screenshot != nullptr || std::holds_alternative<ExportFigures>(invocation.job)) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        const QApplication application(argc, argv);
        if (screenshot != nullptr) {
            QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
            return takeScreenshot(*screenshot, language, data);
        }
        return runCommand(invocation, language, data, streams, place);
    }
    const QCoreApplication application(argc, argv);
    return runCommand(invocation, language, data, streams, place);
}

} // namespace

int runApplication(int argc, char** argv)
{
    // Qt writes the fonts of a PDF in the order of a QHash, and the same figure shall give the same bytes.
    QHashSeed::setDeterministicGlobalSeed();
    const auto parsed = parseCommandLine(argc, argv, std::cout, std::cerr);
    if (const int* status = std::get_if<int>(&parsed)) {
        return *status;
    }
    const auto& invocation = std::get<Invocation>(parsed);
    initialiseResources();
    nameProgram();
    return std::holds_alternative<OpenWindow>(invocation.job) ? openWindow(argc, argv, invocation)
                                                              : runWithoutWindow(argc, argv, invocation);
}

} // namespace broadsheet::app
