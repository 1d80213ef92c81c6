// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/main_window.h"

#include "app/base/error_text.h"
#include "app/base/qt_text.h"
#include "app/bulletin/import_page.h"
#include "app/bulletin/update_dialog.h"
#include "app/demand/check_page.h"
#include "app/demand/facts_page.h"
#include "app/demand/figure_page.h"
#include "app/lottery/findings_page.h"
#include "app/lottery/game_host.h"
#include "app/lottery/results_page.h"
#include "app/lottery/ticket_page.h"
#include "app/scenario/scenario_page.h"
#include "app/shell/actions.h"
#include "app/shell/figure_outlet.h"
#include "app/shell/navigation.h"
#include "app/shell/notice_bar.h"
#include "app/shell/overview_page.h"
#include "app/shell/own_facts_desk.h"
#include "app/shell/own_facts_dialog.h"
#include "app/shell/problem_banner.h"
#include "app/study/statistics_page.h"
#include "app/study/trend_page.h"

#include <QActionGroup>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenuBar>
#include <QMessageBox>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QToolBar>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr const char* kDemand = QT_TRANSLATE_NOOP("broadsheet::app::MainWindow", "Demand");
constexpr QSize kFirstSize { 1280, 800 };

} // namespace

MainWindow::MainWindow(
    const archive::DataSet& dataSet, Appearance& appearance, Settings& settings, DrawKeeper keeper, QWidget* parent)
    : QMainWindow(parent)
    , m_data(dataSet)
    , m_draws(std::shared_ptr<void>(), &dataSet.draws) // not owned
    , m_keeper(std::move(keeper))
    , m_appearance(appearance)
    , m_settings(settings)
    , m_actions(new Actions(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    listPages();
    buildNavigation();
    buildMenus();
    m_actions->addData->setEnabled(false); // until there is a desk for it
    arrange();
    connectSignals();
    retranslate();
    recolor();
    if (m_settings.geometry.isEmpty() || !restoreGeometry(m_settings.geometry)) {
        resize(kFirstSize);
    }
    showPage(m_settings.page);
}

MainWindow::~MainWindow() = default;

void MainWindow::listPages()
{
    constexpr auto kLottery = QT_TR_NOOP("Lottery");
    const auto add = [this](const QString& id, const char* group, const char* title, std::function<QWidget*()> make) {
        m_pages.push_back(
            { .id = id, .group = group, .title = title, .make = std::move(make), .action = m_actions->addPage(id) });
    };
    add(QStringLiteral("overview"), nullptr, QT_TR_NOOP("Overview"), [this] { return makeOverview(); });
    for (const auto& [id, title] : { std::pair { QStringLiteral("power"), QT_TR_NOOP("Power") },
             std::pair { QStringLiteral("water"), QT_TR_NOOP("Water") },
             std::pair { QStringLiteral("carbon"), QT_TR_NOOP("Carbon") } }) {
        add(id, kDemand, title, [this, page = id] { return makeFigurePage(page); });
    }
    add(QStringLiteral("scenario"), kDemand, QT_TR_NOOP("What if"), [this] { return makeScenario(); });
    add(QStringLiteral("facts"), kDemand, QT_TR_NOOP("Facts"),
        [this] { return new FactsPage(m_data.catalogue, m_appearance); });
    add(QStringLiteral("check"), kDemand, QT_TR_NOOP("Check"), [this] { return makeCheck(); });
    add(QStringLiteral("results"), kLottery, QT_TR_NOOP("Results"), [this] { return makeResults(); });
    add(QStringLiteral("trend"), kLottery, QT_TR_NOOP("Trend"), [this] { return makeTrend(); });
    add(QStringLiteral("statistics"), kLottery, QT_TR_NOOP("Statistics"), [this] { return makeStatistics(); });
    add(QStringLiteral("findings"), kLottery, QT_TR_NOOP("Findings"), [this] { return makeFindings(); });
    add(QStringLiteral("ticket"), kLottery, QT_TR_NOOP("Ticket"), [this] { return makeTicket(); });
    add(QStringLiteral("import"), kLottery, QT_TR_NOOP("Import"), [this] { return makeImport(); });
    followDraws();
}

void MainWindow::buildNavigation()
{
    m_navigation = new Navigation(this);
    for (const PageEntry& page : m_pages) {
        m_navigation->addPage(page.id, QLatin1StringView(page.group));
    }
}

void MainWindow::buildMenus()
{
    m_fileMenu = menuBar()->addMenu(QString());
    m_fileMenu->setObjectName(QStringLiteral("fileMenu"));
    m_fileMenu->addAction(m_actions->addData);
    m_fileMenu->addAction(m_actions->importDraws);
    m_fileMenu->addAction(m_actions->updateDraws);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->exportPicture);
    m_fileMenu->addAction(m_actions->exportAll);
    m_fileMenu->addAction(m_actions->print);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->copyPicture);
    m_fileMenu->addAction(m_actions->copyData);
    m_fileMenu->addSeparator();
    m_fileMenu->addAction(m_actions->quit);
    m_viewMenu = menuBar()->addMenu(QString());
    m_viewMenu->setObjectName(QStringLiteral("viewMenu"));
    m_viewMenu->addActions(m_actions->pages->actions());
    m_viewMenu->addSeparator();
    m_languageMenu = m_viewMenu->addMenu(QString());
    m_languageMenu->addActions(m_actions->languages->actions());
    m_themeMenu = m_viewMenu->addMenu(QString());
    m_themeMenu->addActions(m_actions->themes->actions());
    m_helpMenu = menuBar()->addMenu(QString());
    m_helpMenu->addAction(m_actions->about);

    m_toolBar = addToolBar(QString());
    m_toolBar->setObjectName(QStringLiteral("toolBar"));
    m_toolBar->setMovable(false);
    m_toolBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_toolBar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toolBar->setIconSize({ 20, 20 });
    m_heading = new QLabel(m_toolBar);
    m_heading->setObjectName(QStringLiteral("pageHeading"));
    m_heading->setContentsMargins(12, 0, 0, 0);
    m_heading->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    QFont font = m_heading->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.2);
    m_heading->setFont(font);
    m_toolBar->addWidget(m_heading);
    m_toolBar->addAction(m_actions->exportPicture);
}

