// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_text.h"

#include "app/figure/figure_style.h"

#include <QFontMetricsF>
#include <QTextLayout>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

namespace {

bool hasChinese(const QString& text)
{
    return std::ranges::any_of(text, [](QChar character) {
        const QChar::Script script = character.script();
        const bool isWide = character >= QChar(0x3000) && character <= QChar(0x303f);
        return script == QChar::Script_Han || isWide || character >= QChar(0xff00) || character.isSurrogate();
    });
}

} // namespace

QFont figureFont(double pixelSize, int weight, const QString& text)
{
    QFont font(QString::fromUtf16(hasChinese(text) ? kFigureFamily : kWesternFamily));
    font.setPixelSize(std::max(1, static_cast<int>(std::lround(pixelSize))));
    font.setWeight(static_cast<QFont::Weight>(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setStyleStrategy(QFont::PreferAntialias);
    return font;
}

double lineHeightOf(double pixelSize)
{
    constexpr double kLeading = 1.32; // Chinese characters fill their square and need air between the lines
    return std::ceil(pixelSize * kLeading);
}

double widthOf(const QString& line, const QFont& font)
{
    return QFontMetricsF(font).horizontalAdvance(line);
}

std::vector<QString> wrapped(const QString& text, const QFont& font, double width)
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    QTextLayout layout(text, font);
    layout.setTextOption(option);
    std::vector<QString> lines;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(std::max(width, 1.0));
        lines.push_back(text.mid(line.textStart(), line.textLength()).trimmed());
    }
    layout.endLayout();
    if (lines.empty()) {
        lines.emplace_back();
    }
    return lines;
}

} // namespace broadsheet::app
