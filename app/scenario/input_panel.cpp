// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/input_panel.h"

#include "app/scenario/input_editor.h"
#include "app/scenario/number_field.h"
#include "app/scenario/range_slider.h"
#include "app/scenario/scenario_desk.h"
#include "app/scenario/scenario_texts.h"
#include "app/scenario/still_combo_box.h"

#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

using scenario::InputId;
using scenario::PueInEnergy;
using scenario::Scenario;

namespace {

constexpr int kWidth = 369;
constexpr int kFieldWidth = 92;
constexpr int kUnitWidth = 114;
constexpr int kLeastGrowth = -20; // percent a year; what lies outside can still be typed
constexpr int kMostGrowth = 60;
constexpr int kGrowthGesture = static_cast<int>(scenario::kInputCount); // those before are the inputs' own
constexpr std::array kPueChoices { PueInEnergy::No, PueInEnergy::Yes, PueInEnergy::Unknown };

} // namespace

InputPanel::InputPanel(const demand::Catalogue& catalogue, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_catalogue(catalogue)
{
    setObjectName(QStringLiteral("inputPanel"));
    auto* inside = new QWidget(this);
    auto* column = new QVBoxLayout(inside);
    column->setContentsMargins(12, 8, 10, 12);
    column->setSpacing(14);
    addHeading(*column, QT_TR_NOOP("Requests and energy"));
    addEditor(*column, InputId::Requests);
    addEditor(*column, InputId::EnergyPerRequest);
    addPue(*column);
    addHeading(*column, QT_TR_NOOP("Where it runs"));
    addEditor(*column, InputId::Pue);
    addEditor(*column, InputId::GridFactor);
    addEditor(*column, InputId::WaterOnSite);
    addEditor(*column, InputId::WaterOffSite);
    addHeading(*column, QT_TR_NOOP("Four levers: what they save multiplies"));
    for (const InputId saving : scenario::kSavings) {
        addEditor(*column, saving);
    }
    addHeading(*column, QT_TR_NOOP("Growth"));
    addGrowth(*column);
    m_resetAll = new QPushButton(this);
    m_resetAll->setObjectName(QStringLiteral("resetAll"));
    column->addWidget(m_resetAll, 0, Qt::AlignLeft);
    column->addStretch(1);

    auto* scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("inputScroll"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(inside);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    setFixedWidth(kWidth);
    connectSignals();
    retranslate();
    recolor();
}

void InputPanel::addHeading(QVBoxLayout& column, const char* text)
{
    auto* heading = new QLabel(this);
    QFont font = heading->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setBold(true);
    heading->setFont(font);
    heading->setContentsMargins(0, m_headings.empty() ? 0 : 8, 0, 0);
    column.addWidget(heading);
    m_headings.emplace_back(heading, text);
}

void InputPanel::addEditor(QVBoxLayout& column, InputId id)
{
    auto* editor = new InputEditor(id, m_catalogue, appearance(), this);
    m_editors.at(static_cast<std::size_t>(id)) = editor;
    column.addWidget(editor);
    connect(editor, &InputEditor::edited, this, [this, id](const scenario::Input& input, bool isMove) {
        Scenario next = m_scenario;
        next[id] = input;
        Q_EMIT edited(next, isMove ? static_cast<int>(id) : ScenarioDesk::kApart);
    });
    connect(editor, &InputEditor::moveEnded, this, &InputPanel::gestureEnded);
}

void InputPanel::addPue(QVBoxLayout& column)
{
    m_coversLabel = new QLabel(this);
    m_covers = new StillComboBox(this);
    m_covers->setObjectName(QStringLiteral("pueInEnergy"));
    for (const PueInEnergy choice : kPueChoices) {
        m_covers->addItem(QString(), static_cast<int>(choice));
    }
    m_covers->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_coversLabel->setBuddy(m_covers);
    m_includedLabel = new QLabel(this);
    m_includedPue = new NumberField(appearance(), this);
    m_includedPue->setObjectName(QStringLiteral("includedPue"));
    m_includedPue->setFixedWidth(kFieldWidth);
    m_includedLabel->setBuddy(m_includedPue);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_coversLabel, 0, 0, 1, 2);
    grid->addWidget(m_covers, 1, 0, 1, 2);
    grid->addWidget(m_includedLabel, 2, 0);
    grid->addWidget(m_includedPue, 2, 1);
    column.addLayout(grid);
}

void InputPanel::addGrowth(QVBoxLayout& column)
{
    const auto field = [this](const char* name) {
        auto* made = new NumberField(appearance(), this);
        made->setObjectName(QLatin1StringView(name));
        made->setFixedWidth(kFieldWidth);
        return made;
    };
    m_rateLabel = new QLabel(this);
    m_rate = field("growthRate");
    m_rateLabel->setBuddy(m_rate);
    m_rateUnit = new QLabel(QStringLiteral("%"), this);
    m_rateUnit->setFixedWidth(kUnitWidth);
    m_rateSlider = new RangeSlider(this);
    m_rateSlider->setObjectName(QStringLiteral("growthSlider"));
    m_rateSlider->setRange(kLeastGrowth, kMostGrowth);
    m_rateSlider->setPageStep(5);
    m_sinceLabel = new QLabel(this);
    m_since = field("growthFrom");
    m_sinceLabel->setBuddy(m_since);
    m_refusal = new QLabel(this);
    m_refusal->setObjectName(QStringLiteral("growthRefusal"));
    m_refusal->setWordWrap(true);
    m_refusal->hide();
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 1);
    grid->addWidget(m_rateLabel, 0, 0);
    grid->addWidget(m_rate, 0, 1);
    grid->addWidget(m_rateUnit, 0, 2);
    grid->addWidget(m_rateSlider, 1, 0, 1, 3);
    grid->addWidget(m_sinceLabel, 2, 0);
    grid->addWidget(m_since, 2, 1);
    grid->addWidget(m_refusal, 3, 0, 1, 3);
    column.addLayout(grid);
    setTabOrder(m_rate, m_rateSlider);
    setTabOrder(m_rateSlider, m_since);
}

