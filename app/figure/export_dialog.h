// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/export_choice.h"
#include "app/figure/exporter.h"
#include "app/figure/figure_style.h"
#include "core/figure/view_state.h"

#include <QDialog>
#include <QString>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace broadsheet::app {

class ExportForm;

// Asks for format, size, look, folder and name, shows what the file will be, and writes it. A failure is told in the
// dialog, which stays open.
class ExportDialog final : public QDialog {
    Q_OBJECT

public:
    // `style` and `view` are the window's. The figure must outlive the dialog.
    ExportDialog(const figure::ResolvedFigure& figure, FigureStyle style, figure::ViewState view,
        const ExportChoice& choice, QWidget* parent = nullptr);

    [[nodiscard]] ExportChoice choice() const;

    // The file written, after the dialog was accepted.
    [[nodiscard]] const QString& writtenFile() const
    {
        return m_written;
    }

    void accept() override;

private:
    void buildFields();
    void arrange();
    void connectSignals();
    void browse();
    void followFormat();
    void refresh();
    void updateSummary();
    void updatePreview();
    [[nodiscard]] FileFormat format() const;
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool mayReplace(const QString& file);
    void complain(const QString& message);

    const figure::ResolvedFigure& m_figure;
    FigureStyle m_style;
    figure::ViewState m_view;
    figure::ResolvedFigure m_shown; // turned like that
    ExportChoice m_first; // as it was when the dialog opened
    QString m_written;
    QString m_replaceable; // the existing file whose replacement the person was asked about
    QLabel* m_preview = nullptr;
    QComboBox* m_format = nullptr;
    ExportForm* m_form = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_summary = nullptr;
    QLabel* m_paperSize = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace broadsheet::app
