// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/table/sort_header.h"

#include <QDialog>
#include <QString>

#include <array>
#include <vector>

class QComboBox;
class QDialogButtonBox;
class QListWidget;
class QPushButton;

namespace broadsheet::app {

struct ColumnChoice {
    int column = 0; // logical
    QString title;
    bool isShown = true;

    bool operator==(const ColumnChoice&) const = default;
};

// Which columns a table shows, from left to right, and what it is sorted by, for mouse and keyboard. At least one
// column is shown.
class ColumnsDialog final : public QDialog {
    Q_OBJECT

public:
    static constexpr std::size_t kMostKeys = 3;

    // `columns` as they stand now; `usual` as they stand in a new table.
    ColumnsDialog(std::vector<ColumnChoice> columns, std::vector<ColumnChoice> usual,
        const std::vector<SortedColumn>& sorting, QWidget* parent = nullptr);

    [[nodiscard]] std::vector<ColumnChoice> columns() const;
    // Keys beyond the third that were there stay.
    [[nodiscard]] std::vector<SortedColumn> sorting() const;

private:
    struct Key {
        QComboBox* column = nullptr;
        QComboBox* order = nullptr;
    };

    void build();
    void buildKeys(const std::vector<SortedColumn>& sorting);
    void layOut();
    void fill(const std::vector<ColumnChoice>& columns);
    void move(int by);
    void follow();

    std::vector<ColumnChoice> m_usual;
    std::vector<SortedColumn> m_more; // keys beyond those that are shown
    QListWidget* m_list = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    QPushButton* m_reset = nullptr;
    std::array<Key, kMostKeys> m_keys {};
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace broadsheet::app
