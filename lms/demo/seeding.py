"""Writes the story into an installation, by the same importer and acts as anybody's data."""

import csv
import datetime
import io
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from django.db import transaction
from django.utils import timezone, translation

from certification.exchange.files import BY_FILE
from certification.exchange.importing import import_data_set
from certification.exchange.packages import CsvFiles
from certification.paper.quarterly import freeze_due_reports, quarter_before
from certification.rebuilding import rebuild_stale
from lms.demo.accounts import Account, open_accounts
from lms.demo.cast import ADMINISTRATOR, APPROVER, AUTHOR
from lms.demo.content.shelf import SHELF, Content, Written
from lms.demo.course import publish_course
from lms.demo.diary import Delivery, Row, Rows
from lms.demo.drafting import draft_a_requirement
from lms.demo.hazards import fill_register
from lms.demo.sessions import plan_sessions
from lms.demo.story import story
from lms.demo.timeline import Timeline
from lms.installation import prepare_installation
from people.models import User

CLOSING_TIME = datetime.time(16, 30)

Tell = Callable[[int, int], None]
"""How many deliveries of how many have been taken in."""


class BrokenStoryError(Exception):
    """The importer refuses what the story tells; one of the two is wrong."""


class Papers(CsvFiles):
    """A delivery as a data set in memory."""

    def __init__(self, rows: Rows) -> None:
        self.told = rows
        self.names = frozenset(rows)

    @contextmanager
    def open(self, name: str) -> Iterator[io.BytesIO]:
        yield io.BytesIO(as_csv(name, self.told[name]).encode())


def as_csv(file: str, rows: Sequence[Row]) -> str:
    """Rows as a file of the exchange format has them."""
    output = io.StringIO()
    writer = csv.DictWriter(output, list(BY_FILE[file].fields), lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return output.getvalue()


@transaction.atomic
def seed(*, persons: int, seed: int, on: datetime.date, tell: Tell) -> list[Account]:
    """All of the demo or nothing; the accounts that were opened."""
    prepare_installation()
    deliveries = story(persons=persons, seed=seed, on=on)
    to_come = sorted(SHELF, key=lambda one: -one.months_since_release)
    for number, delivery in enumerate(deliveries, start=1):
        _take_in(delivery)
        while to_come and delivery.day >= _release_day(to_come[0], on):
            _release(to_come.pop(0).content, delivery.day)
        tell(number, len(deliveries))
    accounts = open_accounts(on)
    with translation.override("nl"):  # what happened is told in words that stay
        fill_register(on)
    rebuild_stale()
    plan_sessions(on)
    _freeze_reports(on)
    draft_a_requirement(on)
    return accounts


def _freeze_reports(on: datetime.date) -> None:
    """The safety committee has seen two quarters."""
    for day in (quarter_before(on), on):
        freeze_due_reports(day)


def _take_in(delivery: Delivery) -> None:
    outcome = import_data_set(
        Papers(delivery.rows),
        by=User.objects.filter(service_number=ADMINISTRATOR).first(),
        name=f"Week tot en met {delivery.day}",
        at=recorded_at(delivery.day),
    )
    if not outcome.written:
        raise BrokenStoryError("\n".join(map(str, outcome.findings)))


def _release_day(written: Written, on: datetime.date) -> datetime.date:
    return Timeline(on).months_ago(written.months_since_release)


def _release(content: Content, day: datetime.date) -> None:
    """One person wrote the course, another one approved it."""
    publish_course(
        content,
        by=User.objects.get(service_number=AUTHOR),
        approved_by=User.objects.get(service_number=APPROVER),
        at=recorded_at(day),
    )


def recorded_at(day: datetime.date) -> datetime.datetime:
    """The office enters the papers of a week just before it closes."""
    return timezone.make_aware(datetime.datetime.combine(day, CLOSING_TIME))


def is_of_demo(number: str) -> bool:
    """Whether a service number is one that the story gives out."""
    return number.isdecimal() and len(number) == 6 and number.startswith("1")
