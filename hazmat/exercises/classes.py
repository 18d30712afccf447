"""A UN number: of which class, and how dangerous within it."""

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
    short_name,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, goods_key

GROUPS = ("I", "II", "III")


class ClassOfGoods(Generator):
    """A UN number with its name; class and packing group."""

    kind = "hazmat_class"
    label = gettext_lazy("Class and packing group")
    teaches = gettext_lazy("Name the class and the packing group of goods.")
    article = gettext_lazy("ADR 3.2, table A, columns 3a and 4")
    tables = ("un_numbers",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            goods_key(row)
            for _key, row in sorted(facts.goods.items())
            if row["packing_group"] in GROUPS and _is_only(row, facts)
        ]
        return chosen(chance, fit)

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        row = facts.rows("un_numbers")[rows[0].partition(":")[2]]
        right = _option(row["adr_class"], row["packing_group"])
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(
                lambda: (
                    _("Of which class and packing group is UN %(number)s %(name)s?")
                    % {"number": row["un_number"], "name": short_name(row)}
                )
            ),
            options=with_others(chance, right, _mistakes(row, facts, chance)),
            right=right.key,
            explanation=in_both(lambda: f"UN {row['un_number']}: {_said(row)}."),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _is_only(row: Row, facts: Facts) -> bool:
    """Whether all rows of the number have this class and packing group."""
    return all(
        (other["adr_class"], other["packing_group"])
        == (row["adr_class"], row["packing_group"])
        for other in facts.by_number[row["un_number"]]
    )


def _mistakes(row: Row, facts: Facts, chance: random.Random) -> list[Option]:
    """The same class with another group, and classes that the neighbours have."""
    groups = [one for one in GROUPS if one != row["packing_group"]]
    number = int(row["un_number"])
    near = sorted(
        {
            (abs(int(other["un_number"]) - number), other["adr_class"])
            for other in facts.goods.values()
            if other["packing_group"] and other["adr_class"] != row["adr_class"]
        }
    )
    classes = list(dict.fromkeys(name for _far, name in near))[:3]
    chance.shuffle(groups)
    found = [_option(row["adr_class"], groups[0])]
    found += [_option(name, row["packing_group"]) for name in classes[:2]]
    return found


def _option(name: str, group: str) -> Option:
    return Option(f"{name}|{group}", in_both(lambda: _words(name, group)))


def _words(name: str, group: str) -> str:
    values = {"class": name, "group": group}
    return _("class %(class)s, packing group %(group)s") % values


def _said(row: Row) -> str:
    return _words(row["adr_class"], row["packing_group"])
