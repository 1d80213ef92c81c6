# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""compare.py BROADSHEET: draws all bundled figures as 2400×1600 PNG with Broadsheet, Matplotlib and gnuplot, each in a
process of its own, and prints their times side by side: the whole process, and what each further figure takes."""

import csv
import io
import os
import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).parent
ROUNDS = 5


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def written(folder):
    return len([file for file in folder.glob("*.png") if file.stat().st_size > 10_000])


def export_data(program, folder):
    """The CSV of every figure, in a folder named by the kind of the figure."""
    listed = subprocess.run([program, "figure", "list", "--format", "csv"], check=True, capture_output=True, text=True)
    kinds = {row["id"]: row["kind"] for row in csv.DictReader(io.StringIO(listed.stdout))}
    for kind in sorted(set(kinds.values())):
        ids = [name for name, of in kinds.items() if of == kind]
        subprocess.run([program, "figure", "export", *ids, "--format", "csv", "--lang", "zh", "--out",
                        str(folder / kind)], check=True, stdout=subprocess.DEVNULL)
    return sorted(str(file) for file in folder.glob("*/*.csv"))


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        data = export_data(program, folder / "data")

        def broadsheet(files, out):
            ids = [pathlib.Path(file).stem for file in files]
            return [program, "figure", "export", *ids, "--size", "2400x1600", "--lang", "zh", "--out", out]

        def matplotlib(files, out):
            return ["/usr/bin/python3", str(HERE / "draw_matplotlib.py"), out, *files]

        def gnuplot(files, out):
            return ["gnuplot", "-e", f"out='{out}'; files='{' '.join(files)}'", str(HERE / "draw.gnuplot")]

        tools = {"Broadsheet": broadsheet, "Matplotlib": matplotlib, "gnuplot": gnuplot}
        times = {tool: ([], []) for tool in tools}
        for _ in range(ROUNDS):  # by turns, so that a busy moment is shared
            for tool, command in tools.items():
                out = folder / tool
                out.mkdir(exist_ok=True)
                for files, kept in zip((data[:1], data), times[tool]):
                    kept.append(seconds(command(files, str(out))))
                if written(out) != len(data):
                    sys.exit(f"compare.py: {tool} did not draw every figure")

    print(f"{len(data)} figures as 2400×1600 PNG, whole processes (median of {ROUNDS} rounds)")
    print(f"  {'':12}{'one figure':>14}{'all figures':>14}{'each further':>14}")
    results = {}
    for tool, (one, every) in times.items():
        single, whole = statistics.median(one), statistics.median(every)
        further = (whole - single) / (len(data) - 1)
        results[tool] = (whole, further)
        print(f"  {tool:12}{single * 1000:11.0f} ms{whole * 1000:11.0f} ms{further * 1000:11.1f} ms")
    whole, further = results["Broadsheet"]
    for tool in ("Matplotlib", "gnuplot"):
        print(f"  Broadsheet against {tool}: whole process {results[tool][0] / whole:.1f} times as fast, "
              f"each further figure {results[tool][1] / further:.1f} times")
    print("  (aims: a further figure 6 times as fast as Matplotlib, the whole process ahead of gnuplot)")


if __name__ == "__main__":
    main()
