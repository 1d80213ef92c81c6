// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/figure_page.h"

#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/figure_list.h"
#include "app/demand/sources_view.h"
#include "app/figure/figure_notes.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/figure/view_bar.h"
#include "app/figure/view_history.h"
#include "app/table/table_view.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

namespace broadsheet::app {

namespace {

enum Tab { ChartTab, TableTab, SourcesTab };

// A line of notes beside a chart or a table; no room is kept for it where there is nothing to say.
QLabel* makeNote(const char* name, QWidget* parent)
{
    auto* note = new QLabel(parent);
    note->setObjectName(QLatin1StringView(name));
    note->setTextFormat(Qt::PlainText);
    note->setWordWrap(true);
    note->setTextInteractionFlags(Qt::TextSelectableByMouse);
    note->setContentsMargins(12, 4, 12, 6);
    note->hide();
    return note;
}

void setNotes(QLabel& label, const QStringList& notes)
{
    label.setText(notes.join(u'\n'));
    label.setVisible(!notes.isEmpty());
}

QWidget* stacked(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* pane = new QWidget(parent);
    auto* column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(first);
    column->addWidget(second);
    return pane;
}

} // namespace

FigurePage::FigurePage(
    const demand::Catalogue& catalogue, const std::string& page, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
    , m_history(new ViewHistory(this))
{
    setObjectName(toQString(page) + QStringLiteral("Page"));
    m_list = new FigureList(this);
    m_list->setObjectName(QStringLiteral("figureList"));
    m_panel = new FactPanel(catalogue, appearance, this);
    m_panel->hide();
    buildChart();
    buildTable();
    m_sources = new SourcesView(catalogue, appearance, this);
    arrange();
    connectSignals();
    m_bar->drive(*m_view, *m_history);
    addActions({ m_bar->undoAction(), m_bar->redoAction() });

    const std::vector<const figure::ResolvedFigure*> figures = catalogue.figuresOf(page);
    m_stack->setCurrentIndex(figures.empty() ? 1 : 0);
    m_list->setFigures(figures);
    retranslate();
    recolor();
    presentFigure();
}

bool FigurePage::showFigure(const QString& id)
{
    return m_list->showFigure(id);
}

const figure::ResolvedFigure* FigurePage::shownFigure() const
{
    return m_list->currentFigure();
}

const figure::ViewState& FigurePage::viewState() const
{
    return m_view->viewState();
}

void FigurePage::setViewState(const figure::ViewState& state)
{
    m_view->setViewState(state);
}

const HiddenSeries& FigurePage::hiddenSeries() const
{
    return m_view->hiddenSeries();
}

void FigurePage::setListVisible(bool visible)
{
    m_list->setVisible(visible);
}

void FigurePage::addChartAction(QAction* action)
{
    m_view->addAction(action);
}

void FigurePage::buildChart()
{
    m_bar = new ViewBar(appearance(), this);
    m_view = new FigureView(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_chartNote = makeNote("figureNote", this);
}

void FigurePage::buildTable()
{
    m_marks = new MarksModel(this);
    m_sortedMarks = new QSortFilterProxyModel(this);
    m_sortedMarks->setSourceModel(m_marks);
    m_sortedMarks->setSortRole(Qt::UserRole);
    m_sortedMarks->setSortLocaleAware(true);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("markTable"));
    m_table->setModel(m_sortedMarks);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    m_table->installEventFilter(this);
    m_tableNote = makeNote("tableNote", this);
}

void FigurePage::arrange()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(stacked(m_view, m_chartNote, this), QString());
    m_tabs->addTab(stacked(m_tableNote, m_table, this), QString());
    m_tabs->addTab(m_sources, QString());

    m_list->setMinimumWidth(200);
    m_panel->setMinimumWidth(220);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(stacked(m_bar, m_tabs, this));
    m_splitter->addWidget(m_panel);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setStretchFactor(2, 0);
    m_splitter->setSizes({ 240, 700, 280 });

    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("emptyState"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_splitter);
    m_stack->addWidget(m_empty);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(m_stack);
}

void FigurePage::connectSignals()
{
    connect(m_list, &QListWidget::currentRowChanged, this, &FigurePage::presentFigure);
    connect(m_view, &FigureView::markActivated, this, &FigurePage::openFact);
    connect(m_view, &FigureView::viewStateChanged, this, &FigurePage::followState);
    connect(m_history, &ViewHistory::stateRestored, m_view, &FigureView::setViewState);
    connect(m_history, &ViewHistory::stepsChanged, this, &FigurePage::updateSteps);
    connect(m_tabs, &QTabWidget::currentChanged, this, &FigurePage::updateTab);
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openFact(index.data(MarksModel::kObservationRole).toString()); });
    connect(m_sources, &SourcesView::factChosen, this, &FigurePage::openFact);
    connect(m_panel, &FactPanel::closed, this, &FigurePage::closeFact);
}

