// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/application.h"

#include "app/base/appearance.h"
#include "app/base/icon.h"
#include "app/command/command_line.h"
#include "app/command/run_command.h"
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

#include <iostream>
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

archive::DataSet load(const Invocation& invocation)
{
    archive::DataSet data = loadDataSet(invocation.data ? archive::folderTree(*invocation.data) : bundledTree());
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

    archive::DataSet data = load(invocation);
    Settings settings = loadSettings();
    const Language language = invocation.language.value_or(settings.language.value_or(languageFor(QLocale::system())));
    complain(data.problems, language, std::cerr);
    complain(data.ownProblems, language, std::cerr);
    Appearance appearance(language, settings.theme, systemTheme.isDark(), data.catalogue.unitNames);
    QObject::connect(&systemTheme, &SystemTheme::changed, &appearance, &Appearance::setSystemIsDark);

    OwnFactsDesk ownFacts(factsFolder(invocation), data);
    MainWindow window(data, appearance, settings);
    window.setOwnFacts(ownFacts);
    QObject::connect(&window, &MainWindow::settingsChanged, &application, [&settings] {
        if (!saveSettings(settings)) {
            std::cerr << "broadsheet: the settings could not be saved\n";
        }
    });
    window.show();
    return QApplication::exec();
}

int runWithoutWindow(int argc, char** argv, const Invocation& invocation)
{
    const archive::DataSet data = load(invocation);
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
        return runCommand(invocation, language, data, streams);
    }
    const QCoreApplication application(argc, argv);
    return runCommand(invocation, language, data, streams);
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
