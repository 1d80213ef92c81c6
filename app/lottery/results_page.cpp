// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/results_page.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/lottery/draw_list.h"
#include "app/lottery/draw_panel.h"
#include "app/lottery/empty_state.h"
#include "app/lottery/filter_bar.h"
#include "app/lottery/heading_label.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kMargin = 16;

// The keys of the filter texts in a saved state, in the order of kFilterFields.
constexpr std::array kFilterKeys { QLatin1String("issueFilter"), QLatin1String("dateFrom"), QLatin1String("dateTo"),
    QLatin1String("numbersFilter") };
constexpr int kTypingPause = 60; // milliseconds; the panel is no part of the answer to a key

} // namespace

ResultsPage::ResultsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_store(&store)
{
    setObjectName(QStringLiteral("resultsPage"));
    buildGameRow();
    m_filter = new FilterBar(appearance, this);
    buildDraws();
    layOut();
    connectSignals();
    ResultsPage::retranslate();
    ResultsPage::recolor();
    changeGame();
}

void ResultsPage::buildGameRow()
{
    m_gameLabel = new QLabel(this);
    m_gameChoice = new QComboBox(this);
    m_gameChoice->setObjectName(QStringLiteral("gameChoice"));
    m_gameChoice->setMinimumWidth(200);
    m_gameLabel->setBuddy(m_gameChoice);
    m_gameRegion = new HeadingLabel(HeadingLabel::Level::Caption, this);
    m_gameRegion->setObjectName(QStringLiteral("gameRegion"));
    m_matchCount = new QLabel(this);
    m_matchCount->setObjectName(QStringLiteral("matchCount"));
    m_import = new QPushButton(this);
    m_import->setObjectName(QStringLiteral("importDraws"));
    m_tableButton = new QPushButton(this);
    m_tableButton->setObjectName(QStringLiteral("tableMenuButton"));
    m_tableButton->setAutoDefault(false);
    m_tableButton->setMenu(new QMenu(m_tableButton));
    listGames();
}

void ResultsPage::listGames()
{
    m_gameChoice->clear();
    for (const lottery::Game& game : m_store->games) {
        m_gameChoice->addItem(formatter().text(game.name), toQString(game.id));
    }
}

void ResultsPage::setStore(const lottery::DrawStore& store)
{
    const QVariantMap before = state();
    m_store = &store;
    {
        const QSignalBlocker silent(m_gameChoice);
        listGames();
        m_gameChoice->setCurrentIndex(std::max(m_gameChoice->findData(before.value(QStringLiteral("game"))), 0));
    }
    changeGame();
    restoreState(before);
}

void ResultsPage::buildDraws()
{
    m_list = new DrawList(appearance(), this);
    m_panel = new DrawPanel(appearance(), this);
    m_panel->setObjectName(QStringLiteral("drawPanel"));
    m_panel->setMinimumWidth(320);
    m_empty = new EmptyState(QStringLiteral("clearFiltersHere"), this);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_panelTimer = new QTimer(this);
    m_panelTimer->setSingleShot(true);
    m_panelTimer->setInterval(kTypingPause);
    buildTableMenu();
}

void ResultsPage::buildTableMenu()
{
    QMenu& menu = *m_tableButton->menu();
    menu.setObjectName(QStringLiteral("tableMenu"));
    for (QAction* action : m_list->tableActions()) {
        menu.addAction(action);
    }
    menu.addSeparator();
    const auto add = [&menu](const char* name) {
        QAction* action = menu.addAction(QString());
        action->setObjectName(QLatin1StringView(name));
        return action;
    };
    m_exportCsv = add("exportDraws");
    m_exportSpreadsheet = add("exportDrawsForSpreadsheets");
    m_print = add("printDraws");
}

void ResultsPage::layOut()
{
    m_splitter = new QSplitter(this);
    m_splitter->installEventFilter(this);
    m_splitter->setObjectName(QStringLiteral("drawSplitter"));
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_panel);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);

    auto* gameRow = new QHBoxLayout;
    gameRow->setSpacing(12);
    gameRow->addWidget(m_gameLabel);
    gameRow->addWidget(m_gameChoice);
    gameRow->addWidget(m_gameRegion);
    gameRow->addStretch();
    gameRow->addWidget(m_matchCount);
    gameRow->addWidget(m_tableButton);
    gameRow->addWidget(m_import);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    layout->addLayout(gameRow);
    layout->addWidget(m_filter);
    layout->addSpacing(4);
    layout->addWidget(m_stack, 1);
}

