// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "core/demand/catalogue.h"
#include "core/lottery/draw_store.h"

#include <vector>

class QGridLayout;
class QLabel;

namespace broadsheet::app {

class HeadlineCard;

// The first page: the headline numbers of the demand data, each opening its figure, and the newest draw of each game,
// opening the results.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    // All must outlive the page.
    OverviewPage(const demand::Catalogue& catalogue, const lottery::DrawStore& draws, const Appearance& appearance,
        QWidget* parent = nullptr);

Q_SIGNALS:
    void figureChosen(const QString& figure);
    void drawChosen(const QString& game, const QString& issue);

protected:
    void retranslate() override;
    void recolor() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeHeadlineCards();
    void makeDrawCards();
    void arrangeCards();
    void fillHeadline(HeadlineCard& card, const demand::Headline& headline) const;
    void fillDraw(HeadlineCard& card, const lottery::Draw& draw) const;

    const demand::Catalogue& m_catalogue;
    const lottery::DrawStore& m_draws;
    QWidget* m_content = nullptr;
    QLabel* m_demandHeading = nullptr;
    QLabel* m_demandHint = nullptr;
    QLabel* m_lotteryHeading = nullptr;
    QLabel* m_lotteryHint = nullptr;
    QGridLayout* m_headlineGrid = nullptr;
    QGridLayout* m_drawGrid = nullptr;
    std::vector<HeadlineCard*> m_headlineCards; // as m_catalogue.headlines
    std::vector<HeadlineCard*> m_drawCards; // as m_newest
    std::vector<const lottery::Draw*> m_newest; // of each game that has draws
    int m_columns = 0;
};

} // namespace broadsheet::app
