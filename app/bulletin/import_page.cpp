// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/import_page.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/bulletin/import_preview.h"
#include "app/bulletin/mapping_dialog.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace broadsheet::app {
namespace {

QStringList localFiles(const QMimeData& data)
{
    QStringList files;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            files << url.toLocalFile();
        }
    }
    return files;
}

} // namespace

ImportPage::ImportPage(
    std::shared_ptr<const lottery::DrawStore> draws, DrawKeeper keeper, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_draws(std::move(draws))
    , m_keeper(std::move(keeper))
{
    setObjectName(QStringLiteral("importPage"));
    setAcceptDrops(true);
    buildSources();
    buildLatest();
    buildProgress();
    m_preview = new ImportPreview(appearance, this);
    layOut();
    connectSignals();
    retranslate();
    recolor();
    showSources();
    followBusy();
    lookForLatest();
}

ImportPage::~ImportPage() = default;

void ImportPage::buildSources()
{
    m_hint = new QLabel(this);
    m_hint->setObjectName(QStringLiteral("importHint"));
    m_hint->setWordWrap(true);
    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(QStringLiteral("importText"));
    m_text->setAcceptDrops(false); // the page takes them
    m_text->setTabChangesFocus(true);
    m_open = new QPushButton(this);
    m_open->setObjectName(QStringLiteral("importOpen"));
    m_update = new QPushButton(this);
    m_update->setObjectName(QStringLiteral("importUpdate"));
    m_readText = new QPushButton(this);
    m_readText->setObjectName(QStringLiteral("importRead"));
    m_message = new QLabel(this);
    m_message->setObjectName(QStringLiteral("importMessage"));
    m_message->setWordWrap(true);
    m_message->setTextFormat(Qt::PlainText);
    m_message->hide();
}

void ImportPage::buildLatest()
{
    m_latestRow = new QWidget(this);
    m_latestRow->setObjectName(QStringLiteral("latestImport"));
    m_latestText = new QLabel(m_latestRow);
    m_latestText->setObjectName(QStringLiteral("latestText"));
    m_latestText->setTextFormat(Qt::PlainText);
    m_latestText->setWordWrap(true);
    m_undo = new QPushButton(m_latestRow);
    m_undo->setObjectName(QStringLiteral("undoImport"));
    auto* row = new QHBoxLayout(m_latestRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_latestText, 1);
    row->addWidget(m_undo);
    m_latestRow->hide();
}

void ImportPage::buildProgress()
{
    m_progressRow = new QWidget(this);
    m_progressRow->setObjectName(QStringLiteral("importProgressRow"));
    m_progress = new QProgressBar(m_progressRow);
    m_progress->setObjectName(QStringLiteral("importProgress"));
    m_progress->setRange(0, 1000);
    m_cancel = new QPushButton(m_progressRow);
    m_cancel->setObjectName(QStringLiteral("importCancel"));
    auto* row = new QHBoxLayout(m_progressRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_progress, 1);
    row->addWidget(m_cancel);
}

void ImportPage::layOut()
{
    auto* sources = new QWidget(this);
    auto* sourceColumn = new QVBoxLayout(sources);
    sourceColumn->setContentsMargins(0, 0, 0, 0);
    sourceColumn->addWidget(m_hint);
    sourceColumn->addWidget(m_text, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_update);
    buttons->addStretch(1);
    buttons->addWidget(m_readText);
    sourceColumn->addLayout(buttons);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(sources);
    m_stack->addWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 16, 12);
    column->addWidget(m_latestRow);
    column->addWidget(m_message);
    column->addWidget(m_stack, 1);
    column->addWidget(m_progressRow);
}

void ImportPage::connectSignals()
{
    connect(m_open, &QPushButton::clicked, this, &ImportPage::openFiles);
    connect(m_update, &QPushButton::clicked, this, &ImportPage::updateWanted);
    connect(m_readText, &QPushButton::clicked, this, [this] { readText(m_text->toPlainText()); });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ImportPage::followBusy);
    connect(m_undo, &QPushButton::clicked, this, &ImportPage::undo);
    connect(m_cancel, &QPushButton::clicked, &m_job, &BackgroundJob::cancel);
    connect(&m_job, &BackgroundJob::progressed, m_progress, &QProgressBar::setValue);
    connect(m_preview, &ImportPreview::leaveWanted, this, &ImportPage::showSources);
    connect(m_preview, &ImportPreview::keepWanted, this, &ImportPage::keep);
}

