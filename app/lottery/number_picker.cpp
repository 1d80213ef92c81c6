// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/number_picker.h"

#include "app/base/qt_text.h"
#include "app/lottery/ball_button.h"
#include "app/lottery/bet_choice.h"
#include "app/lottery/heading_label.h"
#include "app/lottery/number_text.h"
#include "app/lottery/printed_figures.h"
#include "app/lottery/ticket_words.h"
#include "core/lottery/ticket/ticket_text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr int kColumns = 10;

using State = BallButton::State;

} // namespace

NumberPicker::NumberPicker(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_title(new HeadingLabel(HeadingLabel::Level::Section, this))
    , m_bets(new QComboBox(this))
    , m_bankers(new QCheckBox(this))
    , m_balls(new QWidget(this))
    , m_state(new QLabel(this))
    , m_add(new QPushButton(this))
    , m_clear(new QPushButton(this))
{
    m_bets->setObjectName(QStringLiteral("pickerBet"));
    m_bankers->setObjectName(QStringLiteral("pickerBankers"));
    m_state->setObjectName(QStringLiteral("pickerState"));
    m_add->setObjectName(QStringLiteral("addPicked"));
    m_clear->setObjectName(QStringLiteral("clearPicked"));
    m_state->setWordWrap(true);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_title);
    top->addWidget(m_bets);
    top->addStretch();
    top->addWidget(m_bankers);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_clear);
    bottom->addWidget(m_add);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(top);
    layout->addWidget(m_balls);
    layout->addLayout(bottom);
    connect(m_bets, &QComboBox::currentIndexChanged, this, &NumberPicker::buildRows);
    connect(m_clear, &QPushButton::clicked, this, &NumberPicker::clear);
    connect(m_add, &QPushButton::clicked, this, [this] {
        Q_EMIT lineAdded(lineText());
        clear();
    });
    retranslate();
}

void NumberPicker::setGame(const lottery::Game* game)
{
    m_game = game;
    fillBets(*m_bets, m_game, m_appearance.formatter());
    buildRows();
}

std::size_t NumberPicker::bet() const
{
    return static_cast<std::size_t>(std::max(0, m_bets->currentIndex()));
}

bool NumberPicker::byPattern() const
{
    return m_game != nullptr && !m_game->betTypes()[bet()].pattern.empty();
}

void NumberPicker::buildRows()
{
    m_rows.clear();
    delete m_grid;
    qDeleteAll(m_balls->findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly));
    m_grid = new QGridLayout(m_balls);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(1);
    m_grid->setHorizontalSpacing(2);
    bool hasBankers = false;
    int gridRow = 0;
    for (const std::size_t pool : m_game == nullptr ? std::vector<std::size_t> {} : lottery::chosenPools(*m_game)) {
        const lottery::Pool& one = m_game->pools[pool];
        hasBankers = hasBankers || !one.ordered;
        const int places = one.ordered && !byPattern() ? one.count : 1;
        for (int place = 0; place < places; ++place) {
            addRow(pool, static_cast<std::size_t>(place), gridRow);
        }
    }
    m_grid->setColumnStretch(kColumns + 2, 1);
    m_bankers->setVisible(hasBankers);
    m_bankers->setChecked(false);
    showLine();
}

void NumberPicker::addRow(std::size_t pool, std::size_t place, int& gridRow)
{
    const lottery::Pool& one = m_game->pools[pool];
    Row row { .pool = pool, .place = place, .label = new QLabel(m_balls), .balls = {} };
    row.label->setText(rowName(row));
    row.label->setContentsMargins(0, 0, 6, 0);
    m_grid->addWidget(row.label, gridRow, 0);
    const std::size_t rowIndex = m_rows.size();
    int column = 0;
    for (int number = one.first; number <= one.last; ++number) {
        if (column == kColumns) {
            column = 0;
            ++gridRow;
        }
        auto* ball = new BallButton(numberText(number, one), rowName(row), pool > 0, m_appearance, m_balls);
        ball->setObjectName(QStringLiteral("ball%1-%2-%3").arg(pool).arg(place).arg(number));
        ball->setFocusPolicy(number == one.first ? Qt::StrongFocus : Qt::ClickFocus);
        const std::size_t ballIndex = row.balls.size();
        connect(ball, &BallButton::clicked, this, [this, ball] { pick(*ball); });
        connect(ball, &BallButton::stepped, this,
            [this, rowIndex, ballIndex](int columns, int rows) { step(rowIndex, ballIndex, columns, rows); });
        row.balls.push_back(ball);
        m_grid->addWidget(ball, gridRow, 1 + column++);
    }
    ++gridRow;
    m_rows.push_back(std::move(row));
}

