// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ticket_results.h"

#include "app/base/qt_text.h"
#include "app/lottery/heading_label.h"
#include "app/lottery/number_text.h"
#include "app/lottery/printed_figures.h"
#include "app/lottery/ticket_words.h"
#include "app/table/table_view.h"

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>
#include <utility>

namespace broadsheet::app {

using lottery::Money;

TicketResults::TicketResults(const Appearance& appearance, QWidget* parent)
    : QWidget(parent)
    , m_appearance(appearance)
    , m_total(new HeadingLabel(HeadingLabel::Level::Title, this))
    , m_notes(new QLabel(this))
    , m_model(new CellTableModel(this))
    , m_table(new TableView(this))
{
    m_total->setObjectName(QStringLiteral("ticketTotal"));
    m_total->setWordWrap(true);
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_notes->setObjectName(QStringLiteral("ticketNotes"));
    m_notes->setTextFormat(Qt::PlainText);
    m_notes->setWordWrap(true);
    m_notes->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_table->setObjectName(QStringLiteral("ticketTable"));
    m_table->setModel(m_model);
    m_table->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_total);
    layout->addWidget(m_notes);
    layout->addWidget(m_table, 1);
    retranslate();
}

void TicketResults::present(const lottery::Game* game, const std::vector<lottery::AtLine<lottery::TicketLine>>& lines,
    const lottery::ChosenDraws& draws)
{
    m_game = game;
    m_lines = lines;
    m_missing = draws.missing;
    m_results.clear();
    m_rows.clear();
    std::vector<lottery::TicketLine> plain;
    std::ranges::transform(lines, std::back_inserter(plain), &lottery::AtLine<lottery::TicketLine>::value);
    for (const lottery::Draw* draw : draws.draws) {
        m_results.push_back(lottery::checkLines(plain, *game, *draw));
        addRows(m_results.back());
    }
    m_model->setContent(
        { tr("Draw"), tr("Line"), tr("Tier"), tr("Bets"), tr("Won by"), tr("Won"), tr("Prize of a bet") },
        std::exchange(m_rows, {}));
    m_table->fitColumns(240);
    tellTotals();
    m_notes->setText(notes());
    m_notes->setVisible(!m_notes->text().isEmpty());
}

void TicketResults::showReason(const QString& reason)
{
    m_game = nullptr;
    m_lines.clear();
    m_results.clear();
    m_missing.clear();
    m_model->setContent({}, {});
    m_total->clear();
    m_total->hide();
    m_notes->hide();
    m_table->setEmptyText(reason);
}

void TicketResults::addRows(const lottery::DrawResult& result)
{
    for (std::size_t line = 0; line < result.lines.size(); ++line) {
        for (const lottery::TierWin& win : result.lines[line].wins) {
            addRow(result, line, &win);
        }
        if (result.lines[line].wins.empty()) {
            addRow(result, line, nullptr);
        }
    }
}

void TicketResults::addRow(const lottery::DrawResult& result, std::size_t line, const lottery::TierWin* win)
{
    const Formatter& formatter = m_appearance.formatter();
    const lottery::LineResult& checked = result.lines[line];
    const QString text = toQString(lottery::ticketText(m_lines[line].value, *m_game));
    const ShownCell bets { tallyText(checked.bets, formatter), static_cast<double>(checked.bets), true };
    std::vector<ShownCell> row { { toQString(result.draw->issue), lottery::issueOrder(result.draw->issue) },
        { QString::number(m_lines[line].number), m_lines[line].number, false, text } };
    if (win == nullptr) {
        row.insert(row.end(),
            { { tr("no win"), 9999 }, bets, { QStringLiteral("–"), 0.0, true },
                { yuanText(Money {}, formatter), 0.0, true }, { QStringLiteral("–"), 0.0, true } });
        m_rows.push_back(std::move(row));
        return;
    }
    const lottery::Tier& tier = result.rules->tiers[win->tier];
    QString prize = prizeText(win->prize, tier, formatter);
    if (m_lines[line].value.addOn && tier.addOnPercent && win->prize.addOn) {
        prize += QStringLiteral(" + ") + yuanText(*win->prize.addOn, formatter);
    }
    const auto fenOf
        = [](const std::optional<Money>& money) { return static_cast<double>(money.value_or(Money { -1 }).fen); };
    row.push_back({ formatter.text(tier.label), static_cast<int>(win->tier) });
    row.push_back(bets);
    row.push_back({ tallyText(win->bets, formatter), static_cast<double>(win->bets), true });
    row.push_back({ win->amount ? yuanText(*win->amount, formatter) : tr("not known"), fenOf(win->amount), true });
    row.push_back({ prize, fenOf(win->prize.prize), true });
    m_rows.push_back(std::move(row));
}

void TicketResults::tellTotals()
{
    const Formatter& formatter = m_appearance.formatter();
    Money cost;
    Money won;
    bool isWhole = true;
    bool isChecked = false;
    for (const lottery::DrawResult& result : m_results) {
        for (const lottery::LineResult& line : result.lines) {
            cost.fen += line.cost.value_or(Money {}).fen;
            won.fen += line.won.fen;
            isWhole = isWhole && line.isWhole;
            isChecked = true;
        }
    }
    m_total->setVisible(isChecked);
    const QString text = isWhole ? tr("Won %1 for %2") : tr("Won %1 and prizes that are not known, for %2");
    m_total->setText(text.arg(yuanText(won, formatter), yuanText(cost, formatter)));
}

QString TicketResults::notes() const
{
    const Formatter& formatter = m_appearance.formatter();
    QStringList sentences;
    if (!m_missing.empty()) {
        QStringList issues;
        std::ranges::transform(m_missing, std::back_inserter(issues), toQString);
        const bool chinese = formatter.language() == Language::Chinese;
        //: %1 issues
        sentences << tr("Not checked, because the draw is not there: %1. Bring the draw in, or check its number.")
                         .arg(issues.join(chinese ? QStringLiteral("、") : QStringLiteral(", ")));
    }
    const lottery::RuleVersion* told = nullptr;
    for (const lottery::DrawResult& result : m_results) {
        if (result.rules == nullptr) {
            sentences << tr("%1 was not checked: the program knows no rules of this game for that day.")
                             .arg(toQString(result.draw->issue));
        } else if (result.rules != told && !result.rules->isVerifiedOn(result.draw->date)) {
            told = result.rules;
            sentences << tr("These rules are not confirmed. %1").arg(formatter.text(told->note));
        }
    }
    if (m_results.size() == 1) {
        const lottery::Draw& draw = *m_results.front().draw;
        //: %1 an issue, %2 a date, %3 numbers
        sentences.prepend(tr("%1, %2: %3")
                .arg(toQString(draw.issue), formatter.date(draw.date), resultText(draw.published, *m_game)));
    }
    return sentences.join(QLatin1Char('\n'));
}

void TicketResults::retranslate()
{
    m_total->setAccessibleName(tr("What the ticket won"));
    m_table->setAccessibleName(tr("What each line won"));
    m_table->retranslate();
}

} // namespace broadsheet::app
