// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/formatter.h"
#include "core/bulletin/csv_mapping.h"
#include "core/lottery/game.h"

#include <QDialog>

#include <vector>

class QComboBox;
class QDialogButtonBox;
class QLabel;
class QTableWidget;

namespace broadsheet::app {

// Asks what the columns of a table hold, and which game its draws are of, above the table's first rows. Can be accepted
// once those rows can be read so.
class MappingDialog final : public QDialog {
    Q_OBJECT

public:
    // `games` must outlive the dialog. `name` is that of the file.
    MappingDialog(const QString& name, bulletin::CsvLook look, const std::vector<lottery::Game>& games,
        const Formatter& formatter, QWidget* parent = nullptr);

    [[nodiscard]] bulletin::CsvMapping mapping() const;

private:
    void buildGames(const Formatter& formatter);
    void buildTable();
    void arrange(const QString& name);
    [[nodiscard]] QComboBox* columnChoice(int column);
    void follow();

    bulletin::CsvLook m_look;
    const std::vector<lottery::Game>& m_games;
    const Formatter& m_formatter;
    QComboBox* m_game = nullptr;
    QTableWidget* m_table = nullptr;
    QLabel* m_message = nullptr;
    QDialogButtonBox* m_buttons = nullptr;
    std::vector<QComboBox*> m_columns;
};

} // namespace broadsheet::app
