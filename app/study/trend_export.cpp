// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_export.h"

#include "app/base/qt_text.h"
#include "app/figure/exporter.h"
#include "app/figure/figure_text.h"
#include "app/figure/svg_canvas.h"
#include "app/figure/svg_text.h"
#include "app/study/trend_rows.h"
#include "core/text/file.h"

#include <QPainter>

#include <algorithm>

namespace broadsheet::app {

namespace {

constexpr int kMargin = 16;
constexpr int kTitle = 40; // height
constexpr double kTitleText = 18;
constexpr double kResolution = 96;
constexpr std::size_t kMostDrawsOfSvg = 1000;
constexpr std::size_t kRowsAtOnce = 4096; // of a CSV

QSize sizeOf(const TrendPicture& picture)
{
    const auto rows = static_cast<int>(picture.stretch().rows());
    return { 2 * kMargin + picture.layout().leftWidth() + picture.layout().width,
        2 * kMargin + kTitle + kTrendHeadings + rows * kTrendRow + kTrendFooters };
}

void paintAll(QPainter& painter, const TrendPicture& picture, const QString& title)
{
    const QFont font = figureFont(kTitleText, kBold, title);
    painter.setFont(font);
    painter.setPen(picture.look().colors.ink);
    painter.drawText(QRect(kMargin, kMargin, sizeOf(picture).width() - 2 * kMargin, kTitle - 8),
        Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, title);
    const TrendStretch& stretch = picture.stretch();
    const int left = kMargin + picture.layout().leftWidth();
    const int top = kMargin + kTitle;
    const int rows = top + kTrendHeadings;
    const int footer = rows + static_cast<int>(stretch.rows()) * kTrendRow;
    const auto part = [&painter](int x, int y, const auto& paint) {
        painter.save();
        painter.translate(x, y);
        paint();
        painter.restore();
    };
    part(left, rows, [&] { picture.paintRows(painter, stretch.first, stretch.rows()); });
    part(left, top, [&] { picture.paintHeadings(painter); });
    part(left, footer, [&] { picture.paintFooter(painter); });
    part(kMargin, rows, [&] { picture.paintIssues(painter, stretch.first, stretch.rows()); });
    part(kMargin, top, [&] { picture.paintCorner(painter); });
    part(kMargin, footer, [&] { picture.paintFooterNames(painter); });
}

// What a picture says to those who can't see it: its title, and the numbers of its draws, the first ten.
QString describe(const TrendData& data, TrendStretch stretch, const Formatter& formatter)
{
    constexpr std::size_t kTold = 10;
    QStringList lines { trendTitle(data, stretch, formatter) };
    for (std::size_t row = stretch.first; row < std::min(stretch.last, stretch.first + kTold); ++row) {
        QStringList numbers;
        for (const int number : data.columns.numbersOf(row)) {
            numbers << QString::number(number);
        }
        lines << toQString(data.columns.issueOf(row)) + QStringLiteral(": ") + numbers.join(QLatin1Char(' '));
    }
    return lines.join(QLatin1Char('\n'));
}

Result<void> writeCsv(const TrendData& data, TrendStretch stretch, const TrendLook& look,
    const std::filesystem::path& path, const TrendTick& tick)
{
    std::string bytes = text::toCsv({ trendHeadings(data, look.sections, look.formatter) });
    for (std::size_t first = stretch.first; first < stretch.last; first += kRowsAtOnce) {
        const TrendStretch some { first, std::min(stretch.last, first + kRowsAtOnce) };
        bytes += text::toCsv(trendRows(data, look.sections, some));
        if (tick && !tick(some.last - stretch.first, stretch.rows())) {
            return std::unexpected(Error { .code = ErrorCode::Cancelled, .place = {}, .detail = {}, .expected = {} });
        }
    }
    return text::writeFileAtomically(path, bytes);
}

Result<void> writePng(
    const TrendData& data, TrendStretch stretch, const TrendLook& look, double scale, const std::filesystem::path& path)
{
    const QImage image = paintTrend(data, stretch, look, scale);
    const Result<std::string> bytes = encodePng(image,
        { .title = trendTitle(data, stretch, look.formatter), .description = describe(data, stretch, look.formatter) },
        kResolution * scale);
    if (!bytes) {
        Error error = bytes.error();
        error.place.file = path.string();
        return std::unexpected(error);
    }
    return text::writeFileAtomically(path, *bytes);
}

} // namespace

std::optional<std::size_t> mostDraws(const TrendFile& file)
{
    constexpr int kAround = 2 * kMargin + kTitle + kTrendHeadings + kTrendFooters;
    switch (file.format) {
    case FileFormat::Png:
        return static_cast<std::size_t>((kLargestPictureSide / file.scale - kAround) / kTrendRow);
    case FileFormat::Svg:
        return kMostDrawsOfSvg;
    case FileFormat::Pdf:
    case FileFormat::Csv:
        break;
    }
    return std::nullopt;
}

QString trendTitle(const TrendData& data, TrendStretch stretch, const Formatter& formatter)
{
    if (stretch.rows() == 0) {
        return formatter.text(data.game.name);
    }
    //: %1 a game, %2 and %3 the first and the last issue
    return formatter.words()
        .text("Trend", QT_TRANSLATE_NOOP("Trend", "%1: draws %2 to %3"))
        .arg(formatter.text(data.game.name), toQString(data.columns.issueOf(stretch.first)),
            toQString(data.columns.issueOf(stretch.last - 1)));
}

QString trendFileName(const TrendData& data, TrendStretch stretch, FileFormat format)
{
    QString name = toQString(data.game.id);
    if (stretch.rows() > 0) {
        name += QLatin1Char('-') + toQString(data.columns.issueOf(stretch.first)) + QLatin1Char('-')
            + toQString(data.columns.issueOf(stretch.last - 1));
    }
    return name + QLatin1Char('.') + toQString(codeOf(format));
}

QSize trendSize(const TrendData& data, TrendStretch stretch, const TrendLook& look, double scale)
{
    return (QSizeF(sizeOf(TrendPicture(data, stretch, look, 0))) * scale).toSize();
}

QImage paintTrend(const TrendData& data, TrendStretch stretch, const TrendLook& look, double scale)
{
    TrendPicture picture(data, stretch, look, 0);
    QImage image((QSizeF(sizeOf(picture)) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull()) {
        return image;
    }
    image.fill(look.colors.ground);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    paintAll(painter, picture, trendTitle(data, stretch, look.formatter));
    return image;
}

std::string trendSvg(const TrendData& data, TrendStretch stretch, const TrendLook& look)
{
    TrendPicture picture(data, stretch, look, 0);
    const QSize size = sizeOf(picture);
    const QString title = trendTitle(data, stretch, look.formatter);
    SvgCanvas canvas(size, SvgText::Text);
    {
        QPainter painter(&canvas);
        paintAll(painter, picture, title);
    }
    const bool chinese = look.formatter.language() == Language::Chinese;
    std::string out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\""
        + svgAttribute("width", size.width()) + svgAttribute("height", size.height())
        + svgAttribute("viewBox", QStringLiteral("0 0 %1 %2").arg(size.width()).arg(size.height()))
        + svgAttribute("role", QStringLiteral("graphics-document"))
        + svgAttribute("aria-labelledby", QStringLiteral("trend-title trend-desc"))
        + svgAttribute("xml:lang", chinese ? QStringLiteral("zh-Hans") : QStringLiteral("en"))
        + svgAttribute("font-family", svgFamilies(QString::fromUtf16(kFigureFamily))) + ">\n";
    out += "  <title id=\"trend-title\">" + xmlText(title) + "</title>\n";
    out += "  <desc id=\"trend-desc\">" + xmlText(describe(data, stretch, look.formatter)) + "</desc>\n";
    out += "  <rect" + svgAttribute("width", size.width()) + svgAttribute("height", size.height())
        + svgPaint("fill", look.colors.ground, 1) + "/>\n";
    for (const SvgElement& element : canvas.elements()) {
        out += "  " + element.markup + '\n';
    }
    return out + "</svg>\n";
}

Result<void> exportTrend(const TrendData& data, TrendStretch stretch, const TrendLook& look, const TrendFile& file,
    const std::filesystem::path& path, const TrendTick& tick)
{
    if (file.format == FileFormat::Csv) {
        return writeCsv(data, stretch, look, path, tick);
    }
    if (const auto most = mostDraws(file); most && stretch.rows() > *most) {
        return std::unexpected(Error { .code = ErrorCode::BadValue,
            .place = {},
            .detail = std::to_string(stretch.rows()),
            .expected = "1–" + std::to_string(*most) });
    }
    if (Result<void> there = checkFigureFont(); !there) {
        return there;
    }
    return file.format == FileFormat::Svg ? text::writeFileAtomically(path, trendSvg(data, stretch, look))
                                          : writePng(data, stretch, look, file.scale, path);
}

} // namespace broadsheet::app
