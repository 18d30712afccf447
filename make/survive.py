"""Besieges the running product and judges what is left (docs/reliability.md).

    python make/survive.py --minutes=2 --learners=500 --databases=sqlite,postgresql

On each database twice: once while processes are killed at random, and PostgreSQL is
stopped at once; and once with fewer learners while the disk of the database is full.
"""

import argparse
import asyncio
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from cluster import Server, programs, throw_away_server

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.siege.learners import Told, sitting  # noqa: E402  (beside this folder)
from tests.siege.mayhem import Filling, Killing, Mayhem  # noqa: E402
from tests.siege.processes import Installation  # noqa: E402

SMALL = 700 * 1024 * 1024
"""The disk that is filled: enough for a database of the siege and its log."""


@dataclass(frozen=True, slots=True)
class Database:
    """Where the data is, and how it can be taken away."""

    name: str
    address: str
    disk: Path
    server: Server | None = None

    def lose(self) -> None:
        if self.server is not None:
            self.server.stop()
            time.sleep(1)
            self.server.start()

    def give_up_spare_room(self) -> None:
        """SQLite writes over its log for megabytes before it asks the disk for more."""
        if self.server is None:
            path = self.address.removeprefix("sqlite:///")
            with closing(sqlite3.connect(path, timeout=30)) as file:
                file.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def is_there(self) -> None:
        """Started again, if it gave up on a full disk."""
        if self.server is not None and not self.server.is_running:
            self.server.start()


@contextmanager
def database(name: str, disk: Path) -> Iterator[Database | None]:
    """An empty database on this disk; none if this machine cannot make one."""
    if name == "sqlite":
        yield Database(name, f"sqlite:///{disk / 'siege.sqlite3'}", disk)
    elif binaries := programs():
        with throw_away_server(binaries, within=disk) as server:
            yield Database(name, server.address, disk, server)
    else:
        yield None


@contextmanager
def small_disk(folder: Path) -> Iterator[Path | None]:
    """A disk of its own in memory; none where this account may not make one."""
    disk = folder / "disk"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={SMALL}", "tmpfs", str(disk)]
    if subprocess.run(mount, check=False, stderr=subprocess.DEVNULL).returncode:
        yield None
        return
    try:
        yield disk
    finally:
        subprocess.run(["umount", "--lazy", str(disk)], check=True)


def environment(folder: Path, address: str, static: Path) -> dict[str, str]:
    """The settings of production, as docs/how-to/run-it.md says."""
    return {
        "DJANGO_SETTINGS_MODULE": "lms.settings.production",
        "DATABASE_URL": address,
        "SECRET_KEY": "of-a-siege-that-ends-within-minutes-0123456789-0123456789",
        "ALLOWED_HOSTS": "bekwaam.example",
        "PUBLIC_BASE_URL": "https://bekwaam.example",
        "DATA_DIR": str(folder / "data"),
        "CHECKPOINT_DIR": str(folder / "checkpoints"),
        "STATIC_DIR": str(static),
    }


def prepared(folder: Path, on: Database, static: Path, learners: int) -> Installation:
    """A migrated database with an organisation in it."""
    installation = Installation(folder, environment(folder, on.address, static))
    say(f"{on.name}: an empty database is migrated and filled, {learners} learners")
    manage = installation.manage
    if not static.exists():
        installation.run(*manage("collectstatic", "--noinput", "--verbosity=0"))
    installation.run(*manage("migrate", "--noinput", "--verbosity=0"))
    made = (sys.executable, "-m", "tests.siege.world", str(folder), str(learners))
    installation.run(*made)
    return installation


def besiege(installation: Installation, mayhem: Mayhem, seconds: float) -> Told:
    """Let it happen; afterwards every process is dead and every file brought in."""
    world = json.loads((installation.folder / "world.json").read_text())
    installation.start()
    mayhem.go_on_importing()

    told = Told()

    async def both() -> None:
        raging = mayhem.rage(time.monotonic() + seconds + 10)
        class_ = sitting(world, installation.port, seconds, told)
        await asyncio.gather(class_, raging)

    try:
        asyncio.run(both())
    finally:
        installation.stop()
    mayhem.finish()
    keep(installation.folder, told, mayhem)
    return told


def keep(folder: Path, told: Told, mayhem: Mayhem) -> None:
    kept = {
        "answers": told.answers,
        "submitted": told.submitted,
        "imported": mayhem.imported,
    }
    (folder / "told.json").write_text(json.dumps(kept))