void MainWindow::arrange()
{
    m_stack = new QStackedWidget(this);
    m_stack->setObjectName(QStringLiteral("pages"));
    m_banner = new ProblemBanner(m_data.problems, m_appearance, this);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    m_ownBanner = new ProblemBanner(m_data.ownProblems, m_appearance, this);
    m_ownBanner->setObjectName(QStringLiteral("ownProblemBanner"));
    right->addWidget(m_ownBanner);
    right->addWidget(m_stack, 1);
    m_notice = new NoticeBar(m_appearance, this);
    right->addWidget(m_notice);
    auto* centre = new QWidget(this);
    auto* row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    row->addLayout(right, 1);
    setCentralWidget(centre);
    setMinimumSize(800, 560);
}

void MainWindow::connectSignals()
{
    connect(m_navigation, &Navigation::pageChosen, this, &MainWindow::showPage);
    connect(m_actions->pages, &QActionGroup::triggered, this,
        [this](const QAction* action) { showPage(action->data().toString()); });
    connect(m_actions->languages, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_appearance.setLanguage(static_cast<Language>(action->data().toInt()));
        m_settings.language = m_appearance.language();
        remember();
    });
    connect(m_actions->themes, &QActionGroup::triggered, this, [this](const QAction* action) {
        m_appearance.setThemeChoice(static_cast<ThemeChoice>(action->data().toInt()));
        remember();
    });
    connect(m_actions->updateDraws, &QAction::triggered, this, &MainWindow::updateDraws);
    connect(m_actions->importDraws, &QAction::triggered, this, [this] { showPage(QStringLiteral("import")); });
    m_outlet = new FigureOutlet(m_appearance, m_settings, *m_notice, this);
    connect(m_outlet, &FigureOutlet::settingsChanged, this, &MainWindow::remember);
    connect(m_actions->exportPicture, &QAction::triggered, this, [this] { m_outlet->exportShown(shownFigureHost()); });
    connect(m_actions->exportAll, &QAction::triggered, this, [this] { m_outlet->exportAll(m_data.catalogue.figures); });
    connect(m_actions->print, &QAction::triggered, this, [this] { m_outlet->printShown(shownFigureHost()); });
    connect(m_actions->copyPicture, &QAction::triggered, this, [this] { m_outlet->copyPicture(shownFigureHost()); });
    connect(m_actions->copyData, &QAction::triggered, this, [this] { m_outlet->copyData(shownFigureHost()); });
    connect(m_actions->addData, &QAction::triggered, this, &MainWindow::addData);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(&m_appearance, &Appearance::languageChanged, this, &MainWindow::retranslate);
    connect(&m_appearance, &Appearance::themeChanged, this, &MainWindow::recolor);
}

