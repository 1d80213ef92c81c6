// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/own_facts_dialog.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/shell/own_facts_desk.h"
#include "core/archive/own_folder.h"
#include "core/text/file.h"

#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::app {

namespace {

enum Column { FileColumn, FactsColumn, StateColumn };

constexpr int kCandidateRole = Qt::UserRole; // int: the index among the candidates, or -1
constexpr int kNameRole = Qt::UserRole + 1; // QString: the file's name for messages

QString shortName(const std::string& path)
{
    return QFileInfo(toQString(path)).fileName();
}

} // namespace

OwnFactsDialog::OwnFactsDialog(OwnFactsDesk& desk, const Appearance& appearance, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_appearance(appearance)
{
    setObjectName(QStringLiteral("ownFactsDialog"));
    setWindowTitle(tr("Add data"));
    setAcceptDrops(true);
    build();
    arrange();
    connectSignals();
    refresh();
    resize(760, 520);
}

void OwnFactsDialog::build()
{
    m_about = new QLabel(tr("Add facts of your own as JSON or CSV files: choose them, or drop them here. They stand "
                            "beside the bundled facts from now on, and are read at each start from this folder:"),
        this);
    m_about->setWordWrap(true);
    m_folder = new QLabel(this);
    m_folder->setObjectName(QStringLiteral("ownFolder"));
    m_folder->setTextFormat(Qt::PlainText);
    m_folder->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_folder->setWordWrap(true);
    m_folder->setText(QDir::toNativeSeparators(toQString(m_desk.folder().string())));
    m_files = new QTreeWidget(this);
    m_files->setObjectName(QStringLiteral("ownFiles"));
    m_files->setAccessibleName(tr("Files"));
    m_files->setRootIsDecorated(false);
    m_files->setHeaderLabels({ tr("File"), tr("Facts"), tr("State") });
    m_files->setUniformRowHeights(true);
    m_details = new QPlainTextEdit(this);
    m_details->setObjectName(QStringLiteral("ownDetails"));
    m_details->setReadOnly(true);
    m_detailsLabel = new QLabel(this);
    m_detailsLabel->setObjectName(QStringLiteral("ownDetailsLabel"));
    m_detailsLabel->setBuddy(m_details);
    m_said = new QLabel(this);
    m_said->setObjectName(QStringLiteral("ownSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_choose = new QPushButton(tr("&Choose files…"), this);
    m_choose->setObjectName(QStringLiteral("chooseFiles"));
    m_add = new QPushButton(tr("&Add"), this);
    m_add->setObjectName(QStringLiteral("addFiles"));
    m_remove = new QPushButton(tr("&Remove"), this);
    m_remove->setObjectName(QStringLiteral("removeFile"));
    m_undo = new QPushButton(tr("&Undo removal"), this);
    m_undo->setObjectName(QStringLiteral("undoRemoval"));
    m_close = new QPushButton(tr("Close"), this);
    m_close->setObjectName(QStringLiteral("closeDialog"));
    for (QPushButton* button : { m_add, m_remove, m_undo, m_close }) {
        button->setAutoDefault(false);
    }
}

void OwnFactsDialog::arrange()
{
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_add);
    buttons->addSpacing(16);
    buttons->addWidget(m_remove);
    buttons->addWidget(m_undo);
    buttons->addStretch(1);
    buttons->addWidget(m_close);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_about);
    layout->addWidget(m_folder);
    layout->addWidget(m_files, 2);
    layout->addWidget(m_detailsLabel);
    layout->addWidget(m_details, 3);
    layout->addWidget(m_said);
    layout->addLayout(buttons);
    m_files->header()->setStretchLastSection(true);
    m_files->setColumnWidth(FileColumn, 280);
    m_files->setColumnWidth(FactsColumn, 80);
}

void OwnFactsDialog::connectSignals()
{
    connect(m_choose, &QPushButton::clicked, this, &OwnFactsDialog::askForFiles);
    connect(m_add, &QPushButton::clicked, this, &OwnFactsDialog::addCandidates);
    connect(m_remove, &QPushButton::clicked, this, &OwnFactsDialog::removeChosen);
    connect(m_undo, &QPushButton::clicked, this, &OwnFactsDialog::undoRemoval);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_files, &QTreeWidget::currentItemChanged, this, &OwnFactsDialog::showDetails);
}

void OwnFactsDialog::choose(const QStringList& paths)
{
    for (const QString& path : paths) {
        const std::string name = toUtf8(path);
        std::erase_if(m_candidates, [&name](const Candidate& each) { return each.file.name == name; });
        m_candidates.push_back({ .file = { .name = name, .bytes = text::readFile(name) }, .read = {}, .preview = {} });
    }
    tryCandidates();
    say({});
    refresh();
    for (int row = 0; row < m_files->topLevelItemCount(); ++row) {
        if (m_files->topLevelItem(row)->data(0, kNameRole).toString() == paths.value(0)) {
            m_files->setCurrentItem(m_files->topLevelItem(row));
        }
    }
}

