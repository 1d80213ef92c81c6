// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demand/figure_page.h"

#include "app/base/qt_text.h"
#include "app/demand/fact_panel.h"
#include "app/demand/figure_list.h"
#include "app/figure/figure_view.h"
#include "app/figure/marks_model.h"
#include "app/table/table_view.h"

#include <QLabel>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace broadsheet::app {

FigurePage::FigurePage(
    const demand::Catalogue& catalogue, const std::string& page, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
{
    setObjectName(toQString(page) + QStringLiteral("Page"));
    m_list = new FigureList(this);
    m_list->setObjectName(QStringLiteral("figureList"));
    m_panel = new FactPanel(catalogue, appearance, this);
    m_panel->hide();
    buildChart();
    buildTable();
    arrange();
    connectSignals();

    std::vector<const figure::ResolvedFigure*> figures;
    for (const figure::ResolvedFigure& figure : catalogue.figures) {
        if (figure.page == page) {
            figures.push_back(&figure);
        }
    }
    m_stack->setCurrentIndex(figures.empty() ? 1 : 0);
    m_list->setFigures(figures);
    retranslate();
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

const HiddenSeries& FigurePage::hiddenSeries() const
{
    return m_view->hiddenSeries();
}

void FigurePage::addChartAction(QAction* action)
{
    m_view->addAction(action);
}

void FigurePage::buildChart()
{
    m_view = new FigureView(this);
    m_view->setContextMenuPolicy(Qt::ActionsContextMenu);
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
}

void FigurePage::arrange()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(QStringLiteral("figureTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_view, QString());
    m_tabs->addTab(m_table, QString());

    m_list->setMinimumWidth(200);
    m_panel->setMinimumWidth(220);
    m_splitter = new QSplitter(this);
    m_splitter->addWidget(m_list);
    m_splitter->addWidget(m_tabs);
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
    connect(m_table, &QAbstractItemView::activated, this,
        [this](const QModelIndex& index) { openFact(index.data(MarksModel::kObservationRole).toString()); });
    connect(m_panel, &FactPanel::closed, this, [this] {
        m_panel->hide();
        m_view->setFocus();
    });
}

void FigurePage::presentFigure()
{
    if (const figure::ResolvedFigure* figure = m_list->currentFigure()) {
        m_view->setFigure(*figure, figureStyle());
        m_marks->setFigure(*figure, formatter());
        m_table->fitColumns();
    } else {
        m_view->clearFigure();
        m_marks->clear();
    }
    Q_EMIT shownFigureChanged();
}

void FigurePage::restyle()
{
    m_list->setFigureStyle(figureStyle());
    if (const figure::ResolvedFigure* figure = m_list->currentFigure()) {
        m_view->setFigureStyle(figureStyle());
        m_marks->setFigure(*figure, formatter());
        m_table->fitColumns();
    }
}

void FigurePage::openFact(const QString& observation)
{
    m_panel->showFact(observation);
    m_panel->show();
}

FigureStyle FigurePage::figureStyle() const
{
    return { .colors = appearance().colors(), .formatter = formatter() };
}

void FigurePage::retranslate()
{
    m_list->setAccessibleName(tr("Figures of this page"));
    m_tabs->setTabText(0, tr("Chart"));
    m_tabs->setTabText(1, tr("Data"));
    m_table->setAccessibleName(tr("Data of the figure"));
    m_table->retranslate();
    m_table->setEmptyText(tr("The figure has no data."));
    m_empty->setText(
        tr("This page has no figure: none of its data could be read.\nThe message above the page says which data file "
           "is at fault; mend it and start Broadsheet again."));
    restyle();
}

void FigurePage::recolor()
{
    restyle();
}

} // namespace broadsheet::app
