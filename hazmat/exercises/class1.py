"""Explosives: two codes in one vehicle."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.exercises.asking import Exercise, Generator, chosen, in_both
from hazmat.exercises.facts import Facts, key_of
from hazmat.exercises.together import answers, groups
from hazmat.transport.mixed_loading import notes_in_words

DIVISIONS = {
    "A": ("1.1",),
    "B": ("1.1", "1.2", "1.4"),
    "C": ("1.1", "1.2", "1.3", "1.4"),
    "D": ("1.1", "1.2", "1.4", "1.5"),
    "E": ("1.1", "1.2", "1.4"),
    "F": ("1.1", "1.2", "1.3", "1.4"),
    "G": ("1.1", "1.2", "1.3", "1.4"),
    "H": ("1.2", "1.3"),
    "J": ("1.1", "1.2", "1.3"),
    "L": ("1.1", "1.2", "1.3"),
    "N": ("1.6",),
    "S": ("1.4",),
}
"""The divisions in which a compatibility group occurs (ADR 2.2.1.1.4)."""


class ExplosivesTogether(Generator):
    """Two codes of class 1; may they go together."""

    kind = "hazmat_class1"
    label = gettext_lazy("Ammunition together")
    teaches = gettext_lazy(
        "Decide by compatibility group what ammunition goes together."
    )
    article = "ADR 7.5.2.2"
    tables = ("class1_mixed_loading",)
    of_stock = False

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        pairs = sorted(facts.rows(self.tables[0]))
        by_answer: dict[str, list[str]] = {}
        for key in pairs:
            regime, one, other = key.split("|")
            if regime == self.article and one <= other:
                answer = groups(one, other, facts)
                by_answer.setdefault(answer, []).append(key_of(self.tables[0], key))
        answer = chosen(chance, sorted(by_answer))[0]
        return chosen(chance, by_answer[answer])

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        row = facts.row(rows[0])
        return row["permitted"] if row else ""

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        _regime, one, other = rows[0].partition(":")[2].split("|")
        codes = [f"{chance.choice(DIVISIONS[g])}{g}" for g in (one, other)]
        right = self.right(rows, facts)
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(
                lambda: (
                    _("May explosives %(one)s and %(other)s go in one vehicle?")
                    % {"one": codes[0], "other": codes[1]}
                )
            ),
            options=answers(),
            right=right,
            explanation=in_both(lambda: _explained(facts, one, other, right)),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _explained(facts: Facts, one: str, other: str, right: str) -> str:
    row = facts.rows("class1_mixed_loading")[f"ADR 7.5.2.2|{one}|{other}"]
    notes = "; ".join(notes_in_words(row["note"]))
    return {
        "yes": _(
            "Groups %(one)s and %(other)s may go together; the division does not matter."
        ),
        "no": _("Groups %(one)s and %(other)s may not go together."),
        "conditional": _("Groups %(one)s and %(other)s: %(notes)s."),
    }[right] % {"one": one, "other": other, "notes": notes}
