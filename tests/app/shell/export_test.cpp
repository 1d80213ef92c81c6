// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/demand/figure_page.h"
#include "app/figure/export_dialog.h"
#include "app/figure/figure_view.h"

#include <QDoubleSpinBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTimer>
#include <QToolBar>

#include <gtest/gtest.h>

#include <functional>
#include <set>

#include "shown_window.h"

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

void typeInto(QLineEdit& field, const QString& text)
{
    field.selectAll();
    QTest::keyClick(&field, Qt::Key_Delete);
    QTest::keyClicks(&field, text);
}

// A number field keeps its unit; only the figures are typed over.
void typeInto(QAbstractSpinBox& field, const QString& number)
{
    field.setFocus();
    field.selectAll();
    QTest::keyClicks(&field, number);
    QTest::keyClick(&field, Qt::Key_Tab);
}

class Export : public testing::Test {
protected:
    void SetUp() override
    {
        m_shown.window.showPage(QStringLiteral("power"));
        m_shown.settings.exportChoice.folder = toQString(folder().string());
    }

    [[nodiscard]] const fs::path& folder() const
    {
        return m_folder.path();
    }

    [[nodiscard]] FigurePage& page() const
    {
        return *qobject_cast<FigurePage*>(m_shown.page());
    }

    [[nodiscard]] std::set<std::string> files() const
    {
        std::set<std::string> names;
        for (const fs::directory_entry& entry : fs::directory_iterator(folder())) {
            names.insert(entry.path().filename().string());
        }
        return names;
    }

    [[nodiscard]] QImage picture(const char* name) const
    {
        return QImage(toQString((folder() / name).string()), "PNG");
    }

    // Does `start`, which opens the dialog, and `work` within it; a dialog still open then is cancelled.
    void inDialog(const std::function<void(ExportDialog&)>& work, const std::function<void()>& start)
    {
        bool opened = false;
        QTimer::singleShot(0, &m_shown.window, [&] {
            auto* dialog = qobject_cast<ExportDialog*>(QApplication::activeModalWidget());
            if (dialog == nullptr) {
                return;
            }
            opened = true;
            work(*dialog);
            if (dialog->isVisible()) {
                dialog->reject();
            }
        });
        start();
        EXPECT_TRUE(opened) << "no dialog was opened";
    }

    void inDialog(const std::function<void(ExportDialog&)>& work)
    {
        inDialog(work, [this] { m_shown.press(Qt::Key_E); });
    }

    static void pressExport(const ExportDialog& dialog)
    {
        test::click(*test::child<QPushButton>(dialog, "exportAccept"));
    }

    static QString message(const ExportDialog& dialog)
    {
        return test::child<QLabel>(dialog, "exportMessage")->text();
    }

    test::FreshHome m_home;
    test::ShownWindow m_shown { Settings { .geometry = {},
        .page = {},
        .language = Language::English,
        .theme = ThemeChoice::Light,
        .exportChoice = {},
        .results = {} } };
    broadsheet::test::TemporaryFolder m_folder;
};

TEST_F(Export, WritesTheShownFigureInTheSizeThatIsTyped)
{
    ASSERT_TRUE(page().showFigure(QStringLiteral("household-counts")));
    QSignalSpy told(&m_shown.window, &MainWindow::settingsChanged);

    inDialog([](ExportDialog& dialog) {
        EXPECT_EQ(test::child<QLineEdit>(dialog, "exportName")->text(), QStringLiteral("household-counts.png"));
        typeInto(*test::child<QSpinBox>(dialog, "exportWidth"), QStringLiteral("640"));
        typeInto(*test::child<QSpinBox>(dialog, "exportHeight"), QStringLiteral("480"));
        typeInto(*test::child<QDoubleSpinBox>(dialog, "exportScale"), QStringLiteral("1.5"));
        EXPECT_EQ(test::child<QLabel>(dialog, "exportSummary")->text(), QStringLiteral("960 × 720 pixels"));
        QTest::keyClick(test::child<QLineEdit>(dialog, "exportName"), Qt::Key_Return);
        EXPECT_FALSE(dialog.isVisible());
    });

    EXPECT_EQ(files(), std::set<std::string> { "household-counts.png" });
    EXPECT_EQ(picture("household-counts.png").size(), QSize(960, 720));
    EXPECT_EQ(m_shown.settings.exportChoice.size, QSize(640, 480));
    EXPECT_EQ(m_shown.settings.exportChoice.scale, 1.5);
    EXPECT_EQ(told.size(), 1);
    const auto* notice = test::child<QLabel>(m_shown.window, "noticeText");
    EXPECT_TRUE(notice->isVisible());
    EXPECT_TRUE(notice->text().contains(QStringLiteral("household-counts.png")));
}

