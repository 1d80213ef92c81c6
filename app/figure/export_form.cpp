// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/figure/export_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QStackedWidget>

#include <algorithm>
#include <cmath>

namespace broadsheet::app {

namespace {

enum Unit { Pixels, Millimetres };

// Two fields with a sign between them.
QWidget* pairOf(QWidget* first, QWidget* second, QWidget* parent)
{
    auto* pair = new QWidget(parent);
    auto* row = new QHBoxLayout(pair);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(first, 1);
    row->addWidget(new QLabel(QStringLiteral("×"), pair));
    row->addWidget(second, 1);
    return pair;
}

} // namespace

ExportForm::ExportForm(const ExportChoice& choice, QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("exportForm"));
    buildSizes(choice);
    buildLook(choice);
    arrange();
    showUnit();
    connectSignals();
}

QSpinBox* ExportForm::pixelField(const char* name, int value, int least)
{
    auto* field = new QSpinBox(this);
    field->setObjectName(QLatin1StringView(name));
    field->setRange(least, kLargestPictureSide);
    field->setSingleStep(100);
    field->setSuffix(QStringLiteral(" px"));
    field->setValue(value);
    return field;
}

QDoubleSpinBox* ExportForm::millimetreField(const char* name, double value)
{
    auto* field = new QDoubleSpinBox(this);
    field->setObjectName(QLatin1StringView(name));
    field->setRange(kShortestSide, kLongestSide);
    field->setDecimals(1);
    field->setSingleStep(10);
    field->setSuffix(QStringLiteral(" mm"));
    field->setValue(value);
    return field;
}

QCheckBox* ExportForm::box(const char* name, const QString& text, bool isOn)
{
    auto* field = new QCheckBox(text, this);
    field->setObjectName(QLatin1StringView(name));
    field->setChecked(isOn);
    return field;
}

void ExportForm::buildSizes(const ExportChoice& choice)
{
    m_unit = new QComboBox(this);
    m_unit->setObjectName(QStringLiteral("exportUnit"));
    m_unit->addItem(tr("pixels"));
    m_unit->addItem(tr("millimetres"));
    m_unit->setCurrentIndex(choice.onPaper ? Millimetres : Pixels);
    m_unit->setAccessibleName(tr("Unit of the size"));
    m_width = pixelField("exportWidth", choice.size.width(), kSmallestPicture.width());
    m_height = pixelField("exportHeight", choice.size.height(), kSmallestPicture.height());
    m_paperWidth = millimetreField("exportPaperWidth", choice.paper.millimetres.width());
    m_paperHeight = millimetreField("exportPaperHeight", choice.paper.millimetres.height());
    for (QWidget* field : { static_cast<QWidget*>(m_width), static_cast<QWidget*>(m_paperWidth) }) {
        field->setAccessibleName(tr("Width"));
    }
    for (QWidget* field : { static_cast<QWidget*>(m_height), static_cast<QWidget*>(m_paperHeight) }) {
        field->setAccessibleName(tr("Height"));
    }
    m_scale = new QDoubleSpinBox(this);
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setRange(kSmallestScale, kLargestScale);
    m_scale->setSingleStep(0.5);
    m_scale->setDecimals(1);
    m_scale->setPrefix(QStringLiteral("× "));
    m_scale->setValue(choice.scale);
    m_scale->setAccessibleName(tr("Scale"));
    m_resolution = new QSpinBox(this);
    m_resolution->setObjectName(QStringLiteral("exportResolution"));
    m_resolution->setRange(static_cast<int>(kSmallestResolution), static_cast<int>(kLargestResolution));
    m_resolution->setSingleStep(50);
    m_resolution->setSuffix(QStringLiteral(" dpi"));
    m_resolution->setValue(static_cast<int>(std::lround(choice.paper.dpi)));
    m_resolution->setAccessibleName(tr("Resolution"));
    m_sizes = new QStackedWidget(this);
    m_sizes->addWidget(pairOf(m_width, m_height, this));
    m_sizes->addWidget(pairOf(m_paperWidth, m_paperHeight, this));
    m_densities = new QStackedWidget(this);
    m_densities->addWidget(m_scale);
    m_densities->addWidget(m_resolution);
    m_densityLabel = new QLabel(this);
}

