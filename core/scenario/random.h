// SPDX-FileCopyrightText: 2026 The Broadsheet authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>

namespace broadsheet::scenario {

// SplitMix64 (Steele, Lea, Flood, OOPSLA 2014): turns a seed, however plain, into words to seed other generators with.
class SplitMix64 final {
public:
    explicit constexpr SplitMix64(std::uint64_t seed)
        : m_state(seed)
    {
    }

    constexpr std::uint64_t next()
    {
        m_state += 0x9E3779B97F4A7C15U;
        std::uint64_t word = m_state;
        word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U;
        word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
        return word ^ (word >> 31U);
    }

private:
    std::uint64_t m_state;
};

// xoshiro256++ (Blackman, Vigna, ACM TOMS 47, 2021), several at a time: lane after lane, so that a compiler can step
// them in one vector. Integers alone, so the numbers are the same on every machine.
class LaneGenerator final {
public:
    static constexpr std::size_t kLanes = 8;

    using Words = std::array<std::uint64_t, kLanes>;

    // Four words of state for each lane, from lane 0 on.
    explicit constexpr LaneGenerator(SplitMix64& seeds)
    {
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            for (Words& words : m_state) {
                words[lane] = seeds.next();
            }
        }
    }

    // State words 0 to 3, each for all lanes.
    explicit constexpr LaneGenerator(const std::array<Words, 4>& state)
        : m_state(state)
    {
    }

    // The next number of every lane.
    constexpr Words next()
    {
        Words result {};
        auto& [s0, s1, s2, s3] = m_state;
        for (std::size_t lane = 0; lane < kLanes; ++lane) {
            result[lane] = std::rotl(s0[lane] + s3[lane], 23) + s0[lane];
            const std::uint64_t shifted = s1[lane] << 17U;
            s2[lane] ^= s0[lane];
            s3[lane] ^= s1[lane];
            s1[lane] ^= s2[lane];
            s0[lane] ^= s3[lane];
            s2[lane] ^= shifted;
            s3[lane] = std::rotl(s3[lane], 45);
        }
        return result;
    }

private:
    std::array<Words, 4> m_state {};
};

// A number from 0 to less than 1 of the upper 52 bits.
constexpr double unitInterval(std::uint64_t word)
{
    return std::bit_cast<double>((word >> 12U) | 0x3FF0000000000000U) - 1;
}

} // namespace broadsheet::scenario
