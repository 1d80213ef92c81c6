// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include "app/base/qt_text.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QStringList>

#include <vector>

namespace broadsheet::app {
namespace {

constexpr auto kGeometry = "window/geometry";
constexpr auto kPage = "window/page";
constexpr auto kLanguage = "look/language";
constexpr auto kTheme = "look/theme";
constexpr auto kExportWidth = "export/width";
constexpr auto kExportHeight = "export/height";
constexpr auto kExportScale = "export/scale";
constexpr auto kExportFolder = "export/folder";
constexpr auto kExportFormat = "export/format";
constexpr auto kExportFormats = "export/formats";
constexpr auto kExportOnPaper = "export/onPaper";
constexpr auto kExportPaperWidth = "export/paperWidth";
constexpr auto kExportPaperHeight = "export/paperHeight";
constexpr auto kExportResolution = "export/resolution";
constexpr auto kExportLanguage = "export/language";
constexpr auto kExportTheme = "export/theme";
constexpr auto kExportTitle = "export/title";
constexpr auto kExportLegend = "export/legend";
constexpr auto kExportSource = "export/source";
constexpr auto kExportGround = "export/ground";
constexpr auto kExportOutlines = "export/outlines";
constexpr auto kResults = "results";
constexpr auto kFindings = "findings";
constexpr auto kTicket = "ticket";
constexpr auto kScenario = "scenario";
constexpr auto kImportTables = "importTables";
constexpr auto kTrend = "trend";
constexpr auto kStatistics = "statistics";

QString fileName()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/broadsheet.ini");
}

QString key(const char* name)
{
    return QLatin1StringView(name);
}

// The person's folder for pictures; their home where there is none, for exports make no folder.
QString folderForPictures()
{
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation);
    return QDir(pictures).exists() ? pictures : QDir::homePath();
}

std::vector<FileFormat> formatsFrom(const QString& codes)
{
    std::vector<FileFormat> formats;
    for (const QString& code : codes.split(u' ')) {
        if (const auto format = fileFormatFromCode(toUtf8(code))) {
            formats.push_back(*format);
        }
    }
    return formats;
}

QString codesOf(const std::vector<FileFormat>& formats)
{
    QStringList codes;
    for (const FileFormat format : formats) {
        codes << toQString(codeOf(format));
    }
    return codes.join(u' ');
}

ExportChoice loadExportChoice(const QSettings& file)
{
    const auto text = [&file](const char* name) { return file.value(key(name)).toString(); };
    const auto number = [&file](const char* name) { return file.value(key(name)).toDouble(); };
    const auto isOn = [&file](const char* name, bool usual) { return file.value(key(name), usual).toBool(); };
    ExportChoice choice;
    choice.size = { file.value(key(kExportWidth)).toInt(), file.value(key(kExportHeight)).toInt() };
    choice.scale = number(kExportScale);
    choice.folder = file.value(key(kExportFolder), folderForPictures()).toString();
    choice.format = fileFormatFromCode(toUtf8(text(kExportFormat))).value_or(choice.format);
    choice.formats = formatsFrom(text(kExportFormats));
    choice.onPaper = isOn(kExportOnPaper, choice.onPaper);
    choice.paper = { .millimetres = { number(kExportPaperWidth), number(kExportPaperHeight) },
        .dpi = number(kExportResolution) };
    choice.language = languageFromCode(toUtf8(text(kExportLanguage)));
    choice.theme = themeChoiceFromCode(toUtf8(text(kExportTheme))).value_or(choice.theme);
    choice.parts = { .title = isOn(kExportTitle, true),
        .legend = isOn(kExportLegend, true),
        .source = isOn(kExportSource, true),
        .ground = isOn(kExportGround, true) };
    choice.outlines = isOn(kExportOutlines, choice.outlines);
    return soundChoice(choice);
}

void saveExportChoice(QSettings& file, const ExportChoice& choice)
{
    file.setValue(key(kExportWidth), choice.size.width());
    file.setValue(key(kExportHeight), choice.size.height());
    file.setValue(key(kExportScale), choice.scale);
    file.setValue(key(kExportFolder), choice.folder);
    file.setValue(key(kExportFormat), toQString(codeOf(choice.format)));
    file.setValue(key(kExportFormats), codesOf(choice.formats));
    file.setValue(key(kExportOnPaper), choice.onPaper);
    file.setValue(key(kExportPaperWidth), choice.paper.millimetres.width());
    file.setValue(key(kExportPaperHeight), choice.paper.millimetres.height());
    file.setValue(key(kExportResolution), choice.paper.dpi);
    file.setValue(key(kExportLanguage), choice.language ? toQString(codeOf(*choice.language)) : QString());
    file.setValue(key(kExportTheme), toQString(codeOf(choice.theme)));
    file.setValue(key(kExportTitle), choice.parts.title);
    file.setValue(key(kExportLegend), choice.parts.legend);
    file.setValue(key(kExportSource), choice.parts.source);
    file.setValue(key(kExportGround), choice.parts.ground);
    file.setValue(key(kExportOutlines), choice.outlines);
}

QVariantMap loadGroup(QSettings& file, const QString& group)
{
    QVariantMap values;
    file.beginGroup(group);
    for (const QString& name : file.childKeys()) {
        values.insert(name, file.value(name));
    }
    file.endGroup();
    return values;
}

void saveGroup(QSettings& file, const QString& group, const QVariantMap& values)
{
    file.beginGroup(group);
    file.remove(QString()); // all that was in it
    for (const auto& [name, value] : values.asKeyValueRange()) {
        file.setValue(name, value);
    }
    file.endGroup();
}

} // namespace

Settings loadSettings()
{
    QSettings file(fileName(), QSettings::IniFormat);
    Settings settings;
    settings.geometry = file.value(key(kGeometry)).toByteArray();
    settings.page = file.value(key(kPage)).toString();
    settings.language = languageFromCode(toUtf8(file.value(key(kLanguage)).toString()));
    settings.theme = themeChoiceFromCode(toUtf8(file.value(key(kTheme)).toString())).value_or(ThemeChoice::System);
    settings.exportChoice = loadExportChoice(file);
    settings.results = loadGroup(file, key(kResults));
    settings.findings = loadGroup(file, key(kFindings));
    settings.ticket = loadGroup(file, key(kTicket));
    settings.scenario = loadGroup(file, key(kScenario));
    settings.importTables = loadGroup(file, key(kImportTables));
    settings.trend = loadGroup(file, key(kTrend));
    settings.statistics = loadGroup(file, key(kStatistics));
    return settings;
}

bool saveSettings(const Settings& settings)
{
    QSettings file(fileName(), QSettings::IniFormat);
    file.setValue(key(kGeometry), settings.geometry);
    file.setValue(key(kPage), settings.page);
    if (settings.language) {
        file.setValue(key(kLanguage), toQString(codeOf(*settings.language)));
    } else {
        file.remove(key(kLanguage));
    }
    file.setValue(key(kTheme), toQString(codeOf(settings.theme)));
    saveExportChoice(file, settings.exportChoice);
    saveGroup(file, key(kResults), settings.results);
    saveGroup(file, key(kFindings), settings.findings);
    saveGroup(file, key(kTicket), settings.ticket);
    saveGroup(file, key(kScenario), settings.scenario);
    saveGroup(file, key(kImportTables), settings.importTables);
    saveGroup(file, key(kTrend), settings.trend);
    saveGroup(file, key(kStatistics), settings.statistics);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace broadsheet::app
