// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/trend_export_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QVBoxLayout>

#include <array>
#include <memory>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr std::array kScales { 1, 2, 3, 4 };
constexpr std::size_t kQuick = 20'000; // draws that are written before one has read a message

} // namespace

TrendExportDialog::TrendExportDialog(const TrendData& trend, TrendStretch all, TrendStretch selected, TrendLook look,
    const QString& folder, FileFormat format, QWidget* parent)
    : QDialog(parent)
    , m_data(trend)
    , m_all(all)
    , m_selected(selected)
    , m_look(std::move(look))
{
    setObjectName(QStringLiteral("trendExportDialog"));
    setWindowTitle(tr("Export trend chart"));
    build(folder, format);
    arrange();
    nameFile();
    refresh();
    for (QComboBox* choice : { m_format, m_draws, m_scale }) {
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            nameFile();
            refresh();
        });
    }
    m_name->setFocus();
}

void TrendExportDialog::build(const QString& folder, FileFormat format)
{
    const auto field = [this](auto* widget, const char* name, const QString& accessible) {
        widget->setObjectName(QLatin1StringView(name));
        widget->setAccessibleName(accessible);
        return widget;
    };
    m_format = field(new QComboBox(this), "trendFormat", tr("Format"));
    m_format->addItem(tr("PNG – picture of pixels"), static_cast<int>(FileFormat::Png));
    m_format->addItem(tr("SVG – drawing, for the web and for editing"), static_cast<int>(FileFormat::Svg));
    m_format->addItem(tr("CSV – data, for spreadsheets"), static_cast<int>(FileFormat::Csv));
    m_format->setCurrentIndex(std::max(0, m_format->findData(static_cast<int>(format))));
    m_draws = field(new QComboBox(this), "trendDraws", tr("Draws"));
    m_draws->addItem(tr("The %Ln draw(s) of the chart", nullptr, static_cast<int>(m_all.rows())));
    if (m_selected.rows() > 1) {
        m_draws->addItem(tr("The %Ln draw(s) selected", nullptr, static_cast<int>(m_selected.rows())));
    }
    m_scale = field(new QComboBox(this), "trendScale", tr("Scale"));
    for (const int scale : kScales) {
        m_scale->addItem(QStringLiteral("%1×").arg(scale), scale);
    }
    m_folder = field(new QLineEdit(folder, this), "trendFolder", tr("Folder"));
    m_name = field(new QLineEdit(this), "trendName", tr("File name"));
    m_size = new QLabel(this);
    m_size->setObjectName(QStringLiteral("trendSize"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("trendMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QPalette alarm = m_message->palette();
    alarm.setColor(QPalette::WindowText, m_look.colors.bad);
    m_message->setPalette(alarm);
}

void TrendExportDialog::arrange()
{
    auto* browseButton = new QPushButton(tr("Choose…"), this);
    browseButton->setObjectName(QStringLiteral("trendBrowse"));
    connect(browseButton, &QPushButton::clicked, this, &TrendExportDialog::browse);
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(browseButton);
    auto* form = new QFormLayout;
    form->addRow(tr("Format"), m_format);
    form->addRow(tr("Draws"), m_draws);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(QString(), m_size);
    form->addRow(tr("Folder"), folderRow);
    form->addRow(tr("File name"), m_name);
    m_buttons = new QDialogButtonBox(this);
    QPushButton* accept = m_buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("trendAccept"));
    accept->setDefault(true);
    m_buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &TrendExportDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &TrendExportDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(m_buttons);
    resize(560, sizeHint().height());
}

QString TrendExportDialog::folder() const
{
    return m_folder->text();
}

FileFormat TrendExportDialog::format() const
{
    return static_cast<FileFormat>(m_format->currentData().toInt());
}

TrendStretch TrendExportDialog::stretch() const
{
    return m_draws->currentIndex() == 1 ? m_selected : m_all;
}

TrendFile TrendExportDialog::file() const
{
    return { .format = format(), .scale = m_scale->currentData().toDouble() };
}

// A name that the person wrote stays, but for its end.
void TrendExportDialog::nameFile()
{
    const QString suggested = trendFileName(m_data, stretch(), format());
    if (m_name->text() == m_suggested) {
        m_name->setText(suggested);
    } else if (const qsizetype dot = m_name->text().lastIndexOf(u'.'); dot > 0) {
        m_name->setText(m_name->text().left(dot + 1) + toQString(codeOf(format())));
    }
    m_suggested = suggested;
}

void TrendExportDialog::refresh()
{
    m_scale->setEnabled(format() == FileFormat::Png);
    m_message->clear();
    m_size->clear();
    if (!isSound()) {
        return;
    }
    if (format() == FileFormat::Csv) {
        m_size->setText(tr("%Ln row(s)", nullptr, static_cast<int>(stretch().rows())));
        return;
    }
    const QSize size = trendSize(m_data, stretch(), m_look, format() == FileFormat::Png ? file().scale : 1);
    m_size->setText(tr("%1 × %2 pixels").arg(size.width()).arg(size.height()));
}

bool TrendExportDialog::isSound()
{
    const auto most = mostDraws(file());
    if (!most || stretch().rows() <= *most) {
        return true;
    }
    m_message->setText(format() == FileFormat::Png
            ? tr("At this scale a PNG holds at most %Ln draw(s). Show or select fewer, or choose CSV.", nullptr,
                  static_cast<int>(*most))
            : tr("An SVG holds at most %Ln draw(s). Show or select fewer, or choose CSV.", nullptr,
                  static_cast<int>(*most)));
    return false;
}

void TrendExportDialog::browse()
{
    const QString chosen = QFileDialog::getExistingDirectory(this, tr("Folder for the file"), m_folder->text());
    if (!chosen.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(chosen));
    }
}

QString TrendExportDialog::target() const
{
    QString name = m_name->text().trimmed();
    const QString end = u'.' + toQString(codeOf(format()));
    if (!name.endsWith(end, Qt::CaseInsensitive)) {
        name += end;
    }
    return QDir(m_folder->text()).filePath(name);
}

// A file that is there is replaced only when Export is pressed a second time.
bool TrendExportDialog::mayReplace(const QString& file)
{
    if (!QFileInfo::exists(file) || m_replaceable == file) {
        return true;
    }
    m_replaceable = file;
    m_message->setText(tr("“%1” is there already. Press Export again to replace it, or change the name.")
            .arg(QFileInfo(file).fileName()));
    return false;
}

void TrendExportDialog::accept()
{
    m_message->clear();
    if (m_name->text().trimmed().isEmpty()) {
        m_message->setText(tr("Give the file a name."));
        m_name->setFocus();
        return;
    }
    const QString path = target();
    if (!isSound() || !mayReplace(path)) {
        return;
    }
    std::unique_ptr<QProgressDialog> progress;
    if (stretch().rows() > kQuick) {
        progress = std::make_unique<QProgressDialog>(tr("Writing the draws…"), tr("Cancel"), 0, 1000, this);
        progress->setWindowModality(Qt::WindowModal);
        progress->setMinimumDuration(0);
    }
    const Result<void> written = exportTrend(
        m_data, stretch(), m_look, file(), toPath(path), [&progress](std::size_t done, std::size_t total) {
            if (progress) {
                progress->setValue(static_cast<int>(done * 1000 / total));
            }
            return !progress || !progress->wasCanceled();
        });
    progress.reset();
    if (!written) {
        m_message->setText(describe(written.error(), m_look.formatter.words()));
        return;
    }
    m_written = path;
    QDialog::accept();
}

} // namespace broadsheet::app