void FigurePage::presentFigure()
{
    if (const figure::ResolvedFigure* figure = m_list->currentFigure()) {
        m_history->open(toQString(figure->id));
        m_view->setAreaTool(false);
        m_view->setFigure(*figure, figureStyle(), m_history->state());
        m_bar->setFigure(*figure, m_view->viewState());
    } else {
        m_view->clearFigure();
        m_bar->clear();
    }
    updateNotes();
    Q_EMIT shownFigureChanged();
}

void FigurePage::followState()
{
    m_history->record(m_view->viewState(), m_view->gesture());
    m_bar->setState(m_view->viewState());
    updateNotes();
    Q_EMIT viewStateChanged();
}

void FigurePage::updateSteps()
{
    m_bar->setSteps(m_history->undoable(), m_history->redoable());
}

void FigurePage::updateNotes()
{
    QStringList ofChart;
    QStringList ofTable;
    if (m_view->figure()) {
        ofChart = chartNotes(m_view->shownFigure(), m_view->viewState(), formatter());
        ofTable = tableNotes(m_view->shownFigure(), m_view->viewState(), formatter());
    }
    setNotes(*m_chartNote, ofChart);
    setNotes(*m_tableNote, ofTable);
    m_isTableStale = true;
    m_areSourcesStale = true;
    updateTab();
}

// The tab in front is brought up to date, the others when they come to the front.
void FigurePage::updateTab()
{
    const bool hasFigure = m_view->figure().has_value();
    if (m_tabs->currentIndex() == TableTab && std::exchange(m_isTableStale, false)) {
        if (hasFigure) {
            m_marks->setFigure(m_view->shownFigure().figure, formatter(), m_view->viewState());
        } else {
            m_marks->clear();
        }
        m_table->fitColumns();
        m_table->setEmptyText(hasFigure ? tr("No mark is shown: switch a series on, or show all of the figure.")
                                        : tr("The figure has no data."));
    }
    if (m_tabs->currentIndex() == SourcesTab && std::exchange(m_areSourcesStale, false)) {
        if (hasFigure) {
            // An index and a growth stand on the values that they leave out, too.
            const figure::ResolvedFigure& shown = m_view->shownFigure().figure;
            const bool isMeasured = shown.measuring.measure != figure::Measure::Values;
            m_sources->setFigure(isMeasured ? *m_view->figure() : shown);
        } else {
            m_sources->clear();
        }
    }
}

void FigurePage::restyle()
{
    m_list->setFigureStyle(figureStyle());
    if (m_list->currentFigure() != nullptr && m_view->figure()) {
        m_view->setFigureStyle(figureStyle());
        updateNotes();
    }
}

void FigurePage::openFact(const QString& observation)
{
    m_panel->showFact(observation);
    m_panel->show();
}

void FigurePage::closeFact()
{
    m_panel->hide();
    (m_tabs->currentIndex() == TableTab ? static_cast<QWidget*>(m_table) : m_view)->setFocus();
}

void FigurePage::closeOrReset()
{
    if (m_panel->isVisible()) {
        closeFact();
    } else {
        m_view->setAreaTool(false);
        m_view->resetView();
    }
}

void FigurePage::toggleTable()
{
    const bool toTable = m_tabs->currentIndex() != TableTab;
    m_tabs->setCurrentIndex(toTable ? TableTab : ChartTab);
    (toTable ? static_cast<QWidget*>(m_table) : m_view)->setFocus(Qt::ShortcutFocusReason);
}

void FigurePage::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closeOrReset();
    } else if (event->key() == Qt::Key_T && event->modifiers() == Qt::NoModifier) {
        toggleTable();
    } else {
        Page::keyPressEvent(event);
    }
}

// The table would take the letter for the start of a search.
bool FigurePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<const QKeyEvent*>(event);
        if (press->key() == Qt::Key_T && press->modifiers() == Qt::NoModifier) {
            toggleTable();
            return true;
        }
    }
    return Page::eventFilter(watched, event);
}

FigureStyle FigurePage::figureStyle() const
{
    return { .colors = appearance().colors(), .formatter = formatter() };
}

void FigurePage::retranslate()
{
    m_list->setAccessibleName(tr("Figures of this page"));
    m_tabs->setTabText(ChartTab, tr("Chart"));
    m_tabs->setTabText(TableTab, tr("Data"));
    m_tabs->setTabText(SourcesTab, tr("Sources"));
    m_table->setAccessibleName(tr("Data of the figure"));
    m_table->retranslate();
    m_empty->setText(
        tr("This page has no figure: none of its data could be read.\nThe message above the page says which data file "
           "is at fault; mend it and start Broadsheet again."));
    restyle();
}

void FigurePage::recolor()
{
    for (QLabel* note : { m_chartNote, m_tableNote }) {
        QPalette muted = palette();
        muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
        note->setPalette(muted);
    }
    restyle();
}

} // namespace broadsheet::app
