// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/actions.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"

#include <QAction>
#include <QActionGroup>

namespace broadsheet::app {

Actions::Actions(QObject* parent)
    : QObject(parent)
    , pages(new QActionGroup(this))
    , languages(new QActionGroup(this))
    , themes(new QActionGroup(this))
{
    importDraws = make("importDraws", QKeySequence(Qt::CTRL | Qt::Key_I));
    updateDraws = make("updateDraws", QKeySequence(Qt::CTRL | Qt::Key_U));
    exportPicture = make("exportPicture", QKeySequence(Qt::CTRL | Qt::Key_E));
    exportAll = make("exportAll", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    print = make("print", QKeySequence::Print);
    copyPicture = make("copyPicture", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_C));
    copyData = make("copyData", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D));
    addData = make("addData", QKeySequence(Qt::CTRL | Qt::Key_O));
    quit = make("quit", QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
    about = make("about", {});
    about->setMenuRole(QAction::AboutRole);
    makeLanguages();
    makeThemes();
}

QAction* Actions::make(const char* name, const QKeySequence& shortcut)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcut(shortcut);
    return action;
}

void Actions::makeLanguages()
{
    for (const Language language : kLanguages) {
        QAction* action = make("language", {});
        action->setObjectName(QStringLiteral("language-") + toQString(codeOf(language)));
        action->setText(nativeNameOf(language));
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        languages->addAction(action);
    }
}

void Actions::makeThemes()
{
    for (const ThemeChoice choice : kThemeChoices) {
        QAction* action = make("theme", {});
        action->setObjectName(QStringLiteral("theme-") + toQString(codeOf(choice)));
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes->addAction(action);
    }
}

QAction* Actions::addPage(const QString& id)
{
    QAction* action = make("page", {});
    action->setObjectName(QStringLiteral("page-") + id);
    action->setCheckable(true);
    action->setData(id);
    pages->addAction(action);
    const auto number = static_cast<int>(pages->actions().size());
    if (number <= 9) {
        action->setShortcut(QKeySequence(static_cast<int>(Qt::CTRL) | (static_cast<int>(Qt::Key_0) + number)));
    }
    return action;
}

void Actions::setLanguage(Language language)
{
    for (QAction* action : languages->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(language));
    }
}

void Actions::setThemeChoice(ThemeChoice choice)
{
    for (QAction* action : themes->actions()) {
        action->setChecked(action->data().toInt() == static_cast<int>(choice));
    }
}

void Actions::retranslate()
{
    importDraws->setText(tr("&Import draws…"));
    updateDraws->setText(tr("&Update draws…"));
    exportPicture->setText(tr("&Export figure…"));
    exportPicture->setIconText(tr("Export figure…"));
    exportPicture->setToolTip(tr("Export the shown figure as a picture or as data (%1)")
            .arg(exportPicture->shortcut().toString(QKeySequence::NativeText)));
    exportAll->setText(tr("Export &all figures…"));
    print->setText(tr("&Print…"));
    copyPicture->setText(tr("Copy pi&cture"));
    copyData->setText(tr("Copy &data"));
    addData->setText(tr("Add da&ta…"));
    quit->setText(tr("&Quit"));
    about->setText(tr("&About Broadsheet"));
    for (QAction* action : themes->actions()) {
        switch (static_cast<ThemeChoice>(action->data().toInt())) {
        case ThemeChoice::System:
            action->setText(tr("Like the &system"));
            break;
        case ThemeChoice::Light:
            action->setText(tr("&Light"));
            break;
        case ThemeChoice::Dark:
            action->setText(tr("&Dark"));
            break;
        }
    }
}

void Actions::recolor(const ThemeColors& colors)
{
    exportPicture->setIcon(tintedIcon(QStringLiteral("export"), colors.windowText));
}

} // namespace broadsheet::app
