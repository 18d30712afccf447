"""Two goods in one vehicle: ADR 7.5.2.1, and 7.5.2.2 between explosives."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
)
from hazmat.exercises.facts import Facts, Row, goods_key
from hazmat.exercises.goods import told_goods
from hazmat.transport.mixed_loading import (
    label_note_in_words,
    note_met,
    notes_in_words,
)

YES, NO, CONDITIONAL = "yes", "no", "conditional"


def side(row: Row) -> list[str]:
    """The rows of table 7.5.2.1 in which goods stand, by their labels."""
    labels = [label for label in row["labels"].split(";") if label]
    subsidiary = set(labels) - {labels[0]} if labels else set()
    combined = {"4.1": "4.1+1", "5.2": "5.2+1"}.get(labels[0]) if labels else None
    if combined and "1" in subsidiary:
        return [combined, *(one for one in labels[1:] if one != "1")]
    return [_COLUMNS.get(label, label) for label in labels]


_COLUMNS = {
    "9": "9;9A",
    "9A": "9;9A",
    **dict.fromkeys(("7A", "7B", "7C", "7X"), "7A;7B;7C"),
}


def verdict(one: Row, other: Row, facts: Facts) -> str:
    """Whether two goods may go in one vehicle: yes, no, or only on a condition."""
    found = {_pair(a, b, one, other, facts) for a in side(one) for b in side(other)}
    if not found or NO in found:
        return NO
    return CONDITIONAL if CONDITIONAL in found else YES


def _pair(a: str, b: str, one: Row, other: Row, facts: Facts) -> str:
    table = facts.rows("adr_mixed_loading")
    row = table.get(f"{a}|{b}") or table.get(f"{b}|{a}")
    if row is None:
        return YES if "7E" in {a, b} else NO
    if row["permitted"] == "see compatibility groups":
        return groups(one["compatibility_group"], other["compatibility_group"], facts)
    if row["permitted"] != CONDITIONAL:
        return row["permitted"]
    letter = _note(one, other)
    return {"": NO, "a": YES}.get(letter, CONDITIONAL)


def _note(one: Row, other: Row) -> str:
    """The letter of the note under 7.5.2.1 that lets these two together, if one does."""
    explosive, rest = (one, other) if one["adr_class"] == "1" else (other, one)
    code = explosive["hazard_division"] + explosive["compatibility_group"]
    return note_met(explosive["un_number"], code, rest["un_number"])


def groups(one: str, other: str, facts: Facts) -> str:
    """Whether two compatibility groups may go in one vehicle by ADR 7.5.2.2."""
    row = facts.rows("class1_mixed_loading").get(f"ADR 7.5.2.2|{one}|{other}")
    return row["permitted"] if row else NO


def answers() -> list[Option]:
    """The three answers, always in this order."""
    return [
        Option(YES, in_both(lambda: _("Yes, without condition"))),
        Option(CONDITIONAL, in_both(lambda: _("Only on the condition of a note"))),
        Option(NO, in_both(lambda: _("No"))),
    ]


class SameVehicle(Generator):
    """Two goods; may they go together in one vehicle."""

    kind = "hazmat_vehicle"
    label = gettext_lazy("Together in one vehicle")
    teaches = gettext_lazy("Decide whether two goods may go in one vehicle.")
    article = "ADR 7.5.2.1, 7.5.2.2"
    tables = ("un_numbers", "adr_mixed_loading", "class1_mixed_loading")

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if row["labels"] and facts.is_plain(row, "labels")
            if row["adr_class"] != "1" or ";" not in row["labels"]
        ]
        first = chosen(chance, fit)[0]
        wanted = chance.choice((YES, NO, NO, CONDITIONAL, YES))
        others = [key for key in fit if not _same_number(key, first)]
        for _turn in range(40):
            second = chosen(chance, others)[0]
            if self.right((first, second), facts) == wanted:
                break
        return first, second

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        one, other = facts.row(rows[0]), facts.row(rows[1])
        if one is None or other is None:
            return ""
        return verdict(one, other, facts)

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        one, other = facts.row(rows[0]), facts.row(rows[1])
        if one is None or other is None:
            raise LackingError
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(
                lambda: (
                    _("May these go in one vehicle? %(one)s – and %(other)s.")
                    % {"one": told_goods(one), "other": told_goods(other)}
                )
            ),
            options=answers(),
            right=self.right(rows, facts),
            explanation=in_both(
                lambda: _why(one, other, self.right(rows, facts), facts)
            ),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _same_number(key: str, other: str) -> bool:
    return key.partition("|")[0] == other.partition("|")[0]


def _why(one: Row, other: Row, right: str, facts: Facts) -> str:
    if one["adr_class"] == other["adr_class"] == "1":
        return _why_of_groups(one, other, facts)
    labels = {
        "one": one["labels"].replace(";", " + "),
        "other": other["labels"].replace(";", " + "),
    }
    if right == NO:
        return _("Labels %(one)s and %(other)s may not stand together.") % labels
    if "1" in {one["adr_class"], other["adr_class"]}:
        note = label_note_in_words(_note(one, other))
        said = _("Labels %(one)s and %(other)s: %(note)s.")
        return said % {**labels, "note": note}
    return _("Labels %(one)s and %(other)s may stand together.") % labels


def _why_of_groups(one: Row, other: Row, facts: Facts) -> str:
    pair = one["compatibility_group"], other["compatibility_group"]
    row = facts.rows("class1_mixed_loading").get("|".join(("ADR 7.5.2.2", *pair)))
    codes = {
        "one": one["classification_code"],
        "other": other["classification_code"],
        "notes": "; ".join(notes_in_words(row["note"] if row else "")),
    }
    if codes["notes"]:
        return _("%(one)s and %(other)s: %(notes)s.") % codes
    return _("%(one)s and %(other)s: the compatibility groups decide.") % codes
