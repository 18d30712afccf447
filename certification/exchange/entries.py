"""The completions of some people that are in the ledger, by the key that files give them.

They are read as they come: of ten years of evidence a file names a part, and only what it
names is looked at.
"""

import datetime
from collections.abc import Collection, Mapping
from functools import cached_property
from typing import Any, NamedTuple

from certification.exchange.decisions import UNDONE
from certification.exchange.register import Register
from certification.models import Completion, CourseVersion, Revocation
from people.plain_rows import as_text, plain_rows

Key = tuple[str, str, datetime.date, str, int]
COLUMNS = (
    *("person_id", "course_id", as_text("completed_on"), "source", "entry"),
    *("version_id", as_text("valid_until"), "score", "reference", "pk"),
)


class Recorded(NamedTuple):
    """The particulars of a completion that is recorded."""

    version: int
    valid_until: datetime.date | None
    score: str
    reference: str
    revoked_on: datetime.date | None
    reason: str | None
    revoked_by: str | None
    """The key of the revocation."""

    @property
    def is_undone(self) -> bool:
        """It came in by an import that was taken back."""
        return bool(self.revoked_by and self.revoked_by.startswith(UNDONE))


NEVER = (None, None, None)


class Entries:
    """What the ledger has of these people."""

    def __init__(self, people: Collection[int], register: Register) -> None:
        self._register, self._people = register, people
        rows = Completion.objects.filter(person__in=people).order_by()
        self._rows = {row[:5]: row for row in plain_rows(rows.values_list(*COLUMNS))}

    def __contains__(self, key: Key) -> bool:
        return self._key(key) in self._rows

    def get(self, key: Key) -> Recorded | None:
        """The completion with this key, if it is recorded."""
        row = self._rows.get(self._key(key))
        if row is None:
            return None
        version, until, score, reference, pk = row[5:]
        return Recorded(
            self._versions[version],
            None if until is None else datetime.date.fromisoformat(until),
            *(score, reference, *self._revoked.get(pk, NEVER)),
        )

    def _key(self, key: Key) -> tuple[Any, ...]:
        number, course, day, source, entry = key
        stored = self._register.stored
        person = stored("people").get(number)
        return person, stored("courses").get(course), day.isoformat(), source, entry

    @cached_property
    def _versions(self) -> Mapping[int, int]:
        return dict(CourseVersion.objects.order_by().values_list("pk", "version"))

    @cached_property
    def _revoked(self) -> Mapping[int, tuple[Any, ...]]:
        """By completion what revokes it now: from which day, why, and by which key."""
        standing = Revocation.objects.standing()
        rows = standing.filter(completion__person__in=self._people).values_list(
            "completion_id", "effective_on", "reason", "idempotency_key"
        )
        return {completion: tuple(told) for completion, *told in rows.iterator()}
