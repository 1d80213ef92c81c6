// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/scenario_page.h"

#include "app/base/error_text.h"
#include "app/base/icon.h"
#include "app/base/qt_text.h"
#include "app/figure/figure_view.h"
#include "app/scenario/backwards_view.h"
#include "app/scenario/comparison_view.h"
#include "app/scenario/formulas_view.h"
#include "app/scenario/input_panel.h"
#include "app/scenario/input_track.h"
#include "app/scenario/results_view.h"
#include "app/scenario/scenario_bar.h"
#include "core/scenario/scenario_file.h"
#include "core/text/file.h"

#include <QAction>
#include <QFileDialog>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace broadsheet::app {

using scenario::OutputId;
using scenario::Scenario;

namespace {

constexpr int kFrame = 16; // milliseconds
constexpr double kWidened = 0.2;
constexpr int kDamagesShown = 2;

constexpr auto kChosenKey = "chosen";
constexpr auto kEditedKey = "edited";
constexpr auto kSecondKey = "second";
constexpr auto kOutputKey = "output";
constexpr auto kTabKey = "tab";
constexpr auto kTargetKey = "target";

QString key(const char* name)
{
    return QLatin1StringView(name);
}

QFrame* makeRule(QFrame::Shape shape, QWidget* parent)
{
    auto* rule = new QFrame(parent);
    rule->setFrameShape(shape);
    rule->setFrameShadow(QFrame::Plain);
    rule->setForegroundRole(QPalette::Mid);
    return rule;
}

bool hasNoMarks(const figure::ResolvedFigure& figure)
{
    return std::ranges::all_of(figure.series, [](const figure::Series& series) { return series.marks.empty(); });
}

} // namespace

