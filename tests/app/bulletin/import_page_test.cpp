// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_page.h"
#include "app/bulletin/import_table_model.h"
#include "app/table/table_view.h"
#include "core/bulletin/write_draws.h"
#include "tests/support/bundled.h"
#include "tests/support/window.h"

#include <QComboBox>
#include <QDialog>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QThread>
#include <QUrl>

#include <gtest/gtest.h>

#include <atomic>
#include <mutex>

namespace broadsheet::app {
namespace {

using lottery::Draw;

// Keeps draws in memory, as slowly or as badly as a test wants.
struct MemoryKeeper {
    std::mutex mutex;
    std::vector<Draw> added;
    std::vector<Draw> replaced;
    std::vector<KeptImport> imports;
    std::optional<Error> failure;
    std::atomic<bool> waits = false;

    DrawKeeper keeper()
    {
        return { .keep = [this](const std::string& origin, const bulletin::PlannedDraws& draws,
                             const bulletin::Progress& progress) { return keep(origin, draws, progress); },
            .undo = [this](std::int64_t id) { return undo(id); },
            .latest = [this]() -> Result<std::optional<KeptImport>> {
                const std::scoped_lock lock(mutex);
                return imports.empty() ? std::nullopt : std::optional(imports.back());
            } };
    }

    Result<KeptImport> keep(
        const std::string& origin, const bulletin::PlannedDraws& draws, const bulletin::Progress& progress)
    {
        while (waits) {
            if (!progress(1, 2)) {
                return std::unexpected(Error {});
            }
            QThread::msleep(1);
        }
        const std::scoped_lock lock(mutex);
        if (failure) {
            return std::unexpected(*failure);
        }
        for (const Draw* draw : draws.added) {
            added.push_back(*draw);
        }
        for (const Draw* draw : draws.replacing) {
            replaced.push_back(*draw);
        }
        imports.push_back(
            { .id = static_cast<std::int64_t>(imports.size()) + 1, .origin = origin, .draws = draws.size() });
        return imports.back();
    }

    Result<void> undo(std::int64_t id)
    {
        const std::scoped_lock lock(mutex);
        EXPECT_EQ(imports.back().id, id);
        imports.pop_back();
        added.clear();
        replaced.clear();
        return {};
    }
};

class Import : public ::testing::Test {
protected:
    Appearance m_appearance = test::lightIn(Language::English);
    MemoryKeeper m_keeper;
    std::shared_ptr<const lottery::DrawStore> m_store
        = std::make_shared<const lottery::DrawStore>(test::bundledData().draws);
    std::unique_ptr<ImportPage> m_page = std::make_unique<ImportPage>(m_store, m_keeper.keeper(), m_appearance);

    void SetUp() override
    {
        m_page->resize(900, 620);
        test::open(*m_page);
        settle();
    }

    void settle() const
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return !m_page->isBusy(); }, 10000));
    }

    template <class T>
    T& child(const char* name) const
    {
        return *test::child<T>(*m_page, name);
    }

    static std::string noticeOf(const Draw& draw)
    {
        return bulletin::toNoticeText(draw, *test::bundledData().draws.game(draw.game));
    }

    static Draw draw(const std::string& issue)
    {
        Draw draw = *test::bundledData().draws.draw("pl3", "24061");
        draw.issue = issue;
        return draw;
    }

    static Draw conflicting()
    {
        Draw other = draw("24061");
        other.published = { { 9, 9, 9 } };
        return other;
    }

    void paste(const std::string& text)
    {
        auto& field = child<QPlainTextEdit>("importText");
        field.setPlainText(QString::fromStdString(text));
        test::click(child<QPushButton>("importRead"));
        settle();
    }

    QAbstractItemModel& table() const
    {
        return *child<TableView>("importTable").model();
    }

    QString cell(int row, int column) const
    {
        return table().index(row, column).data().toString();
    }

    void drop(const QStringList& files)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& file : files) {
            urls << QUrl::fromLocalFile(file);
        }
        data.setUrls(urls);
        QDragEnterEvent enter({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent drop({ 10, 10 }, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &drop);
        settle();
    }
};

