// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/figure/export_form.h"
#include "app/figure/figure_rows.h"
#include "core/text/row_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr QSize kPreviewBox { 420, 320 };

// What shows through a transparent ground.
QPixmap chequered(const QPixmap& picture, const ThemeColors& colors)
{
    constexpr int kField = 8;
    QPixmap board(picture.size());
    board.setDevicePixelRatio(picture.devicePixelRatio());
    QPainter painter(&board);
    const QRect area(QPoint(0, 0), picture.deviceIndependentSize().toSize());
    painter.fillRect(area, colors.ground);
    for (int y = 0; y * kField < area.height(); ++y) {
        for (int x = y % 2; x * kField < area.width(); x += 2) {
            painter.fillRect(x * kField, y * kField, kField, kField, colors.grid);
        }
    }
    painter.drawPixmap(0, 0, picture);
    return board;
}

} // namespace

ExportDialog::ExportDialog(const figure::ResolvedFigure& figure, FigureStyle style, figure::ViewState view,
    const ExportChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_figure(figure)
    , m_style(std::move(style))
    , m_view(std::move(view))
    , m_shown(figure::shownAs(figure, m_view).figure)
    , m_first(choice)
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export figure"));
    buildFields();
    arrange();
    connectSignals();
    followFormat();
    m_name->setFocus();
}

ExportChoice ExportDialog::choice() const
{
    ExportChoice choice = m_first;
    m_form->fill(choice);
    choice.format = format();
    choice.folder = m_folder->text();
    return choice;
}

FileFormat ExportDialog::format() const
{
    return static_cast<FileFormat>(m_format->currentData().toInt());
}

