// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/view_bar.h"

#include "app/base/icon.h"
#include "app/figure/figure_notes.h"

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

    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 2, 4, 4);
    row->setSpacing(4);
    row->addWidget(m_unitLabel);
    row->addWidget(m_unit);
    row->addSpacing(6);
    row->addWidget(m_scale);
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
    connect(m_zoomIn, &QAction::triggered, this, &ViewBar::zoomInAsked);
    connect(m_zoomOut, &QAction::triggered, this, &ViewBar::zoomOutAsked);
    connect(m_whole, &QAction::triggered, this, &ViewBar::wholeAsked);
    connect(m_area, &QAction::triggered, this, &ViewBar::areaToolChosen);
    connect(m_undo, &QAction::triggered, this, &ViewBar::undoAsked);
    connect(m_redo, &QAction::triggered, this, &ViewBar::redoAsked);
}

void ViewBar::setFigure(const figure::ResolvedFigure& figure, const figure::ViewState& state)
{
    m_units = figure.units;
    m_canZoom = figure::canZoom(figure);
    fillUnits();
    setState(state);
}

void ViewBar::setState(const figure::ViewState& state)
{
    m_state = state;
    updateButtons();
}

void ViewBar::clear()
{
    m_units.clear();
    m_canZoom = false;
    fillUnits();
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

void ViewBar::updateButtons()
{
    const bool hasChoice = m_units.size() > 1;
    m_unitLabel->setVisible(hasChoice);
    m_unit->setVisible(hasChoice);
    m_unit->setCurrentIndex(m_unit->findData(static_cast<qulonglong>(m_state.unit)));
    m_unit->setToolTip(hasChoice && m_state.unit < m_units.size() && m_units[m_state.unit].isEquivalent()
            ? m_unit->currentData(Qt::ToolTipRole).toString()
            : tr("Unit (U, Shift+U)"));
    m_scale->setVisible(m_canZoom);
    m_scale->setChecked(m_state.scale == figure::Scale::Logarithmic);
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
    m_zoomIn->setText(tr("Zoom in"));
    m_zoomIn->setToolTip(tr("Zoom in (+)"));
    m_zoomOut->setText(tr("Zoom out"));
    m_zoomOut->setToolTip(tr("Zoom out (−)"));
    m_area->setText(tr("Zoom to an area"));
    m_area->setToolTip(tr("Draw the area to zoom to (Shift and drag)"));
    m_whole->setText(tr("Show all"));
    m_whole->setToolTip(tr("Show all (0)"));
    fillUnits();
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

} // namespace broadsheet::app
