// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/notice_cells.h"

#include "core/lottery/draw.h"
#include "core/lottery/printed_text.h"

#include <algorithm>
#include <array>

namespace broadsheet::bulletin {
namespace {

using lottery::trimmed;

// Without spaces at both ends, full-width ones too, and Markdown's stars.
std::string_view cellTrimmed(std::string_view cell)
{
    constexpr std::array<std::string_view, 4> kAround { "\u3000", "\u00A0", "**", " " };
    for (bool changed = true; changed;) {
        const std::size_t before = cell.size();
        cell = trimmed(cell);
        for (const std::string_view around : kAround) {
            if (cell.starts_with(around)) {
                cell.remove_prefix(around.size());
            }
            if (cell.ends_with(around)) {
                cell.remove_suffix(around.size());
            }
        }
        changed = cell.size() != before;
    }
    return cell;
}

// The length of a bar at the start of the text: | in its widths, and the line-drawing one. 0: there is none.
std::size_t barLength(std::string_view text)
{
    constexpr std::array<std::string_view, 4> kBars { "|", "｜", "│", "┃" };
    const auto* bar = std::ranges::find_if(kBars, [text](std::string_view each) { return text.starts_with(each); });
    return bar == kBars.end() ? 0 : bar->size();
}

std::vector<std::string> splitAtBars(std::string_view line)
{
    std::vector<std::string> cells;
    line = cellTrimmed(line);
    line.remove_prefix(barLength(line));
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size();) {
        const std::size_t bar = barLength(line.substr(at));
        if (bar > 0) {
            cells.emplace_back(cellTrimmed(line.substr(begin, at - begin)));
            begin = at + bar;
        }
        at += bar > 0 ? bar : 1;
    }
    if (begin < line.size()) {
        cells.emplace_back(cellTrimmed(line.substr(begin)));
    }
    return cells;
}

std::vector<std::string> splitAtTabs(std::string_view line)
{
    std::vector<std::string> cells;
    while (true) {
        const std::size_t tab = line.find('\t');
        cells.emplace_back(cellTrimmed(line.substr(0, tab)));
        if (tab == std::string_view::npos) {
            return cells;
        }
        line.remove_prefix(tab + 1);
    }
}

// How many columns of white space begin the text, and their bytes; an ideographic space is two columns wide.
struct Gap {
    int columns = 0;
    std::size_t bytes = 0;
};

Gap gapAt(std::string_view text)
{
    constexpr std::string_view kWide = "\u3000";
    constexpr std::string_view kHard = "\u00A0";
    Gap gap;
    while (gap.bytes < text.size()) {
        const std::string_view rest = text.substr(gap.bytes);
        if (rest.starts_with(kWide)) {
            gap.bytes += kWide.size();
            gap.columns += 2;
        } else if (rest.front() == ' ' || rest.starts_with(kHard)) {
            gap.bytes += rest.front() == ' ' ? 1 : kHard.size();
            ++gap.columns;
        } else {
            break;
        }
    }
    return gap;
}

std::vector<std::string> splitAtGaps(std::string_view line, int columns)
{
    std::vector<std::string> cells;
    line = cellTrimmed(line);
    std::size_t begin = 0;
    for (std::size_t at = 0; at < line.size();) {
        const Gap gap = gapAt(line.substr(at));
        if (gap.columns >= columns) {
            cells.emplace_back(cellTrimmed(line.substr(begin, at - begin)));
            begin = at + gap.bytes;
        }
        at += std::max<std::size_t>(gap.bytes, 1);
    }
    cells.emplace_back(cellTrimmed(line.substr(begin)));
    return cells;
}

bool hasBar(std::string_view line)
{
    for (std::size_t at = 0; at < line.size(); ++at) {
        if (barLength(line.substr(at)) > 0) {
            return true;
        }
    }
    return false;
}

} // namespace

RowCells cellsOf(std::string_view line, int gap)
{
    RowCells row;
    if (hasBar(line)) {
        row = { .cells = splitAtBars(line), .barred = true };
    } else if (line.contains('\t')) {
        row.cells = splitAtTabs(line);
    } else {
        row.cells = splitAtGaps(line, gap);
    }
    if (row.cells.size() < 2) {
        row.cells.clear();
    }
    return row;
}

bool isRuler(const RowCells& row)
{
    return !row.cells.empty() && std::ranges::all_of(row.cells, [](const std::string& cell) {
        return cell.find_first_not_of("-:=+ ") == std::string::npos;
    });
}

bool areHeadings(const std::vector<std::string>& cells)
{
    using lottery::Column;
    if (cells.size() < 2 || lottery::columnFromHeading(cells.front()) != Column::Label) {
        return false;
    }
    return std::ranges::any_of(cells.begin() + 1, cells.end(), [](const std::string& cell) {
        const Column column = lottery::columnFromHeading(cell);
        return column != Column::Label && column != Column::Other;
    });
}

bool isTotalLabel(std::string_view cell)
{
    std::string plain = lottery::halfWidth(cell);
    std::erase(plain, ' ');
    return plain == "合计" || plain == "总计" || plain == "共计" || plain == "合计:";
}

} // namespace broadsheet::bulletin
