// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <vector>

class QPrinter;
class QWidget;

namespace broadsheet::app {

// A table as it goes on paper.
struct PrintedTable {
    QString title; // at the head of every page
    QStringList headings; // below it
    std::vector<bool> isNumber; // of each column: stands at the right
    int rows = 0;
    std::function<QStringList(int row)> cells;
    QString pageText; // "Page %1 of %2", at the foot
};

// More than this is no print, but a file: a preview would hold every page in memory.
inline constexpr int kMostPrintedPages = 1000;

// How many pages it takes on that printer's paper; at least 1.
[[nodiscard]] int pagesOf(const PrintedTable& table, QPrinter& printer);

// The printer's page range is kept to. Errors: FileUnwritable where nothing could be painted.
[[nodiscard]] Result<void> printTable(const PrintedTable& table, QPrinter& printer);

// Shows the pages, from where the person prints them or does not. Nothing is shown where there are more pages than
// kMostPrintedPages; gives how many there are.
[[nodiscard]] Result<int> previewTable(const PrintedTable& table, QWidget* parent);

} // namespace broadsheet::app
