// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/base/qt_text.h"
#include "app/figure/export_all_dialog.h"
#include "app/figure/export_dialog.h"
#include "tests/app/figure/test_figures.h"
#include "tests/support/data_copy.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include <gtest/gtest.h>

namespace broadsheet::app {
namespace {

namespace fs = std::filesystem;

template <class Widget>
Widget& field(const QWidget& dialog, const char* name)
{
    auto* found = dialog.findChild<Widget*>(QLatin1StringView(name));
    if (found == nullptr) {
        throw std::runtime_error(name);
    }
    return *found;
}

void choose(QComboBox& box, int data)
{
    const int index = box.findData(data);
    ASSERT_GE(index, 0);
    box.setCurrentIndex(index);
}

class OneExport : public testing::Test {
protected:
    OneExport()
        : m_figure(bundledCatalogue().figures.front())
        , m_style(styleFor(Language::English, false))
        , m_dialog(m_figure, m_style, {}, firstChoice())
    {
    }

    [[nodiscard]] ExportChoice firstChoice() const
    {
        ExportChoice choice;
        choice.folder = toQString(m_folder.path().string());
        return choice;
    }

    [[nodiscard]] QString nameInDialog() const
    {
        return field<QLineEdit>(m_dialog, "exportName").text();
    }

    void chooseFormat(FileFormat format) const
    {
        choose(field<QComboBox>(m_dialog, "exportFormat"), static_cast<int>(format));
    }

    [[nodiscard]] QImage preview() const
    {
        return field<QLabel>(m_dialog, "exportPreview").pixmap(Qt::ReturnByValue).toImage();
    }

    broadsheet::test::TemporaryFolder m_folder;
    const figure::ResolvedFigure& m_figure;
    FigureStyle m_style;
    ExportDialog m_dialog;
};

TEST_F(OneExport, NamesTheFileAfterItsFormat)
{
    for (const FileFormat format : kFileFormats) {
        chooseFormat(format);
        EXPECT_EQ(nameInDialog(), exportFileName(m_figure, format));
    }
    field<QLineEdit>(m_dialog, "exportName").setText(QStringLiteral("my.figure"));
    chooseFormat(FileFormat::Svg);
    EXPECT_EQ(nameInDialog(), QStringLiteral("my.figure")); // no end of a format of ours
}

TEST_F(OneExport, WritesWhatTheExporterWritesInEveryFormat)
{
    for (const FileFormat format : kFileFormats) {
        SCOPED_TRACE(codeOf(format));
        ExportDialog dialog(m_figure, m_style, {}, firstChoice());
        choose(field<QComboBox>(dialog, "exportFormat"), static_cast<int>(format));
        choose(field<QComboBox>(dialog, "exportLanguage"), static_cast<int>(Language::Chinese));
        choose(field<QComboBox>(dialog, "exportColors"), static_cast<int>(ThemeChoice::Dark));
        field<QCheckBox>(dialog, "exportTransparent").setChecked(true);
        field<QCheckBox>(dialog, "exportTitle").setChecked(false);
        field<QCheckBox>(dialog, "exportOutlines").setChecked(true);
        field<QComboBox>(dialog, "exportUnit").setCurrentIndex(1);
        field<QDoubleSpinBox>(dialog, "exportPaperWidth").setValue(150);
        field<QDoubleSpinBox>(dialog, "exportPaperHeight").setValue(90);
        field<QSpinBox>(dialog, "exportResolution").setValue(150);
        dialog.accept();
        ASSERT_EQ(dialog.result(), QDialog::Accepted);

        FigureStyle style = styleFor(Language::Chinese, true);
        style.parts = { .title = false, .ground = false };
        const PictureOptions options { .paper = PaperSize { .millimetres = { 150, 90 }, .dpi = 150 },
            .outlines = true };
        const fs::path wanted = m_folder.path() / "wanted";
        ASSERT_TRUE(exportFigure(m_figure, style, options, format, wanted));
        EXPECT_EQ(broadsheet::test::contentOf(toPath(dialog.writtenFile())), broadsheet::test::contentOf(wanted));
    }
}

TEST_F(OneExport, PreviewsWhatIsChosen)
{
    const QImage first = preview();
    EXPECT_FALSE(first.isNull());
    field<QCheckBox>(m_dialog, "exportLegend").setChecked(false);
    const QImage withoutLegend = preview();
    EXPECT_NE(withoutLegend, first);
    choose(field<QComboBox>(m_dialog, "exportColors"), static_cast<int>(ThemeChoice::Dark));
    EXPECT_NE(preview(), withoutLegend);
    field<QSpinBox>(m_dialog, "exportHeight").setValue(1600);
    EXPECT_GT(preview().height(), preview().width());
    chooseFormat(FileFormat::Csv);
    const QString text = field<QLabel>(m_dialog, "exportPreview").text();
    EXPECT_TRUE(text.contains(toQString(m_figure.series.front().marks.front().observation)));
}

TEST_F(OneExport, OffersOnlyTheFieldsOfTheFormat)
{
    const auto isOn = [this](const char* name) { return field<QWidget>(m_dialog, name).isEnabled(); };
    chooseFormat(FileFormat::Png);
    EXPECT_TRUE(isOn("exportWidth") && isOn("exportScale") && isOn("exportTitle") && !isOn("exportOutlines"));
    chooseFormat(FileFormat::Svg);
    EXPECT_TRUE(isOn("exportWidth") && !isOn("exportScale") && isOn("exportOutlines"));
    chooseFormat(FileFormat::Pdf);
    EXPECT_TRUE(isOn("exportWidth") && !isOn("exportScale") && !isOn("exportOutlines"));
    chooseFormat(FileFormat::Csv);
    EXPECT_TRUE(!isOn("exportWidth") && !isOn("exportTitle") && isOn("exportLanguage"));
}

TEST_F(OneExport, SaysAtOnceThatASizeCannotBe)
{
    const auto message = [this] { return field<QLabel>(m_dialog, "exportMessage").text(); };
    EXPECT_TRUE(message().isEmpty());
    field<QSpinBox>(m_dialog, "exportWidth").setValue(9000);
    EXPECT_FALSE(message().isEmpty()); // at twice the scale
    field<QSpinBox>(m_dialog, "exportWidth").setValue(900);
    EXPECT_TRUE(message().isEmpty());
}

TEST_F(OneExport, RemembersEverything)
{
    ExportChoice choice;
    choice.size = { 700, 500 };
    choice.scale = 3.5;
    choice.folder = QStringLiteral("/somewhere");
    choice.format = FileFormat::Pdf;
    choice.formats = { FileFormat::Svg, FileFormat::Csv };
    choice.onPaper = true;
    choice.paper = { .millimetres = { 99.5, 66 }, .dpi = 450 };
    choice.language = Language::Chinese;
    choice.theme = ThemeChoice::Dark;
    choice.parts = { .title = false, .legend = true, .source = false, .ground = false };
    choice.outlines = true;
    const ExportDialog dialog(m_figure, m_style, {}, choice);
    EXPECT_EQ(dialog.choice(), choice);
    const ExportAllDialog all({ &m_figure }, m_style, choice);
    EXPECT_EQ(all.choice(), choice);
}

class AllExports : public testing::Test {
protected:
    AllExports()
    {
        for (const figure::ResolvedFigure& figure : bundledCatalogue().figures) {
            m_figures.push_back(&figure);
        }
        ExportChoice choice;
        choice.size = { 500, 400 };
        choice.scale = 1;
        choice.formats = { FileFormat::Png, FileFormat::Csv };
        choice.folder = toQString(m_folder.path().string());
        m_dialog = std::make_unique<ExportAllDialog>(m_figures, styleFor(Language::English, false), choice);
        m_dialog->show();
    }

