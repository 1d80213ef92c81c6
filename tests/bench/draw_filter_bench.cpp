// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long 1,000,000 draws take to be filtered at each key that is struck and to be sorted by each column: in
// Broadsheet's columns, in a QSortFilterProxyModel and in SQLite, in one run. No window is shown.
#include "core/history/draw_order.h"
#include "core/history/shown_draws.h"

#include <QAbstractTableModel>
#include <QCoreApplication>
#include <QSortFilterProxyModel>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdio>
#include <functional>
#include <iterator>
#include <memory>
#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace {

using namespace broadsheet;

constexpr std::size_t kDraws = 1'000'000;
constexpr int kFront = 5;
constexpr int kWidth = 7;
// Typed from left to right; what can't be read yet leaves the rows as they are.
constexpr std::array<std::string_view, 4> kTyped { "sum 60..90 contains 08 09 + 07 not odd 3 consecutive",
    "repeats >=2 or span 20..30 and even 2", "issue 2001* date 2003..2009-06 contains 8 9 16",
    "not (consecutive 0 or odd 0..1) jackpot won" };

lottery::Game bigGame()
{
    lottery::Game game;
    game.id = "big";
    lottery::Pool front;
    front.count = kFront;
    front.last = 35;
    lottery::Pool back;
    back.count = kWidth - kFront;
    back.last = 12;
    game.pools = { front, back };
    return game;
}

history::DrawColumns randomColumns()
{
    std::mt19937 random(2024);
    history::DrawColumns::Builder builder(bigGame());
    builder.reserve(kDraws);
    std::vector<int> front(35);
    std::vector<int> back(12);
    std::iota(front.begin(), front.end(), 1);
    std::iota(back.begin(), back.end(), 1);
    const auto start = std::chrono::sys_days { std::chrono::year { 2000 } / 1 / 1 };
    std::vector<int> numbers;
    for (std::size_t i = 0; i < kDraws; ++i) {
        std::ranges::shuffle(front, random);
        std::ranges::shuffle(back, random);
        numbers.assign(front.begin(), front.begin() + kFront);
        numbers.insert(numbers.end(), back.begin(), back.begin() + (kWidth - kFront));
        builder.add(2'000'000 + static_cast<int>(i), Date { start + std::chrono::days { i % 9000 } }, numbers,
            static_cast<std::uint32_t>(i));
    }
    return std::move(builder).build();
}

double millisecondsOf(const std::function<void()>& work)
{
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

struct Times {
    double median = 0;
    double p99 = 0;
};

Times summary(std::vector<double> times)
{
    std::ranges::sort(times);
    return { times[times.size() / 2], times[std::min(times.size() - 1, times.size() * 99 / 100)] };
}

// The queries that are compared with the peers; the same conditions in the three languages.
struct Query {
    const char* name;
    std::string_view filter;
    std::function<bool(const std::vector<int>&)> accepts; // of one row's numbers
    const char* sql; // the condition
};

std::vector<Query> queries()
{
    const auto has = [](const std::vector<int>& numbers, int number) {
        return std::find(numbers.begin(), numbers.end(), number) != numbers.end();
    };
    const auto sumOf
        = [](const std::vector<int>& numbers) { return std::accumulate(numbers.begin(), numbers.begin() + kFront, 0); };
    return { { "contains 8 9", "contains 8 9",
                 [has](const std::vector<int>& row) { return has(row, 8) && has(row, 9); },
                 "8 IN (n0,n1,n2,n3,n4,n5,n6) AND 9 IN (n0,n1,n2,n3,n4,n5,n6)" },
        { "sum 60..90", "sum 60..90",
            [sumOf](const std::vector<int>& row) { return sumOf(row) >= 60 && sumOf(row) <= 90; },
            "n0+n1+n2+n3+n4 BETWEEN 60 AND 90" },
        { "odd 3, sum", "odd 3 and sum 60..90",
            [sumOf](const std::vector<int>& row) {
                return sumOf(row) >= 60 && sumOf(row) <= 90
                    && std::count_if(row.begin(), row.begin() + kFront, [](int n) { return n % 2 == 1; }) == 3;
            },
            "n0%2+n1%2+n2%2+n3%2+n4%2 = 3 AND n0+n1+n2+n3+n4 BETWEEN 60 AND 90" } };
}

class Model final : public QAbstractTableModel {
public:
    explicit Model(const history::DrawColumns& columns)
        : m_columns(columns)
    {
    }

    [[nodiscard]] int rowCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : static_cast<int>(m_columns.rows());
    }

    [[nodiscard]] int columnCount(const QModelIndex& parent) const override
    {
        return parent.isValid() ? 0 : kWidth + 1; // the numbers, then the issue
    }

    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override
    {
        if (role != Qt::DisplayRole) {
            return {};
        }
        const auto row = static_cast<std::size_t>(index.row());
        return index.column() == kWidth ? QVariant(m_columns.issues()[row])
                                        : QVariant(m_columns.numbers(static_cast<std::size_t>(index.column()))[row]);
    }

private:
    const history::DrawColumns& m_columns;
};