TEST_F(Import, ShowsWhatAPastedBulletinSaysAndKeepsItInOneGo)
{
    EXPECT_FALSE(child<QPushButton>("importRead").isEnabled()) << "there is nothing to read";
    paste(noticeOf(draw("24062")) + noticeOf(draw("24063")));
    ASSERT_EQ(table().rowCount(), 2);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("New"));
    EXPECT_TRUE(m_keeper.added.empty()) << "nothing is kept before it is said";
    int told = 0;
    QObject::connect(m_page.get(), &ImportPage::archiveChanged, m_page.get(), [&told] { ++told; });
    auto& keep = child<QPushButton>("keepDraws");
    EXPECT_EQ(keep.text(), QStringLiteral("&Keep 2 draws"));
    test::click(keep);
    settle();
    ASSERT_EQ(m_keeper.added.size(), 2U);
    EXPECT_EQ(m_keeper.added[0].tables, draw("24062").tables);
    EXPECT_EQ(told, 1);
    EXPECT_TRUE(child<QPlainTextEdit>("importText").isVisible());
    EXPECT_TRUE(child<QLabel>("latestText").text().contains(QStringLiteral("2 draws kept")));
}

TEST_F(Import, ShowsWhatWasReadElsewhereBeforeItIsKept)
{
    m_page->showReading({ .files = { "history.example" },
        .draws = { { .draw = draw("24062"), .file = 0, .line = 7 }, { .draw = conflicting(), .file = 0, .line = 9 } },
        .problems = {},
        .cancelled = false });
    settle();
    ASSERT_EQ(table().rowCount(), 2);
    EXPECT_TRUE(m_keeper.added.empty());
    test::click(child<QPushButton>("keepDraws"));
    settle();
    ASSERT_EQ(m_keeper.added.size(), 1U);
    EXPECT_EQ(m_keeper.added.front().issue, "24062");
    EXPECT_EQ(m_keeper.imports.back().origin, "history.example");
}

TEST_F(Import, ShowsWhatCameWhileItWasBusyOnceItIsNot)
{
    paste(noticeOf(draw("24062")));
    m_keeper.waits = true;
    test::click(child<QPushButton>("keepDraws"));
    ASSERT_TRUE(m_page->isBusy());
    m_page->showReading({ .files = { "history.example" },
        .draws = { { .draw = draw("24063"), .file = 0, .line = 1 } },
        .problems = {},
        .cancelled = false });
    m_keeper.waits = false;
    ASSERT_TRUE(QTest::qWaitFor([this] { return table().rowCount() == 1 && cell(0, 3).contains(u"24063"); }, 10000));
}

TEST_F(Import, AsksForAnUpdateWhenToldTo)
{
    int wanted = 0;
    QObject::connect(m_page.get(), &ImportPage::updateWanted, m_page.get(), [&wanted] { ++wanted; });
    test::click(child<QPushButton>("importUpdate"));
    EXPECT_EQ(wanted, 1);
}

TEST_F(Import, TakesTheWholeImportBack)
{
    paste(noticeOf(draw("24062")) + noticeOf(draw("24063")));
    test::click(child<QPushButton>("keepDraws"));
    settle();
    int told = 0;
    QObject::connect(m_page.get(), &ImportPage::archiveChanged, m_page.get(), [&told] { ++told; });
    test::click(child<QPushButton>("undoImport"));
    settle();
    EXPECT_TRUE(m_keeper.added.empty());
    EXPECT_EQ(told, 1);
    EXPECT_FALSE(child<QWidget>("latestImport").isVisible());
}

TEST_F(Import, OffersToTakeBackAnImportOfAnEarlierRun)
{
    m_keeper.imports.push_back({ .id = 1, .origin = "draws.csv", .draws = 1234 });
    ImportPage later(m_store, m_keeper.keeper(), m_appearance);
    test::open(later);
    ASSERT_TRUE(QTest::qWaitFor([&later] { return test::child<QWidget>(later, "latestImport")->isVisible(); }));
    EXPECT_EQ(test::child<QLabel>(later, "latestText")->text(),
        QStringLiteral("Latest import: 1,234 draws, from: draws.csv"));
}

