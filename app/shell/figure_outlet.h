// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/figure/figure_host.h"
#include "app/figure/figure_style.h"
#include "app/shell/settings.h"

#include <QObject>

#include <vector>

class QWidget;

namespace broadsheet::app {

class ExportAllDialog;
class NoticeBar;

// Every way in which figures leave the window: files, the clipboard, paper. What came of it is told by the notice bar.
class FigureOutlet final : public QObject {
    Q_OBJECT

public:
    // All must outlive the outlet. Dialogs open over `window`.
    FigureOutlet(const Appearance& appearance, Settings& settings, NoticeBar& notice, QWidget* window);

    // Of the figure that a page shows; nothing where it shows none.
    void exportShown(const FigureHost* page);
    void printShown(const FigureHost* page);
    void copyPicture(const FigureHost* page);
    void copyData(const FigureHost* page);

    // In a dialog that stays open beside the window; asked again, it comes to the front. The figures must outlive it.
    void exportAll(const std::vector<figure::ResolvedFigure>& figures);
    // Closes that dialog; an export that runs is cancelled.
    void leave();

Q_SIGNALS:
    // What a dialog remembers is in the settings.
    void settingsChanged();

private:
    [[nodiscard]] FigureStyle style() const;
    void tellFailed(const Error& error);

    const Appearance& m_appearance;
    Settings& m_settings;
    NoticeBar& m_notice;
    QWidget* m_window;
    ExportAllDialog* m_exportAll = nullptr; // while it is open
};

} // namespace broadsheet::app
