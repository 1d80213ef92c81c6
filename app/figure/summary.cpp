// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/summary.h"

#include <QCoreApplication>
#include <QStringList>

namespace broadsheet::app {

namespace {

constexpr int kMostSentences = 10;

QString listOf(const std::vector<Bilingual>& texts, const Formatter& formatter)
{
    QStringList parts;
    for (const Bilingual& text : texts) {
        parts << formatter.text(text);
    }
    return parts.join(formatter.words().text("Figure", QT_TRANSLATE_NOOP("Figure", "; ")));
}

} // namespace

QString sentenceFor(const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter)
{
    return formatter.words()
        .text("Figure", QT_TRANSLATE_NOOP("Figure", "%1: %2 (%3)"))
        .arg(formatter.text(mark.label), formatter.quantity(mark.value, figure.unit, mark.approximate),
            formatter.kind(mark.kind));
}

QString summaryOf(const figure::ResolvedFigure& figure, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList sentences;
    int rest = 0;
    for (const figure::Series& series : figure.series) {
        for (const figure::Mark& mark : series.marks) {
            if (sentences.size() < kMostSentences) {
                sentences << sentenceFor(figure, mark, formatter);
            } else {
                ++rest;
            }
        }
    }
    if (rest > 0) {
        sentences << words.text("Figure", QT_TRANSLATE_N_NOOP("Figure", "and %n more"), rest);
    }
    QString summary = words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1. %2."))
                          .arg(formatter.text(figure.title),
                              sentences.join(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "; "))));
    if (!figure.sources.empty()) {
        summary += u' '
            + words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1")).arg(listOf(figure.sources, formatter));
    }
    return summary;
}

QString tipFor(const figure::ResolvedFigure& figure, const figure::Mark& mark, const Formatter& formatter)
{
    const Words& words = formatter.words();
    QStringList lines;
    auto add = [&lines](const QString& line) { lines << line.toHtmlEscaped(); };
    lines << QStringLiteral("<b>") + formatter.text(mark.label).toHtmlEscaped() + QStringLiteral("</b>");
    lines << QStringLiteral("<span style=\"font-size:large\">")
            + formatter.quantity(mark.value, figure.unit, mark.approximate).toHtmlEscaped() + QStringLiteral("</span>");
    add(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "%1, %2"))
            .arg(formatter.kind(mark.kind), formatter.period(mark.period)));
    if (!mark.source.empty()) {
        add(words.text("Figure", QT_TRANSLATE_NOOP("Figure", "Source: %1")).arg(formatter.text(mark.source)));
    }
    return QStringLiteral("<qt>") + lines.join(QStringLiteral("<br>")) + QStringLiteral("</qt>");
}

} // namespace broadsheet::app
