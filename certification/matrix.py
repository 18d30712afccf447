"""People by items: the sheet on which a commander finds a person and a gap."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from django.core.paginator import Page, Paginator
from django.db.models import QuerySet

from certification.gaps import GapLine, lines_of
from certification.headline import Tally
from certification.loading import Record, Title
from certification.question import Question
from certification.status import Status
from people.models import User

PAGE = 50
"""People on one page of the matrix."""

IN_ORDER = frozenset({Status.VALID, Status.EXEMPT, Status.WAIVED})


@dataclass(frozen=True, slots=True)
class Cell:
    """An item for a person: no line where the item is not asked."""

    title: Title
    line: GapLine | None

    @property
    def is_in_order(self) -> bool:
        """Whether nothing needs doing about it now."""
        return self.line is not None and self.line.status in IN_ORDER


@dataclass(frozen=True, slots=True)
class Row:
    """A person, and a cell for every item."""

    person: User
    absent: bool
    cells: Sequence[Cell]

    @property
    def in_order(self) -> int:
        return sum(cell.is_in_order for cell in self.cells)


@dataclass(frozen=True, slots=True)
class Matrix:
    """One page of people by all items asked of them."""

    titles: Sequence[Title]
    rows: Sequence[Row]
    page: Page[User]


def chosen(tallies: Collection[Tally], *, only_gaps: bool) -> list[int]:
    """The people to show."""
    return [tally.person for tally in tallies if tally.gaps or not only_gaps]


def matrix(
    question: Question, record: Record, people: QuerySet[User], *, page: int
) -> Matrix:
    """A page of these people in the order of their family names."""
    order = people.order_by("last_name", "first_name", "service_number")
    shown = Paginator(order, PAGE).get_page(page)
    by_person: dict[int, dict[int, GapLine]] = {user.pk: {} for user in shown}
    for line in lines_of(list(by_person), question.on, record):
        if question.wants(line.status, record.titles[line.line].code):
            by_person[line.person][line.line] = line
    lines = {line for cells in by_person.values() for line in cells}
    columns = sorted(lines, key=lambda line: record.titles[line].code)
    return Matrix(
        [record.titles[line] for line in columns],
        [_row(user, by_person[user.pk], record, columns) for user in shown],
        shown,
    )


def _row(
    user: User, cells: Mapping[int, GapLine], record: Record, columns: Sequence[int]
) -> Row:
    absent = any(line.absent for line in cells.values())
    return Row(
        user,
        absent,
        [Cell(record.titles[line], cells.get(line)) for line in columns],
    )
