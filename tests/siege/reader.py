"""Asks reports all the time and holds each against the facts of that very moment.

python -m tests.siege.reader FOLDER
"""

import json
import random
import sys
import time
from datetime import timedelta
from pathlib import Path

import django

django.setup()

from django.db import InterfaceError, OperationalError, connection  # noqa: E402

from certification.gaps import computed, lines_of  # noqa: E402  (once there are models)
from certification.loading import facts  # noqa: E402
from certification.snapshot import one_snapshot  # noqa: E402
from people.models import User  # noqa: E402
from tests.certification.befalling import START  # noqa: E402

PEOPLE = 60


def compare(chance: random.Random) -> bool:
    """Whether what a report says of some people is what follows from the facts."""
    on = START + timedelta(days=chance.randrange(900))
    with one_snapshot():
        everybody = list(User.objects.order_by("pk").values_list("pk", flat=True))
        some = chance.sample(everybody, min(PEOPLE, len(everybody)))
        record = facts()
        shown = sorted(lines_of(some, on, record), key=repr)
        return shown == sorted(computed(some, on, record), key=repr)


def read(told: Path) -> None:
    chance, asked, wrong = random.Random(), 0, 0
    while True:
        try:
            right = compare(chance)
        except (OperationalError, InterfaceError):
            connection.close()
            time.sleep(0.5)
            continue
        asked, wrong = asked + 1, wrong + (not right)
        told.write_text(json.dumps({"asked": asked, "wrong": wrong}))
        time.sleep(0.1)


if __name__ == "__main__":
    read(Path(sys.argv[1]) / "reader.json")