void ImportPage::setDraws(std::shared_ptr<const lottery::DrawStore> draws)
{
    m_draws = std::move(draws);
}

void ImportPage::openFiles()
{
    const QStringList files = QFileDialog::getOpenFileNames(this, tr("Open bulletins, tables or saved answers"), {},
        tr("Texts, tables and answers (*.txt *.md *.csv *.tsv *.json);;All files (*)"));
    if (!files.isEmpty()) {
        readFiles(files);
    }
}

void ImportPage::readFiles(const QStringList& files)
{
    std::vector<ImportSource> sources;
    for (const QString& file : files) {
        sources.push_back({ .file = toPath(file), .name = {}, .text = {} });
    }
    read(std::move(sources));
}

void ImportPage::readText(const QString& text)
{
    read({ { .file = {}, .name = toUtf8(tr("Pasted text")), .text = toUtf8(text) } });
}

void ImportPage::read(std::vector<ImportSource> sources)
{
    if (isBusy() || sources.empty()) {
        return;
    }
    m_message->hide();
    m_sources = std::move(sources);
    auto result = std::make_shared<SourcesRead>();
    m_job.start([result, sourcesNow = m_sources, draws = m_draws, mappings = m_mappings](
                    const BackgroundJob::Tick& tick) { *result = readSources(sourcesNow, *draws, mappings, tick); },
        [this, result] { finishReading(result); });
    m_readAgainst = m_draws;
    followBusy();
}

void ImportPage::showReading(const bulletin::Reading& reading)
{
    if (isBusy()) {
        m_waiting = reading;
    } else {
        plan(reading);
    }
}

void ImportPage::plan(bulletin::Reading reading)
{
    m_message->hide();
    m_sources = { { .file = {}, .name = reading.files.empty() ? std::string() : reading.files.front(), .text = {} } };
    auto result = std::make_shared<SourcesRead>();
    m_job.start([result, draws = m_draws, reading = std::move(reading)](
                    const BackgroundJob::Tick& /*tick*/) { result->plan = bulletin::planImport(*draws, reading); },
        [this, result] { finishReading(result); });
    m_readAgainst = m_draws;
    followBusy();
}

void ImportPage::finishReading(const std::shared_ptr<SourcesRead>& result)
{
    followBusy();
    if (result->cancelled) {
        return;
    }
    m_read = result;
    m_preview->show(m_read, m_readAgainst);
    m_stack->setCurrentWidget(m_preview);
    if (!m_read->asked.empty()) {
        askAbout(m_read->asked.front());
    }
}

// Once it is said, everything is read again, and the next unknown table asked about.
void ImportPage::askAbout(const AskedTable& table)
{
    auto* dialog = new MappingDialog(toQString(table.name), table.look, m_readAgainst->games, formatter(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, look = table.look] {
        m_mappings.remember(look, dialog->mapping());
        Q_EMIT stateChanged();
        read(m_sources);
    });
    dialog->open();
}

std::string ImportPage::origin() const
{
    std::string origin;
    for (const ImportSource& source : m_sources) {
        const std::string name = source.file.empty() ? source.name : source.file.filename().string();
        origin += (origin.empty() ? "" : ", ") + name;
    }
    return origin;
}

void ImportPage::keep()
{
    if (isBusy() || !m_read || !m_keeper.keep) {
        return;
    }
    m_message->hide();
    auto kept = std::make_shared<Result<KeptImport>>();
    m_job.start([kept, read = m_read, draws = m_readAgainst, keeper = m_keeper, from = origin()](
                    const BackgroundJob::Tick& tick) { *kept = keeper.keep(from, read->plan.result(*draws), tick); },
        [this, kept] { finishKeeping(*kept); });
    followBusy();
}

void ImportPage::finishKeeping(const Result<KeptImport>& kept)
{
    followBusy();
    if (!kept) {
        if (!m_job.isCancelled()) {
            complain(describe(kept.error(), formatter().words()));
        }
        return;
    }
    m_latest = *kept;
    m_latestIsNew = true;
    m_text->clear();
    showSources();
    showLatest();
    Q_EMIT archiveChanged();
}

