// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/words.h"

#include <QTranslator>

namespace broadsheet::app {

namespace {

QString resourceFor(Language language)
{
    return language == Language::Chinese ? QStringLiteral(":/i18n/broadsheet_zh_CN.qm")
                                         : QStringLiteral(":/i18n/broadsheet_en.qm");
}

std::shared_ptr<const QTranslator> loadTranslator(Language language)
{
    auto translator = std::make_shared<QTranslator>();
    return translator->load(resourceFor(language)) ? std::move(translator) : nullptr;
}

} // namespace

Words::Words(Language language)
    : m_language(language)
    , m_translator(loadTranslator(language))
{
}

QString Words::text(const char* context, const char* source, int n) const
{
    QString found = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (found.isEmpty()) {
        found = QString::fromUtf8(source);
    }
    if (n >= 0) {
        found.replace(QLatin1String("%n"), localeOf(m_language).toString(n));
    }
    return found;
}

bool Words::isLoaded() const
{
    return m_translator != nullptr;
}

} // namespace broadsheet::app
