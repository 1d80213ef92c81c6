// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/settings.h"

#include "app/base/qt_text.h"

#include <QDir>
#include <QSettings>
#include <QStandardPaths>

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
constexpr auto kResults = "results/state";

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

ExportChoice loadExportChoice(const QSettings& file)
{
    ExportChoice choice;
    const QSize size(file.value(key(kExportWidth)).toInt(), file.value(key(kExportHeight)).toInt());
    const double scale = file.value(key(kExportScale)).toDouble();
    const PictureOptions options { .size = size, .scale = scale, .hidden = {} };
    if (checkOptions(options)) {
        choice.size = size;
        choice.scale = scale;
    }
    choice.folder = file.value(key(kExportFolder), folderForPictures()).toString();
    return choice;
}

} // namespace

Settings loadSettings()
{
    const QSettings file(fileName(), QSettings::IniFormat);
    Settings settings;
    settings.geometry = file.value(key(kGeometry)).toByteArray();
    settings.page = file.value(key(kPage)).toString();
    settings.language = languageFromCode(toUtf8(file.value(key(kLanguage)).toString()));
    settings.theme = themeChoiceFromCode(toUtf8(file.value(key(kTheme)).toString())).value_or(ThemeChoice::System);
    settings.exportChoice = loadExportChoice(file);
    settings.results = file.value(key(kResults)).toMap();
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
    file.setValue(key(kExportWidth), settings.exportChoice.size.width());
    file.setValue(key(kExportHeight), settings.exportChoice.size.height());
    file.setValue(key(kExportScale), settings.exportChoice.scale);
    file.setValue(key(kExportFolder), settings.exportChoice.folder);
    file.setValue(key(kResults), settings.results);
    file.sync();
    return file.status() == QSettings::NoError;
}

} // namespace broadsheet::app
