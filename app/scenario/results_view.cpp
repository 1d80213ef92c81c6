// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/results_view.h"

#include "app/base/qt_text.h"
#include "app/scenario/scenario_texts.h"

#include <QGridLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace broadsheet::app {

using scenario::OutputId;

namespace {

constexpr int kBetweenColumns = 6;

// The style draws a radio button in the dark nearly as dark as what it stands on.
constexpr auto kRadioStyle
    = "QRadioButton::indicator { width: 9px; height: 9px; border: 1px solid %1; border-radius: 5px; "
      "background: %2 } QRadioButton::indicator:checked { border: 3px solid %3; width: 5px; "
      "height: 5px; background: %2 }";

bool isPart(OutputId output)
{
    return output == OutputId::WaterOnSite || output == OutputId::WaterOffSite;
}

} // namespace

ResultsView::ResultsView(
    const OutputScales& scales, const scenario::Library& library, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_scales(scales)
    , m_library(library)
{
    setObjectName(QStringLiteral("resultsView"));
    build();
    retranslate();
    recolor();
}

void ResultsView::build()
{
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(kBetweenColumns);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(ColumnCount, 1);
    const auto makeLabel = [this](int column) {
        auto* label = new QLabel(this);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setAlignment((column >= MidColumn ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
        return label;
    };
    for (int column = 0; column < ColumnCount; ++column) {
        m_headings.at(static_cast<std::size_t>(column)) = makeLabel(column);
        m_headings.at(static_cast<std::size_t>(column))
            ->setObjectName(QStringLiteral("heading-") + QString::number(column));
        grid->addWidget(m_headings.at(static_cast<std::size_t>(column)), 0, column);
    }
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        const OutputId output = kRows.at(row);
        auto* name = new QRadioButton(this);
        name->setObjectName(toQString(kindOf(output).word));
        m_names.at(row) = name;
        grid->addWidget(name, static_cast<int>(row) + 1, NameColumn);
        connect(name, &QRadioButton::toggled, this, [this, output](bool on) {
            if (on && m_chosen != output) {
                m_chosen = output;
                Q_EMIT outputChosen(output);
            }
        });
        for (int column = UnitColumn; column < ColumnCount; ++column) {
            QLabel* cell = makeLabel(column);
            cell->setObjectName(toQString(kindOf(kRows.at(row)).word) + u'-' + QString::number(column));
            QFont font = cell->font();
            font.setBold(column == MidColumn && !isPart(kRows.at(row)));
            cell->setFont(font);
            m_cells.at(row).at(static_cast<std::size_t>(column)) = cell;
            grid->addWidget(cell, static_cast<int>(row) + 1, column);
        }
    }
    chooseOutput(m_chosen);
    m_equivalents = new QLabel(this);
    m_equivalents->setObjectName(QStringLiteral("equivalents"));
    m_equivalents->setTextFormat(Qt::PlainText);
    m_equivalents->setWordWrap(true);
    m_equivalents->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(grid);
    column->addWidget(m_equivalents);
}

void ResultsView::chooseOutput(OutputId output)
{
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        if (kRows.at(row) == output) {
            m_names.at(row)->setChecked(true);
        }
    }
}

void ResultsView::setResults(const scenario::Scenario& scenario, const ScenarioResults& results)
{
    m_scenario = scenario;
    m_results = results;
    show();
}

void ResultsView::show()
{
    if (!m_scenario) {
        return;
    }
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        showRow(row);
    }
    const QString said = equivalents();
    m_equivalents->setText(said);
    m_equivalents->setVisible(!said.isEmpty());
}

// One unit and one scale word for the row, those of the middle.
void ResultsView::showRow(std::size_t row)
{
    const OutputId output = kRows.at(row);
    const scenario::Span& span = m_results.span;
    const OutputScale scale = m_scales.scaleFor(output, span.mid[output]);
    const TickScale words = formatter().tickScale(span.mid[output] * scale.factor);
    const double factor = scale.factor / words.divisor;
    const scenario::Distribution& sampled = m_results.sampled(output);
    auto& cells = m_cells.at(row);
    const auto number = [&](double value) { return formatter().number(value * factor); };
    const QString unit = formatter().unit(scale.unit);
    const bool isApart = formatter().language() == Language::English && !words.word.isEmpty();
    cells[UnitColumn]->setText(words.word + (isApart ? QStringLiteral(" ") : QString()) + unit);
    cells[MidColumn]->setText(number(span.mid[output]));
    cells[P5Column]->setText(number(sampled.p5));
    cells[P50Column]->setText(number(sampled.p50));
    cells[P95Column]->setText(number(sampled.p95));
    const Interval ends { .low = span.lowest[output] * factor, .best = {}, .high = span.highest[output] * factor };
    const bool isOne = span.lowest[output] == span.highest[output];
    cells[SpanColumn]->setText(isOne ? number(span.mid[output]) : formatter().value(ends, false));
}

QString ResultsView::equivalents() const
{
    QStringList said;
    for (const scenario::Equivalence& equivalence : m_library.equivalencesOf(*m_scenario)) {
        const double count = equivalence.count(m_results.span.mid);
        said << tr("%1 (at %2 each)")
                    .arg(formatter().quantity(pointOf(count), equivalence.choice.unit, true),
                        formatter().quantity(
                            pointOf(equivalence.choice.constantValue), equivalence.choice.constantUnit, false));
    }
    return said.isEmpty() ? QString() : tr("At the middle, as much as %1.").arg(said.join(tr("; ")));
}

void ResultsView::retranslate()
{
    m_headings[MidColumn]->setText(tr("Middle"));
    m_headings[MidColumn]->setToolTip(tr("All inputs at their middle"));
    m_headings[P5Column]->setText(tr("P5"));
    m_headings[P5Column]->setToolTip(tr("5 of 100 samples are below this"));
    m_headings[P50Column]->setText(tr("P50"));
    m_headings[P50Column]->setToolTip(tr("Half of the samples are below this"));
    m_headings[P95Column]->setText(tr("P95"));
    m_headings[P95Column]->setToolTip(tr("95 of 100 samples are below this"));
    m_headings[SpanColumn]->setText(tr("Span"));
    m_headings[SpanColumn]->setToolTip(
        tr("All inputs at their lowest, and all at their highest: as wide as if all erred together, and no confidence "
           "interval"));
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        const bool isElectricity = kRows.at(row) == OutputId::ElectricityPerYear; // the unit says that it is a year's
        m_names.at(row)->setText(isElectricity ? tr("Electricity") : nameOf(kRows.at(row), formatter().words()));
        m_names.at(row)->setToolTip(tr("Show this in the charts"));
    }
    show();
}

void ResultsView::recolor()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    for (QLabel* heading : m_headings) {
        heading->setPalette(muted);
    }
    for (auto& cells : m_cells) {
        cells[UnitColumn]->setPalette(muted);
    }
    m_equivalents->setPalette(muted);
    const ThemeColors& colors = appearance().colors();
    for (std::size_t row = 0; row < kRows.size(); ++row) {
        const QString indent
            = isPart(kRows.at(row)) ? QStringLiteral("QRadioButton { margin-left: 14px } ") : QString();
        m_names.at(row)->setStyleSheet(indent
            + QString::fromLatin1(kRadioStyle)
                .arg(colors.mutedText.name(), colors.base.name(), colors.highlight.name()));
    }
}

} // namespace broadsheet::app
