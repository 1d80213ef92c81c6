// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/odds_view.h"

#include "app/base/qt_text.h"
#include "app/lottery/bet_choice.h"
#include "app/lottery/ticket_words.h"
#include "app/table/cell_table_model.h"
#include "app/table/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {
namespace {

// "5 + 2; 5 + 1", or the condition in words.
QString needText(const lottery::Tier& tier, const Formatter& formatter)
{
    QStringList ways;
    for (const lottery::Match& match : tier.matches) {
        QStringList counts;
        std::ranges::transform(
            match.perPool, std::back_inserter(counts), [](int count) { return QString::number(count); });
        ways << counts.join(QStringLiteral(" + "));
    }
    const QString separator = formatter.language() == Language::Chinese ? QStringLiteral("；") : QStringLiteral("; ");
    return ways.isEmpty() ? formatter.text(tier.condition) : ways.join(separator);
}

QLabel* sentence(const QString& name, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setObjectName(name);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

OddsView::OddsView(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_bets(new QComboBox(this))
    , m_basis(sentence(QStringLiteral("oddsBasis"), this))
    , m_average(sentence(QStringLiteral("oddsAverage"), this))
    , m_note(sentence(QStringLiteral("oddsNote"), this))
    , m_model(new CellTableModel(this))
    , m_table(new TableView(this))
{
    m_bets->setObjectName(QStringLiteral("oddsBet"));
    m_table->setObjectName(QStringLiteral("oddsTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto* top = new QHBoxLayout;
    top->addWidget(m_bets);
    top->addWidget(m_basis, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_average);
    layout->addWidget(m_note);
    connect(m_bets, &QComboBox::currentIndexChanged, this, &OddsView::refresh);
    retranslate();
}

void OddsView::present(const lottery::Game* game, const lottery::Draw* draw)
{
    const bool isOther = game != m_game;
    m_game = game;
    m_draw = draw;
    if (isOther) {
        fillBets(*m_bets, m_game, m_appearance.formatter());
    }
    refresh();
}

void OddsView::refresh()
{
    const Formatter& formatter = m_appearance.formatter();
    const QStringList headings { tr("Tier"), tr("Hits"), tr("One in"), tr("Prize of a bet"), tr("Chance") };
    m_average->clear();
    m_note->clear();
    m_basis->clear();
    const lottery::RuleVersion* rules = m_game == nullptr ? nullptr
        : m_draw == nullptr                               ? &m_game->rules.back()
                                                          : m_game->rulesOn(m_draw->date);
    const auto odds = rules == nullptr ? std::nullopt : lottery::oddsOf(*m_game, *rules);
    std::vector<std::vector<ShownCell>> rows;
    if (!odds) {
        m_model->setContent(headings, {});
        m_table->setEmptyText(rules == nullptr ? tr("The program knows no rules of this game for the day of that draw.")
                                               : tr("This game has more outcomes than can be counted exactly."));
        return;
    }
    const lottery::BetOdds& bet = odds->at(static_cast<std::size_t>(std::max(0, m_bets->currentIndex())));
    const std::vector<lottery::TierPrize> prizes = lottery::prizesOf(*m_game, *rules, m_draw);
    const auto add = [&](int order, const QString& label, const QString& need,
                         const std::optional<lottery::Chance>& chance, const QString& prize, double fen) {
        rows.push_back({ { label, order }, { need, {} },
            { chance ? oneInText(*chance, formatter) : QString(), chance ? chance->oneIn() : -1.0, true },
            { prize, fen, true },
            { chance ? fractionText(*chance, formatter) : tr("not known"), chance ? chance->value() : -1.0, true } });
    };
    for (const lottery::TierOdds& odd : bet.tiers) {
        const lottery::Tier& tier = rules->tiers[odd.tier];
        const lottery::TierPrize& prize = prizes[odd.tier];
        const double fen = prize.prize ? static_cast<double>(prize.prize->fen) : -1.0;
        add(static_cast<int>(odd.tier), formatter.text(tier.label), needText(tier, formatter), odd.chance,
            prizeText(prize, tier, formatter), fen);
        rows.back().front().toolTip = formatter.text(tier.condition);
    }
    add(static_cast<int>(rules->tiers.size()), tr("Nothing"), {}, bet.nothing, QStringLiteral("–"), 0);
    m_model->setContent(headings, std::move(rows));
    m_table->fitColumns(260);
    m_average->setText(
        describe(lottery::expectedValue(bet, *rules, prizes, false), *rules, m_game->betPrice, formatter));
    tell(*rules);
}

void OddsView::tell(const lottery::RuleVersion& rules)
{
    const Formatter& formatter = m_appearance.formatter();
    m_basis->setText(m_draw == nullptr
            ? tr("By the newest rules known (from %1).").arg(formatter.date(rules.from))
            //: %1 an issue
            : tr("With the rules and printed prizes of draw %1.").arg(toQString(m_draw->issue)));
    const Date day = m_draw == nullptr ? rules.from : m_draw->date;
    m_note->setText(rules.isVerifiedOn(day) ? formatter.text(rules.note)
                                            //: %1 why
                                            : tr("These rules are not confirmed. %1").arg(formatter.text(rules.note)));
}

void OddsView::retranslate()
{
    m_bets->setAccessibleName(tr("Way to bet"));
    m_table->setAccessibleName(tr("Odds of every tier"));
    m_table->retranslate();
    fillBets(*m_bets, m_game, m_appearance.formatter());
    refresh();
}

} // namespace broadsheet::app
