// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bulletin/remembered_mappings.h"

#include "app/base/qt_text.h"

#include <QStringList>

#include <array>

namespace broadsheet::app {
namespace {

using bulletin::ColumnUse;
using bulletin::CsvColumn;
using bulletin::CsvLook;
using bulletin::CsvMapping;

constexpr std::array kUses { ColumnUse::Skip, ColumnUse::Game, ColumnUse::Issue, ColumnUse::Date, ColumnUse::Numbers,
    ColumnUse::PoolNumbers, ColumnUse::Drawn, ColumnUse::Prize };

constexpr char kBetween = '\x1F'; // no heading holds it

std::string keyOf(const CsvLook& look)
{
    std::string key(1, look.mapping.separator);
    for (const std::string& heading : look.headings) {
        key += kBetween + heading;
    }
    return key;
}

// "dlt issue date pool-numbers:1 skip". What a prize column holds its heading says.
std::string written(const CsvMapping& mapping)
{
    std::string text = mapping.game.empty() ? "-" : mapping.game;
    for (const CsvColumn& column : mapping.columns) {
        text += ' ';
        text += wordFor(column.use);
        if (column.use == ColumnUse::PoolNumbers) {
            text += ':' + std::to_string(column.pool);
        }
    }
    return text;
}

std::optional<CsvColumn> columnFrom(const QString& word, const std::string& heading)
{
    const QStringList parts = word.split(u':');
    for (const ColumnUse use : kUses) {
        if (toQString(wordFor(use)) != parts.front()) {
            continue;
        }
        CsvColumn column;
        column.use = use;
        column.pool = parts.size() > 1 ? parts.at(1).toUInt() : 0;
        if (use == ColumnUse::Prize) {
            column = bulletin::columnFromCsvHeading(heading);
        }
        return column;
    }
    return {};
}

} // namespace

std::optional<CsvMapping> RememberedMappings::find(const CsvLook& look) const
{
    const auto found = m_byHeadings.find(keyOf(look));
    if (found == m_byHeadings.end()) {
        return {};
    }
    const QStringList words = toQString(found->second).split(u' ');
    if (static_cast<std::size_t>(words.size()) != look.headings.size() + 1) {
        return {};
    }
    CsvMapping mapping = look.mapping;
    mapping.game = words.front() == QStringLiteral("-") ? std::string() : toUtf8(words.front());
    mapping.columns.clear();
    for (qsizetype i = 1; i < words.size(); ++i) {
        const auto column = columnFrom(words.at(i), look.headings.at(static_cast<std::size_t>(i - 1)));
        if (!column) {
            return {};
        }
        mapping.columns.push_back(*column);
    }
    return mapping;
}

void RememberedMappings::remember(const CsvLook& look, const CsvMapping& mapping)
{
    m_byHeadings[keyOf(look)] = written(mapping);
}

QVariantMap RememberedMappings::state() const
{
    QVariantMap state;
    int number = 0;
    for (const auto& [headings, mapping] : m_byHeadings) {
        state.insert(QStringLiteral("layout%1").arg(number++), QStringList { toQString(headings), toQString(mapping) });
    }
    return state;
}

void RememberedMappings::restoreState(const QVariantMap& state)
{
    m_byHeadings.clear();
    for (const QVariant& value : state) {
        const QStringList pair = value.toStringList();
        if (pair.size() == 2) {
            m_byHeadings[toUtf8(pair.at(0))] = toUtf8(pair.at(1));
        }
    }
}

} // namespace broadsheet::app