void ResultsPage::connectSignals()
{
    connect(m_gameChoice, &QComboBox::currentIndexChanged, this, &ResultsPage::changeGame);
    connect(m_import, &QPushButton::clicked, this, &ResultsPage::importWanted);
    connect(m_filter, &FilterBar::queryChanged, this, &ResultsPage::applyFilter);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_splitterMoved = true; });
    connect(m_empty, &EmptyState::actionChosen, m_filter, &FilterBar::clear);
    connect(m_list, &DrawList::chosen, this,
        [this](int draw) { choose(draw < 0 ? std::nullopt : std::optional(static_cast<std::uint32_t>(draw))); });
    connect(m_list, &DrawList::columnsChanged, this, &ResultsPage::fitList);
    connect(m_panelTimer, &QTimer::timeout, this, &ResultsPage::showPanel);
    connect(m_exportCsv, &QAction::triggered, this, [this] { exportTable(CsvKind::Plain); });
    connect(m_exportSpreadsheet, &QAction::triggered, this, [this] { exportTable(CsvKind::Spreadsheet); });
    connect(m_print, &QAction::triggered, this, &ResultsPage::printTable);
}

void ResultsPage::changeGame()
{
    m_game = m_store->game(toUtf8(m_gameChoice->currentData().toString()));
    m_wanted.reset();
    m_shown.reset();
    m_history = history::historyOf(*m_store, m_game);
    if (m_game != nullptr) {
        m_gameRegion->setText(formatter().text(m_game->region));
    }
    m_list->setHistory(m_history);
    m_filter->setGame(m_game);
    applyFilter();
    m_panelTimer->stop();
    showPanel();
    fitList();
}

void ResultsPage::fitList()
{
    const int wanted = m_list->fitColumns();
    if (!m_splitterMoved) {
        const int whole = m_splitter->width() - m_splitter->handleWidth();
        const int list = std::min(wanted, whole - m_panel->leastWidth());
        m_splitter->setSizes({ list, whole - list });
    }
}

bool ResultsPage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_splitter && event->type() == QEvent::Resize) {
        fitList();
    }
    return Page::eventFilter(watched, event);
}

void ResultsPage::showMatches()
{
    const QString matches = formatter().digits(m_list->count());
    //: %1 how many match, %Ln how many there are
    m_matchCount->setText(tr("%1 of %Ln draw(s)", nullptr, static_cast<int>(m_history.rows())).arg(matches));
    for (QAction* action : { m_exportCsv, m_exportSpreadsheet, m_print }) {
        action->setEnabled(m_list->count() > 0);
    }
}

void ResultsPage::applyFilter()
{
    m_list->setFilter(m_filter->filter());
    showMatches();
    showEmptyOrDraws();
    present(m_wanted && m_list->holds(*m_wanted) ? m_wanted : m_list->first());
}

void ResultsPage::choose(std::optional<std::uint32_t> draw)
{
    m_wanted = draw;
    present(draw);
    m_panelTimer->stop();
    showPanel();
}

void ResultsPage::present(std::optional<std::uint32_t> draw)
{
    if (draw != m_shown) {
        m_shown = draw;
        m_panelTimer->start();
    }
    m_list->choose(draw);
}

void ResultsPage::showPanel()
{
    auto draw = m_shown ? m_history.whole(*m_shown) : std::nullopt;
    const auto before = std::move(m_onPanel); // until the panel has let go of it
    m_onPanel = draw ? std::make_shared<const lottery::Draw>(*std::move(draw)) : nullptr;
    m_panel->showDraw(m_onPanel.get(), m_onPanel ? m_game : nullptr);
}

void ResultsPage::exportTable(CsvKind kind)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString file = QFileDialog::getSaveFileName(this, tr("Export the shown draws"),
        QDir(folder).filePath(currentGame() + QStringLiteral(".csv")), tr("Tables (*.csv)"));
    if (file.isEmpty()) {
        return;
    }
    if (const Result<void> written = m_list->exportTo(toPath(file), kind); written) {
        Q_EMIT exported(file);
    } else {
        Q_EMIT exportFailed(written.error());
    }
}

void ResultsPage::printTable()
{
    //: the title of printed pages: a game, and how many of its draws
    const QString title = tr("%1: %2").arg(formatter().text(m_game->name), m_matchCount->text());
    const Result<int> pages = previewTable(m_list->printed(title), this);
    if (!pages) {
        Q_EMIT exportFailed(pages.error());
    } else if (*pages > kMostPrintedPages) {
        Q_EMIT refused(tr("That would take %1 pages; %2 are the most that are printed at once. Narrow the draws down, "
                          "or export them.")
                .arg(formatter().digits(*pages), formatter().digits(kMostPrintedPages)));
    }
}

