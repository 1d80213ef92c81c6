// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"

#include <QLineEdit>

#include <optional>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace broadsheet::app {

// Characters [begin, end) of a text.
struct TextRange {
    int begin = 0;
    int end = 0;

    bool operator==(const TextRange&) const = default;
};

// A field for the filter language: offers words as one types (Ctrl+Space or Down: all that fit), and underlines what
// can't be read.
class FilterEdit final : public QLineEdit {
    Q_OBJECT

public:
    // `appearance` must outlive the field.
    explicit FilterEdit(const Appearance& appearance, QWidget* parent = nullptr);

    // An empty range is a place where something is missing.
    void underline(std::optional<TextRange> mistake);

    [[nodiscard]] std::optional<TextRange> underlined() const
    {
        return m_mistake;
    }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void offer(bool isAsked);
    void insertWord(const QModelIndex& index);
    [[nodiscard]] int xOf(int character) const;

    const Appearance& m_appearance;
    QStandardItemModel* m_words;
    QCompleter* m_completer;
    std::optional<TextRange> m_mistake;
};

} // namespace broadsheet::app
