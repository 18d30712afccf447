"""Runs the benchmark on databases that are made for it and thrown away.

    python make/bench.py --people=10000 --databases=sqlite,postgresql

The table goes to standard output, and with the figures to var/; RECORD=1 keeps both
in docs/, beside those of earlier runs with another number of people. What was written
there by hand above the figures stays.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from cluster import programs, throw_away_cluster
from performance import page, remarks

ROOT = Path(__file__).resolve().parent.parent
COMMAND = (sys.executable, "manage.py", "bench")


@contextmanager
def scratch(database: str, folder: Path) -> Iterator[str | None]:
    """The address of an empty database; none if this machine cannot make one."""
    if database == "sqlite":
        yield f"sqlite:///{folder / 'bench.sqlite3'}"
    elif binaries := programs():
        with throw_away_cluster(binaries) as address:
            yield address
    else:
        yield None


def bench(database: str, people: int, rounds: int) -> dict[str, Any] | None:
    """The figures of one database."""
    with (
        tempfile.TemporaryDirectory(prefix="bekwaam-bench-") as name,
        scratch(database, Path(name)) as address,
    ):
        if address is None:
            print(f"NOT RUN: {database} is not on this machine.")
            return None
        print(f"{database}, {people:,} people", file=sys.stderr, flush=True)
        done = subprocess.run(
            [*COMMAND, f"--persons={people}", f"--rounds={rounds}"],
            cwd=ROOT,
            env={**os.environ, "DATABASE_URL": address, "DATA_DIR": name},
            stdout=subprocess.PIPE,
            check=True,
        )
        return json.loads(done.stdout)


def record(found: list[dict[str, Any]], folder: Path) -> None:
    """Add these figures to those in a folder, in the place of older ones of a kind."""
    folder.mkdir(exist_ok=True)
    figures = folder / "performance.json"
    known = json.loads(figures.read_text("utf-8")) if figures.exists() else []
    kept = {_kind(one): one for one in [*known, *found]}
    results = [kept[key] for key in sorted(kept)]
    figures.write_text(json.dumps(results, indent=1) + "\n", encoding="utf-8")
    told = folder / "performance.md"
    said = remarks(told.read_text("utf-8")) if told.exists() else ""
    told.write_text(page(results, said), encoding="utf-8")


def _kind(one: dict[str, Any]) -> tuple[int, str]:
    """How many people in which database, whatever its version."""
    return one["people"], one["database"].split()[0]


def main(people: int, rounds: int, databases: list[str]) -> int:
    found = []
    for name in databases:
        if one := bench(name, people, rounds):
            found.append(one)
            record([one], ROOT / "var")
            if os.environ.get("RECORD") == "1":
                record([one], ROOT / "docs")
    print(page(found))
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--people", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--databases", default="sqlite,postgresql")
    asked = parser.parse_args()
    sys.exit(main(asked.people, asked.rounds, asked.databases.split(",")))
