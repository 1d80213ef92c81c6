// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/svg_canvas.h"

#include "app/figure/figure_style.h"
#include "app/figure/svg_text.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr double kDotsPerInch = 96;
constexpr double kInch = 25.4; // millimetres

QPaintEngine::PaintEngineFeatures features()
{
    // What is left out is painted by QPainter with what is there.
    return QPaintEngine::AllFeatures
        & ~(QPaintEngine::PatternBrush | QPaintEngine::PerspectiveTransform | QPaintEngine::LinearGradientFill
            | QPaintEngine::RadialGradientFill | QPaintEngine::ConicalGradientFill | QPaintEngine::PorterDuff);
}

bool isUpright(const QTransform& transform)
{
    return transform.type() <= QTransform::TxScale && transform.m11() > 0 && transform.m22() > 0;
}

// Whether the path is nothing but the rectangle it fills.
bool isRectangle(const QPainterPath& path)
{
    const QRectF area = path.boundingRect();
    const int corners = path.elementCount();
    if (corners < 4 || corners > 5) {
        return false;
    }
    for (int index = 0; index < corners; ++index) {
        const QPointF corner = path.elementAt(index);
        const QPointF next = path.elementAt((index + 1) % corners);
        const bool isCorner = (corner.x() == area.left() || corner.x() == area.right())
            && (corner.y() == area.top() || corner.y() == area.bottom());
        if (!isCorner || (corner.x() != next.x() && corner.y() != next.y())) {
            return false;
        }
    }
    return true;
}

// A circle as a closed sub-path.
std::string circleData(QPointF centre, double x, double y)
{
    const std::string radii = svgNumber(x) + ' ' + svgNumber(y) + " 0 1 0 ";
    return 'M' + svgNumber(centre.x() - x) + ' ' + svgNumber(centre.y()) + 'a' + radii + svgNumber(2 * x) + " 0 "
        + radii + svgNumber(-2 * x) + " 0Z";
}

} // namespace

bool holds(const QRectF& area, const QRectF& bounds)
{
    return bounds.left() >= area.left() && bounds.right() <= area.right() && bounds.top() >= area.top()
        && bounds.bottom() <= area.bottom();
}

class SvgCanvas::Engine final : public QPaintEngine {
public:
    explicit Engine(SvgText text)
        : QPaintEngine(features())
        , m_textAs(text)
    {
    }

    bool begin(QPaintDevice* /*device*/) override
    {
        return true;
    }

    bool end() override
    {
        flush();
        return true;
    }

    [[nodiscard]] Type type() const override
    {
        return User;
    }

    void updateState(const QPaintEngineState& changes) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawEllipse(const QRectF& rect) override;
    void drawPath(const QPainterPath& path) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& place, const QTextItem& item) override;

    void drawPixmap(const QRectF& /*target*/, const QPixmap& /*pixmap*/, const QRectF& /*source*/) override
    {
    }

    using QPaintEngine::drawEllipse;
    using QPaintEngine::drawLines;
    using QPaintEngine::drawPolygon;
    using QPaintEngine::drawRects;

    std::vector<SvgElement> elements;
    std::vector<std::string> clips;

private:
    // What further lines, circles and corners painted alike are added to.
    struct OpenPath {
        std::string data;
        std::string attributes;
        QRectF bounds;
    };

    // What further pieces of the same line are added to: QPainter hands over a line script by script.
    struct OpenText {
        QPointF place; // on the baseline, in the painter's coordinates
        double end = 0;
        double top = 0;
        double bottom = 0;
        QString text;
        QFont font;
    };

    void flush();
    void flushPath();
    void flushText();
    void addToPath(const std::string& data, const std::string& attributes, const QRectF& bounds);
    void add(std::string markup, const QRectF& bounds);
    void addOutlines(const OpenText& text);
    void addText(const OpenText& text);
    void updateClip();
    [[nodiscard]] std::string fill() const;
    [[nodiscard]] std::string stroke() const;
    [[nodiscard]] double scale() const;
    [[nodiscard]] bool isVisible() const;
    // Whether shapes painted alike may be one, since none shows where they overlap.
    [[nodiscard]] bool isPlainFill() const;

    SvgText m_textAs;
    QPen m_pen; // as a painter begins: it tells of changes alone
    QBrush m_brush;
    double m_opacity = 1;
    QTransform m_transform;
    std::optional<QPainterPath> m_clip; // in the device's coordinates
    std::optional<OpenPath> m_openPath;
    std::optional<OpenText> m_openText;
};

