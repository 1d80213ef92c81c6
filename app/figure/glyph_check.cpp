// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/glyph_check.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_text.h"

#include <QFontMetricsF>

#include <map>

namespace broadsheet::app {
namespace {

// All that stands in a figure and comes from data.
QString textsOf(const figure::ResolvedFigure& figure, const Formatter& formatter)
{
    QString all;
    const auto add = [&](const Bilingual& text) { all += formatter.text(text) + u' '; };
    add(figure.title);
    add(figure.caption);
    add(figure.axis.label);
    for (const Bilingual& category : figure.categories) {
        add(category);
    }
    for (const figure::Series& series : figure.series) {
        add(series.label);
        for (const figure::Mark& mark : series.marks) {
            add(mark.scope);
        }
    }
    for (const Bilingual& source : figure.sources) {
        add(source);
    }
    for (const figure::Reference& reference : figure.references) {
        add(reference.label);
    }
    for (const figure::Assumption& assumption : figure.assumptions) {
        add(assumption.label);
        add(assumption.note);
        all += formatter.unit(assumption.unit) + u' ';
    }
    return all + formatter.unit(figure.unit);
}

bool isDrawn(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Separator_Space:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return false;
    default:
        return true;
    }
}

bool hasGlyph(char32_t character)
{
    static const QFontMetricsF font(figureFont(16, kRegular, QStringLiteral("中")));
    static std::map<char32_t, bool> known;
    const auto [entry, isNew] = known.try_emplace(character, false);
    if (isNew) {
        entry->second = font.inFontUcs4(character);
    }
    return entry->second;
}

} // namespace

Result<void> checkGlyphs(const figure::ResolvedFigure& figure, const Formatter& formatter)
{
    constexpr qsizetype kNamed = 10;
    QStringList missing;
    for (const char32_t character : textsOf(figure, formatter).toStdU32String()) {
        if (!isDrawn(character) || hasGlyph(character)) {
            continue;
        }
        const QString sign = QString::fromUcs4(&character, 1);
        if (missing.size() < kNamed && !missing.contains(sign)) {
            missing << sign;
        }
    }
    if (missing.isEmpty()) {
        return {};
    }
    return std::unexpected(Error {
        .code = ErrorCode::GlyphMissing, .place = {}, .detail = toUtf8(missing.join(u' ')), .expected = figure.id });
}

} // namespace broadsheet::app
