// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/lottery/filter_bar.h"
#include "app/lottery/filter_edit.h"
#include "core/history/filter_words.h"
#include "tests/app/lottery/stores.h"
#include "tests/support/window.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QInputDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

using history::parseFilter;

class FilterLine : public ::testing::Test {
protected:
    Appearance& m_appearance = testing::appearanceIn(Language::English);
    FilterBar m_bar { m_appearance };
    FilterEdit& m_line = *m_bar.findChild<FilterEdit*>(QStringLiteral("filterLine"));
    int m_told = 0;

    void SetUp() override
    {
        m_bar.resize(900, 160);
        test::open(m_bar);
        m_line.setFocus();
        QObject::connect(&m_bar, &FilterBar::queryChanged, &m_bar, [this] { ++m_told; });
    }

    void TearDown() override
    {
        m_appearance.setLanguage(Language::English);
    }

    void type(const char* text)
    {
        QTest::keyClicks(&m_line, QString::fromUtf8(text));
    }

    [[nodiscard]] QAbstractItemView& words() const
    {
        return *m_line.findChild<QCompleter*>()->popup();
    }

    [[nodiscard]] QString mistake() const
    {
        const auto* label = m_bar.findChild<QLabel*>(QStringLiteral("filterMistake"));
        return m_line.underlined() ? label->text() : QString(); // else it has a hint
    }

    QAction* inSavedMenu(const char* name)
    {
        auto* menu = m_bar.findChild<QMenu*>(QStringLiteral("savedFilterMenu"));
        Q_EMIT menu->aboutToShow();
        return menu->findChild<QAction*>(QString::fromUtf8(name));
    }

    void saveAs(const char* name)
    {
        inSavedMenu("saveFilter")->trigger();
        auto* dialog = m_bar.findChild<QInputDialog*>(QStringLiteral("filterName"));
        ASSERT_NE(dialog, nullptr);
        dialog->setTextValue(QString::fromUtf8(name));
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void undo()
    {
        test::click(*m_bar.findChild<QPushButton*>(QStringLiteral("filterUndo")));
    }

    [[nodiscard]] int badPixels() const
    {
        const QImage picture = m_line.grab().toImage();
        const QColor bad = m_appearance.colors().bad;
        int count = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QColor pixel = picture.pixelColor(x, y);
                count += std::abs(pixel.hue() - bad.hue()) < 12 && pixel.saturation() > 100 ? 1 : 0;
            }
        }
        return count;
    }
};

TEST_F(FilterLine, FiltersAsItIsTypedTogetherWithTheFields)
{
    type("sum 60..90");
    EXPECT_EQ(m_bar.filter(), parseFilter("sum 60..90").value());
    EXPECT_EQ(m_told, 10);
    QTest::keyClicks(m_bar.findChild<QLineEdit*>(QStringLiteral("numbersFilter")), QStringLiteral("8"));
    EXPECT_EQ(m_bar.filter(), parseFilter("contains 8 and sum 60..90").value());
}

TEST_F(FilterLine, KeepsTheLastFilterThatCouldBeReadAndSaysWhatIsMissing)
{
    type("odd 3 sum");
    EXPECT_EQ(m_bar.filter(), parseFilter("odd 3").value());
    EXPECT_TRUE(mistake().contains(QStringLiteral("60..90"))) << mistake().toStdString();
    EXPECT_EQ(m_line.underlined(), (TextRange { 9, 9 }));
    type(" 60");
    EXPECT_TRUE(mistake().isEmpty());
    EXPECT_EQ(m_bar.filter(), parseFilter("odd 3 sum 60").value());
    EXPECT_FALSE(m_line.underlined());
}

TEST_F(FilterLine, UnderlinesTheMistakeInTheColourOfWhatIsWrong)
{
    type("odd 3 and sum x9");
    EXPECT_EQ(m_line.underlined(), (TextRange { 14, 16 }));
    EXPECT_TRUE(mistake().contains(QStringLiteral("“x9”"))) << mistake().toStdString();
    EXPECT_TRUE(m_line.accessibleDescription().contains(QStringLiteral("x9")));
    EXPECT_GT(badPixels(), 5);
    QTest::keyClick(&m_line, Qt::Key_Backspace);
    QTest::keyClick(&m_line, Qt::Key_Backspace);
    type("9");
    EXPECT_EQ(badPixels(), 0);
}

TEST_F(FilterLine, DoesNotScoldForAWordThatIsBegun)
{
    const auto* label = m_bar.findChild<QLabel*>(QStringLiteral("filterMistake"));
    const auto color = [label] { return label->palette().color(QPalette::WindowText); };
    type("odd 3 and s");
    EXPECT_EQ(color(), m_appearance.colors().mutedText);
    EXPECT_FALSE(label->text().contains(QStringLiteral("can't")));
    QTest::keyClick(&words(), Qt::Key_Escape);
    QTest::keyClick(&m_line, Qt::Key_Return);
    EXPECT_EQ(color(), m_appearance.colors().bad);
    EXPECT_TRUE(label->text().contains(QStringLiteral("“s”"))) << label->text().toStdString();
}