void MainWindow::showPage(const QString& id)
{
    PageEntry* page = entry(id);
    if (page == nullptr) {
        page = &m_pages.front();
    }
    if (page->id == m_current) {
        return;
    }
    if (page->widget == nullptr) {
        page->widget = page->make();
        m_stack->addWidget(page->widget);
        if (const auto memory = m_memories.extract(page->id)) {
            recallPage(memory.mapped(), *page->widget);
        }
    }
    m_current = page->id;
    handGameOn(m_stack->currentWidget(), page->widget);
    m_stack->setCurrentWidget(page->widget);
    m_navigation->setCurrentPage(page->id);
    page->action->setChecked(true);
    m_heading->setText(page->action->text());
    updateExportAction();
}

QString MainWindow::currentPage() const
{
    return m_current;
}

QWidget* MainWindow::makeOverview()
{
    auto* page = new OverviewPage(m_data.catalogue, *m_draws, m_appearance);
    connect(page, &OverviewPage::figureChosen, this, &MainWindow::showFigure);
    connect(page, &OverviewPage::drawChosen, this, &MainWindow::showDraw);
    return page;
}

QWidget* MainWindow::makeFigurePage(const QString& id)
{
    auto* page = new FigurePage(m_data.catalogue, toUtf8(id), m_appearance);
    connectFigures(*page);
    return page;
}

QWidget* MainWindow::makeCheck()
{
    auto* page = new CheckPage(m_data.catalogue, m_appearance);
    connectFigures(*page->figures());
    return page;
}

void MainWindow::connectFigures(FigurePage& page)
{
    for (QAction* action : figureActions()) {
        page.addChartAction(action);
    }
    connect(&page, &FigurePage::shownFigureChanged, this, &MainWindow::updateExportAction);
}

QWidget* MainWindow::makeScenario()
{
    const QString folder
        = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/scenarios");
    m_scenario = new ScenarioPage(m_data.catalogue, m_data.scenarios, toPath(folder), m_appearance);
    for (QAction* action : figureActions()) {
        m_scenario->addChartAction(action);
    }
    m_scenario->restoreState(m_settings.scenario);
    connect(m_scenario, &ScenarioPage::shownFigureChanged, this, &MainWindow::updateExportAction);
    connect(m_scenario, &ScenarioPage::factChosen, this, [this](const QString& observation) {
        showPage(QStringLiteral("facts"));
        if (auto* facts = qobject_cast<FactsPage*>(m_stack->currentWidget())) {
            facts->showFact(observation);
        }
    });
    return m_scenario;
}

QWidget* MainWindow::makeResults()
{
    m_results = new ResultsPage(*m_draws, m_appearance);
    m_results->restoreState(m_settings.results);
    connect(m_results, &ResultsPage::importWanted, m_actions->importDraws, &QAction::trigger);
    connect(m_results, &ResultsPage::exported, m_notice, &NoticeBar::tellExported);
    connect(m_results, &ResultsPage::exportFailed, this, &MainWindow::tellFailed);
    connect(m_results, &ResultsPage::refused, m_notice, &NoticeBar::tellFailed);
    return m_results;
}

QWidget* MainWindow::makeFindings()
{
    m_findings = new FindingsPage(*m_draws, m_appearance);
    m_findings->restoreState(m_settings.findings);
    connect(m_findings, &FindingsPage::drawChosen, this, &MainWindow::showDraw);
    return m_findings;
}

QWidget* MainWindow::makeTicket()
{
    m_ticket = new TicketPage(*m_draws, m_appearance);
    m_ticket->restoreState(m_settings.ticket);
    return m_ticket;
}

QWidget* MainWindow::makeTrend()
{
    m_trend = new TrendPage(*m_draws, m_appearance);
    m_trend->restoreState(m_settings.trend);
    return m_trend;
}

QWidget* MainWindow::makeStatistics()
{
    m_statistics = new StatisticsPage(*m_draws, m_appearance);
    for (QAction* action : figureActions()) {
        m_statistics->addChartAction(action);
    }
    m_statistics->restoreState(m_settings.statistics);
    connect(m_statistics, &StatisticsPage::shownFigureChanged, this, &MainWindow::updateExportAction);
    return m_statistics;
}

