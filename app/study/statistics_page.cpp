// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/statistics_page.h"

#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/lottery/empty_state.h"
#include "app/study/study_chart.h"
#include "app/study/study_text.h"
#include "app/study/trend_layout.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kMargin = 16;
constexpr int kListWidth = 164;
constexpr std::array kDrawChoices { 0, 2000, 1000, 500, 200, 100 }; // 0: all

} // namespace

StatisticsPage::StatisticsPage(const lottery::DrawStore& store, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_store(&store)
{
    setObjectName(QStringLiteral("statisticsPage"));
    build();
    layOut();
    StatisticsPage::retranslate();
    StatisticsPage::recolor();
    connectSignals();
    changeGame();
}

void StatisticsPage::build()
{
    const auto choice = [this](const char* name, QLabel*& label, QComboBox*& box) {
        label = new QLabel(this);
        box = new QComboBox(this);
        box->setObjectName(QLatin1StringView(name));
        label->setBuddy(box);
    };
    choice("statisticsGame", m_gameLabel, m_game);
    choice("statisticsNumbers", m_laneLabel, m_lane);
    choice("statisticsRules", m_rulesLabel, m_rules);
    choice("statisticsDraws", m_drawsLabel, m_draws);
    listGames();
    for (const int draws : kDrawChoices) {
        m_draws->addItem(QString(), draws);
    }
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("statisticsList"));
    m_list->setFixedWidth(kListWidth);
    for (const StudyKind each : kStudyKinds) {
        auto* item = new QListWidgetItem(m_list);
        item->setData(Qt::UserRole, static_cast<int>(each));
        item->setSizeHint({ 0, 32 });
    }
    m_list->setCurrentRow(0);
    m_chart = new StudyChart(appearance(), this);
    m_verdict = new QLabel(this);
    m_verdict->setObjectName(QStringLiteral("statisticsVerdict"));
    m_verdict->setTextFormat(Qt::PlainText);
    m_verdict->setWordWrap(true);
    m_verdict->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_verdict->setContentsMargins(4, 0, 4, 0);
    m_empty = new EmptyState(QStringLiteral("statisticsEmptyAction"), this);
    m_empty->setObjectName(QStringLiteral("statisticsEmpty"));
}

void StatisticsPage::layOut()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(10);
    for (QWidget* widget : std::initializer_list<QWidget*> {
             m_gameLabel, m_game, m_laneLabel, m_lane, m_drawsLabel, m_draws, m_rulesLabel, m_rules }) {
        row->addWidget(widget);
    }
    row->addStretch();
    auto* shown = new QWidget(this);
    auto* column = new QVBoxLayout(shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_chart, 1);
    column->addWidget(m_verdict);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(shown);
    m_stack->addWidget(m_empty);
    auto* content = new QHBoxLayout;
    content->setSpacing(12);
    content->addWidget(m_list);
    content->addWidget(m_stack, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    layout->setSpacing(12);
    layout->addLayout(row);
    layout->addLayout(content, 1);
}

void StatisticsPage::connectSignals()
{
    connect(m_game, &QComboBox::currentIndexChanged, this, &StatisticsPage::changeGame);
    connect(m_lane, &QComboBox::currentIndexChanged, this, &StatisticsPage::present);
    connect(m_rules, &QComboBox::currentIndexChanged, this, &StatisticsPage::present);
    connect(m_draws, &QComboBox::currentIndexChanged, this, &StatisticsPage::present);
    connect(m_list, &QListWidget::currentRowChanged, this, &StatisticsPage::present);
    connect(m_chart, &StudyChart::shownFigureChanged, this, &StatisticsPage::shownFigureChanged);
}

void StatisticsPage::listGames()
{
    m_game->clear();
    for (const lottery::Game& each : m_store->games) {
        m_game->addItem(formatter().text(each.name), toQString(each.id));
    }
}

const lottery::Game* StatisticsPage::game() const
{
    return m_store->game(toUtf8(currentGame()));
}

QString StatisticsPage::currentGame() const
{
    return m_game->currentData().toString();
}

void StatisticsPage::showGame(const QString& game)
{
    if (const int at = m_game->findData(game); at >= 0) {
        m_game->setCurrentIndex(at);
    }
}

void StatisticsPage::setStore(const lottery::DrawStore& store)
{
    const QVariantMap before = state();
    m_store = &store;
    {
        const QSignalBlocker silent(m_game);
        listGames();
        m_game->setCurrentIndex(
            std::max(m_game->findData(before.value(QStringLiteral("game"))), m_game->count() > 0 ? 0 : -1));
    }
    changeGame();
    restoreState(before);
}

void StatisticsPage::changeGame()
{
    m_columns = {};
    if (const lottery::Game* chosen = game()) {
        m_columns = history::DrawColumns::withoutDetails(*chosen, m_store->drawsOf(chosen->id));
    }
    m_lanes = study::lanesOf(m_columns);
    listLanes();
    listRules();
    present();
}

