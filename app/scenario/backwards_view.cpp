// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/backwards_view.h"

#include "app/scenario/number_field.h"
#include "app/scenario/scenario_texts.h"
#include "core/scenario/analysis.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace broadsheet::app {

using scenario::InputId;

namespace {

// The projection that the article prints for 2027, in TWh a year.
constexpr double kLower = 85;
constexpr double kUpper = 134;
constexpr double kWhPerTWh = 1e9;
constexpr int kFieldWidth = 118;

} // namespace

BackwardsView::BackwardsView(const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
{
    setObjectName(QStringLiteral("backwardsView"));
    build();
    retranslate();
    recolor();
    setTarget(kLower);
}

void BackwardsView::build()
{
    m_question = new QLabel(this);
    m_question->setWordWrap(true);
    m_target = new NumberField(appearance(), this);
    m_target->setObjectName(QStringLiteral("target"));
    m_target->setFixedWidth(kFieldWidth);
    m_question->setBuddy(m_target);
    m_unit = new QLabel(this);
    m_lower = new QPushButton(this);
    m_lower->setObjectName(QStringLiteral("lowerTarget"));
    m_upper = new QPushButton(this);
    m_upper->setObjectName(QStringLiteral("upperTarget"));
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(m_target);
    row->addWidget(m_unit);
    row->addSpacing(12);
    row->addWidget(m_lower);
    row->addWidget(m_upper);
    row->addStretch(1);
    const auto label = [this](const char* name) {
        auto* made = new QLabel(this);
        made->setObjectName(QLatin1StringView(name));
        made->setTextFormat(Qt::PlainText);
        made->setWordWrap(true);
        return made;
    };
    m_refusal = label("targetRefusal");
    m_refusal->hide();
    m_projection = label("projectionNote");
    m_note = label("backwardsNote");
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 16);
    column->setSpacing(10);
    column->addWidget(m_question);
    column->addLayout(row);
    column->addWidget(m_refusal);
    column->addWidget(m_projection);
    column->addSpacing(10);
    addAnswer(*column, m_requests, "neededRequests");
    addAnswer(*column, m_energy, "neededEnergy");
    column->addSpacing(6);
    column->addWidget(m_note);
    column->addStretch(1);

    m_target->setCheck([this](double number) {
        return number > 0 && number <= 1e9 ? QString() : tr("It must be above 0 and at most a billion TWh.");
    });
    connect(m_target, &NumberField::numberEntered, this, &BackwardsView::show);
    connect(m_target, &NumberField::refusalChanged, this, [this] {
        m_refusal->setText(m_target->refusal());
        m_refusal->setVisible(!m_target->refusal().isEmpty());
    });
    connect(m_lower, &QPushButton::clicked, this, [this] { setTarget(kLower); });
    connect(m_upper, &QPushButton::clicked, this, [this] { setTarget(kUpper); });
}

void BackwardsView::addAnswer(QVBoxLayout& column, Answer& answer, const char* name)
{
    answer.text = new QLabel(this);
    answer.text->setObjectName(QLatin1StringView(name));
    answer.text->setTextFormat(Qt::PlainText);
    answer.text->setWordWrap(true);
    answer.text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QFont font = answer.text->font();
    font.setPointSizeF(font.pointSizeF() * 1.15);
    answer.text->setFont(font);
    answer.take = new QPushButton(this);
    answer.take->setObjectName(QLatin1StringView(name) + QStringLiteral("Take"));
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(answer.text, 1);
    row->addWidget(answer.take, 0, Qt::AlignTop);
    column.addLayout(row);
    connect(answer.take, &QPushButton::clicked, this, [this, &answer] {
        if (answer.needed) {
            Q_EMIT inputChosen(answer.id, *answer.needed);
        }
    });
}

void BackwardsView::setScenario(const scenario::Scenario& scenario)
{
    m_scenario = scenario;
    show();
}

double BackwardsView::target() const
{
    return m_target->number();
}

void BackwardsView::setTarget(double terawattHours)
{
    m_target->setNumber(terawattHours);
    show();
}

void BackwardsView::show()
{
    for (Answer* answer : { &m_requests, &m_energy }) {
        answer->needed = m_scenario ? scenario::needed(*m_scenario, answer->id, target() * kWhPerTWh) : std::nullopt;
        showAnswer(*answer);
    }
}

void BackwardsView::showAnswer(Answer& answer) const
{
    const QString name = nameOf(answer.id, formatter().words());
    const bool isInBounds = answer.needed && *answer.needed < kindOf(answer.id).below;
    answer.take->setEnabled(isInBounds);
    if (!answer.needed) {
        answer.text->setText(tr("%1: no number would do, since another input is 0.").arg(name));
        return;
    }
    const std::string_view unit = kindOf(answer.id).unit;
    const double now = (*m_scenario)[answer.id].mid;
    const QString needed = formatter().quantity(pointOf(*answer.needed), unit, true);
    const QString has = formatter().quantity(pointOf(now), unit, false);
    answer.text->setText(now > 0 ? tr("%1: %2 in place of %3, which is %4 times as much.")
                                       .arg(name, needed, has, formatter().number(*answer.needed / now))
                                 : tr("%1: %2 in place of %3.").arg(name, needed, has));
}

void BackwardsView::retranslate()
{
    m_question->setText(
        tr("What would have to hold, everything else at its middle, for this much electricity a year?"));
    m_unit->setText(formatter().unit("TWh/year"));
    m_target->setAccessibleName(tr("Electricity a year in TWh"));
    m_target->refresh();
    m_lower->setText(formatter().quantity(pointOf(kLower), "TWh", false));
    m_upper->setText(formatter().quantity(pointOf(kUpper), "TWh", false));
    m_projection->setText(tr("85 and 134 TWh are what the article prints for 2027. The source, de Vries in Joule 2023, "
                             "says 85.4 to 134.0 TWh, if 1.5 million servers are shipped in that year and all run at "
                             "full load."));
    m_requests.take->setText(tr("Set the requests"));
    m_energy.take->setText(tr("Set the energy"));
    m_note->setText(tr("Both answers stand alone: either the one or the other, not both."));
    show();
}

void BackwardsView::recolor()
{
    QPalette muted;
    muted.setColor(QPalette::WindowText, appearance().colors().mutedText);
    m_projection->setPalette(muted);
    m_note->setPalette(muted);
    QPalette bad;
    bad.setColor(QPalette::WindowText, appearance().colors().bad);
    m_refusal->setPalette(bad);
    m_target->refresh();
}

} // namespace broadsheet::app
