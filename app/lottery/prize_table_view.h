// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/lottery/prize_table_model.h"
#include "app/table/table_view.h"

#include <QWidget>

namespace broadsheet::app {

// A prize table in printed order under its heading, as high and as wide as its content, without scroll bars of its own;
// the total row is bold under a line.
class PrizeTableView final : public QWidget {
    Q_OBJECT

public:
    // Takes the model over.
    PrizeTableView(PrizeTableModel* model, const QString& heading, QWidget* parent = nullptr);

    [[nodiscard]] const PrizeTableModel& prizes() const
    {
        return *m_prizes;
    }

    [[nodiscard]] TableView& table() const
    {
        return *m_table;
    }

    // Selects the row that the finding is about and gives its place, in this widget's coordinates; an empty rectangle
    // where it is about none of its rows.
    [[nodiscard]] QRect selectRowOf(const lottery::Finding& finding);

protected:
    void changeEvent(QEvent* event) override;

private:
    void fitToContent();

    PrizeTableModel* m_prizes;
    TableView* m_table;
};

} // namespace broadsheet::app
