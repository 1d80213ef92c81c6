// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/base/language.h"
#include "app/base/theme.h"
#include "core/base/unit_names.h"

#include <QObject>

#include <memory>

class QTranslator;

namespace broadsheet::app {

// The language and the colours that the window has now, and word of their changes. One for the whole window, made by
// the shell and handed down.
class Appearance final : public QObject {
    Q_OBJECT

public:
    Appearance(Language language, ThemeChoice choice, bool systemIsDark, UnitNames unitNames);
    ~Appearance() override;

    [[nodiscard]] Language language() const
    {
        return m_formatter.language();
    }

    [[nodiscard]] ThemeChoice themeChoice() const
    {
        return m_choice;
    }

    [[nodiscard]] const ThemeColors& colors() const
    {
        return m_colors;
    }

    [[nodiscard]] const Formatter& formatter() const
    {
        return m_formatter;
    }

    // How units are written from now on. Told to nobody: what shows units is to be built anew.
    void setUnitNames(UnitNames unitNames);

    // Installs the translations of that language for tr(), and sets the application's palette, before telling.
    void setLanguage(Language language);
    void setThemeChoice(ThemeChoice choice);
    // What the system prefers; shown while the choice is System.
    void setSystemIsDark(bool dark);

Q_SIGNALS:
    void languageChanged();
    void themeChanged();

private:
    void installTranslators();
    void applyColors();

    UnitNames m_unitNames;
    Formatter m_formatter;
    ThemeChoice m_choice;
    bool m_systemIsDark;
    ThemeColors m_colors;
    std::unique_ptr<QTranslator> m_ownTexts;
    std::unique_ptr<QTranslator> m_qtTexts;
};

} // namespace broadsheet::app
