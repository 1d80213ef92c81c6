// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_plan.h"
#include "app/figure/export_queue.h"
#include "app/figure/export_run.h"
#include "app/figure/exporter.h"
#include "app/figure/glyph_check.h"
#include "tests/app/figure/test_figures.h"
#include "tests/support/data_copy.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include <set>

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

std::vector<const figure::ResolvedFigure*> bundledFigures()
{
    std::vector<const figure::ResolvedFigure*> figures;
    for (const figure::ResolvedFigure& figure : bundledCatalogue().figures) {
        figures.push_back(&figure);
    }
    return figures;
}

std::set<std::string> filesIn(const fs::path& folder)
{
    std::set<std::string> names;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
        names.insert(entry.path().filename().string());
    }
    return names;
}

std::vector<FileFormat> allFormats()
{
    return { kFileFormats.begin(), kFileFormats.end() };
}

PictureOptions smallPicture()
{
    return { .size = { 600, 400 }, .scale = 1 };
}

TEST(FileFormat, IsKnownByItsCode)
{
    for (const FileFormat format : kFileFormats) {
        EXPECT_EQ(fileFormatFromCode(codeOf(format)), format);
    }
    EXPECT_FALSE(fileFormatFromCode("PNG"));
    EXPECT_FALSE(fileFormatFromCode(""));
    EXPECT_FALSE(fileFormatFromCode("gif"));
}

TEST(PictureOptions, KeepSizeAndResolutionApart)
{
    PictureOptions options { .size = { 960, 480 }, .scale = 2 };
    EXPECT_EQ(options.pixels(), QSize(1920, 960));
    EXPECT_EQ(options.resolution(), 192);
    EXPECT_NEAR(options.millimetres().width(), 254, 1e-9);
    options.scale = 4;
    EXPECT_NEAR(options.millimetres().width(), 254, 1e-9);

    options.paper = PaperSize { .millimetres = { 127, 63.5 }, .dpi = 300 };
    EXPECT_EQ(options.pixels(), QSize(1500, 750));
    EXPECT_EQ(options.resolution(), 300);
    options.paper->dpi = 600;
    EXPECT_EQ(options.pixels(), QSize(3000, 1500));
    EXPECT_EQ(options.millimetres(), QSizeF(127, 63.5));
}

TEST(PictureOptions, AreRefusedOnPaperWhereTheyCannotBe)
{
    const auto onPaper = [](double width, double height, double dpi) {
        return PictureOptions { .paper = PaperSize { .millimetres = { width, height }, .dpi = dpi } };
    };
    EXPECT_TRUE(checkOptions(onPaper(180, 120, 300)));
    EXPECT_FALSE(checkOptions(onPaper(180, 120, 20)));
    EXPECT_FALSE(checkOptions(onPaper(180, 120, 5000)));
    EXPECT_FALSE(checkOptions(onPaper(180, 120, std::nan(""))));
    EXPECT_FALSE(checkOptions(onPaper(10, 120, 300)));
    EXPECT_FALSE(checkOptions(onPaper(180, std::nan(""), 300)));
    EXPECT_FALSE(checkOptions(onPaper(1900, 1200, 300))); // too many pixels
    EXPECT_TRUE(checkOptions(onPaper(1900, 1200, 300), FileFormat::Pdf)); // which a drawing does not have
    EXPECT_TRUE(checkOptions(onPaper(1900, 1200, 300), FileFormat::Svg));
    EXPECT_TRUE(checkOptions({ .size = { 1, 1 }, .scale = 1 }, FileFormat::Csv)); // data has no size
}

TEST(FigureFont, StopsAnExportWhereAFamilyIsMissing)
{
    EXPECT_TRUE(checkFigureFont());
    const Result<void> missing = checkFigureFont({ figureFamilies().front(), QStringLiteral("No Such Family") });
    ASSERT_FALSE(missing);
    EXPECT_EQ(missing.error().code, ErrorCode::FontMissing);
    EXPECT_EQ(missing.error().detail, "No Such Family");
}

