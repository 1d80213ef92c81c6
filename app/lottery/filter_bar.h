// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "app/lottery/saved_filters.h"
#include "core/history/filter.h"

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

class QAction;
class QGridLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QToolButton;

namespace broadsheet::app {

class FilterEdit;
class FilterHelp;

// What narrows down the draws: plain fields, and a line for the filter language, all of which a draw must fit. They
// work as one types. What can't be read in a field is marked there, named in a message under the fields, and not used;
// a mistake in the line is underlined, with what would do, and the line as it was before it goes on filtering.
class FilterBar final : public QWidget {
    Q_OBJECT

public:
    // `appearance` must outlive the bar.
    explicit FilterBar(const Appearance& appearance, QWidget* parent = nullptr);

    [[nodiscard]] history::Filter filter() const;

    [[nodiscard]] FilterState state() const;
    void setState(const FilterState& state);
    // The person can have it back.
    void clear();

    [[nodiscard]] QStringList savedFilters() const
    {
        return m_saved.state();
    }

    void setSavedFilters(const QStringList& saved)
    {
        m_saved.restoreState(saved);
    }

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
    void buildLine();
    void buildUndo();
    void buildMessage();
    void read();
    void readLine();
    void showMistake();
    void fillSavedMenu();
    void askForName();
    void save(const QString& name);
    void takeSaved(const SavedFilter& saved);
    void removeSaved(const QString& name);
    void offerUndo(const QString& sentence, std::function<void()> undo);
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
    QLabel* m_lineLabel = nullptr;
    FilterEdit* m_line = nullptr;
    QToolButton* m_help = nullptr;
    FilterHelp* m_helpSheet = nullptr;
    QPushButton* m_savedButton = nullptr;
    QMenu* m_savedMenu = nullptr;
    QLabel* m_mistakeText = nullptr;
    history::Filter m_lineFilter; // the last that could be read
    std::optional<history::FilterMistake> m_mistake;
    bool m_lineLeft = false; // the person has left the line since typing
    SavedFilters m_saved;
    QWidget* m_undoRow = nullptr;
    QLabel* m_undoText = nullptr;
    QPushButton* m_undo = nullptr;
    std::function<void()> m_undoing;
};

} // namespace broadsheet::app
