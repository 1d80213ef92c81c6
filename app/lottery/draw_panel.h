// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/audit/audit.h"
#include "core/lottery/draw.h"
#include "core/lottery/game.h"

#include <QScrollArea>

#include <cstddef>
#include <vector>

class QBoxLayout;
class QToolButton;
class QVBoxLayout;

namespace broadsheet::app {

class BallsWidget;
class FindingsView;
class PrizeTableView;

// Everything about one draw: its numbers as balls, its prize tables as printed, and what the audit found. A click on a
// finding selects the row that it is about.
class DrawPanel final : public QScrollArea {
    Q_OBJECT

public:
    // `appearance` must outlive the panel.
    explicit DrawPanel(const Appearance& appearance, QWidget* parent = nullptr);

    // Both must live until the next call. nullptr: no draw, and a sentence says so.
    void showDraw(const lottery::Draw* draw, const lottery::Game* game);

    // The same again, after a change of language or colours; keeps its place.
    void refresh();

    // The width below which something of the shown draw is cut off.
    [[nodiscard]] int leastWidth() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void buildEmpty(QVBoxLayout& layout);
    void buildDraw(QVBoxLayout& layout);
    void addHeading(QVBoxLayout& layout);
    void addWayToFindings(QVBoxLayout& layout);
    void addBalls(const QString& name, const QString& title, const std::vector<std::vector<int>>& numbers);
    void addNote(QBoxLayout& layout, const QString& text, const QString& name);
    void addDrawnOrder();
    void addTables();
    void showRowOf(std::size_t finding);
    void arrange();
    void arrangeBalls();
    void arrangeBody();

    const Appearance& m_appearance;
    const lottery::Draw* m_draw = nullptr;
    const lottery::Game* m_game = nullptr;
    std::vector<lottery::Finding> m_findings;
    // Children of the content; nothing where no draw is shown.
    QToolButton* m_toFindings = nullptr; // where the findings stand below the tables
    QBoxLayout* m_ballsLayout = nullptr; // published and drawn
    std::vector<BallsWidget*> m_balls;
    QBoxLayout* m_body = nullptr; // tables and findings
    QBoxLayout* m_tablesLayout = nullptr;
    std::vector<PrizeTableView*> m_tables;
    FindingsView* m_findingsView = nullptr;
};

} // namespace broadsheet::app
