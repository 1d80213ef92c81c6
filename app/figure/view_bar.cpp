// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/view_bar.h"

#include "app/base/icon.h"
#include "app/figure/figure_notes.h"
#include "app/figure/figure_view.h"
#include "app/figure/series_chooser.h"
#include "core/figure/measure.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

#include <utility>

namespace broadsheet::app {

namespace {

constexpr int kIcon = 18;
constexpr int kNarrowestUnit = 12; // characters

} // namespace

ViewBar::ViewBar(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_unitLabel(new QLabel(this))
    , m_unit(new QComboBox(this))
    , m_scale(new QToolButton(this))
    , m_measure(new QComboBox(this))
    , m_base(new QComboBox(this))
    , m_series(new QToolButton(this))
    , m_chooser(new SeriesChooser(this))
{
    setObjectName(QStringLiteral("viewBar"));
    m_unitLabel->setBuddy(m_unit);
    m_unit->setObjectName(QStringLiteral("unitChoice"));
    m_unit->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_unit->setMinimumContentsLength(kNarrowestUnit);
    m_scale->setObjectName(QStringLiteral("logScale"));
    m_scale->setCheckable(true);
    m_scale->setAutoRaise(true);
    m_scale->setFocusPolicy(Qt::TabFocus);

    m_measure->setObjectName(QStringLiteral("measureChoice"));
    m_measure->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_base->setObjectName(QStringLiteral("baseYear"));
    m_base->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_series->setObjectName(QStringLiteral("seriesChoice"));
    m_series->setAutoRaise(true);
    m_series->setFocusPolicy(Qt::TabFocus);

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_unitLabel);
    row->addWidget(m_unit);
    row->addWidget(m_measure);
    row->addWidget(m_base);
    row->addWidget(m_scale);
    row->addWidget(m_series);
    row->addStretch();
    m_zoomOut = addButton(*row, "zoomOut");
    m_zoomIn = addButton(*row, "zoomIn");
    m_area = addButton(*row, "zoomToArea");
    m_area->setCheckable(true);
    m_whole = addButton(*row, "showWhole");
    row->addSpacing(8);
    m_undo = addButton(*row, "undoTurn");
    m_undo->setShortcut(QKeySequence::Undo);
    m_redo = addButton(*row, "redoTurn");
    m_redo->setShortcuts({ QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y) });
    connectSignals();
    retranslate();
    recolor();
}

QAction* ViewBar::addButton(QHBoxLayout& row, const char* name)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1StringView(name) + QStringLiteral("Button"));
    button->setAutoRaise(true);
    button->setIconSize({ kIcon, kIcon });
    button->setFocusPolicy(Qt::TabFocus);
    button->setDefaultAction(action);
    row.addWidget(button);
    m_buttons.push_back(button);
    return action;
}

void ViewBar::connectSignals()
{
    connect(m_unit, &QComboBox::activated, this,
        [this](int row) { Q_EMIT unitChosen(m_unit->itemData(row).toULongLong()); });
    connect(m_scale, &QToolButton::clicked, this,
        [this](bool on) { Q_EMIT scaleChosen(on ? figure::Scale::Logarithmic : figure::Scale::Linear); });
    connect(m_measure, &QComboBox::activated, this,
        [this](int row) { Q_EMIT measureChosen(static_cast<figure::Measure>(m_measure->itemData(row).toInt())); });
    connect(
        m_base, &QComboBox::activated, this, [this](int row) { Q_EMIT baseYearChosen(m_base->itemData(row).toInt()); });
    connect(m_series, &QToolButton::clicked, this, [this] { m_chooser->dropFrom(*m_series); });
    connect(m_chooser, &SeriesChooser::hiddenChosen, this, &ViewBar::hiddenChosen);
    connect(m_zoomIn, &QAction::triggered, this, &ViewBar::zoomInAsked);
    connect(m_zoomOut, &QAction::triggered, this, &ViewBar::zoomOutAsked);
    connect(m_whole, &QAction::triggered, this, &ViewBar::wholeAsked);
    connect(m_area, &QAction::triggered, this, &ViewBar::areaToolChosen);
    connect(m_undo, &QAction::triggered, this, &ViewBar::undoAsked);
    connect(m_redo, &QAction::triggered, this, &ViewBar::redoAsked);
}

void ViewBar::setFigure(const figure::ResolvedFigure& figure, const figure::ViewState& state)
{
    m_figure = figure;
    m_units = figure.units;
    m_canZoom = figure::canZoom(figure);
    fillUnits();
    fillMeasures();
    fillSeries();
    setState(state);
}

