// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/svg_text.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_style.h"

#include <QStringList>

#include <array>
#include <charconv>
#include <cmath>
#include <utility>
#include <vector>

namespace broadsheet::app {

namespace {

std::string number(double value, int decimals)
{
    if (!std::isfinite(value)) {
        return "0";
    }
    std::array<char, 400> buffer {}; // the longest finite double in fixed notation has 309 digits
    const auto end
        = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, std::chars_format::fixed, decimals);
    std::string text(buffer.data(), end.ptr);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text == "-0" ? "0" : text;
}

bool isAllowed(char32_t character)
{
    return character == 0x9 || character == 0xA || character == 0xD || (character >= 0x20 && character <= 0xD7FF)
        || (character >= 0xE000 && character <= 0xFFFD) || (character >= 0x10000 && character <= 0x10FFFF);
}

// Path data, as short as it can be: relative where that is shorter, and rounded to a hundredth of a unit, which adds up
// to nothing, since every step begins at what was written so far.
class PathText final {
public:
    void move(QPointF to)
    {
        m_at = rounded(to);
        m_out += 'M' + pair(m_at);
    }

    void line(QPointF to)
    {
        const QPointF end = rounded(to);
        add('L', { end });
        m_at = end;
    }

    void curve(QPointF first, QPointF second, QPointF to)
    {
        const QPointF end = rounded(to);
        add('C', { rounded(first), rounded(second), end });
        m_at = end;
    }

    void close(QPointF start)
    {
        m_out += 'Z';
        m_at = rounded(start);
    }

    [[nodiscard]] std::string take()
    {
        return std::move(m_out);
    }

private:
    static constexpr int kDecimals = 2;

    static QPointF rounded(QPointF point)
    {
        constexpr double kParts = 100;
        return { std::round(point.x() * kParts) / kParts, std::round(point.y() * kParts) / kParts };
    }

    // Without the zero before the point.
    static std::string coordinate(double value)
    {
        std::string text = number(value, kDecimals);
        if (text.starts_with("0.")) {
            text.erase(0, 1);
        } else if (text.starts_with("-0.")) {
            text.erase(1, 1);
        }
        return text;
    }

    static std::string joined(const std::string& first, const std::string& second)
    {
        return second.starts_with('-') ? first + second : first + ' ' + second;
    }

    static std::string pair(QPointF point)
    {
        return joined(coordinate(point.x()), coordinate(point.y()));
    }

    void add(char command, const std::vector<QPointF>& points)
    {
        std::string absolute;
        std::string relative;
        for (const QPointF& point : points) {
            absolute = absolute.empty() ? pair(point) : joined(absolute, pair(point));
            relative = relative.empty() ? pair(point - m_at) : joined(relative, pair(point - m_at));
        }
        m_out += relative.size() < absolute.size() ? static_cast<char>(command - 'A' + 'a') + relative
                                                   : command + absolute;
    }

    std::string m_out;
    QPointF m_at;
};

} // namespace

std::string svgNumber(double value)
{
    constexpr int kDecimals = 3;
    return number(value, kDecimals);
}

std::string xmlText(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (const char32_t character : text.toUcs4()) {
        switch (character) {
        case U'&':
            clean += QStringLiteral("&amp;");
            break;
        case U'<':
            clean += QStringLiteral("&lt;");
            break;
        case U'>':
            clean += QStringLiteral("&gt;");
            break;
        case U'"':
            clean += QStringLiteral("&quot;");
            break;
        default:
            clean += QString::fromUcs4(isAllowed(character) ? &character : U"\uFFFD", 1);
        }
    }
    return toUtf8(clean);
}

std::string svgAttribute(std::string_view name, const QString& value)
{
    return ' ' + std::string(name) + "=\"" + xmlText(value) + '"';
}

std::string svgAttribute(std::string_view name, double value)
{
    return ' ' + std::string(name) + "=\"" + svgNumber(value) + '"';
}

