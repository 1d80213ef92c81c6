// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/appearance.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <utility>

namespace broadsheet::app {

Appearance::Appearance(Language language, ThemeChoice choice, bool systemIsDark, UnitNames unitNames)
    : m_unitNames(std::move(unitNames))
    , m_formatter(language, m_unitNames)
    , m_choice(choice)
    , m_systemIsDark(systemIsDark)
{
    installTranslators();
    applyColors();
}

Appearance::~Appearance() = default;

void Appearance::setUnitNames(UnitNames unitNames)
{
    m_unitNames = std::move(unitNames);
    m_formatter = Formatter(m_formatter.language(), m_unitNames);
}

void Appearance::setLanguage(Language language)
{
    if (language == m_formatter.language()) {
        return;
    }
    m_formatter = Formatter(language, m_unitNames);
    installTranslators();
    Q_EMIT languageChanged();
}

void Appearance::setThemeChoice(ThemeChoice choice)
{
    if (choice == m_choice) {
        return;
    }
    m_choice = choice;
    applyColors();
}

void Appearance::setSystemIsDark(bool dark)
{
    if (dark == m_systemIsDark) {
        return;
    }
    m_systemIsDark = dark;
    applyColors();
}

void Appearance::installTranslators()
{
    const QLocale locale = localeOf(language());
    QLocale::setDefault(locale);
    // A translator leaves the application when it is destroyed.
    m_ownTexts = std::make_unique<QTranslator>();
    m_qtTexts = std::make_unique<QTranslator>();
    if (m_qtTexts->load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
            QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QApplication::installTranslator(m_qtTexts.get());
    }
    const QString name = language() == Language::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (m_ownTexts->load(QStringLiteral(":/i18n/broadsheet_%1.qm").arg(name))) {
        QApplication::installTranslator(m_ownTexts.get());
    }
}

void Appearance::applyColors()
{
    const bool dark = m_choice == ThemeChoice::Dark || (m_choice == ThemeChoice::System && m_systemIsDark);
    const ThemeColors colors = colorsFor(dark);
    if (colors == m_colors) {
        return;
    }
    m_colors = colors;
    QApplication::setPalette(palette(m_colors));
    Q_EMIT themeChanged();
}

} // namespace broadsheet::app
