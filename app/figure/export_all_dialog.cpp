// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_all_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/figure/export_form.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <filesystem>
#include <utility>

namespace broadsheet::app {

ExportAllDialog::ExportAllDialog(
    std::vector<const figure::ResolvedFigure*> figures, FigureStyle style, const ExportChoice& choice, QWidget* parent)
    : QDialog(parent)
    , m_figures(std::move(figures))
    , m_style(std::move(style))
    , m_first(choice)
{
    setObjectName(QStringLiteral("exportAllDialog"));
    setWindowTitle(tr("Export all figures"));
    buildFields();
    arrange();
    followFormats();
    setRunning(false);
}

ExportAllDialog::~ExportAllDialog() = default;

ExportChoice ExportAllDialog::choice() const
{
    ExportChoice choice = m_first;
    m_form->fill(choice);
    if (!formats().empty()) {
        choice.formats = formats();
    }
    choice.folder = m_folder->text();
    return choice;
}

std::vector<FileFormat> ExportAllDialog::formats() const
{
    std::vector<FileFormat> chosen;
    for (const auto& [format, box] : m_formats) {
        if (box->isChecked()) {
            chosen.push_back(format);
        }
    }
    return chosen;
}

void ExportAllDialog::buildFields()
{
    for (const FileFormat format : kFileFormats) {
        const QString code = toQString(codeOf(format));
        auto* box = new QCheckBox(code.toUpper(), this);
        box->setObjectName(QStringLiteral("exportAll-") + code);
        box->setChecked(std::ranges::find(m_first.formats, format) != m_first.formats.end());
        connect(box, &QCheckBox::toggled, this, &ExportAllDialog::followFormats);
        m_formats[format] = box;
    }
    m_form = new ExportForm(m_first, this);
    m_folder = new QLineEdit(m_first.folder, this);
    m_folder->setObjectName(QStringLiteral("exportAllFolder"));
    m_browse = new QPushButton(tr("Choose…"), this);
    m_browse->setObjectName(QStringLiteral("exportAllBrowse"));
    connect(m_browse, &QPushButton::clicked, this, &ExportAllDialog::browse);
    m_progress = new QProgressBar(this);
    m_progress->setObjectName(QStringLiteral("exportAllProgress"));
    m_progress->setAccessibleName(tr("Progress of the export"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("exportAllMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void ExportAllDialog::arrange()
{
    auto* formatRow = new QHBoxLayout;
    for (const auto& [format, box] : m_formats) {
        formatRow->addWidget(box);
    }
    formatRow->addStretch();
    auto* folderRow = new QHBoxLayout;
    folderRow->addWidget(m_folder, 1);
    folderRow->addWidget(m_browse);
    auto* head = new QFormLayout;
    head->addRow(tr("Formats"), formatRow);
    auto* foot = new QFormLayout;
    foot->addRow(tr("Folder"), folderRow);

    auto* buttons = new QDialogButtonBox(this);
    m_export = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_export->setObjectName(QStringLiteral("exportAllAccept"));
    m_export->setDefault(true);
    m_cancel = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    m_cancel->setObjectName(QStringLiteral("exportAllCancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &ExportAllDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportAllDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(m_form);
    layout->addLayout(foot);
    layout->addWidget(m_progress);
    layout->addWidget(m_message);
    layout->addStretch();
    layout->addWidget(buttons);
    resize(560, sizeHint().height());
}

void ExportAllDialog::followFormats()
{
    m_form->setFormats(formats());
}

void ExportAllDialog::browse()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Folder for figures"), m_folder->text());
    if (!folder.isEmpty()) {
        m_folder->setText(QDir::toNativeSeparators(folder));
    }
}

void ExportAllDialog::tell(const QString& message, bool isBad)
{
    QPalette colors = palette();
    if (isBad) {
        colors.setColor(QPalette::WindowText, m_style.colors.bad);
    }
    m_message->setPalette(colors);
    m_message->setText(message);
}

// Files that are there are replaced only when Export is pressed a second time.
bool ExportAllDialog::mayReplace(const std::vector<ExportTask>& tasks)
{
    const auto there = std::ranges::count_if(tasks, [](const ExportTask& task) {
        std::error_code ignored;
        return std::filesystem::exists(task.path, ignored);
    });
    if (there == 0 || m_replaceable == m_folder->text()) {
        return true;
    }
    m_replaceable = m_folder->text();
    tell(tr("%n of the files are there already. Press Export again to replace them, or change the folder.", nullptr,
             static_cast<int>(there)),
        true);
    return false;
}

void ExportAllDialog::accept()
{
    if (m_run != nullptr && m_run->isRunning()) {
        return;
    }
    tell({}, false);
    const ExportChoice chosen = choice();
    if (formats().empty()) {
        tell(tr("Choose a format."), true);
        return;
    }
    const PictureOptions options = optionsOf(chosen, {});
    for (const FileFormat format : chosen.formats) {
        if (const auto sound = checkOptions(options, format); !sound) {
            tell(describe(sound.error(), m_style.formatter.words()), true);
            return;
        }
    }
    std::vector<ExportTask> tasks = planExports(m_figures, chosen.formats, toPath(chosen.folder));
    if (!mayReplace(tasks)) {
        return;
    }
    m_isCancelled = false;
    m_run = std::make_unique<ExportRun>(std::move(tasks), styleOf(chosen, m_style), options);
    connect(m_run.get(), &ExportRun::progressed, this, [this](int done, int total) {
        m_progress->setMaximum(total);
        m_progress->setValue(done);
    });
    connect(m_run.get(), &ExportRun::finished, this, &ExportAllDialog::tellOutcome);
    setRunning(true);
    m_run->start();
}

void ExportAllDialog::reject()
{
    if (m_run != nullptr && m_run->isRunning()) {
        m_isCancelled = true;
        m_run->cancel();
        return;
    }
    QDialog::reject();
}

void ExportAllDialog::tellOutcome()
{
    setRunning(false);
    int written = 0;
    QString failure;
    for (const ExportOutcome& outcome : m_run->outcomes()) {
        if (outcome.result) {
            ++written;
        } else if (failure.isEmpty()) {
            failure = describe(outcome.result.error(), m_style.formatter.words());
        }
    }
    const QString count = tr("%n file(s) written.", nullptr, written);
    if (!failure.isEmpty()) {
        const int failed = static_cast<int>(m_run->outcomes().size()) - written;
        tell(count + u' ' + tr("%n could not be written: %1", nullptr, failed).arg(failure), true);
    } else if (m_isCancelled) {
        tell(tr("Cancelled.") + u' ' + count, false);
    } else {
        tell(count, false);
        m_replaceable.clear();
        Q_EMIT exported(written, m_folder->text());
    }
}

void ExportAllDialog::setRunning(bool running)
{
    for (const auto& [format, box] : m_formats) {
        box->setEnabled(!running);
    }
    for (QWidget* field :
        std::initializer_list<QWidget*> { m_form, m_folder, m_browse, static_cast<QWidget*>(m_export) }) {
        field->setEnabled(!running);
    }
    m_progress->setEnabled(running);
    m_cancel->setText(running ? tr("Cancel") : tr("Close"));
}

} // namespace broadsheet::app
