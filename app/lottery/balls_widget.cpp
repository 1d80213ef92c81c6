// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/balls_widget.h"

#include "app/lottery/number_text.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace broadsheet::app {
namespace {

constexpr double kDiameter = 32;
constexpr double kGap = 8;
constexpr double kPlusWidth = 32; // from the last ball of a pool to the first of the next
constexpr double kCaptionGap = 4;
constexpr double kLineGap = 8;
constexpr double kUnbounded = 1e6;

} // namespace

std::vector<BallGroup> ballGroups(
    const std::vector<std::vector<int>>& numbers, const lottery::Game& game, const Formatter& formatter)
{
    std::vector<BallGroup> groups;
    for (std::size_t pool = 0; pool < numbers.size() && pool < game.pools.size(); ++pool) {
        BallGroup group { .caption = formatter.text(game.pools[pool].label), .numbers = {} };
        for (const int number : numbers[pool]) {
            group.numbers << numberText(number, game.pools[pool]);
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

QString spokenBalls(const std::vector<std::vector<int>>& numbers, const lottery::Game& game, const Formatter& formatter)
{
    const bool chinese = formatter.language() == Language::Chinese;
    QStringList pools;
    for (std::size_t pool = 0; pool < numbers.size() && pool < game.pools.size(); ++pool) {
        QStringList texts;
        std::ranges::transform(
            numbers[pool], std::back_inserter(texts), [](int number) { return QString::number(number); });
        pools << formatter.text(game.pools[pool].label) + QLatin1Char(' ')
                + texts.join(chinese ? QStringLiteral("、") : QStringLiteral(", "));
    }
    return pools.join(chinese ? QStringLiteral("；") : QStringLiteral("; "));
}

BallsWidget::BallsWidget(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void BallsWidget::setGroups(std::vector<BallGroup> groups)
{
    m_groups = std::move(groups);
    updateGeometry();
    update();
}

void BallsWidget::setColors(const ThemeColors& colors)
{
    m_colors = colors;
    update();
}

bool BallsWidget::hasHeightForWidth() const
{
    return true;
}

int BallsWidget::heightForWidth(int width) const
{
    return static_cast<int>(std::ceil(arrange(width).height));
}

QSize BallsWidget::sizeHint() const
{
    const Arrangement all = arrange(kUnbounded);
    return { static_cast<int>(std::ceil(all.width)), static_cast<int>(std::ceil(all.height)) };
}

QSize BallsWidget::minimumSizeHint() const
{
    const int oneBall = static_cast<int>(kPlusWidth + kDiameter + kGap);
    return { oneBall * 2, static_cast<int>(kDiameter) };
}

QFont BallsWidget::captionFont() const
{
    QFont result = font();
    result.setPixelSize(std::max(9, fontInfo().pixelSize() * 9 / 10));
    return result;
}

BallsWidget::Arrangement BallsWidget::arrange(double width) const
{
    const QFontMetricsF metrics(captionFont());
    const double captionHeight = metrics.height() + kCaptionGap;
    Arrangement result;
    double x = 1;
    double top = 0; // of the line, where captions stand
    const auto breakLine = [&] {
        x = 1;
        top += captionHeight + kDiameter + kLineGap;
    };
    for (std::size_t group = 0; group < m_groups.size(); ++group) {
        const double captionWidth = std::ceil(metrics.horizontalAdvance(m_groups[group].caption)) + 2;
        const double ballsWidth = kDiameter * static_cast<double>(m_groups[group].numbers.size())
            + kGap * static_cast<double>(m_groups[group].numbers.size() - 1);
        if (group > 0) {
            const double lead = x + kPlusWidth - kGap;
            if (lead + std::max(captionWidth, std::min(ballsWidth, width - kPlusWidth)) > width) {
                breakLine();
            }
            const double plusLeft = x > 1 ? x - kGap : 0;
            result.pluses.emplace_back(plusLeft, top + captionHeight, kPlusWidth, kDiameter);
            x = plusLeft + kPlusWidth;
        }
        const double left = x;
        result.captions.push_back({ QRectF(left, top, captionWidth, metrics.height()), m_groups[group].caption });
        for (const QString& number : m_groups[group].numbers) {
            if (x + kDiameter > width && x > left) {
                breakLine();
            }
            result.balls.push_back({ QRectF(x, top + captionHeight, kDiameter, kDiameter), number, group > 0 });
            x += kDiameter + kGap;
            result.width = std::max(result.width, x - kGap + 1);
        }
        x = std::max(x, left + captionWidth + kGap);
        result.width = std::max(result.width, left + captionWidth);
    }
    result.height = m_groups.empty() ? 0 : top + captionHeight + kDiameter + 1;
    return result;
}

void BallsWidget::paintBall(QPainter& painter, const Ball& ball) const
{
    const QColor fill = ball.special ? m_colors.specialBall : m_colors.mainBall;
    QRectF disc = ball.circle;
    if (ball.special) {
        painter.setPen(QPen(fill, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ball.circle.adjusted(1, 1, -1, -1));
        disc.adjust(4, 4, -4, -4);
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawEllipse(disc);
    painter.setPen(m_colors.ballText);
    painter.drawText(ball.circle, Qt::AlignCenter, ball.number);
}

void BallsWidget::paintEvent([[maybe_unused]] QPaintEvent* event)
{
    const Arrangement all = arrange(width());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(captionFont());
    painter.setPen(m_colors.mutedText);
    for (const Caption& caption : all.captions) {
        painter.drawText(caption.box, Qt::AlignLeft | Qt::AlignVCenter, caption.text);
    }
    QFont plusFont = font();
    plusFont.setPixelSize(18);
    painter.setFont(plusFont);
    for (const QRectF& plus : all.pluses) {
        painter.drawText(plus, Qt::AlignCenter, QStringLiteral("+"));
    }
    QFont ballFont = font();
    ballFont.setPixelSize(14);
    ballFont.setBold(true);
    painter.setFont(ballFont);
    for (const Ball& ball : all.balls) {
        paintBall(painter, ball);
    }
}

void BallsWidget::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

} // namespace broadsheet::app
