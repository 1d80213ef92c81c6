// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/archive/data_set.h"

namespace broadsheet::app::test {

// The data that the program brings along.
inline const archive::DataSet& bundledData()
{
    static const archive::DataSet data = loadDataSet(archive::folderTree(BROADSHEET_DATA_DIR));
    return data;
}

// A light window over that data.
inline Appearance lightIn(Language language)
{
    return { language, ThemeChoice::Light, false, bundledData().catalogue.unitNames };
}

} // namespace broadsheet::app::test
