// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/csv.h"

#include <algorithm>
#include <array>
#include <csv.h>
#include <map>
#include <new>

namespace broadsheet::text {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";

// libcsv, fed a line at a time. Its callbacks gather the fields of the record that is open.
class LineFedParser final {
public:
    LineFedParser(char separator, const CsvVisitor& visit)
        : m_visit(visit)
    {
        if (csv_init(&m_parser, CSV_STRICT | CSV_STRICT_FINI) != 0) {
            throw std::bad_alloc();
        }
        csv_set_delim(&m_parser, static_cast<unsigned char>(separator));
    }

    ~LineFedParser()
    {
        csv_free(&m_parser);
    }

    LineFedParser(const LineFedParser&) = delete;
    LineFedParser& operator=(const LineFedParser&) = delete;
    LineFedParser(LineFedParser&&) = delete;
    LineFedParser& operator=(LineFedParser&&) = delete;

    // `line` with its line end; `end` bytes of the text are read with it. False where it is no CSV.
    [[nodiscard]] bool feed(std::string_view line, std::size_t end)
    {
        ++m_line;
        m_end = end;
        const bool wasOpen = m_isOpen;
        if (!m_isOpen) {
            m_recordLine = m_line;
            m_openBytes = 0;
        }
        m_openBytes += line.size();
        m_ended = false;
        if (csv_parse(&m_parser, line.data(), line.size(), &takeField, &takeEnd, this) != line.size()) {
            m_recordLine = m_line;
            return false;
        }
        m_isOpen = !m_ended && (wasOpen || line.find_first_not_of(" \t\r\n") != std::string_view::npos);
        return !m_isOpen || m_openBytes <= kLongestCsvRecord;
    }

    [[nodiscard]] bool finish()
    {
        return csv_fini(&m_parser, &takeField, &takeEnd, this) == 0;
    }

    [[nodiscard]] bool isStopped() const
    {
        return m_isStopped;
    }

    // Where the record begins that was met last.
    [[nodiscard]] int line() const
    {
        return m_recordLine;
    }

private:
    static void takeField(void* bytes, std::size_t size, void* self)
    {
        auto& parser = *static_cast<LineFedParser*>(self);
        parser.m_ends.push_back(parser.m_text.size() + size);
        if (size > 0) {
            parser.m_text.append(static_cast<const char*>(bytes), size);
        }
    }

    static void takeEnd(int /*terminator*/, void* self)
    {
        static_cast<LineFedParser*>(self)->endRecord();
    }

    void endRecord()
    {
        m_ended = true;
        m_fields.clear();
        std::size_t begin = 0;
        for (const std::size_t end : m_ends) {
            m_fields.push_back(std::string_view(m_text).substr(begin, end - begin));
            begin = end;
        }
        if (!m_isStopped) {
            m_isStopped = m_visit({ .line = m_recordLine, .bytes = m_end, .fields = m_fields }) == CsvStep::Stop;
        }
        m_ends.clear();
        m_text.clear();
    }

    const CsvVisitor& m_visit;
    csv_parser m_parser {};
    std::string m_text; // the fields, one after the other
    std::vector<std::size_t> m_ends;
    std::vector<std::string_view> m_fields;
    std::size_t m_end = 0;
    std::size_t m_openBytes = 0;
    int m_line = 0;
    int m_recordLine = 0;
    bool m_isOpen = false; // a quoted field goes on in the next line
    bool m_ended = false;
    bool m_isStopped = false;
};

std::unexpected<Error> notCsv(const std::string& file, int line)
{
    return std::unexpected(Error { .code = ErrorCode::NotCsv,
        .place = { .file = file, .line = line, .column = 0, .path = {} },
        .detail = {},
        .expected = {} });
}

} // namespace

Result<void> readCsv(std::string_view bytes, char separator, const std::string& file, const CsvVisitor& visit)
{
    LineFedParser parser(separator, visit);
    std::size_t at = bytes.starts_with(kUtf8Mark) ? kUtf8Mark.size() : 0;
    while (at < bytes.size() && !parser.isStopped()) {
        const std::size_t feed = bytes.find('\n', at);
        const std::size_t end = feed == std::string_view::npos ? bytes.size() : feed + 1;
        if (!parser.feed(bytes.substr(at, end - at), end)) {
            return notCsv(file, parser.line());
        }
        at = end;
    }
    if (!parser.isStopped() && !parser.finish()) {
        return notCsv(file, parser.line());
    }
    return {};
}

Result<std::vector<CsvRow>> readCsvRows(
    std::string_view bytes, char separator, const std::string& file, std::size_t most)
{
    std::vector<CsvRow> rows;
    const CsvVisitor keep = [&rows, most](const CsvRecord& record) {
        if (rows.size() < most) {
            rows.push_back({ .line = record.line, .fields = { record.fields.begin(), record.fields.end() } });
        }
        return rows.size() < most ? CsvStep::Next : CsvStep::Stop;
    };
    if (const Result<void> read = readCsv(bytes, separator, file, keep); !read) {
        return std::unexpected(read.error());
    }
    return rows;
}

char csvSeparatorOf(std::string_view bytes)
{
    constexpr std::array kSeparators { ',', '\t', ';', '|' };
    constexpr std::size_t kLooked = 20;
    char best = ',';
    std::size_t bestScore = 0;
    for (const char separator : kSeparators) {
        std::map<std::size_t, std::size_t> counts; // of columns: how many records have them
        std::size_t seen = 0;
        const Result<void> read = readCsv(bytes, separator, {}, [&counts, &seen](const CsvRecord& record) {
            ++counts[record.fields.size()];
            return ++seen < kLooked ? CsvStep::Next : CsvStep::Stop;
        });
        std::size_t score = 0;
        for (const auto& [columns, records] : counts) {
            score = std::max(score, columns > 1 ? records * 1000 + std::min<std::size_t>(columns, 999) : 0);
        }
        if (read && score > bestScore) {
            bestScore = score;
            best = separator;
        }
    }
    return best;
}

} // namespace broadsheet::text
