// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/draw_panel.h"

#include "app/base/qt_text.h"
#include "app/lottery/balls_widget.h"
#include "app/lottery/findings_view.h"
#include "app/lottery/heading_label.h"
#include "app/lottery/prize_table_view.h"
#include "app/lottery/severity.h"

#include <QBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QToolButton>

#include <algorithm>
#include <iterator>

namespace broadsheet::app {
namespace {

constexpr int kMargin = 16;
constexpr int kGap = 16;
constexpr int kBodyGap = 32; // between what stands side by side
constexpr int kFindingsBeside = 300; // the least width at which findings stand beside the tables
constexpr int kFindingsWidest = 560;

bool isOrdered(const lottery::Game& game)
{
    return std::ranges::all_of(game.pools, &lottery::Pool::ordered);
}

std::vector<lottery::Finding> gravestFirst(const std::vector<lottery::Finding>& findings)
{
    using lottery::Severity;
    std::vector<lottery::Finding> sorted;
    for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Note }) {
        std::ranges::copy_if(findings, std::back_inserter(sorted),
            [severity](const lottery::Finding& finding) { return finding.severity == severity; });
    }
    return sorted;
}

} // namespace

DrawPanel::DrawPanel(const Appearance& appearance, QWidget* parent)
    : QScrollArea(parent)
    , m_appearance(appearance)
{
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    refresh();
}

void DrawPanel::showDraw(const lottery::Draw* draw, const lottery::Game* game)
{
    if (draw == m_draw && game == m_game) {
        return;
    }
    m_draw = draw;
    m_game = game;
    m_findings = draw == nullptr ? std::vector<lottery::Finding> {} : gravestFirst(lottery::audit(*draw, *game));
    refresh();
    verticalScrollBar()->setValue(0);
    horizontalScrollBar()->setValue(0);
}

void DrawPanel::refresh()
{
    const int place = verticalScrollBar()->value();
    m_tables.clear();
    m_balls.clear();
    auto* content = new QWidget;
    content->setObjectName(QStringLiteral("drawContent"));
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(kMargin, 0, kMargin / 2, kMargin);
    layout->setSpacing(4);
    if (m_draw == nullptr) {
        buildEmpty(*layout);
    } else {
        buildDraw(*layout);
    }
    setWidget(content);
    arrange();
    verticalScrollBar()->setValue(place);
}

