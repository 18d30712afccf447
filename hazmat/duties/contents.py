"""What is dangerous about a product on which days: its sheets, laid beside the law. Pure."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import pairwise
from typing import NamedTuple

from hazmat.duties.classified import Classified, statements_in
from hazmat.duties.deriving import Chain, Step
from hazmat.models import Component, Product, SafetyDataSheet
from people.calendar import OPEN_END, Day, Span

GROUPS: Mapping[str, tuple[str, ...]] = {
    "diisocyanate": (
        "diisocyan",
        "di-isocyan",
        "diisocyaan",
        "bis(isocyanato",
        "bis-isocyanato",
        "bis(1-isocyanato",
        "di(cyclohexyl isocyanate)",
        "polymeric mdi",
        "polymeer mdi",
        "polymethylene polyphenyl",
        "polymethyleenpolyfenyl",
        "9016-87-9",
    ),
    "chromium-6": (
        "chromate",
        "chromaat",
        "chromium trioxide",
        "chromium (vi)",
        "chromium(vi)",
        "chroomtrioxide",
        "chroom(vi)",
        "chroom-6",
        "chromic acid",
        "chroomzuur",
        "chromyl",
    ),
}
OLIGOMERS = (
    *("oligomer", "homopolymer", "homopolymeer", "biuret", "trimer", "trimeer"),
    *("isocyanurate", "isocyanuraat", "uretdion", "28182-81-2", "53880-05-5"),
)
"""Of these the entry counts the monomer that is left, which section 3 names by itself."""

POLYMERIC_MDI = tuple(
    sign for sign in GROUPS["diisocyanate"] if "poly" in sign or "9016" in sign
)
"""Groups that rules speak of, known by a name or number: no list of CAS numbers is complete.

REACH entry 74 is every O=C=N-R-N=C=O, polymeric MDI too; its own list has the common ones.
"""


ADDED = ("11", "12")
"""Notes by which shares are added: boron compounds, 2-ethylhexanoic acid and its salts."""


class Danger(NamedTuple):
    """What rules may ask of a product or of one thing in it, from a day until a day.

    No ``percent``: not known, or the law itself decided that the share is enough.
    """

    first: Day
    last: Day
    statements: frozenset[str]
    groups: frozenset[str]
    percent: Decimal | None
    chain: Chain


class Law(NamedTuple):
    """What the law says of substances, by CAS number: classification and name."""

    entries: Mapping[str, Mapping[int, Sequence[Classified]]] = {}
    names: Mapping[str, str] = {}


def dangers(
    product: Product,
    sheets: Sequence[SafetyDataSheet],
    components: Mapping[int, Sequence[Component]],
    law: Law,
) -> Iterator[Danger]:
    """All there is to ask of a product, sheet after sheet."""
    step = Step("product", product.code, product.name)
    for sheet, (first, last) in counting(sheets):
        whole = statements_in(sheet.statements)
        if whole:
            yield Danger(first, last, whole, frozenset(), None, (step,))
        inside = components.get(sheet.pk, ())
        for component in inside:
            yield from _of_component(component, (first, last), step, law)
        yield from _together(inside, (first, last), step, law)
        for note in ADDED:
            yield from _added(note, inside, (first, last), step, law)


def counting(sheets: Iterable[SafetyDataSheet]) -> list[tuple[SafetyDataSheet, Span]]:
    """Each sheet with the days on which it is the latest that was received."""
    valid = sorted(
        (sheet for sheet in sheets if not sheet.withdrawn),
        key=lambda sheet: (sheet.start, sheet.revised_on),
    )
    starts = [*(sheet.start.toordinal() for sheet in valid), OPEN_END + 1]
    spans = [(first, following - 1) for first, following in pairwise(starts)]
    return [
        (sheet, span)
        for sheet, span in zip(valid, spans, strict=True)
        if span[0] <= span[1]
    ]


def groups_of(component: Component, law: Law) -> frozenset[str]:
    """The groups that its names put it in: the supplier's, and those of the law."""
    cas = component.cas_no
    name = f"{component.name.casefold()} {cas} {law.names.get(cas, '')}"
    found = {group for group, signs in GROUPS.items() if _says(name, signs)}
    if _says(name, OLIGOMERS) and not _says(name, POLYMERIC_MDI):
        found.discard("diisocyanate")
    return frozenset(found)


