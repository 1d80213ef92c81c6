// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/figure/export_choice.h"
#include "app/figure/export_run.h"
#include "core/figure/figure.h"

#include <QDialog>

#include <map>
#include <memory>
#include <vector>

class QCheckBox;
class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace broadsheet::app {

class ExportForm;

// Asks for formats, size, look and folder, and exports all figures, with a progress bar; the window can be used
// meanwhile. Cancel stops what runs; without anything running it closes the dialog.
class ExportAllDialog final : public QDialog {
    Q_OBJECT

public:
    // `style` is the window's. The figures must outlive the dialog.
    ExportAllDialog(std::vector<const figure::ResolvedFigure*> figures, FigureStyle style, const ExportChoice& choice,
        QWidget* parent = nullptr);
    ~ExportAllDialog() override;

    [[nodiscard]] ExportChoice choice() const;

    void accept() override;
    void reject() override;

Q_SIGNALS:
    // Every file was written: how many, and where.
    void exported(int files, const QString& folder);

private:
    void buildFields();
    void arrange();
    void browse();
    void followFormats();
    void tell(const QString& message, bool isBad);
    void tellOutcome();
    void setRunning(bool running);
    [[nodiscard]] std::vector<FileFormat> formats() const;
    [[nodiscard]] bool mayReplace(const std::vector<ExportTask>& tasks);

    std::vector<const figure::ResolvedFigure*> m_figures;
    FigureStyle m_style;
    ExportChoice m_first;
    std::map<FileFormat, QCheckBox*> m_formats;
    std::unique_ptr<ExportRun> m_run;
    bool m_isCancelled = false;
    QString m_replaceable; // the folder whose files the person was asked about
    ExportForm* m_form = nullptr;
    QLineEdit* m_folder = nullptr;
    QPushButton* m_browse = nullptr;
    QProgressBar* m_progress = nullptr;
    QLabel* m_message = nullptr;
    QPushButton* m_export = nullptr;
    QPushButton* m_cancel = nullptr;
};

} // namespace broadsheet::app