void DrawPanel::buildEmpty(QVBoxLayout& layout)
{
    auto* label = new QLabel(tr("No draw is chosen. Choose one in the table to see its numbers, prizes and findings."));
    label->setObjectName(QStringLiteral("noDraw"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    layout.addWidget(label, 1);
}

void DrawPanel::buildDraw(QVBoxLayout& layout)
{
    addHeading(layout);
    addWayToFindings(layout);
    layout.addSpacing(8);
    m_ballsLayout = new QBoxLayout(QBoxLayout::TopToBottom);
    layout.addLayout(m_ballsLayout);
    addBalls(QStringLiteral("publishedBalls"), tr("Published"), m_draw->published);
    addDrawnOrder();
    m_ballsLayout->addStretch(1);
    layout.addSpacing(kGap);

    m_body = new QBoxLayout(QBoxLayout::TopToBottom);
    m_tablesLayout = new QBoxLayout(QBoxLayout::TopToBottom);
    addTables();
    m_body->addLayout(m_tablesLayout);
    m_findingsView = new FindingsView(*m_draw, *m_game, m_findings, m_appearance);
    m_findingsView->setMaximumWidth(kFindingsWidest);
    connect(m_findingsView, &FindingsView::chosen, this, &DrawPanel::showRowOf);
    m_body->addWidget(m_findingsView, 1000);
    m_body->addStretch(1);
    layout.addLayout(m_body);
    layout.addStretch(1); // alone takes what is left
}

void DrawPanel::addHeading(QVBoxLayout& layout)
{
    const Formatter& formatter = m_appearance.formatter();
    auto* title = new HeadingLabel(HeadingLabel::Level::Title);
    title->setObjectName(QStringLiteral("drawTitle"));
    //: the name of a game and the issue of a draw
    title->setText(tr("%1, issue %2").arg(formatter.text(m_game->name), toQString(m_draw->issue)));
    title->setWordWrap(true);
    title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout.addWidget(title);

    auto* date = new HeadingLabel(HeadingLabel::Level::Caption);
    date->setObjectName(QStringLiteral("drawDate"));
    //: %1 a date
    QString text = tr("Drawn on %1").arg(formatter.date(m_draw->date));
    if (!m_draw->source.empty()) {
        text += QStringLiteral(" · ") + toQString(m_draw->source);
    }
    date->setText(text);
    date->setWordWrap(true);
    layout.addWidget(date);
}

void DrawPanel::addWayToFindings(QVBoxLayout& layout)
{
    m_toFindings = new QToolButton;
    m_toFindings->setObjectName(QStringLiteral("toFindings"));
    m_toFindings->setAutoRaise(true);
    m_toFindings->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    if (!m_findings.empty()) {
        const lottery::Severity gravest = std::ranges::max(m_findings, {}, &lottery::Finding::severity).severity;
        m_toFindings->setIcon(severityIcon(gravest, m_appearance.colors()));
    }
    m_toFindings->setText(tr("%Ln finding(s)", nullptr, static_cast<int>(m_findings.size())));
    m_toFindings->setToolTip(tr("Go to the findings"));
    connect(m_toFindings, &QToolButton::clicked, this,
        [this] { verticalScrollBar()->setValue(m_findingsView->mapTo(widget(), QPoint()).y()); });
    layout.addWidget(m_toFindings, 0, Qt::AlignLeft);
}

void DrawPanel::addBalls(const QString& name, const QString& title, const std::vector<std::vector<int>>& numbers)
{
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    m_ballsLayout->addLayout(column);
    auto* heading = new HeadingLabel(HeadingLabel::Level::Section);
    heading->setText(title);
    column->addWidget(heading);
    auto* balls = new BallsWidget;
    m_balls.push_back(balls);
    balls->setObjectName(name);
    balls->setColors(m_appearance.colors());
    balls->setGroups(ballGroups(numbers, *m_game, m_appearance.formatter()));
    //: what the numbers are ("Published"), and the numbers
    balls->setAccessibleName(tr("%1: %2").arg(title, spokenBalls(numbers, *m_game, m_appearance.formatter())));
    column->addWidget(balls);
}

void DrawPanel::addNote(QBoxLayout& layout, const QString& text, const QString& name)
{
    auto* note = new HeadingLabel(HeadingLabel::Level::Caption);
    note->setObjectName(name);
    note->setText(text);
    note->setWordWrap(true);
    layout.addWidget(note);
}

void DrawPanel::addDrawnOrder()
{
    if (isOrdered(*m_game)) {
        addNote(*m_ballsLayout, tr("In this game the order in which the digits are drawn is the result."),
            QStringLiteral("orderNote"));
        return;
    }
    if (m_draw->drawn.empty()) {
        addNote(*m_ballsLayout, tr("The order in which the numbers were drawn is not printed."),
            QStringLiteral("orderNote"));
        return;
    }
    addBalls(QStringLiteral("drawnBalls"), tr("In drawn order"), m_draw->drawn);
}

void DrawPanel::addTables()
{
    const std::size_t count = m_draw->tables.size();
    if (count == 0) {
        addNote(*m_tablesLayout, tr("No prize table is printed with this draw."), QStringLiteral("noTables"));
    }
    for (std::size_t i = 0; i < count; ++i) {
        auto* model = new PrizeTableModel(*m_draw, i, *m_game, m_findings, m_appearance);
        const QString heading
            = count == 1 ? tr("Prizes as printed") : tr("Prizes as printed, table %1 of %2").arg(i + 1).arg(count);
        auto* view = new PrizeTableView(model, heading);
        view->setObjectName(QStringLiteral("prizes%1").arg(i));
        view->table().setObjectName(QStringLiteral("prizeTable%1").arg(i));
        m_tables.push_back(view);
        m_tablesLayout->addWidget(view, 0, Qt::AlignLeft | Qt::AlignTop);
    }
}

void DrawPanel::showRowOf(std::size_t finding)
{
    for (PrizeTableView* table : m_tables) {
        const QRect row = table->selectRowOf(m_findings.at(finding));
        if (!row.isEmpty()) {
            const QPoint place = table->mapTo(widget(), row.center());
            ensureVisible(0, place.y(), 0, 60);
        } else {
            table->table().clearSelection();
        }
    }
}

void DrawPanel::arrangeBody()
{
    int widest = 0;
    int inARow = 0;
    for (const PrizeTableView* table : m_tables) {
        const int width = table->minimumSizeHint().width();
        widest = std::max(widest, width);
        inARow += width + kBodyGap;
    }
    const int room = viewport()->width() - 2 * kMargin - kFindingsBeside;
    const bool beside = room >= widest + kBodyGap;
    m_body->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_body->setSpacing(beside ? kBodyGap : kGap);
    const bool row = room >= inARow;
    m_tablesLayout->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_tablesLayout->setSpacing(row ? kBodyGap : kGap);
    m_toFindings->setVisible(!beside && !m_findings.empty());
}

void DrawPanel::arrangeBalls()
{
    int inARow = 0;
    for (const BallsWidget* balls : m_balls) {
        inARow += balls->sizeHint().width() + kBodyGap;
    }
    const bool row = m_balls.size() > 1 && viewport()->width() - 2 * kMargin >= inARow;
    m_ballsLayout->setDirection(row ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_ballsLayout->setSpacing(row ? kBodyGap : kGap / 2);
}

void DrawPanel::arrange()
{
    if (m_draw != nullptr) {
        arrangeBalls();
        arrangeBody();
    }
}

int DrawPanel::leastWidth() const
{
    int least = minimumWidth();
    for (const PrizeTableView* table : m_tables) {
        least = std::max(least, table->minimumSizeHint().width() + kMargin + kMargin / 2);
    }
    return least + verticalScrollBar()->sizeHint().width();
}

void DrawPanel::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

} // namespace broadsheet::app
