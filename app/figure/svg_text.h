// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainterPath>
#include <QPen>
#include <QString>

#include <string>
#include <string_view>

namespace broadsheet::app {

// The pieces of SVG 1.1 text that Broadsheet writes. All of them are free of the locale.

// At most three decimals and no needless zeros: "12.5", "-0.003", "0". What is not finite is "0".
[[nodiscard]] std::string svgNumber(double value);

// UTF-8 with & < > " escaped; characters that XML 1.0 forbids become U+FFFD.
[[nodiscard]] std::string xmlText(const QString& text);

// ` name="value"`; the value is escaped.
[[nodiscard]] std::string svgAttribute(std::string_view name, const QString& value);
[[nodiscard]] std::string svgAttribute(std::string_view name, double value);

// ` fill="#rrggbb"` and, where it is not opaque, ` fill-opacity="…"`; for no colour "none".
[[nodiscard]] std::string svgPaint(std::string_view name, const QColor& color, double opacity);

// The attributes of a stroke; its width and dashes times `scale`.
[[nodiscard]] std::string svgStroke(const QPen& pen, double scale, double opacity);

// The d attribute of a path.
[[nodiscard]] std::string svgPathData(const QPainterPath& path);

// font-family for a text set in `family`: the family, then others of the same shapes that other systems have.
[[nodiscard]] QString svgFamilies(const QString& family);

// The attributes of a font; the family only where it is not `usual`.
[[nodiscard]] std::string svgFont(const QFont& font, double scale, const QString& usual);

} // namespace broadsheet::app
