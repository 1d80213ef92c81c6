# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw_matplotlib.py OUT CSV…: draws the data of figures, as Broadsheet exports it, as pictures of 2400×1600 pixels.
Those in a folder named "line" are drawn over time."""

import csv
import pathlib
import re
import sys

import matplotlib

matplotlib.use("Agg")
import matplotlib.pyplot as plt  # noqa: E402

HATCHES = {"measured": "", "estimated": "///", "projected": "", "derived": "..."}
COLOURS = ["#0f609b", "#c4391d", "#2f7d32", "#7b4fa3"]

plt.rcParams["font.family"] = ["Noto Sans CJK JP"]  # it knows a collection by its first face


def number(text):
    return float(text) if text else None


def ends(row):
    value, low, high = number(row["value"]), number(row["low"]), number(row["high"])
    if low is not None and high is not None:
        return low, high
    return 0.0, next(end for end in (value, low, high) if end is not None)


def time(period):
    """2024, FY2024 and 2024-03-31 as a year with its fraction."""
    year, month, day = (re.search(r"(\d{4})(?:-(\d\d)-(\d\d))?", period)).groups()
    return int(year) + ((int(month) - 1) / 12 + int(day) / 365 if month else 0.5)


def draw_lines(axes, rows, names):
    for index, name in enumerate(names):
        marks = sorted((time(row["period"]), row) for row in rows if row["series"] == name)
        colour = COLOURS[index % len(COLOURS)]
        at = [moment for moment, _ in marks]
        middles = [next(end for end in (number(row["value"]), number(row["high"]), number(row["low"]))
                        if end is not None) for _, row in marks]
        axes.plot(at, middles, color=colour, linewidth=2.4, label=name)
        for moment, middle, (_, row) in zip(at, middles, marks):
            hollow = row["kind"] in ("estimated", "projected")
            axes.plot([moment], [middle], color=colour, marker="o" if row["kind"] in ("measured", "estimated") else "D",
                      markersize=9, markerfacecolor="white" if hollow else colour, markeredgewidth=2)
        lows = [number(row["low"]) for _, row in marks]
        highs = [number(row["high"]) for _, row in marks]
        if all(end is not None for end in lows + highs):
            axes.fill_between(at, lows, highs, color=colour, alpha=0.2, linewidth=0)
        axes.annotate(name, (at[-1], middles[-1]), xytext=(8, 0), textcoords="offset points", fontsize=12)
    axes.set_ylabel(rows[0]["unit"], fontsize=12)
    axes.grid(color="#dce1e6")
    axes.legend(fontsize=12)


def draw_bars(axes, rows, names):
    for place, row in enumerate(rows):
        left, right = ends(row)
        colour = COLOURS[names.index(row["series"]) % len(COLOURS)]
        hollow = row["kind"] == "projected"
        axes.barh(place, right - left, left=left, height=0.6, edgecolor=colour, hatch=HATCHES[row["kind"]],
                  facecolor="white" if hollow else colour + "40", linestyle="--" if hollow else "-")
        axes.annotate(f" {right:g}", (right, place), va="center", fontsize=14, fontweight="bold")
    axes.set_yticks(range(len(rows)), [row["label"] for row in rows], fontsize=12)
    axes.invert_yaxis()
    axes.set_xlabel(rows[0]["unit"], fontsize=12)
    axes.grid(axis="x", color="#dce1e6")


def draw(source, out):
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    names = list(dict.fromkeys(row["series"] for row in rows))
    figure, axes = plt.subplots(figsize=(12, 8), dpi=200)
    (draw_lines if source.parent.name == "line" else draw_bars)(axes, rows, names)
    axes.set_title(source.stem, loc="left", fontsize=20, fontweight="bold")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    figure.text(0.03, 0.02, rows[0]["source"], fontsize=10)
    figure.subplots_adjust(left=0.3, right=0.94, top=0.9, bottom=0.12)
    figure.savefig(out / (source.stem + ".png"), dpi=200)
    plt.close(figure)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        draw(pathlib.Path(name), pathlib.Path(sys.argv[1]))
