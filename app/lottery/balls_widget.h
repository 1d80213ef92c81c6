// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "app/base/theme.h"
#include "core/lottery/game.h"

#include <QRectF>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <vector>

namespace broadsheet::app {

// The balls of one pool.
struct BallGroup {
    QString caption; // "Front", "前区"
    QStringList numbers; // as they stand on the balls

    bool operator==(const BallGroup&) const = default;
};

[[nodiscard]] std::vector<BallGroup> ballGroups(
    const std::vector<std::vector<int>>& numbers, const lottery::Game& game, const Formatter& formatter);

// The same for someone who cannot see them: "Front 8, 9, 16, 22, 23; Back 7, 9".
[[nodiscard]] QString spokenBalls(
    const std::vector<std::vector<int>>& numbers, const lottery::Game& game, const Formatter& formatter);

// Numbers as balls, each pool under its caption. Pools after the first stand behind a plus sign and wear a ring, so
// that they are told apart without their colour. Wraps between balls where the width asks for it.
class BallsWidget final : public QWidget {
    Q_OBJECT

public:
    explicit BallsWidget(QWidget* parent = nullptr);

    void setGroups(std::vector<BallGroup> groups);
    void setColors(const ThemeColors& colors);

    [[nodiscard]] const std::vector<BallGroup>& groups() const
    {
        return m_groups;
    }

    [[nodiscard]] bool hasHeightForWidth() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    struct Ball {
        QRectF circle;
        QString number;
        bool special = false;
    };

    struct Caption {
        QRectF box;
        QString text;
    };

    // Where everything stands at some width.
    struct Arrangement {
        std::vector<Ball> balls;
        std::vector<Caption> captions;
        std::vector<QRectF> pluses;
        double width = 0;
        double height = 0;
    };

    [[nodiscard]] Arrangement arrange(double width) const;
    [[nodiscard]] QFont captionFont() const;
    void paintBall(QPainter& painter, const Ball& ball) const;

    std::vector<BallGroup> m_groups;
    ThemeColors m_colors;
};

} // namespace broadsheet::app
