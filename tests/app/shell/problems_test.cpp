// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A window over data that is faulty or not there.
#include "app/base/qt_text.h"
#include "app/demand/figure_page.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

TEST(ProblemBanner, IsHiddenWhereTheDataIsSound)
{
    const test::ShownWindow shown;
    EXPECT_FALSE(test::child<QWidget>(shown.window, "problemBanner")->isVisible());
}

class FaultyWindow : public testing::Test {
protected:
    FaultyWindow()
    {
        m_line
            = m_copy.replace(m_file, R"("id": "chatgpt-electricity")", R"("unit": "kWh/day")", R"("unit": "kWj/day")");
        std::filesystem::remove(m_copy.file("demand/figures-water.json"));
        m_data = loadDataSet(archive::folderTree(m_copy.folder()));
    }

    const std::string m_file = "demand/article-2024-03.json";
    broadsheet::test::DataCopy m_copy;
    int m_line = 0;
    archive::DataSet m_data;
};

TEST_F(FaultyWindow, NamesEachMistakeWithFileAndPlaceInBothLanguages)
{
    test::ShownWindow shown({}, m_data);
    auto* list = test::child<QPlainTextEdit>(shown.window, "problemList");
    const auto* summary = test::child<QLabel>(shown.window, "problemSummary");
    EXPECT_TRUE(summary->isVisible());
    EXPECT_FALSE(list->isVisible());
    test::click(*test::child<QPushButton>(shown.window, "problemToggle"));
    EXPECT_TRUE(list->isVisible());

    QStringList told;
    for (const Language language : kLanguages) {
        shown.appearance.setLanguage(language);
        const QString text = list->toPlainText();
        EXPECT_TRUE(list->isVisible());
        EXPECT_TRUE(summary->text().contains(QString::number(m_data.problems.size()))) << summary->text().toStdString();
        EXPECT_EQ(static_cast<std::size_t>(text.split(u'\n').size()), m_data.problems.size());
        EXPECT_TRUE(text.contains(toQString(m_copy.file(m_file).string())));
        EXPECT_TRUE(text.contains(QString::number(m_line)));
        EXPECT_TRUE(text.contains(QStringLiteral("kWj/day")));
        EXPECT_TRUE(text.contains(toQString(m_copy.file("demand/figures-water.json").string())));
        told << text;
    }
    EXPECT_NE(told.first(), told.last());

    test::click(*test::child<QPushButton>(shown.window, "problemToggle"));
    EXPECT_FALSE(list->isVisible());
}

TEST_F(FaultyWindow, ShowsWhatIsSoundOnEveryPage)
{
    test::ShownWindow shown({}, m_data);
    for (const QString& id : test::pageIds()) {
        shown.window.showPage(id);
        EXPECT_TRUE(shown.page()->isVisible());
        EXPECT_TRUE(test::child<QLabel>(shown.window, "problemSummary")->isVisible());
    }
    shown.window.showPage(QStringLiteral("carbon"));
    EXPECT_NE(qobject_cast<FigurePage*>(shown.page())->shownFigure(), nullptr);
    shown.window.showPage(QStringLiteral("water"));
    EXPECT_EQ(qobject_cast<FigurePage*>(shown.page())->shownFigure()->id, "google-water-years");
}

class EmptyWindow : public testing::TestWithParam<Language> { };

INSTANTIATE_TEST_SUITE_P(Window, EmptyWindow, testing::ValuesIn(kLanguages));

TEST_P(EmptyWindow, SaysOnEachPageWhyItIsEmpty)
{
    const archive::DataSet empty;
    Settings settings;
    settings.language = GetParam();
    test::ShownWindow shown(settings, empty);
    for (const auto& [page, label] : { std::pair { "overview", "demandHint" }, std::pair { "overview", "lotteryHint" },
             std::pair { "power", "emptyState" }, std::pair { "water", "emptyState" },
             std::pair { "carbon", "emptyState" }, std::pair { "facts", "matchCount" },
             std::pair { "results", "emptyTitle" }, std::pair { "results", "emptyExplanation" } }) {
        SCOPED_TRACE(page);
        shown.window.showPage(QLatin1String(page));
        const auto* told = test::child<QLabel>(*shown.page(), label);
        EXPECT_TRUE(told->isVisible());
        EXPECT_GT(told->text().size(), 3);
        EXPECT_FALSE(shown.action("exportPicture")->isEnabled());
    }
}

} // namespace
} // namespace broadsheet::app
