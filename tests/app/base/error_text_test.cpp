// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/error_text.h"

#include <gtest/gtest.h>

#include <vector>

namespace broadsheet::app {
namespace {

std::vector<ErrorCode> everyCode()
{
    std::vector<ErrorCode> codes;
    for (int code = 0; code <= static_cast<int>(ErrorCode::ImageFailed); ++code) {
        codes.push_back(static_cast<ErrorCode>(code));
    }
    return codes;
}

Error errorOf(ErrorCode code)
{
    return { .code = code,
        .place = { .file = "power.json", .line = 12, .column = 0, .path = "/observations/3/unit" },
        .detail = "kWj",
        .expected = "MWh" };
}

TEST(DescribeError, NamesPlaceAndRemedyForEveryCodeInBothLanguages)
{
    for (const Language language : kLanguages) {
        const Words words(language);
        QStringList seen;
        for (const ErrorCode code : everyCode()) {
            const QString text = describe(errorOf(code), words);
            SCOPED_TRACE(text.toStdString());
            EXPECT_TRUE(text.contains(QStringLiteral("power.json")));
            EXPECT_TRUE(text.contains(QStringLiteral("12")));
            EXPECT_TRUE(text.contains(QStringLiteral("/observations/3/unit")));
            EXPECT_FALSE(text.contains(u'%'));
            EXPECT_GT(text.size(), 45);
            EXPECT_FALSE(seen.contains(text));
            seen << text;
        }
    }
}

TEST(DescribeError, KeepsPercentSignsOfTheDetailAsTheyAre)
{
    const Error error { .code = ErrorCode::UnitMismatch, .place = {}, .detail = "%2", .expected = "%1" };
    const QString text = describe(error, Words(Language::English));
    EXPECT_TRUE(text.contains(QStringLiteral("“%2”"))) << text.toStdString();
    EXPECT_TRUE(text.contains(QStringLiteral("“%1”"))) << text.toStdString();
}

TEST(DescribeError, BeginsWithACapitalWhereNoPlaceIsKnown)
{
    const Error error { .code = ErrorCode::NoSuchFigure, .place = {}, .detail = "pie", .expected = {} };
    const QString text = describe(error, Words(Language::English));
    EXPECT_TRUE(text.at(0).isUpper());
    EXPECT_TRUE(text.contains(QStringLiteral("“pie”")));
}

TEST(DescribePlace, LeavesOutWhatIsNotKnown)
{
    const Words words(Language::English);
    EXPECT_EQ(describePlace({}, words), QString());
    EXPECT_EQ(describePlace({ .file = "a.json", .line = 3, .column = 4, .path = {} }, words),
        QStringLiteral("a.json, line 3, column 4"));
}

} // namespace
} // namespace broadsheet::app
