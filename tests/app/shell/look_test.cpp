// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Language and colours, changed while the window is open.
#include <QAbstractButton>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QTabWidget>
#include <QTableView>
#include <QTextEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

#include <gtest/gtest.h>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

QStringList textsOf(const QAbstractItemModel& model)
{
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column) {
        texts << model.headerData(column, Qt::Horizontal).toString();
        for (int row = 0; row < model.rowCount(); ++row) {
            texts << model.index(row, column).data().toString();
        }
    }
    return texts;
}

QStringList textsOf(const QWidget& widget)
{
    QStringList texts { widget.accessibleName(), widget.toolTip() };
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        texts << label->text();
    } else if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        texts << button->text();
    } else if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
        texts << field->text() << field->placeholderText();
    } else if (const auto* tabs = qobject_cast<const QTabWidget*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i) {
            texts << tabs->tabText(i);
        }
    } else if (const auto* text = qobject_cast<const QTextEdit*>(&widget)) {
        texts << text->toPlainText();
    } else if (const auto* view = qobject_cast<const QTableView*>(&widget)) {
        texts << textsOf(*view->model());
    } else if (const auto* tree = qobject_cast<const QTreeWidget*>(&widget)) {
        for (QTreeWidgetItemIterator item(const_cast<QTreeWidget*>(tree)); *item != nullptr; ++item) {
            texts << (*item)->text(0);
        }
    }
    return texts;
}

// Every text of the window and of its actions, page by page.
QStringList allTexts(test::ShownWindow& shown)
{
    QStringList texts;
    for (const QString& page : test::pageIds()) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        for (const QWidget* widget : shown.window.findChildren<QWidget*>()) {
            if (widget->isVisible()) {
                for (const QString& text : textsOf(*widget)) {
                    texts << widget->objectName() + QStringLiteral(": ") + text;
                }
            }
        }
    }
    for (const QAction* action : shown.window.findChildren<QAction*>()) {
        texts << action->objectName() + QStringLiteral(": ") + action->text();
    }
    texts.sort(); // a page that is rebuilt may have its children in another order
    return texts;
}

void visitEveryPage(test::ShownWindow& shown)
{
    for (const QString& page : test::pageIds()) {
        shown.window.showPage(page);
    }
}

Settings settingsOf(Language language, ThemeChoice theme)
{
    Settings settings;
    settings.language = language;
    settings.theme = theme;
    return settings;
}

void expectSame(const QStringList& texts, const QStringList& wanted)
{
    for (const QString& text : texts) {
        EXPECT_TRUE(wanted.contains(text)) << "surplus: " << text.toStdString();
    }
    for (const QString& text : wanted) {
        EXPECT_TRUE(texts.contains(text)) << "missing: " << text.toStdString();
    }
}

class LanguageOfTheWindow : public testing::TestWithParam<Language> { };

TEST_P(LanguageOfTheWindow, SwitchedInTheMenuIsThatOfAWindowStartedInIt)
{
    const Language to = GetParam();
    const Language from = to == Language::Chinese ? Language::English : Language::Chinese;
    QStringList switched;
    QStringList before;
    {
        test::ShownWindow shown(settingsOf(from, ThemeChoice::Light));
        visitEveryPage(shown);
        before = allTexts(shown);
        shown.action(to == Language::Chinese ? "language-zh" : "language-en")->trigger();
        EXPECT_EQ(shown.settings.language, to);
        switched = allTexts(shown);
    }
    test::ShownWindow fresh(settingsOf(to, ThemeChoice::Light));
    expectSame(switched, allTexts(fresh));
    EXPECT_NE(switched, before);
}

INSTANTIATE_TEST_SUITE_P(Look, LanguageOfTheWindow, testing::Values(Language::Chinese, Language::English));

