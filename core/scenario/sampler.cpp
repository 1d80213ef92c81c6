// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/sampler.h"

#include "core/scenario/formulas.h"
#include "core/scenario/portable_math.h"
#include "core/scenario/random.h"

#include <algorithm>
#include <cmath>

namespace broadsheet::scenario {

namespace {

// So many samples go through all steps before the next ones: their numbers stay in the first cache.
constexpr std::size_t kBlock = 256;
static_assert(kBlock % LaneGenerator::kLanes == 0);

using Block = std::array<double, kBlock>;

void fill(LaneGenerator& generator, Block& units)
{
    for (std::size_t i = 0; i < kBlock; i += LaneGenerator::kLanes) {
        const LaneGenerator::Words words = generator.next();
        for (std::size_t lane = 0; lane < LaneGenerator::kLanes; ++lane) {
            units[i + lane] = unitInterval(words[lane]);
        }
    }
}

double clamped(double value, double low, double high)
{
    return std::min(std::max(value, low), high);
}

void shapeUniform(const Input& input, std::span<const double> units, std::span<double> numbers)
{
    const double width = input.high - input.low;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = clamped(input.low + width * units[i], input.low, input.high);
    }
}

// The inverse of the triangular distribution function.
void shapeTriangular(const Input& input, std::span<const double> units, std::span<double> numbers)
{
    const double width = input.high - input.low;
    const double before = input.mid - input.low;
    const double after = input.high - input.mid;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        const double unit = units[i];
        const bool rises = unit * width < before;
        const double root = std::sqrt((rises ? unit : 1 - unit) * width * (rises ? before : after));
        numbers[i] = clamped(rises ? input.low + root : input.high - root, input.low, input.high);
    }
}

void shapeLogUniform(const Input& input, std::span<const double> units, std::span<double> numbers)
{
    const double width = portableLog(input.high / input.low);
    for (std::size_t i = 0; i < numbers.size(); ++i) {
        numbers[i] = clamped(input.low * portableExp(units[i] * width), input.low, input.high);
    }
}

void shape(const Input& input, std::span<const double> units, std::span<double> numbers)
{
    switch (input.shape) {
    case Shape::Fixed:
        std::ranges::fill(numbers, input.mid);
        break;
    case Shape::Uniform:
        shapeUniform(input, units, numbers);
        break;
    case Shape::Triangular:
        shapeTriangular(input, units, numbers);
        break;
    case Shape::LogUniform:
        shapeLogUniform(input, units, numbers);
        break;
    }
}

// The formulas for a block of samples.
void evaluateBlock(Samples& samples, std::size_t start, std::size_t count, double includedPue)
{
    std::array<const double*, kInputCount> in {};
    std::array<double*, kOutputCount> out {};
    std::ranges::transform(
        samples.inputs, in.begin(), [start](const std::vector<double>& each) { return each.data() + start; });
    std::ranges::transform(
        samples.outputs, out.begin(), [start](std::vector<double>& each) { return each.data() + start; });
    std::array<Block, kOutputCount> results;
    for (std::size_t i = 0; i < count; ++i) {
        Values values;
        for (std::size_t input = 0; input < kInputCount; ++input) {
            values.numbers[input] = in[input][i];
        }
        const Outputs outputs = applyFormulas(values, includedPue);
        for (std::size_t output = 0; output < kOutputCount; ++output) {
            results[output][i] = outputs.numbers[output];
        }
    }
    for (std::size_t output = 0; output < kOutputCount; ++output) {
        std::copy_n(results[output].begin(), count, out[output]);
    }
}

} // namespace

Sampler::Sampler(std::uint64_t seed, std::size_t count)
    : m_seed(seed)
    , m_count(std::clamp<std::size_t>(count, 1, kMostSamples))
{
    for (std::vector<double>& numbers : m_samples.inputs) {
        numbers.resize(m_count);
    }
    for (std::vector<double>& numbers : m_samples.outputs) {
        numbers.resize(m_count);
    }
}

const Samples& Sampler::draw(const Scenario& scenario)
{
    SplitMix64 seeds(m_seed);
    std::vector<LaneGenerator> generators;
    generators.reserve(kInputCount);
    for (std::size_t i = 0; i < kInputCount; ++i) {
        generators.emplace_back(seeds);
    }
    Block units {};
    for (std::size_t start = 0; start < m_count; start += kBlock) {
        const std::size_t count = std::min(kBlock, m_count - start);
        for (std::size_t i = 0; i < kInputCount; ++i) {
            const Input& input = scenario.inputs[i];
            if (input.shape != Shape::Fixed) {
                fill(generators[i], units);
            }
            shape(input, std::span(units).first(count), std::span(m_samples.inputs[i]).subspan(start, count));
        }
        evaluateBlock(m_samples, start, count, scenario.includedPue);
    }
    return m_samples;
}

} // namespace broadsheet::scenario
