// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/study/study_chart.h"

#include "app/base/qt_text.h"
#include "app/figure/figure_notes.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/figure/view_bar.h"
#include "app/figure/view_history.h"
#include "app/table/table_view.h"

#include <QAction>
#include <QLabel>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

StudyChart::StudyChart(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_history(new ViewHistory(this))
{
    setObjectName(QStringLiteral("studyChart"));
    build();
    connectSignals();
    StudyChart::retranslate();
    StudyChart::recolor();
}

void StudyChart::build()
{
    m_bar = new ViewBar(appearance(), this);
    m_view = new FigureView(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_note = new QLabel(this);
    m_note->setObjectName(QStringLiteral("studyChartNote"));
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(12, 4, 12, 6);
    m_note->hide();
    m_marks = new MarksModel(this);
    m_sorted = new QSortFilterProxyModel(this);
    m_sorted->setSourceModel(m_marks);
    m_sorted->setSortRole(Qt::UserRole);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("studyTable"));
    m_table->setModel(m_sorted);
    m_table->sortByColumn(-1, Qt::AscendingOrder);
    auto* chart = new QWidget(this);
    auto* column = new QVBoxLayout(chart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("studyTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(chart, QString());
    m_tabs->addTab(m_table, QString());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_tabs, 1);
}

void StudyChart::connectSignals()
{
    m_bar->drive(*m_view, *m_history);
    connect(m_view, &FigureView::viewStateChanged, this, [this] {
        m_history->record(m_view->viewState(), m_view->gesture());
        follow();
    });
    connect(m_history, &ViewHistory::stateRestored, m_view, &FigureView::setViewState);
    connect(m_history, &ViewHistory::stepsChanged, this,
        [this] { m_bar->setSteps(m_history->undoable(), m_history->redoable()); });
    connect(m_tabs, &QTabWidget::currentChanged, this, &StudyChart::fillTable);
    addActions({ m_bar->undoAction(), m_bar->redoAction() });
}

void StudyChart::setFigure(const figure::ResolvedFigure& figure)
{
    m_history->open(toQString(figure.id));
    m_view->setAreaTool(false);
    m_view->setFigure(figure, figureStyle(), m_history->state());
    m_bar->setFigure(figure, m_view->viewState());
    follow();
    Q_EMIT shownFigureChanged();
}

void StudyChart::clear()
{
    m_view->clearFigure();
    m_bar->clear();
    m_marks->clear();
    m_note->hide();
    Q_EMIT shownFigureChanged();
}

const figure::ResolvedFigure* StudyChart::shownFigure() const
{
    return m_view->figure() ? &*m_view->figure() : nullptr;
}

const figure::ViewState& StudyChart::viewState() const
{
    return m_view->viewState();
}

void StudyChart::addChartAction(QAction* action)
{
    m_view->addAction(action);
}

void StudyChart::follow()
{
    m_bar->setState(m_view->viewState());
    const QStringList notes
        = m_view->figure() ? chartNotes(m_view->shownFigure(), m_view->viewState(), formatter()) : QStringList {};
    m_note->setText(notes.join(u'\n'));
    m_note->setVisible(!notes.isEmpty());
    fillTable();
}

void StudyChart::fillTable()
{
    if (m_tabs->currentIndex() == 1 && m_view->figure()) {
        m_marks->setFigure(m_view->shownFigure().figure, formatter(), m_view->viewState());
        m_table->fitColumns();
    }
}

FigureStyle StudyChart::figureStyle() const
{
    return { .colors = appearance().colors(), .formatter = formatter() };
}

void StudyChart::retranslate()
{
    m_tabs->setTabText(0, tr("Chart"));
    m_tabs->setTabText(1, tr("Data"));
    m_tabs->setAccessibleName(tr("Chart and data"));
    m_table->setAccessibleName(tr("Data of the figure"));
    m_table->setEmptyText(tr("No mark is shown: switch a series on, or show all of the figure."));
    m_table->retranslate();
    recolor();
}

void StudyChart::recolor()
{
    QPalette muted = palette();
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    m_note->setPalette(muted);
    if (m_view->figure()) {
        m_view->setFigureStyle(figureStyle());
        follow();
    }
}

} // namespace broadsheet::app
