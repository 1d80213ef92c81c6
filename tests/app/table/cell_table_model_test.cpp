// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/cell_table_model.h"
#include "app/table/table_view.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

std::vector<std::vector<ShownCell>> someRows()
{
    return { { { QStringLiteral("ten"), 10, true }, { QStringLiteral("b"), {} } },
        { { QStringLiteral("two"), 2, true }, { QStringLiteral("c"), {} } },
        { { QStringLiteral("three"), 3, true }, { QStringLiteral("a"), {} } } };
}

class CellTable : public ::testing::Test {
protected:
    CellTableModel m_model;
    QAbstractItemModelTester m_tester { &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    QString column(int at)
    {
        QString text;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            text += m_model.index(row, at).data().toString() + QLatin1Char(' ');
        }
        return text;
    }
};

TEST_F(CellTable, IsSortedByKeysAndElseByTexts)
{
    m_model.setContent({ QStringLiteral("Number"), QStringLiteral("Letter") }, someRows());
    EXPECT_EQ(column(0), QStringLiteral("ten two three "));
    m_model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(column(0), QStringLiteral("two three ten "));
    m_model.sort(1, Qt::DescendingOrder);
    EXPECT_EQ(column(1), QStringLiteral("c b a "));
    m_model.sort(-1, Qt::AscendingOrder);
    EXPECT_EQ(column(0), QStringLiteral("ten two three ")) << "as given";
}

TEST_F(CellTable, KeepsItsOrderAndWhatIsHeldInIt)
{
    m_model.setContent({ QStringLiteral("Number"), QStringLiteral("Letter") }, someRows());
    const QPersistentModelIndex held = m_model.index(0, 0);
    m_model.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(held.row(), 2);
    EXPECT_EQ(held.data().toString(), QStringLiteral("ten"));
    m_model.setContent({ QStringLiteral("Number"), QStringLiteral("Letter") }, someRows());
    EXPECT_EQ(column(0), QStringLiteral("two three ten "));
    m_model.setContent({}, {});
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(CellTable, HasNumbersAtTheRight)
{
    m_model.setContent({ QStringLiteral("Number"), QStringLiteral("Letter") }, someRows());
    EXPECT_TRUE(m_model.index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_TRUE(m_model.headerData(0, Qt::Horizontal, Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignRight);
    EXPECT_TRUE(m_model.index(0, 1).data(Qt::TextAlignmentRole).value<Qt::Alignment>() & Qt::AlignLeft);
    EXPECT_EQ(m_model.index(0, 0).data(kSortRole).toInt(), 10);
}

} // namespace
} // namespace broadsheet::app
