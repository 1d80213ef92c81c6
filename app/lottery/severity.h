// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/base/theme.h"
#include "core/lottery/audit/audit.h"

#include <QColor>
#include <QIcon>
#include <QString>

namespace broadsheet::app {

// "Error", "Warning", "Note".
[[nodiscard]] QString describe(lottery::Severity severity, const Formatter& formatter);

// The sign of a severity; the three differ in shape as well as in colour. Seen on a selection, too.
[[nodiscard]] QIcon severityIcon(lottery::Severity severity, const ThemeColors& colors);
[[nodiscard]] QColor severityColor(lottery::Severity severity, const ThemeColors& colors);

} // namespace broadsheet::app