ScenarioPage::ScenarioPage(const demand::Catalogue& catalogue, const scenario::Library& library,
    std::filesystem::path folder, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_library(library)
    , m_scales(catalogue.unitFamilies)
    , m_figures(catalogue, library, m_scales)
    , m_desk(library, OwnScenarios(std::move(folder)))
{
    setObjectName(QStringLiteral("scenarioPage"));
    build();
    buildCharts();
    arrange();
    connectSignals();
    retranslate();
    recolor();
    showSecond();
    m_inputs->setScenario(m_desk.current(), m_desk.original());
    updateNow();
}

ScenarioPage::~ScenarioPage() = default;

void ScenarioPage::build()
{
    m_frame = new QTimer(this);
    m_frame->setSingleShot(true);
    m_damaged = new QLabel(this);
    m_damaged->setObjectName(QStringLiteral("damagedScenarios"));
    m_message = new QWidget(this);
    m_message->setObjectName(QStringLiteral("scenarioMessage"));
    m_messageText = new QLabel(m_message);
    m_messageText->setObjectName(QStringLiteral("scenarioMessageText"));
    for (QLabel* label : { m_damaged, m_messageText }) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_messageUndo = new QToolButton(m_message);
    m_messageUndo->setObjectName(QStringLiteral("undoMessage"));
    m_messageClose = new QToolButton(m_message);
    m_messageClose->setObjectName(QStringLiteral("closeMessage"));
    m_messageClose->setAutoRaise(true);
    auto* row = new QHBoxLayout(m_message);
    row->setContentsMargins(12, 0, 12, 8);
    row->setSpacing(8);
    row->addWidget(m_messageText, 1);
    row->addWidget(m_messageUndo, 0, Qt::AlignTop);
    row->addWidget(m_messageClose, 0, Qt::AlignTop);
    m_message->hide();
    m_damaged->setContentsMargins(12, 8, 12, 0);
    m_bar = new ScenarioBar(m_desk, appearance(), this);
    m_inputs = new InputPanel(m_catalogue, appearance(), this);
    m_resultsView = new ResultsView(m_scales, m_library, appearance(), this);
    m_backwards = new BackwardsView(appearance(), this);
    m_formulas = new FormulasView(m_scales, appearance(), this);
}

void ScenarioPage::buildCharts()
{
    static constexpr std::array<const char*, kCharts> kNames { "spreadChart", "swingsChart", "growthChart",
        "comparisonChart" };
    for (std::size_t index = 0; index < kCharts; ++index) {
        Chart& chart = m_charts.at(index);
        chart.view = new FigureView(this);
        chart.view->setObjectName(QLatin1StringView(kNames.at(index)));
        chart.view->setContextMenuPolicy(Qt::ActionsContextMenu);
        connect(chart.view, &FigureView::viewStateChanged, this, [&chart] { chart.isTurned = true; });
        connect(chart.view, &FigureView::markActivated, this, [this](const QString& observation) {
            if (!observation.isEmpty()) {
                Q_EMIT factChosen(observation);
            }
        });
        if (index == CompareTab) {
            continue;
        }
        addEmptyState(chart, index != GrowthTab);
    }
    m_comparison = new ComparisonView(m_scales, m_charts[CompareTab].view, appearance(), this);
}

void ScenarioPage::addEmptyState(Chart& chart, bool canWiden)
{
    auto* pane = new QWidget(this);
    chart.empty = new QLabel(pane);
    chart.empty->setAlignment(Qt::AlignCenter);
    chart.empty->setWordWrap(true);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(32, 32, 32, 32);
    column->setSpacing(14);
    column->addStretch(1);
    column->addWidget(chart.empty);
    if (canWiden) {
        chart.widen = new QPushButton(pane);
        chart.widen->setObjectName(QStringLiteral("widenInputs"));
        column->addWidget(chart.widen, 0, Qt::AlignHCenter);
        connect(chart.widen, &QPushButton::clicked, this, [this] { m_desk.edit(widened(m_desk.current(), kWidened)); });
    }
    column->addStretch(1);
    chart.stack = new QStackedWidget(this);
    chart.stack->addWidget(chart.view);
    chart.stack->addWidget(pane);
}

void ScenarioPage::arrange()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("scenarioTabs"));
    m_tabs->setDocumentMode(true);
    for (const std::size_t index : { SpreadTab, SwingsTab, GrowthTab }) {
        m_tabs->addTab(m_charts.at(index).stack, QString());
    }
    m_tabs->addTab(m_comparison, QString());
    m_tabs->addTab(m_backwards, QString());
    m_tabs->addTab(m_formulas, QString());

    auto* results = new QVBoxLayout;
    results->setContentsMargins(10, 10, 10, 8);
    results->addWidget(m_resultsView);
    auto* right = new QVBoxLayout;
    right->setContentsMargins(0, 0, 0, 0);
    right->setSpacing(0);
    right->addLayout(results);
    right->addWidget(m_tabs, 1);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_inputs);
    row->addWidget(makeRule(QFrame::VLine, this));
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_damaged);
    column->addWidget(m_bar);
    column->addWidget(m_message);
    column->addWidget(makeRule(QFrame::HLine, this));
    column->addLayout(row, 1);
}

void ScenarioPage::connectSignals()
{
    addActions({ m_bar->undoAction(), m_bar->redoAction() });
    connect(m_frame, &QTimer::timeout, this, &ScenarioPage::updateNow);
    connect(m_inputs, &InputPanel::edited, &m_desk, &ScenarioDesk::edit);
    connect(m_inputs, &InputPanel::gestureEnded, &m_desk, &ScenarioDesk::endGesture);
    connect(&m_desk, &ScenarioDesk::currentChanged, this, [this] {
        m_inputs->setScenario(m_desk.current(), m_desk.original());
        scheduleUpdate();
    });
    connect(&m_desk, &ScenarioDesk::choicesChanged, this, [this] {
        std::ranges::for_each(m_charts, [](Chart& chart) { chart.isTurned = false; });
        showSecond();
    });
    connect(m_resultsView, &ResultsView::outputChosen, this, [this] {
        std::ranges::for_each(m_charts, [](Chart& chart) { chart.isTurned = false; });
        showChart();
    });
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScenarioPage::showChart);
    connect(m_comparison, &ComparisonView::secondChosen, this, [this] {
        reckonSecond();
        showChart();
    });
    connect(m_backwards, &BackwardsView::inputChosen, this, [this](scenario::InputId id, double mid) {
        Scenario next = m_desk.current();
        next[id] = movedTo(id, next[id], mid);
        next[id].facts.clear();
        next[id].note = {};
        m_desk.edit(next);
    });
    connect(m_bar, &ScenarioBar::importAsked, this, &ScenarioPage::askForImport);
    connect(m_bar, &ScenarioBar::exportAsked, this, &ScenarioPage::askForExport);
    connect(m_bar, &ScenarioBar::done, this, [this](const QString& sentence) { tell(sentence, false, true); });
    connect(m_bar, &ScenarioBar::refused, this, [this](const QString& reason) { tell(reason, true, false); });
    connect(m_bar, &ScenarioBar::failed, this,
        [this](const Error& error) { tell(describe(error, formatter().words()), true, false); });
    connect(m_messageClose, &QToolButton::clicked, m_message, &QWidget::hide);
    connect(m_messageUndo, &QToolButton::clicked, this, [this] {
        m_message->hide();
        m_desk.history().undo();
    });
}

