// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QDoubleSpinBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <utility>

namespace broadsheet::app {
namespace {

constexpr QSize kPreviewBox { 420, 320 };

QSpinBox* sideField(const char* name, int value, int least, QWidget* parent)
{
    auto* field = new QSpinBox(parent);
    field->setObjectName(QLatin1StringView(name));
    field->setRange(least, kLargestPictureSide);
    field->setSingleStep(100);
    field->setSuffix(QStringLiteral(" px"));
    field->setValue(value);
    return field;
}

} // namespace

ExportDialog::ExportDialog(const figure::ResolvedFigure& figure, FigureStyle style, HiddenSeries hidden,
    const ExportChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_figure(figure)
    , m_style(std::move(style))
    , m_hidden(std::move(hidden))
{
    setObjectName(QStringLiteral("exportDialog"));
    setWindowTitle(tr("Export picture"));
    buildFields(choice);
    arrange();
    updateSummary();
    updatePreview();
    m_name->setFocus();
}

ExportChoice ExportDialog::choice() const
{
    return { .size = { m_width->value(), m_height->value() }, .scale = m_scale->value(), .folder = m_folder->text() };
}

void ExportDialog::buildFields(const ExportChoice& choice)
{
    m_preview = new QLabel(this);
    m_preview->setObjectName(QStringLiteral("exportPreview"));
    m_preview->setFixedSize(kPreviewBox);
    m_preview->setAlignment(Qt::AlignCenter);
    m_preview->setAccessibleName(tr("Preview of the picture"));
    m_width = sideField("exportWidth", choice.size.width(), kSmallestPicture.width(), this);
    m_height = sideField("exportHeight", choice.size.height(), kSmallestPicture.height(), this);
    m_scale = new QDoubleSpinBox(this);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setRange(0.5, 8);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setValue(choice.scale);
    m_folder = new QLineEdit(choice.folder, this);
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    m_browse = new QPushButton(tr("Choose…"), this);
    m_browse->setObjectName(QStringLiteral("exportBrowse"));
    m_name = new QLineEdit(pictureFileName(m_figure), this);
    m_name->setObjectName(QStringLiteral("exportName"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("exportSummary"));
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
    auto* form = new QFormLayout;
    form->addRow(tr("Width"), m_width);
    form->addRow(tr("Height"), m_height);
    form->addRow(tr("Scale"), m_scale);
    form->addRow(QString(), m_summary);
    form->addRow(tr("Folder"), folderRow);
    form->addRow(tr("File name"), m_name);

    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportAccept"));
    m_export->setDefault(true);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("exportCancel"));

    auto* right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(m_message);
    right->addStretch();
    auto* content = new QHBoxLayout;
    content->setSpacing(20);
    content->addWidget(m_preview);
    content->addLayout(right, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(content);
    layout->addWidget(buttons);
    resize(920, sizeHint().height());

    const auto changed = [this] {
        updateSummary();
        updatePreview();
    };
    connect(m_width, &QSpinBox::valueChanged, this, changed);
    connect(m_height, &QSpinBox::valueChanged, this, changed);
    connect(m_scale, &QDoubleSpinBox::valueChanged, this, &ExportDialog::updateSummary);
    connect(m_browse, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

void ExportDialog::accept()
{
    m_message->clear();
    const QString file = target();
    if (m_name->text().trimmed().isEmpty()) {
        m_message->setText(tr("Give the file a name."));
        m_name->setFocus();
        return;
    }
    if (!mayReplace(file)) {
        return;
    }
    const auto written = exportPng(m_figure, m_style, options(), toPath(file));
    if (!written) {
        m_message->setText(describe(written.error(), m_style.formatter.words()));
        return;
    }
    m_written = file;
    QDialog::accept();
}

void ExportDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for pictures"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    }
}

void ExportDialog::updateSummary()
{
    const QSize pixels = options().pixels();
    m_summary->setText(tr("%1 × %2 pixels").arg(pixels.width()).arg(pixels.height()));
}

void ExportDialog::updatePreview()
{
    const qreal ratio = devicePixelRatioF();
    const QSize shown = QSize(m_width->value(), m_height->value()).scaled(kPreviewBox, Qt::KeepAspectRatio);
    QPixmap picture
        = QPixmap::fromImage(paintFigure(m_figure, m_style, shown.expandedTo(QSize(1, 1)) * ratio, m_hidden));
    picture.setDevicePixelRatio(ratio);
    m_preview->setPixmap(picture);
}

PictureOptions ExportDialog::options() const
{
    return { .size = { m_width->value(), m_height->value() }, .scale = m_scale->value(), .hidden = m_hidden };
}

QString ExportDialog::target() const
{
    QString name = m_name->text().trimmed();
    if (!name.endsWith(QStringLiteral(".png"), Qt::CaseInsensitive)) {
        name += QStringLiteral(".png");
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
    m_message->setText(tr("“%1” is there already. Press Export again to replace it, or change the name.")
            .arg(QFileInfo(file).fileName()));
    return false;
}

} // namespace broadsheet::app
