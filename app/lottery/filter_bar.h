// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/lottery/draw_filter.h"

#include <QWidget>

#include <array>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace broadsheet::app {

// The fields that narrow down the draws. They work as one types; what can't be read is marked in its field, named in a
// message under the fields, and not used.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the bar.
    explicit FilterBar(const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] const lottery::DrawQuery& query() const
    {
        return m_reading.query;
    }

    [[nodiscard]] FilterTexts texts() const;
    void setTexts(const FilterTexts& texts);
    void clear();

    // The game whose numbers are asked for, or nullptr; does not tell queryChanged().
    void setGame(const lottery::Game* game);

    void retranslate();
    void recolor();

Q_SIGNALS:
    void queryChanged();

private:
    struct Field {
        QLabel* label = nullptr;
        QLineEdit* edit = nullptr;
        QAction* mark = nullptr; // shown where the text can't be read
        bool left = false; // the person has left it since typing
    };

    void buildField(FilterField which, const QString& objectName, int width);
    void buildMessage();
    void read();
    void setLabel(FilterField which, const QString& label, const QString& placeholder);
    void showMessages();
    [[nodiscard]] QString problemOf(FilterField which) const;
    [[nodiscard]] QString whatWouldDo(FilterField which) const;

    [[nodiscard]] Field& field(FilterField which)
    {
        return m_fields.at(static_cast<std::size_t>(which));
    }

    [[nodiscard]] const Field& field(FilterField which) const
    {
        return m_fields.at(static_cast<std::size_t>(which));
    }

    const Appearance& m_appearance;
    QGridLayout* m_grid;
    std::array<Field, kFilterFields.size()> m_fields;
    QPushButton* m_clear;
    QLabel* m_message;
    const lottery::Game* m_game = nullptr;
    FilterReading m_reading;
};

} // namespace broadsheet::app