TEST_F(Import, LetsThePersonDecideAConflict)
{
    paste(noticeOf(conflicting()));
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("Conflict"));
    EXPECT_FALSE(child<QPushButton>("keepDraws").isEnabled());
    const auto& both = child<QTableWidget>("comparisonTable");
    EXPECT_EQ(both.item(1, 1)->text(), QStringLiteral("2 5 0"));
    EXPECT_EQ(both.item(1, 2)->text(), QStringLiteral("9 9 9"));
    EXPECT_TRUE(both.item(1, 2)->font().bold());
    EXPECT_FALSE(both.item(0, 2)->font().bold());
    test::click(child<QRadioButton>("takeRead"));
    EXPECT_EQ(table().index(0, 0).data(Qt::CheckStateRole).toInt(), Qt::Checked);
    test::click(child<QPushButton>("allMine"));
    EXPECT_TRUE(child<QRadioButton>("keepMine").isChecked());
    EXPECT_FALSE(child<QPushButton>("keepDraws").isEnabled());
    test::click(child<QPushButton>("allNew"));
    EXPECT_TRUE(child<QRadioButton>("takeRead").isChecked());
    test::click(child<QPushButton>("keepDraws"));
    settle();
    ASSERT_EQ(m_keeper.replaced.size(), 1U);
    EXPECT_EQ(m_keeper.replaced[0].published, conflicting().published);
    EXPECT_EQ(m_keeper.replaced[0].tables, draw("24061").tables);
}

TEST_F(Import, DecidesARowByItsBox)
{
    paste(noticeOf(draw("24062")) + noticeOf(draw("24063")));
    auto& view = child<TableView>("importTable");
    view.setCurrentIndex(table().index(0, ImportTableModel::Take));
    view.setFocus();
    QTest::keyClick(&view, Qt::Key_Space);
    EXPECT_EQ(child<QPushButton>("keepDraws").text(), QStringLiteral("&Keep 1 draw"));
    test::click(child<QPushButton>("keepDraws"));
    settle();
    ASSERT_EQ(m_keeper.added.size(), 1U);
    EXPECT_EQ(m_keeper.added[0].issue, "24063");
}

TEST_F(Import, SaysByLineWhatCannotBeRead)
{
    std::string text = noticeOf(draw("24062"));
    text.replace(text.find("2 5 0"), 5, "2 5 x");
    paste(text);
    ASSERT_EQ(table().rowCount(), 1);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("Wrong"));
    EXPECT_EQ(cell(0, ImportTableModel::PlaceRead), QStringLiteral("line 4"));
    EXPECT_EQ(child<QLabel>("comparisonTitle").text(), cell(0, ImportTableModel::Remark));
    EXPECT_FALSE(child<QTableWidget>("comparisonTable").isVisible());
}

TEST_F(Import, ReadsDroppedFilesTogether)
{
    const QTemporaryDir folder;
    const auto write = [&folder](const char* name, const std::string& text) {
        QFile file(folder.filePath(QLatin1String(name)));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(text.data(), static_cast<qint64>(text.size()));
        return file.fileName();
    };
    drop({ write("a.csv", "game,issue,date,numbers\npl3,24062,2024-03-12,1 2 3\n"),
        write("b.md", noticeOf(draw("24061"))), folder.filePath(QStringLiteral("none.csv")) });
    ASSERT_EQ(table().rowCount(), 3);
    EXPECT_EQ(cell(0, ImportTableModel::PlaceRead), QStringLiteral("a.csv, line 2"));
    EXPECT_EQ(cell(1, ImportTableModel::Status), QStringLiteral("Already there"));
    EXPECT_EQ(cell(2, ImportTableModel::Status), QStringLiteral("Wrong"));
    EXPECT_EQ(cell(2, ImportTableModel::PlaceRead), QStringLiteral("none.csv"));
}

