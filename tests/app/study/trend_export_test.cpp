// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_export.h"
#include "app/study/trend_export_dialog.h"
#include "core/text/csv.h"
#include "core/text/file.h"
#include "tests/app/figure/svg_reading.h"
#include "tests/app/study/trends.h"
#include "tests/support/data_copy.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include <map>

namespace broadsheet::app {
namespace {

using testing::lookIn;
using testing::trendOf;

class TrendExport : public ::testing::Test {
protected:
    [[nodiscard]] std::filesystem::path at(const char* name) const
    {
        return m_folder.path() / name;
    }

    broadsheet::test::TemporaryFolder m_folder;
    std::unique_ptr<const TrendData> m_data = trendOf("dlt", 60);
};

TEST_F(TrendExport, WritesEachDrawAsARowOfItsGaps)
{
    const TrendLook look = lookIn(Language::Chinese);
    ASSERT_TRUE(exportTrend(*m_data, { 10, 40 }, look, { .format = FileFormat::Csv }, at("a.csv")));
    const std::string bytes = text::readFile(at("a.csv")).value();
    const std::vector<text::CsvRow> rows = text::readCsvRows(bytes, ',', "a.csv").value();
    ASSERT_EQ(rows.size(), 31U);
    EXPECT_EQ(rows[0].fields[2], "前区 01");
    EXPECT_EQ(rows[0].fields[37], "后区 01");
    ASSERT_EQ(rows[0].fields.size(), 2 + 47 + 3 + 2 + 4U); // zones and odd, even have a column each
    for (std::size_t i = 0; i < 30; ++i) {
        const std::size_t row = 10 + i;
        const std::vector<std::string>& fields = rows[i + 1].fields;
        EXPECT_EQ(fields[0], m_data->columns.issueOf(row));
        const std::vector<std::uint32_t> gaps = m_data->gaps.gaps(row, 1);
        for (std::size_t track = 0; track < gaps.size(); ++track) {
            EXPECT_EQ(fields[2 + track], std::to_string(gaps[track]));
        }
        EXPECT_EQ(std::stoi(fields[49]) + std::stoi(fields[50]) + std::stoi(fields[51]), 5);
        EXPECT_EQ(std::stoi(fields[52]) + std::stoi(fields[53]), 5);
    }
}

TEST_F(TrendExport, LeavesOutTheSectionsThatAreSwitchedOff)
{
    TrendLook look = lookIn(Language::English);
    look.sections = { TrendSection::Sum };
    ASSERT_TRUE(exportTrend(*m_data, { 0, 5 }, look, { .format = FileFormat::Csv }, at("a.csv")));
    const auto rows = text::readCsvRows(text::readFile(at("a.csv")).value(), ',', "a.csv").value();
    EXPECT_EQ(rows[0].fields.size(), 50U);
    EXPECT_EQ(rows[0].fields.back(), "Sum");
}

TEST_F(TrendExport, WritesNothingWhereItIsCancelled)
{
    const auto many = trendOf("pl3", 20'000);
    int ticks = 0;
    const Result<void> written = exportTrend(*many, { 0, 20'000 }, lookIn(Language::English),
        { .format = FileFormat::Csv }, at("a.csv"), [&ticks](std::size_t, std::size_t) { return ++ticks < 3; });
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().code, ErrorCode::Cancelled);
    EXPECT_FALSE(std::filesystem::exists(at("a.csv")));
}

TEST_F(TrendExport, DrawsAnSvgWithABallForEachHitAndTextsAsText)
{
    const ReadSvg svg = readSvg(trendSvg(*m_data, { 20, 40 }, lookIn(Language::English)));
    ASSERT_TRUE(svg.isWellFormed) << svg.error.toStdString();
    std::map<QString, int> texts;
    for (const ReadElement* text : svg.named("text")) {
        ++texts[text->text];
    }
    EXPECT_EQ(texts[trendTitle(*m_data, { 20, 40 }, Formatter(Language::English, {}))], 1);
    EXPECT_EQ(texts[QStringLiteral("Longest gap")], 1);
    for (std::size_t row = 20; row < 40; ++row) {
        EXPECT_EQ(texts[QString::fromStdString(m_data->columns.issueOf(row))], 1);
    }
    std::size_t balls = 0;
    for (const ReadElement& element : svg.elements) {
        const bool isBall = element.value("fill") == lightColors().mainBall.name()
            || element.value("fill") == lightColors().specialBall.name();
        balls += isBall && element.name != QStringLiteral("text") ? 1 : 0;
    }
    EXPECT_EQ(balls, 20U * 7);
}

TEST_F(TrendExport, GivesTheSameSvgForTheSameDraws)
{
    const TrendLook look = lookIn(Language::Chinese);
    EXPECT_EQ(trendSvg(*m_data, { 0, 30 }, look), trendSvg(*m_data, { 0, 30 }, look));
}

TEST_F(TrendExport, PaintsTheStretchAtAnyScale)
{
    const TrendLook look = lookIn(Language::English);
    ASSERT_TRUE(exportTrend(*m_data, { 0, 30 }, look, { .format = FileFormat::Png }, at("one.png")));
    ASSERT_TRUE(exportTrend(*m_data, { 0, 30 }, look, { .format = FileFormat::Png, .scale = 2 }, at("two.png")));
    const QImage one(QString::fromStdString(at("one.png").string()));
    const QImage two(QString::fromStdString(at("two.png").string()));
    EXPECT_EQ(one.size(), trendSize(*m_data, { 0, 30 }, look, 1));
    EXPECT_EQ(two.size(), 2 * one.size());
    EXPECT_FALSE(one.text(QStringLiteral("Title")).isEmpty());
}

TEST_F(TrendExport, ShowsTheLinesAndMarksOfTheWindow)
{
    const TrendLook plain = lookIn(Language::English);
    TrendLook marked = plain;
    const auto track = static_cast<std::size_t>(m_data->columns.numbers(0)[3] - 1);
    const auto other = static_cast<std::size_t>(m_data->columns.numbers(0)[9] - 1);
    marked.marks.lines = { { { 3, track }, { 9, other } } };
    const QByteArray accent = plain.colors.accent.name().toUtf8();
    EXPECT_EQ(trendSvg(*m_data, { 0, 30 }, plain).find(accent.toStdString()), std::string::npos);
    EXPECT_NE(trendSvg(*m_data, { 0, 30 }, marked).find(accent.toStdString()), std::string::npos);
    EXPECT_EQ(trendSvg(*m_data, { 12, 30 }, marked).find(accent.toStdString()), std::string::npos)
        << "a line outside the stretch";
}

TEST_F(TrendExport, RefusesPicturesOfMoreDrawsThanTheyHold)
{
    const auto many = trendOf("pl3", 2000);
    for (const FileFormat format : { FileFormat::Png, FileFormat::Svg }) {
        const Result<void> written
            = exportTrend(*many, { 0, 2000 }, lookIn(Language::English), { .format = format }, at("a"));
        ASSERT_FALSE(written);
        EXPECT_EQ(written.error().code, ErrorCode::BadValue);
        EXPECT_FALSE(std::filesystem::exists(at("a")));
    }
    EXPECT_LT(*mostDraws({ .format = FileFormat::Png, .scale = 4 }), *mostDraws({ .format = FileFormat::Png }));
    EXPECT_FALSE(mostDraws({ .format = FileFormat::Csv }));
}

class TrendExportDialogTest : public TrendExport {
protected:
    TrendExportDialog& open(TrendStretch selected = {})
    {
        m_dialog = std::make_unique<TrendExportDialog>(*m_data, TrendStretch { 0, 60 }, selected,
            lookIn(Language::English), QString::fromStdString(m_folder.path().string()), FileFormat::Csv);
        test::open(*m_dialog);
        return *m_dialog;
    }

    template <class T>
    T* child(const char* name)
    {
        return test::child<T>(*m_dialog, name);
    }

    std::unique_ptr<TrendExportDialog> m_dialog;
};

TEST_F(TrendExportDialogTest, WritesWhatIsChosenUnderANameThatSaysIt)
{
    const TrendExportDialog& dialog = open({ 5, 9 });
    child<QComboBox>("trendDraws")->setCurrentIndex(1);
    EXPECT_EQ(child<QLineEdit>("trendName")->text(), QStringLiteral("dlt-04006-04009.csv"));
    test::click(*child<QPushButton>("trendAccept"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    const auto rows = text::readCsvRows(text::readFile(at("dlt-04006-04009.csv")).value(), ',', "a").value();
    EXPECT_EQ(rows.size(), 5U);
}

TEST_F(TrendExportDialogTest, ReplacesAFileOnlyWhenExportIsPressedAgain)
{
    const TrendExportDialog& dialog = open();
    child<QLineEdit>("trendName")->setText(QStringLiteral("mine.csv"));
    ASSERT_TRUE(text::writeFileAtomically(at("mine.csv"), "before"));
    test::click(*child<QPushButton>("trendAccept"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<QLabel>("trendMessage")->text().contains(QStringLiteral("mine.csv")));
    EXPECT_EQ(text::readFile(at("mine.csv")).value(), "before");
    test::click(*child<QPushButton>("trendAccept"));
    EXPECT_EQ(dialog.result(), QDialog::Accepted);
    EXPECT_NE(text::readFile(at("mine.csv")).value(), "before");
}

TEST_F(TrendExportDialogTest, SaysWhyAFileCannotBeWrittenAndStaysOpen)
{
    const TrendExportDialog& dialog = open();
    child<QLineEdit>("trendFolder")->setText(QStringLiteral("/nowhere/at/all"));
    test::click(*child<QPushButton>("trendAccept"));
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_FALSE(child<QLabel>("trendMessage")->text().isEmpty());
    EXPECT_TRUE(dialog.writtenFile().isEmpty());
}

TEST_F(TrendExportDialogTest, FollowsTheFormatWithTheEndOfTheName)
{
    open();
    child<QLineEdit>("trendName")->setText(QStringLiteral("mine.csv"));
    child<QComboBox>("trendFormat")->setCurrentIndex(0);
    EXPECT_EQ(child<QLineEdit>("trendName")->text(), QStringLiteral("mine.png"));
    EXPECT_TRUE(child<QComboBox>("trendScale")->isEnabled());
    child<QComboBox>("trendFormat")->setCurrentIndex(1);
    EXPECT_FALSE(child<QComboBox>("trendScale")->isEnabled());
}

} // namespace
} // namespace broadsheet::app