TEST_F(Export, RemembersSizeScaleAndFolderForTheNextTime)
{
    const fs::path other = folder() / "下 一个";
    fs::create_directory(other);
    inDialog([&](ExportDialog& dialog) {
        typeInto(*test::child<QSpinBox>(dialog, "exportWidth"), QStringLiteral("500"));
        test::child<QLineEdit>(dialog, "exportFolder")->setText(toQString(other.string()));
        pressExport(dialog);
    });
    EXPECT_TRUE(fs::exists(other / (page().shownFigure()->id + ".png")));
    inDialog([&](ExportDialog& dialog) {
        EXPECT_EQ(dialog.choice().size.width(), 500);
        EXPECT_EQ(dialog.choice().folder, toQString(other.string()));
    });
}

TEST_F(Export, WritesWhatTheWindowShowsWithoutTheSeriesThatAreOff)
{
    ASSERT_TRUE(page().showFigure(QStringLiteral("ai-share")));
    auto* view = test::child<FigureView>(page(), "figureView");
    view->setFocus();
    QTest::keyClick(view, Qt::Key_1);
    ASSERT_EQ(page().hiddenSeries(), HiddenSeries { 0 });
    m_shown.action("theme-dark")->trigger();
    m_shown.action("language-zh")->trigger();

    inDialog([](ExportDialog& dialog) { pressExport(dialog); });

    const FigureStyle style { .colors = darkColors(),
        .formatter = Formatter(Language::Chinese, test::bundledData().catalogue.unitNames) };
    const PictureOptions options {
        .size = kDefaultPictureSize, .scale = ExportChoice().scale, .view = { .hidden = { 0 } }
    };
    const fs::path wanted = folder() / "wanted.png";
    ASSERT_TRUE(exportFigure(*page().shownFigure(), style, options, FileFormat::Png, wanted));
    EXPECT_EQ(broadsheet::test::contentOf(folder() / "ai-share.png"), broadsheet::test::contentOf(wanted));
}

TEST_F(Export, ReplacesAnExistingFileOnlyAtTheSecondPress)
{
    const std::string name = page().shownFigure()->id + ".png";
    broadsheet::test::write(folder() / name, "precious");
    inDialog([&](ExportDialog& dialog) {
        EXPECT_EQ(message(dialog), QString());
        pressExport(dialog);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_TRUE(message(dialog).contains(toQString(name)));
        EXPECT_EQ(broadsheet::test::contentOf(folder() / name), "precious");
        pressExport(dialog);
        EXPECT_FALSE(dialog.isVisible());
    });
    EXPECT_FALSE(picture(name.c_str()).isNull());
}

TEST_F(Export, AsksAgainForAnotherExistingFile)
{
    broadsheet::test::write(folder() / "one.png", "one");
    broadsheet::test::write(folder() / "two.png", "two");
    inDialog([&](ExportDialog& dialog) {
        auto* name = test::child<QLineEdit>(dialog, "exportName");
        typeInto(*name, QStringLiteral("one"));
        pressExport(dialog);
        typeInto(*name, QStringLiteral("two.png"));
        pressExport(dialog);
        EXPECT_TRUE(dialog.isVisible());
    });
    EXPECT_EQ(broadsheet::test::contentOf(folder() / "one.png"), "one");
    EXPECT_EQ(broadsheet::test::contentOf(folder() / "two.png"), "two");
}