TEST(LanguageMenu, ChangesNavigationHeadingTabsAndMenus)
{
    test::ShownWindow shown(settingsOf(Language::English, ThemeChoice::Light));
    shown.window.showPage(QStringLiteral("water"));
    const auto heading = [&shown] { return test::child<QLabel>(shown.window, "pageHeading")->text(); };
    const auto tab = [&shown] { return test::child<QTabWidget>(*shown.page(), "figureTabs")->tabText(0); };
    EXPECT_EQ(heading(), QStringLiteral("Water"));
    EXPECT_EQ(tab(), QStringLiteral("Chart"));

    shown.action("language-zh")->trigger();
    EXPECT_TRUE(shown.action("language-zh")->isChecked());
    EXPECT_FALSE(shown.action("language-en")->isChecked());
    for (const QString& text : { heading(), tab(), test::child<QMenu>(shown.window, "fileMenu")->title(),
             test::child<QTreeWidget>(shown.window, "navigation")->topLevelItem(0)->text(0) }) {
        EXPECT_TRUE(std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Han; }))
            << text.toStdString();
    }

    shown.action("language-en")->trigger();
    EXPECT_EQ(heading(), QStringLiteral("Water"));
    EXPECT_EQ(tab(), QStringLiteral("Chart"));
}

TEST(LanguageMenu, NamesEachLanguageInItself)
{
    for (const Language language : kLanguages) {
        const test::ShownWindow shown(settingsOf(language, ThemeChoice::Light));
        EXPECT_EQ(shown.action("language-zh")->text(), QStringLiteral("中文"));
        EXPECT_EQ(shown.action("language-en")->text(), QStringLiteral("English"));
    }
}

TEST(ColourMenu, ChangesPaletteAndChartAndComesBack)
{
    test::ShownWindow shown(settingsOf(Language::English, ThemeChoice::Light));
    shown.window.showPage(QStringLiteral("power"));
    const auto window = [] { return QApplication::palette().color(QPalette::Window); };
    const QImage light = shown.window.grab().toImage();
    EXPECT_EQ(window(), lightColors().window);

    shown.action("theme-dark")->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window(), darkColors().window);
    EXPECT_EQ(shown.settings.theme, ThemeChoice::Dark);
    EXPECT_TRUE(shown.action("theme-dark")->isChecked());
    EXPECT_NE(shown.window.grab().toImage(), light);

    shown.action("theme-light")->trigger();
    QCoreApplication::processEvents();
    EXPECT_EQ(window(), lightColors().window);
    EXPECT_EQ(shown.window.grab().toImage(), light);
}

TEST(ColourMenu, FollowsTheSystemUnlessLightOrDarkIsChosen)
{
    test::ShownWindow shown(settingsOf(Language::English, ThemeChoice::System));
    shown.appearance.setSystemIsDark(true);
    EXPECT_EQ(shown.appearance.colors(), darkColors());
    shown.action("theme-light")->trigger();
    EXPECT_EQ(shown.appearance.colors(), lightColors());
    shown.appearance.setSystemIsDark(false);
    shown.action("theme-dark")->trigger();
    EXPECT_EQ(shown.appearance.colors(), darkColors());
    shown.action("theme-system")->trigger();
    EXPECT_EQ(shown.appearance.colors(), lightColors());
}

// How light a picture is on average, from 0 to 255.
double lightness(const QImage& picture)
{
    double sum = 0;
    int counted = 0;
    for (int y = 0; y < picture.height(); y += 3) {
        for (int x = 0; x < picture.width(); x += 3) {
            sum += qGray(picture.pixel(x, y));
            ++counted;
        }
    }
    return sum / counted;
}

TEST(ColourMenu, LeavesNoPageInTheOldColours)
{
    test::ShownWindow shown(settingsOf(Language::English, ThemeChoice::Light));
    visitEveryPage(shown);
    shown.action("theme-dark")->trigger();
    for (const QString& page : test::pageIds()) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
        EXPECT_LT(lightness(shown.window.grab().toImage()), 90) << page.toStdString();
    }
    shown.action("theme-light")->trigger();
    for (const QString& page : test::pageIds()) {
        shown.window.showPage(page);
        QCoreApplication::processEvents();
        EXPECT_GT(lightness(shown.window.grab().toImage()), 180) << page.toStdString();
    }
}

} // namespace
} // namespace broadsheet::app
