// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_table_model.h"
#include "app/bulletin/import_text.h"
#include "app/bulletin/remembered_mappings.h"
#include "tests/support/bundled.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using bulletin::ImportPlan;
using bulletin::RowStatus;
using lottery::Draw;

const lottery::DrawStore& store()
{
    return test::bundledData().draws;
}

Draw bundledDraw()
{
    return *store().draw("pl3", "24061");
}

// A new draw, a conflict, one that is there, one that adds, and a problem.
ImportPlan plan()
{
    bulletin::Reading reading;
    reading.files = { "f.txt" };
    const auto add = [&reading](const Draw& draw) {
        reading.draws.push_back({ .draw = draw, .file = 0, .line = static_cast<int>(reading.draws.size()) * 10 + 1 });
    };
    Draw other = bundledDraw();
    other.issue = "24062";
    add(other);
    other = bundledDraw();
    other.published = { { 1, 1, 1 } };
    other.tables.front().rows.front().back() = "1元";
    add(other);
    add(bundledDraw());
    other = bundledDraw();
    other.tables.front().headings.front() = "玩法";
    add(other);
    reading.problems.push_back({ .code = ErrorCode::BadDate,
        .place = { .file = "f.txt", .line = 50, .column = 0, .path = {} },
        .detail = "2024-02-30",
        .expected = {} });
    return planImport(store(), std::move(reading));
}

class ImportTable : public ::testing::Test {
protected:
    Appearance m_appearance = test::lightIn(Language::English);
    ImportPlan m_plan = plan();
    ImportTableModel m_model { m_appearance };
    QAbstractItemModelTester m_tester { &m_model, QAbstractItemModelTester::FailureReportingMode::Fatal };

    QString cell(int row, int column)
    {
        return m_model.index(row, column).data().toString();
    }

    QVariant box(int row)
    {
        return m_model.index(row, ImportTableModel::Take).data(Qt::CheckStateRole);
    }
};

TEST_F(ImportTable, ShowsEachRowWithWhatBecomesOfIt)
{
    m_model.setPlan(&m_plan, &store().games);
    ASSERT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("New"));
    EXPECT_EQ(cell(0, ImportTableModel::Game), QStringLiteral("Pick 3"));
    EXPECT_EQ(cell(0, ImportTableModel::Issue), QStringLiteral("24062"));
    EXPECT_EQ(cell(0, ImportTableModel::DateDrawn), QStringLiteral("11 March 2024"));
    EXPECT_EQ(cell(0, ImportTableModel::Numbers), QStringLiteral("2 5 0"));
    EXPECT_EQ(cell(0, ImportTableModel::PlaceRead), QStringLiteral("line 1"));
    EXPECT_EQ(cell(1, ImportTableModel::Status), QStringLiteral("Conflict"));
    EXPECT_EQ(cell(1, ImportTableModel::Remark), QStringLiteral("other numbers, other prizes"));
    EXPECT_EQ(cell(2, ImportTableModel::Status), QStringLiteral("Already there"));
    EXPECT_EQ(cell(3, ImportTableModel::Status), QStringLiteral("Adds"));
    EXPECT_EQ(cell(4, ImportTableModel::Status), QStringLiteral("Wrong"));
    EXPECT_TRUE(cell(4, ImportTableModel::Remark).contains(QStringLiteral("2024-02-30")));
    EXPECT_EQ(cell(4, ImportTableModel::PlaceRead), QStringLiteral("line 50"));
    m_model.setPlan(nullptr, nullptr);
    EXPECT_EQ(m_model.rowCount(), 0);
}

