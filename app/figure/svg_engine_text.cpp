// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The part of SvgEngine that writes texts.

#include "app/figure/figure_style.h"
#include "app/figure/svg_engine.h"
#include "app/figure/svg_text.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::app {

void SvgEngine::flushText()
{
    if (const auto text = std::exchange(m_openText, std::nullopt)) {
        const std::size_t before = elements.size();
        m_textAs == SvgText::Text ? addText(*text) : addOutlines(*text);
        if (elements.size() > before) {
            elements.back().isText = true;
        }
    }
}

void SvgEngine::drawTextItem(const QPointF& place, const QTextItem& item)
{
    flushPath();
    constexpr double kTouching = 0.01;
    const bool goesOn = m_openText && m_openText->font == item.font()
        && std::abs(m_openText->place.y() - place.y()) < kTouching && std::abs(m_openText->end - place.x()) < kTouching;
    if (!goesOn) {
        flushText();
        m_openText = { .place = place, .end = place.x(), .top = 0, .bottom = 0, .text = {}, .font = item.font() };
    }
    m_openText->text += item.text();
    m_openText->end += item.width();
    m_openText->top = std::max(m_openText->top, item.ascent());
    m_openText->bottom = std::max(m_openText->bottom, item.descent());
}

void SvgEngine::addText(const OpenText& text)
{
    const QRectF box(text.place.x(), text.place.y() - text.top, text.end - text.place.x(), text.top + text.bottom);
    const bool keepsBlanks = text.text != text.text.simplified();
    std::string attributes;
    double size = 1;
    if (isUpright() && std::abs(m_transform.m11() - m_transform.m22()) < 1e-6) {
        const QPointF place = m_transform.map(text.place);
        size = m_transform.m11();
        attributes = svgAttribute("x", place.x()) + svgAttribute("y", place.y());
    } else {
        const QTransform& t = m_transform;
        attributes = " transform=\"matrix(" + svgNumber(t.m11()) + ' ' + svgNumber(t.m12()) + ' ' + svgNumber(t.m21())
            + ' ' + svgNumber(t.m22()) + ' ' + svgNumber(t.dx()) + ' ' + svgNumber(t.dy()) + ")\""
            + svgAttribute("x", text.place.x()) + svgAttribute("y", text.place.y());
    }
    add("<text" + attributes + svgFont(text.font, size, svgFamilies(QString::fromUtf16(kFigureFamily)))
            + svgPaint("fill", m_pen.color(), m_opacity)
            + (keepsBlanks ? svgAttribute("xml:space", QStringLiteral("preserve")) : std::string()) + '>'
            + xmlText(text.text) + "</text>",
        m_transform.mapRect(box));
}

void SvgEngine::addOutlines(const OpenText& text)
{
    // Taken from a font of many pixels, since outlines come in fractions of a pixel.
    constexpr double kFiner = 16;
    QFont font = text.font;
    font.setPixelSize(static_cast<int>(text.font.pixelSize() * kFiner));
    QPainterPath path;
    path.setFillRule(Qt::WindingFill);
    path.addText(QPointF(0, 0), font, text.text);
    const QTransform place = QTransform::fromScale(1 / kFiner, 1 / kFiner)
        * QTransform::fromTranslate(text.place.x(), text.place.y()) * m_transform;
    const QPainterPath drawn = place.map(path);
    add("<path d=\"" + svgPathData(drawn) + '"' + svgPaint("fill", m_pen.color(), m_opacity)
            + svgAttribute("role", QStringLiteral("img")) + svgAttribute("aria-label", text.text) + "/>",
        drawn.boundingRect());
}

} // namespace broadsheet::app