void SvgCanvas::Engine::updateState(const QPaintEngineState& changes)
{
    flush();
    const DirtyFlags dirty = changes.state();
    if (dirty.testFlag(DirtyPen)) {
        m_pen = changes.pen();
    }
    if (dirty.testFlag(DirtyBrush)) {
        m_brush = changes.brush();
    }
    if (dirty.testFlag(DirtyOpacity)) {
        m_opacity = changes.opacity();
    }
    if (dirty.testFlag(DirtyTransform)) {
        m_transform = changes.transform();
    }
    if (dirty & (DirtyClipPath | DirtyClipRegion | DirtyClipEnabled)) {
        updateClip();
    }
}

void SvgCanvas::Engine::updateClip()
{
    m_clip.reset();
    if (painter()->hasClipping()) {
        m_clip = painter()->transform().map(painter()->clipPath());
    }
}

double SvgCanvas::Engine::scale() const
{
    return std::sqrt(std::abs(m_transform.determinant()));
}

bool SvgCanvas::Engine::isVisible() const
{
    return m_opacity > 0 && (m_pen.style() != Qt::NoPen || m_brush.style() != Qt::NoBrush);
}

bool SvgCanvas::Engine::isPlainFill() const
{
    return m_pen.style() == Qt::NoPen && m_brush.isOpaque() && m_opacity >= 1;
}

std::string SvgCanvas::Engine::fill() const
{
    return svgPaint("fill", m_brush.style() == Qt::NoBrush ? QColor() : m_brush.color(), m_opacity);
}

std::string SvgCanvas::Engine::stroke() const
{
    return svgStroke(m_pen, scale(), m_opacity);
}

void SvgCanvas::Engine::flush()
{
    flushPath();
    flushText();
}

void SvgCanvas::Engine::flushPath()
{
    if (const auto path = std::exchange(m_openPath, std::nullopt)) {
        add("<path d=\"" + path->data + '"' + path->attributes + "/>", path->bounds);
    }
}

void SvgCanvas::Engine::flushText()
{
    if (const auto text = std::exchange(m_openText, std::nullopt)) {
        const std::size_t before = elements.size();
        m_textAs == SvgText::Text ? addText(*text) : addOutlines(*text);
        if (elements.size() > before) {
            elements.back().isText = true;
        }
    }
}

void SvgCanvas::Engine::add(std::string markup, const QRectF& bounds)
{
    SvgElement element { .markup = std::move(markup), .bounds = bounds, .clip = {} };
    if (m_clip) {
        const QRectF area = m_clip->boundingRect();
        if (!area.intersects(bounds.adjusted(-0.5, -0.5, 0.5, 0.5))) {
            return;
        }
        if (!holds(area, bounds) || !isRectangle(*m_clip)) {
            const std::string data = svgPathData(*m_clip);
            const auto known = std::ranges::find(clips, data);
            element.clip = static_cast<std::size_t>(known - clips.begin());
            if (known == clips.end()) {
                clips.push_back(data);
            }
        }
    }
    elements.push_back(std::move(element));
}

void SvgCanvas::Engine::addToPath(const std::string& data, const std::string& attributes, const QRectF& bounds)
{
    flushText();
    if (m_openPath && m_openPath->attributes == attributes) {
        m_openPath->data += data;
        m_openPath->bounds |= bounds;
        return;
    }
    flushPath();
    m_openPath = { .data = data, .attributes = attributes, .bounds = bounds };
}

void SvgCanvas::Engine::drawRects(const QRectF* rects, int count)
{
    if (!isVisible()) {
        return;
    }
    for (const QRectF& rect : std::span(rects, static_cast<std::size_t>(count))) {
        if (!isUpright(m_transform)) {
            QPainterPath path;
            path.addRect(rect);
            drawPath(path);
            continue;
        }
        flush();
        const QRectF drawn = m_transform.mapRect(rect);
        add("<rect" + svgAttribute("x", drawn.x()) + svgAttribute("y", drawn.y()) + svgAttribute("width", drawn.width())
                + svgAttribute("height", drawn.height()) + fill() + stroke() + "/>",
            drawn);
    }
}

