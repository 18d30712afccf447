"""How far packages must stand apart on a ship: IMDG 7.2. Pure.

First the table of classes (7.2.4), for the class and every subsidiary hazard; then what
column 16b says of these goods. Where column 16b speaks of the same class it takes
precedence (7.2.3.1), where it speaks of a group or a substance it comes on top; both are
shown.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.sea_explosives import is_condition, note_on
from hazmat.transport.sea_rules import AS_CLASS, RULES, Rule

Row = Mapping[str, str]
TABLE, COLUMN = "IMDG 7.2.4", "IMDG 3.2 (16b), 7.2.8"
NO_RULE = "X"
"""The cell says that the list of goods decides (column 16b)."""

GROUPED = (
    ("1.1-1.2-1.5", ("1.1", "1.2", "1.5")),
    ("1.3-1.6", ("1.3", "1.6")),
    ("1.4", ("1.4",)),
)


@dataclass(frozen=True, slots=True)
class SeaGoods:
    """A row of the IMDG list as segregation knows it."""

    un_number: str
    name: str
    imdg_class: str
    subsidiary: tuple[str, ...] = ()
    codes: tuple[str, ...] = ()
    groups: tuple[str, ...] = ()
    packing_group: str = ""
    edition: str = ""

    @property
    def told_apart(self) -> str:
        """The number with what tells the row apart."""
        parts = (f"UN {self.un_number}", self.imdg_class, self.packing_group)
        return " ".join(part for part in parts if part)

    @property
    def is_explosive(self) -> bool:
        """Whether the goods are of class 1."""
        return self.imdg_class.startswith("1")

    @property
    def explosive_group(self) -> str:
        """The compatibility group of an explosive."""
        return self.imdg_class[3:] if self.is_explosive else ""

    @property
    def provisions(self) -> list[str]:
        """Special provisions that may add a hazard: the list does not say which."""
        return [one for one in self.subsidiary if one.startswith("SP")]

    @property
    def hazards(self) -> list[str]:
        """The class and the subsidiary hazards, without compatibility groups."""
        named = [AS_CLASS[code] for code in self.codes if code in AS_CLASS]
        main = named or [self.imdg_class]
        found = [_division(one) for one in (*main, *self.subsidiary)]
        return list(dict.fromkeys(one for one in found if one[:1].isdigit()))


@dataclass(frozen=True, slots=True)
class SeaTables:
    """The table of classes, and the groups among explosives."""

    classes: Mapping[tuple[str, str], Row]
    explosives: Mapping[tuple[str, str], Row]
    edition: str = ""


@dataclass(frozen=True, slots=True)
class SeaAnswer:
    """The distance: 0 for none asked, 1 to 4 as the Code counts; none if not known."""

    level: int | None
    explained: Explained


def sea_tables(
    classes: Iterable[Row], explosives: Iterable[Row], edition: str = ""
) -> SeaTables:
    """The tables, ready to be asked."""
    return SeaTables(
        {(row["class_1"], row["class_2"]): row for row in classes},
        {
            (row["group_1"], row["group_2"]): row
            for row in explosives
            if row["regime"].startswith("IMDG")
        },
        edition,
    )


def sea_segregation(one: SeaGoods, other: SeaGoods, tables: SeaTables) -> SeaAnswer:
    """How far these two must stand apart."""
    if one.is_explosive and other.is_explosive:
        return _explosives(one, other, tables)
    table = list(_by_table(one, other, tables))
    of_other, of_one = list(_by_column(one, other)), list(_by_column(other, one))
    over_one, over_other = _named(of_one), _named(of_other)
    levels = [
        level
        for _step, level, (a, b) in table
        if level is not None and a not in over_one and b not in over_other
    ]
    column = [*of_other, *of_one]
    levels += [level for _step, level, _hazards in column]
    steps = [step for step, *_rest in (*table, *column)]
    if any(level is None for _s, level, _p in table):
        text = _("Not known: a class is not in the table.")
        return SeaAnswer(None, Explained(Verdict.UNKNOWN, text, steps))
    level = max(levels, default=0)
    verdict = Verdict.CONDITIONAL if level else Verdict.YES
    explained = Explained(verdict, level_in_words(level), steps, _rest(one, other))
    return SeaAnswer(level, explained)


def level_in_words(level: int) -> str:
    """The distance as the Code counts it."""
    return {
        0: _("No segregation is asked."),
        1: _("1: away from."),
        2: _("2: separated from."),
        3: _("3: separated by a complete compartment or hold from."),
        4: _("4: separated longitudinally by a whole compartment or hold from."),
    }[level]


Judged = tuple[Step, int | None, tuple[str, str]]
Asked = tuple[Step, int, tuple[str, ...]]


def _by_table(one: SeaGoods, other: SeaGoods, tables: SeaTables) -> Iterator[Judged]:
    for a in one.hazards:
        for b in other.hazards:
            row = tables.classes.get((_row_of(a), _row_of(b)))
            given = f"{one.told_apart} ({a}) + {other.told_apart} ({b})"
            if row is None:
                text, level = _("not in the table"), None
            elif row["code"].isdigit():
                level = int(row["code"])
                text = level_in_words(level)
            elif row["code"] == NO_RULE:
                text, level = _("no general rule"), 0
            else:
                text, level = _("explosives: by compatibility group"), None
            yield Step(TABLE, tables.edition, given, text), level, (a, b)


def _named(column: Iterable[Asked]) -> set[str]:
    """The hazards of the other goods for which column 16b overrules the table."""
    return {hazard for _step, _level, hazards in column for hazard in hazards}


def _by_column(one: SeaGoods, other: SeaGoods) -> Iterator[Asked]:
    """What the codes of the first goods ask of the second."""
    for code in one.codes:
        for rule in RULES.get(code, ()):
            hazards = _hit(rule, other)
            if hazards is None:
                continue
            given = f"{one.told_apart}: {code}, {other.told_apart}"
            step = Step(COLUMN, one.edition, given, level_in_words(rule.level))
            yield step, rule.level, hazards


def _hit(rule: Rule, goods: SeaGoods) -> tuple[str, ...] | None:
    """The hazards of the goods that the rule speaks of; none if it does not at all."""
    left_out = {goods.un_number, goods.imdg_class, goods.explosive_group}
    if (left_out | {_division(goods.imdg_class)}) & rule.but_not:
        return None
    hazards = tuple(
        hazard
        for hazard in goods.hazards
        if hazard in rule.classes or hazard.split(".")[0] in rule.classes
    )
    if hazards:
        return hazards
    if goods.un_number in rule.un_numbers or set(goods.groups) & rule.groups:
        return ()
    return None


def _explosives(one: SeaGoods, other: SeaGoods, tables: SeaTables) -> SeaAnswer:
    pair = one.explosive_group, other.explosive_group
    row = tables.explosives.get(pair)
    given = f"{one.told_apart} + {other.told_apart}"
    article = "IMDG 7.2.7.1.4"
    if row is None:
        step = Step(article, tables.edition, given, _("not in the table"))
        text = _("No row for these groups: not known, so not together.")
        return SeaAnswer(None, Explained(Verdict.UNKNOWN, text, [step]))
    verdict, words = _allowed(row, pair)
    step = Step(article, tables.edition, given, words)
    column = [*_by_column(one, other), *_by_column(other, one)]
    steps = [step, *(asked for asked, *_rest in column)]
    level = max((asked for _step, asked, _hazards in column), default=0)
    may = verdict is not Verdict.NO
    duties = [note_on(*pair)] if may and note_on(*pair) else []
    if level and may:
        verdict, words = Verdict.CONDITIONAL, level_in_words(level)
    return SeaAnswer(
        level if row["permitted"] == "yes" else None,
        Explained(verdict, words, steps, [*duties, *_to_look_up(one, other)]),
    )


def _allowed(row: Row, pair: tuple[str, str]) -> tuple[Verdict, str]:
    """Whether explosives of two groups may be stowed together."""
    if row["permitted"] == "no":
        return Verdict.NO, _("These explosives may not be stowed together.")
    if row["permitted"] != "yes":
        text = _("Only together under note %(note)s of the Code.")
        return Verdict.CONDITIONAL, text % {"note": row["note"]}
    if is_condition(*pair):
        return Verdict.CONDITIONAL, _("Only together if what the note asks is so.")
    return Verdict.YES, _("These explosives may be stowed together.")


def _rest(one: SeaGoods, other: SeaGoods) -> list[str]:
    """What the tables leave to the Code, to the package and to other cargo."""
    told = []
    for goods in (one, other):
        if goods.provisions:
            text = _("%(goods)s: what %(provision)s adds to the hazards counts too.")
            provision = ", ".join(goods.provisions)
            told.append(text % {"goods": goods.told_apart, "provision": provision})
    if _division(one.imdg_class) == _division(other.imdg_class):
        text = _(
            "Of the same class: subsidiary hazards may stay out of account if the "
            "substances do not react dangerously with each other (7.2.6.1)."
        )
        told.append(text)
    return [*told, *_to_look_up(one, other)]


def _to_look_up(one: SeaGoods, other: SeaGoods) -> list[str]:
    """Codes that ask something of the place or of other cargo."""
    codes: Sequence[str] = [
        code
        for goods in (one, other)
        for code in goods.codes
        if code.startswith("SG") and code not in RULES and code not in AS_CLASS
    ]
    if not codes:
        return []
    text = _("Look up in the Code (7.2.8): %(codes)s.")
    return [text % {"codes": ", ".join(dict.fromkeys(codes))}]


def _division(name: str) -> str:
    """A class without its compatibility group."""
    return name[:3] if name.startswith("1.") else name


def _row_of(hazard: str) -> str:
    for row, divisions in GROUPED:
        if hazard in divisions:
            return row
    return hazard