void ViewBar::setState(const figure::ViewState& state)
{
    m_state = state;
    fillBases();
    updateButtons();
}

void ViewBar::clear()
{
    m_figure.reset();
    m_units.clear();
    m_canZoom = false;
    fillUnits();
    fillMeasures();
    fillSeries();
    setState({});
}

void ViewBar::setSteps(Turn undoable, Turn redoable)
{
    m_undoable = undoable;
    m_redoable = redoable;
    updateButtons();
}

void ViewBar::setAreaTool(bool on)
{
    m_area->setChecked(on);
}

void ViewBar::fillUnits()
{
    m_unit->clear();
    bool isFirstEquivalent = true;
    for (std::size_t index = 0; index < m_units.size(); ++index) {
        const figure::UnitChoice& choice = m_units[index];
        if (choice.isEquivalent() && std::exchange(isFirstEquivalent, false)) {
            m_unit->insertSeparator(m_unit->count());
        }
        const QString name = formatter().unit(choice.unit);
        m_unit->addItem(name.isEmpty() ? tr("number") : name, static_cast<qulonglong>(index));
        if (choice.isEquivalent()) {
            m_unit->setItemData(m_unit->count() - 1,
                tr("= %1 at %2", "unit, constant").arg(name, constantOf(choice, formatter())), Qt::ToolTipRole);
        }
    }
}

void ViewBar::fillMeasures()
{
    m_measure->clear();
    const std::pair<figure::Measure, QString> measures[] { { figure::Measure::Values, tr("Values") },
        { figure::Measure::Index, tr("Index") }, { figure::Measure::Growth, tr("Growth per year") } };
    for (const auto& [measure, name] : measures) {
        if (m_figure && figure::canMeasure(*m_figure, measure)) {
            m_measure->addItem(name, static_cast<int>(measure));
        }
    }
}

// The years that all series have are told from those that some lack.
void ViewBar::fillBases()
{
    m_base->clear();
    if (!m_figure || m_state.measure != figure::Measure::Index) {
        return;
    }
    std::vector<figure::BaseYear> years = figure::baseYears(*m_figure, m_state.hidden);
    if (years.empty()) {
        years = figure::baseYears(*m_figure, {});
    }
    for (const figure::BaseYear& base : years) {
        m_base->addItem(tr("%1 = 100").arg(formatter().period(base.period)), base.year);
        if (!base.lacking.empty()) {
            QStringList names;
            for (const std::size_t series : base.lacking) {
                names << formatter().text(m_figure->series[series].label);
            }
            const int row = m_base->count() - 1;
            m_base->setItemText(row, m_base->itemText(row) + QStringLiteral(" *"));
            m_base->setItemData(row, tr("* without a value then: %1").arg(names.join(tr(", "))), Qt::ToolTipRole);
        }
    }
}

void ViewBar::fillSeries()
{
    QStringList names;
    for (std::size_t index = 0; m_figure && index < m_figure->series.size(); ++index) {
        names << formatter().text(m_figure->series[index].label);
    }
    m_chooser->setSeries(names);
}

void ViewBar::updateMeasure()
{
    const bool isMeasured = m_state.measure != figure::Measure::Values;
    m_measure->setVisible(m_measure->count() > 1);
    m_measure->setCurrentIndex(m_measure->findData(static_cast<int>(m_state.measure)));
    m_base->setVisible(m_state.measure == figure::Measure::Index);
    m_base->setCurrentIndex(m_base->findData(m_state.baseYear.value_or(0)));
    const QString lacking = m_base->currentData(Qt::ToolTipRole).toString();
    m_base->setToolTip(lacking.isEmpty() ? tr("The year that is 100") : lacking);
    m_unit->setEnabled(!isMeasured);
    m_unitLabel->setEnabled(!isMeasured);
    m_scale->setEnabled(m_state.measure != figure::Measure::Growth);
    m_series->setVisible(m_figure && m_figure->series.size() > 1);
    const std::size_t shown = m_figure ? m_figure->series.size() - m_state.hidden.size() : 0;
    m_series->setText(m_state.hidden.empty() || !m_figure
            ? tr("Series")
            : tr("Series: %1 of %2").arg(shown).arg(m_figure->series.size()));
    m_chooser->setHidden(m_state.hidden);
}

