// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_view.h"
#include "tests/support/window.h"

#include <QAction>
#include <QClipboard>
#include <QHeaderView>
#include <QStandardItemModel>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

QString cellText(int row, int column)
{
    return QStringLiteral("%1:%2").arg(row).arg(column);
}

QString line(int row, std::initializer_list<int> columns)
{
    QStringList cells;
    for (const int column : columns) {
        cells << cellText(row, column);
    }
    return cells.join(u'\t') + u'\n';
}

class TableOfCells : public testing::Test {
protected:
    void SetUp() override
    {
        for (int row = 0; row < m_model.rowCount(); ++row) {
            for (int column = 0; column < m_model.columnCount(); ++column) {
                m_model.setItem(row, column, new QStandardItem(cellText(row, column)));
            }
        }
        m_model.setHorizontalHeaderLabels({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") });
        m_view.setModel(&m_model);
        m_view.sortByColumn(-1, Qt::AscendingOrder);
        m_view.resize(500, 300);
        test::open(m_view);
        m_view.setFocus();
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }

    void copyByKeys(bool withHeadings = false)
    {
        QTest::keyClick(
            &m_view, Qt::Key_C, withHeadings ? Qt::ControlModifier | Qt::ShiftModifier : Qt::ControlModifier);
    }

    void clickRow(int row, Qt::KeyboardModifiers modifiers = {})
    {
        const QModelIndex index = m_model.index(row, 1);
        QTest::mouseClick(m_view.viewport(), Qt::LeftButton, modifiers, m_view.visualRect(index).center());
    }

    static QString clipboard()
    {
        return QApplication::clipboard()->text();
    }

    QStandardItemModel m_model { 4, 3 };
    TableView m_view;
};

TEST_F(TableOfCells, CopiesAllRowsWhereNoneIsSelected)
{
    copyByKeys();
    EXPECT_EQ(clipboard(), line(0, { 0, 1, 2 }) + line(1, { 0, 1, 2 }) + line(2, { 0, 1, 2 }) + line(3, { 0, 1, 2 }));
}

TEST_F(TableOfCells, CopiesTheSelectedRowsFromTopToBottomHoweverTheyWereSelected)
{
    clickRow(3);
    clickRow(1, Qt::ControlModifier);
    copyByKeys();
    EXPECT_EQ(clipboard(), line(1, { 0, 1, 2 }) + line(3, { 0, 1, 2 }));
}

TEST_F(TableOfCells, CopiesTheHeadingsWhereAskedTo)
{
    clickRow(2);
    copyByKeys(true);
    EXPECT_EQ(clipboard(), QStringLiteral("A\tB\tC\n") + line(2, { 0, 1, 2 }));
}

TEST_F(TableOfCells, CopiesColumnsAsTheyStandAndLeavesOutHiddenOnes)
{
    m_view.horizontalHeader()->moveSection(2, 0);
    m_view.hideColumn(0);
    clickRow(0);
    copyByKeys(true);
    EXPECT_EQ(clipboard(), QStringLiteral("C\tB\n") + line(0, { 2, 1 }));
}

TEST_F(TableOfCells, CopiesTabsAndLineBreaksWithinACellAsSpaces)
{
    m_model.item(0, 1)->setText(QStringLiteral("one\ttwo\nthree"));
    clickRow(0);
    copyByKeys();
    EXPECT_EQ(clipboard(), QStringLiteral("0:0\tone two three\t0:2\n"));
}

TEST_F(TableOfCells, CopiesThroughItsContextMenu)
{
    clickRow(1);
    EXPECT_EQ(m_view.contextMenuPolicy(), Qt::ActionsContextMenu);
    ASSERT_TRUE(m_view.actions().contains(m_view.copyAction()));
    m_view.copyAction()->trigger();
    EXPECT_EQ(clipboard(), line(1, { 0, 1, 2 }));
}

TEST_F(TableOfCells, SelectsWholeRows)
{
    QTest::mouseClick(m_view.viewport(), Qt::LeftButton, {}, m_view.visualRect(m_model.index(2, 1)).center());
    EXPECT_EQ(m_view.selectionModel()->selectedRows().size(), 1);
    EXPECT_EQ(m_view.selectionModel()->selectedIndexes().size(), m_model.columnCount());
}

TEST_F(TableOfCells, SortsByAClickOnAHeadingAndTurnsByASecond)
{
    QHeaderView& header = *m_view.horizontalHeader();
    const QPoint heading(header.sectionViewportPosition(1) + header.sectionSize(1) / 2, header.height() / 2);
    const auto firstCell = [this] { return m_model.index(0, 1).data().toString(); };
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, heading);
    const QString first = firstCell();
    QTest::mouseClick(header.viewport(), Qt::LeftButton, {}, heading);
    EXPECT_NE(firstCell(), first);
    EXPECT_EQ(std::minmax(first, firstCell()), std::minmax(cellText(0, 1), cellText(3, 1)));
}

TEST_F(TableOfCells, KeepsColumnsBetweenTheirBoundsWhenFitted)
{
    m_model.item(0, 0)->setText(QString(500, u'w'));
    m_model.item(0, 1)->setText(QString());
    m_view.fitColumns(200);
    EXPECT_EQ(m_view.columnWidth(0), 200);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        EXPECT_GE(m_view.columnWidth(column), 40);
        EXPECT_LE(m_view.columnWidth(column), 200);
    }
}

TEST_F(TableOfCells, SaysWhyItIsEmptyOnlyWhereItIs)
{
    const QImage filled = m_view.viewport()->grab().toImage();
    m_view.setEmptyText(QStringLiteral("Nothing matches"));
    EXPECT_EQ(m_view.viewport()->grab().toImage(), filled);
    m_model.removeRows(0, m_model.rowCount());
    const QImage empty = m_view.viewport()->grab().toImage();
    m_view.setEmptyText({});
    EXPECT_NE(m_view.viewport()->grab().toImage(), empty);
}

TEST(TableWithoutAModel, CopiesNothing)
{
    const TableView view;
    EXPECT_TRUE(selectedRows(view, Headings::With).empty());
}

} // namespace
} // namespace broadsheet::app
