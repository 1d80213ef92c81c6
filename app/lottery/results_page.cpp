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

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace broadsheet::app {
namespace {

constexpr int kMargin = 16;

// The keys of the filter texts in a saved state, in the order of kFilterFields.
constexpr std::array kFilterKeys { QLatin1String("issueFilter"), QLatin1String("dateFrom"), QLatin1String("dateTo"),
    QLatin1String("numbersFilter") };

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
    connect(m_list, &DrawList::chosen, this, &ResultsPage::choose);
}

void ResultsPage::changeGame()
{
    m_game = m_store->game(toUtf8(m_gameChoice->currentData().toString()));
    m_draws.clear();
    m_wanted = nullptr;
    if (m_game != nullptr) {
        m_draws = m_store->drawsOf(m_game->id);
        m_gameRegion->setText(formatter().text(m_game->region));
    }
    m_filter->setGame(m_game);
    applyFilter();
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
    m_matchCount->setText(tr("%1 of %Ln draw(s)", nullptr, static_cast<int>(m_draws.size())).arg(matches));
}

void ResultsPage::applyFilter()
{
    const std::vector<const lottery::Draw*> found = lottery::select(m_draws, m_filter->query());
    m_list->setDraws(m_game, found);
    showMatches();
    showEmptyOrDraws();
    if (m_wanted != nullptr && m_list->holds(*m_wanted)) {
        present(m_wanted);
    } else {
        present(found.empty() ? nullptr : found.front());
    }
}

void ResultsPage::choose(const lottery::Draw* draw)
{
    m_wanted = draw;
    present(draw);
}

void ResultsPage::present(const lottery::Draw* draw)
{
    m_shown = draw;
    m_panel->showDraw(draw, draw == nullptr ? nullptr : m_game);
    m_list->choose(draw);
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
    } else if (m_draws.empty()) {
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
                nullptr, static_cast<int>(m_draws.size())),
            tr("Clear filters"));
    }
    m_stack->setCurrentWidget(m_empty);
}

const lottery::Draw* ResultsPage::matching(const QString& issue) const
{
    const lottery::Draw* draw = m_game == nullptr ? nullptr : m_store->draw(m_game->id, toUtf8(issue));
    return draw != nullptr && m_filter->query().accepts(*draw) ? draw : nullptr;
}

void ResultsPage::showDraw(const QString& game, const QString& issue)
{
    const int at = m_gameChoice->findData(game);
    if (at < 0) {
        return;
    }
    m_gameChoice->setCurrentIndex(at);
    if (m_store->draw(m_game->id, toUtf8(issue)) != nullptr && matching(issue) == nullptr) {
        m_filter->clear();
    }
    choose(matching(issue));
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
    return m_shown == nullptr ? QString() : toQString(m_shown->issue);
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
    const FilterTexts texts = m_filter->texts();
    for (std::size_t i = 0; i < texts.size(); ++i) {
        state.insert(kFilterKeys.at(i), texts.at(i));
    }
    return state;
}

void ResultsPage::restoreState(const QVariantMap& state)
{
    m_splitterMoved = m_splitter->restoreState(state.value(QStringLiteral("splitter")).toByteArray());
    const int at = m_gameChoice->findData(state.value(QStringLiteral("game")).toString());
    m_gameChoice->setCurrentIndex(std::max(at, m_gameChoice->count() > 0 ? 0 : -1));
    FilterTexts texts;
    for (std::size_t i = 0; i < texts.size(); ++i) {
        texts.at(i) = state.value(kFilterKeys.at(i)).toString();
    }
    m_filter->setTexts(texts);
    if (const lottery::Draw* draw = matching(state.value(QStringLiteral("issue")).toString())) {
        choose(draw);
    }
}

void ResultsPage::retranslate()
{
    m_gameLabel->setText(tr("Game"));
    m_gameChoice->setAccessibleName(tr("Game"));
    m_import->setText(tr("Import…"));
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
