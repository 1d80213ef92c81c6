// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPaintDevice>
#include <QRectF>
#include <QSizeF>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace broadsheet::app {

class SvgEngine;

enum class SvgText {
    Text, // as text, which can be searched, read aloud and edited
    Outlines, // as shapes, which look the same where the font is missing
};

// One painted thing.
struct SvgElement {
    std::string markup; // without clip
    QRectF bounds; // in user units, without the width of the pen
    std::optional<std::size_t> clip; // index into SvgCanvas::clips(), where it reaches beyond its clip
    bool isText = false; // as text or as outlines
};

// A paint device that keeps what is painted as SVG elements, in order. Unlike QSvgGenerator it knows clipping, writes
// each line of text as one element, and gives the same text for the same painting, on any system and in any locale.
// Coordinates are the device's: transforms are multiplied out, so that a number in the file is a place in the picture.
// Pixmaps and brushes other than solid ones are not kept: a figure has none.
class SvgCanvas final : public QPaintDevice {
public:
    SvgCanvas(QSizeF size, SvgText text);
    ~SvgCanvas() override;
    Q_DISABLE_COPY_MOVE(SvgCanvas)

    [[nodiscard]] QPaintEngine* paintEngine() const override;

    [[nodiscard]] const std::vector<SvgElement>& elements() const;

    // The data of each clip path, as the d attribute of a path.
    [[nodiscard]] const std::vector<std::string>& clips() const;

protected:
    [[nodiscard]] int metric(PaintDeviceMetric metric) const override;

private:
    QSizeF m_size;
    std::unique_ptr<SvgEngine> m_engine;
};

// Whether all of `bounds`, which may be as thin as a line, lies in the area; QRectF holds no line.
[[nodiscard]] bool holds(const QRectF& area, const QRectF& bounds);

} // namespace broadsheet::app
