"""Labels: of which class is this one, and which one do these goods carry."""

import random
from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.drawings.labels import MODELS
from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
    named,
    short_name,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, goods_key, key_of


def label_option(model: str) -> Option:
    """A label as an answer: the drawing, told to who cannot see it."""
    return Option(model, in_both(lambda: str(MODELS[model].looks)), (f"label:{model}",))


def near(model: str, chance: random.Random) -> list[str]:
    """The other labels: of the same class first, then those that look alike."""
    others = [other for other in MODELS if other != model]
    chance.shuffle(others)
    return sorted(others, key=lambda other: _distance(model, other))


def _distance(one: str, other: str) -> int:
    if one[0] == other[0]:
        return 0
    return 1 if (one, other) in ALIKE or (other, one) in ALIKE else 2


ALIKE = {
    *(("2.1", "3"), ("2.3", "6.1"), ("4.2", "5.2"), ("4.1", "3"), ("4.3", "3")),
    *(("8", "9"), ("6.1", "6.2"), ("5.1", "5.2"), ("2.2", "3"), ("7A", "6.2")),
}
"""Labels that beginners take for each other."""


def told_goods(row: Row) -> str:
    """The goods with what tells the row from others of its number."""
    group = _("packing group %(group)s") % {"group": row["packing_group"]}
    parts = [f"UN {row['un_number']} {short_name(row)}"]
    if row["packing_group"]:
        parts.append(group)
    elif row["classification_code"]:
        parts.append(row["classification_code"])
    return ", ".join(parts)


class LabelName(Generator):
    """A drawing of a label; which class is it."""

    kind = "hazmat_label"
    label = gettext_lazy("Label flash")
    teaches = gettext_lazy("Name the danger when you see the label.")
    article = "ADR 5.2.2.2.2"
    tables = ("class_labels",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        drawn = [
            key_of("class_labels", model)
            for model in sorted(facts.rows("class_labels"))
            if model in MODELS
        ]
        return chosen(chance, drawn)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        return rows[0].partition(":")[2]

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        model = self.right(rows, facts)
        table = facts.rows("class_labels")
        others = [
            _named_option(table[one], one)
            for one in near(model, chance)
            if one in table
        ]
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _("Which danger does this label stand for?")),
            options=with_others(chance, _named_option(table[model], model), others),
            right=model,
            explanation=in_both(
                lambda: (
                    _("Label %(model)s: %(name)s")
                    % {"model": model, "name": MODELS[model].name}
                )
            ),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
            drawings=(f"label:{model}",),
        )


def _named_option(row: Row, model: str) -> Option:
    return Option(model, in_both(lambda: named(row)))


class LabelOfGoods(Generator):
    """A UN number; which label is on the package."""

    kind = "hazmat_goods"
    label = gettext_lazy("Which label")
    teaches = gettext_lazy("Choose the label that a package of these goods carries.")
    article = gettext_lazy("ADR 3.2, table A, column 5")
    tables = ("un_numbers",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if row["labels"] in MODELS and facts.is_plain(row, "labels")
        ]
        return chosen(chance, fit)

    def right(self, rows: Sequence[str], facts: Facts) -> str:
        row = facts.row(rows[0])
        return row["labels"] if row else ""

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        row = facts.rows("un_numbers")[rows[0].partition(":")[2]]
        model = row["labels"]
        if model not in MODELS:
            raise LackingError
        others = [label_option(one) for one in near(model, chance)]
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(
                lambda: (
                    _("Which danger label is on a package of %(goods)s?")
                    % {"goods": told_goods(row)}
                )
            ),
            options=with_others(chance, label_option(model), others),
            right=model,
            explanation=in_both(
                lambda: (
                    _("%(goods)s carries label %(model)s: %(name)s.")
                    % {
                        "goods": f"UN {row['un_number']}",
                        "model": model,
                        "name": MODELS[model].name,
                    }
                )
            ),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )
