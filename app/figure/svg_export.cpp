// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/svg_export.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_scene.h"
#include "app/figure/summary.h"
#include "app/figure/svg_canvas.h"
#include "app/figure/svg_text.h"
#include "core/base/period.h"
#include "core/text/row_text.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <vector>

namespace broadsheet::app {

namespace {

constexpr std::size_t kNone = std::numeric_limits<std::size_t>::max();

// How far a mark reaches with the signs on and around it.
QRectF reachOf(const PlacedMark& mark, const FigureLayout& layout)
{
    constexpr double kArrow = 32; // beyond the ends of a bar
    constexpr double kCap = 9; // beyond its sides
    if (!layout.isLine) {
        return mark.rect.adjusted(-kArrow, -kCap, kArrow, kCap);
    }
    const double high = std::min(mark.rect.top(), std::max(layout.yOf(mark.to), layout.plot.top()));
    const double low = std::max(mark.rect.bottom(), std::min(layout.yOf(mark.from), layout.plot.bottom()));
    return QRectF(mark.rect.left(), high, mark.rect.width(), low - high).adjusted(-kCap, -kArrow, kCap, kArrow);
}

// The mark that each element belongs to, as an index into the layout's marks: the bar or the point itself and its
// signs. kNone for all else.
std::vector<std::size_t> ownersOf(const std::vector<SvgElement>& elements, const FigureLayout& layout)
{
    std::vector<QRectF> reaches;
    reaches.reserve(layout.marks.size());
    for (const PlacedMark& mark : layout.marks) {
        reaches.push_back(reachOf(mark, layout));
    }
    std::vector<std::size_t> owners(elements.size(), kNone);
    for (std::size_t index = 0; index < elements.size() && !elements[index].isText; ++index) { // texts come last
        const QRectF& bounds = elements[index].bounds;
        double least = std::numeric_limits<double>::infinity();
        for (std::size_t mark = 0; mark < layout.marks.size(); ++mark) {
            const PlacedMark& placed = layout.marks[mark];
            const QPointF apart = bounds.center() - (layout.isLine ? placed.point : placed.rect.center());
            const double distance = layout.isLine ? std::abs(apart.x()) : QPointF::dotProduct(apart, apart);
            const bool isOwnColor
                = !layout.isLine || elements[index].markup.find(placed.color.name().toStdString()) != std::string::npos;
            if (placed.hasMarker && distance < least && holds(reaches[mark], bounds) && isOwnColor) {
                least = distance;
                owners[index] = mark;
            }
        }
    }
    return owners;
}

class SvgFile final {
public:
    SvgFile(const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options)
        : m_figure(figure)
        , m_style(style)
        , m_options(options)
    {
        m_scene.present(figure, style, options.view.hidden, logicalSize(options.millimetres()));
    }

    [[nodiscard]] std::string text()
    {
        SvgCanvas canvas(m_scene.sceneRect().size(), m_options.outlines ? SvgText::Outlines : SvgText::Text);
        {
            QPainter painter(&canvas);
            m_scene.setBackgroundBrush(Qt::NoBrush); // the ground is larger than the scene
            m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
        }
        writeHead();
        writeClips(canvas.clips());
        writeElements(canvas.elements());
        m_out += "</svg>\n";
        return m_out;
    }

private:
    void writeHead();
    void writeClips(const std::vector<std::string>& clips);
    void writeElements(const std::vector<SvgElement>& elements);
    void writeElement(const SvgElement& element, std::string_view indent);
    void openMark(const PlacedMark& placed);

    [[nodiscard]] std::string id(const std::string& name) const
    {
        return m_figure.id + '-' + name;
    }