class Proxy final : public QSortFilterProxyModel {
public:
    void setCondition(std::function<bool(const std::vector<int>&)> accepts)
    {
        m_accepts = std::move(accepts);
        invalidateFilter();
    }

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex& parent) const override
    {
        if (!m_accepts) {
            return true;
        }
        std::vector<int> numbers;
        for (int column = 0; column < kWidth; ++column) {
            numbers.push_back(sourceModel()->index(row, column, parent).data().toInt());
        }
        return m_accepts(numbers);
    }

private:
    std::function<bool(const std::vector<int>&)> m_accepts;
};

using Database = std::unique_ptr<sqlite3, decltype([](sqlite3* database) { sqlite3_close(database); })>;
using Statement = std::unique_ptr<sqlite3_stmt, decltype([](sqlite3_stmt* statement) { sqlite3_finalize(statement); })>;

Statement prepared(sqlite3* database, const std::string& sql)
{
    sqlite3_stmt* statement = nullptr;
    if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
        std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
        std::exit(1);
    }
    return Statement(statement);
}

Database databaseOf(const history::DrawColumns& columns)
{
    sqlite3* opened = nullptr;
    sqlite3_open(":memory:", &opened);
    Database database(opened);
    sqlite3_exec(
        opened, "CREATE TABLE draws (issue, day, n0, n1, n2, n3, n4, n5, n6); BEGIN", nullptr, nullptr, nullptr);
    const Statement insert = prepared(opened, "INSERT INTO draws VALUES (?,?,?,?,?,?,?,?,?)");
    for (std::size_t row = 0; row < columns.rows(); ++row) {
        sqlite3_bind_int(insert.get(), 1, columns.issues()[row]);
        sqlite3_bind_int(insert.get(), 2, columns.days()[row]);
        for (int column = 0; column < kWidth; ++column) {
            sqlite3_bind_int(insert.get(), column + 3, columns.numbers(static_cast<std::size_t>(column))[row]);
        }
        sqlite3_step(insert.get());
        sqlite3_reset(insert.get());
    }
    sqlite3_exec(opened, "COMMIT", nullptr, nullptr, nullptr);
    return database;
}

std::size_t rowsOf(sqlite3* database, const std::string& sql)
{
    const Statement statement = prepared(database, sql);
    std::vector<sqlite3_int64> rows;
    while (sqlite3_step(statement.get()) == SQLITE_ROW) {
        rows.push_back(sqlite3_column_int64(statement.get(), 0));
    }
    return rows.size();
}

void compareFilters(const history::DrawColumns& columns, Proxy& proxy, sqlite3* database)
{
    std::printf(
        "%-14s %10s %12s %10s %9s %9s\n", "filter, ms", "Broadsheet", "proxy model", "SQLite", "× proxy", "× SQLite");
    for (const Query& query : queries()) {
        const history::Filter filter = history::parseFilter(query.filter).value();
        std::size_t rows = 0;
        std::vector<double> own;
        for (int round = 0; round < 15; ++round) {
            own.push_back(millisecondsOf([&] { rows = history::select(columns, filter).size(); }));
        }
        const double theirs = millisecondsOf([&] {
            proxy.setCondition(query.accepts);
            proxy.rowCount(); // the proxy works when it is asked
        });
        const std::string sql = std::string("SELECT rowid FROM draws WHERE ") + query.sql;
        std::size_t sqlRows = 0;
        const double database1 = millisecondsOf([&] { sqlRows = rowsOf(database, sql); });
        if (rows != static_cast<std::size_t>(proxy.rowCount()) || rows != sqlRows) {
            std::fprintf(stderr, "the three do not agree on %s\n", query.name);
            std::exit(1);
        }
        const double median = summary(own).median;
        std::printf("%-14s %10.2f %12.1f %10.1f %9.0f %9.0f\n", query.name, median, theirs, database1, theirs / median,
            database1 / median);
    }
}

struct SortedBy {
    const char* name;
    history::SortKey key;
    int proxyColumn; // the same in the peers; -1 where they have no such column
    const char* sql;
};

