// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/language.h"

namespace broadsheet::app {

std::string_view codeOf(Language language)
{
    return language == Language::Chinese ? "zh" : "en";
}

std::optional<Language> languageFromCode(std::string_view code)
{
    for (const Language language : kLanguages) {
        if (codeOf(language) == code) {
            return language;
        }
    }
    return std::nullopt;
}

QLocale localeOf(Language language)
{
    return language == Language::Chinese ? QLocale(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

Language languageFor(const QLocale& locale)
{
    return locale.language() == QLocale::Chinese ? Language::Chinese : Language::English;
}

QString nativeNameOf(Language language)
{
    return language == Language::Chinese ? QStringLiteral("中文") : QStringLiteral("English");
}

const std::string& textIn(Language language, const Bilingual& text)
{
    return language == Language::Chinese ? text.zh : text.en;
}

} // namespace broadsheet::app