void ResultsPage::showEmptyOrDraws()
{
    if (m_list->count() > 0) {
        m_stack->setCurrentWidget(m_splitter);
        return;
    }
    if (m_game == nullptr) {
        m_empty->setTexts(tr("There is no game to show"),
            tr("No game file could be read. Look at the messages of the start, or install the program again."), {});
    } else if (m_history.rows() == 0) {
        m_empty->setTexts(tr("There are no draws of this game yet"),
            tr("The data that the program was started with has no draw of %1. Choose another game, or start the "
               "program "
               "with a data folder that has some.")
                .arg(formatter().text(m_game->name)),
            {});
    } else {
        m_empty->setTexts(tr("No draw matches the filters"),
            tr("None of the %Ln draw(s) of this game fits all the filters at once. Change one of them, or clear them "
               "all.",
                nullptr, static_cast<int>(m_history.rows())),
            tr("Clear filters"));
    }
    m_stack->setCurrentWidget(m_empty);
}

std::optional<std::uint32_t> ResultsPage::drawOf(const QString& issue) const
{
    const auto normalised = lottery::normaliseIssue(toUtf8(issue));
    if (!normalised || m_history.rows() == 0) {
        return {};
    }
    const auto row = m_history.columns->rowOfIssue(lottery::issueOrder(*normalised));
    return row ? std::optional(static_cast<std::uint32_t>(*row)) : std::nullopt;
}

void ResultsPage::showDraw(const QString& game, const QString& issue)
{
    const int at = m_gameChoice->findData(game);
    if (at < 0) {
        return;
    }
    m_gameChoice->setCurrentIndex(at);
    const std::optional<std::uint32_t> draw = drawOf(issue);
    if (draw && !m_list->holds(*draw)) {
        m_filter->clear();
    }
    choose(draw);
}

QString ResultsPage::currentGame() const
{
    return m_game == nullptr ? QString() : toQString(m_game->id);
}

void ResultsPage::showGame(const QString& game)
{
    if (const int at = m_gameChoice->findData(game); at >= 0) {
        m_gameChoice->setCurrentIndex(at);
    }
}

QString ResultsPage::currentIssue() const
{
    if (!m_shown) {
        return {};
    }
    return toQString(m_history.columns->issueOf(*m_shown));
}

QVariantMap ResultsPage::state() const
{
    QVariantMap state {
        { QStringLiteral("game"), currentGame() },
        { QStringLiteral("issue"), currentIssue() },
    };
    if (m_splitterMoved) {
        state.insert(QStringLiteral("splitter"), m_splitter->saveState());
    }
    const FilterState filter = m_filter->state();
    for (std::size_t i = 0; i < filter.fields.size(); ++i) {
        state.insert(kFilterKeys.at(i), filter.fields.at(i));
    }
    state.insert(QStringLiteral("filter"), filter.expression);
    state.insert(QStringLiteral("savedFilters"), m_filter->savedFilters());
    state.insert(m_list->state());
    return state;
}

void ResultsPage::restoreState(const QVariantMap& state)
{
    m_splitterMoved = m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    const int at = m_gameChoice->findData(state.value(QStringLiteral("game")).toString());
    m_gameChoice->setCurrentIndex(std::max(at, m_gameChoice->count() > 0 ? 0 : -1));
    m_list->restoreState(state);
    m_filter->setSavedFilters(state.value(QStringLiteral("savedFilters")).toStringList());
    FilterState filter { .fields = {}, .expression = state.value(QStringLiteral("filter")).toString() };
    for (std::size_t i = 0; i < filter.fields.size(); ++i) {
        filter.fields.at(i) = state.value(kFilterKeys.at(i)).toString();
    }
    m_filter->setState(filter);
    const auto draw = drawOf(state.value(QStringLiteral("issue")).toString());
    if (draw && m_list->holds(*draw)) {
        choose(draw);
    }
}

void ResultsPage::retranslate()
{
    m_gameLabel->setText(tr("Game"));
    m_gameChoice->setAccessibleName(tr("Game"));
    m_import->setText(tr("Import…"));
    m_tableButton->setText(tr("Table"));
    m_tableButton->setAccessibleName(tr("What to do with the table"));
    m_exportCsv->setText(tr("&Export as CSV…"));
    m_exportSpreadsheet->setText(tr("Export for &spreadsheets (CSV)…"));
    m_print->setText(tr("&Print…"));
    for (int i = 0; i < m_gameChoice->count(); ++i) {
        m_gameChoice->setItemText(i, formatter().text(m_store->games.at(static_cast<std::size_t>(i)).name));
    }
    if (m_game != nullptr) {
        m_gameRegion->setText(formatter().text(m_game->region));
    }
    m_panel->setAccessibleName(tr("The chosen draw"));
    m_filter->retranslate();
    m_list->retranslate();
    fitList();
    showMatches();
    m_panel->refresh();
    showEmptyOrDraws();
}

void ResultsPage::recolor()
{
    m_filter->recolor();
    m_list->recolor();
    m_panel->refresh();
    m_empty->setSign(tintedPixmap(QStringLiteral("search"), appearance().colors().mutedText, 40, devicePixelRatioF()));
}

} // namespace broadsheet::app