def _says(name: str, signs: Iterable[str]) -> bool:
    return any(sign in name for sign in signs)


def _of_component(
    component: Component, days: Span, step: Step, law: Law
) -> Iterator[Danger]:
    """One component: what its supplier says, and what the law says from which day."""
    label = " ".join(filter(None, (component.name, component.share)))
    chain = (step, Step("component", component.cas_no or component.name, label))
    supplier = statements_in(component.statements)
    groups, share = groups_of(component, law), component.percent_to
    entries = law.entries.get(component.cas_no, {})
    for first, last, there in _through(days, entries):
        general, own = _counting(there, share)
        if general | supplier or groups:
            yield Danger(first, last, general | supplier, groups, share, chain)
        if own:
            yield Danger(first, last, own, frozenset(), None, chain)


def _through(
    days: Span, entries: Mapping[int, Sequence[Classified]]
) -> Iterator[tuple[Day, Day, Sequence[Classified]]]:
    """The days, cut where a classification begins or ends to apply."""
    spans = [one for known in entries.values() for one in known]
    cuts = {days[0], *(one.first for one in spans), *(one.last + 1 for one in spans)}
    within = sorted(cut for cut in cuts if days[0] <= cut <= days[1])
    for first, following in pairwise([*within, days[1] + 1]):
        there = [one for one in spans if one.first <= first <= one.last]
        yield first, following - 1, there


def _counting(
    entries: Sequence[Classified], share: Decimal | None
) -> tuple[frozenset[str], frozenset[str]]:
    """Statements that a rule's own limit decides on, and those that the entry decided on.

    Without a share all of them count, as everywhere.
    """
    if share is None:
        return frozenset().union(*(one.statements for one in entries)), frozenset()
    general = [one.statements - one.limits.keys() for one in entries]
    own = (
        code for one in entries for code, least in one.limits.items() if share >= least
    )
    return frozenset().union(*general), frozenset(own)


def _together(
    components: Sequence[Component], days: Span, step: Step, law: Law
) -> Iterator[Danger]:
    """Two diisocyanates of 0.06 % each pass 0.1 % together (REACH entry 74)."""
    for group in GROUPS:
        members = [one for one in components if group in groups_of(one, law)]
        if len(members) > 1:
            total, names = _sum_of(members)
            chain = (step, Step("component", group, names))
            yield Danger(*days, frozenset(), frozenset({group}), total, chain)


def _added(
    note: str, components: Sequence[Component], days: Span, step: Step, law: Law
) -> Iterator[Danger]:
    """Two boron compounds of 0.2 % each make a mixture toxic for reproduction.

    CLP Annex VI, 1.1.3.2: the sum counts of those whose entry has this note.
    """
    entries = [law.entries.get(one.cas_no, {}) for one in components]
    spans = (each for known in entries for each in known.values())
    all_of_them = dict(enumerate(spans))
    for first, last, _there in _through(days, all_of_them):
        said = [_with_note(note, known, first) for known in entries]
        members = [one for one, codes in zip(components, said, strict=True) if codes]
        if len(members) > 1:
            total, names = _sum_of(members)
            chain = (step, Step("component", f"note {note}", names))
            codes = frozenset().union(*said)
            yield Danger(first, last, codes, frozenset(), total, chain)


def _with_note(
    note: str, entries: Mapping[int, Sequence[Classified]], day: Day
) -> frozenset[str]:
    """What makes it toxic for reproduction on a day, if its entry has the note."""
    there = (one for known in entries.values() for one in known)
    on_it = [one for one in there if one.first <= day <= one.last]
    noted = [one.statements for one in on_it if note in one.notes.split(";")]
    return frozenset(code for codes in noted for code in codes if code[:4] == "H360")


def _sum_of(members: Sequence[Component]) -> tuple[Decimal | None, str]:
    """The shares together, not known where one is not; and what they are, in words."""
    shares = [one.percent_to for one in members]
    known = [share for share in shares if share is not None]
    total = sum(known, Decimal(0)) if len(known) == len(shares) else None
    return total, " + ".join(f"{one.name} {one.share}".strip() for one in members)
