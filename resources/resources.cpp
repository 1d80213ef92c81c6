// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/resources.h"

#include <QDir>

// Outside any namespace, as Q_INIT_RESOURCE wants it.
static void initialise() // NOLINT(misc-use-anonymous-namespace): the macro declares names of the global namespace
{
    Q_INIT_RESOURCE(broadsheet_data);
    Q_INIT_RESOURCE(broadsheet_icons);
    Q_INIT_RESOURCE(broadsheet_translations);
}

namespace broadsheet {

void initialiseResources()
{
    initialise();
}

} // namespace broadsheet