TEST_F(ImportTable, HasABoxWhereThereIsSomethingToDecide)
{
    m_model.setPlan(&m_plan, &store().games);
    EXPECT_EQ(box(0).toInt(), Qt::Checked);
    EXPECT_EQ(box(1).toInt(), Qt::Unchecked);
    EXPECT_FALSE(box(2).isValid());
    EXPECT_EQ(box(3).toInt(), Qt::Checked);
    EXPECT_FALSE(box(4).isValid());
    int told = 0;
    QObject::connect(&m_model, &ImportTableModel::decided, &m_model, [&told] { ++told; });
    EXPECT_TRUE(m_model.setData(m_model.index(1, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_TRUE(m_plan.rows[1].taken);
    EXPECT_FALSE(m_model.setData(m_model.index(2, 0), Qt::Checked, Qt::CheckStateRole));
    EXPECT_FALSE(m_plan.rows[2].taken);
    m_model.takeAll(RowStatus::Conflict, false);
    EXPECT_FALSE(m_plan.rows[1].taken);
    EXPECT_EQ(told, 2);
}

TEST_F(ImportTable, ShowsTheRowsOfOneStatusAlone)
{
    m_model.setPlan(&m_plan, &store().games);
    m_model.showOnly(RowStatus::Wrong);
    ASSERT_EQ(m_model.rowCount(), 1);
    EXPECT_EQ(m_model.row(0), &m_plan.rows[4]);
    m_model.showOnly({});
    EXPECT_EQ(m_model.rowCount(), 5);
    EXPECT_EQ(m_model.row(5), nullptr);
    EXPECT_EQ(m_model.row(-1), nullptr);
}

TEST_F(ImportTable, ComparesTwoAccountsFieldByField)
{
    const bulletin::PlanRow& row = m_plan.rows[1];
    const auto fields = comparedFields(
        &m_plan.mine[row.mine], m_plan.reading.draws[row.read].draw, *store().game("pl3"), m_appearance.formatter());
    ASSERT_GE(fields.size(), 5U);
    EXPECT_EQ(fields[0],
        (ComparedField {
            QStringLiteral("Date"), QStringLiteral("11 March 2024"), QStringLiteral("11 March 2024"), false }));
    EXPECT_EQ(fields[1],
        (ComparedField { QStringLiteral("Numbers"), QStringLiteral("2 5 0"), QStringLiteral("1 1 1"), true }));
    EXPECT_EQ(fields[2].name, QStringLiteral("一等奖"));
    EXPECT_TRUE(fields[2].differs);
    EXPECT_FALSE(fields[3].differs);
    EXPECT_EQ(fields[4].name, QStringLiteral("合计"));
}

TEST(ImportTableOfAMillionRows, IsLaidOutAndFilteredWithoutAWidgetPerRow)
{
    constexpr std::uint32_t kRows = 1000000;
    ImportPlan plan;
    plan.reading.files = { "f" };
    plan.reading.draws.push_back({ .draw = bundledDraw(), .file = 0, .line = 1 });
    plan.rows.resize(kRows);
    for (std::uint32_t i = 0; i < kRows; ++i) {
        plan.rows[i].read = 0;
        plan.rows[i].subject = i;
        plan.rows[i].status = i % 2 == 0 ? RowStatus::New : RowStatus::Identical;
    }
    plan.subjects = kRows;
    const Appearance appearance = test::lightIn(Language::English);
    ImportTableModel model(appearance);
    QElapsedTimer timer;
    timer.start();
    model.setPlan(&plan, &store().games);
    model.showOnly(RowStatus::New);
    model.takeAll(RowStatus::New, true);
    EXPECT_EQ(plan.takenDraws(), kRows / 2);
    EXPECT_EQ(model.rowCount(), static_cast<int>(kRows / 2));
    EXPECT_EQ(model.index(kRows / 2 - 1, ImportTableModel::Issue).data().toString(), QStringLiteral("24061"));
    EXPECT_LT(timer.elapsed(), 2000) << "milliseconds";
}

TEST(RememberedMappings, AnswerForTheSameHeadingsAndOutliveARestart)
{
    bulletin::CsvLook look;
    look.headings = { "when", "what", "numbers here", "一等奖中奖注数" };
    look.mapping.columns.resize(4);
    bulletin::CsvMapping mapping = look.mapping;
    mapping.game = "dlt";
    mapping.columns[0].use = bulletin::ColumnUse::Date;
    mapping.columns[1].use = bulletin::ColumnUse::Issue;
    mapping.columns[2].use = bulletin::ColumnUse::PoolNumbers;
    mapping.columns[2].pool = 1;
    mapping.columns[3] = bulletin::columnFromCsvHeading(look.headings[3]);
    RememberedMappings mappings;
    EXPECT_EQ(mappings.find(look), std::nullopt);
    mappings.remember(look, mapping);
    EXPECT_EQ(mappings.find(look), mapping);
    RememberedMappings later;
    later.restoreState(mappings.state());
    EXPECT_EQ(later.find(look), mapping);
    look.headings[1] = "other";
    EXPECT_EQ(later.find(look), std::nullopt);
    later.restoreState({ { QStringLiteral("layout0"), 7 },
        { QStringLiteral("x"), QStringList { QStringLiteral("a"), QStringLiteral("b c") } } });
    EXPECT_EQ(later.find(look), std::nullopt);
}

} // namespace
} // namespace broadsheet::app
