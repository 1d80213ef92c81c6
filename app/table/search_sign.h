// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QColor;
class QLineEdit;

namespace broadsheet::app {

// Puts the sign for searching at the front of a field, in place of one in another colour.
void setSearchSign(QLineEdit& field, const QColor& color);

} // namespace broadsheet::app
