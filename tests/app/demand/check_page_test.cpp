// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/check_model.h"
#include "app/demand/check_page.h"
#include "app/demand/check_text.h"
#include "app/demand/figure_page.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::app {
namespace {

const demand::Catalogue& catalogue()
{
    return test::bundledData().catalogue;
}

std::string told(const Interval& printed, const Interval& found, const char* unit = "kWh/day")
{
    const Formatter formatter(Language::English, catalogue().unitNames);
    return toUtf8(differenceText(demand::differenceBetween(printed, found), unit, formatter));
}

TEST(DifferenceText, TellsSizeAndShareWithTheirSign)
{
    EXPECT_EQ(told(pointOf(200), pointOf(195)), "\u22125 kWh/day (\u22122.5%)");
    EXPECT_EQ(told(pointOf(200), pointOf(200)), "0");
    EXPECT_EQ(told({ .low = 500000, .best = {}, .high = {} }, pointOf(564000)),
        "+64,000 kWh/day (+12.8%); within what is printed");
}

TEST(DifferenceText, TellsARangeEndByEnd)
{
    EXPECT_EQ(told({ 25, {}, 50 }, { 10, {}, 50 }, "1"),
        "low end \u221215 (\u221260%), high end 0; holds what is printed, and more");
}

TEST(DifferenceText, TellsPerCentsInPoints)
{
    EXPECT_EQ(told(pointOf(10), pointOf(15), "%"), "+5 percentage points (+50%)");
}

TEST(DifferenceText, HasNothingToTellOfBoundsThatOpenApart)
{
    EXPECT_EQ(told({ .low = 5, .best = {}, .high = {} }, { .low = {}, .best = {}, .high = 7 }, "1"),
        "in part within what is printed");
    EXPECT_EQ(told({ .low = 5, .best = {}, .high = {} }, { .low = {}, .best = {}, .high = 4 }, "1"), "–");
}

TEST(CheckModel, IsSoundAndHasARowForEachCheck)
{
    const Appearance appearance = test::lightIn(Language::Chinese);
    CheckModel model(catalogue(), appearance);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    ASSERT_EQ(static_cast<std::size_t>(model.rowCount()), catalogue().checks.size());
    for (int row = 0; row < model.rowCount(); ++row) {
        const bool isFound = !catalogue().checks[static_cast<std::size_t>(row)].found.empty();
        for (int column = 0; column < model.columnCount(); ++column) {
            const QString text = model.index(row, column).data().toString();
            EXPECT_FALSE(text.isEmpty()) << row << ' ' << column;
            const bool isOfSource
                = column != CheckModel::Fact && column != CheckModel::Printed && column != CheckModel::StatusOf;
            EXPECT_EQ(isOfSource && text == u"–", isOfSource && !isFound) << row << ' ' << column;
        }
    }
}

class CheckPageOfBundledData : public testing::Test {
protected:
    void SetUp() override
    {
        m_page.resize(1200, 800);
        test::open(m_page);
        m_table = test::child<TableView>(m_page, "checkTable");
    }

    [[nodiscard]] std::vector<QVariant> shown(int column, int role) const
    {
        std::vector<QVariant> values;
        for (int row = 0; row < m_table->model()->rowCount(); ++row) {
            values.push_back(m_table->model()->index(row, column).data(role));
        }
        return values;
    }

    void clickHeading(int column) const
    {
        QHeaderView& header = *m_table->horizontalHeader();
        m_table->scrollTo(m_table->model()->index(0, column));
        const QPoint place(header.sectionViewportPosition(column) + 12, header.height() / 2);
        QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, place);
    }

    Appearance m_appearance = test::lightIn(Language::English);
    CheckPage m_page { catalogue(), m_appearance };
    TableView* m_table = nullptr;
};

TEST_F(CheckPageOfBundledData, OpensTheChartOfTheRowThatIsChosen)
{
    m_table->setFocus();
    for (const demand::Check& check : catalogue().checks) {
        ASSERT_NE(m_page.figures()->shownFigure(), nullptr);
        EXPECT_EQ(m_page.figures()->shownFigure()->id, check.figure.id);
        QTest::keyClick(m_table, Qt::Key_Down);
    }
}

TEST_F(CheckPageOfBundledData, FiltersByStatusAndWords)
{
    auto* status = test::child<QComboBox>(m_page, "statusChoice");
    for (const demand::CheckStatus each : demand::kCheckStatuses) {
        QTest::keyClick(status, Qt::Key_Down);
        const auto expected = std::ranges::count(catalogue().checks, each, &demand::Check::status);
        EXPECT_GT(expected, 0);
        EXPECT_EQ(m_table->model()->rowCount(), expected);
    }
    auto* clear = test::child<QPushButton>(m_page, "clearFilters");
    test::click(*clear);
    auto* search = test::child<QLineEdit>(m_page, "checkSearch");
    QTest::keyClicks(search, QStringLiteral("official 2023"));
    EXPECT_GT(m_table->model()->rowCount(), 0);
    for (const QVariant& source : shown(CheckModel::SourceOf, Qt::DisplayRole)) {
        EXPECT_TRUE(source.toString().contains(u"2023"));
    }
    QTest::keyClicks(search, QStringLiteral(" nothing"));
    EXPECT_EQ(m_table->model()->rowCount(), 0);
    test::click(*clear);
    EXPECT_EQ(static_cast<std::size_t>(m_table->model()->rowCount()), catalogue().checks.size());
}

TEST_F(CheckPageOfBundledData, SortsDifferencesByTheirShareAndWhatHasNoneLast)
{
    for (const bool ascending : { true, false }) {
        clickHeading(CheckModel::DifferenceOf);
        const auto shares = shown(CheckModel::DifferenceOf, CheckModel::SortRole);
        for (std::size_t i = 1; i < shares.size(); ++i) {
            if (shares[i].isValid()) {
                ASSERT_TRUE(shares[i - 1].isValid()) << i;
                EXPECT_TRUE(ascending ? shares[i - 1].toDouble() <= shares[i].toDouble()
                                      : shares[i - 1].toDouble() >= shares[i].toDouble());
            }
        }
        EXPECT_FALSE(shares.back().isValid());
    }
}

TEST_F(CheckPageOfBundledData, MarksWhatIsImpliedAndWhatIsNotVerified)
{
    const auto rowOf = [this](const char* figure) {
        const auto ids = shown(0, CheckModel::FigureRole);
        const auto found = std::ranges::find(ids, QVariant(QLatin1String(figure)));
        EXPECT_NE(found, ids.end());
        return static_cast<int>(found - ids.begin());
    };
    const int row = rowOf("check-microsoft-base-restated");
    const auto text = [&](int column) { return m_table->model()->index(row, column).data().toString(); };
    EXPECT_TRUE(text(CheckModel::Printed).contains(u"implied"));
    EXPECT_EQ(text(CheckModel::VerifiedOf), m_appearance.formatter().verification(Verification::Unverified));
}

} // namespace
} // namespace broadsheet::app