// Pages that show the draws of a game show the one that was looked at last.
void MainWindow::handGameOn(QWidget* from, QWidget* to)
{
    if (const auto* last = dynamic_cast<const GameHost*>(from)) {
        m_game = last->currentGame();
    }
    if (auto* next = dynamic_cast<GameHost*>(to); next != nullptr && !m_game.isEmpty()) {
        next->showGame(m_game);
    }
}

void MainWindow::showDraw(const QString& game, const QString& issue)
{
    showPage(QStringLiteral("results"));
    m_results->showDraw(game, issue);
}

void MainWindow::followDraws()
{
    const auto follow = [this](const QString& id, std::function<void()> how) {
        entry(id)->showsDraws = true;
        entry(id)->follow = std::move(how);
    };
    follow(QStringLiteral("overview"), {});
    follow(QStringLiteral("results"), [this] { m_results->setStore(*m_draws); });
    follow(QStringLiteral("trend"), [this] { m_trend->setStore(*m_draws); });
    follow(QStringLiteral("statistics"), [this] { m_statistics->setStore(*m_draws); });
    follow(QStringLiteral("findings"), [this] {
        m_settings.findings = m_findings->state();
        makeAnew(*entry(QStringLiteral("findings")));
    });
    follow(QStringLiteral("ticket"), [this] {
        m_settings.ticket = m_ticket->state();
        makeAnew(*entry(QStringLiteral("ticket")));
    });
    follow(QStringLiteral("import"), [this] { m_import->setDraws(m_draws); });
}

QWidget* MainWindow::makeImport()
{
    m_import = new ImportPage(m_draws, m_keeper, m_appearance);
    m_import->restoreState(m_settings.importTables);
    connect(m_import, &ImportPage::updateWanted, this, &MainWindow::updateDraws);
    connect(m_import, &ImportPage::archiveChanged, this, &MainWindow::archiveChanged);
    connect(m_import, &ImportPage::stateChanged, this, &MainWindow::remember);
    return m_import;
}

void MainWindow::updateDraws()
{
    showPage(QStringLiteral("import"));
    const QString game = m_results == nullptr ? QString() : m_results->currentGame();
    auto* dialog = new UpdateDialog(m_draws, game, m_appearance, {}, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &UpdateDialog::found, m_import, &ImportPage::showReading);
    dialog->open();
}

void MainWindow::showDraws(std::shared_ptr<const lottery::DrawStore> draws)
{
    const auto before = std::exchange(m_draws, std::move(draws)); // until the last page has let go of them
    for (PageEntry& page : m_pages) {
        if (page.widget != nullptr && page.showsDraws) {
            if (page.follow) {
                page.follow();
            } else {
                makeAnew(page);
            }
        }
    }
}

void MainWindow::makeAnew(PageEntry& page)
{
    QWidget* before = std::exchange(page.widget, page.make());
    m_stack->insertWidget(m_stack->indexOf(before), page.widget);
    if (page.id == m_current) {
        m_stack->setCurrentWidget(page.widget);
    }
    delete before;
}

void MainWindow::tellFailed(const Error& error)
{
    m_notice->tellFailed(describe(error, m_appearance.formatter().words()));
}

void MainWindow::showFigure(const QString& id)
{
    const figure::ResolvedFigure* figure = m_data.catalogue.figure(toUtf8(id));
    if (figure == nullptr) {
        return; // the catalogue holds no headline without its figure
    }
    showPage(toQString(figure->page));
    if (auto* page = qobject_cast<FigurePage*>(m_stack->currentWidget())) {
        page->showFigure(id);
    }
}

std::vector<QAction*> MainWindow::figureActions() const
{
    return { m_actions->exportPicture, m_actions->copyPicture, m_actions->copyData, m_actions->print };
}

void MainWindow::setOwnFacts(OwnFactsDesk& desk)
{
    m_ownFacts = &desk;
    m_actions->addData->setEnabled(true);
    connect(&desk, &OwnFactsDesk::aboutToChange, this, &MainWindow::leaveDemandPages);
    connect(&desk, &OwnFactsDesk::changed, this, &MainWindow::buildDemandPages);
}

void MainWindow::addData()
{
    if (m_ownFacts != nullptr) {
        OwnFactsDialog(*m_ownFacts, m_appearance, this).exec();
    }
}

