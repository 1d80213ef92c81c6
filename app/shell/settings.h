// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/theme.h"
#include "app/figure/export_choice.h"

#include <QByteArray>
#include <QString>
#include <QVariantMap>

#include <optional>

namespace broadsheet::app {

// What the program remembers from one start to the next. A value that is missing or can't be is its default.
struct Settings {
    QByteArray geometry; // as QWidget::saveGeometry() gives it
    QString page; // empty: the overview
    std::optional<Language> language; // nothing: the system's
    ThemeChoice theme = ThemeChoice::System;
    ExportChoice exportChoice;
    QVariantMap results; // as ResultsPage::state() gives it
    QVariantMap scenario {}; // ScenarioPage::state()
    QVariantMap findings {}; // FindingsPage::state()
    QVariantMap ticket {}; // TicketPage::state()
    QVariantMap importTables {}; // ImportPage::state()
    QVariantMap trend {}; // TrendPage::state()
    QVariantMap statistics {}; // StatisticsPage::state()
};

// Kept as an INI file in the user's configuration folder (QStandardPaths::AppConfigLocation).
[[nodiscard]] Settings loadSettings();

// False where the file could not be written.
bool saveSettings(const Settings& settings);

} // namespace broadsheet::app
