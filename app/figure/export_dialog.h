// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/exporter.h"
#include "app/figure/figure_style.h"
#include "core/figure/figure.h"

#include <QDialog>
#include <QString>

class QDoubleSpinBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace broadsheet::app {

// What the dialog remembers from one export to the next.
struct ExportChoice {
    QSize size = kDefaultPictureSize;
    double scale = 2;
    QString folder;

    bool operator==(const ExportChoice&) const = default;
};

// Asks for size, scale, folder and name, and writes the figure as PNG. A failure is told in the dialog, which stays
// open.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    // The figure must outlive the dialog.
    ExportDialog(const figure::ResolvedFigure& figure, FigureStyle style, HiddenSeries hidden,
        const ExportChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

    // The file written, after the dialog was accepted.
    [[nodiscard]] const QString& writtenFile() const
    {
        return m_written;
    }

    void accept() override;

private:
    void buildFields(const ExportChoice& choice);
    void arrange();
    void browse();
    void updateSummary();
    void updatePreview();
    [[nodiscard]] PictureOptions options() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool mayReplace(const QString& file);

    const figure::ResolvedFigure& m_figure;
    FigureStyle m_style;
    HiddenSeries m_hidden;
    QString m_written;
    QString m_replaceable; // the existing file whose replacement the person was asked about
    QLabel* m_preview = nullptr;
    QSpinBox* m_width = nullptr;
    QSpinBox* m_height = nullptr;
    QDoubleSpinBox* m_scale = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet::app
