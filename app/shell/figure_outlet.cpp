// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/figure_outlet.h"

#include "app/base/error_text.h"
#include "app/figure/export_all_dialog.h"
#include "app/figure/export_dialog.h"
#include "app/figure/figure_clipboard.h"
#include "app/figure/figure_print.h"
#include "app/shell/notice_bar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <utility>

namespace broadsheet::app {

FigureOutlet::FigureOutlet(const Appearance& appearance, Settings& settings, NoticeBar& notice, QWidget* window)
    : QObject(window)
    , m_appearance(appearance)
    , m_settings(settings)
    , m_notice(notice)
    , m_window(window)
{
}

void FigureOutlet::exportShown(const FigureHost* page)
{
    if (page == nullptr || page->shownFigure() == nullptr) {
        return;
    }
    ExportDialog dialog(*page->shownFigure(), style(), page->viewState(), m_settings.exportChoice, m_window);
    const bool accepted = dialog.exec() == QDialog::Accepted;
    const QString lastFolder = m_settings.exportChoice.folder;
    m_settings.exportChoice = dialog.choice();
    if (!accepted) {
        m_settings.exportChoice.folder = lastFolder; // that one worked
    }
    Q_EMIT settingsChanged();
    if (accepted) {
        m_notice.tellExported(dialog.writtenFile());
    }
}

void FigureOutlet::exportAll(const std::vector<figure::ResolvedFigure>& figures)
{
    if (m_exportAll != nullptr) {
        m_exportAll->raise();
        m_exportAll->activateWindow();
        return;
    }
    std::vector<const figure::ResolvedFigure*> all;
    all.reserve(figures.size());
    for (const figure::ResolvedFigure& figure : figures) {
        all.push_back(&figure);
    }
    m_exportAll = new ExportAllDialog(std::move(all), style(), m_settings.exportChoice, m_window);
    connect(m_exportAll, &ExportAllDialog::exported, this,
        [this](int /*files*/, const QString& folder) { m_notice.tellExported(folder); });
    connect(m_exportAll, &QDialog::finished, this, [this] {
        m_settings.exportChoice = m_exportAll->choice();
        Q_EMIT settingsChanged();
        m_exportAll->deleteLater();
        m_exportAll = nullptr;
    });
    m_exportAll->show();
}

void FigureOutlet::leave()
{
    if (m_exportAll != nullptr) {
        m_exportAll->reject();
    }
}

void FigureOutlet::printShown(const FigureHost* page)
{
    if (page == nullptr || page->shownFigure() == nullptr) {
        return;
    }
    if (const Result<bool> printed = askAndPrint(*page->shownFigure(), style(), page->viewState(), m_window);
        !printed) {
        tellFailed(printed.error());
    }
}

void FigureOutlet::copyPicture(const FigureHost* page)
{
    if (page == nullptr || page->shownFigure() == nullptr) {
        return;
    }
    Result<std::unique_ptr<QMimeData>> picture
        = pictureForClipboard(*page->shownFigure(), style(), optionsOf(m_settings.exportChoice, page->viewState()));
    if (picture) {
        QGuiApplication::clipboard()->setMimeData(picture->release());
        m_notice.tellCopied(tr("The picture is on the clipboard."));
    } else {
        tellFailed(picture.error());
    }
}

void FigureOutlet::copyData(const FigureHost* page)
{
    if (page == nullptr || page->shownFigure() == nullptr) {
        return;
    }
    QGuiApplication::clipboard()->setMimeData(
        dataForClipboard(*page->shownFigure(), m_appearance.language(), page->viewState()).release());
    m_notice.tellCopied(tr("The data is on the clipboard."));
}

FigureStyle FigureOutlet::style() const
{
    return { .colors = m_appearance.colors(), .formatter = m_appearance.formatter() };
}

void FigureOutlet::tellFailed(const Error& error)
{
    m_notice.tellFailed(describe(error, m_appearance.formatter().words()));
}

} // namespace broadsheet::app