// Moves that follow each other faster than frames do are drawn together.
void ScenarioPage::scheduleUpdate()
{
    if (!m_frame->isActive()) {
        const auto elapsed = m_sinceUpdate.isValid() ? m_sinceUpdate.elapsed() : kFrame;
        m_frame->start(static_cast<int>(std::clamp<qint64>(kFrame - elapsed, 0, kFrame)));
    }
}

void ScenarioPage::updateNow()
{
    m_frame->stop();
    m_results = m_reckoner.reckon(m_desk.current());
    m_resultsView->setResults(m_desk.current(), m_results);
    m_backwards->setScenario(m_desk.current());
    m_formulas->setScenario(m_desk.current(), m_results.span);
    showChart();
    m_sinceUpdate.start();
}

void ScenarioPage::reckonSecond()
{
    const Scenario* second = m_desk.find(m_comparison->chosen());
    m_second = second != nullptr ? std::optional(*second) : std::nullopt;
    if (m_second) {
        m_secondResults = m_secondReckoner.reckon(*m_second);
    }
}

// The choices of the second scenario; one that is gone is no longer chosen.
void ScenarioPage::showSecond()
{
    std::vector<std::pair<std::string, Bilingual>> choices;
    for (const Scenario* scenario : m_desk.choices()) {
        choices.emplace_back(scenario->id, scenario->name);
    }
    m_comparison->setChoices(std::move(choices));
    if (m_desk.find(m_comparison->chosen()) == nullptr) {
        m_comparison->choose({});
    }
    reckonSecond();
}

std::optional<std::size_t> ScenarioPage::chartInFront() const
{
    const auto tab = static_cast<std::size_t>(m_tabs->currentIndex());
    return tab < kCharts ? std::optional(tab) : std::nullopt;
}

// The chart in front alone; the others when they come to the front.
void ScenarioPage::showChart()
{
    if (m_results.samples == nullptr) {
        return;
    }
    const Scenario scenario = shownScenario();
    const ReckonedScenario first { .scenario = scenario, .results = m_results };
    const OutputId output = m_resultsView->chosenOutput();
    switch (m_tabs->currentIndex()) {
    case SpreadTab: {
        const figure::ResolvedFigure figure = m_figures.spread(first, output);
        present(SpreadTab, figure, hasNoMarks(figure));
        break;
    }
    case SwingsTab: {
        const figure::ResolvedFigure figure = m_figures.swings(first, output);
        present(SwingsTab, figure, hasNoMarks(figure));
        break;
    }
    case GrowthTab:
        present(GrowthTab, m_figures.growth(first, output), !m_desk.current().growth);
        break;
    case CompareTab:
        fillComparison();
        break;
    default:
        break;
    }
    Q_EMIT shownFigureChanged();
}

// As it is edited, under a name that says so.
Scenario ScenarioPage::shownScenario() const
{
    Scenario shown = m_desk.current();
    if (m_desk.isChanged()) {
        shown.name = m_figures.changed(shown.name);
    }
    return shown;
}

void ScenarioPage::fillComparison()
{
    if (!m_second) {
        m_charts[CompareTab].view->clearFigure();
        m_comparison->clear();
        return;
    }
    const Scenario scenario = shownScenario();
    const ReckonedScenario first { .scenario = scenario, .results = m_results };
    const ReckonedScenario second { .scenario = *m_second, .results = m_secondResults };
    present(CompareTab, m_figures.comparison(first, second, m_resultsView->chosenOutput()), false);
    m_comparison->setScenarios(first, second);
}