// All of them together: they may refer to each other.
void OwnFactsDialog::tryCandidates()
{
    std::vector<text::DataFile> files;
    std::vector<Candidate*> readable;
    for (Candidate& candidate : m_candidates) {
        const std::string name = toUtf8(shortName(candidate.file.name));
        candidate.read = { .name = candidate.file.name, .facts = {}, .problems = {} };
        if (archive::isOwnFileName(name)) {
            files.push_back(candidate.file);
            readable.push_back(&candidate);
        } else {
            candidate.read.problems.push_back({ .code = ErrorCode::BadValue,
                .place = { .file = candidate.file.name, .line = 0, .column = 0, .path = {} },
                .detail = name,
                .expected = "*.json, *.csv" });
        }
    }
    // A file that is not sound does not come to stand for one of its name: the others are tried without it.
    while (!files.empty()) {
        const auto load = archive::tryOwnFiles(files, m_desk.data());
        std::vector<text::DataFile> soundFiles;
        std::vector<Candidate*> sound;
        for (std::size_t i = 0; i < readable.size(); ++i) {
            if (!load) {
                readable[i]->read.problems.push_back(load.error());
                continue;
            }
            readable[i]->read = load->own[i];
            readable[i]->preview = linesOf(load->own[i], load->catalogue);
            if (load->own[i].isUsed()) {
                soundFiles.push_back(files[i]);
                sound.push_back(readable[i]);
            }
        }
        if (sound.size() == readable.size()) {
            break;
        }
        files = std::move(soundFiles);
        readable = std::move(sound);
    }
}

QStringList OwnFactsDialog::linesOf(const demand::OwnFile& file, const demand::Catalogue& catalogue) const
{
    const Formatter& formatter = m_appearance.formatter();
    QStringList lines;
    for (const std::string& id : file.facts) {
        if (const demand::Observation* fact = catalogue.observation(id)) {
            const demand::Source* source = catalogue.source(fact->source);
            lines << tr("%1: %2 (%3, %4; %5)", "fact, value, period, kind, source")
                         .arg(formatter.text(fact->label),
                             formatter.quantity(fact->value, fact->unit.symbol(), fact->approximate),
                             formatter.period(fact->period), formatter.kind(fact->kind),
                             source == nullptr ? QString() : formatter.text(source->title));
        } else if (const demand::Statement* statement = catalogue.statement(id)) {
            lines << formatter.text(statement->text);
        }
    }
    return lines;
}

QStringList OwnFactsDialog::mistakesOf(const demand::OwnFile& file) const
{
    QStringList lines;
    for (const Error& problem : file.problems) {
        lines << describe(problem, m_appearance.formatter().words());
    }
    return lines;
}

void OwnFactsDialog::addItem(const demand::OwnFile& file, bool isCandidate)
{
    auto* item = new QTreeWidgetItem(m_files);
    item->setText(FileColumn, shortName(file.name));
    item->setToolTip(FileColumn, toQString(file.name));
    item->setText(FactsColumn, m_appearance.formatter().number(static_cast<double>(file.facts.size())));
    const int mistakes = static_cast<int>(file.problems.size());
    if (!file.isUsed()) {
        item->setText(StateColumn,
            isCandidate ? tr("can't be added: %n mistake(s)", nullptr, mistakes)
                        : tr("left out: %n mistake(s)", nullptr, mistakes));
        item->setForeground(StateColumn, m_appearance.colors().warning);
    } else if (isCandidate) {
        item->setText(StateColumn,
            m_desk.has(toUtf8(shortName(file.name))) ? tr("to be added; the name is taken") : tr("to be added"));
    } else {
        item->setText(StateColumn, tr("in use"));
    }
    item->setData(0, kNameRole, toQString(file.name));
}

void OwnFactsDialog::refresh()
{
    m_files->clear();
    for (std::size_t i = 0; i < m_candidates.size(); ++i) {
        addItem(m_candidates[i].read, true);
        m_files->topLevelItem(m_files->topLevelItemCount() - 1)->setData(0, kCandidateRole, static_cast<int>(i));
    }
    for (const demand::OwnFile& file : m_desk.data().ownFiles) {
        addItem(file, false);
        m_files->topLevelItem(m_files->topLevelItemCount() - 1)->setData(0, kCandidateRole, -1);
    }
    m_add->setEnabled(std::ranges::any_of(m_candidates, [](const Candidate& each) { return each.read.isUsed(); }));
    m_undo->setEnabled(!m_removed.empty());
    if (m_files->topLevelItemCount() > 0) {
        m_files->setCurrentItem(m_files->topLevelItem(0));
    }
    showDetails();
}