    [[nodiscard]] QString message() const
    {
        return field<QLabel>(*m_dialog, "exportAllMessage").text();
    }

    [[nodiscard]] bool isRunning() const
    {
        return !field<QPushButton>(*m_dialog, "exportAllAccept").isEnabled();
    }

    void press(const char* name) const
    {
        field<QPushButton>(*m_dialog, name).click();
    }

    void finish() const
    {
        while (isRunning()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        }
    }

    [[nodiscard]] std::size_t files() const
    {
        return static_cast<std::size_t>(
            std::distance(fs::directory_iterator(m_folder.path()), fs::directory_iterator()));
    }

    broadsheet::test::TemporaryFolder m_folder;
    std::vector<const figure::ResolvedFigure*> m_figures;
    std::unique_ptr<ExportAllDialog> m_dialog;
};

TEST_F(AllExports, WriteEveryFigureInEveryFormatAndSayHowMany)
{
    QSignalSpy exported(m_dialog.get(), &ExportAllDialog::exported);
    press("exportAllAccept");
    EXPECT_TRUE(isRunning());
    finish();
    EXPECT_EQ(files(), 2 * m_figures.size());
    EXPECT_EQ(field<QProgressBar>(*m_dialog, "exportAllProgress").value(), static_cast<int>(files()));
    EXPECT_TRUE(message().contains(QString::number(files()))) << message().toStdString();
    ASSERT_EQ(exported.count(), 1);
    EXPECT_EQ(exported.front().front().toInt(), static_cast<int>(files()));
}

TEST_F(AllExports, StopWhenTheyAreCancelledAndTheDialogStays)
{
    press("exportAllAccept");
    QCoreApplication::processEvents();
    press("exportAllCancel");
    EXPECT_FALSE(isRunning());
    EXPECT_TRUE(m_dialog->isVisible());
    EXPECT_LT(files(), 2 * m_figures.size());
    EXPECT_FALSE(message().isEmpty());
    press("exportAllCancel");
    EXPECT_FALSE(m_dialog->isVisible());
}

TEST_F(AllExports, ReplaceFilesOnlyAtTheSecondPress)
{
    const fs::path file = m_folder.path() / (m_figures.front()->id + ".csv");
    broadsheet::test::write(file, "precious");
    press("exportAllAccept");
    EXPECT_FALSE(isRunning());
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(broadsheet::test::contentOf(file), "precious");
    press("exportAllAccept");
    finish();
    EXPECT_NE(broadsheet::test::contentOf(file), "precious");
}

TEST_F(AllExports, SayWhatCouldNotBeWritten)
{
    field<QLineEdit>(*m_dialog, "exportAllFolder").setText(QStringLiteral("/no/such/folder"));
    QSignalSpy exported(m_dialog.get(), &ExportAllDialog::exported);
    press("exportAllAccept");
    finish();
    EXPECT_TRUE(message().contains(QStringLiteral("/no/such/folder"))) << message().toStdString();
    EXPECT_EQ(exported.count(), 0);
}

TEST_F(AllExports, WantAFormatAndASizeThatCanBe)
{
    field<QSpinBox>(*m_dialog, "exportWidth").setValue(10'000);
    field<QDoubleSpinBox>(*m_dialog, "exportScale").setValue(4);
    press("exportAllAccept");
    EXPECT_FALSE(message().isEmpty());
    for (const FileFormat format : kFileFormats) {
        m_dialog->findChild<QCheckBox*>(QStringLiteral("exportAll-") + toQString(codeOf(format)))->setChecked(false);
    }
    press("exportAllAccept");
    EXPECT_FALSE(message().isEmpty());
    EXPECT_EQ(files(), 0U);
}

} // namespace
} // namespace broadsheet::app