void ScenarioPage::present(std::size_t index, const figure::ResolvedFigure& figure, bool isEmpty)
{
    Chart& chart = m_charts.at(index);
    if (chart.stack != nullptr) {
        chart.stack->setCurrentIndex(isEmpty ? 1 : 0);
    }
    if (isEmpty) {
        chart.view->clearFigure();
        return;
    }
    chart.view->setFigure(
        figure, figureStyle(), chart.isTurned ? chart.view->viewState() : ScenarioFigures::startingView(figure));
}

const figure::ResolvedFigure* ScenarioPage::shownFigure() const
{
    const std::optional<std::size_t> chart = chartInFront();
    const FigureView* view = chart ? m_charts.at(*chart).view : nullptr;
    return view != nullptr && view->figure() ? &*view->figure() : nullptr;
}

const figure::ViewState& ScenarioPage::viewState() const
{
    return m_charts.at(chartInFront().value_or(0)).view->viewState();
}

void ScenarioPage::addChartAction(QAction* action)
{
    for (const Chart& chart : m_charts) {
        chart.view->addAction(action);
    }
}

FigureStyle ScenarioPage::figureStyle() const
{
    FigureStyle style { .colors = appearance().colors(), .formatter = formatter() };
    style.parts.assumptions = false;
    return style;
}

void ScenarioPage::askForImport()
{
    const QString file = QFileDialog::getOpenFileName(
        this, tr("Import a scenario"), QString(), tr("Scenarios (*.json);;All files (*)"));
    if (!file.isEmpty()) {
        importFrom(toPath(file));
    }
}

void ScenarioPage::askForExport()
{
    const QString name = toQString(m_desk.current().id) + QStringLiteral(".json");
    const QString file
        = QFileDialog::getSaveFileName(this, tr("Export the scenario"), name, tr("Scenarios (*.json);;All files (*)"));
    if (!file.isEmpty()) {
        exportTo(toPath(file));
    }
}

bool ScenarioPage::importFrom(const std::filesystem::path& file)
{
    const Result<std::string> bytes = text::readFile(file);
    if (!bytes) {
        tell(describe(bytes.error(), formatter().words()), true, false);
        return false;
    }
    Problems problems;
    const std::optional<Scenario> read = scenario::readScenario(*bytes, file.string(), problems);
    if (!read) {
        QStringList said { tr("The file was not imported:") };
        for (const Error& problem : problems) {
            said << describe(problem, formatter().words());
        }
        tell(said.join(u'\n'), true, false);
        return false;
    }
    const Result<void> added = m_desk.add(*read);
    if (!added) {
        tell(describe(added.error(), formatter().words()), true, false);
        return false;
    }
    QStringList said { tr("“%1” is imported.").arg(formatter().text(m_desk.current().name)) };
    for (const Error& problem : scenario::missingFrom(m_library, m_catalogue, *read, file.string())) {
        said << describe(problem, formatter().words());
    }
    tell(said.join(u'\n'), said.size() > 1, true);
    return true;
}

bool ScenarioPage::exportTo(const std::filesystem::path& file)
{
    const Result<void> written = text::writeFileAtomically(file, scenario::writeScenario(m_desk.current()));
    if (!written) {
        tell(describe(written.error(), formatter().words()), true, false);
        return false;
    }
    tell(tr("The scenario is in %1.").arg(fromPath(file)), false, false);
    return true;
}

void ScenarioPage::tell(const QString& sentence, bool isFailure, bool canUndo)
{
    m_isMessageFailure = isFailure;
    QPalette colors;
    if (isFailure) {
        colors.setColor(QPalette::WindowText, appearance().colors().bad);
    }
    m_messageText->setPalette(colors);
    m_messageText->setText(sentence);
    m_messageUndo->setVisible(canUndo);
    m_message->show();
}

