// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/ticket_editor.h"

#include "app/base/qt_text.h"
#include "app/lottery/ticket_words.h"

#include <QSyntaxHighlighter>
#include <QTextBlock>
#include <QTextCharFormat>

#include <algorithm>

namespace broadsheet::app {

class TicketHighlighter final : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

    void setGame(const lottery::Game* game)
    {
        m_game = game;
        rehighlight();
    }

    void setColor(const QColor& color)
    {
        m_color = color;
        rehighlight();
    }

protected:
    void highlightBlock(const QString& text) override
    {
        if (m_game == nullptr) {
            return;
        }
        const std::string bytes = toUtf8(text);
        const lottery::LineReading reading = lottery::readTicketLine(bytes, *m_game);
        if (!reading.mistake) {
            return;
        }
        const std::string_view all = bytes;
        const auto from = toQString(all.substr(0, reading.mistake->at)).size();
        const auto length = toQString(all.substr(reading.mistake->at, reading.mistake->length)).size();
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_color);
        // What is missing is marked at the last character.
        const auto start = length > 0 ? from : std::max<qsizetype>(0, text.size() - 1);
        setFormat(static_cast<int>(start), static_cast<int>(std::max<qsizetype>(1, length)), format);
    }

private:
    const lottery::Game* m_game = nullptr;
    QColor m_color { Qt::red };
};

TicketEditor::TicketEditor(const Appearance& appearance, QWidget* parent)
    : QPlainTextEdit(parent)
    , m_appearance(appearance)
    , m_highlighter(new TicketHighlighter(document()))
{
    setTabChangesFocus(true);
    setLineWrapMode(NoWrap);
    connect(this, &QPlainTextEdit::textChanged, this, &TicketEditor::read);
    recolor();
}

void TicketEditor::setGame(const lottery::Game* game)
{
    m_game = game;
    m_highlighter->setGame(game);
    read();
}

void TicketEditor::read()
{
    m_reading = m_game == nullptr ? lottery::TicketReading {} : lottery::readTicket(toUtf8(toPlainText()), *m_game);
    Q_EMIT readingChanged();
}

QStringList TicketEditor::complaints() const
{
    QStringList sentences;
    for (const lottery::AtLine<lottery::TicketMistake>& mistake : m_reading.mistakes) {
        //: %1 the number of a line, %2 what is wrong in it
        sentences << tr("Line %1: %2")
                         .arg(QString::number(mistake.number),
                             describe(mistake.value, *m_game, m_appearance.formatter()));
    }
    return sentences;
}

void TicketEditor::addLine(const QString& line)
{
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    if (!cursor.block().text().trimmed().isEmpty()) {
        cursor.insertText(QStringLiteral("\n"));
    }
    cursor.insertText(line);
    setTextCursor(cursor);
}

void TicketEditor::recolor()
{
    m_highlighter->setColor(m_appearance.colors().bad);
}

} // namespace broadsheet::app
