// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/shell/overview_page.h"

#include "app/base/qt_text.h"
#include "app/lottery/number_text.h"
#include "app/shell/headline_card.h"

#include <QGridLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {
namespace {

constexpr int kNarrowestCard = 236;

QLabel* heading(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    QFont font = label->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.35);
    label->setFont(font);
    return label;
}

QLabel* hint(const char* name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1StringView(name));
    label->setWordWrap(true);
    return label;
}

void place(QGridLayout& grid, const std::vector<HeadlineCard*>& cards, int columns)
{
    for (int i = 0; i < static_cast<int>(cards.size()); ++i) {
        grid.addWidget(cards[static_cast<std::size_t>(i)], i / columns, i % columns);
    }
    for (int column = 0; column < grid.columnCount(); ++column) {
        grid.setColumnStretch(column, column < columns ? 1 : 0);
    }
}

} // namespace

OverviewPage::OverviewPage(
    const demand::Catalogue& catalogue, const lottery::DrawStore& draws, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_draws(draws)
{
    setObjectName(QStringLiteral("overviewPage"));
    m_content = new QWidget;
    m_demandHeading = heading("demandHeading", m_content);
    m_demandHint = hint("demandHint", m_content);
    m_lotteryHeading = heading("lotteryHeading", m_content);
    m_lotteryHint = hint("lotteryHint", m_content);
    m_headlineGrid = new QGridLayout;
    m_headlineGrid->setSpacing(12);
    m_drawGrid = new QGridLayout;
    m_drawGrid->setSpacing(12);
    makeHeadlineCards();
    makeDrawCards();

    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    column->addWidget(m_demandHeading);
    column->addWidget(m_demandHint);
    column->addSpacing(4);
    column->addLayout(m_headlineGrid);
    column->addSpacing(20);
    column->addWidget(m_lotteryHeading);
    column->addWidget(m_lotteryHint);
    column->addSpacing(4);
    column->addLayout(m_drawGrid);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("overviewScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // the cards are the stops; their keys scroll, too
    scroll->setWidget(m_content);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    arrangeCards();
    retranslate();
    recolor();
}

void OverviewPage::makeHeadlineCards()
{
    for (const demand::Headline& headline : m_catalogue.headlines) {
        auto* card = new HeadlineCard(m_content);
        card->setObjectName(QStringLiteral("headline-") + toQString(headline.observation));
        const QString figure = toQString(headline.figure);
        connect(card, &QAbstractButton::clicked, this, [this, figure] { Q_EMIT figureChosen(figure); });
        m_headlineCards.push_back(card);
    }
}

void OverviewPage::makeDrawCards()
{
    for (const lottery::Game& game : m_draws.games) {
        const auto draws = m_draws.drawsOf(game.id);
        if (draws.empty()) {
            continue;
        }
        const lottery::Draw* newest = draws.front();
        auto* card = new HeadlineCard(m_content);
        card->setObjectName(QStringLiteral("draw-") + toQString(game.id));
        const QString id = toQString(game.id);
        const QString issue = toQString(newest->issue);
        connect(card, &QAbstractButton::clicked, this, [this, id, issue] { Q_EMIT drawChosen(id, issue); });
        m_newest.push_back(newest);
        m_drawCards.push_back(card);
    }
}

void OverviewPage::arrangeCards()
{
    const int room = width() - 48;
    const int columns = std::clamp(room / (kNarrowestCard + 12), 1, 5);
    if (columns == m_columns) {
        return;
    }
    m_columns = columns;
    place(*m_headlineGrid, m_headlineCards, columns);
    place(*m_drawGrid, m_drawCards, columns);
}

void OverviewPage::fillHeadline(HeadlineCard& card, const demand::Headline& headline) const
{
    const demand::Observation* fact = m_catalogue.observation(headline.observation);
    if (fact == nullptr) {
        return; // the catalogue holds no headline without its observation
    }
    const demand::Source* source = m_catalogue.source(fact->source);
    card.setTexts(formatter().text(headline.label),
        formatter().quantity(fact->value, fact->unit.symbol(), fact->approximate),
        tr("%1 · %2 · %3", "kind, period, publisher")
            .arg(formatter().kind(fact->kind), formatter().period(fact->period),
                source == nullptr ? QString() : formatter().text(source->publisher)));
}

void OverviewPage::fillDraw(HeadlineCard& card, const lottery::Draw& draw) const
{
    const lottery::Game* game = m_draws.game(draw.game);
    if (game == nullptr) {
        return; // the store holds no draw without its game
    }
    card.setTexts(tr("%1, draw %2", "game, issue").arg(formatter().text(game->name), toQString(draw.issue)),
        resultText(draw.published, *game), formatter().date(draw.date));
}

void OverviewPage::retranslate()
{
    m_demandHeading->setText(tr("What AI takes in power, water and carbon"));
    m_demandHint->setText(m_headlineCards.empty()
            ? tr("No headline number could be read. The message above the page says which data file is at fault.")
            : tr("Each number opens its figure. There, a click on a mark shows where it comes from."));
    m_lotteryHeading->setText(tr("Newest lottery draws"));
    m_lotteryHint->setText(m_drawCards.empty()
            ? tr("No draw could be read. The message above the page says which data file is at fault.")
            : tr("Each opens its bulletin: the prize tables as printed, and what does not add up in them."));
    for (std::size_t i = 0; i < m_headlineCards.size(); ++i) {
        fillHeadline(*m_headlineCards[i], m_catalogue.headlines[i]);
    }
    for (std::size_t i = 0; i < m_drawCards.size(); ++i) {
        fillDraw(*m_drawCards[i], *m_newest[i]);
    }
}

void OverviewPage::recolor()
{
    for (const auto* cards : { &m_headlineCards, &m_drawCards }) {
        for (HeadlineCard* card : *cards) {
            card->setColors(appearance().colors());
        }
    }
    for (QLabel* label : { m_demandHint, m_lotteryHint }) {
        QPalette muted = label->palette();
        muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
        label->setPalette(muted);
    }
}

void OverviewPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrangeCards();
}

} // namespace broadsheet::app