void ImportPage::undo()
{
    if (isBusy() || !m_latest) {
        return;
    }
    m_message->hide();
    auto undone = std::make_shared<Result<void>>();
    m_job.start([undone, keeper = m_keeper, id = m_latest->id](
                    const BackgroundJob::Tick& /*tick*/) { *undone = keeper.undo(id); },
        [this, undone] {
            followBusy();
            if (!*undone) {
                complain(describe(undone->error(), formatter().words()));
                return;
            }
            m_latest.reset();
            m_latestIsNew = false;
            showLatest();
            Q_EMIT archiveChanged();
            lookForLatest();
        });
    followBusy();
}

void ImportPage::lookForLatest()
{
    if (m_lookUp.isRunning() || !m_keeper.latest) {
        return;
    }
    auto found = std::make_shared<Result<std::optional<KeptImport>>>();
    m_lookUp.start([found, keeper = m_keeper](const BackgroundJob::Tick& /*tick*/) { *found = keeper.latest(); },
        [this, found] {
            if (m_latestIsNew) {
                return; // something was kept meanwhile
            }
            m_latest = *found ? **found : std::nullopt; // an archive that can't be read says so when something is kept
            showLatest();
        });
}

void ImportPage::showSources()
{
    m_message->hide();
    m_stack->setCurrentIndex(0);
    m_preview->show(nullptr, nullptr);
    m_read.reset();
    m_readAgainst.reset();
}

void ImportPage::complain(const QString& sentence)
{
    m_message->setText(sentence);
    m_message->show();
}

void ImportPage::showLatest()
{
    m_latestRow->setVisible(m_latest.has_value());
    if (!m_latest) {
        return;
    }
    const auto draws = static_cast<int>(m_latest->draws);
    const QString from = toQString(m_latest->origin);
    m_latestText->setText(m_latestIsNew ? tr("%Ln draw(s) kept, from: %1", nullptr, draws).arg(from)
                                        : tr("Latest import: %Ln draw(s), from: %1", nullptr, draws).arg(from));
}

void ImportPage::followBusy()
{
    const bool busy = isBusy();
    m_progressRow->setVisible(busy);
    if (!busy) {
        m_progress->setValue(0);
    }
    if (!busy && m_waiting) {
        QMetaObject::invokeMethod(
            this, [this, reading = *std::exchange(m_waiting, std::nullopt)] { showReading(reading); },
            Qt::QueuedConnection);
    }
    m_open->setEnabled(!busy);
    m_update->setEnabled(!busy);
    m_text->setReadOnly(busy);
    m_readText->setEnabled(!busy && !m_text->document()->isEmpty());
    m_undo->setEnabled(!busy);
    m_preview->setBusy(busy);
}

QVariantMap ImportPage::state() const
{
    return m_mappings.state();
}

void ImportPage::restoreState(const QVariantMap& state)
{
    m_mappings.restoreState(state);
}

void ImportPage::dragEnterEvent(QDragEnterEvent* event)
{
    if (!isBusy() && (!localFiles(*event->mimeData()).isEmpty() || event->mimeData()->hasText())) {
        event->acceptProposedAction();
    }
}

void ImportPage::dropEvent(QDropEvent* event)
{
    const QStringList files = localFiles(*event->mimeData());
    if (!files.isEmpty()) {
        readFiles(files);
    } else if (event->mimeData()->hasText()) {
        readText(event->mimeData()->text());
    }
    event->acceptProposedAction();
}

void ImportPage::retranslate()
{
    m_hint->setText(
        tr("Paste a bulletin or a table of draws, drop files here, or open them. Nothing is kept before you "
           "have seen what was found."));
    m_text->setPlaceholderText(tr("For example:\n\n中国体育彩票超级大乐透第24027期开奖公告\n开奖日期:2024年3月11日\n"
                                  "本期开奖号码:08+09+16+22+23 07+09"));
    m_text->setAccessibleName(tr("Text with draws"));
    m_open->setText(tr("&Open files…"));
    m_update->setText(tr("Up&date…"));
    m_update->setToolTip(tr("Ask a history service for the draws that are missing"));
    m_readText->setText(tr("&Find the draws in this text"));
    m_progress->setAccessibleName(tr("How far it is"));
    m_cancel->setText(tr("Cancel"));
    m_undo->setText(tr("&Undo import"));
    showLatest();
}

void ImportPage::recolor()
{
    QPalette palette = m_message->palette();
    palette.setColor(QPalette::WindowText, appearance().colors().bad);
    m_message->setPalette(palette);
    QPalette muted = m_hint->palette();
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    m_hint->setPalette(muted);
}

} // namespace broadsheet::app