TEST_F(Export, SaysInTheDialogThatTheFolderCannotBeWrittenAndLeavesNothing)
{
    broadsheet::test::write(folder() / "file", "a file");
    for (const fs::path& place : { folder() / "file", folder() / "nowhere" }) {
        inDialog([&](ExportDialog& dialog) {
            test::child<QLineEdit>(dialog, "exportFolder")->setText(toQString(place.string()));
            pressExport(dialog);
            EXPECT_TRUE(dialog.isVisible());
            EXPECT_TRUE(test::child<QLabel>(dialog, "exportMessage")->isVisible());
            EXPECT_TRUE(message(dialog).contains(toQString(place.string()))) << message(dialog).toStdString();
        });
        EXPECT_EQ(files(), std::set<std::string> { "file" });
        EXPECT_EQ(broadsheet::test::contentOf(folder() / "file"), "a file");
        EXPECT_FALSE(test::child<QLabel>(m_shown.window, "noticeText")->isVisible());
    }
}

TEST_F(Export, WantsAName)
{
    inDialog([&](ExportDialog& dialog) {
        typeInto(*test::child<QLineEdit>(dialog, "exportName"), QStringLiteral("  "));
        pressExport(dialog);
        EXPECT_TRUE(dialog.isVisible());
        EXPECT_FALSE(message(dialog).isEmpty());
    });
    EXPECT_EQ(files(), std::set<std::string> {});
}

TEST_F(Export, WritesNothingWhenCancelled)
{
    inDialog([](ExportDialog& dialog) { QTest::keyClick(&dialog, Qt::Key_Escape); });
    EXPECT_EQ(files(), std::set<std::string> {});
    EXPECT_FALSE(test::child<QLabel>(m_shown.window, "noticeText")->isVisible());
}

TEST_F(Export, OpensFromTheToolBarToo)
{
    const auto* bar = test::child<QToolBar>(m_shown.window, "toolBar");
    QWidget* button = bar->widgetForAction(m_shown.action("exportPicture"));
    ASSERT_NE(button, nullptr);
    inDialog([](ExportDialog& dialog) { EXPECT_TRUE(dialog.isVisible()); }, [button] { test::click(*button); });
}

TEST_F(Export, IsInTheContextMenuOfTheChart)
{
    for (const char* name : { "power", "water", "carbon" }) {
        m_shown.window.showPage(QLatin1String(name));
        EXPECT_TRUE(test::child<FigureView>(page(), "figureView")->actions().contains(m_shown.action("exportPicture")));
    }
}

TEST_F(Export, TakesTheFigureOfTheStatistics)
{
    m_shown.window.showPage(QStringLiteral("statistics"));
    inDialog(
        [](ExportDialog& dialog) {
            EXPECT_TRUE(
                test::child<QLineEdit>(dialog, "exportName")->text().startsWith(QStringLiteral("dlt-frequency")));
        },
        [this] { m_shown.action("exportPicture")->trigger(); });
}

TEST_F(Export, IsOfferedOnlyWhereAFigureIsShown)
{
    for (const QString& name : test::pageIds()) {
        m_shown.window.showPage(name);
        const QStringList withFigures { QStringLiteral("power"), QStringLiteral("water"), QStringLiteral("carbon"),
            QStringLiteral("check"), QStringLiteral("statistics") }; // a scenario of fixed inputs has no spread to draw
        EXPECT_EQ(m_shown.action("exportPicture")->isEnabled(), withFigures.contains(name)) << name.toStdString();
    }
}

TEST_F(Export, TellsOfTheFileUntilItIsClosed)
{
    inDialog([](ExportDialog& dialog) { pressExport(dialog); });
    auto* bar = test::child<QWidget>(m_shown.window, "noticeBar");
    EXPECT_TRUE(bar->isVisible());
    m_shown.action("language-zh")->trigger();
    EXPECT_TRUE(test::child<QLabel>(*bar, "noticeText")->text().contains(toQString(page().shownFigure()->id)));
    test::click(*test::child<QAbstractButton>(*bar, "noticeClose"));
    EXPECT_FALSE(bar->isVisible());
}

} // namespace
} // namespace broadsheet::app
