// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/sort_header.h"
#include "tests/support/window.h"

#include <QStandardItemModel>
#include <QTableView>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using Order = std::vector<SortedColumn>;

constexpr auto kUp = Qt::AscendingOrder;
constexpr auto kDown = Qt::DescendingOrder;

class HeadingsThatSort : public testing::Test {
protected:
    QStandardItemModel m_model { 3, 4 };
    QTableView m_view;
    SortHeader* m_header = new SortHeader(&m_view);
    Order m_wanted;

    void SetUp() override
    {
        m_model.setHorizontalHeaderLabels(
            { QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C"), QStringLiteral("D") });
        m_view.setHorizontalHeader(m_header);
        m_view.setModel(&m_model);
        m_view.resize(600, 200);
        test::open(m_view);
        QObject::connect(m_header, &SortHeader::sortWanted, m_header, [this](const Order& order) {
            m_wanted = order;
            m_header->setSortedColumns(order);
        });
    }

    void click(int column, Qt::KeyboardModifiers modifiers = {})
    {
        const QPoint at(m_header->sectionViewportPosition(column) + m_header->sectionSize(column) / 2, 8);
        QTest::mouseClick(m_header->viewport(), Qt::LeftButton, modifiers, at);
    }
};

TEST_F(HeadingsThatSort, SortByTheOneThatIsClickedAndTurnItRound)
{
    click(1);
    EXPECT_EQ(m_wanted, (Order { { 1, kUp } }));
    click(1);
    EXPECT_EQ(m_wanted, (Order { { 1, kDown } }));
    click(2);
    EXPECT_EQ(m_wanted, (Order { { 2, kUp } }));
}

TEST_F(HeadingsThatSort, AddColumnsWithShiftTurnThemRoundAndLetThemGo)
{
    click(1);
    click(3, Qt::ShiftModifier);
    click(0, Qt::ShiftModifier);
    EXPECT_EQ(m_wanted, (Order { { 1, kUp }, { 3, kUp }, { 0, kUp } }));
    click(3, Qt::ShiftModifier);
    EXPECT_EQ(m_wanted, (Order { { 1, kUp }, { 3, kDown }, { 0, kUp } }));
    click(3, Qt::ShiftModifier);
    EXPECT_EQ(m_wanted, (Order { { 1, kUp }, { 0, kUp } }));
    click(2);
    EXPECT_EQ(m_wanted, (Order { { 2, kUp } }));
}

TEST_F(HeadingsThatSort, ShowAnArrowForEachAndTheirOrderWhereThereAreSeveral)
{
    const auto pictureOf = [this](int column) {
        return m_header
            ->grab(
                QRect(m_header->sectionViewportPosition(column), 0, m_header->sectionSize(column), m_header->height()))
            .toImage();
    };
    const QImage plain = pictureOf(1);
    m_header->setSortedColumns({ { 1, kUp } });
    const QImage up = pictureOf(1);
    m_header->setSortedColumns({ { 1, kDown } });
    const QImage down = pictureOf(1);
    m_header->setSortedColumns({ { 1, kDown }, { 2, kUp } });
    const QImage numbered = pictureOf(1);
    EXPECT_NE(plain, up);
    EXPECT_NE(up, down);
    EXPECT_NE(down, numbered);
    m_header->setSortedColumns({ { 2, kUp }, { 1, kDown } });
    EXPECT_NE(pictureOf(1), numbered) << "it is second now";
}

TEST(AfterClick, NeverLeavesAnAddedColumnAloneWithoutAnOrder)
{
    EXPECT_EQ(afterClick({ { 2, kDown } }, 2, true), (Order { { 2, kUp } }));
    EXPECT_EQ(afterClick({}, 2, true), (Order { { 2, kUp } }));
}

} // namespace
} // namespace broadsheet::app
