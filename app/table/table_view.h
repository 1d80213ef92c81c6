// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/text/row_text.h"

#include <QTableView>

#include <vector>

class QAction;

namespace broadsheet::app {

enum class Headings { Without, With };

// What a model's column means for copying and sorting: the value under this role, a number where it has one.
inline constexpr int kSortRole = Qt::UserRole;

// The rows of the selection, or of the whole model where nothing is selected, in visual order of rows and columns, as
// they are displayed; hidden columns are left out.
[[nodiscard]] std::vector<text::Row> selectedRows(const QTableView& view, Headings headings);

// A table as all of Broadsheet's are: whole rows selected, fixed row height, sorted by a click on a heading, copied as
// tab-separated text (Ctrl+C; with headings Ctrl+Shift+C), and a message in place of the rows where there are none.
class TableView final : public QTableView {
    Q_OBJECT

public:
    explicit TableView(QWidget* parent = nullptr);

    // What stands where no row is: why, and what to do.
    void setEmptyText(const QString& text);

    // Actions for menus: "Copy", "Copy with headings". Their texts follow retranslate().
    [[nodiscard]] QAction* copyAction() const
    {
        return m_copy;
    }

    void retranslate();

    // Makes each column as wide as its content asks, between 40 and `widest` pixels, looking at the first 200 rows.
    void fitColumns(int widest = 360);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void copy(Headings headings);

    QAction* m_copy = nullptr;
    QAction* m_copyWithHeadings = nullptr;
    QString m_emptyText;
};

} // namespace broadsheet::app