void SvgCanvas::Engine::drawLines(const QLineF* lines, int count)
{
    if (m_pen.style() == Qt::NoPen) {
        return;
    }
    QPen pen = m_pen;
    pen.setJoinStyle(Qt::MiterJoin); // a line has no corner
    const std::string attributes = svgPaint("fill", QColor(), 1) + svgStroke(pen, scale(), m_opacity);
    for (const QLineF& line : std::span(lines, static_cast<std::size_t>(count))) {
        const QLineF drawn = m_transform.map(line);
        addToPath('M' + svgNumber(drawn.x1()) + ' ' + svgNumber(drawn.y1()) + 'L' + svgNumber(drawn.x2()) + ' '
                + svgNumber(drawn.y2()),
            attributes, QRectF(drawn.p1(), drawn.p2()).normalized());
    }
}

void SvgCanvas::Engine::drawEllipse(const QRectF& rect)
{
    if (!isVisible()) {
        return;
    }
    if (!isUpright(m_transform)) {
        QPainterPath path;
        path.addEllipse(rect);
        drawPath(path);
        return;
    }
    const QRectF drawn = m_transform.mapRect(rect);
    if (!isPlainFill()) {
        flush();
    }
    addToPath(circleData(drawn.center(), drawn.width() / 2, drawn.height() / 2), fill() + stroke(), drawn);
}

void SvgCanvas::Engine::drawPath(const QPainterPath& path)
{
    if (!isVisible()) {
        return;
    }
    flush();
    const QPainterPath drawn = m_transform.map(path);
    const std::string rule
        = path.fillRule() == Qt::OddEvenFill ? svgAttribute("fill-rule", QStringLiteral("evenodd")) : std::string();
    const bool isFilled = m_brush.style() != Qt::NoBrush;
    add("<path d=\"" + svgPathData(drawn) + '"' + (isFilled ? rule : std::string()) + fill() + stroke() + "/>",
        drawn.boundingRect());
}

void SvgCanvas::Engine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    if (!isVisible()) {
        return;
    }
    if ((mode == ConvexMode || mode == WindingMode) && isPlainFill()) {
        QPainterPath path;
        path.addPolygon(m_transform.map(QPolygonF(QList<QPointF>(points, points + count))));
        path.closeSubpath();
        addToPath(svgPathData(path), fill(), path.boundingRect());
        return;
    }
    flush();
    std::string list;
    QPolygonF drawn;
    for (const QPointF& corner : std::span(points, static_cast<std::size_t>(count))) {
        drawn << m_transform.map(corner);
        list += (list.empty() ? "" : " ") + svgNumber(drawn.back().x()) + ',' + svgNumber(drawn.back().y());
    }
    const bool isOpen = mode == PolylineMode;
    const std::string rule = !isOpen && mode == OddEvenMode && count > 3
        ? svgAttribute("fill-rule", QStringLiteral("evenodd"))
        : std::string();
    add((isOpen ? "<polyline points=\"" : "<polygon points=\"") + list + '"' + rule
            + (isOpen ? svgPaint("fill", QColor(), 1) : fill()) + stroke() + "/>",
        drawn.boundingRect());
}

void SvgCanvas::Engine::drawTextItem(const QPointF& place, const QTextItem& item)
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

void SvgCanvas::Engine::addText(const OpenText& text)
{
    const QRectF box(text.place.x(), text.place.y() - text.top, text.end - text.place.x(), text.top + text.bottom);
    const bool keepsBlanks = text.text != text.text.simplified();
    std::string attributes;
    double size = 1;
    if (isUpright(m_transform) && std::abs(m_transform.m11() - m_transform.m22()) < 1e-6) {
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

void SvgCanvas::Engine::addOutlines(const OpenText& text)
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

SvgCanvas::SvgCanvas(QSizeF size, SvgText text)
    : m_size(size)
    , m_engine(std::make_unique<Engine>(text))
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
