// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_table_model.h"
#include "tests/app/lottery/stores.h"

#include <QAbstractItemModelTester>

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

namespace broadsheet::app {
namespace {

class DrawTable : public ::testing::Test {
protected:
    lottery::DrawStore m_store = testing::longStore();
    DrawTableModel m_model { testing::appearanceIn(Language::English) };
    QAbstractItemModelTester m_tester { &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    void SetUp() override
    {
        m_model.setHistory(history::historyOf(m_store, m_store.game("dlt")));
    }

    QString cell(int row, int column)
    {
        return m_model.index(row, column).data().toString();
    }

    // The draw of the store that stands in a row.
    const lottery::Draw& drawIn(int row)
    {
        const lottery::Draw* draw = m_store.draw("dlt", cell(row, DrawTableModel::Issue).toStdString());
        EXPECT_NE(draw, nullptr);
        return *draw;
    }

    static int sumOf(const lottery::Draw& draw)
    {
        return std::accumulate(draw.published[0].begin(), draw.published[0].end(), 0);
    }
};

TEST_F(DrawTable, IsASoundModelWithAndWithoutDrawsFilteredAndSorted)
{
    EXPECT_EQ(m_model.rowCount(), 401);
    m_model.setFilter(history::parseFilter("sum 60..90").value());
    EXPECT_LT(m_model.rowCount(), 401);
    m_model.setOrder({ { DrawTableModel::Sum, Qt::AscendingOrder }, { DrawTableModel::Issue, Qt::DescendingOrder } });
    m_model.refresh();
    m_model.setFilter({});
    EXPECT_EQ(m_model.rowCount(), 401);
    m_model.sort(-1, Qt::AscendingOrder);
    m_model.setHistory({});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(DrawTable, ShowsIssueDateNumbersAndHowManyFindingsThereAre)
{
    EXPECT_EQ(cell(0, DrawTableModel::Issue), QStringLiteral("24027"));
    EXPECT_EQ(cell(0, DrawTableModel::DateDrawn), QStringLiteral("11 March 2024"));
    EXPECT_EQ(cell(0, DrawTableModel::Numbers), QStringLiteral("08 09 16 22 23 + 07 09"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto findings = lottery::audit(drawIn(row), m_store.games[0]);
        EXPECT_EQ(cell(row, DrawTableModel::Findings), QString::number(findings.size()));
        EXPECT_EQ(m_model.index(row, DrawTableModel::Findings).data(Qt::DecorationRole).isNull(), findings.empty());
    }
}

TEST_F(DrawTable, ShowsWhatIsCountedOfTheNumbers)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const std::vector<int>& main = drawIn(row).published[0];
        EXPECT_EQ(cell(row, DrawTableModel::Sum).toInt(), sumOf(drawIn(row)));
        EXPECT_EQ(cell(row, DrawTableModel::Span).toInt(), std::ranges::max(main) - std::ranges::min(main));
        const auto odd = std::ranges::count_if(main, [](int number) { return number % 2 == 1; });
        EXPECT_EQ(cell(row, DrawTableModel::Odd).toInt(), odd);
        EXPECT_EQ(cell(row, DrawTableModel::Even).toInt(), static_cast<int>(main.size()) - odd);
    }
    EXPECT_EQ(cell(0, DrawTableModel::Consecutive), QStringLiteral("2")) << "8 9 and 22 23";
    EXPECT_EQ(cell(0, DrawTableModel::JackpotWinners), QStringLiteral("11"));
    EXPECT_EQ(cell(1, DrawTableModel::JackpotWinners), QString()) << "no prize table, no figure";
}

TEST_F(DrawTable, SpeaksOfTheGravestFinding)
{
    const QString spoken = m_model.index(0, DrawTableModel::Findings).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Error"))) << spoken.toStdString();
}

TEST_F(DrawTable, SortsIssuesOverTheTurnOfTheYearByTime)
{
    for (const int column : { DrawTableModel::Issue, DrawTableModel::DateDrawn }) {
        m_model.sort(column, Qt::AscendingOrder);
        for (int row = 1; row < m_model.rowCount(); ++row) {
            ASSERT_LT(drawIn(row - 1).date, drawIn(row).date);
        }
    }
}

TEST_F(DrawTable, SortsBySeveralColumnsAndTakesIndexesAlong)
{
    m_model.setFilter(history::parseFilter("not odd 3").value());
    const QPersistentModelIndex kept = m_model.index(17, DrawTableModel::Numbers);
    const QPersistentModelIndex other = m_model.index(40, DrawTableModel::Issue);
    const QString numbers = kept.data().toString();
    const QString issue = other.data().toString();
    m_model.setOrder({ { DrawTableModel::Odd, Qt::DescendingOrder }, { DrawTableModel::Sum, Qt::AscendingOrder } });
    for (int row = 1; row < m_model.rowCount(); ++row) {
        const auto key = [&](int at) {
            return std::pair(-cell(at, DrawTableModel::Odd).toInt(), cell(at, DrawTableModel::Sum).toInt());
        };
        ASSERT_LE(key(row - 1), key(row));
    }
    EXPECT_EQ(kept.data().toString(), numbers);
    EXPECT_EQ(other.data().toString(), issue);
    EXPECT_EQ(m_model.rowOf(m_model.drawAt(kept.row())), kept.row());
}

TEST_F(DrawTable, GivesCellsThatCanLeaveTheProgram)
{
    EXPECT_EQ(m_model.cell(0, DrawTableModel::Issue), text::textCell("24027"));
    EXPECT_EQ(m_model.cell(0, DrawTableModel::DateDrawn), text::textCell("2024-03-11"));
    EXPECT_EQ(m_model.cell(0, DrawTableModel::Sum), text::exactCell("78"));
    EXPECT_EQ(m_model.cell(1, DrawTableModel::TopPrize), text::exactCell(""));
}

TEST_F(DrawTable, KnowsItsColumnsByTheirIds)
{
    for (int column = 0; column < DrawTableModel::ColumnCount; ++column) {
        EXPECT_EQ(DrawTableModel::columnFromId(DrawTableModel::idOf(column)), column);
    }
    EXPECT_FALSE(DrawTableModel::columnFromId(QStringLiteral("colour")));
}

} // namespace
} // namespace broadsheet::app
