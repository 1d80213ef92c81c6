// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"
#include "app/base/theme.h"

#include <QKeySequence>
#include <QObject>
#include <QString>

#include <vector>

class QAction;
class QActionGroup;

namespace broadsheet::app {

// Every action of the window, once: menus, the toolbar and context menus show these.
class Actions final : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* importDraws = nullptr;
    QAction* updateDraws = nullptr;
    QAction* exportPicture = nullptr;
    QAction* exportAll = nullptr;
    QAction* print = nullptr;
    QAction* copyPicture = nullptr;
    QAction* copyData = nullptr;
    QAction* addData = nullptr;
    QAction* quit = nullptr;
    QAction* about = nullptr;
    QActionGroup* pages = nullptr; // filled by addPage()
    QActionGroup* languages = nullptr; // data: int(Language)
    QActionGroup* themes = nullptr; // data: int(ThemeChoice)

    // An action that shows a page; the n-th gets Ctrl+n, up to nine. Its text is the page's, set by the caller. data:
    // the page's id.
    QAction* addPage(const QString& id);

    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    void retranslate();
    void recolor(const ThemeColors& colors);

private:
    QAction* make(const char* name, const QKeySequence& shortcut);
    void makeLanguages();
    void makeThemes();
};

} // namespace broadsheet::app
