"""The personnel file of the night: put in a folder by the personnel system, taken in here.

It is taken in as if an administrator did it, by the same code and the same checks. Good
rows are written; when something needs a human the administrators get a mail. A file that
is done lies in ``done`` beside it, one that needs somebody in ``waiting``.
"""

import datetime
import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop

from certification.exchange.importing import Outcome, import_data_set
from certification.exchange.intake import PERSONNEL, Intake
from certification.exchange.packages import PackageError
from certification.exchange.remedies import Remedy, in_one_file, remedies
from certification.exchange.sources import known_assignment
from certification.exchange.tables import Table
from certification.models import ImportBatch
from people.models import AccessRole, Grant, Letter, User
from people.post import Draft, put

SUFFIXES = {".csv", ".xlsx"}
STILL = datetime.timedelta(minutes=1)
"""A file that was touched more recently may still be being written."""
NEWS = datetime.timedelta(days=7)
ABOUT_PEOPLE = {PERSONNEL, "people", "appointments", "absences"}

UNKNOWN_COLUMNS = gettext_noop(
    "its columns are not known. Bring it in once by hand; then they are remembered."
)
NOT_ABOUT_PEOPLE = gettext_noop("it is no file about people.")


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a file: written, perhaps with rows left over, or stopped and why."""

    name: str
    digest: str
    outcome: Outcome | None = None
    stopped: str = ""

    @property
    def is_written(self) -> bool:
        return self.outcome is not None and self.outcome.written

    @property
    def needs_somebody(self) -> bool:
        return not self.is_written or bool(self.outcome and self.outcome.refused)


def take_in_feed(*, now: datetime.datetime) -> list[Taken]:
    """Every file that lies ready, oldest name first."""
    if not settings.PERSONNEL_FEED_DIR:
        return []
    folder = Path(settings.PERSONNEL_FEED_DIR)
    found = []
    for path in _ready(folder, now):
        with translation.override(_language(now.date())):
            taken = _take_in(path, now.date())
        put(list(_letters(taken, now.date())))
        _put_away(path, folder / ("done" if taken.is_written else "waiting"), taken)
        found.append(taken)
    return found


def _language(on: datetime.date) -> str:
    """What is wrong is said once, in the language that most of its readers read."""
    spoken = Counter(person.language for person in administrators(on))
    return spoken.most_common(1)[0][0] if spoken else settings.LANGUAGE_CODE


def _ready(folder: Path, now: datetime.datetime) -> Iterator[Path]:
    if not folder.is_dir():
        return
    for path in sorted(folder.iterdir()):
        if path.suffix.lower() not in SUFFIXES or not path.is_file():
            continue
        touched = datetime.datetime.fromtimestamp(path.stat().st_mtime, tz=datetime.UTC)
        if now - touched >= STILL:
            yield path


def _take_in(path: Path, on: datetime.date) -> Taken:
    digest = _digest(path)
    with path.open("rb") as stream:
        try:
            table = Table(path.name, stream)
        except PackageError as error:
            return Taken(path.name, digest, stopped=error.message)
        assignment = known_assignment(table)
        if assignment is None:
            return Taken(path.name, digest, stopped=_(UNKNOWN_COLUMNS))
        if assignment.kind not in ABOUT_PEOPLE:
            return Taken(path.name, digest, stopped=_(NOT_ABOUT_PEOPLE))
        outcome = import_data_set(
            Intake(table, assignment, on=on),
            by=None,
            name=path.name,
            salvage=True,
            way=ImportBatch.Way.FEED,
        )
    return Taken(path.name, digest, outcome, outcome.question)


def _digest(path: Path) -> str:
    with path.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()[:32]


def _put_away(path: Path, folder: Path, taken: Taken) -> None:
    """Two files of the same name both stay."""
    folder.mkdir(exist_ok=True)
    path.replace(folder / f"{path.stem}-{taken.digest[:8]}{path.suffix}")


def _letters(taken: Taken, on: datetime.date) -> Iterator[Draft]:
    """To every administrator, when something needs a human; no names in it."""
    if not taken.needs_somebody:
        return
    for person in administrators(on):
        with translation.override(person.language):
            yield _letter(taken, person, on)


def administrators(on: datetime.date) -> Sequence[User]:
    """Who administers the organisation on a day, and can be written to."""
    grants = Grant.objects.in_force_on(on).filter(
        access_role=AccessRole.ADMINISTRATOR, person__is_active=True
    )
    people = User.objects.filter(pk__in=grants.values("person")).exclude(email="")
    return list(people.order_by("pk"))


def _letter(taken: Taken, person: User, on: datetime.date) -> Draft:
    found: list[Remedy] = []
    if taken.outcome is not None:
        causes = taken.outcome.findings.causes()
        found = remedies(in_one_file(taken.name, causes))
    context = {
        "person": person,
        "taken": taken,
        "remedies": found,
        "site": settings.PUBLIC_BASE_URL,
    }
    subject = _("%(file)s: some rows are left over")
    if not taken.is_written:
        subject = _("%(file)s was not taken in")
    return Draft(
        key=f"import:{taken.digest}:{on:%Y-%m-%d}:{person.public_id}",
        kind=Letter.Kind.IMPORT,
        person=person.pk,
        subject=subject % {"file": taken.name},
        body=render_to_string("certification/letters/feed.txt", context),
        last_day=on + NEWS,
    )


def waiting() -> list[Path]:
    """The files that need somebody, by name."""
    if not settings.PERSONNEL_FEED_DIR:
        return []
    folder = Path(settings.PERSONNEL_FEED_DIR) / "waiting"
    return sorted(folder.iterdir()) if folder.is_dir() else []
