// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/page.h"
#include "app/figure/figure_style.h"
#include "app/figure/view_history.h"
#include "core/figure/view_state.h"

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace broadsheet::app {

class FigureView;
class SeriesChooser;

// One row of what a reader can turn about a figure: its unit, its scale, what is measured, its series, what of it is
// shown, and the way back. What a figure has no use for is not there. Object name "viewBar".
class ViewBar final : public Page {
    Q_OBJECT

public:
    explicit ViewBar(const Appearance& appearance, QWidget* parent = nullptr);

    // Offers what `figure`, in its own unit, can be turned to, and shows what it is turned to.
    void setFigure(const figure::ResolvedFigure& figure, const figure::ViewState& state);
    void setState(const figure::ViewState& state);
    void clear();

    // What undo and redo would do.
    void setSteps(Turn undoable, Turn redoable);
    void setAreaTool(bool on);

    [[nodiscard]] QAction* undoAction() const
    {
        return m_undo;
    }

    [[nodiscard]] QAction* redoAction() const
    {
        return m_redo;
    }

    // What is asked for here turns that view, and goes back and forth in that history.
    void drive(FigureView& view, ViewHistory& history);

Q_SIGNALS:
    void unitChosen(std::size_t unit);
    void scaleChosen(broadsheet::figure::Scale scale);
    void measureChosen(broadsheet::figure::Measure measure);
    void baseYearChosen(int year);
    void hiddenChosen(const broadsheet::app::HiddenSeries& hidden);
    void zoomInAsked();
    void zoomOutAsked();
    void wholeAsked();
    void areaToolChosen(bool on);
    void undoAsked();
    void redoAsked();

protected:
    void retranslate() override;
    void recolor() override;

private:
    QAction* addButton(QHBoxLayout& row, const char* name);
    void connectSignals();
    void fillUnits();
    void fillMeasures();
    void fillBases();
    void fillSeries();
    void updateMeasure();
    void updateButtons();
    void describe(QAction* action, const QString& text) const;
    [[nodiscard]] QString nameOf(Turn turn) const;

    QLabel* m_unitLabel = nullptr;
    QComboBox* m_unit = nullptr;
    QToolButton* m_scale = nullptr;
    QComboBox* m_measure = nullptr;
    QComboBox* m_base = nullptr;
    QToolButton* m_series = nullptr;
    SeriesChooser* m_chooser = nullptr;
    QAction* m_zoomOut = nullptr;
    QAction* m_zoomIn = nullptr;
    QAction* m_area = nullptr;
    QAction* m_whole = nullptr;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    std::vector<QToolButton*> m_buttons; // of the actions
    std::optional<figure::ResolvedFigure> m_figure; // in its own unit
    std::vector<figure::UnitChoice> m_units;
    figure::ViewState m_state;
    bool m_canZoom = false;
    Turn m_undoable = Turn::Nothing;
    Turn m_redoable = Turn::Nothing;
};

} // namespace broadsheet::app
