// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/statistics.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::study {

namespace {

constexpr std::size_t kMostCells = 24;
constexpr std::size_t kLeastDraws = 50; // below, the distribution of the sum is not yet that of a chi-square
constexpr std::size_t kNever = static_cast<std::size_t>(-1);

using Matrix = std::vector<std::vector<double>>;

// For how many draws each number of the lane has not come, before each draw: kNever before its first. Calls
// `visit(gaps, row)`.
template <class Visit>
void walk(const Sample& sample, const Lane& lane, Visit visit)
{
    std::vector<std::size_t> gaps(lane.size(), kNever);
    for (const std::uint32_t row : sample.rows) {
        visit(gaps, row);
        for (std::size_t& gap : gaps) {
            gap += gap == kNever ? 0 : 1;
        }
        for (std::size_t i = 0; i < lane.hits; ++i) {
            gaps[static_cast<std::size_t>(sample.columns->numbers(lane.firstColumn + i)[row] - lane.lowest)] = 0;
        }
    }
}

// How often a number stood at each gap.
std::vector<std::size_t> exposures(const Sample& sample, const Lane& lane)
{
    std::vector<std::size_t> exposed;
    walk(sample, lane, [&](const std::vector<std::size_t>& gaps, std::uint32_t) {
        for (const std::size_t gap : gaps) {
            if (gap != kNever) {
                exposed.resize(std::max(exposed.size(), gap + 1), 0);
                ++exposed[gap];
            }
        }
    });
    return exposed;
}

// Gaps one by one where chance expects enough returns from them, else some together.
std::vector<Cell> cellsOf(const std::vector<std::size_t>& exposed, double chance)
{
    double all = 0;
    for (const std::size_t each : exposed) {
        all += static_cast<double>(each) * chance;
    }
    const double enough = std::max(kLeastExpected, all / kMostCells);
    std::vector<Cell> cells;
    Cell open { .chance = chance, .band = {} };
    for (std::size_t gap = 0; gap < exposed.size(); ++gap) {
        open.to = static_cast<int>(gap);
        open.trials += exposed[gap];
        if (open.expected() >= enough) {
            cells.push_back(open);
            open = { .from = static_cast<int>(gap) + 1, .to = static_cast<int>(gap) + 1, .chance = chance, .band = {} };
        }
    }
    if (open.trials > 0 && open.expected() < kLeastExpected && !cells.empty()) {
        cells.back().to = open.to;
        cells.back().trials += open.trials;
    } else if (open.trials > 0) {
        cells.push_back(open);
    }
    return cells;
}

// The cell of each gap.
std::vector<std::size_t> cellsByGap(const std::vector<Cell>& cells)
{
    std::vector<std::size_t> byGap;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        byGap.resize(static_cast<std::size_t>(cells[cell].to) + 1, cell);
    }
    return byGap;
}

// xᵀ · matrix⁻¹ · x for a positive definite matrix (Cholesky); nothing for one that is not.
std::optional<double> quadraticForm(Matrix matrix, std::vector<double> x)
{
    double form = 0;
    for (std::size_t row = 0; row < x.size(); ++row) {
        for (std::size_t column = 0; column <= row; ++column) {
            double rest = matrix[row][column];
            for (std::size_t k = 0; k < column; ++k) {
                rest -= matrix[row][k] * matrix[column][k];
            }
            if (row != column) {
                matrix[row][column] = rest / matrix[column][column];
            } else if (rest > 1e-9 * matrix[row][row]) {
                matrix[row][row] = std::sqrt(rest);
            } else {
                return std::nullopt;
            }
        }
        for (std::size_t k = 0; k < row; ++k) {
            x[row] -= matrix[row][k] * x[k];
        }
        x[row] /= matrix[row][row];
        form += x[row] * x[row];
    }
    return form;
}

} // namespace

// Before each draw, s_g numbers stand in cell g. Given that, the hits in the cells are multivariate hypergeometric:
// E = s_g k ÷ n, Cov = c (n s_g [g = h] − s_g s_h) with c = k (n − k) ÷ (n² (n − 1)). Draw by draw these add up.
Statistic gapReturns(const Sample& sample, const Lane& lane)
{
    Statistic statistic;
    statistic.draws = sample.rows.size();
    const auto n = static_cast<double>(lane.size());
    const auto k = static_cast<double>(lane.hits);
    statistic.cells = cellsOf(exposures(sample, lane), k / n);
    std::vector<Cell>& cells = statistic.cells;
    const std::vector<std::size_t> cellAt = cellsByGap(cells);
    Matrix covariance(cells.size(), std::vector<double>(cells.size(), 0));
    const double c = k * (n - k) / (n * n * (n - 1));
    std::vector<double> standing(cells.size());
    walk(sample, lane, [&](const std::vector<std::size_t>& gaps, std::uint32_t row) {
        std::ranges::fill(standing, 0);
        for (const std::size_t gap : gaps) {
            if (gap != kNever) {
                ++standing[cellAt[gap]];
            }
        }
        for (std::size_t i = 0; i < lane.hits; ++i) {
            const int number = sample.columns->numbers(lane.firstColumn + i)[row];
            const std::size_t gap = gaps[static_cast<std::size_t>(number - lane.lowest)];
            if (gap != kNever) {
                ++cells[cellAt[gap]].observed;
            }
        }
        for (std::size_t a = 0; a < cells.size(); ++a) {
            covariance[a][a] += c * n * standing[a];
            for (std::size_t b = 0; b <= a; ++b) {
                covariance[a][b] -= c * standing[a] * standing[b];
            }
        }
    });
    for (Cell& cell : cells) {
        cell.band = binomialBand(cell.trials, cell.chance);
    }
    if (lane.size() <= lane.hits) {
        return statistic;
    }
    statistic.drawsForTest = std::max(kLeastDraws, static_cast<std::size_t>(std::ceil(4 * kLeastExpected / k)));
    if (statistic.draws < statistic.drawsForTest || cells.size() < 2) {
        return statistic;
    }
    std::vector<double> apart; // the last cell follows from the others
    for (std::size_t cell = 0; cell + 1 < cells.size(); ++cell) {
        apart.push_back(static_cast<double>(cells[cell].observed) - cells[cell].expected());
    }
    if (const std::optional<double> form = quadraticForm(std::move(covariance), apart)) {
        const std::size_t degrees = apart.size();
        statistic.test
            = { .statistic = *form, .degrees = degrees, .p = chiSquareTail(*form, static_cast<double>(degrees)) };
    }
    return statistic;
}

} // namespace broadsheet::study
