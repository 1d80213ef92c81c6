// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/figure_text.h"
#include "app/figure/svg_canvas.h"
#include "app/figure/svg_text.h"
#include "tests/app/figure/svg_reading.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <gtest/gtest.h>

#include <cmath>
#include <functional>
#include <limits>

namespace broadsheet::app {
namespace {

struct Painted {
    std::vector<SvgElement> elements;
    std::vector<std::string> clips;

    // The one element there is, as another program reads it.
    [[nodiscard]] ReadElement only() const
    {
        EXPECT_EQ(elements.size(), 1U);
        return elements.empty() ? ReadElement {} : readSvg(elements.front().markup).root;
    }
};

Painted painted(const std::function<void(QPainter&)>& paint, SvgText text = SvgText::Text)
{
    SvgCanvas canvas({ 400, 300 }, text);
    {
        QPainter painter(&canvas);
        paint(painter);
    }
    return { canvas.elements(), canvas.clips() };
}

TEST(SvgNumber, IsShortAndNeverLocalised)
{
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German));
    EXPECT_EQ(svgNumber(12.5), "12.5");
    EXPECT_EQ(svgNumber(1234567), "1234567");
    EXPECT_EQ(svgNumber(0.12345), "0.123");
    EXPECT_EQ(svgNumber(-0.0001), "0");
    EXPECT_EQ(svgNumber(-0.0), "0");
    EXPECT_EQ(svgNumber(2.0), "2");
    EXPECT_EQ(svgNumber(100), "100");
    EXPECT_EQ(svgNumber(std::nan("")), "0");
    EXPECT_EQ(svgNumber(std::numeric_limits<double>::infinity()), "0");
    EXPECT_EQ(svgNumber(1e300).size(), 301U);
    QLocale::setDefault(before);
}

TEST(SvgText, EscapesWhatXmlWouldRead)
{
    const QString hostile = QStringLiteral("</text><script>alert(1)</script>&amp;\"' <b>") + QChar(1) + QChar(0xfffe);
    const std::string escaped = xmlText(hostile);
    EXPECT_EQ(escaped.find('<'), std::string::npos);
    const ReadSvg read = readSvg("<t a=\"" + escaped + "\">" + escaped + "</t>");
    ASSERT_TRUE(read.isWellFormed);
    QString expected = hostile;
    expected[expected.size() - 2] = expected[expected.size() - 1] = QChar(QChar::ReplacementCharacter);
    EXPECT_EQ(read.root.text, expected);
    EXPECT_EQ(read.root.value("a"), expected);
}

TEST(SvgCanvas, WritesShapesInTheDevicesCoordinates)
{
    const ReadElement rect = painted([](QPainter& painter) {
        painter.translate(10, 20);
        painter.scale(2, 2);
        painter.setPen(QPen(QColor(0, 0, 255), 3));
        painter.setBrush(QColor(255, 0, 0, 51));
        painter.drawRect(QRectF(1, 2, 30, 40));
    }).only();
    EXPECT_EQ(rect.name, QStringLiteral("rect"));
    EXPECT_EQ(rect.rect(), QRectF(12, 24, 60, 80));
    EXPECT_EQ(rect.value("fill"), QStringLiteral("#ff0000"));
    EXPECT_EQ(rect.number("fill-opacity"), 0.2);
    EXPECT_EQ(rect.value("stroke"), QStringLiteral("#0000ff"));
    EXPECT_EQ(rect.number("stroke-width"), 6);
}

TEST(SvgCanvas, ClipsWhatReachesBeyondTheClip)
{
    const Painted result = painted([](QPainter& painter) {
        painter.setClipRect(QRectF(50, 50, 100, 100));
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QLineF(0, 100, 400, 100)); // through it
        painter.translate(1, 0);
        painter.drawLine(QLineF(60, 60, 70, 70)); // within
        painter.translate(1, 0);
        painter.drawLine(QLineF(0, 0, 10, 10)); // outside
    });
    ASSERT_EQ(result.elements.size(), 2U);
    EXPECT_EQ(result.elements[0].clip, 0U);
    EXPECT_FALSE(result.elements[1].clip);
    ASSERT_EQ(result.clips.size(), 1U);
    EXPECT_EQ(boundsOfPath(QString::fromStdString(result.clips.front())), QRectF(50, 50, 100, 100));
}

TEST(SvgCanvas, ClipsByTheCommonPartOfNestedClips)
{
    const Painted result = painted([](QPainter& painter) {
        painter.setClipRect(QRectF(0, 0, 100, 100));
        painter.translate(50, 50);
        painter.setClipRect(QRectF(0, 0, 100, 100), Qt::IntersectClip);
        painter.fillRect(QRectF(-50, -50, 400, 300), Qt::black);
    });
    ASSERT_EQ(result.clips.size(), 1U);
    EXPECT_EQ(boundsOfPath(QString::fromStdString(result.clips.front())), QRectF(50, 50, 50, 50));
}

TEST(SvgCanvas, ClipsByAPathThatIsNoRectangle)
{
    const Painted result = painted([](QPainter& painter) {
        QPainterPath circle;
        circle.addEllipse(QPointF(100, 100), 50, 50);
        painter.setClipPath(circle);
        painter.fillRect(QRectF(90, 90, 20, 20), Qt::black); // within, but who is to know
    });
    ASSERT_EQ(result.elements.size(), 1U);
    EXPECT_TRUE(result.elements.front().clip);
}

