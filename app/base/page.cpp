// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/page.h"

namespace broadsheet::app {

Page::Page(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
{
    connect(&appearance, &Appearance::languageChanged, this, [this] { retranslate(); });
    connect(&appearance, &Appearance::themeChanged, this, [this] { recolor(); });
}

} // namespace broadsheet::app
