# SPDX-FileCopyrightText: 2026 The Broadsheet authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""import_compare.py BROADSHEET [DRAWS]: brings the same CSV file with a million draws into Broadsheet's archive and, with
the shell's own .import, into a new SQLite table and into one with the archive's primary key, by turns, and prints the times
of the whole processes side by side."""

import datetime
import json
import os
import pathlib
import random
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

HERE = pathlib.Path(__file__).resolve().parent
ROUNDS = 3
PER_GAME = 100_000  # an issue has two digits for the year and three within it
WANTED = 3.0
KEYED = """CREATE TABLE draws (game TEXT, issue INTEGER, date TEXT, f1, f2, f3, f4, f5, b1, b2,
    PRIMARY KEY (game, issue)) WITHOUT ROWID"""


def make_games(folder, count):
    """The bundled data and so many games more, all drawn as the super lotto."""
    shutil.copytree(HERE.parent.parent / "resources" / "data", folder)
    game = json.loads((folder / "lottery" / "games" / "dlt.json").read_text(encoding="utf-8"))
    ids = []
    for number in range(count):
        game["id"] = f"bench{number}"
        game["name"] = {"zh": f"试验{number}", "en": f"Bench {number}"}
        game["aliases"] = []
        game.pop("history", None)
        (folder / "lottery" / "games" / f"bench{number}.json").write_text(json.dumps(game), encoding="utf-8")
        ids.append(game["id"])
    return ids


def make_draws(file, games, count):
    dice = random.Random(1)
    with open(file, "w", encoding="utf-8") as out:
        out.write("game,issue,date,f1,f2,f3,f4,f5,b1,b2\n")
        for number in range(count):
            of_game = number % PER_GAME
            year, within = divmod(of_game, 1000)
            day = datetime.date(2000 + year, 1, 1) + datetime.timedelta(days=within % 365)
            front = sorted(dice.sample(range(1, 36), 5))
            back = sorted(dice.sample(range(1, 13), 2))
            numbers = ",".join(f"{ball:02}" for ball in front + back)
            out.write(f"{games[number // PER_GAME]},{year:02}{within:03},{day},{numbers}\n")


def measured(command, environment):
    """Wall and processor seconds of a process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    start = time.perf_counter()
    subprocess.run(command, check=True, env=environment, stdout=subprocess.DEVNULL)
    wall = time.perf_counter() - start
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def draws_in(file):
    row = subprocess.run(["sqlite3", file, "SELECT count(*) FROM draw"], check=True, capture_output=True, text=True)
    return int(row.stdout)


def main():
    program = os.path.abspath(sys.argv[1])
    count = int(sys.argv[2]) if len(sys.argv) > 2 else 1_000_000
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        games = make_games(folder / "data", (count + PER_GAME - 1) // PER_GAME)
        table = folder / "draws.csv"
        make_draws(table, games, count)
        environment = {**os.environ, "HOME": name, "XDG_DATA_HOME": name, "XDG_CONFIG_HOME": name}
        archive = folder / "archive.sqlite"
        plain = folder / "plain.sqlite"
        keyed = folder / "keyed.sqlite"
        commands = {
            "Broadsheet": [program, "draw", "import", str(table), "--data", str(folder / "data"), "--archive", str(archive)],
            "sqlite3": ["sqlite3", str(plain), f".import --csv {table} draws"],
            "with a key": ["sqlite3", str(keyed), KEYED, f".import --csv --skip 1 {table} draws"],
        }
        times = {tool: [] for tool in commands}
        for _ in range(ROUNDS):  # by turns, so that a busy moment is shared
            for tool, command in commands.items():
                for file in (archive, plain, keyed):
                    file.unlink(missing_ok=True)
                times[tool].append(measured(command, environment))
                if tool == "Broadsheet" and draws_in(archive) != count:
                    sys.exit("not every draw was kept")
        print(f"{count:,} draws from CSV ({table.stat().st_size / 1e6:.0f} MB)      wall        processor")
        middle = {}
        for tool, pairs in times.items():
            middle[tool] = [statistics.median(column) for column in zip(*pairs)]
            print(f"  {tool:12} {middle[tool][0]:26.2f} s {middle[tool][1]:12.2f} s")
        met = False
        for tool in ("sqlite3", "with a key"):
            ratios = [ours / theirs for ours, theirs in zip(middle["Broadsheet"], middle[tool])]
            met = met or min(ratios) <= WANTED
            print(f"  times {tool:12} {ratios[0]:20.2f}   {ratios[1]:12.2f}     (wanted: at most {WANTED:g})")
        return 0 if met else 1


if __name__ == "__main__":
    sys.exit(main())
