"""Hazard statements: which code says this, and what does this code say."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import (
    Exercise,
    Generator,
    Option,
    chosen,
    in_both,
    named,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, Rows, key_of


class StatementText(Generator):
    """An H or EUH code and its text, either way."""

    kind = "hazmat_statement"
    label = gettext_lazy("Hazard statements")
    teaches = gettext_lazy("Know what a hazard statement says on a label.")
    article = gettext_lazy("CLP, annex III")
    tables = ("hazard_statements",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        table = facts.rows(self.tables[0])
        known = [
            key_of(self.tables[0], code)
            for code in sorted(table)
            if table[code]["status"] == "in force" and table[code]["text_en"]
        ]
        return chosen(chance, known)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        return rows[0].partition(":")[2]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        code, table = self.right(rows, facts), facts.rows(self.tables[0])
        row, backwards = table[code], bool(seed % 2)
        offer = _code_option if backwards else _text_option
        others = sorted(
            (one for one in table if one != code and not _alike(table[one], row)),
            key=lambda one: (_far(code, one, table), one),
        )[:7]
        chance.shuffle(others)
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _asked(row, code, backwards=backwards)),
            options=with_others(
                chance, offer(row, code), [offer(table[one], one) for one in others]
            ),
            right=code,
            explanation=in_both(lambda: f"{code}: {named(row, 'text')}"),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _alike(one: Row, other: Row) -> bool:
    """Whether two codes say the same in any language."""
    return any(one[name] == other[name] for name in ("text_en", "text_nl"))


def _far(code: str, other: str, table: Rows) -> int:
    """Codes of the same hazard first, then of the same kind of hazard."""
    if code[:3] == other[:3]:
        return 0
    return 1 if table[code]["group"] == table[other]["group"] else 2


def _asked(row: Row, code: str, *, backwards: bool) -> str:
    if backwards:
        return _("Which code belongs to: “%(text)s”?") % {"text": named(row, "text")}
    return _("What does %(code)s say on a label?") % {"code": code}


def _text_option(row: Row, code: str) -> Option:
    return Option(code, in_both(lambda: named(row, "text")))


def _code_option(row: Row, code: str) -> Option:
    return Option(code, in_both(lambda: code))