void InputPanel::connectSignals()
{
    connect(m_covers, &QComboBox::activated, this, [this](int index) {
        Scenario next = m_scenario;
        next.includesPue = static_cast<PueInEnergy>(m_covers->itemData(index).toInt());
        next.includedPue = next.includesPue == PueInEnergy::No ? 1 : m_scenario.includedPue;
        apart(next);
    });
    m_includedPue->setCheck([this](double pue) {
        return includedPueFault(m_scenario.includesPue, pue) ? tr("A PUE is 1 at least and below 100.") : QString();
    });
    connect(m_includedPue, &NumberField::numberEntered, this, [this](double pue) {
        Scenario next = m_scenario;
        next.includedPue = pue;
        apart(next);
    });
    const auto grown = [this](double percent, double since) {
        return scenario::Growth { .rate = percent / 100, .from = static_cast<int>(std::lround(since)), .fact = {} };
    };
    m_rate->setCheck([this, grown](double percent) {
        return faultOf(grown(percent, m_since->number())) ? tr("Growth is above −100 % and 1,000 % at most.")
                                                          : QString();
    });
    m_since->setCheck([this, grown](double year) {
        const bool isYear = year == std::round(year) && !faultOf(grown(m_rate->number(), year));
        return isYear ? QString() : tr("That is no year from 1900 to 2200.");
    });
    for (NumberField* field : { m_rate, m_since }) {
        connect(field, &NumberField::numberEntered, this, [this, grown] {
            Scenario next = m_scenario;
            next.growth = grown(m_rate->number(), m_since->number());
            apart(next);
        });
        connect(field, &NumberField::refusalChanged, this, [this] {
            m_refusal->setText(m_rate->refusal().isEmpty() ? m_since->refusal() : m_rate->refusal());
            m_refusal->setVisible(!m_refusal->text().isEmpty());
        });
    }
    connect(m_rateSlider, &QSlider::valueChanged, this, [this, grown](int percent) {
        Scenario next = m_scenario;
        next.growth = grown(percent, m_since->number());
        Q_EMIT edited(next, kGrowthGesture);
    });
    connect(m_rateSlider, &QSlider::sliderReleased, this, &InputPanel::gestureEnded);
    connect(m_resetAll, &QPushButton::clicked, this, [this] { apart(m_original); });
}

void InputPanel::apart(const Scenario& scenario)
{
    Q_EMIT edited(scenario, ScenarioDesk::kApart);
}

void InputPanel::setScenario(const Scenario& scenario, const Scenario& original)
{
    m_scenario = scenario;
    m_original = original;
    show();
}

void InputPanel::show()
{
    for (const InputId id : scenario::kInputIds) {
        m_editors.at(static_cast<std::size_t>(id))->setInput(m_scenario[id], m_original[id]);
    }
    const bool hasIncluded = m_scenario.includesPue != PueInEnergy::No;
    m_covers->setCurrentIndex(m_covers->findData(static_cast<int>(m_scenario.includesPue)));
    m_includedPue->setNumber(m_scenario.includedPue);
    m_includedLabel->setVisible(hasIncluded);
    m_includedPue->setVisible(hasIncluded);
    const scenario::Growth growth = m_scenario.growth.value_or(scenario::Growth {});
    m_rate->setNumber(growth.rate * 100);
    if (!m_rateSlider->isSliderDown()) {
        const QSignalBlocker blocker(m_rateSlider);
        m_rateSlider->setValue(
            static_cast<int>(std::lround(std::clamp<double>(growth.rate * 100, kLeastGrowth, kMostGrowth))));
    }
    m_since->setNumber(growth.from);
    m_resetAll->setEnabled(m_scenario != m_original);
}

void InputPanel::retranslate()
{
    for (const auto& [heading, text] : m_headings) {
        heading->setText(tr(text));
    }
    m_coversLabel->setText(tr("The energy per request is that of"));
    for (int index = 0; index < m_covers->count(); ++index) {
        m_covers->setItemText(
            index, nameOf(static_cast<PueInEnergy>(m_covers->itemData(index).toInt()), formatter().words()));
    }
    m_includedLabel->setText(tr("with a PUE of, which is divided out"));
    m_rateLabel->setText(tr("Each year more by"));
    m_sinceLabel->setText(tr("from the year"));
    m_resetAll->setText(tr("Reset all inputs"));
    m_covers->setAccessibleName(m_coversLabel->text());
    m_includedPue->setAccessibleName(m_includedLabel->text());
    m_rate->setAccessibleName(tr("Growth a year in percent"));
    m_rateSlider->setAccessibleName(tr("Growth a year: slider"));
    m_since->setAccessibleName(tr("First year of the growth"));
    for (NumberField* field : { m_includedPue, m_rate, m_since }) {
        field->refresh();
    }
}

void InputPanel::recolor()
{
    QPalette bad;
    bad.setColor(QPalette::WindowText, appearance().colors().bad);
    m_refusal->setPalette(bad);
}

} // namespace broadsheet::app
