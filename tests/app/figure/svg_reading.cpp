// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/figure/svg_reading.h"

#include <QPolygonF>
#include <QRegularExpression>
#include <QXmlStreamReader>

namespace broadsheet::app {

namespace {

// How many numbers each command takes; the last two are the place that it leads to.
int numbersOf(QChar command)
{
    switch (command.toLower().unicode()) {
    case 'a':
        return 7;
    case 'c':
        return 6;
    case 'z':
        return 0;
    default:
        return 2;
    }
}

} // namespace

QRectF boundsOfPath(const QString& data)
{
    static const QRegularExpression token(QStringLiteral("([A-Za-z])|(-?(?:\\d+\\.?\\d*|\\.\\d+))"));
    QPolygonF places;
    QPointF at;
    QChar command;
    std::vector<double> numbers;
    for (auto match = token.globalMatch(data); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        if (found.hasCaptured(1) && !found.captured(1).isEmpty()) {
            command = found.captured(1).front();
            numbers.clear();
            continue;
        }
        numbers.push_back(found.captured(2).toDouble());
        if (static_cast<int>(numbers.size()) == numbersOf(command)) {
            const QPointF place(numbers[numbers.size() - 2], numbers.back());
            at = command.isLower() ? at + place : place;
            places << at;
            numbers.clear();
        }
    }
    return places.boundingRect();
}

QRectF ReadElement::bounds() const
{
    if (name == QStringLiteral("rect")) {
        return rect();
    }
    return boundsOfPath(name == QStringLiteral("polygon") ? u'M' + value("points") : value("d"));
}

std::vector<QLineF> ReadElement::strokes() const
{
    static const QRegularExpression pattern(QStringLiteral("M(-?[\\d.]+) (-?[\\d.]+)L(-?[\\d.]+) (-?[\\d.]+)(?=M|$)"));
    std::vector<QLineF> lines;
    const QString data = value("d");
    for (auto match = pattern.globalMatch(data); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        lines.emplace_back(found.captured(1).toDouble(), found.captured(2).toDouble(), found.captured(3).toDouble(),
            found.captured(4).toDouble());
    }
    return lines;
}

std::vector<QPointF> ReadElement::corners() const
{
    static const QRegularExpression pattern(QStringLiteral("([MLl])\\s*(-?[\\d.]+)\\s*(-?[\\d.]+)"));
    std::vector<QPointF> points;
    const QString data = value("d");
    for (auto match = pattern.globalMatch(data); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QPointF place(found.captured(2).toDouble(), found.captured(3).toDouble());
        const bool isRelative = found.captured(1) == QStringLiteral("l") && !points.empty();
        points.push_back(isRelative ? points.back() + place : place);
    }
    return points;
}

std::vector<const ReadElement*> ReadSvg::named(const char* name) const
{
    std::vector<const ReadElement*> found;
    for (const ReadElement& element : elements) {
        if (element.name == QLatin1StringView(name)) {
            found.push_back(&element);
        }
    }
    return found;
}

ReadSvg readSvg(const std::string& bytes)
{
    ReadSvg svg;
    QXmlStreamReader reader(QByteArray::fromStdString(bytes));
    std::vector<int> open; // the mark that each open element is in
    std::vector<std::size_t> path;
    while (!reader.atEnd()) {
        switch (reader.readNext()) {
        case QXmlStreamReader::StartElement: {
            ReadElement element { .name = reader.name().toString(), .attributes = {}, .text = {} };
            for (const QXmlStreamAttribute& attribute : reader.attributes()) {
                element.attributes.insert(attribute.qualifiedName().toString(), attribute.value().toString());
            }
            if (element.attributes.contains(QStringLiteral("id"))) {
                svg.ids << element.value("id");
            }
            element.mark = open.empty() ? -1 : open.back();
            if (element.value("class") == QStringLiteral("mark")) {
                element.mark = static_cast<int>(svg.marks.size());
                svg.marks.push_back(element);
            }
            open.push_back(element.mark);
            path.push_back(svg.elements.size());
            svg.elements.push_back(std::move(element));
            break;
        }
        case QXmlStreamReader::Characters:
            if (!path.empty()) {
                svg.elements[path.back()].text += reader.text();
            }
            break;
        case QXmlStreamReader::EndElement:
            open.pop_back();
            path.pop_back();
            break;
        default:
            break;
        }
    }
    svg.isWellFormed = !reader.hasError();
    svg.error = reader.errorString();
    if (!svg.elements.empty()) {
        svg.root = svg.elements.front();
        svg.elements.erase(svg.elements.begin());
        const QStringList box = svg.root.value("viewBox").split(u' ');
        if (box.size() == 4) {
            svg.viewBox = { box[0].toDouble(), box[1].toDouble(), box[2].toDouble(), box[3].toDouble() };
        }
    }
    return svg;
}

} // namespace broadsheet::app