std::string svgPaint(std::string_view name, const QColor& color, double opacity)
{
    const double alpha = color.isValid() ? color.alphaF() * opacity : 0;
    if (alpha <= 0) {
        return svgAttribute(name, QStringLiteral("none"));
    }
    std::string attributes = svgAttribute(name, color.name(QColor::HexRgb));
    if (alpha < 1) {
        attributes += svgAttribute(std::string(name) + "-opacity", alpha);
    }
    return attributes;
}

std::string svgStroke(const QPen& pen, double scale, double opacity)
{
    if (pen.style() == Qt::NoPen) {
        return {};
    }
    // A pen without a width is as fine as a line can be seen.
    const double width = pen.widthF() > 0 ? pen.widthF() : 1;
    const double drawn = pen.isCosmetic() ? width : width * scale;
    std::string attributes = svgPaint("stroke", pen.color(), opacity);
    if (drawn != 1) {
        attributes += svgAttribute("stroke-width", drawn);
    }
    if (pen.capStyle() != Qt::FlatCap) {
        attributes += svgAttribute(
            "stroke-linecap", pen.capStyle() == Qt::RoundCap ? QStringLiteral("round") : QStringLiteral("square"));
    }
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin) {
        attributes += svgAttribute(
            "stroke-linejoin", pen.joinStyle() == Qt::RoundJoin ? QStringLiteral("round") : QStringLiteral("bevel"));
    }
    if (pen.style() != Qt::SolidLine) {
        QStringList dashes;
        for (const double dash : pen.dashPattern()) {
            dashes << toQString(svgNumber(dash * drawn));
        }
        attributes += svgAttribute("stroke-dasharray", dashes.join(u' '));
        if (pen.dashOffset() != 0) {
            attributes += svgAttribute("stroke-dashoffset", pen.dashOffset() * drawn);
        }
    }
    return attributes;
}

std::string svgPathData(const QPainterPath& path)
{
    PathText text;
    QPointF start;
    for (int index = 0; index < path.elementCount(); ++index) {
        const QPainterPath::Element element = path.elementAt(index);
        switch (element.type) {
        case QPainterPath::MoveToElement:
            start = element;
            text.move(start);
            break;
        case QPainterPath::LineToElement: {
            const bool isLast = index + 1 == path.elementCount() || path.elementAt(index + 1).isMoveTo();
            if (isLast && QPointF(element) == start) {
                text.close(start);
            } else {
                text.line(element);
            }
            break;
        }
        case QPainterPath::CurveToElement:
            text.curve(element, path.elementAt(index + 1), path.elementAt(index + 2));
            index += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break; // belongs to the curve before
        }
    }
    return text.take();
}

QString svgFamilies(const QString& family)
{
    if (family == QString::fromUtf16(kWesternFamily)) {
        // The Western letters of all of these but the last two are the same.
        return QStringLiteral("'%1', 'Source Han Sans K', 'Noto Sans CJK SC', 'Source Han Sans SC', 'Source Sans 3', "
                              "'Source Sans Pro', 'Noto Sans', sans-serif")
            .arg(family);
    }
    if (family == QString::fromUtf16(kFigureFamily)) {
        return QStringLiteral(
            "'%1', 'Source Han Sans SC', 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', sans-serif")
            .arg(family);
    }
    return QStringLiteral("'%1', sans-serif").arg(QString(family).remove(u'\''));
}

std::string svgFont(const QFont& font, double scale, const QString& usual)
{
    std::string attributes;
    const QString families = svgFamilies(font.family());
    if (families != usual) {
        attributes += svgAttribute("font-family", families);
    }
    attributes += svgAttribute("font-size", font.pixelSize() * scale);
    if (font.weight() != QFont::Normal) {
        attributes += svgAttribute("font-weight", font.weight());
    }
    if (font.italic()) {
        attributes += svgAttribute("font-style", QStringLiteral("italic"));
    }
    return attributes;
}

} // namespace broadsheet::app
