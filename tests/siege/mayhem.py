"""What befalls an installation while it works: processes die, the database goes away."""

import asyncio
import random
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from tests.siege.processes import Installation, Service

KILLED = ("web", "web", "worker", "timer", "rebuild", "storm-1", "storm-2")
"""The reader is not: it judges what the others leave."""
FILES = 6
MEGABYTE = bytes(2**20)


class Mayhem:
    """Strikes every few seconds, counts, and lets imports go on."""

    pause = (3.0, 8.0)

    def __init__(self, installation: Installation) -> None:
        self.installation = installation
        self.done: Counter[str] = Counter()
        self.importer: Service | None = None
        self.imported = 0

    def strike(self) -> None:
        raise NotImplementedError

    def judged(self) -> list[dict[str, Any]]:
        """Whether what befell the installation was felt at all."""
        return []

    async def rage(self, until: float) -> None:
        while time.monotonic() < until:
            await asyncio.sleep(random.uniform(*self.pause))
            await asyncio.to_thread(self.strike)
            self.done["gave up by itself"] += self.installation.revive()
            await asyncio.to_thread(self.go_on_importing)
        await asyncio.to_thread(self.relent)

    def relent(self) -> None:
        """What was taken away is there again: everybody may still hand in."""

    def go_on_importing(self) -> None:
        """The next file when one is brought in; the same once more when it was killed."""
        if self.importer is not None:
            if self.importer.running is not None and self.importer.ended is None:
                return
            self.imported += self.importer.ended == 0
        if self.imported < FILES:
            self.importer = self.installation.importer(self.imported)
            self.importer.start()

    def finish(self) -> None:
        """Every file to its end, with nobody who kills it; known ones change nothing."""
        if self.importer is not None:
            self.importer.kill()
        for number in range(FILES):
            self.installation.run(*self.installation.importer(number).command)
        self.imported = FILES


class Killing(Mayhem):
    """Kills a process and starts it again; or the database is gone for a while."""

    def __init__(
        self, installation: Installation, lose_database: Callable[[], None] | None
    ) -> None:
        super().__init__(installation)
        self.lose_database = lose_database

    def strike(self) -> None:
        chosen = random.choice([*KILLED, "import", "import", "database", "database"])
        struck = {"import": self._importer, "database": self._database}
        if struck.get(chosen, lambda: self._service(chosen))():
            self.done[chosen] += 1

    def _importer(self) -> bool:
        if self.importer is None or self.importer.ended is not None:
            return False
        self.importer.kill()
        return True

    def _database(self) -> bool:
        if self.lose_database is None:
            return self._service("web")
        self.lose_database()
        return True

    def _service(self, name: str) -> bool:
        service = self.installation.services[name]
        service.kill()
        service.start()
        if name == "web":  # on a slow machine it would never answer anybody
            self.installation.wait_until_it_answers()
        return True


class Filling(Mayhem):
    """The disk of the database fills, stays full for a while, and has room again."""

    pause = (6.0, 9.0)

    def __init__(
        self,
        installation: Installation,
        disk: Path,
        give_up_spare_room: Callable[[], None],
        back: Callable[[], None],
    ) -> None:
        super().__init__(installation)
        self.disk = disk
        self.filler = disk / "filler"
        self.give_up_spare_room = give_up_spare_room
        self.back = back

    def strike(self) -> None:
        if self.filler.exists():
            self.relent()
            return
        self.give_up_spare_room()
        with self.filler.open("wb", buffering=0) as file, suppress(OSError):
            while True:
                file.write(MEGABYTE)
        self.done["disk full"] += 1

    def judged(self) -> list[dict[str, Any]]:
        """A disk that nobody found full proves nothing."""
        logs = self.installation.folder.glob("refused-*.log")
        lines = [line for log in logs for line in log.read_text().splitlines()]
        refused = sum(1 for line in lines if "locked" not in line)
        felt = "the full disk was met by who wrote"
        return [{"sentence": felt, "bad": int(not refused), "of": refused}]

    def relent(self) -> None:
        self.filler.unlink(missing_ok=True)
        self.back()