QString NumberPicker::rowName(const Row& row) const
{
    const lottery::Pool& pool = m_game->pools[row.pool];
    const QString label = m_appearance.formatter().text(pool.label);
    if (!pool.ordered || pool.count == 1 || byPattern()) {
        return label;
    }
    //: the place of a digit: 1st, 2nd …
    return tr("Place %1").arg(row.place + 1);
}

void NumberPicker::pick(BallButton& ball)
{
    const State wanted = m_bankers->isChecked() ? State::Banker : State::Chosen;
    ball.setState(ball.state() == wanted ? State::Free : wanted);
    showLine();
}

void NumberPicker::step(std::size_t row, std::size_t ball, int columns, int rows)
{
    const auto next = static_cast<int>(ball) + columns + rows * kColumns;
    if (next >= 0 && next < static_cast<int>(m_rows[row].balls.size())) {
        m_rows[row].balls[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
    } else if (rows != 0 && static_cast<int>(row) + rows >= 0 && row + static_cast<std::size_t>(rows) < m_rows.size()) {
        const std::vector<BallButton*>& balls = m_rows[row + static_cast<std::size_t>(rows)].balls;
        const std::size_t column = std::min(ball % kColumns, balls.size() - 1);
        balls[column]->setFocus(Qt::OtherFocusReason);
    }
}

lottery::TicketLine NumberPicker::line() const
{
    lottery::TicketLine line;
    line.bet = bet();
    for (const Row& row : m_rows) {
        const lottery::Pool& pool = m_game->pools[row.pool];
        if (row.place == 0) {
            line.pools.emplace_back();
        }
        std::vector<int> chosen;
        for (std::size_t i = 0; i < row.balls.size(); ++i) {
            const int number = pool.first + static_cast<int>(i);
            if (row.balls[i]->state() == State::Banker && !pool.ordered) {
                line.pools.back().bankers.push_back(number);
            } else if (row.balls[i]->state() != State::Free) {
                chosen.push_back(number);
            }
        }
        if (pool.ordered && !byPattern()) {
            line.pools.back().places.push_back(std::move(chosen));
        } else {
            line.pools.back().numbers = std::move(chosen);
        }
    }
    return line;
}

QString NumberPicker::lineText() const
{
    return m_game == nullptr ? QString() : toQString(lottery::ticketText(line(), *m_game));
}

void NumberPicker::showLine()
{
    const bool nothing = std::ranges::all_of(m_rows, [](const Row& row) {
        return std::ranges::all_of(row.balls, [](const BallButton* ball) { return ball->state() == State::Free; });
    });
    m_clear->setEnabled(!nothing);
    m_add->setEnabled(false);
    if (nothing || m_game == nullptr) {
        m_state->setText(tr("Click the numbers of a line."));
        return;
    }
    const bool hasEmptyPlace = std::ranges::any_of(line().pools, [](const lottery::PoolChoice& choice) {
        return std::ranges::any_of(choice.places, [](const std::vector<int>& place) { return place.empty(); });
    });
    const Formatter& formatter = m_appearance.formatter();
    if (hasEmptyPlace) {
        m_state->setText(tr("Every place needs a number."));
        return;
    }
    const lottery::LineReading reading = lottery::readTicketLine(toUtf8(lineText()), *m_game);
    if (!reading.line) {
        m_state->setText(reading.mistake ? describe(*reading.mistake, *m_game, formatter) : QString());
        return;
    }
    m_add->setEnabled(true);
    const lottery::Tally bets = lottery::betsOf(*reading.line, *m_game);
    const lottery::Money cost = lottery::costOf(*reading.line, *m_game).value_or(lottery::Money {});
    //: how many bets a line is, and what it costs
    m_state->setText(tr("Bets: %1; price: %2").arg(tallyText(bets, formatter), yuanText(cost, formatter)));
}

void NumberPicker::clear()
{
    for (const Row& row : m_rows) {
        std::ranges::for_each(row.balls, [](BallButton* ball) { ball->setState(State::Free); });
    }
    showLine();
}

void NumberPicker::retranslate()
{
    m_title->setText(tr("Pick numbers"));
    m_bets->setAccessibleName(tr("Way to bet"));
    m_bankers->setText(tr("As banker"));
    m_bankers->setToolTip(tr("A banker is in every bet of the line. Choose fewer of them than a bet has numbers."));
    m_add->setText(tr("Add line"));
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("Clear the picked numbers"));
    fillBets(*m_bets, m_game, m_appearance.formatter());
    for (const Row& row : m_rows) {
        row.label->setText(rowName(row));
        std::ranges::for_each(row.balls, [&](BallButton* ball) { ball->retranslate(rowName(row)); });
    }
    showLine();
}

void NumberPicker::recolor()
{
    m_balls->update();
    for (const Row& row : m_rows) {
        std::ranges::for_each(row.balls, [](BallButton* ball) { ball->update(); });
    }
}

} // namespace broadsheet::app
