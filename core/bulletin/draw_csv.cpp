// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bulletin/draw_csv.h"

#include "core/bulletin/draw_record.h"
#include "core/text/csv.h"

#include <algorithm>
#include <atomic>
#include <future>
#include <iterator>
#include <memory>
#include <sys/mman.h>
#include <thread>

namespace broadsheet::bulletin {
namespace {

using lottery::Game;

constexpr std::size_t kRowsPerStep = 8192; // between two words of progress

// Hundreds of megabytes of small pages take longer to come by than to fill.
void useLargePages(std::vector<ReadDraw>& draws)
{
    constexpr std::size_t kLargePage = std::size_t { 2 } << 20U;
    void* begin = draws.data();
    std::size_t room = draws.capacity() * sizeof(ReadDraw);
    if (std::align(kLargePage, kLargePage, begin, room) != nullptr) {
        ::madvise(begin, room, MADV_HUGEPAGE); // only a hint
    }
}

// Lines of a table that are read on their own.
struct TableLines {
    std::string_view text;
    int linesBefore = 0;
    std::size_t headingRows = 0; // of these
};

class TableReader final {
public:
    TableReader(const CsvMapping& mapping, const std::string& file, const std::vector<Game>& games)
        : m_mapping(mapping)
        , m_file(file)
        , m_reader(mapping, games)
    {
        m_reading.files.push_back(file);
    }

    // Rows that say the same as the headings are passed over.
    void setHeadings(std::vector<std::string> headings)
    {
        m_headings = std::move(headings);
    }

    // `most` bytes are expected by the end.
    Reading read(const TableLines& lines, std::size_t most, const Progress& progress)
    {
        std::size_t rows = 0;
        const auto visit = [&](const text::CsvRecord& record) {
            if (rows++ < lines.headingRows) {
                if (rows == 1) {
                    m_headings.assign(record.fields.begin(), record.fields.end());
                }
                return text::CsvStep::Next;
            }
            readRow(record, lines.linesBefore + record.line);
            if (rows == kRowsPerStep) { // room for the rest, as far as its rows are like these
                const double bytesPerRow = static_cast<double>(record.bytes) / static_cast<double>(rows);
                m_reading.draws.reserve(static_cast<std::size_t>(1.02 * static_cast<double>(most) / bytesPerRow));
                useLargePages(m_reading.draws);
            }
            m_reading.cancelled = progress && rows % kRowsPerStep == 0 && !progress(record.bytes, lines.text.size());
            return m_reading.cancelled ? text::CsvStep::Stop : text::CsvStep::Next;
        };
        if (Result<void> read = text::readCsv(lines.text, m_mapping.separator, m_file, visit); !read) {
            read.error().place.line += lines.linesBefore;
            m_reading.problems.push_back(std::move(read.error()));
        }
        return std::move(m_reading);
    }

private:
    void readRow(const text::CsvRecord& record, int line)
    {
        if (isBlankRecord(record.fields) || (!m_headings.empty() && std::ranges::equal(record.fields, m_headings))) {
            return;
        }
        ReadDraw& read = m_reading.draws.emplace_back(ReadDraw { .draw = {}, .file = 0, .line = line });
        if (Result<void> done = m_reader.read(record.fields, read.draw); !done) {
            m_reading.draws.pop_back();
            done.error().place = { .file = m_file, .line = line, .column = 0, .path = {} };
            m_reading.problems.push_back(std::move(done.error()));
        }
    }

    const CsvMapping& m_mapping;
    const std::string& m_file;
    DrawRecordReader m_reader;
    std::vector<std::string> m_headings;
    Reading m_reading;
};

// As many parts as can be read at once. A table with a quote is one: only from its beginning can be told which line
// ends are within a field.
std::vector<TableLines> partsOf(std::string_view text, const CsvMapping& mapping)
{
    constexpr std::size_t kMostParts = 4;
    constexpr std::size_t kSmallest = std::size_t { 1 } << 20U;
    const std::size_t count = std::clamp<std::size_t>(
        std::min<std::size_t>(std::thread::hardware_concurrency(), text.size() / kSmallest), 1, kMostParts);
    std::vector<TableLines> parts { { .text = text, .linesBefore = 0, .headingRows = mapping.headingRows } };
    if (count == 1 || text.contains('"')) {
        return parts;
    }
    parts.clear();
    int lines = 0;
    for (std::size_t begin = 0, i = 1; begin < text.size(); ++i) {
        const std::size_t feed = i < count ? text.find('\n', std::max(begin, text.size() * i / count)) : text.npos;
        const std::size_t end = feed == text.npos ? text.size() : feed + 1;
        parts.push_back({ .text = text.substr(begin, end - begin),
            .linesBefore = lines,
            .headingRows = begin == 0 ? mapping.headingRows : 0 });
        lines += static_cast<int>(std::ranges::count(parts.back().text, '\n'));
        begin = end;
    }
    return parts;
}

} // namespace

Reading readDrawCsv(std::string_view text, const CsvMapping& mapping, const std::string& file,
    const std::vector<Game>& games, const Progress& progress)
{
    const std::vector<TableLines> parts = partsOf(text, mapping);
    std::vector<std::string> headings;
    if (const auto first = text::readCsvRows(text, mapping.separator, file, 1);
        mapping.headingRows > 0 && first && !first->empty()) {
        headings = first->front().fields;
    }
    std::atomic<bool> isCancelled = false;
    std::vector<std::future<Reading>> others;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        others.push_back(std::async(std::launch::async, [&, i] {
            TableReader reader(mapping, file, games);
            reader.setHeadings(headings);
            return reader.read(parts[i], parts[i].text.size(), [&](std::size_t, std::size_t) { return !isCancelled; });
        }));
    }
    // The first part is read here, and speaks for all.
    const Progress speak = [&](std::size_t done, std::size_t /*total*/) {
        isCancelled = progress && !progress(std::min(done * parts.size(), text.size()), text.size());
        return !isCancelled;
    };
    Reading reading = TableReader(mapping, file, games).read(parts.front(), text.size(), speak);
    for (std::future<Reading>& other : others) {
        Reading part = other.get();
        if (!reading.cancelled) {
            std::ranges::move(part.draws, std::back_inserter(reading.draws));
            std::ranges::move(part.problems, std::back_inserter(reading.problems));
        }
    }
    return reading;
}

} // namespace broadsheet::bulletin
