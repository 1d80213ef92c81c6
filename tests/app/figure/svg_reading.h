// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QLineF>
#include <QRectF>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace broadsheet::app {

// An element of an SVG file, with what it is in.
struct ReadElement {
    QString name;
    QHash<QString, QString> attributes;
    QString text; // what stands in it directly
    int mark = -1; // index into ReadSvg::marks of the group that it is in

    [[nodiscard]] double number(const char* attribute) const
    {
        return attributes.value(QLatin1StringView(attribute)).toDouble();
    }

    [[nodiscard]] QString value(const char* attribute) const
    {
        return attributes.value(QLatin1StringView(attribute));
    }

    // Of a rect.
    [[nodiscard]] QRectF rect() const
    {
        return { number("x"), number("y"), number("width"), number("height") };
    }

    // Of a rect, a polygon or a path: what holds the ends of all its pieces.
    [[nodiscard]] QRectF bounds() const;

    // Of a path that is straight strokes: each of them.
    [[nodiscard]] std::vector<QPointF> corners() const; // every point that a path goes through
    [[nodiscard]] std::vector<QLineF> strokes() const;
};

// An SVG file as any other program would read it.
struct ReadSvg {
    bool isWellFormed = false;
    QString error;
    QRectF viewBox;
    ReadElement root;
    std::vector<ReadElement> elements; // in order, without the root
    std::vector<ReadElement> marks; // the groups of class mark
    QStringList ids;

    [[nodiscard]] std::vector<const ReadElement*> named(const char* name) const;
};

// What holds the ends of all pieces of a path's data.
[[nodiscard]] QRectF boundsOfPath(const QString& data);

[[nodiscard]] ReadSvg readSvg(const std::string& bytes);

} // namespace broadsheet::app
