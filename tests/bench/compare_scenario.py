# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare_scenario.py SCENARIO_BENCH: works the scenario of scenario.json out with NumPy, sample for sample the same model,
and prints its time beside Broadsheet's."""

import json
import math
import pathlib
import statistics
import subprocess
import sys
import time

import numpy

COUNT = 100_000
ROUNDS = 41
SAVINGS = ("saving-algorithms", "saving-hardware", "saving-methods", "saving-data-centre")


def drawn(random, given):
    low, high = given["low"], given["high"]
    if given["shape"] == "uniform":
        return random.uniform(low, high, COUNT)
    if given["shape"] == "triangular":
        return random.triangular(low, given["mid"], high, COUNT)
    return low * numpy.exp(random.random(COUNT) * math.log(high / low))


def results(scenario):
    random = numpy.random.default_rng(1)
    values = {name: drawn(random, given) for name, given in scenario["inputs"].items()}
    remaining = 1
    for saving in SAVINGS:
        remaining = remaining * (1 - values[saving])
    it_day = values["requests"] * values["energy-per-request"] * 1e-3 * remaining / scenario["includedPue"]
    facility_day = it_day * values["pue"]
    facility_year = facility_day * 365
    on_site = it_day * 365 * values["water-on-site"]
    off_site = facility_year * values["water-off-site"]
    return (it_day, facility_day, facility_year, on_site, off_site, on_site + off_site,
            facility_year * values["grid-factor"])


def summaries(scenario):
    return [(numpy.percentile(output, (5, 50, 95)), numpy.histogram(output, 64), output.mean())
            for output in results(scenario)]


def milliseconds(work):
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        work()
        times.append((time.perf_counter() - start) * 1000)
    return statistics.median(times)


def main():
    scenario = json.loads((pathlib.Path(__file__).parent / "scenario.json").read_text(encoding="utf-8"))
    pairs = []
    for _ in range(3):  # by turns, so that a busy moment is shared
        printed = subprocess.run([sys.argv[1], "--number"], check=True, capture_output=True, text=True).stdout
        pairs.append((float(printed), milliseconds(lambda: summaries(scenario))))
    own = statistics.median(pair[0] for pair in pairs)
    other = statistics.median(pair[1] for pair in pairs)
    print(f"The same scenario, {COUNT:,} samples with percentiles and histograms (median)")
    print(f"  Broadsheet {own:8.2f} ms")
    print(f"  NumPy      {other:8.2f} ms, {other / own:.1f} times as long")


if __name__ == "__main__":
    main()
