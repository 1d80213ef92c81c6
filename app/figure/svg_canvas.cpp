// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/svg_canvas.h"

#include "app/figure/svg_engine.h"

#include <cmath>

namespace broadsheet::app {

namespace {

constexpr double kDotsPerInch = 96;
constexpr double kInch = 25.4; // millimetres

} // namespace

bool holds(const QRectF& area, const QRectF& bounds)
{
    return bounds.left() >= area.left() && bounds.right() <= area.right() && bounds.top() >= area.top()
        && bounds.bottom() <= area.bottom();
}

SvgCanvas::SvgCanvas(QSizeF size, SvgText text)
    : m_size(size)
    , m_engine(std::make_unique<SvgEngine>(text))
{
}

SvgCanvas::~SvgCanvas() = default;

QPaintEngine* SvgCanvas::paintEngine() const
{
    return m_engine.get();
}

const std::vector<SvgElement>& SvgCanvas::elements() const
{
    return m_engine->elements;
}

const std::vector<std::string>& SvgCanvas::clips() const
{
    return m_engine->clips;
}

int SvgCanvas::metric(PaintDeviceMetric metric) const
{
    const auto whole = [](double value) { return static_cast<int>(std::ceil(value)); };
    switch (metric) {
    case PdmWidth:
        return whole(m_size.width());
    case PdmHeight:
        return whole(m_size.height());
    case PdmWidthMM:
        return whole(m_size.width() / kDotsPerInch * kInch);
    case PdmHeightMM:
        return whole(m_size.height() / kDotsPerInch * kInch);
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 32;
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return static_cast<int>(kDotsPerInch);
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    }
    return 0;
}

} // namespace broadsheet::app
