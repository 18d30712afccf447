import argparse
import datetime
import json
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from lms.demo.accounts import Account, accounts
from lms.demo.careers import FEWEST
from lms.demo.seeding import is_of_demo, seed
from people.days import today
from people.models import User

NOT_HERE = (
    "This is not a demo installation (settings.DEMO): imaginary people do not belong "
    "among real ones. Say --yes if this database may be filled with them."
)
STRANGERS = (
    "This database holds people that the demo did not make, such as {number}: "
    "use an empty database."
)


def a_day(text: str) -> datetime.date:
    """A day as the exchange format writes it."""
    try:
        return datetime.date.fromisoformat(text)
    except ValueError:
        message = f"{text!r} is not a day; write it as 2026-11-23."
        raise argparse.ArgumentTypeError(message) from None


class Command(BaseCommand):
    help = "Makes a reproducible, imaginary brigade with five years of history."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument(
            "--persons", type=int, default=400, help="how many people (400)"
        )
        parser.add_argument(
            "--seed", type=int, default=1, help="another number, another story (1)"
        )
        parser.add_argument(
            "--on", type=a_day, metavar="DATE", help="the day it ends before (today)"
        )
        parser.add_argument(
            "--accounts", type=Path, metavar="FILE", help="write the logins as JSON"
        )
        parser.add_argument(
            "--yes", action="store_true", help="also where it is not a demo"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        self._refuse(options)
        numbers = User.objects.values_list("service_number", flat=True)
        strangers = [number for number in numbers if not is_of_demo(number)]
        if strangers:
            raise CommandError(STRANGERS.format(number=min(strangers)))
        if numbers:
            self.stderr.write("The demo organisation is there already; it stays.")
            made = accounts()
        else:
            made = self._seed(options)
        if options["accounts"]:
            self._write(options["accounts"], made)

    @staticmethod
    def _refuse(options: dict[str, Any]) -> None:
        if not (settings.DEMO or options["yes"]):
            raise CommandError(NOT_HERE)
        if options["persons"] < FEWEST:
            raise CommandError(f"--persons: a brigade has at least {FEWEST} people.")

    def _seed(self, options: dict[str, Any]) -> list[Account]:
        on = options["on"] or today()
        made = seed(
            persons=options["persons"], seed=options["seed"], on=on, tell=self._tell
        )
        self.stderr.write(f"The demo organisation is there, as of {on}.")
        return made

    def _tell(self, done: int, deliveries: int) -> None:
        if self.stderr.isatty():
            ending = "\n" if done == deliveries else ""
            self.stderr.write(f"\rweek {done} of {deliveries}", ending=ending)

    @staticmethod
    def _write(path: Path, made: list[Account]) -> None:
        listed = [account.as_data() for account in made]
        text = json.dumps(listed, ensure_ascii=False, indent=2)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text + "\n", encoding="utf-8")
