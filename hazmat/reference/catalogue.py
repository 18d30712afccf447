"""What can be found in the editions that hold now, kept ready between questions.

One query asks which editions hold; only when that answer changes is the index made anew.
"""

from collections import defaultdict
from collections.abc import Iterator

from hazmat.models import ReferenceEdition, Substance, SubstanceNumber, UNEntry
from hazmat.reference.dutch import likely_dutch
from hazmat.reference.finding import Entry, Hit, Index, Kind
from hazmat.reference.members import MEMBERS
from hazmat.reference.synonyms import called, goods_called
from hazmat.transport.transport_document import name_choices

SPLIT_NAMES = "; "

Stamp = tuple[tuple[object, ...], ...]


class Catalogue:
    """The index of what holds now."""

    def __init__(self) -> None:
        self._kept: tuple[Stamp, Index] = ((), Index([]))

    def index(self) -> Index:
        """The index, made anew if other editions hold than when it was made."""
        stamp = _stamp()
        kept, index = self._kept
        if kept != stamp:
            index = Index(list(_entries()))
            self._kept = stamp, index
        return index

    def find(self, asked: str) -> list[Hit]:
        """What fits a number, a name, a part of one, or nearly so."""
        return self.index().find(asked)


catalogue = Catalogue()


def _stamp() -> Stamp:
    current = ReferenceEdition.objects.current()
    return tuple(current.order_by("pk").values_list("pk", "load__recorded_at"))


def _entries() -> Iterator[Entry]:
    dutch: dict[str, str] = {}
    yield from _un_numbers(dutch)
    yield from _substances(dutch)


def _un_numbers(dutch: dict[str, str]) -> Iterator[Entry]:
    """Each UN number once, with the names of all its rows: also each of several alone.

    Who asks for petrol means MOTOR SPIRIT or GASOLINE or PETROL before any petroleum.
    """
    rows = UNEntry.objects.current().order_by("un_number", "variant")
    found: dict[str, list[tuple[str, str, str]]] = defaultdict(list)
    columns = ("name_en", "name_nl", "adr_class")
    for number, *values in rows.values_list("un_number", *columns):
        found[number].append((values[0], values[1], values[2]))
    for number, names in found.items():
        english, dutch_name, adr_class = names[0]
        dutch.setdefault(english.casefold(), dutch_name.casefold())
        others = [name for one in names[1:] for name in one[:2]]
        for one in names:
            others += [*name_choices(one[0], "en"), *name_choices(one[1], "nl")]
        others += goods_called(number)
        yield Entry(
            Kind.UN, number, english, [number], dutch_name, _new(others), adr_class
        )


def _new(names: list[str]) -> list[str]:
    return list(dict.fromkeys(names))


def _substances(dutch: dict[str, str]) -> Iterator[Entry]:
    """Each substance, also as its UN number and people call it."""
    numbers: dict[int, list[str]] = defaultdict(list)
    for pk, number in SubstanceNumber.objects.values_list("substance_id", "number"):
        numbers[pk].append(number)
    columns = ("pk", "index_no", "name", "name_nl", "cas_no")
    for pk, index_no, name, name_nl, cas_no in Substance.objects.values_list(*columns):
        parts = name.split(SPLIT_NAMES)
        said = [dutch[part.casefold()] for part in parts if part.casefold() in dutch]
        said += [likely for part in parts if (likely := likely_dutch(part))]
        said += called([index_no, *numbers[pk]])
        known = [index_no, *numbers[pk], *MEMBERS.get(index_no, ())]
        yield Entry(
            Kind.SUBSTANCE,
            index_no,
            name,
            known,
            name_nl,
            _new([*parts, *said]) if len(parts) > 1 or said else [],
            cas_no,
        )
