// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lottery/filter_sentences.h"

#include "app/base/qt_text.h"

#include <algorithm>

namespace broadsheet::app {

using history::Expected;
using history::FilterWord;

namespace {

const char* meaningOf(FilterWord word)
{
    switch (word) {
    case FilterWord::And:
        return QT_TRANSLATE_NOOP("Filter", "both conditions hold; may be left out");
    case FilterWord::Or:
        return QT_TRANSLATE_NOOP("Filter", "one of the conditions holds, or both");
    case FilterWord::Not:
        return QT_TRANSLATE_NOOP("Filter", "the next condition does not hold");
    case FilterWord::Issue:
        return QT_TRANSLATE_NOOP("Filter", "an issue, a range of issues, or how they begin");
    case FilterWord::Date:
        return QT_TRANSLATE_NOOP("Filter", "a day, month or year, or a range of them");
    case FilterWord::Contains:
        return QT_TRANSLATE_NOOP("Filter", "all these numbers; after +, those of the next pool");
    case FilterWord::Sum:
        return QT_TRANSLATE_NOOP("Filter", "the sum of the main numbers");
    case FilterWord::Span:
        return QT_TRANSLATE_NOOP("Filter", "the largest main number less the smallest");
    case FilterWord::Odd:
        return QT_TRANSLATE_NOOP("Filter", "how many main numbers are odd");
    case FilterWord::Even:
        return QT_TRANSLATE_NOOP("Filter", "how many main numbers are even");
    case FilterWord::Consecutive:
        return QT_TRANSLATE_NOOP("Filter", "neighbours among the main numbers, such as 8 and 9");
    case FilterWord::Repeats:
        return QT_TRANSLATE_NOOP("Filter", "main numbers that the draw before had, too");
    case FilterWord::Prize:
        return QT_TRANSLATE_NOOP("Filter", "the highest prize that a line won, in yuan");
    case FilterWord::Jackpot:
        return QT_TRANSLATE_NOOP("Filter", "the first prize was won, or not (rolled)");
    case FilterWord::Won:
        return QT_TRANSLATE_NOOP("Filter", "by one line or more");
    case FilterWord::Rolled:
        return QT_TRANSLATE_NOOP("Filter", "nobody won it");
    case FilterWord::Findings:
        break;
    }
    return QT_TRANSLATE_NOOP("Filter", "the audit found an error or a warning");
}

const char* wantedFor(Expected expected)
{
    switch (expected) {
    case Expected::Condition:
        return QT_TRANSLATE_NOOP("Filter", "a condition (sum 60..90, contains 08 09 …)");
    case Expected::Issue:
        return QT_TRANSLATE_NOOP("Filter", "an issue, a range or a beginning (24027, 24020-24027 or 240*)");
    case Expected::Date:
        return QT_TRANSLATE_NOOP("Filter", "a day, a month, a year or a range (2024-03-11, 2024-01..2024-03)");
    case Expected::Number:
        return QT_TRANSLATE_NOOP("Filter", "numbers (08 09)");
    case Expected::Range:
        return QT_TRANSLATE_NOOP("Filter", "a number or a range (3, 60..90 or >=60)");
    case Expected::Amount:
        return QT_TRANSLATE_NOOP("Filter", "an amount of yuan or a range (>=5000000)");
    case Expected::WonOrNot:
        return QT_TRANSLATE_NOOP("Filter", "“won”, “not won” or “rolled”");
    case Expected::ClosingParenthesis:
        return QT_TRANSLATE_NOOP("Filter", "a closing parenthesis");
    case Expected::AndOrOr:
        return QT_TRANSLATE_NOOP("Filter", "“and”, “or” or another condition");
    case Expected::End:
        break;
    }
    return QT_TRANSLATE_NOOP("Filter", "fewer parentheses within each other");
}

} // namespace

QString describe(FilterWord word, const Words& words)
{
    return words.text("Filter", meaningOf(word));
}

QString describe(Expected expected, const Words& words)
{
    return words.text("Filter", wantedFor(expected));
}

QString describe(const history::FilterMistake& mistake, const std::string& filter, const Words& words)
{
    const QString wanted = describe(mistake.expected, words);
    if (mistake.begin >= mistake.end) {
        //: %1 what would do
        return words.text("Filter", QT_TRANSLATE_NOOP("Filter", "The filter goes on with: %1.")).arg(wanted);
    }
    const QString found = toQString(std::string_view(filter).substr(mistake.begin, mistake.end - mistake.begin));
    //: %1 a part of the filter, %2 what would do in its place
    return words.text("Filter", QT_TRANSLATE_NOOP("Filter", "“%1” can't be read here; wanted is: %2."))
        .arg(found, wanted);
}

QString spelled(FilterWord word, Language language)
{
    const auto spellings = history::filterWords();
    const auto found = std::ranges::find(spellings, word, &history::WordSpelling::word);
    return found == spellings.end() ? QString()
                                    : toQString(language == Language::Chinese ? found->chinese : found->english);
}

QString exampleOf(const history::WordSpelling& spelling, Language language)
{
    return toQString(language == Language::Chinese ? spelling.chineseExample : spelling.example);
}

} // namespace broadsheet::app