TEST(FigureFont, StopsAnExportOfSignsThatItHasNot)
{
    for (const figure::ResolvedFigure& figure : allFigures()) {
        for (const Language language : kLanguages) {
            EXPECT_TRUE(checkGlyphs(figure, styleFor(language, false).formatter)) << figure.id;
        }
    }
    figure::ResolvedFigure rare = twoSeriesFigure();
    rare.categories[0] = { .zh = "龘𠮷", .en = "a \U0010FFFD and \U0010FFFC" }; // in no font
    EXPECT_TRUE(checkGlyphs(rare, styleFor(Language::Chinese, false).formatter)); // rare, and there
    for (const FileFormat format : { FileFormat::Png, FileFormat::Svg, FileFormat::Pdf }) {
        const auto painted
            = paintForFile(rare, styleFor(Language::English, false), { .size = { 600, 400 }, .scale = 1 }, format);
        ASSERT_FALSE(painted);
        EXPECT_EQ(painted.error().code, ErrorCode::GlyphMissing);
        EXPECT_EQ(painted.error().detail, "\U0010FFFD \U0010FFFC");
    }
    EXPECT_TRUE(paintForFile(rare, styleFor(Language::English, false), {}, FileFormat::Csv)); // takes no font
}

TEST(ExportPlan, HasAFileForEachFigureAndFormatOnce)
{
    const auto figures = bundledFigures();
    const auto tasks = planExports(figures, { FileFormat::Svg, FileFormat::Csv, FileFormat::Svg }, "/out");
    ASSERT_EQ(tasks.size(), 2 * figures.size());
    EXPECT_EQ(tasks[0].path, fs::path("/out") / (figures[0]->id + ".svg"));
    EXPECT_EQ(tasks[1].path, fs::path("/out") / (figures[0]->id + ".csv"));
    EXPECT_EQ(tasks[2].figure, figures[1]);
}

// The window shows a figure turned by its reader; every format repeats that.
TEST(ExportFigure, RepeatsHowTheFigureIsTurned)
{
    const broadsheet::test::TemporaryFolder folder;
    const FigureStyle style = styleFor(Language::English, false);
    for (const figure::ResolvedFigure& figure : bundledCatalogue().figures) {
        if (!canZoom(figure) || figure.units.size() < 2) {
            continue;
        }
        SCOPED_TRACE(figure.id);
        PictureOptions turned = smallPicture();
        turned.view = { .unit = 1, .scale = figure::Scale::Logarithmic };
        const figure::ResolvedFigure shown = figure::shownAs(figure, turned.view).figure;
        for (const FileFormat format : kFileFormats) {
            const fs::path one = folder.path() / "one";
            const fs::path other = folder.path() / "other";
            ASSERT_TRUE(exportFigure(figure, style, turned, format, one));
            ASSERT_TRUE(exportFigure(figure, style, smallPicture(), format, other));
            EXPECT_NE(broadsheet::test::contentOf(one), broadsheet::test::contentOf(other)) << codeOf(format);
        }
        const auto painted = paintForFile(figure, style, turned, FileFormat::Csv);
        ASSERT_TRUE(painted);
        EXPECT_NE(painted->bytes.find(',' + figure.units[1].unit + ','), std::string::npos);
        EXPECT_EQ(paintForFile(figure, style, turned, FileFormat::Png)->image,
            paintFigure(shown, style, turned.pixels(), turned.view.hidden));
    }
}

TEST(ExportQueue, WritesTheSameBytesAsOneExportAfterTheOther)
{
    const broadsheet::test::TemporaryFolder one;
    const broadsheet::test::TemporaryFolder other;
    const FigureStyle style = styleFor(Language::Chinese, false);
    ExportQueue queue(2);
    const auto tasks = planExports(bundledFigures(), allFormats(), one.path());
    for (const ExportTask& task : tasks) {
        queue.add(paintForFile(*task.figure, style, smallPicture(), task.format), task.path);
        ASSERT_TRUE(
            exportFigure(*task.figure, style, smallPicture(), task.format, other.path() / task.path.filename()));
    }
    queue.finish();
    const auto outcomes = queue.takeFinished();
    ASSERT_EQ(outcomes.size(), tasks.size());
    for (std::size_t index = 0; index < tasks.size(); ++index) {
        EXPECT_TRUE(outcomes[index].result);
        EXPECT_EQ(outcomes[index].path, tasks[index].path);
        EXPECT_EQ(broadsheet::test::contentOf(tasks[index].path),
            broadsheet::test::contentOf(other.path() / tasks[index].path.filename()));
    }
    EXPECT_TRUE(queue.takeFinished().empty());
}

