// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scenario/formulas_view.h"

#include "app/scenario/scenario_texts.h"

#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace broadsheet::app {

using scenario::InputId;
using scenario::OutputId;

FormulasView::FormulasView(const OutputScales& scales, const Appearance& appearance, QWidget* parent)
    : Page(appearance, parent)
    , m_scales(scales)
{
    setObjectName(QStringLiteral("formulasView"));
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("formulas"));
    m_text->setOpenExternalLinks(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(14);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_text);
    retranslate();
    recolor();
}

void FormulasView::setScenario(const scenario::Scenario& scenario, const scenario::Span& span)
{
    m_scenario = scenario;
    m_outputs = span.mid;
    m_isStale = true;
    if (isVisible()) {
        show();
    }
}

QString FormulasView::plainText() const
{
    return m_text->toPlainText();
}

QString FormulasView::input(InputId id) const
{
    const InputUnit unit = shownUnitOf(id);
    return formatter().quantity(pointOf((*m_scenario)[id].mid * unit.factor), unit.unit, false);
}

QString FormulasView::output(OutputId id) const
{
    const OutputScale scale = m_scales.scaleFor(id, m_outputs[id]);
    return formatter().quantity(pointOf(m_outputs[id] * scale.factor), scale.unit, false);
}

// What each lever leaves multiplies; those that save nothing leave everything.
QString FormulasView::itEnergy() const
{
    QString product = input(InputId::Requests) + QStringLiteral(" × ") + input(InputId::EnergyPerRequest);
    if (m_scenario->includesPue != scenario::PueInEnergy::No) {
        product += QStringLiteral(" ÷ ") + formatter().digits(m_scenario->includedPue);
    }
    for (const InputId saving : scenario::kSavings) {
        if ((*m_scenario)[saving].mid > 0) {
            product += QStringLiteral(" × (1 − %1)").arg(input(saving));
        }
    }
    return product + QStringLiteral(" = ") + output(OutputId::ItEnergyPerDay);
}

QString FormulasView::block(const QString& words, const QString& numbers, const QString& reference) const
{
    const QString muted = appearance().colors().mutedText.name();
    return QStringLiteral("<p style=\"margin-bottom:12px\">%1<br><b>%2</b><br><span style=\"color:%3\">%4</span></p>")
        .arg(words.toHtmlEscaped(), numbers.toHtmlEscaped(), muted, reference.toHtmlEscaped());
}

void FormulasView::show()
{
    if (!m_scenario) {
        return;
    }
    m_isStale = false;
    const QString times = QStringLiteral(" × ");
    const QString equals = QStringLiteral(" = ");
    const QString days = tr("365 days");
    const QString itReference
        = tr("A year is 365 days. Savings multiply: what is left is the product of what each lever leaves.");
    const QString pueReference = tr("PUE: The Green Grid, facility energy over IT energy. It is counted once: where "
                                    "the energy per request contains one, that is divided out first.");
    const QString waterReference = tr("Li, Yang, Islam, Ren: “Making AI Less ‘Thirsty’”, arXiv 2304.03271. WUE goes "
                                      "with the energy of the machines (The Green Grid), water off site with that of "
                                      "the facility.");
    const QString gridReference = tr("As CodeCarbon and the ML CO₂ Impact calculator reckon: energy times the emission "
                                     "factor of the grid.");
    QString html;
    html += block(m_scenario->includesPue == scenario::PueInEnergy::No
            ? tr("Electricity of the machines a day = requests a day × energy per request × what each lever leaves")
            : tr("Electricity of the machines a day = requests a day × energy per request ÷ the PUE it contains × what "
                 "each lever leaves"),
        itEnergy(), itReference);
    html += block(tr("Electricity a year = electricity of the machines a day × PUE × 365 days"),
        output(OutputId::ItEnergyPerDay) + times + input(InputId::Pue) + times + days + equals
            + output(OutputId::ElectricityPerYear),
        pueReference);
    html += block(tr("Water on site = electricity of the machines a year × WUE"),
        output(OutputId::ItEnergyPerDay) + times + days + times + input(InputId::WaterOnSite) + equals
            + output(OutputId::WaterOnSite),
        waterReference);
    html += block(tr("Water off site = electricity a year × water off site per kWh"),
        output(OutputId::ElectricityPerYear) + times + input(InputId::WaterOffSite) + equals
            + output(OutputId::WaterOffSite),
        tr("The same."));
    html += block(tr("CO₂ = electricity a year × grid emission factor"),
        output(OutputId::ElectricityPerYear) + times + input(InputId::GridFactor) + equals
            + output(OutputId::Emissions),
        gridReference);
    const int place = m_text->verticalScrollBar()->value();
    m_text->setHtml(html);
    m_text->verticalScrollBar()->setValue(place);
}

void FormulasView::showEvent(QShowEvent* event)
{
    if (m_isStale) {
        show();
    }
    Page::showEvent(event);
}

void FormulasView::retranslate()
{
    m_text->setAccessibleName(tr("Formulas with the numbers of the moment"));
    show();
}

void FormulasView::recolor()
{
    show();
}

} // namespace broadsheet::app
