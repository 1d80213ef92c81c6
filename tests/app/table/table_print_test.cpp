// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/table/table_print.h"

#include <QFile>
#include <QPrinter>
#include <QTemporaryDir>

#include <gtest/gtest.h>

#include <set>

namespace broadsheet::app {
namespace {

class TableOnPaper : public testing::Test {
protected:
    QTemporaryDir m_folder;
    std::multiset<int> m_asked; // rows whose cells were wanted

    PrintedTable tableOf(int rows)
    {
        return { .title = QStringLiteral("Draws"),
            .headings = { QStringLiteral("Issue"), QStringLiteral("Sum") },
            .isNumber = { false, true },
            .rows = rows,
            .cells =
                [this](int row) {
                    m_asked.insert(row);
                    return QStringList { QString::number(24000 + row), QString::number(row) };
                },
            .pageText = QStringLiteral("%1 / %2") };
    }

    void print(const PrintedTable& table, QPrinter& printer)
    {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(m_folder.filePath(QStringLiteral("table.pdf")));
        ASSERT_TRUE(printTable(table, printer));
    }

    [[nodiscard]] int pagesInFile() const
    {
        QFile file(m_folder.filePath(QStringLiteral("table.pdf")));
        EXPECT_TRUE(file.open(QIODevice::ReadOnly));
        return static_cast<int>(file.readAll().count("/Type /Page\n"));
    }
};

TEST_F(TableOnPaper, FillsAsManyPagesAsItTakesWithEachRowOnce)
{
    QPrinter printer(QPrinter::HighResolution);
    const PrintedTable table = tableOf(500);
    print(table, printer);
    const int pages = pagesOf(table, printer);
    EXPECT_GT(pages, 5);
    EXPECT_EQ(pagesInFile(), pages);
    for (int row = 250; row < 500; ++row) { // the first ones are asked for their widths, too
        EXPECT_EQ(m_asked.count(row), 1U) << row;
    }
}

TEST_F(TableOnPaper, KeepsToTheChosenPages)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setFromTo(2, 3);
    print(tableOf(500), printer);
    EXPECT_EQ(pagesInFile(), 2);
    EXPECT_EQ(m_asked.count(499), 0U);
}

TEST_F(TableOnPaper, IsOnePageWithoutRows)
{
    QPrinter printer(QPrinter::HighResolution);
    print(tableOf(0), printer);
    EXPECT_EQ(pagesInFile(), 1);
}

TEST_F(TableOnPaper, SaysWhereItCouldNotBeWritten)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(QStringLiteral("/nowhere/at/all.pdf"));
    const auto printed = printTable(tableOf(3), printer);
    ASSERT_FALSE(printed);
    EXPECT_EQ(printed.error().code, ErrorCode::FileUnwritable);
}

} // namespace
} // namespace broadsheet::app