Bilingual StatisticsPage::nameOfLane(const study::Lane& lane) const
{
    const auto in = [&](Language language) { return toUtf8(nameOf(lane, *game(), formatter().in(language))); };
    return { .zh = in(Language::Chinese), .en = in(Language::English) };
}

void StatisticsPage::listLanes()
{
    const QSignalBlocker silent(m_lane);
    const int before = m_lane->currentIndex();
    m_lane->clear();
    for (const study::Lane& lane : m_lanes) {
        m_lane->addItem(formatter().text(nameOfLane(lane)));
    }
    m_lane->setCurrentIndex(before >= 0 && before < m_lane->count() ? before : (m_lane->count() > 0 ? 0 : -1));
}

void StatisticsPage::listRules()
{
    const QSignalBlocker silent(m_rules);
    const QVariant before = m_rules->currentData();
    m_rules->clear();
    const lottery::Game* chosen = game();
    if (chosen != nullptr) {
        for (const std::size_t version : study::ruleVersionsOf(*chosen, m_columns)) {
            const bool isKnown = version != study::kBeforeRules;
            const QString day = formatter().date((isKnown ? chosen->rules[version] : chosen->rules.front()).from);
            m_rules->addItem(
                isKnown ? tr("since %1").arg(day) : tr("before %1 (not known)").arg(day), static_cast<int>(version));
        }
    }
    m_rules->setCurrentIndex(std::max(m_rules->findData(before), m_rules->count() > 0 ? 0 : -1));
}

StudyKind StatisticsPage::kind() const
{
    return kStudyKinds.at(static_cast<std::size_t>(std::max(m_list->currentRow(), 0)));
}

void StatisticsPage::present()
{
    const bool ofNumbers = isOfNumbers(kind());
    for (QWidget* widget : std::initializer_list<QWidget*> { m_laneLabel, m_lane, m_drawsLabel, m_draws }) {
        widget->setEnabled(ofNumbers);
    }
    m_rulesLabel->setVisible(m_rules->count() > 1);
    m_rules->setVisible(m_rules->count() > 1);
    m_rules->setEnabled(ofNumbers);
    const lottery::Game* chosen = game();
    if (chosen == nullptr) {
        showReason(tr("There is no game to show"),
            tr("No game file could be read. Look at the messages of the start, or install the program again."));
    } else if (m_columns.rows() == 0) {
        showReason(tr("There are no draws of this game yet"),
            tr("Import draws of %1, or choose another game.").arg(formatter().text(chosen->name)));
    } else if (ofNumbers) {
        presentNumbers(kind());
    } else {
        presentPrinted(kind());
    }
}

void StatisticsPage::showReason(const QString& title, const QString& explanation)
{
    m_empty->setTexts(title, explanation, {});
    m_stack->setCurrentIndex(1);
    m_chart->clear();
}

Bilingual StatisticsPage::subjectOf(StudyKind kind, const study::Lane& lane, const study::Lane* other) const
{
    if (kind == StudyKind::Sums || kind == StudyKind::OddEven) {
        return game()->pools[lane.pool].label;
    }
    const Bilingual first = nameOfLane(lane);
    if (other == nullptr) {
        return first;
    }
    const auto in = [&](Language language, const std::string& name) {
        return toUtf8(formatter()
                .in(language)
                .words()
                .text("Study", QT_TRANSLATE_NOOP("Study", "%1 and place %2"))
                .arg(toQString(name))
                .arg(*other->place + 1));
    };
    return { .zh = in(Language::Chinese, first.zh), .en = in(Language::English, first.en) };
}

void StatisticsPage::presentNumbers(StudyKind kind)
{
    const lottery::Game& chosen = *game();
    const study::Sample sample
        = study::sampleOf(chosen, m_columns, static_cast<std::size_t>(m_rules->currentData().toInt()),
            static_cast<std::size_t>(m_draws->currentData().toInt()));
    const study::Lane& lane = m_lanes[static_cast<std::size_t>(std::max(m_lane->currentIndex(), 0))];
    if (sample.rows.empty()) {
        showReason(tr("No draw is there in full"), tr("Every draw lacks numbers or has some that can't be."));
        return;
    }
    const study::Lane* other = nullptr;
    if (kind == StudyKind::Pairs && lane.place && chosen.pools[lane.pool].count > 1) {
        const auto places = static_cast<std::size_t>(chosen.pools[lane.pool].count);
        other = &m_lanes[static_cast<std::size_t>(&lane - m_lanes.data()) - *lane.place + (*lane.place + 1) % places];
    }
    CountedStudy counted { .kind = kind,
        .game = chosen,
        .sample = sample,
        .lane = lane,
        .statistic = {},
        .of = subjectOf(kind, lane, other) };
    study::PairStatistic pairs;
    switch (kind) {
    case StudyKind::Frequency:
        counted.statistic = study::frequencies(sample, lane);
        break;
    case StudyKind::Gaps:
        counted.statistic = study::gapReturns(sample, lane);
        break;
    case StudyKind::Pairs:
        pairs = study::pairs(sample, lane, other);
        counted.statistic = pairs;
        break;
    case StudyKind::Sums:
        counted.statistic = study::sums(sample, lane.pool);
        break;
    default:
        counted.statistic = study::oddCounts(sample, lane.pool);
        break;
    }
    if (counted.statistic.cells.empty()) {
        showReason(kind == StudyKind::Pairs ? tr("There are no pairs here") : tr("There is nothing to count yet"),
            kind == StudyKind::Pairs ? tr("One number is drawn here at a time. Choose other numbers.")
                                     : tr("It takes a few more draws."));
        return;
    }
    QStringList lines = verdictOf(counted, formatter());
    if (const QString named = pairsText(pairs, counted, formatter()); !named.isEmpty()) {
        lines.insert(1, named);
    }
    m_verdict->setText(lines.join(u'\n'));
    m_stack->setCurrentIndex(0);
    m_chart->setFigure(StudyFigures(formatter()).counted(counted));
}