// Pages point into the catalogue that is about to go.
void MainWindow::leaveDemandPages()
{
    m_outlet->leave();
    if (m_scenario != nullptr) {
        m_settings.scenario = m_scenario->state();
    }
    for (PageEntry& page : m_pages) {
        const bool isOfDemand = page.group == nullptr || page.group == kDemand;
        if (isOfDemand && page.widget != nullptr) {
            if (page.widget != m_scenario) { // that one remembers by itself
                m_memories[page.id] = rememberPage(*page.widget);
            }
            delete std::exchange(page.widget, nullptr);
        }
    }
}

void MainWindow::buildDemandPages()
{
    m_appearance.setUnitNames(m_data.catalogue.unitNames);
    m_ownBanner->refresh();
    if (const PageEntry* page = entry(m_current); page != nullptr && page->widget == nullptr) {
        showPage(std::exchange(m_current, QString()));
    }
    updateExportAction();
}

void MainWindow::showAbout()
{
    QMessageBox::about(this, tr("About Broadsheet"),
        tr("<h3>Broadsheet %1</h3><p>The figures a newspaper prints, as charts and tables that answer for "
           "themselves.</p><p>Free software under the GNU General Public License, version 3 or later. It comes without "
           "any warranty.</p><p>Made with Qt %2 and Qt Charts.</p>")
            .arg(QStringLiteral(BROADSHEET_VERSION), QLatin1StringView(qVersion())));
}

void MainWindow::updateExportAction()
{
    const FigureHost* page = shownFigureHost();
    for (QAction* action : figureActions()) {
        action->setEnabled(page != nullptr && page->shownFigure() != nullptr);
    }
    m_actions->exportAll->setEnabled(!m_data.catalogue.figures.empty());
}

void MainWindow::retranslate()
{
    setWindowTitle(tr("Broadsheet"));
    m_fileMenu->setTitle(tr("&File"));
    m_viewMenu->setTitle(tr("&View"));
    m_languageMenu->setTitle(tr("&Language"));
    m_themeMenu->setTitle(tr("&Colours"));
    m_helpMenu->setTitle(tr("&Help"));
    m_navigation->setAccessibleName(tr("Pages"));
    for (const PageEntry& page : m_pages) {
        if (page.group != nullptr) {
            m_navigation->setGroupText(QLatin1StringView(page.group), tr(page.group));
        }
        m_navigation->setPageText(page.id, tr(page.title));
        page.action->setText(tr(page.title));
    }
    if (const PageEntry* page = entry(m_current)) {
        m_heading->setText(page->action->text());
    }
    m_actions->retranslate();
    m_actions->setLanguage(m_appearance.language());
    m_actions->setThemeChoice(m_appearance.themeChoice());
}

void MainWindow::recolor()
{
    const ThemeColors& colors = m_appearance.colors();
    m_navigation->setColors(colors);
    m_actions->recolor(colors);
    m_actions->setThemeChoice(m_appearance.themeChoice());
}

MainWindow::PageEntry* MainWindow::entry(const QString& id)
{
    const auto found = std::ranges::find(m_pages, id, &PageEntry::id);
    return found == m_pages.end() ? nullptr : &*found;
}

FigureHost* MainWindow::shownFigureHost() const
{
    if (auto* check = qobject_cast<CheckPage*>(m_stack->currentWidget())) {
        return check->figures();
    }
    return dynamic_cast<FigureHost*>(m_stack->currentWidget());
}

void MainWindow::remember()
{
    m_settings.geometry = saveGeometry();
    m_settings.page = m_current;
    m_settings.theme = m_appearance.themeChoice();
    if (m_results != nullptr) {
        m_settings.results = m_results->state();
    }
    if (m_findings != nullptr) {
        m_settings.findings = m_findings->state();
    }
    if (m_ticket != nullptr) {
        m_settings.ticket = m_ticket->state();
    }
    if (m_trend != nullptr) {
        m_settings.trend = m_trend->state();
    }
    if (m_statistics != nullptr) {
        m_settings.statistics = m_statistics->state();
    }
    if (m_scenario != nullptr) {
        m_settings.scenario = m_scenario->state();
    }
    if (m_import != nullptr) {
        m_settings.importTables = m_import->state();
    }
    Q_EMIT settingsChanged();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    remember();
    QMainWindow::closeEvent(event);
}

} // namespace broadsheet::app
