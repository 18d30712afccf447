"""Writes the good rows of a data set: facts through their one writer, people in bulk.

Everything happens in the transaction of the import. Rows are written in the order of
their keys, so that nothing depends on the order in a file.
"""

import datetime
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, field
from typing import Any

from django.contrib.auth.hashers import make_password
from django.db.models import Model
from django.utils import timezone

from certification.exchange.changes import (
    REMEMBERED,
    Addition,
    Change,
    changes_of,
    key_of,
)
from certification.exchange.checking import Examination
from certification.exchange.files import BY_FILE
from certification.exchange.ledger import by_people, people_in
from certification.exchange.tally import Tally
from certification.models import (
    Course,
    CourseVersion,
    HazardFunction,
    ImportBatch,
    Line,
)
from certification.models.imports import nothing_before
from people.files import FileResource
from people.models import Fact, PersonFact, User
from people.recording import record
from people.resources import PersonResource

BATCH = 2_000

Shaping = frozenset[str]

SHAPING: dict[str, Shaping] = {
    "units": frozenset({"parent_id"}),
    "unit_moves": frozenset({"parent_id"}),
    "roles": frozenset({"parent_id"}),
    "courses": frozenset(
        {
            "validity_months",
            "renewal_window_months",
            "month_end",
            "expires_with_id",
            "grace_days",
        }
    ),
    "course_versions": frozenset({"retired_on"}),
    "equivalences": frozenset({"end"}),
    "curriculum_items": frozenset({"curriculum_id", "line_id", "start", "end"}),
    "requirements": frozenset(
        {
            "curriculum_id",
            "unit_id",
            "role_id",
            "category",
            "person_id",
            "hazard_function_id",
            "start",
            "end",
            "deadline_days",
            "first_due",
            "pausable",
        }
    ),
}
"""Of facts about everybody: what changes somebody's standing when it changes."""

SHAPING_WHEN_NEW = frozenset(
    {"unit_moves", "equivalences", "curriculum_items", "requirements"}
)


@dataclass(slots=True)
class Writing:
    """What has been written so far, and whom it concerns."""

    examination: Examination
    by: User | None
    tallies: dict[str, Tally] = field(default_factory=dict)
    touched: set[int] = field(default_factory=set)
    people: dict[str, Any] = field(default_factory=nothing_before)
    """Who is new, and what those who change were before."""
    everybody: bool = False
    moved: bool = False
    """The tree itself changed: everybody belongs to other units now."""
    at: datetime.datetime = field(default_factory=timezone.now)
    """The one instant at which all of it is recorded."""
    changes: list[Change] = field(default_factory=list)
    """The first values that changed, to be looked at."""
    additions: list[Addition] = field(default_factory=list)
    """The first rows that are new, likewise."""
    _lines: dict[str, int] = field(default_factory=dict)

    def tally(self, file: str) -> Tally:
        return self.tallies.setdefault(file, Tally())

    def id_of(self, file: str, code: str) -> int | None:
        """The primary key of a row by its code."""
        if file == "lines":
            return self._line(code)
        return self.examination.register.stored(file).get(code)

    def _line(self, key: str) -> int:
        if key not in self._lines:
            minimum, _colon, codes = key.partition(":")
            courses = Course.objects.filter(code__in=codes.split("|"))
            self._lines[key] = Line.objects.of(int(minimum), courses).pk
        return self._lines[key]

    def remember(
        self,
        resource: type[FileResource],
        row: Any,
        there: Model,
        attributes: Collection[str],
    ) -> None:
        """Keep what is about to change, as long as somebody could read it all."""
        if len(self.changes) < REMEMBERED:
            register = self.examination.register
            self.changes += changes_of(resource, row, there, attributes, register)

    def remember_new(self, resource: type[FileResource], row: Any) -> None:
        """Keep which rows are new: a misspelt key makes a new row, too."""
        if len(self.additions) < REMEMBERED:
            self.additions.append(Addition(resource.file, key_of(resource, row)))

    def note(self, file: str, attributes: Iterable[str], *, new: bool) -> None:
        """Whom a new or changed fact about everybody concerns."""
        shaping = file in SHAPING_WHEN_NEW if new else False
        if shaping or (not new and SHAPING.get(file, frozenset()) & set(attributes)):
            self.everybody = True
            self.moved = self.moved or file in {"units", "unit_moves"}


def write_people(writing: Writing) -> None:
    """New people get an account without a password; of others the names follow."""
    rows = sorted(writing.examination.of("people"), key=PersonResource.key_of)
    stored = writing.examination.register.stored("people")
    tally = writing.tally("people")
    for some in _pieces(rows):
        known = User.objects.in_bulk(
            [stored[row.service_number] for row in some if row.service_number in stored]
        )
        by_number = {user.service_number: user for user in known.values()}
        before = {user.pk: _particulars(user) for user in known.values()}
        new, changed = _compared(writing, PersonResource, some, by_number.get)
        for user in new:
            user.password = make_password(None)
        User.objects.bulk_create(new, batch_size=BATCH)
        if changed:
            User.objects.bulk_update(changed, PARTICULARS, batch_size=200)
        stored.update((user.service_number, user.pk) for user in new)
        back = _come_back(list(known))
        writing.touched.update(user.pk for user in new)
        writing.people["new"] += [*(user.pk for user in new), *back]
        writing.people["before"].update((u.pk, before[u.pk]) for u in changed)
        tally.new += len(new) + len(back)
        tally.changed += len(changed)
        tally.unchanged -= len(back)


PARTICULARS = [column.attribute for column in PersonResource.fields.values()][1:]