TEST_F(FilterLine, CountsChineseCharactersNotBytes)
{
    m_line.setText(QStringLiteral("奇数 3 且 和值 很大"));
    EXPECT_EQ(m_line.underlined(), (TextRange { 10, 12 }));
    m_line.setText(QStringLiteral("奇数 3 且 和值 60..90"));
    EXPECT_EQ(m_bar.filter(), parseFilter("odd 3 and sum 60..90").value());
}

TEST_F(FilterLine, OffersWordsAndPutsTheChosenOneIn)
{
    type("s");
    ASSERT_TRUE(words().isVisible());
    EXPECT_EQ(words().model()->rowCount(), 2) << "sum, span";
    QTest::keyClick(&words(), Qt::Key_Down);
    QTest::keyClick(&words(), Qt::Key_Return);
    EXPECT_EQ(m_line.text(), QStringLiteral("sum "));
    EXPECT_FALSE(words().isVisible());
    type("60..90 jackp");
    QTest::keyClick(&words(), Qt::Key_Down);
    QTest::keyClick(&words(), Qt::Key_Return);
    EXPECT_EQ(m_line.text(), QStringLiteral("sum 60..90 jackpot "));
    EXPECT_TRUE(words().isVisible()) << "what was with it: won, rolled, not";
}

TEST_F(FilterLine, OffersEveryWordWhenAskedInTheLanguageOfTheWindow)
{
    m_appearance.setLanguage(Language::Chinese);
    QTest::keyClick(&m_line, Qt::Key_Space, Qt::ControlModifier);
    ASSERT_TRUE(words().isVisible());
    EXPECT_TRUE(words().model()->index(0, 0).data().toString().startsWith(QStringLiteral("期号")));
    QTest::keyClick(&words(), Qt::Key_Escape);
    EXPECT_FALSE(words().isVisible());
    EXPECT_TRUE(m_line.text().isEmpty());
}

TEST_F(FilterLine, HasHelpWhoseExamplesAreTakenOver)
{
    test::click(*m_bar.findChild<QToolButton*>(QStringLiteral("filterHelp")));
    auto* text = m_bar.findChild<QLabel*>(QStringLiteral("filterHelpText"));
    ASSERT_TRUE(text->isVisible());
    for (const history::WordSpelling& spelling : history::filterWords()) {
        EXPECT_TRUE(text->text().contains(toQString(spelling.example).toHtmlEscaped())) << spelling.example;
    }
    Q_EMIT text->linkActivated(QStringLiteral("sum 60..90"));
    EXPECT_EQ(m_bar.filter(), parseFilter("sum 60..90").value());
    EXPECT_FALSE(text->isVisible());
}

TEST_F(FilterLine, SavesFiltersByNameAndBringsThemBack)
{
    type("odd 3");
    QTest::keyClicks(m_bar.findChild<QLineEdit*>(QStringLiteral("issueFilter")), QStringLiteral("240*"));
    const FilterState state = m_bar.state();
    saveAs("Three & odd");
    m_bar.clear();
    EXPECT_EQ(m_bar.filter(), history::Filter {});
    ASSERT_NE(inSavedMenu("saved-Three & odd"), nullptr);
    inSavedMenu("saved-Three & odd")->trigger();
    EXPECT_EQ(m_bar.state(), state);
    undo();
    EXPECT_EQ(m_bar.state(), FilterState {});

    FilterBar other(m_appearance);
    other.setSavedFilters(m_bar.savedFilters());
    EXPECT_EQ(other.savedFilters(), m_bar.savedFilters());
}

TEST_F(FilterLine, DeletesAndReplacesSavedFiltersWithAWayBack)
{
    type("odd 3");
    saveAs("Mine");
    const QStringList saved = m_bar.savedFilters();
    inSavedMenu("delete-Mine")->trigger();
    EXPECT_TRUE(m_bar.savedFilters().isEmpty());
    undo();
    EXPECT_EQ(m_bar.savedFilters(), saved);
    type(" consecutive");
    saveAs("mine");
    EXPECT_NE(m_bar.savedFilters(), saved);
    undo();
    EXPECT_EQ(m_bar.savedFilters(), saved);
}

TEST_F(FilterLine, GivesBackWhatWasCleared)
{
    type("odd 3");
    const FilterState state = m_bar.state();
    test::click(*m_bar.findChild<QPushButton*>(QStringLiteral("clearFilters")));
    EXPECT_EQ(m_bar.state(), FilterState {});
    undo();
    EXPECT_EQ(m_bar.state(), state);
    EXPECT_EQ(m_bar.filter(), parseFilter("odd 3").value());
}

TEST(SavedFiltersState, LeavesOutWhatIsNone)
{
    SavedFilters filters;
    filters.restoreState({ QStringLiteral("a"), QStringLiteral("odd 3") });
    EXPECT_TRUE(filters.all().empty());
    filters.restoreState(QStringList { QString(), {}, {}, {}, {}, {} });
    EXPECT_TRUE(filters.all().empty());
}

} // namespace
} // namespace broadsheet::app