    const figure::ResolvedFigure& m_figure;
    const FigureStyle& m_style;
    const PictureOptions& m_options;
    FigureScene m_scene;
    std::string m_out;
};

void SvgFile::writeHead()
{
    const Formatter& formatter = m_style.formatter;
    // Where the picture is wider or higher than a figure may be, the figure stands in its middle.
    const QSizeF shape = m_options.millimetres();
    const QSizeF scene = m_scene.sceneRect().size();
    QRectF view(QPointF(0, 0), shape.scaled(scene, Qt::KeepAspectRatioByExpanding));
    view.moveCenter(m_scene.sceneRect().center());

    m_out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\"";
    const auto side = [&](std::string_view name, double pixels, double millimetres) {
        m_out += m_options.paper ? svgAttribute(name, toQString(svgNumber(millimetres) + "mm"))
                                 : svgAttribute(name, pixels);
    };
    side("width", m_options.size.width(), shape.width());
    side("height", m_options.size.height(), shape.height());
    m_out += " viewBox=\"" + svgNumber(view.x()) + ' ' + svgNumber(view.y()) + ' ' + svgNumber(view.width()) + ' '
        + svgNumber(view.height()) + '"';
    m_out += svgAttribute("role", QStringLiteral("graphics-document"));
    m_out += svgAttribute("aria-labelledby", toQString(id("title") + ' ' + id("desc")));
    m_out += svgAttribute(
        "xml:lang", formatter.language() == Language::Chinese ? QStringLiteral("zh-Hans") : QStringLiteral("en"));
    m_out += svgAttribute("font-family", svgFamilies(QString::fromUtf16(kFigureFamily)));
    m_out += ">\n  <title" + svgAttribute("id", toQString(id("title"))) + '>' + xmlText(formatter.text(m_figure.title))
        + "</title>\n";
    m_out += "  <desc" + svgAttribute("id", toQString(id("desc"))) + '>'
        + xmlText(summaryOf(m_figure, m_options.view, formatter)) + "</desc>\n";
    if (m_style.parts.ground) {
        m_out += "  <rect class=\"ground\"" + svgAttribute("x", view.x()) + svgAttribute("y", view.y())
            + svgAttribute("width", view.width()) + svgAttribute("height", view.height())
            + svgPaint("fill", m_style.colors.ground, 1) + "/>\n";
    }
}

void SvgFile::writeClips(const std::vector<std::string>& clips)
{
    if (clips.empty()) {
        return;
    }
    m_out += "  <defs>\n";
    for (std::size_t index = 0; index < clips.size(); ++index) {
        m_out += "    <clipPath" + svgAttribute("id", toQString(id("clip" + std::to_string(index + 1)))) + "><path d=\""
            + clips[index] + "\"/></clipPath>\n";
    }
    m_out += "  </defs>\n";
}

// In the order they were painted, but for the pieces of a mark, which stand together where its last one was.
void SvgFile::writeElements(const std::vector<SvgElement>& elements)
{
    const std::vector<PlacedMark>& marks = m_scene.layout().marks;
    const std::vector<std::size_t> owners = ownersOf(elements, m_scene.layout());
    std::vector<std::vector<std::size_t>> pieces(marks.size());
    for (std::size_t index = 0; index < elements.size(); ++index) {
        if (owners[index] != kNone) {
            pieces[owners[index]].push_back(index);
        }
    }
    for (std::size_t index = 0; index < elements.size(); ++index) {
        if (owners[index] == kNone) {
            writeElement(elements[index], "  ");
            continue;
        }
        const std::vector<std::size_t>& group = pieces[owners[index]];
        if (index != group.back()) {
            continue;
        }
        openMark(marks[owners[index]]);
        for (const std::size_t piece : group) {
            writeElement(elements[piece], "    ");
        }
        m_out += "  </g>\n";
    }
}

void SvgFile::writeElement(const SvgElement& element, std::string_view indent)
{
    m_out += indent;
    if (element.clip) {
        m_out += "<g clip-path=\"url(#" + id("clip" + std::to_string(*element.clip + 1)) + ")\">" + element.markup
            + "</g>\n";
    } else {
        m_out += element.markup + '\n';
    }
}

void SvgFile::openMark(const PlacedMark& placed)
{
    const figure::Mark& mark = m_figure.series[placed.ref.series].marks[placed.ref.mark];
    const auto data = [this](const char* name, const std::string& value) {
        m_out += svgAttribute(std::string("data-") + name, toQString(value));
    };
    const auto number = [&data](const char* name, const std::optional<double>& value) {
        if (value) {
            data(name, text::numberCell(*value).content);
        }
    };
    m_out += "  <g class=\"mark\"";
    data("observation", mark.observation);
    data("series", std::to_string(placed.ref.series));
    data("index", std::to_string(placed.ref.mark));
    number("low", mark.value.low);
    number("value", mark.value.best);
    number("high", mark.value.high);
    data("unit", m_figure.unit);
    if (m_figure.measuring.measure != figure::Measure::Values) {
        const bool isIndex = m_figure.measuring.measure == figure::Measure::Index;
        data("measure", isIndex ? "index" : "growth");
        data("reference", isoPeriod(mark.since.value_or(m_figure.measuring.base)));
    }
    if (mark.isDated) {
        data("period", isoPeriod(mark.period));
    }
    data("kind", std::string(wordFor(mark.kind)));
    m_out += ">\n    <title>" + xmlText(sentenceFor(m_figure, mark, m_style.formatter)) + "</title>\n";
}

} // namespace

std::string figureSvg(const figure::ResolvedFigure& figure, const FigureStyle& style, const PictureOptions& options)
{
    return SvgFile(figure, style, options).text();
}

} // namespace broadsheet::app
