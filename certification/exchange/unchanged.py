"""Lines of a personnel file that say what is known already.

Of a file that comes every night nearly all lines are such. What is known of everybody is
read in a few questions, as texts; a line whose cells say the same is not judged further,
for it brings nothing in. Whatever differs, or could mean something else, is judged whole.
"""

import datetime
from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, NamedTuple

from certification.exchange.personnel import Held
from certification.exchange.reading import Values
from certification.exchange.writing import PARTICULARS
from people.columns import BadValueError, Column
from people.days import FOREVER
from people.models import Appointment, Role, Unit, User
from people.plain_rows import as_text, plain_rows
from people.resources import PersonResource

PLACE = ("unit_code", "role_code", "start", "end", "category")
"""What a personnel file says about somebody's home appointment."""
NAMES = [name for name in PersonResource.fields if name != "service_number"]
COMPARED = (*NAMES, *(name for name in PLACE if name != "start"))
OPEN = {FOREVER.isoformat(): ""}
"""The day that files leave empty."""


class Post(NamedTuple):
    """An appointment that has not ended, its days as text."""

    person: int
    unit: int
    role: int
    start: str
    end: str
    category: str
    primary: bool


class Known:
    """What is known of everybody on the day of a personnel file."""

    def __init__(self, on: datetime.date) -> None:
        self.on, self._day = on, on.isoformat()

    @cached_property
    def _people(self) -> Sequence[tuple[Any, ...]]:
        columns = ("pk", "service_number", *PARTICULARS)
        return list(User.objects.order_by().values_list(*columns))

    @cached_property
    def particulars(self) -> Mapping[str, tuple[str, ...]]:
        """Of everybody by service number: what a file may change about somebody."""
        return {row[1]: row[2:] for row in self._people}

    @cached_property
    def posts(self) -> Mapping[str, list[Post]]:
        """The appointments of everybody that have not ended before the day."""
        current = Appointment.objects.filter(withdrawn=False, end__gte=self.on)
        columns = current.order_by().values_list(
            *("person_id", "unit_id", "role_id"),
            *(as_text("start"), as_text("end"), "category", "is_primary"),
        )
        numbers = {row[0]: row[1] for row in self._people}
        found: dict[str, list[Post]] = {}
        for row in plain_rows(columns):
            found.setdefault(numbers[row[0]], []).append(Post._make(row))
        return found

    @cached_property
    def units(self) -> Mapping[int, str]:
        return dict(Unit.objects.order_by().values_list("pk", "code"))

    @cached_property
    def roles(self) -> Mapping[int, str]:
        return dict(Role.objects.order_by().values_list("pk", "code"))

    @cached_property
    def suspended(self) -> frozenset[str]:
        """Whose account may have to come back."""
        away = User.objects.order_by().filter(is_active=False)
        return frozenset(away.values_list("service_number", flat=True))

    def held(self, number: str) -> list[Held]:
        """The appointments of somebody, as the file is compared with them."""
        return [
            Held(
                number,
                self.units[one.unit],
                self.roles[one.role],
                datetime.date.fromisoformat(one.start),
                datetime.date.fromisoformat(one.end),
                one.category,
                bool(one.primary),
            )
            for one in sorted(self.posts.get(number, ()), key=lambda one: one.start)
        ]

    def was_there(self, number: str) -> bool:
        """Whether somebody had an appointment on the day before."""
        return any(one.start < self._day for one in self.posts.get(number, ()))

    def told_of(self, number: str) -> tuple[str, ...] | None:
        """What a line says that changes nothing, but for its start: names and place.

        None of who is not known, suspended, or not in one home since some day: then the
        start decides.
        """
        homes = [one for one in self.posts.get(number, ()) if one.primary]
        if len(homes) != 1 or number in self.suspended:
            return None
        _, unit, role, start, end, category, _ = homes[0]
        if start > self._day:
            return None
        place = self.units[unit], self.roles[role], OPEN.get(end, end), category
        return self.particulars[number] + place


class Sameness:
    """Tells of a line, by its cells, whether it says only what is known.

    A cell is a text at a ``place``, or the same ``fixed`` text on every line; what is in
    neither is not told. ``read`` gives the value of a text of a column; ``literal`` says
    that the very text that is stored never means something else.
    """

    def __init__(
        self,
        known: Known,
        columns: Mapping[str, Column],
        places: Mapping[str, int],
        fixed: Mapping[str, str],
        read: Mapping[str, Callable[[str], Any]],
        *,
        literal: bool,
    ) -> None:
        told = [name for name in COMPARED if name in {*places, *fixed}]
        self.known, self.literal = known, literal
        self.number_at = places["service_number"]
        self._expected = itemgetter(*map(COMPARED.index, told))
        self._read = [_texts(columns[name], read[name]) for name in told]
        self._starts = Values(read["start"])
        # Fixed texts stand behind the cells of every line.
        apart = [name for name in (*told, "start") if name not in places]
        self._fixed = [fixed.get(name, "") for name in apart]
        at = dict(places) | {name: n - len(apart) for n, name in enumerate(apart)}
        self._said = itemgetter(*(at[name] for name in told))
        self._start_at = at["start"]

    def holds(self, cells: Sequence[str]) -> bool:
        """Whether writing this line would change nothing."""
        known = self.known.told_of(cells[self.number_at])
        if known is None:
            return False
        expected, texts = self._expected(known), [*cells, *self._fixed]
        said = self._said(texts)
        try:
            self._starts[texts[self._start_at]]
            if self.literal and said == expected:
                return True
            read = [read[text] for read, text in zip(self._read, said, strict=True)]
            return read == list(expected)
        except BadValueError:
            return False


def _texts(column: Column, read: Callable[[str], Any]) -> Values:
    """The texts of a column as files of our own have them."""
    render: Callable[[Any], str] = column.widget.render
    return Values(lambda text: render(read(text)))
