// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/page_memory.h"

#include "app/base/qt_text.h"
#include "app/demand/check_page.h"
#include "app/demand/fact_panel.h"
#include "app/demand/facts_page.h"
#include "app/demand/figure_page.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSplitter>
#include <QTabWidget>

namespace broadsheet::app {

namespace {

// The page itself or the one within it.
const FigurePage* figuresOf(const QWidget& page)
{
    const auto* figures = qobject_cast<const FigurePage*>(&page);
    return figures != nullptr ? figures : page.findChild<FigurePage*>();
}

template <class Widget>
Widget* named(const QWidget& page, const QString& name)
{
    // What Qt names by itself is a part of another widget.
    return name.isEmpty() || name.startsWith(u"qt_") ? nullptr : page.findChild<Widget*>(name);
}

} // namespace

PageMemory rememberPage(const QWidget& page)
{
    PageMemory memory;
    for (const QLineEdit* edit : page.findChildren<QLineEdit*>()) {
        memory.texts[edit->objectName()] = edit->text();
    }
    for (const QComboBox* choice : page.findChildren<QComboBox*>()) {
        memory.texts[choice->objectName()] = choice->currentText();
    }
    for (const QTabWidget* tabs : page.findChildren<QTabWidget*>()) {
        memory.tabs[tabs->objectName()] = tabs->currentIndex();
    }
    for (const QSplitter* splitter : page.findChildren<QSplitter*>()) {
        memory.divisions[splitter->objectName()] = splitter->saveState();
    }
    const FigurePage* figures = figuresOf(page);
    if (figures != nullptr && figures->shownFigure() != nullptr) {
        memory.figure = toQString(figures->shownFigure()->id);
        memory.view = figures->viewState();
    }
    const auto* panel = page.findChild<FactPanel*>();
    if (panel != nullptr && !panel->isHidden()) {
        memory.fact = panel->fact();
    }
    return memory;
}

void recallPage(const PageMemory& memory, QWidget& page)
{
    for (const auto& [name, text] : memory.texts) {
        if (auto* choice = named<QComboBox>(page, name)) {
            choice->setCurrentIndex(qMax(0, choice->findText(text)));
        } else if (auto* edit = named<QLineEdit>(page, name)) {
            edit->setText(text);
        }
    }
    for (const auto& [name, index] : memory.tabs) {
        if (auto* tabs = named<QTabWidget>(page, name)) {
            tabs->setCurrentIndex(index);
        }
    }
    for (const auto& [name, state] : memory.divisions) {
        if (auto* splitter = named<QSplitter>(page, name)) {
            splitter->restoreState(state);
        }
    }
    if (auto* check = qobject_cast<CheckPage*>(&page)) {
        check->showCheck(memory.figure);
    }
    auto* figures
        = const_cast<FigurePage*>(figuresOf(page)); // NOLINT(cppcoreguidelines-pro-type-const-cast): of `page`
    if (figures != nullptr && figures->showFigure(memory.figure)) {
        figures->setViewState(memory.view);
    }
    if (auto* facts = qobject_cast<FactsPage*>(&page)) {
        facts->showFact(memory.fact);
    }
}

} // namespace broadsheet::app