def judge(installation: Installation, told: Told, on: Database) -> list[dict[str, Any]]:
    """What the verdict found, and what only those outside could see."""
    command = [sys.executable, "-m", "tests.siege.verdict", str(installation.folder)]
    found: list[dict[str, Any]] = json.loads(installation.run(*command))
    read = json.loads((installation.folder / "reader.json").read_text())
    answers = "every answer given in between was right"
    found.append({"sentence": answers, "bad": read["wrong"], "of": read["asked"]})
    faults = {"sentence": "nobody met an error page", "bad": len(told.faults)}
    asked = told.statuses.total()
    found.append({**faults, "of": asked, "told": told.faults[:5]})
    if on.server is not None:
        rings = on.server.log.read_text(errors="replace").count("deadlock detected")
        found.append({"sentence": "nobody waited in a ring", "bad": rings, "of": asked})
    return found


def one_siege(
    name: str, folder: Path, static: Path, learners: int, seconds: float, *, full: bool
) -> bool | None:
    """Whether everything held; none if this machine cannot do it."""
    with ExitStack() as stack:
        disk = stack.enter_context(small_disk(folder)) if full else folder
        if disk is None:
            say("NOT RUN: a full disk, for this account may not make a small one.")
            return None
        if full:
            disk.chmod(0o755)
        on = stack.enter_context(database(name, disk))
        if on is None:
            say(f"NOT RUN: {name} is not on this machine.")
            return None
        installation = prepared(folder, on, static, learners)
        mayhem = mayhem_on(on, installation, full=full)
        told = besiege(installation, mayhem, seconds)
        on.is_there()
        found = judge(installation, told, on) + mayhem.judged()
        report(on, mayhem, told, found)
        return not any(one["bad"] for one in found)


def mayhem_on(on: Database, installation: Installation, *, full: bool) -> Mayhem:
    if full:
        return Filling(installation, on.disk, on.give_up_spare_room, on.is_there)
    return Killing(installation, on.lose if on.server else None)


def report(
    on: Database, mayhem: Mayhem, told: Told, found: list[dict[str, Any]]
) -> None:
    """What befell it, how it answered, and every sentence of the verdict."""
    befell = ", ".join(f"{what} {n} ×" for what, n in sorted(mayhem.done.items()))
    say(f"befell it: {befell}")
    answered = ", ".join(f"{what}: {n:,}" for what, n in told.statuses.most_common())
    say(f"answers to browsers: {answered}")
    for what, times in (("answer", told.saving), ("handing in", told.submitting)):
        ordered = sorted(times)
        late = ordered[int(len(ordered) * 0.95)] if ordered else 0
        say(
            f"until an {what} was acknowledged, retries included: median "
            f"{median(ordered or [0]):.2f} s, 95 % within {late:.2f} s"
        )
    for one in found:
        verdict = "holds" if not one["bad"] else f"FAILED, {one['bad']:,} times"
        say(f"  {one['sentence']}: {verdict} (of {one['of']:,})")
        if one["bad"] and one.get("told"):
            say(f"    {one['told']}")


def say(line: str) -> None:
    print(line, flush=True)


def main(minutes: float, learners: int, databases: list[str], *, keep: bool) -> int:
    base = Path(tempfile.mkdtemp(prefix="bekwaam-siege-"))
    base.chmod(0o755)  # the server of PostgreSQL is another account
    held: list[bool | None] = []
    for name in databases:
        for full in (False, True):
            folder = base / f"{name}-{'full' if full else 'killed'}"
            folder.mkdir()
            say(f"\n── {name}, {'a full disk' if full else 'killed at random'}")
            class_ = min(learners, 60) if full else learners
            seconds = 45 if full else minutes * 60
            held.append(
                one_siege(name, folder, base / "static", class_, seconds, full=full)
            )
    if keep:
        say(f"Kept: {base}")
    else:
        shutil.rmtree(base)
    return verdict(held)


def verdict(held: list[bool | None]) -> int:
    if False in held:
        say("\nFAILED: see the sentences above.")
        return 1
    if None in held:
        say("\nWhat was run holds; not everything was run.")
        return 1 if os.environ.get("NO_SKIPS") == "1" else 0
    say(
        "\nNothing acknowledged was lost, nothing is doubled, the ledger verifies, the "
        "spans are right."
    )
    return 0


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--minutes", type=float, default=2)
    parser.add_argument("--learners", type=int, default=500)
    parser.add_argument("--databases", default="sqlite,postgresql")
    parser.add_argument("--keep", action="store_true", help="leave logs and databases")
    asked = parser.parse_args()
    names = asked.databases.split(",")
    sys.exit(main(asked.minutes, asked.learners, names, keep=asked.keep))
