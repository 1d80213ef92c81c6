// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_filter.h"
#include "tests/app/lottery/stores.h"

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

FilterReading read(const QString& issue, const QString& from, const QString& to, const QString& numbers,
    const lottery::Game* game = nullptr)
{
    return readFilter(FilterTexts { issue, from, to, numbers }, game);
}

FilterReading readFrom(const QString& from)
{
    return read({}, from, {}, {});
}

Date date(int year, unsigned month, unsigned day)
{
    return Date { std::chrono::year { year }, std::chrono::month { month }, std::chrono::day { day } };
}

TEST(DrawFilter, OfEmptyFieldsIsTheQueryForAllDraws)
{
    const FilterReading reading = readFilter(FilterTexts {});
    EXPECT_EQ(reading.query, lottery::DrawQuery {});
    for (const FilterField field : kFilterFields) {
        EXPECT_EQ(reading.field(field), FieldReading::Empty);
    }
}

TEST(DrawFilter, TakesTheFirstDayOfAPeriodAsFromAndTheLastAsTo)
{
    struct Case {
        QString text;
        Date first;
        Date last;
    };

    for (const Case& one : {
             Case { QStringLiteral("2024"), date(2024, 1, 1), date(2024, 12, 31) },
             Case { QStringLiteral("2024-02"), date(2024, 2, 1), date(2024, 2, 29) },
             Case { QStringLiteral(" 2024-03-11 "), date(2024, 3, 11), date(2024, 3, 11) },
             Case { QStringLiteral("２０２４-０３"), date(2024, 3, 1), date(2024, 3, 31) },
         }) {
        const FilterReading reading = read({}, one.text, one.text, {});
        EXPECT_EQ(reading.field(FilterField::From), FieldReading::Whole) << one.text.toStdString();
        EXPECT_EQ(reading.query.from, one.first) << one.text.toStdString();
        EXPECT_EQ(reading.query.to, one.last) << one.text.toStdString();
        EXPECT_FALSE(reading.reversed);
    }
}

TEST(DrawFilter, NeverCallsTheBeginningOfADateUnreadable)
{
    const QString whole = QStringLiteral("2024-03-11");
    for (qsizetype typed = 1; typed <= whole.size(); ++typed) {
        const FilterReading reading = readFrom(whole.left(typed));
        const bool isWhole = typed == 4 || typed == 7 || typed == 10;
        EXPECT_EQ(reading.field(FilterField::From), isWhole ? FieldReading::Whole : FieldReading::HalfTyped) << typed;
        EXPECT_EQ(reading.query.from.has_value(), typed >= 4) << typed;
    }
    EXPECT_EQ(readFrom(QStringLiteral("2024-0")).query.from, date(2024, 1, 1));
}

TEST(DrawFilter, CallsWhatCanBecomeNoDateUnreadable)
{
    for (const char16_t* text : { u"x", u"24-03", u"2024/03", u"2024-13", u"2024-02-30", u"2024-03-111", u"FY2022" }) {
        const FilterReading reading = readFrom(QString::fromUtf16(text));
        EXPECT_EQ(reading.field(FilterField::From), FieldReading::Unreadable) << QString::fromUtf16(text).toStdString();
        EXPECT_FALSE(reading.query.from.has_value());
    }
}

TEST(DrawFilter, TellsWhenTheFirstDayLiesAfterTheLast)
{
    EXPECT_TRUE(read({}, QStringLiteral("2024-04"), QStringLiteral("2024-03"), {}).reversed);
    EXPECT_FALSE(read({}, QStringLiteral("2024-03"), QStringLiteral("2024"), {}).reversed);
}

TEST(DrawFilter, UsesNothingOfAFieldThatItCannotRead)
{
    const FilterReading reading = read(QStringLiteral("24x"), QStringLiteral("?"), {}, QStringLiteral("8;9"));
    EXPECT_EQ(reading.field(FilterField::Issue), FieldReading::Unreadable);
    EXPECT_EQ(reading.field(FilterField::Numbers), FieldReading::Unreadable);
    EXPECT_EQ(reading.query, lottery::DrawQuery {});
}

TEST(DrawFilter, TakesALastNoughtForABeginningOnlyWhereNoPoolHasIt)
{
    const lottery::Game* balls = testing::bundledStore().game("dlt");
    const lottery::Game* digits = testing::bundledStore().game("pl3");
    const QString typed = QStringLiteral("08 0");
    EXPECT_EQ(read({}, {}, {}, typed, balls).field(FilterField::Numbers), FieldReading::HalfTyped);
    EXPECT_EQ(read({}, {}, {}, typed, balls).query.contains, std::vector<int> { 8 });
    EXPECT_EQ(read({}, {}, {}, typed, digits).query.contains, (std::vector<int> { 8, 0 }));
    EXPECT_EQ(read({}, {}, {}, QStringLiteral("10"), balls).query.contains, std::vector<int> { 10 });
}

} // namespace
} // namespace broadsheet::app
