// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bilingual.h"

#include <QLocale>

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace broadsheet::app {

// A language that the program speaks and that every text in a data file is written in.
enum class Language { Chinese, English };

inline constexpr std::array kLanguages { Language::Chinese, Language::English };

// "zh", "en": for the command line, settings and file names.
[[nodiscard]] std::string_view codeOf(Language language);
[[nodiscard]] std::optional<Language> languageFromCode(std::string_view code);

// zh_CN and en_US; numbers with group separators.
[[nodiscard]] QLocale localeOf(Language language);

// The language for someone whose system speaks `locale`: Chinese for any Chinese, else English.
[[nodiscard]] Language languageFor(const QLocale& locale);

// What the language is called in itself: 中文, English.
[[nodiscard]] QString nativeNameOf(Language language);

[[nodiscard]] const std::string& textIn(Language language, const Bilingual& text);

} // namespace broadsheet::app