void ExportDialog::buildFields()
{
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setFixedSize(kPreviewBox);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setTextFormat(Qt::PlainText);
    m_preview->setAccessibleName(tr("Preview of the file"));
    m_format = new QComboBox(this);
    m_format->setObjectName(QStringLiteral("exportFormat"));
    m_format->addItem(tr("PNG – picture of pixels"), static_cast<int>(FileFormat::Png));
    m_format->addItem(tr("SVG – drawing, for the web and for editing"), static_cast<int>(FileFormat::Svg));
    m_format->addItem(tr("PDF – page, with the data attached"), static_cast<int>(FileFormat::Pdf));
    m_format->addItem(tr("CSV – data, for spreadsheets"), static_cast<int>(FileFormat::Csv));
    m_format->setCurrentIndex(m_format->findData(static_cast<int>(m_first.format)));
    m_form = new ExportForm(m_first, this);
    m_folder = new QLineEdit(m_first.folder, this);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_browse = new QPushButton(tr("Choose…"), this);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_name = new QLineEdit(exportFileName(m_figure, m_first.format), this);
    m_name->setObjectName(QStringLiteral("exportName"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("exportSummary"));
    m_paperSize = new QLabel(this);
    m_paperSize->setObjectName(QStringLiteral("exportPaperSize"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("exportMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette alarm = m_message->palette();
    alarm.setColor(QPalette::WindowText, m_style.colors.bad);
    m_message->setPalette(alarm);
}

void ExportDialog::arrange()
{
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    auto* format = new QFormLayout;
    format->addRow(tr("Format"), m_format);
    auto* file = new QFormLayout;
    file->addRow(tr("Folder"), folderRow);
    file->addRow(tr("File name"), m_name);

    m_buttons = new QDialogButtonBox(this);
    QPushButton* accept = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("exportAccept"));
    accept->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setObjectName(QStringLiteral("exportCancel"));

    auto* left = new QVBoxLayout;
    left->addWidget(m_preview);
    left->addWidget(m_summary, 0, Qt::AlignHCenter);
    left->addWidget(m_paperSize, 0, Qt::AlignHCenter);
    left->addStretch();
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    right->addLayout(format);
    right->addWidget(m_form);
    right->addLayout(file);
    right->addWidget(m_message);
    right->addStretch();
    auto* content = new QHBoxLayout;
    content->setSpacing(20);
    content->addLayout(left);
    content->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(content);
    layout->addWidget(m_buttons);
    resize(960, sizeHint().height());
}

void ExportDialog::connectSignals()
{
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::followFormat);
    connect(m_form, &ExportForm::changed, this, &ExportDialog::refresh);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::accept()
{
    complain({});
    const QString file = target();
    if (m_name->text().trimmed().isEmpty()) {
        complain(tr("Give the file a name."));
        m_name->setFocus();
        return;
    }
    if (m_view.hidden.size() == m_figure.series.size()) {
        complain(tr("Every series is switched off, so there is nothing to export. Switch one on in the legend."));
        return;
    }
    if (!mayReplace(file)) {
        return;
    }
    const ExportChoice chosen = choice();
    const auto written
        = exportFigure(m_figure, styleOf(chosen, m_style), optionsOf(chosen, m_view), chosen.format, toPath(file));
    if (!written) {
        complain(describe(written.error(), m_style.formatter.words()));
        return;
    }
    m_written = file;
    QDialog::accept();
}

void ExportDialog::complain(const QString& message)
{
    m_message->setText(message);
}

void ExportDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for figures"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    }
}

// The end of the file's name, and which fields can be used.
void ExportDialog::followFormat()
{
    const QString name = m_name->text();
    const qsizetype dot = name.lastIndexOf(u'.');
    if (dot > 0 && fileFormatFromCode(toUtf8(name.mid(dot + 1).toLower()))) {
        m_name->setText(name.left(dot + 1) + toQString(codeOf(format())));
    }
    m_form->setFormats({ format() });
    refresh();
}

void ExportDialog::refresh()
{
    complain({});
    updateSummary();
    updatePreview();
}

void ExportDialog::updateSummary()
{
    const PictureOptions options = optionsOf(choice(), m_view);
    const QSize pixels = options.pixels();
    const QLocale locale = localeOf(m_style.formatter.language());
    const auto millimetres = [&locale](double side) { return locale.toString(std::round(side * 10) / 10, 'g', 6); };
    const QSizeF paper = options.millimetres();
    const QString onPaper = tr("%1 × %2 mm").arg(millimetres(paper.width()), millimetres(paper.height()));
    m_summary->clear();
    m_paperSize->clear();
    switch (format()) {
    case FileFormat::Png:
        m_summary->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
        m_paperSize->setText(tr("%1 at %2 dpi").arg(onPaper, locale.toString(qRound(options.resolution()))));
        break;
    case FileFormat::Svg:
    case FileFormat::Pdf:
        m_summary->setText(onPaper);
        break;
    case FileFormat::Csv:
        m_summary->setText(tr("%n row(s)", nullptr,
            static_cast<int>(figureRows(m_shown, m_style.formatter.language(), m_view).size()) - 1));
        break;
    }
    if (const auto sound = checkOptions(options, format()); !sound) {
        complain(describe(sound.error(), m_style.formatter.words()));
    }
}

void ExportDialog::updatePreview()
{
    const ExportChoice chosen = choice();
    if (chosen.format == FileFormat::Csv) {
        const Language language = styleOf(chosen, m_style).formatter.language();
        m_preview->setText(toQString(text::toAlignedText(figureRows(m_shown, language, m_view))).left(2000));
        m_preview->setAlignment(Qt::AlignLeft | Qt::AlignTop);
        m_preview->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    const QSize shown = optionsOf(chosen, m_view).millimetres().scaled(kPreviewBox, Qt::KeepAspectRatio).toSize();
    const FigureStyle style = styleOf(chosen, m_style);
    QPixmap picture
        = QPixmap::fromImage(paintFigure(m_shown, style, shown.expandedTo(QSize(1, 1)) * ratio, m_view.hidden));
    picture.setDevicePixelRatio(ratio);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setPixmap(chosen.parts.ground ? picture : chequered(picture, style.colors));
}

QString ExportDialog::target() const
{
    QString name = m_name->text().trimmed();
    const QString end = u'.' + toQString(codeOf(format()));
    if (!name.endsWith(end, Qt::CaseInsensitive)) {
        name += end;
    }
    return QDir(m_folder->text()).filePath(name);
}

// A file that is there is replaced only when Export is pressed a second time.
bool ExportDialog::mayReplace(const QString& file)
{
    if (!QFileInfo::exists(file) || m_replaceable == file) {
        return true;
    }
    m_replaceable = file;
    complain(tr("“%1” is there already. Press Export again to replace it, or change the name.")
            .arg(QFileInfo(file).fileName()));
    return false;
}

} // namespace broadsheet::app