void ViewBar::updateButtons()
{
    const bool hasChoice = m_units.size() > 1;
    updateMeasure();
    m_unitLabel->setVisible(hasChoice);
    m_unit->setVisible(hasChoice);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<qulonglong>(m_state.unit)));
    m_unit->setToolTip(hasChoice && m_state.unit < m_units.size() && m_units[m_state.unit].isEquivalent()
            ? m_unit->currentData(Qt::ToolTipRole).toString()
            : tr("Unit (U, Shift+U)"));
    m_scale->setVisible(m_canZoom);
    m_scale->setChecked(m_figure && figure::scaleOf(*m_figure, m_state) == figure::Scale::Logarithmic);
    for (QToolButton* button : m_buttons) {
        const QAction* action = button->defaultAction();
        button->setVisible(m_canZoom || action == m_undo || action == m_redo);
    }
    const bool isZoomed = m_state.values || m_state.times;
    m_zoomOut->setEnabled(isZoomed);
    m_whole->setEnabled(isZoomed);
    m_undo->setEnabled(m_undoable != Turn::Nothing);
    m_redo->setEnabled(m_redoable != Turn::Nothing);
    describe(m_undo, m_undo->isEnabled() ? tr("Undo: %1").arg(nameOf(m_undoable)) : tr("Undo"));
    describe(m_redo, m_redo->isEnabled() ? tr("Redo: %1").arg(nameOf(m_redoable)) : tr("Redo"));
}

QString ViewBar::nameOf(Turn turn) const
{
    switch (turn) {
    case Turn::Zoom:
        return tr("zoom");
    case Turn::Unit:
        return tr("unit");
    case Turn::Scale:
        return tr("scale");
    case Turn::Measure:
        return tr("values, index or growth");
    case Turn::Series:
        return tr("series switched");
    case Turn::Several:
        return tr("several changes");
    case Turn::Nothing:
        break;
    }
    return {};
}

void ViewBar::describe(QAction* action, const QString& text) const
{
    const QString keys = action->shortcut().toString(QKeySequence::NativeText);
    action->setText(text);
    action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "action, shortcut").arg(text, keys));
}

void ViewBar::retranslate()
{
    setAccessibleName(tr("How the figure is shown"));
    m_unitLabel->setText(tr("Unit:"));
    m_unit->setAccessibleName(tr("Unit"));
    m_scale->setText(tr("Log scale"));
    m_scale->setToolTip(tr("Logarithmic scale (L)"));
    m_scale->setAccessibleName(tr("Logarithmic scale"));
    m_measure->setAccessibleName(tr("What is shown of the values"));
    m_measure->setToolTip(tr("Values, an index (I) or growth per year (G)"));
    m_base->setAccessibleName(tr("The year that is 100"));
    m_series->setToolTip(tr("Which series are shown (1 to 9 switch the first nine)"));
    m_chooser->setTexts(tr("Series shown"), tr("Search"), tr("All"), tr("None"));
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setText(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_area->setText(tr("Zoom to an area"));
    m_area->setToolTip(tr("Draw the area to zoom to (Shift and drag)"));
    m_whole->setText(tr("Show all"));
    m_whole->setToolTip(tr("Show all (0)"));
    fillUnits();
    fillMeasures();
    fillBases();
    fillSeries();
    updateButtons();
}

void ViewBar::recolor()
{
    const std::pair<QAction*, QString> icons[] { { m_zoomIn, QStringLiteral("zoom-in") },
        { m_zoomOut, QStringLiteral("zoom-out") }, { m_area, QStringLiteral("zoom-area") },
        { m_whole, QStringLiteral("zoom-whole") }, { m_undo, QStringLiteral("undo") },
        { m_redo, QStringLiteral("redo") } };
    for (const auto& [action, name] : icons) {
        action->setIcon(tintedIcon(name, appearance().colors().windowText, kIcon));
    }
}

void ViewBar::drive(FigureView& view, ViewHistory& history)
{
    connect(this, &ViewBar::unitChosen, &view, &FigureView::setUnit);
    connect(this, &ViewBar::scaleChosen, &view, &FigureView::setScale);
    connect(this, &ViewBar::measureChosen, &view, &FigureView::setMeasure);
    connect(this, &ViewBar::baseYearChosen, &view, &FigureView::setBaseYear);
    connect(this, &ViewBar::hiddenChosen, &view, &FigureView::setHiddenSeries);
    connect(this, &ViewBar::zoomInAsked, &view, &FigureView::zoomIn);
    connect(this, &ViewBar::zoomOutAsked, &view, &FigureView::zoomOut);
    connect(this, &ViewBar::wholeAsked, &view, &FigureView::resetZoom);
    connect(this, &ViewBar::areaToolChosen, &view, &FigureView::setAreaTool);
    connect(&view, &FigureView::areaToolChanged, this, &ViewBar::setAreaTool);
    connect(this, &ViewBar::undoAsked, &history, &ViewHistory::undo);
    connect(this, &ViewBar::redoAsked, &history, &ViewHistory::redo);
}

} // namespace broadsheet::app
