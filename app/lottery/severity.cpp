// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/severity.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"

#include <QCoreApplication>

namespace broadsheet::app {
namespace {

constexpr int kSize = 16;

} // namespace

QString describe(lottery::Severity severity, const Formatter& formatter)
{
    const Words& words = formatter.words();
    switch (severity) {
    case lottery::Severity::Note:
        return words.text("Severity", QT_TRANSLATE_NOOP("Severity", "Note"));
    case lottery::Severity::Warning:
        return words.text("Severity", QT_TRANSLATE_NOOP("Severity", "Warning"));
    case lottery::Severity::Error:
        return words.text("Severity", QT_TRANSLATE_NOOP("Severity", "Error"));
    }
    return {};
}

QColor severityColor(lottery::Severity severity, const ThemeColors& colors)
{
    switch (severity) {
    case lottery::Severity::Note:
        return colors.mutedText;
    case lottery::Severity::Warning:
        return colors.warning;
    case lottery::Severity::Error:
        return colors.bad;
    }
    return colors.text;
}

QIcon severityIcon(lottery::Severity severity, const ThemeColors& colors)
{
    const QString drawing = toQString(lottery::wordFor(severity)); // they are named alike
    QIcon icon = tintedIcon(drawing, severityColor(severity, colors), kSize);
    for (const int ratio : { 1, 2, 3 }) {
        icon.addPixmap(tintedPixmap(drawing, colors.highlightedText, kSize, ratio), QIcon::Selected);
    }
    return icon;
}

} // namespace broadsheet::app
