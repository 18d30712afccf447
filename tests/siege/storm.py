"""Acts without end, from the process of its own that `mayhem` kills.

    python -m tests.siege.storm NUMBER FOLDER

What the product said was recorded stands in a list, which nothing may be missing from.
"""

import random
import sys
import time
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

import django

django.setup()

from django.core.exceptions import (  # noqa: E402  (once there are models)
    ObjectDoesNotExist,
    ValidationError,
)
from django.db import InterfaceError, OperationalError, connection  # noqa: E402

from certification.ledger import record_completion  # noqa: E402
from certification.models import Completion, Course, HazardFunction  # noqa: E402
from people.models import User  # noqa: E402
from tests.certification.befalling import START, Organisation  # noqa: E402

REST = 0.6
"""Seconds between two acts at most: two such hands enter what some hundred clerks do."""
AWAY = (OperationalError, InterfaceError)
REFUSED = (ValidationError, IndexError, ObjectDoesNotExist)


class Storm:
    """One pair of hands that never rests."""

    def __init__(self, number: int, folder: Path) -> None:
        self.number = number
        self.told = folder / f"told-{number}.log"
        self.told.touch()
        self.refused = folder / f"refused-{number}.log"
        self.done = len(self.told.read_text().splitlines())
        self.hand = Organisation.__new__(Organisation)
        self.hand.random = random.Random()
        self.hand.function = HazardFunction.objects.get(code="diving")

    def tell(self) -> None:
        """A completion by its key, told until it is taken, and again after a crash."""
        key = f"storm:{self.number}:{self.done}"
        people = User.objects.filter(service_number__startswith="10").order_by("pk")
        who = people[self.done % 5]
        record_completion(
            person=who,
            course=Course.objects.get(code="C3"),
            completed_on=START + timedelta(days=self.done % 900),
            source=Completion.Source.CLASSROOM,
            reference=key,
            by=None,
            idempotency_key=key,
        )
        with self.told.open("a") as file:
            file.write(f"{key}\n")
        self.done += 1

    def refuse(self, why: Exception) -> None:
        """What was not taken is not told; it is only noted that it happened."""
        with self.refused.open("a") as file:
            file.write(f"{str(why).splitlines()[0]}\n")
        connection.close()

    def befall(self) -> None:
        with suppress(*REFUSED):
            self.hand.random.choice(self.hand.acts())()

    def rage(self) -> None:
        while True:
            try:
                self.tell()
                self.befall()
            except AWAY as why:
                self.refuse(why)
            time.sleep(random.uniform(0, REST))


if __name__ == "__main__":
    Storm(int(sys.argv[1]), Path(sys.argv[2])).rage()
