// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/filter_edit.h"

#include "app/base/qt_text.h"
#include "app/lottery/filter_sentences.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>

namespace broadsheet::app {
namespace {

constexpr int kWordRole = Qt::UserRole;
constexpr int kMissingWidth = 10; // of the underline of what is missing
constexpr int kMostSeen = 9; // words at once

bool isAscii(const QString& text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

QPainterPath wave(qreal left, qreal right, qreal y)
{
    constexpr qreal kStep = 2;
    QPainterPath path({ left, y });
    bool isUp = true;
    for (qreal x = left + kStep; x <= std::max(right, left + kStep); x += kStep) {
        path.lineTo(x, isUp ? y - 1.5 : y);
        isUp = !isUp;
    }
    return path;
}

} // namespace

FilterEdit::FilterEdit(const Appearance& appearance, QWidget* parent)
    : QLineEdit(parent)
    , m_appearance(appearance)
    , m_words(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_words, this))
{
    setClearButtonEnabled(true);
    setMaxLength(1000);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kMostSeen);
    m_completer->popup()->setObjectName(QStringLiteral("filterWords"));
    connect(this, &QLineEdit::textEdited, this, [this] { offer(false); });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &FilterEdit::insertWord);
}

void FilterEdit::underline(std::optional<TextRange> mistake)
{
    if (mistake != m_mistake) {
        m_mistake = mistake;
        update();
    }
}

void FilterEdit::offer(bool isAsked)
{
    const QString before = text().left(cursorPosition());
    const std::string typed = toUtf8(before);
    const history::Completions completions = history::completeFilter(typed, typed.size());
    const QString beginning = toQString(std::string_view(typed).substr(completions.begin));
    const bool isAfterJackpot
        = std::ranges::find(completions.words, history::FilterWord::Won) != completions.words.end();
    const bool isWhole = completions.words.size() == 1 && history::filterWord(toUtf8(beginning)).has_value();
    if (completions.words.empty() || isWhole || (!isAsked && beginning.isEmpty() && !isAfterJackpot)) {
        m_completer->popup()->hide();
        return;
    }
    const Formatter& formatter = m_appearance.formatter();
    const bool isEnglish = beginning.isEmpty() ? formatter.language() == Language::English : isAscii(beginning);
    m_words->clear();
    for (const history::FilterWord word : completions.words) {
        const QString spelling = spelled(word, isEnglish ? Language::English : Language::Chinese);
        auto* item = new QStandardItem(spelling + QStringLiteral("  –  ") + describe(word, formatter.words()));
        item->setData(spelling, kWordRole);
        m_words->appendRow(item);
    }
    const QAbstractItemView& popup = *m_completer->popup();
    const int width = popup.sizeHintForColumn(0) + popup.verticalScrollBar()->sizeHint().width() + 12;
    const int left
        = std::min(xOf(static_cast<int>(before.size() - beginning.size())), std::max(this->width() - width, 0));
    m_completer->complete(QRect(left, 0, width, height()));
}

void FilterEdit::insertWord(const QModelIndex& index)
{
    const QString before = text().left(cursorPosition());
    const std::string typed = toUtf8(before);
    const std::size_t begin = history::completeFilter(typed, typed.size()).begin;
    const auto beginning = toQString(std::string_view(typed).substr(begin)).size();
    setSelection(static_cast<int>(before.size() - beginning), static_cast<int>(beginning));
    insert(index.data(kWordRole).toString() + u' ');
}

int FilterEdit::xOf(int character) const
{
    constexpr int kCursorMargin = 5; // cursorRect() is wider than the cursor by this at its left
    const QFontMetrics metrics = fontMetrics();
    return cursorRect().x() + kCursorMargin + metrics.horizontalAdvance(text().left(character))
        - metrics.horizontalAdvance(text().left(cursorPosition()));
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!m_mistake) {
        return;
    }
    const int left = xOf(m_mistake->begin);
    const int right = m_mistake->begin == m_mistake->end ? left + kMissingWidth : xOf(m_mistake->end);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(rect().adjusted(4, 0, -4, 0));
    painter.setPen(QPen(m_appearance.colors().bad, 1.3));
    painter.drawPath(wave(left, right, cursorRect().bottom() - 0.5));
}

void FilterEdit::keyPressEvent(QKeyEvent* event)
{
    const bool isAsked = (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier)
        || (event->key() == Qt::Key_Down && event->modifiers() == Qt::NoModifier);
    if (isAsked) {
        offer(true);
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace broadsheet::app
