// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_table_model.h"
#include "app/table/table_view.h"
#include "tests/app/lottery/stores.h"

#include <QAbstractItemModelTester>
#include <QSortFilterProxyModel>

#include <gtest/gtest.h>

#include <algorithm>

namespace broadsheet::app {
namespace {

class DrawTable : public ::testing::Test {
protected:
    lottery::DrawStore m_store = testing::longStore();
    DrawTableModel m_model { testing::appearanceIn(Language::English) };
    QAbstractItemModelTester m_tester { &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    QString cell(int row, int column)
    {
        return m_model.index(row, column).data().toString();
    }
};

TEST_F(DrawTable, IsASoundModelWithAndWithoutDraws)
{
    EXPECT_EQ(m_model.rowCount(), 0);
    m_model.setDraws(m_store.game("dlt"), m_store.drawsOf("dlt"));
    EXPECT_EQ(m_model.rowCount(), 401);
    m_model.refresh();
    m_model.setDraws(nullptr, {});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(DrawTable, ShowsIssueDateNumbersAndHowManyFindingsThereAre)
{
    m_model.setDraws(m_store.game("dlt"), m_store.drawsOf("dlt"));
    EXPECT_EQ(cell(0, DrawTableModel::Issue), QStringLiteral("24027"));
    EXPECT_EQ(cell(0, DrawTableModel::DateDrawn), QStringLiteral("11 March 2024"));
    EXPECT_EQ(cell(0, DrawTableModel::Numbers), QStringLiteral("08 09 16 22 23 + 07 09"));
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const auto findings = lottery::audit(m_model.draw(row), m_store.games[0]);
        EXPECT_EQ(cell(row, DrawTableModel::Findings), QString::number(findings.size()));
        EXPECT_EQ(m_model.index(row, DrawTableModel::Findings).data(Qt::DecorationRole).isNull(), findings.empty());
    }
}

TEST_F(DrawTable, SpeaksOfTheGravestFinding)
{
    m_model.setDraws(m_store.game("dlt"), m_store.drawsOf("dlt"));
    const QString spoken = m_model.index(0, DrawTableModel::Findings).data(Qt::AccessibleTextRole).toString();
    EXPECT_TRUE(spoken.contains(QStringLiteral("Error"))) << spoken.toStdString();
}

TEST_F(DrawTable, SortsIssuesOverTheTurnOfTheYearByTime)
{
    m_model.setDraws(m_store.game("dlt"), m_store.drawsOf("dlt"));
    QSortFilterProxyModel sorted;
    sorted.setSourceModel(&m_model);
    sorted.setSortRole(kSortRole);
    for (const int column : { DrawTableModel::Issue, DrawTableModel::DateDrawn }) {
        sorted.sort(column, Qt::AscendingOrder);
        for (int row = 1; row < sorted.rowCount(); ++row) {
            const auto dateAt
                = [&](int at) { return m_model.draw(sorted.mapToSource(sorted.index(at, 0)).row()).date; };
            ASSERT_LT(dateAt(row - 1), dateAt(row));
        }
    }
}

TEST_F(DrawTable, FindsTheRowOfADrawAndOfNoOther)
{
    const std::vector<const lottery::Draw*> draws = m_store.drawsOf("dlt");
    m_model.setDraws(m_store.game("dlt"), { draws[3], draws[7] });
    EXPECT_EQ(m_model.rowOf(*draws[7]), 1);
    EXPECT_FALSE(m_model.rowOf(*draws[4]));
}

} // namespace
} // namespace broadsheet::app