// What is damaged stays where it is; a person has to know of it.
void ScenarioPage::tellDamaged()
{
    const Problems& problems = m_desk.own().problems();
    QStringList said;
    for (const Error& problem : problems) {
        said << describe(problem, formatter().words());
    }
    const auto more = static_cast<int>(said.size()) - kDamagesShown;
    m_damaged->setToolTip(said.join(u'\n'));
    if (more > 0) {
        said = said.first(kDamagesShown) << tr("and %n more, in the tip of this line", nullptr, more);
    }
    m_damaged->setText(
        tr("Some of your scenarios could not be read. Their files are kept as they are:") + u'\n' + said.join(u'\n'));
    m_damaged->setVisible(!problems.empty());
    QPalette colors;
    colors.setColor(QPalette::WindowText, appearance().colors().bad);
    m_damaged->setPalette(colors);
}

QVariantMap ScenarioPage::state() const
{
    QVariantMap state { { key(kChosenKey), toQString(m_desk.original().id) },
        { key(kSecondKey), toQString(m_comparison->chosen()) },
        { key(kOutputKey), toQString(kindOf(m_resultsView->chosenOutput()).word) },
        { key(kTabKey), m_tabs->currentIndex() }, { key(kTargetKey), m_backwards->target() } };
    if (m_desk.isChanged()) {
        state.insert(key(kEditedKey), toQString(scenario::writeScenario(m_desk.current())));
    }
    return state;
}

void ScenarioPage::restoreState(const QVariantMap& state)
{
    const QString text = state.value(key(kEditedKey)).toString();
    Problems problems;
    const std::optional<Scenario> edited
        = text.isEmpty() ? std::nullopt : scenario::readScenario(toUtf8(text), {}, problems);
    m_desk.restore(toUtf8(state.value(key(kChosenKey)).toString()), edited ? &*edited : nullptr);
    m_comparison->choose(toUtf8(state.value(key(kSecondKey)).toString()));
    showSecond();
    if (const auto output = scenario::outputFromWord(toUtf8(state.value(key(kOutputKey)).toString()))) {
        m_resultsView->chooseOutput(*output);
    }
    if (const double target = state.value(key(kTargetKey)).toDouble(); target > 0) {
        m_backwards->setTarget(target);
    }
    m_tabs->setCurrentIndex(std::clamp(state.value(key(kTabKey)).toInt(), 0, m_tabs->count() - 1));
    updateNow();
}

void ScenarioPage::retranslate()
{
    m_tabs->setTabText(SpreadTab, tr("Spread"));
    m_tabs->setTabText(SwingsTab, tr("Sensitivity"));
    m_tabs->setTabText(GrowthTab, tr("Growth"));
    m_tabs->setTabText(CompareTab, tr("Side by side"));
    m_tabs->setTabText(BackwardsTab, tr("Backwards"));
    m_tabs->setTabText(FormulasTab, tr("Formulas"));
    m_charts[SpreadTab].empty->setText(
        tr("Every input is fixed, so there is nothing to spread.\nGive an input a shape and a range, or:"));
    m_charts[SwingsTab].empty->setText(
        tr("Every input is fixed, so none moves the result.\nGive an input a shape and a range, or:"));
    m_charts[GrowthTab].empty->setText(tr("Nothing grows yet.\nSet a growth at the end of the inputs."));
    for (const Chart& chart : m_charts) {
        if (chart.widen != nullptr) {
            chart.widen->setText(tr("Give each input 20 % to both sides"));
        }
    }
    m_tabs->setAccessibleName(tr("Charts and formulas"));
    m_messageUndo->setText(tr("Undo"));
    m_messageClose->setToolTip(tr("Close"));
    m_messageClose->setAccessibleName(tr("Close the message"));
    m_message->hide();
    tellDamaged();
    showChart();
}

void ScenarioPage::recolor()
{
    const ThemeColors& colors = appearance().colors();
    m_messageClose->setIcon(tintedIcon(QStringLiteral("close"), colors.windowText, 16));
    QPalette muted;
    muted.setColor(QPalette::WindowText, colors.mutedText);
    for (const Chart& chart : m_charts) {
        if (chart.empty != nullptr) {
            chart.empty->setPalette(muted);
        }
    }
    tellDamaged();
    showChart();
}

} // namespace broadsheet::app