std::vector<SortedBy> sortings()
{
    using history::SortSubject;
    return { { "one number", { SortSubject::Number, 2, true }, 2, "n2 DESC" },
        { "issue", { SortSubject::Issue, 0, false }, kWidth, "issue" },
        { "day", { SortSubject::Day, 0, false }, -1, "day" },
        { "all numbers", { SortSubject::Numbers, 0, true }, -1,
            "n0 DESC, n1 DESC, n2 DESC, n3 DESC, n4 DESC, n5 DESC" },
        { "sum", { SortSubject::Sum, 0, true }, -1, "n0+n1+n2+n3+n4 DESC" },
        { "span", { SortSubject::Span, 0, true }, -1, "n4-n0 DESC" },
        { "odd", { SortSubject::Odd, 0, true }, -1, "n0%2+n1%2+n2%2+n3%2+n4%2 DESC" },
        { "neighbours", { SortSubject::Consecutive, 0, true }, -1, nullptr },
        { "repeats", { SortSubject::Repeats, 0, true }, -1, nullptr },
        { "highest prize", { SortSubject::Prize, 0, true }, -1, nullptr },
        { "first prizes", { SortSubject::JackpotWinners, 0, true }, -1, nullptr },
        { "findings", { SortSubject::FindingCount, 0, true }, -1, nullptr } };
}

void compareSorting(const std::shared_ptr<const history::DrawColumns>& columns, Proxy& proxy, sqlite3* database)
{
    history::ShownDraws shown;
    shown.setColumns(columns);
    proxy.setCondition({});
    for (const SortedBy& sorting : sortings()) {
        std::vector<double> own;
        for (int round = 0; round < 5; ++round) {
            shown.setOrder({});
            own.push_back(millisecondsOf([&] { shown.setOrder({ sorting.key }); }));
        }
        const Times times = summary(own);
        std::printf("sort by %-14s median %6.1f, worst %6.1f ms", sorting.name, times.median, own.back());
        if (sorting.proxyColumn >= 0) {
            const double theirs = millisecondsOf([&] {
                proxy.sort(sorting.proxyColumn, sorting.key.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
            });
            std::printf("; proxy model %7.1f (%.0f times)", theirs, theirs / times.median);
            proxy.sort(-1);
        }
        if (sorting.sql != nullptr) {
            const std::string sql = std::string("SELECT rowid FROM draws ORDER BY ") + sorting.sql;
            const double theirs = millisecondsOf([&] { rowsOf(database, sql); });
            std::printf("; SQLite %7.1f (%.0f times)", theirs, theirs / times.median);
        }
        std::printf("\n");
    }
    shown.setOrder({ sortings().front().key, sortings()[4].key, sortings()[6].key });
    std::printf("memory: columns %.1f, details %.1f, order and rows %.1f bytes a draw\n",
        static_cast<double>(columns->bytes()) / kDraws, static_cast<double>(columns->detailBytes()) / kDraws,
        static_cast<double>(shown.bytes()) / kDraws);
}

// What a key costs until the rows of the table are known, in the order of time and in another one.
void typeAFilter(const std::shared_ptr<const history::DrawColumns>& columns, const std::vector<history::SortKey>& order)
{
    history::ShownDraws shown;
    shown.setColumns(columns);
    shown.setOrder(order);
    std::vector<double> times;
    for (int round = 0; round < 5; ++round) {
        for (const std::string_view typed : kTyped) {
            for (std::size_t length = 1; length <= typed.size(); ++length) {
                if (const auto filter = history::parseFilter(typed.substr(0, length))) {
                    times.push_back(millisecondsOf([&] { shown.setFilter(*filter); }));
                }
            }
        }
    }
    const Times of = summary(times);
    std::printf("each key that filters, %s: median %.2f ms, p99 %.2f ms (a frame is 16)\n",
        order.empty() ? "newest first" : "sorted by sum", of.median, of.p99);
}

} // namespace

int main(int argc, char** argv)
{
    const QCoreApplication application(argc, argv);
    const auto columns = std::make_shared<const history::DrawColumns>(randomColumns());
    std::printf("%zu draws\n", columns->rows());
    typeAFilter(columns, {});
    typeAFilter(columns, { { history::SortSubject::Sum, 0, false } });
    Model model(*columns);
    Proxy proxy;
    proxy.setSourceModel(&model);
    const Database database = databaseOf(*columns);
    compareFilters(*columns, proxy, database.get());
    compareSorting(columns, proxy, database.get());
    return 0;
}