void StatisticsPage::presentPrinted(StudyKind kind)
{
    const lottery::Game& chosen = *game();
    const figure::ResolvedFigure figure
        = StudyFigures(formatter()).printed(kind, chosen, study::prizeHistory(chosen, m_store->drawsOf(chosen.id)));
    if (figure.series.empty()) {
        showReason(tr("No draw has this figure"),
            tr("No bulletin of %1 that is here prints it. Import bulletins with their prize tables.")
                .arg(formatter().text(chosen.name)));
        return;
    }
    m_verdict->setText(
        tr("These are figures as they were printed. What a draw pays out follows from sales and from who "
           "happened to win; it does not tell the next."));
    m_stack->setCurrentIndex(0);
    m_chart->setFigure(figure);
}

const figure::ResolvedFigure* StatisticsPage::shownFigure() const
{
    return m_chart->shownFigure();
}

const figure::ViewState& StatisticsPage::viewState() const
{
    return m_chart->viewState();
}

void StatisticsPage::addChartAction(QAction* action)
{
    m_chart->addChartAction(action);
}

QVariantMap StatisticsPage::state() const
{
    return { { QStringLiteral("game"), currentGame() }, { QStringLiteral("study"), toQString(codeOf(kind())) },
        { QStringLiteral("numbers"), m_lane->currentIndex() }, { QStringLiteral("draws"), m_draws->currentData() },
        { QStringLiteral("rules"), m_rules->currentData() } };
}

void StatisticsPage::restoreState(const QVariantMap& state)
{
    showGame(state.value(QStringLiteral("game")).toString());
    const std::string code = toUtf8(state.value(QStringLiteral("study")).toString());
    const auto* study = std::ranges::find(kStudyKinds, code, [](StudyKind each) { return codeOf(each); });
    m_list->setCurrentRow(study == kStudyKinds.end() ? 0 : static_cast<int>(study - kStudyKinds.begin()));
    const int lane = state.value(QStringLiteral("numbers")).toInt();
    m_lane->setCurrentIndex(lane >= 0 && lane < m_lane->count() ? lane : (m_lane->count() > 0 ? 0 : -1));
    m_draws->setCurrentIndex(std::max(0, m_draws->findData(state.value(QStringLiteral("draws")).toInt())));
    if (const int rules = m_rules->findData(state.value(QStringLiteral("rules"))); rules >= 0) {
        m_rules->setCurrentIndex(rules);
    }
}

void StatisticsPage::retranslate()
{
    m_gameLabel->setText(tr("Game"));
    m_game->setAccessibleName(tr("Game"));
    for (int i = 0; i < m_game->count(); ++i) {
        m_game->setItemText(i, formatter().text(m_store->games.at(static_cast<std::size_t>(i)).name));
    }
    m_laneLabel->setText(tr("Numbers"));
    m_lane->setAccessibleName(tr("Numbers"));
    m_rulesLabel->setText(tr("Rules"));
    m_rules->setAccessibleName(tr("Rules"));
    m_rules->setToolTip(tr(
        "Draws made by different rules are never counted together. Of draws before the first rules that are known, it "
        "is not known whether they were all made by the same."));
    m_drawsLabel->setText(tr("Draws"));
    m_draws->setAccessibleName(tr("Draws"));
    for (int i = 0; i < m_draws->count(); ++i) {
        const int draws = m_draws->itemData(i).toInt();
        m_draws->setItemText(i, draws == 0 ? tr("All") : tr("Last %Ln", nullptr, draws));
    }
    m_list->setAccessibleName(tr("Statistics"));
    for (int i = 0; i < m_list->count(); ++i) {
        m_list->item(i)->setText(nameOf(kStudyKinds.at(static_cast<std::size_t>(i)), formatter().words()));
    }
    m_verdict->setAccessibleName(tr("What it says"));
    listLanes();
    listRules();
    present();
}

void StatisticsPage::recolor()
{
    m_empty->setSign(
        tintedPixmap(QStringLiteral("statistics"), appearance().colors().mutedText, 40, devicePixelRatioF()));
}

} // namespace broadsheet::app
