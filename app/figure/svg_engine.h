// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/svg_canvas.h"

#include <QBrush>
#include <QFont>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPen>
#include <QTransform>

#include <optional>
#include <string>
#include <vector>

namespace broadsheet::app {

// What an SvgCanvas is painted with.
class SvgEngine final : public QPaintEngine {
public:
    explicit SvgEngine(SvgText text);

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
    // Whether the transform keeps rectangles as they are, and neither turns nor mirrors them.
    [[nodiscard]] bool isUpright() const;
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

} // namespace broadsheet::app
