# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""draw_matplotlib.py OUT CSV…: draws the data of figures, as Broadsheet exports it, as pictures of 2400×1600 pixels."""

import csv
import pathlib
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


def draw(source, out):
    with open(source, newline="", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    series = list(dict.fromkeys(row["series"] for row in rows))
    figure, axes = plt.subplots(figsize=(12, 8), dpi=200)
    for place, row in enumerate(rows):
        left, right = ends(row)
        colour = COLOURS[series.index(row["series"]) % len(COLOURS)]
        hollow = row["kind"] == "projected"
        axes.barh(place, right - left, left=left, height=0.6, edgecolor=colour, hatch=HATCHES[row["kind"]],
                  facecolor="white" if hollow else colour + "40", linestyle="--" if hollow else "-")
        axes.annotate(f" {right:g}", (right, place), va="center", fontsize=14, fontweight="bold")
    axes.set_yticks(range(len(rows)), [row["label"] for row in rows], fontsize=12)
    axes.invert_yaxis()
    axes.set_xlabel(rows[0]["unit"], fontsize=12)
    axes.set_title(source.stem, loc="left", fontsize=20, fontweight="bold")
    axes.grid(axis="x", color="#dce1e6")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "bottom"]].set_visible(False)
    figure.text(0.03, 0.02, rows[0]["source"], fontsize=10)
    figure.subplots_adjust(left=0.3, right=0.94, top=0.9, bottom=0.12)
    figure.savefig(out / (source.stem + ".png"), dpi=200)
    plt.close(figure)


if __name__ == "__main__":
    for name in sys.argv[2:]:
        draw(pathlib.Path(name), pathlib.Path(sys.argv[1]))
