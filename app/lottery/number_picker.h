// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/game.h"
#include "core/lottery/ticket/ticket.h"

#include <QString>
#include <QWidget>

#include <cstddef>
#include <vector>

class QCheckBox;
class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;

namespace broadsheet::app {

class BallButton;

// Picks the numbers of a line by clicks on balls: a row of balls per pool, or per place of a digit game. Where the bet
// has bankers, a click with the box ticked makes one.
class NumberPicker final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the picker.
    explicit NumberPicker(const Appearance& appearance, QWidget* parent = nullptr);

    // `game` must live until the next call; nullptr: no balls. Nothing is picked then.
    void setGame(const lottery::Game* game);

    // The line that the picked numbers make, as readTicketLine() reads it.
    [[nodiscard]] QString lineText() const;

    void clear();
    void retranslate();
    void recolor();

Q_SIGNALS:
    // The person added the picked line.
    void lineAdded(const QString& line);

private:
    // The balls of a pool or of a place.
    struct Row {
        std::size_t pool = 0; // index into Game::pools
        std::size_t place = 0; // of an ordered pool
        QLabel* label = nullptr;
        std::vector<BallButton*> balls;
    };

    void buildRows();
    void addRow(std::size_t pool, std::size_t place, int& gridRow);
    void pick(BallButton& ball);
    void step(std::size_t row, std::size_t ball, int columns, int rows);
    void showLine();
    [[nodiscard]] std::size_t bet() const;
    [[nodiscard]] lottery::TicketLine line() const;
    [[nodiscard]] bool byPattern() const;
    [[nodiscard]] QString rowName(const Row& row) const;

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    std::vector<Row> m_rows;
    QLabel* m_title;
    QComboBox* m_bets;
    QCheckBox* m_bankers;
    QWidget* m_balls;
    QGridLayout* m_grid = nullptr;
    QLabel* m_state;
    QPushButton* m_add;
    QPushButton* m_clear;
};

} // namespace broadsheet::app
