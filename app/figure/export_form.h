// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/export_choice.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSpinBox;
class QStackedWidget;

namespace broadsheet::app {

// The fields of how a figure is exported: size and resolution in pixels or on paper, language, colours, what is left
// out.
class ExportForm final : public QWidget {
    Q_OBJECT

public:
    explicit ExportForm(const ExportChoice& choice, QWidget* parent = nullptr);

    // Puts what the fields say into the choice; the rest of it stays as it is.
    void fill(ExportChoice& choice) const;

    // Only the fields that these formats take can be used.
    void setFormats(const std::vector<FileFormat>& formats);

Q_SIGNALS:
    void changed();

private:
    void buildSizes(const ExportChoice& choice);
    void buildLook(const ExportChoice& choice);
    void arrange();
    void connectSignals();
    [[nodiscard]] QSpinBox* pixelField(const char* name, int value, int least);
    [[nodiscard]] QDoubleSpinBox* millimetreField(const char* name, double value);
    [[nodiscard]] QCheckBox* box(const char* name, const QString& text, bool isOn);
    void showUnit();

    QComboBox* m_unit = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_scale = nullptr;
    QDoubleSpinBox* m_paperWidth = nullptr;
    QDoubleSpinBox* m_paperHeight = nullptr;
    QSpinBox* m_resolution = nullptr;
    QStackedWidget* m_sizes = nullptr;
    QStackedWidget* m_densities = nullptr;
    QLabel* m_densityLabel = nullptr;
    QComboBox* m_language = nullptr;
    QComboBox* m_colors = nullptr;
    QCheckBox* m_transparent = nullptr;
    QCheckBox* m_title = nullptr;
    QCheckBox* m_legend = nullptr;
    QCheckBox* m_source = nullptr;
    QCheckBox* m_outlines = nullptr;
};

} // namespace broadsheet::app