TEST_F(Import, AsksOnceWhatUnknownColumnsHold)
{
    const std::string table = "when,what,shown\n2024-03-12,24062,1 2 3\n";
    paste(table);
    auto* dialog = m_page->findChild<QDialog*>(QStringLiteral("mappingDialog"));
    ASSERT_EQ(dialog, nullptr) << "a pasted text without a known heading is taken for a bulletin";
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("mine.csv")));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(table.data(), static_cast<qint64>(table.size()));
    file.close();
    drop({ file.fileName() });
    dialog = m_page->findChild<QDialog*>(QStringLiteral("mappingDialog"));
    ASSERT_NE(dialog, nullptr);
    for (const auto& [name, index] :
        { std::pair { "mappingColumn0", 3 }, std::pair { "mappingColumn1", 2 }, std::pair { "mappingColumn2", 4 } }) {
        test::child<QComboBox>(*dialog, name)->setCurrentIndex(index);
    }
    auto* game = test::child<QComboBox>(*dialog, "mappingGame");
    game->setCurrentIndex(game->findData(QStringLiteral("pl3")));
    int told = 0;
    QObject::connect(m_page.get(), &ImportPage::stateChanged, m_page.get(), [&told] { ++told; });
    dialog->accept();
    settle();
    ASSERT_EQ(this->table().rowCount(), 1);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("New"));
    EXPECT_EQ(told, 1);
    ImportPage later(m_store, m_keeper.keeper(), m_appearance);
    later.restoreState(m_page->state());
    ASSERT_TRUE(QTest::qWaitFor([&later] { return !later.isBusy(); }));
    later.readFiles({ file.fileName() });
    ASSERT_TRUE(QTest::qWaitFor([&later] { return !later.isBusy(); }));
    EXPECT_EQ(later.findChild<QDialog*>(QStringLiteral("mappingDialog")), nullptr);
}

TEST_F(Import, StaysUsableWhileItKeepsAndCanBeCancelled)
{
    paste(noticeOf(draw("24062")));
    m_keeper.waits = true;
    test::click(child<QPushButton>("keepDraws"));
    ASSERT_TRUE(QTest::qWaitFor([this] { return child<QProgressBar>("importProgress").value() == 500; }));
    EXPECT_TRUE(child<QWidget>("importProgressRow").isVisible());
    EXPECT_FALSE(child<QPushButton>("keepDraws").isEnabled());
    test::click(child<QPushButton>("importCancel"));
    settle();
    m_keeper.waits = false;
    EXPECT_TRUE(m_keeper.added.empty());
    EXPECT_EQ(table().rowCount(), 1) << "the preview is still there";
    EXPECT_TRUE(child<QPushButton>("keepDraws").isEnabled());
    EXPECT_FALSE(child<QLabel>("importMessage").isVisible());
}

TEST_F(Import, SaysWhyDrawsCouldNotBeKeptAndLosesNothing)
{
    paste(noticeOf(draw("24062")));
    m_keeper.failure = Error { .code = ErrorCode::FileUnwritable,
        .place = { .file = "draws.sqlite", .line = 0, .column = 0, .path = {} },
        .detail = "No space left on device",
        .expected = {} };
    test::click(child<QPushButton>("keepDraws"));
    settle();
    EXPECT_TRUE(child<QLabel>("importMessage").isVisible());
    EXPECT_TRUE(child<QLabel>("importMessage").text().contains(QStringLiteral("No space left on device")));
    EXPECT_EQ(table().rowCount(), 1);
    EXPECT_TRUE(child<QPushButton>("keepDraws").isEnabled());
}

TEST_F(Import, GoesBackToTheTextWithoutLosingIt)
{
    paste(noticeOf(draw("24062")));
    test::click(child<QPushButton>("leavePreview"));
    EXPECT_TRUE(child<QPlainTextEdit>("importText").isVisible());
    EXPECT_EQ(child<QPlainTextEdit>("importText").toPlainText().toStdString(), noticeOf(draw("24062")));
}

TEST_F(Import, SaysThatNothingWasFound)
{
    paste("nothing of that kind");
    EXPECT_EQ(table().rowCount(), 0);
    EXPECT_TRUE(child<QLabel>("importSummary").text().contains(QStringLiteral("No draws were found")));
}

TEST_F(Import, SwitchesLanguageAndColoursInMidPreview)
{
    paste(noticeOf(conflicting()));
    m_appearance.setLanguage(Language::Chinese);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("有冲突"));
    EXPECT_EQ(child<QPushButton>("keepDraws").text(), QStringLiteral("保存 0 期(&K)"));
    m_appearance.setThemeChoice(ThemeChoice::Dark);
    m_appearance.setLanguage(Language::English);
    EXPECT_EQ(cell(0, ImportTableModel::Status), QStringLiteral("Conflict"));
}

TEST_F(Import, NamesEveryFieldForThoseWhoCannotSeeIt)
{
    paste(noticeOf(conflicting()));
    for (const char* name :
        { "importText", "importTable", "importFilter", "comparison", "comparisonTable", "importProgress" }) {
        EXPECT_FALSE(child<QWidget>(name).accessibleName().isEmpty()) << name;
    }
}

} // namespace
} // namespace broadsheet::app