void OwnFactsDialog::showDetails()
{
    const QTreeWidgetItem* item = m_files->currentItem();
    const int candidate = item == nullptr ? -1 : item->data(0, kCandidateRole).toInt();
    m_remove->setEnabled(item != nullptr);
    if (item == nullptr) {
        m_detailsLabel->setText(tr("No file yet."));
        m_details->setPlainText({});
        return;
    }
    const std::string name = toUtf8(item->data(0, kNameRole).toString());
    const auto& present = m_desk.data().ownFiles;
    const auto found = std::ranges::find(present, name, &demand::OwnFile::name);
    const demand::OwnFile& file = candidate >= 0 ? m_candidates[static_cast<std::size_t>(candidate)].read : *found;
    if (!file.isUsed()) {
        m_detailsLabel->setText(tr("Nothing of this file is used until each of these mistakes is mended:"));
        m_details->setPlainText(mistakesOf(file).join(u'\n'));
    } else if (candidate >= 0) {
        m_detailsLabel->setText(tr("What this file adds:"));
        m_details->setPlainText(m_candidates[static_cast<std::size_t>(candidate)].preview.join(u'\n'));
    } else {
        m_detailsLabel->setText(tr("What this file has added:"));
        m_details->setPlainText(linesOf(file, m_desk.data().catalogue).join(u'\n'));
    }
}

void OwnFactsDialog::askForFiles()
{
    choose(QFileDialog::getOpenFileNames(
        this, tr("Choose files"), QDir::homePath(), tr("Facts (*.json *.csv)") + QStringLiteral(";;*")));
}

OwnFactsDialog::Taken OwnFactsDialog::askWhatToDo(const QString& name)
{
    QMessageBox box(QMessageBox::Question, tr("The name is taken"),
        tr("There is a file “%1” among your facts already.").arg(name), QMessageBox::NoButton, this);
    box.setObjectName(QStringLiteral("nameTaken"));
    const QAbstractButton* replace = box.addButton(tr("Replace it"), QMessageBox::AcceptRole);
    const QAbstractButton* both = box.addButton(tr("Keep both"), QMessageBox::ActionRole);
    box.addButton(tr("Skip"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == replace) {
        return Taken::Replace;
    }
    return box.clickedButton() == both ? Taken::KeepBoth : Taken::Skip;
}

void OwnFactsDialog::addCandidates()
{
    std::vector<Candidate> skipped;
    for (auto candidate = m_candidates.begin(); candidate != m_candidates.end();) {
        const QString name = shortName(candidate->file.name);
        const bool isTaken = candidate->read.isUsed() && m_desk.has(toUtf8(name));
        const Taken choice = isTaken ? askWhatToDo(name) : Taken::Replace;
        if (choice == Taken::Skip) {
            skipped.push_back(std::move(*candidate));
            candidate = m_candidates.erase(candidate);
            continue;
        }
        if (choice == Taken::KeepBoth) {
            candidate->file.name = (m_desk.folder() / archive::freeNameIn(m_desk.folder(), toUtf8(name))).string();
        }
        ++candidate;
    }
    tryCandidates(); // a file that no longer stands for another may clash with it
    putCandidates();
    std::ranges::move(skipped, std::back_inserter(m_candidates));
    tryCandidates();
    refresh();
}

// Those that are sound; the others stay.
void OwnFactsDialog::putCandidates()
{
    std::vector<text::DataFile> files;
    QStringList names;
    for (const Candidate& candidate : m_candidates) {
        if (candidate.read.isUsed()) {
            files.push_back(candidate.file);
            names << shortName(candidate.file.name);
        }
    }
    if (files.empty()) {
        return;
    }
    if (const auto put = m_desk.put(files); !put) {
        say(describe(put.error(), m_appearance.formatter().words()));
        return;
    }
    std::erase_if(m_candidates, [](const Candidate& each) { return each.read.isUsed(); });
    say(tr("Added: %1").arg(names.join(tr(", "))));
}

void OwnFactsDialog::removeChosen()
{
    const QTreeWidgetItem* item = m_files->currentItem();
    if (item == nullptr) {
        return;
    }
    const int candidate = item->data(0, kCandidateRole).toInt();
    if (candidate >= 0) {
        m_candidates.erase(m_candidates.begin() + candidate);
        tryCandidates();
    } else {
        const QString name = shortName(toUtf8(item->data(0, kNameRole).toString()));
        if (const auto removed = m_desk.remove(toUtf8(name))) {
            m_removed.push_back({ .name = toUtf8(name), .path = *removed });
            say(tr("Removed: %1. It is kept in the folder “removed”.").arg(name));
        } else {
            say(describe(removed.error(), m_appearance.formatter().words()));
        }
    }
    refresh();
}

void OwnFactsDialog::undoRemoval()
{
    if (m_removed.empty()) {
        return;
    }
    const Removed last = m_removed.back();
    if (const auto back = m_desk.bringBack(last.path, last.name)) {
        m_removed.pop_back();
        say(tr("Brought back: %1").arg(toQString(last.name)));
    } else {
        say(describe(back.error(), m_appearance.formatter().words()));
    }
    refresh();
}

void OwnFactsDialog::say(const QString& sentence)
{
    m_said->setText(sentence);
    m_said->setVisible(!sentence.isEmpty());
}

void OwnFactsDialog::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) {
        event->acceptProposedAction();
    }
}

void OwnFactsDialog::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    event->acceptProposedAction();
    choose(paths);
}

} // namespace broadsheet::app