void ExportForm::buildLook(const ExportChoice& choice)
{
    m_language = new QComboBox(this);
    m_language->setObjectName(QStringLiteral("exportLanguage"));
    m_language->addItem(tr("Like the window"));
    for (const Language language : kLanguages) {
        m_language->addItem(nativeNameOf(language), static_cast<int>(language));
    }
    m_language->setCurrentIndex(choice.language ? m_language->findData(static_cast<int>(*choice.language)) : 0);
    m_colors = new QComboBox(this);
    m_colors->setObjectName(QStringLiteral("exportColors"));
    m_colors->addItem(tr("Like the window"), static_cast<int>(ThemeChoice::System));
    m_colors->addItem(tr("Light"), static_cast<int>(ThemeChoice::Light));
    m_colors->addItem(tr("Dark"), static_cast<int>(ThemeChoice::Dark));
    m_colors->setCurrentIndex(m_colors->findData(static_cast<int>(choice.theme)));
    m_transparent = box("exportTransparent", tr("Transparent ground"), !choice.parts.ground);
    m_title = box("exportTitle", tr("Title"), choice.parts.title);
    m_legend = box("exportLegend", tr("Legend"), choice.parts.legend);
    m_source = box("exportSource", tr("Source line"), choice.parts.source);
    m_outlines = box("exportOutlines", tr("Texts as outlines (SVG)"), choice.outlines);
    m_outlines->setToolTip(tr("Looks the same where the font is missing, but its texts can't be searched or edited."));
}

void ExportForm::arrange()
{
    auto* size = new QHBoxLayout;
    size->addWidget(m_sizes, 1);
    size->addWidget(m_unit);
    auto* parts = new QGridLayout;
    parts->addWidget(m_title, 0, 0);
    parts->addWidget(m_legend, 0, 1);
    parts->addWidget(m_source, 1, 0);
    parts->addWidget(m_transparent, 1, 1);
    parts->addWidget(m_outlines, 2, 0, 1, 2);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("Size"), size);
    form->addRow(m_densityLabel, m_densities);
    form->addRow(tr("Language"), m_language);
    form->addRow(tr("Colours"), m_colors);
    form->addRow(tr("Shown"), parts);
}

void ExportForm::connectSignals()
{
    for (QSpinBox* field : { m_width, m_height, m_resolution }) {
        connect(field, &QSpinBox::valueChanged, this, &ExportForm::changed);
    }
    for (QDoubleSpinBox* field : { m_scale, m_paperWidth, m_paperHeight }) {
        connect(field, &QDoubleSpinBox::valueChanged, this, &ExportForm::changed);
    }
    for (QComboBox* field : { m_unit, m_language, m_colors }) {
        connect(field, &QComboBox::currentIndexChanged, this, [this] {
            showUnit();
            Q_EMIT changed();
        });
    }
    for (QCheckBox* field : { m_transparent, m_title, m_legend, m_source, m_outlines }) {
        connect(field, &QCheckBox::toggled, this, &ExportForm::changed);
    }
}

void ExportForm::showUnit()
{
    m_sizes->setCurrentIndex(m_unit->currentIndex());
    m_densities->setCurrentIndex(m_unit->currentIndex());
    m_densityLabel->setText(m_unit->currentIndex() == Pixels ? tr("Scale") : tr("Resolution"));
}

void ExportForm::fill(ExportChoice& choice) const
{
    choice.size = { m_width->value(), m_height->value() };
    choice.scale = m_scale->value();
    choice.onPaper = m_unit->currentIndex() == Millimetres;
    choice.paper = { .millimetres = { m_paperWidth->value(), m_paperHeight->value() },
        .dpi = static_cast<double>(m_resolution->value()) };
    const QVariant language = m_language->currentData();
    choice.language
        = language.isValid() ? std::optional(static_cast<Language>(language.toInt())) : std::optional<Language>();
    choice.theme = static_cast<ThemeChoice>(m_colors->currentData().toInt());
    choice.parts = { .title = m_title->isChecked(),
        .legend = m_legend->isChecked(),
        .source = m_source->isChecked(),
        .ground = !m_transparent->isChecked() };
    choice.outlines = m_outlines->isChecked();
}

void ExportForm::setFormats(const std::vector<FileFormat>& formats)
{
    const auto has = [&formats](FileFormat format) { return std::ranges::find(formats, format) != formats.end(); };
    const bool isPicture = has(FileFormat::Png) || has(FileFormat::Svg) || has(FileFormat::Pdf);
    for (QWidget* field :
        std::initializer_list<QWidget*> { m_sizes, m_unit, m_colors, m_transparent, m_title, m_legend, m_source }) {
        field->setEnabled(isPicture);
    }
    m_densities->setEnabled(has(FileFormat::Png));
    m_outlines->setEnabled(has(FileFormat::Svg));
}

} // namespace broadsheet::app
