// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/study/trend_export.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;

namespace broadsheet::app {

// Asks which draws of a trend chart leave the program, how and where to, and writes them. Object name
// "trendExportDialog".
class TrendExportDialog final : public QDialog {
    Q_OBJECT

public:
    // `selected` is offered beside `all` where it has more than one row.
    TrendExportDialog(const TrendData& trend, TrendStretch all, TrendStretch selected, TrendLook look,
        const QString& folder, FileFormat format, QWidget* parent = nullptr);

    // Empty until a file was written.
    [[nodiscard]] QString writtenFile() const
    {
        return m_written;
    }

    [[nodiscard]] QString folder() const;
    [[nodiscard]] FileFormat format() const;

    void accept() override;

private:
    void build(const QString& folder, FileFormat format);
    void arrange();
    void refresh();
    void nameFile();
    void browse();
    [[nodiscard]] bool isSound();
    [[nodiscard]] bool mayReplace(const QString& file);
    [[nodiscard]] QString target() const;
    [[nodiscard]] TrendStretch stretch() const;
    [[nodiscard]] TrendFile file() const;

    const TrendData& m_data;
    TrendStretch m_all;
    TrendStretch m_selected;
    TrendLook m_look;
    QComboBox* m_format = nullptr;
    QComboBox* m_draws = nullptr;
    QComboBox* m_scale = nullptr;
    QLineEdit* m_folder = nullptr;
    QLineEdit* m_name = nullptr;
    QLabel* m_size = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    QString m_suggested; // the name that was put in last
    QString m_replaceable;
    QString m_written;
};

} // namespace broadsheet::app