TEST(SvgCanvas, WritesALineOfTextAsOneElement)
{
    const QString line = QStringLiteral("AI用电 2.9 Wh,“GPT”<b>与 ½");
    const ReadElement text = painted([&](QPainter& painter) {
        painter.setFont(figureFont(20, kBold, line));
        painter.setPen(QColor(1, 2, 3));
        painter.drawText(QPointF(30, 40), line);
    }).only();
    EXPECT_EQ(text.name, QStringLiteral("text"));
    EXPECT_EQ(text.text, line);
    EXPECT_EQ(text.number("x"), 30);
    EXPECT_EQ(text.number("y"), 40);
    EXPECT_EQ(text.number("font-size"), 20);
    EXPECT_EQ(text.number("font-weight"), 700);
    EXPECT_EQ(text.value("fill"), QStringLiteral("#010203"));
}

TEST(SvgCanvas, KeepsTwoTextsApart)
{
    const Painted result = painted([](QPainter& painter) {
        painter.setFont(figureFont(20, kRegular, QStringLiteral("a")));
        painter.drawText(QPointF(30, 40), QStringLiteral("one"));
        painter.drawText(QPointF(30, 60), QStringLiteral("two"));
        painter.drawText(QPointF(90, 60), QStringLiteral("three"));
    });
    EXPECT_EQ(result.elements.size(), 3U);
}

TEST(SvgCanvas, TurnsTextThatIsTurned)
{
    const ReadElement text = painted([](QPainter& painter) {
        painter.translate(100, 50);
        painter.rotate(-90);
        painter.setFont(figureFont(20, kRegular, QStringLiteral("a")));
        painter.drawText(QPointF(5, 6), QStringLiteral("up"));
    }).only();
    EXPECT_EQ(text.value("transform"), QStringLiteral("matrix(0 -1 1 0 100 50)"));
    EXPECT_EQ(text.number("x"), 5);
}

TEST(SvgCanvas, KeepsBlanksThatXmlWouldDrop)
{
    const ReadElement text = painted([](QPainter& painter) {
        painter.setFont(figureFont(20, kRegular, QStringLiteral("a")));
        painter.drawText(QPointF(5, 6), QStringLiteral("a  b"));
    }).only();
    EXPECT_EQ(text.text, QStringLiteral("a  b"));
    EXPECT_EQ(text.value("xml:space"), QStringLiteral("preserve"));
}

TEST(SvgCanvas, OutlinesATextWhereItWouldStand)
{
    const QString line = QStringLiteral("用电 Wh");
    const Painted result = painted(
        [&](QPainter& painter) {
            painter.setFont(figureFont(20, kRegular, line));
            painter.drawText(QPointF(30, 40), line);
        },
        SvgText::Outlines);
    ASSERT_EQ(result.elements.size(), 1U);
    const SvgElement& element = result.elements.front();
    EXPECT_TRUE(element.isText);
    EXPECT_NEAR(element.bounds.left(), 30, 2);
    EXPECT_NEAR(element.bounds.width(), widthOf(line, figureFont(20, kRegular, line)), 3);
    EXPECT_LT(element.bounds.top(), 30);
    EXPECT_NEAR(element.bounds.bottom(), 42, 3);
}

TEST(SvgCanvas, WritesDashesCapsAndJoins)
{
    const ReadElement path = painted([](QPainter& painter) {
        QPen pen(Qt::black, 2, Qt::CustomDashLine, Qt::RoundCap, Qt::BevelJoin);
        pen.setDashPattern({ 4, 3 });
        painter.setPen(pen);
        QPainterPath corner({ 0, 0 });
        corner.lineTo(10, 0);
        corner.lineTo(10, 10);
        painter.drawPath(corner);
    }).only();
    EXPECT_EQ(path.value("d"), QStringLiteral("M0 0L10 0l0 10"));
    EXPECT_EQ(path.value("stroke-dasharray"), QStringLiteral("8 6"));
    EXPECT_EQ(path.value("stroke-linecap"), QStringLiteral("round"));
    EXPECT_EQ(path.value("stroke-linejoin"), QStringLiteral("bevel"));
    EXPECT_EQ(path.value("fill"), QStringLiteral("none"));
}

TEST(SvgCanvas, WritesNothingThatCannotBeSeen)
{
    const Painted result = painted([](QPainter& painter) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(-500, 0, 10, 10));
        painter.drawEllipse(QRectF(0, 0, 10, 10));
        painter.drawLine(QLineF(0, 0, 10, 10));
        painter.drawConvexPolygon(QPolygonF(QRectF(0, 0, 10, 10)));
    });
    EXPECT_TRUE(result.elements.empty());
}

TEST(SvgCanvas, GathersDotsOnlyWhereNoneShowsThroughAnother)
{
    const auto twoDots = [](const QPen& pen, const QColor& color) {
        return painted([&](QPainter& painter) {
            painter.setPen(pen);
            painter.setBrush(color);
            for (const QPointF place : { QPointF(10, 10), QPointF(12, 10) }) {
                painter.drawConvexPolygon(QPolygonF(QRectF(place, QSizeF(4, 4))));
                painter.drawEllipse(place, 3, 3);
            }
        }).elements.size();
    };
    EXPECT_EQ(twoDots(Qt::NoPen, Qt::red), 1U);
    EXPECT_EQ(twoDots(Qt::NoPen, QColor(255, 0, 0, 99)), 4U);
    EXPECT_EQ(twoDots(QPen(Qt::black, 1), Qt::red), 4U);
}

TEST(SvgCanvas, GathersLinesPaintedAlike)
{
    const ReadElement path = painted([](QPainter& painter) {
        painter.setPen(QPen(Qt::black, 1));
        painter.drawLine(QLineF(0, 0, 10, 10));
        painter.drawLine(QLineF(20, 0, 30, 10));
    }).only();
    EXPECT_EQ(path.strokes().size(), 2U);
}

} // namespace
} // namespace broadsheet::app
