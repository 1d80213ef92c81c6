// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/loopback_server.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrlQuery>

#include <vector>

namespace broadsheet::app::test {

inline constexpr int kPageSize = 3;

// A record as the service of the sports lottery publishes it.
inline QJsonObject sportsRecord(int issue)
{
    return { { QStringLiteral("lotteryGameNum"), QStringLiteral("85") },
        { QStringLiteral("lotteryGameName"), QStringLiteral("超级大乐透") },
        { QStringLiteral("lotteryDrawNum"), QString::number(issue) },
        { QStringLiteral("lotteryDrawTime"),
            QStringLiteral("2024-03-%1").arg(issue % 28 + 1, 2, 10, QLatin1Char('0')) },
        { QStringLiteral("lotteryDrawResult"), QStringLiteral("02 08 11 16 23 02 07") },
        { QStringLiteral("lotteryUnsortDrawresult"), QStringLiteral("16+02+11+08+23 02+07") },
        { QStringLiteral("matchList"), QJsonValue() },
        { QStringLiteral("prizeLevelList"),
            QJsonArray { QJsonObject { { QStringLiteral("prizeLevel"), QStringLiteral("一等奖") },
                { QStringLiteral("stakeCount"), QStringLiteral("5") },
                { QStringLiteral("stakeAmount"), QStringLiteral("6,018,453") },
                { QStringLiteral("totalPrizeamount"), QStringLiteral("30,092,265") } } } } };
}

inline QByteArray sportsPage(const std::vector<int>& issues, int pages = 1)
{
    QJsonArray list;
    for (const int issue : issues) {
        list.append(sportsRecord(issue));
    }
    const QJsonObject value { { QStringLiteral("list"), list }, { QStringLiteral("pageNo"), 1 },
        { QStringLiteral("pages"), pages } };
    return QJsonDocument(QJsonObject { { QStringLiteral("success"), true },
                             { QStringLiteral("errorCode"), QStringLiteral("0") }, { QStringLiteral("value"), value } })
        .toJson();
}

inline int pageOf(const QString& target)
{
    return QUrlQuery(QUrl(target)).queryItemValue(QStringLiteral("pageNo")).toInt();
}

// The service: draws `newest` down to `oldest`, a few a page.
inline Answer history(const QString& target, int newest, int oldest)
{
    std::vector<int> issues;
    for (int i = 0; i < kPageSize; ++i) {
        const int issue = newest - (pageOf(target) - 1) * kPageSize - i;
        if (issue >= oldest) {
            issues.push_back(issue);
        }
    }
    return { .body = sportsPage(issues, (newest - oldest + kPageSize) / kPageSize) };
}

} // namespace broadsheet::app::test
