"""Which packages may lie together on a vehicle: ADR 7.5.2. Pure.

The labels on the packages decide (7.5.2.1), and among explosives their compatibility
groups (7.5.2.2). A cell with a condition is only as good as the condition.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations_with_replacement

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict, worst
from hazmat.transport.goods import Goods

Row = Mapping[str, str]
LABELS_REGIME = "ADR 7.5.2.1"

LIFE_SAVING = frozenset({"2990", "3072", "3268"})
SAFETY_DEVICES = ("0503", "3268")
BLASTING = frozenset({"0081", "0082", "0084", "0241", "0331", "0332", "0482"})
"""Blasting explosives of note (d); UN 0083 is left out by the note itself."""

NITRATES = frozenset(
    {
        *("1942", "2067", "3375"),  # ammonium nitrate, its fertilisers and emulsions
        *("1451", "2722", "1486", "1477", "1498"),  # alkali metals
        *("1446", "2464", "1454", "1474", "1507"),  # alkaline earth metals
    }
)
WITH_LIMITED = frozenset({"0161", "0499"})
"""Explosives beside which limited quantities may lie (7.5.2.4)."""

RADIOACTIVE = "7A;7B;7C"
MISCELLANEOUS = "9;9A"
WITHOUT_LABEL = frozenset({"2211", "3314", "2908", "2909", "2910", "2911"})
"""Goods whose packages bear no danger label of a class that the table knows."""

DANGER_ORDER = ("1.1", "1.5", "1.2", "1.3", "1.6", "1.4")
"""Of explosives together the first one counts for placards (5.3.1.1.2)."""


@dataclass(frozen=True, slots=True)
class LoadingTables:
    """The two tables: by labels, and by compatibility groups."""

    labels: Mapping[tuple[str, str], Row]
    groups: Mapping[tuple[str, str], Row]
    edition: str = ""


def loading_tables(
    labels: Iterable[Row],
    groups: Iterable[Row],
    *,
    regime: str = "ADR 7.5.2.2",
    edition: str = "",
) -> LoadingTables:
    """The tables, ready to be asked; of the second one only this regime."""
    return LoadingTables(
        {(row["label_1"], row["label_2"]): row for row in labels},
        {
            (row["group_1"], row["group_2"]): row
            for row in groups
            if row["regime"] == regime
        },
        edition,
    )


def label_keys(goods: Goods) -> list[str]:
    """The labels of a package as the table names them."""
    labels = list(goods.labels)
    for main in ("4.1", "5.2"):
        if main in labels and "1" in labels:
            labels = [one for one in labels if one not in {main, "1"}]
            labels.insert(0, f"{main}+1")
    keys = [_key(label) for label in labels]
    return [key for key in dict.fromkeys(keys) if key]


def _key(label: str) -> str:
    if label in {"7A", "7B", "7C", "7X"}:
        return RADIOACTIVE
    if label in {"9", "9A"}:
        return MISCELLANEOUS
    return "" if label == "7E" else label


def mixed_loading(
    one: Goods, other: Goods, tables: LoadingTables, *, other_is_small: bool = False
) -> Explained:
    """Whether packages of these two may lie on one vehicle or in one container."""
    for goods in (one, other):
        if goods.carriage_prohibited:
            step = Step("ADR 3.2.1", goods.edition, str(goods), _("prohibited"))
            text = _("%(goods)s may not be carried by road at all.")
            told = text % {"goods": goods.told_apart}
            return Explained(Verdict.NO, told, [step])
    if other_is_small:
        return _with_limited(one, tables)
    if one.is_explosive and other.is_explosive:
        return explosives_together(one, other, tables)
    return _by_labels(one, other, tables)


def _by_labels(one: Goods, other: Goods, tables: LoadingTables) -> Explained:
    unknown = [g for g in (one, other) if _labels_unknown(g)]
    if unknown:
        step = _step(one, other, tables, _("labels not in this edition"))
        text = _("%(goods)s: see which labels the package bears (5.2.2).")
        told = text % {"goods": unknown[0].told_apart}
        return Explained(Verdict.UNKNOWN, told, [step])
    if set(label_keys(one)) == set(label_keys(other)):
        step = _step(one, other, tables, _("the same labels"))
        return Explained(Verdict.YES, _("May be loaded together."), [step])
    judged = [
        _judge(a, b, one, other, tables)
        for a in label_keys(one)
        for b in label_keys(other)
    ]
    verdict = worst(step_verdict for _step_, step_verdict in judged)
    steps = [step for step, _verdict in judged]
    return Explained(verdict, _headline(verdict), steps, _reminders(one, other))


def _judge(
    a: str, b: str, one: Goods, other: Goods, tables: LoadingTables
) -> tuple[Step, Verdict]:
    row = tables.labels.get((a, b))
    given = f"{one.told_apart} ({a}) + {other.told_apart} ({b})"

    def step(text: str) -> Step:
        return Step(LABELS_REGIME, tables.edition, given, text)

    if row is None:
        return step(_("this pair of labels is not in the table")), Verdict.UNKNOWN
    match row["permitted"]:
        case "yes":
            return step(_("yes")), Verdict.YES
        case "no":
            return step(_("no")), Verdict.NO
        case "conditional":
            met = met_condition(one, other)
            if met:
                return step(met), Verdict.YES
            return step(_("only under a note, which does not apply")), Verdict.NO
    return step(_("a label of class 1: see the compatibility groups")), Verdict.UNKNOWN


def met_condition(one: Goods, other: Goods) -> str:
    """Which of the notes (a) to (d) lets these two together; empty if none does."""
    explosive = one if one.is_explosive else other
    rest = other if explosive is one else one
    letter = note_met(explosive.un_number, explosive.explosive_code, rest.un_number)
    return label_note_in_words(letter)


def note_met(un_number: str, code: str, beside: str) -> str:
    """The letter of the note that lets an explosive lie beside other goods, if any."""
    if code == "1.4S":
        return "a"
    if beside in LIFE_SAVING:
        return "c" if (un_number, beside) == SAFETY_DEVICES else "b"
    return "d" if un_number in BLASTING and beside in NITRATES else ""


def label_note_in_words(letter: str) -> str:
    """What a note of 7.5.2.1 says, in short; calculators and exercises ask it here."""
    return {
        "a": _("note (a): 1.4S may lie with these"),
        "b": _("note (b): explosives with life-saving appliances"),
        "c": _("note (c): UN 0503 with UN 3268"),
        "d": _("note (d): together they count as blasting explosives of class 1"),
    }.get(letter, "")


def _labels_unknown(goods: Goods) -> bool:
    return not label_keys(goods) and goods.un_number not in WITHOUT_LABEL


def _with_limited(explosive: Goods, tables: LoadingTables) -> Explained:
    fits = (
        not explosive.is_explosive
        or explosive.hazard_division == "1.4"
        or explosive.un_number in WITH_LIMITED
    )
    given = _("%(goods)s beside limited quantities") % {"goods": explosive.told_apart}
    step = Step("ADR 7.5.2.4", tables.edition, given, _("yes") if fits else _("no"))
    verdict = Verdict.YES if fits else Verdict.NO
    return Explained(verdict, _headline(verdict), [step])


# --- explosives among themselves ---------------------------------------------
def explosives_together(one: Goods, other: Goods, tables: LoadingTables) -> Explained:
    """Whether explosives of these compatibility groups may lie together (7.5.2.2)."""
    pair = one.compatibility_group, other.compatibility_group
    row = tables.groups.get(pair)
    given = (
        f"{one.told_apart} + {other.told_apart}: {pair[0] or '–'} + {pair[1] or '–'}"
    )

    def step(text: str) -> Step:
        return Step("ADR 7.5.2.2", tables.edition, given, text)

    if row is None:
        told = _("No row for these groups: not known, so not together.")
        return Explained(Verdict.UNKNOWN, told, [step(_("not in the table"))])
    duties = [_together(one, other), *_reminders(one, other)]
    match row["permitted"]:
        case "yes":
            steps = [step(_("yes"))]
            return Explained(Verdict.YES, _("May be loaded together."), steps, duties)
        case "no":
            text = _("May not be loaded together.")
            return Explained(Verdict.NO, text, [step(_("no"))])
    notes = [step(text) for text in notes_in_words(row["note"])]
    text = _("Only together under the condition of the note.")
    return Explained(Verdict.CONDITIONAL, text, notes, duties)


def notes_in_words(letters: str) -> Iterator[str]:
    """What the notes of 7.5.2.2 ask, in short."""
    told = {
        "a": _("note (a): B and D so kept apart that no detonation can pass"),
        "b": _("note (b): articles 1.6N only if proven to go together, else as 1.1"),
        "c": _("note (c): articles of N then count as D"),
        "d": _("note (d): group L only with the same type of group L"),
    }
    for letter in letters:
        yield told.get(letter, letter)


def most_dangerous(divisions: Collection[str]) -> str:
    """The division as which a load of several counts; empty if none is known."""
    if {"1.5", "1.2"} <= {*divisions}:
        return "1.1"
    return next((one for one in DANGER_ORDER if one in divisions), "")


def _together(one: Goods, other: Goods) -> str:
    found = most_dangerous({one.hazard_division, other.hazard_division})
    return _("The whole load counts as division %(division)s (5.3.1.1.2).") % {
        "division": found
    }


# --- a whole load ----------------------------------------------------------------
def pairs_of_load(
    load: Sequence[Goods], tables: LoadingTables
) -> list[tuple[Goods, Goods, Explained]]:
    """Every two goods of a load, the worst pair first."""
    pairs = combinations_with_replacement(load, 2)
    found = [(a, b, mixed_loading(a, b, tables)) for a, b in pairs if a is not b]
    return sorted(found, key=lambda pair: -pair[2].verdict.rank)


def _step(one: Goods, other: Goods, tables: LoadingTables, text: str) -> Step:
    given = f"{one.told_apart} + {other.told_apart}"
    return Step(LABELS_REGIME, tables.edition, given, text)


def _headline(verdict: Verdict) -> str:
    return {
        Verdict.YES: _("May be loaded together."),
        Verdict.CONDITIONAL: _("Only together under the condition of the note."),
        Verdict.UNKNOWN: _("Not known: do not load together before it is."),
        Verdict.NO: _("May not be loaded together."),
    }[verdict]


def _reminders(one: Goods, other: Goods) -> list[str]:
    """What counts besides the tables."""
    if "CV28" in {*one.carriage_loading, *other.carriage_loading}:
        return [_("Keep apart from food, drink and animal feed (7.5.4, CV28).")]
    return []
