// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/columns_dialog.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QListWidget>
#include <QPushButton>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using Order = std::vector<SortedColumn>;

class ColumnsAndSorting : public testing::Test {
protected:
    const std::vector<ColumnChoice> m_usual { { 0, QStringLiteral("A"), true }, { 1, QStringLiteral("B"), true },
        { 2, QStringLiteral("C"), false }, { 3, QStringLiteral("D"), false } };
    const std::vector<ColumnChoice> m_now { { 2, QStringLiteral("C"), true }, { 0, QStringLiteral("A"), true },
        { 1, QStringLiteral("B"), false }, { 3, QStringLiteral("D"), false } };
    ColumnsDialog m_dialog { m_now, m_usual,
        { { 2, Qt::DescendingOrder }, { 0, Qt::AscendingOrder }, { 1, Qt::AscendingOrder },
            { 3, Qt::AscendingOrder } } };
    QListWidget& m_list = *m_dialog.findChild<QListWidget*>(QStringLiteral("columnList"));

    void SetUp() override
    {
        test::open(m_dialog);
    }

    void press(const char* button)
    {
        test::click(*m_dialog.findChild<QPushButton*>(QLatin1String(button)));
    }
};

TEST_F(ColumnsAndSorting, BeginAsTheyAre)
{
    EXPECT_EQ(m_dialog.columns(), m_now);
    EXPECT_EQ(m_dialog.sorting(),
        (Order { { 2, Qt::DescendingOrder }, { 0, Qt::AscendingOrder }, { 1, Qt::AscendingOrder },
            { 3, Qt::AscendingOrder } }));
}

TEST_F(ColumnsAndSorting, AreMovedAndTickedByKeysAndButtons)
{
    m_list.setFocus();
    QTest::keyClick(&m_list, Qt::Key_Down);
    press("columnUp");
    QTest::keyClick(&m_list, Qt::Key_Space);
    const std::vector<ColumnChoice> expected { { 0, QStringLiteral("A"), false }, { 2, QStringLiteral("C"), true },
        { 1, QStringLiteral("B"), false }, { 3, QStringLiteral("D"), false } };
    EXPECT_EQ(m_dialog.columns(), expected);
    EXPECT_FALSE(m_dialog.findChild<QPushButton*>(QStringLiteral("columnUp"))->isEnabled());
    press("columnsReset");
    EXPECT_EQ(m_dialog.columns(), m_usual);
}

TEST_F(ColumnsAndSorting, CannotLeaveATableWithoutColumns)
{
    const auto* ok = m_dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    m_list.item(0)->setCheckState(Qt::Unchecked);
    EXPECT_TRUE(ok->isEnabled());
    m_list.item(1)->setCheckState(Qt::Unchecked);
    EXPECT_FALSE(ok->isEnabled());
}

TEST_F(ColumnsAndSorting, SortByEachColumnOnceAndNotByNothing)
{
    auto* second = m_dialog.findChild<QComboBox*>(QStringLiteral("sortColumn1"));
    second->setCurrentIndex(second->findData(2));
    auto* third = m_dialog.findChild<QComboBox*>(QStringLiteral("sortColumn2"));
    third->setCurrentIndex(0);
    EXPECT_EQ(m_dialog.sorting(), (Order { { 2, Qt::DescendingOrder }, { 3, Qt::AscendingOrder } }));
}

} // namespace
} // namespace broadsheet::app