TEST(ExportQueue, TellsOfFailuresInTheirPlace)
{
    const broadsheet::test::TemporaryFolder folder;
    const FigureStyle style = styleFor(Language::English, false);
    const figure::ResolvedFigure& figure = bundledCatalogue().figures.front();
    ExportQueue queue;
    const auto add = [&](const PictureOptions& options, const fs::path& path) {
        queue.add(paintForFile(figure, style, options, FileFormat::Png), path);
    };
    add(smallPicture(), folder.path() / "a.png");
    add({ .size = { 1, 1 }, .scale = 1 }, folder.path() / "b.png");
    add(smallPicture(), folder.path() / "missing" / "c.png");
    add(smallPicture(), folder.path() / "d.png");
    queue.finish();
    const auto outcomes = queue.takeFinished();
    ASSERT_EQ(outcomes.size(), 4U);
    EXPECT_TRUE(outcomes[0].result);
    ASSERT_FALSE(outcomes[1].result);
    EXPECT_EQ(outcomes[1].result.error().code, ErrorCode::BadValue);
    ASSERT_FALSE(outcomes[2].result);
    EXPECT_EQ(outcomes[2].result.error().code, ErrorCode::FileUnwritable);
    EXPECT_TRUE(outcomes[3].result);
    EXPECT_EQ(filesIn(folder.path()), (std::set<std::string> { "a.png", "d.png" }));
}

class RunOfExports : public testing::Test {
protected:
    RunOfExports()
        : m_run(planExports(bundledFigures(), { FileFormat::Png, FileFormat::Svg }, m_folder.path()),
              styleFor(Language::English, true), smallPicture())
    {
        QObject::connect(&m_run, &ExportRun::progressed, &m_run, [this](int done, int total) {
            EXPECT_GE(done, m_done);
            m_done = done;
            m_total = total;
        });
    }

    void wait()
    {
        QSignalSpy finished(&m_run, &ExportRun::finished);
        m_run.start();
        ASSERT_TRUE(finished.count() == 1 || finished.wait(60'000));
    }

    broadsheet::test::TemporaryFolder m_folder;
    int m_done = 0;
    int m_total = 0;
    ExportRun m_run;
};

TEST_F(RunOfExports, WritesEveryFileAndTellsHowFarItIs)
{
    wait();
    EXPECT_FALSE(m_run.isRunning());
    EXPECT_EQ(m_total, static_cast<int>(2 * bundledFigures().size()));
    EXPECT_EQ(m_done, m_total);
    EXPECT_EQ(static_cast<int>(filesIn(m_folder.path()).size()), m_total);
    for (const ExportOutcome& outcome : m_run.outcomes()) {
        EXPECT_TRUE(outcome.result);
    }
}

TEST_F(RunOfExports, LeavesTheEventLoopFreeBetweenTwoFigures)
{
    int turns = 0;
    QTimer beat;
    QObject::connect(&beat, &QTimer::timeout, &m_run, [&turns] { ++turns; });
    beat.start(0);
    wait();
    EXPECT_GE(turns, static_cast<int>(bundledFigures().size()));
}

TEST_F(RunOfExports, LeavesNoHalfFileWhenItIsCancelled)
{
    QObject::connect(&m_run, &ExportRun::progressed, &m_run, [this](int done, int /*total*/) {
        if (done >= 3) {
            m_run.cancel();
        }
    });
    wait();
    EXPECT_FALSE(m_run.isRunning());
    const auto files = filesIn(m_folder.path());
    EXPECT_GE(files.size(), 3U);
    EXPECT_LT(static_cast<int>(files.size()), m_total);
    EXPECT_EQ(files.size(), m_run.outcomes().size());
    const broadsheet::test::TemporaryFolder whole;
    for (const ExportTask& task : planExports(bundledFigures(), { FileFormat::Png, FileFormat::Svg }, whole.path())) {
        if (files.contains(task.path.filename().string())) {
            ASSERT_TRUE(
                exportFigure(*task.figure, styleFor(Language::English, true), smallPicture(), task.format, task.path));
            EXPECT_EQ(broadsheet::test::contentOf(task.path),
                broadsheet::test::contentOf(m_folder.path() / task.path.filename()));
        }
    }
}

TEST(ExportRunEnd, MayComeWhileItRuns)
{
    const broadsheet::test::TemporaryFolder folder;
    {
        ExportRun run(planExports(bundledFigures(), { FileFormat::Png }, folder.path()),
            styleFor(Language::English, true), smallPicture());
        run.start();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();
    }
    for (const std::string& name : filesIn(folder.path())) {
        EXPECT_TRUE(name.ends_with(".png")) << name; // no temporary file
        EXPECT_FALSE(QImage(QString::fromStdString((folder.path() / name).string())).isNull());
    }
}

} // namespace
} // namespace broadsheet::app
