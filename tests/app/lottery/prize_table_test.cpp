// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/lottery/prize_table_view.h"
#include "tests/app/lottery/stores.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFont>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

#include <gtest/gtest.h>

#include <memory>

namespace broadsheet::app {
namespace {

struct Shown {
    const lottery::Draw* draw;
    const lottery::Game* game;
    std::vector<lottery::Finding> findings;
};

Shown bundled(const char* game, const char* issue)
{
    const lottery::DrawStore& store = testing::bundledStore();
    const lottery::Draw* draw = store.draw(game, issue);
    return { draw, store.game(game), lottery::audit(*draw, *store.game(game)) };
}

std::unique_ptr<PrizeTableModel> modelOf(const Shown& shown, std::size_t table)
{
    return std::make_unique<PrizeTableModel>(
        *shown.draw, table, *shown.game, shown.findings, testing::appearanceIn(Language::English));
}

TEST(PrizeTableModel, ShowsEveryCellOfEveryBundledTableAsPrinted)
{
    for (const lottery::Draw& draw : testing::bundledStore().draws) {
        const Shown shown = bundled(draw.game.c_str(), draw.issue.c_str());
        for (std::size_t t = 0; t < draw.tables.size(); ++t) {
            const auto model = modelOf(shown, t);
            const QAbstractItemModelTester tester(model.get(), QAbstractItemModelTester::FailureReportingMode::Fatal);
            const lottery::PrizeTable& table = draw.tables[t];
            std::vector<std::vector<std::string>> rows = table.rows;
            if (!table.total.empty()) {
                rows.push_back(table.total);
            }
            ASSERT_EQ(model->rowCount(), static_cast<int>(rows.size()));
            ASSERT_EQ(model->columnCount(), static_cast<int>(table.headings.size()));
            for (int row = 0; row < model->rowCount(); ++row) {
                for (int column = 0; column < model->columnCount(); ++column) {
                    EXPECT_EQ(toUtf8(model->index(row, column).data().toString()),
                        rows[static_cast<std::size_t>(row)][static_cast<std::size_t>(column)]);
                }
            }
        }
    }
}

TEST(PrizeTableModel, SetsTheTotalRowApartAndNoOther)
{
    const Shown shown = bundled("dlt", "24027");
    const auto model = modelOf(shown, 0);
    for (int row = 0; row < model->rowCount(); ++row) {
        const bool last = row == model->rowCount() - 1;
        EXPECT_EQ(model->index(row, 0).data(PrizeTableModel::kIsTotalRole).toBool(), last);
        EXPECT_EQ(model->index(row, 0).data(Qt::FontRole).value<QFont>().bold(), last);
    }
}

TEST(PrizeTableModel, AlignsFiguresRightAndLabelsLeft)
{
    const Shown shown = bundled("dlt", "24027");
    const auto model = modelOf(shown, 0);
    EXPECT_TRUE(model->index(0, 0).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignLeft));
    for (int column = 1; column < model->columnCount(); ++column) {
        EXPECT_TRUE(
            model->index(0, column).data(Qt::TextAlignmentRole).value<Qt::Alignment>().testFlag(Qt::AlignRight));
    }
}

TEST(PrizeTableModel, MarksTheRowsThatHaveFindingsAndSaysWhat)
{
    const Shown shown = bundled("dlt", "24027");
    const auto model = modelOf(shown, 0);
    const int total = model->rowCount() - 1;
    EXPECT_TRUE(model->index(total, 0).data(Qt::ToolTipRole).toString().contains(QStringLiteral("202,676,048")));
    EXPECT_TRUE(
        model->index(1, 0).data(Qt::AccessibleDescriptionRole).toString().contains(QStringLiteral("6,990,402")));
    EXPECT_FALSE(model->index(1, 0).data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(model->index(0, 0).data(Qt::DecorationRole).isNull());
    EXPECT_TRUE(model->index(0, 0).data(Qt::ToolTipRole).toString().isEmpty());
}

TEST(PrizeTableModel, KeepsToTheFindingsOfItsOwnTable)
{
    const Shown shown = bundled("fj31x7", "24061");
    const auto bets = modelOf(shown, 0);
    const auto tiers = modelOf(shown, 1);
    for (const lottery::Finding& finding : shown.findings) {
        if (finding.table == 0U) {
            EXPECT_FALSE(tiers->rowOf(finding));
        }
        if (finding.code == lottery::FindingCode::CountTotalNotSum) {
            EXPECT_EQ(bets->rowOf(finding), bets->rowCount() - 1);
        }
    }
}

TEST(PrizeTableView, IsAsHighAsItsRowsAndNeedsNoScrollBar)
{
    const Shown shown = bundled("fj31x7", "24061");
    PrizeTableView view(modelOf(shown, 0).release(), QStringLiteral("Prizes"));
    view.show();
    QApplication::processEvents();
    EXPECT_EQ(view.table().verticalScrollBar()->maximum(), 0);
    EXPECT_EQ(view.table().horizontalScrollBar()->maximum(), 0);
}

TEST(PrizeTableView, SelectsTheRowOfAFindingAndCopiesItAsTsv)
{
    const Shown shown = bundled("dlt", "24027");
    PrizeTableView view(modelOf(shown, 0).release(), QStringLiteral("Prizes"));
    bool found = false;
    for (const lottery::Finding& finding : shown.findings) {
        if (finding.code == lottery::FindingCode::AmountTotalNotSum) {
            found = true;
            EXPECT_FALSE(view.selectRowOf(finding).isEmpty());
        }
    }
    ASSERT_TRUE(found);
    view.table().copyAction()->trigger();
    EXPECT_EQ(QApplication::clipboard()->text().trimmed(), QStringLiteral("合计\t---\t---\t102,426,048元"));
}

} // namespace
} // namespace broadsheet::app
