// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace broadsheet {

// Makes ":/data", ":/icons" and ":/i18n" readable. Call it once, before the first of them is opened.
void initialiseResources();

} // namespace broadsheet