def _particulars(user: User) -> dict[str, Any]:
    """What a file may change about somebody."""
    return {name: getattr(user, name) for name in PARTICULARS}


def _come_back(known: list[int]) -> list[int]:
    """Who was brought in, taken back with that import, and is brought in again."""
    suspended = set(
        User.objects.filter(pk__in=known, is_active=False).values_list("pk", flat=True)
    )
    if not suspended:
        return []
    undone = ImportBatch.objects.exclude(undone_at=None).values_list(
        "people", flat=True
    )
    back = sorted(suspended & {pk for one in undone for pk in one["new"]})
    User.objects.filter(pk__in=back).update(is_active=True)
    return back


def _pieces(rows: list[Any]) -> Iterator[list[Any]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]


def _compared(
    writing: Writing,
    resource: type[FileResource],
    rows: Iterable[Any],
    found: Callable[[Any], Any],
) -> tuple[list[Any], list[Any]]:
    """The objects that are new and those that change; the rest counts as unchanged."""
    new: list[Any] = []
    changed: list[Any] = []
    keys = resource.key_attributes()
    tally = writing.tally(resource.file)
    for row in rows:
        content = resource.content(row, writing.id_of)
        key = tuple(content[name] for name in keys)
        there = found(key if len(key) > 1 else key[0])
        if there is None:
            new.append(resource.model(**content))
            writing.remember_new(resource, row)
            writing.note(resource.file, content, new=True)
        elif differing := {n: v for n, v in content.items() if getattr(there, n) != v}:
            if _only_ends(there, differing):
                tally.ended, tally.changed = tally.ended + 1, tally.changed - 1
            writing.remember(resource, row, there, differing)
            for name, value in differing.items():
                setattr(there, name, value)
            changed.append(there)
            writing.note(resource.file, differing, new=False)
        else:
            tally.unchanged += 1
    return new, changed


def _only_ends(there: Any, differing: dict[str, Any]) -> bool:
    """Nothing is said but that it ends sooner."""
    return list(differing) == ["end"] and differing["end"] < there.end


def write_facts(writing: Writing, file: str) -> None:
    """Store the facts of a file and what the record says about them."""
    resource = BY_FILE[file]
    rows = sorted(writing.examination.of(file), key=resource.key_of)
    if issubclass(resource.model, PersonFact):
        for some in by_people(rows):
            people = people_in(writing.examination, some)
            _store(writing, resource, some, _stored(resource, people=people))
        return
    stored = _stored(resource)
    for layer in _layers(writing, resource, rows):
        _store(writing, resource, layer, stored)


def _stored(
    resource: type[FileResource], *, people: list[int] | None = None
) -> dict[Any, Any]:
    """The stored objects by key, of everybody or of these people."""
    objects = resource.model._default_manager.order_by()
    if people is not None:
        objects = objects.filter(person__in=people)
    keys = resource.key_attributes()
    if len(keys) == 1:
        return {getattr(one, keys[0]): one for one in objects}
    return {tuple(getattr(one, key) for key in keys): one for one in objects}


def _store(
    writing: Writing,
    resource: type[FileResource],
    rows: list[Any],
    stored: dict[Any, Any],
) -> None:
    new, changed = _compared(writing, resource, rows, stored.get)
    objects: list[Model] = [*new, *changed]
    if issubclass(resource.model, Fact):
        record(objects, by=writing.by, at=writing.at, touching=())  # type: ignore[arg-type]  # all are facts
    else:
        _store_plain(resource, new, changed)
    if issubclass(resource.model, PersonFact):
        writing.touched.update(fact.person_id for fact in objects)  # type: ignore[attr-defined]  # all are facts about people
    if len(resource.key) == 1:
        stored.update((getattr(one, resource.key_attributes()[0]), one) for one in new)
        codes = writing.examination.register.stored(resource.file)
        codes.update(
            (getattr(one, resource.key_attributes()[0]), one.pk) for one in new
        )
    tally = writing.tally(resource.file)
    tally.new += len(new)
    tally.changed += len(changed)


def _store_plain(
    resource: type[FileResource], new: list[Any], changed: list[Any]
) -> None:
    """Hazard functions are a list of words without a history of their own."""
    resource.model._default_manager.bulk_create(new, batch_size=BATCH)
    if changed:
        HazardFunction.objects.bulk_update(changed, ["name"], batch_size=BATCH)


def _layers(
    writing: Writing, resource: type[FileResource], rows: list[Any]
) -> Iterator[list[Any]]:
    """The rows in pieces, each after the rows of the same file that it names."""
    own = [name for name, to in resource.references().items() if resource.file in to]
    codes = writing.examination.register.stored(resource.file) if own else {}
    waiting = rows
    while waiting:
        ready, waiting = _ready(waiting, own, codes)
        if not ready:
            # New units that succeed each other in a ring: the successor comes after.
            top, _below = _ready(waiting, own[:1], codes)
            ready = [
                row._replace(**dict.fromkeys(own[1:], ""))
                for row in top
                if row.code not in codes
            ]
            writing.tally(resource.file).changed -= len(ready)
        yield ready


def _ready(
    rows: list[Any], columns: list[str], codes: dict[str, int]
) -> tuple[list[Any], list[Any]]:
    ready: list[Any] = []
    later: list[Any] = []
    for row in rows:
        named = (getattr(row, column) for column in columns)
        done = all(not code or code in codes for code in named)
        (ready if done else later).append(row)
    return ready, later


def write_first_versions(writing: Writing) -> None:
    """A course without a version has one, released at the beginning of time."""
    bare = Course.objects.filter(versions__isnull=True)
    versions = [CourseVersion(course=course, version=1) for course in bare]
    record(versions, by=writing.by, at=writing.at, touching=())
