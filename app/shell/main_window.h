// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/bulletin/draw_keeper.h"
#include "app/shell/page_memory.h"
#include "app/shell/settings.h"
#include "core/archive/data_set.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <map>
#include <memory>
#include <vector>

class QAction;
class QLabel;
class QMenu;
class QStackedWidget;

namespace broadsheet::app {

class Actions;
class FigureHost;
class FigureOutlet;
class FigurePage;
class ImportPage;
class Navigation;
class NoticeBar;
class OwnFactsDesk;
class ProblemBanner;
class FindingsPage;
class ResultsPage;
class ScenarioPage;
class StatisticsPage;
class TicketPage;
class TrendPage;

// The window: navigation at the left, the page at the right. Knows every page and connects them; pages are made when
// they are first visited.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    // `dataSet` and `appearance` must outlive the window. Imported draws go to `keeper`. The settings are brought up to
    // date when the window closes.
    MainWindow(const archive::DataSet& dataSet, Appearance& appearance, Settings& settings, DrawKeeper keeper = {},
        QWidget* parent = nullptr);
    ~MainWindow() override;

    // The desk where facts are added. It must outlive the window; without one nothing can be added.
    void setOwnFacts(OwnFactsDesk& desk);

    // "overview", "power", "water", "carbon", "scenario", "facts", "check", "results", "trend", "statistics",
    // "findings", "ticket", "import"; an unknown id shows the overview.
    void showPage(const QString& id);
    [[nodiscard]] QString currentPage() const;

    // Shows other draws. Those shown till now are let go.
    void showDraws(std::shared_ptr<const lottery::DrawStore> draws);

    // Says what went wrong, below the page.
    void tellFailed(const Error& error);

Q_SIGNALS:
    // Draws were kept in the archive or taken back: they want to be read anew.
    void archiveChanged();
    // The window has written what it remembers into the settings.
    void settingsChanged();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    struct PageEntry {
        QString id;
        const char* group; // nullptr for one that stands alone
        const char* title;
        std::function<QWidget*()> make;
        bool showsDraws = false;
        std::function<void()> follow {}; // told that m_draws are others; a page that has none is made anew
        QWidget* widget = nullptr;
        QAction* action = nullptr;
    };

    void listPages();
    void buildNavigation();
    void buildMenus();
    void arrange();
    void connectSignals();
    void retranslate();
    void recolor();
    void showFigure(const QString& id);
    void makeAnew(PageEntry& page);
    void followDraws();
    [[nodiscard]] std::vector<QAction*> figureActions() const;
    void addData();
    void leaveDemandPages();
    void buildDemandPages();
    void showAbout();
    void updateExportAction();
    void remember();
    [[nodiscard]] QWidget* makeOverview();
    [[nodiscard]] QWidget* makeFigurePage(const QString& id);
    [[nodiscard]] QWidget* makeCheck();
    [[nodiscard]] QWidget* makeScenario();
    [[nodiscard]] QWidget* makeResults();
    void connectFigures(FigurePage& page);
    [[nodiscard]] QWidget* makeFindings();
    [[nodiscard]] QWidget* makeTicket();
    [[nodiscard]] QWidget* makeTrend();
    [[nodiscard]] QWidget* makeStatistics();
    void handGameOn(QWidget* from, QWidget* to);
    void showDraw(const QString& game, const QString& issue);
    void updateDraws();
    [[nodiscard]] QWidget* makeImport();
    [[nodiscard]] PageEntry* entry(const QString& id);
    [[nodiscard]] FigureHost* shownFigureHost() const;

    const archive::DataSet& m_data;
    std::shared_ptr<const lottery::DrawStore> m_draws;
    DrawKeeper m_keeper;
    Appearance& m_appearance;
    Settings& m_settings;
    Actions* m_actions = nullptr;
    std::vector<PageEntry> m_pages;
    QString m_current;
    QString m_game; // that a page of draws showed last
    Navigation* m_navigation = nullptr;
    QStackedWidget* m_stack = nullptr;
    ProblemBanner* m_banner = nullptr;
    ProblemBanner* m_ownBanner = nullptr; // of the person's own facts
    OwnFactsDesk* m_ownFacts = nullptr;
    std::map<QString, PageMemory> m_memories; // of pages that are to be built anew, by id
    NoticeBar* m_notice = nullptr;
    FigureOutlet* m_outlet = nullptr;
    QLabel* m_heading = nullptr;
    ResultsPage* m_results = nullptr;
    FindingsPage* m_findings = nullptr;
    TicketPage* m_ticket = nullptr;
    TrendPage* m_trend = nullptr;
    StatisticsPage* m_statistics = nullptr;
    QPointer<ScenarioPage> m_scenario;
    ImportPage* m_import = nullptr;
    QMenu* m_fileMenu = nullptr;
    QMenu* m_viewMenu = nullptr;
    QMenu* m_languageMenu = nullptr;
    QMenu* m_themeMenu = nullptr;
    QMenu* m_helpMenu = nullptr;
    QToolBar* m_toolBar = nullptr;
};

} // namespace broadsheet::app
