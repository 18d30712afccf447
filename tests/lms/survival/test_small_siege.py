"""A handful of learners sit an exam while the web server is killed: `make survive`, small.

What the siege asks of pages and routes is asked here each time, so that a page which
changes does not first show itself when somebody besieges.
"""

import asyncio
import json
import random
from collections.abc import Iterator
from pathlib import Path

import pytest
from survive import environment

from tests.lms.survival.test_killed_writers import address
from tests.siege import processes, reader, verdict, world
from tests.siege.learners import Told, sitting

LEARNERS = 4
SECONDS = 4
PATIENCE = 180
"""Seconds after which it would never have ended, on however slow a machine."""


@pytest.fixture
def web(throw_away_database, settings, tmp_path) -> Iterator[processes.Installation]:
    """The product on this database as an installation runs it, with a class in it."""
    told = environment(tmp_path, address(), tmp_path / "static")
    settings.SECRET_KEY = told["SECRET_KEY"]
    settings.CHECKPOINT_DIR = told["CHECKPOINT_DIR"]
    settings.DATA_DIR = Path(told["DATA_DIR"])
    world.make(tmp_path, LEARNERS)
    installed = processes.Installation(tmp_path, told)
    manage = installed.manage
    installed.run(
        *manage("migrate", "--noinput", "--verbosity=0")
    )  # its queue of tasks
    installed.run(*manage("collectstatic", "--noinput", "--verbosity=0"))
    yield installed
    installed.stop()


async def kill_once(web: processes.Installation, told: Told) -> None:
    """The server with its workers, as soon as somebody was told of an answer."""
    while not told.answers:
        await asyncio.sleep(0.1)
    service = web.services["web"]
    service.kill()
    service.start()
    await asyncio.to_thread(web.wait_until_it_answers)


def besieged(web: processes.Installation) -> Told:
    told = Told()

    async def both() -> None:
        made = json.loads((web.folder / "world.json").read_text())
        class_ = sitting(made, web.port, SECONDS, told)
        async with asyncio.timeout(PATIENCE):
            await asyncio.gather(class_, kill_once(web, told))

    web.services["web"].start()
    web.wait_until_it_answers()
    asyncio.run(both())
    return told


def test_a_killed_web_server_loses_and_doubles_nothing(web) -> None:
    told = besieged(web)
    assert told.faults == []
    kept = {"answers": told.answers, "submitted": told.submitted, "imported": 0}
    (web.folder / "told.json").write_text(json.dumps(kept))
    found = verdict.judged(web.folder)
    assert [one for one in found if one["bad"]] == []
    assert len(told.submitted) == LEARNERS
    assert len(told.answers) == LEARNERS * world.DRAW
    assert reader.compare(random.Random(1))
