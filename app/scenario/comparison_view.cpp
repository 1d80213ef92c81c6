// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/comparison_view.h"

#include "app/base/qt_text.h"
#include "app/scenario/scenario_texts.h"
#include "app/table/table_view.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace broadsheet::app {

using scenario::InputId;
using scenario::OutputId;

namespace {

constexpr int kLeastTable = 96;
constexpr int kLeastChart = 160;
constexpr std::array kOutputsCompared { OutputId::ElectricityPerYear, OutputId::Water, OutputId::WaterOnSite,
    OutputId::WaterOffSite, OutputId::Emissions };

} // namespace

ComparisonView::ComparisonView(
    const OutputScales& scales, QWidget* chart, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_scales(scales)
    , m_chart(chart)
{
    setObjectName(QStringLiteral("comparisonView"));
    m_label = new QLabel(this);
    m_second = new QComboBox(this);
    m_second->setObjectName(QStringLiteral("secondScenario"));
    m_second->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_label->setBuddy(m_second);
    m_empty = new QLabel(this);
    m_empty->setObjectName(QStringLiteral("comparisonEmpty"));
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(32);
    m_model = new QStandardItemModel(this);
    m_table = new TableView(this);
    m_table->setObjectName(QStringLiteral("comparisonTable"));
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setMinimumHeight(kLeastTable);
    m_chart->setMinimumHeight(kLeastChart);

    auto* row = new QHBoxLayout;
    row->setContentsMargins(12, 8, 12, 4);
    row->addWidget(m_label);
    row->addWidget(m_second, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_empty, 1);
    column->addWidget(m_chart, 3);
    column->addWidget(m_table, 2);
    connect(m_second, &QComboBox::activated, this, [this](int index) {
        m_chosen = toUtf8(m_second->itemData(index).toString());
        Q_EMIT secondChosen(m_chosen);
    });
    clear();
    retranslate();
    recolor();
}

void ComparisonView::setChoices(std::vector<std::pair<std::string, Bilingual>> choices)
{
    m_choices = std::move(choices);
    fillChoices();
}

void ComparisonView::choose(const std::string& id)
{
    m_chosen = id;
    fillChoices();
}

void ComparisonView::fillChoices()
{
    const QSignalBlocker blocker(m_second);
    m_second->clear();
    m_second->addItem(tr("nothing"), QString());
    for (const auto& [id, name] : m_choices) {
        m_second->addItem(formatter().text(name), toQString(id));
    }
    m_second->setCurrentIndex(std::max(0, m_second->findData(toQString(m_chosen))));
}

void ComparisonView::clear()
{
    m_model->removeRows(0, m_model->rowCount());
    m_table->hide();
    m_chart->hide();
    m_empty->show();
}

void ComparisonView::setScenarios(const ReckonedScenario& first, const ReckonedScenario& second)
{
    m_model->removeRows(0, m_model->rowCount());
    m_model->setHorizontalHeaderLabels(
        { QString(), formatter().text(first.scenario.name), formatter().text(second.scenario.name), tr("Difference") });
    for (const OutputId output : kOutputsCompared) {
        addOutput(output, first.results.span.mid, second.results.span.mid);
    }
    for (const InputId id : scenario::kInputIds) {
        addInput(id, first.scenario[id], second.scenario[id]);
    }
    m_empty->hide();
    m_chart->show();
    m_table->show();
    m_table->fitColumns();
}

// Both in the unit of the larger one. What the second is more than the first, and how many times it.
void ComparisonView::addOutput(OutputId output, const scenario::Outputs& first, const scenario::Outputs& second)
{
    const OutputScale scale = m_scales.scaleFor(output, std::max(first[output], second[output]));
    const auto shown
        = [&](double value) { return formatter().quantity(pointOf(value * scale.factor), scale.unit, false); };
    const double more = second[output] - first[output];
    QString difference = (more > 0 ? QStringLiteral("+") : QString()) + shown(more);
    if (first[output] > 0 && more != 0) {
        difference = tr("%1 (%2 times)").arg(difference, formatter().number(second[output] / first[output]));
    }
    addRow({ .name = nameOf(output, formatter().words()),
        .first = shown(first[output]),
        .second = shown(second[output]),
        .difference = more == 0 ? tr("the same") : difference });
}

// Only what is not the same.
void ComparisonView::addInput(InputId id, const scenario::Input& first, const scenario::Input& second)
{
    const bool isSame = first.low == second.low && first.mid == second.mid && first.high == second.high;
    if (isSame) {
        return;
    }
    const InputUnit unit = shownUnitOf(id);
    const auto shown
        = [&](const scenario::Input& input) { return formatter().quantity(shownValueOf(id, input), unit.unit, false); };
    addRow({ .name = nameOf(id, formatter().words()),
        .first = shown(first),
        .second = shown(second),
        .difference = first.mid > 0 && second.mid != first.mid
            ? tr("%1 times").arg(formatter().number(second.mid / first.mid))
            : QString() });
}

void ComparisonView::addRow(const Row& row)
{
    QList<QStandardItem*> items;
    for (const QString& text : { row.name, row.first, row.second, row.difference }) {
        auto* item = new QStandardItem(text);
        item->setEditable(false);
        item->setTextAlignment((items.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
        items << item;
    }
    m_model->appendRow(items);
}

void ComparisonView::retranslate()
{
    m_label->setText(tr("Beside it:"));
    m_second->setAccessibleName(tr("Scenario to compare with"));
    m_table->setAccessibleName(tr("Differences of the two scenarios"));
    m_table->retranslate();
    m_empty->setText(tr("Choose a second scenario above, and both stand side by side."));
    fillChoices();
}

void ComparisonView::recolor()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    m_empty->setPalette(muted);
}

} // namespace broadsheet::app
