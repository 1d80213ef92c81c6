// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/figure/view_state.h"

#include <QByteArray>
#include <QString>

#include <map>

class QWidget;

namespace broadsheet::app {

// What a person has set on a page that is about to be built anew: texts searched for, choices, tabs, divisions, the
// figure and how it is turned, the fact chosen. Widgets are known by their object names.
struct PageMemory {
    std::map<QString, QString> texts; // of line edits, and the chosen texts of combo boxes
    std::map<QString, int> tabs;
    std::map<QString, QByteArray> divisions;
    QString figure; // its id; empty where the page shows none
    figure::ViewState view;
    QString fact; // its id; empty where none is chosen
};

[[nodiscard]] PageMemory rememberPage(const QWidget& page);
// What is not there any more is passed over.
void recallPage(const PageMemory& memory, QWidget& page);

} // namespace broadsheet::app
