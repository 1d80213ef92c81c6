// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/language.h"

#include <QString>

#include <memory>

class QTranslator;

namespace broadsheet::app {

// The program's own words in one language, whatever language the window speaks: a Chinese window can export an English
// figure. A text is named by its context and English source text, each marked for lupdate where it is used:
//
//     words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1"))
//
// Cheap to copy. Without a translation the source text itself is the answer.
class Words final {
public:
    explicit Words(Language language);

    [[nodiscard]] Language language() const
    {
        return m_language;
    }

    // `n` (>= 0) chooses the plural form and replaces %n, in digits with group separators.
    [[nodiscard]] QString text(const char* context, const char* source, int n = -1) const;

    // False where the translation file was not among the program's resources.
    [[nodiscard]] bool isLoaded() const;

private:
    Language m_language;
    std::shared_ptr<const QTranslator> m_translator;
};

} // namespace broadsheet::app
