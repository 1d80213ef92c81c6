// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/printed_figures.h"

#include "app/base/qt_text.h"

#include <QCoreApplication>

namespace broadsheet::app {

QString yuanText(lottery::Money money, const Formatter& formatter)
{
    const QString plain = toQString(lottery::plainYuan(money));
    const qsizetype point = plain.indexOf(QLatin1Char('.'));
    const QString whole = formatter.digits(plain.left(point).toDouble());
    return formatter.words()
        .text("Finding", QT_TRANSLATE_NOOP("Finding", "%1 yuan"))
        .arg(point < 0 ? whole : whole + plain.mid(point));
}

QString yuanText(const std::string& cell, const Formatter& formatter)
{
    const auto read = lottery::parsePrintedMoney(cell);
    return read ? yuanText(*read, formatter) : QStringLiteral("“%1”").arg(toQString(cell));
}

QString countText(const std::string& cell, const Formatter& formatter)
{
    const auto read = lottery::parsePrintedCount(cell);
    return read ? formatter.digits(static_cast<double>(*read)) : toQString(cell);
}

} // namespace broadsheet::app
