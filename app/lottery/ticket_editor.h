// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/base/appearance.h"
#include "core/lottery/ticket/ticket_text.h"

#include <QPlainTextEdit>
#include <QString>

#include <vector>

namespace broadsheet::app {

class TicketHighlighter;

// The lines of a ticket as text, read as they are typed; what is wrong in a line is underlined.
class TicketEditor final : public QPlainTextEdit {
    Q_OBJECT

public:
    // `appearance` must outlive the editor.
    explicit TicketEditor(const Appearance& appearance, QWidget* parent = nullptr);

    // `game` must live until the next call; nullptr: nothing is read. Tells readingChanged().
    void setGame(const lottery::Game* game);

    [[nodiscard]] const lottery::TicketReading& reading() const
    {
        return m_reading;
    }

    // A sentence for each mistaken line, "Line 2: …".
    [[nodiscard]] QStringList complaints() const;

    // Adds a line at the end, or into the last line where that is blank.
    void addLine(const QString& line);

    void recolor();

Q_SIGNALS:
    void readingChanged();

private:
    void read();

    const Appearance& m_appearance;
    const lottery::Game* m_game = nullptr;
    lottery::TicketReading m_reading;
    TicketHighlighter* m_highlighter;
};

} // namespace broadsheet::app
