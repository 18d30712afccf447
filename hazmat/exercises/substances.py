"""From classification to label: pictograms and signal word by CLP article 26."""

import random
from collections.abc import Sequence

from django.utils.text import capfirst
from django.utils.translation import get_language, gettext_lazy
from django.utils.translation import gettext as _

from hazmat.calculators.clp_label import IRRITANT, SKIN_SENSITISER
from hazmat.exercises.asking import (
    Exercise,
    Generator,
    LackingError,
    Option,
    chosen,
    in_both,
    with_others,
)
from hazmat.exercises.facts import Facts, Row, key_of
from hazmat.reference.statements import code_of

OPTIONAL = {"GHS01", "GHS04"}
"""Beside these others may be left out, so that two labels would be right."""


class LabelOfSubstance(Generator):
    """A classified substance; which pictograms and which signal word."""

    kind = "hazmat_clp"
    label = gettext_lazy("From classification to label")
    teaches = gettext_lazy("Derive pictograms and signal word from a classification.")
    article = gettext_lazy("CLP, articles 19, 20 and 26")
    tables = ("clp_annex_vi",)

    def pick(self, chance: random.Random, facts: Facts) -> Sequence[str]:
        fit = [
            key_of("clp_annex_vi", index)
            for index, row in sorted(facts.rows("clp_annex_vi").items())
            if row["pictograms"] and not OPTIONAL & set(row["pictograms"].split(";"))
        ]
        return chosen(chance, fit)

    def about(
        self, rows: Sequence[str], seed: int, facts: Facts, chance: random.Random
    ) -> Exercise:
        row = facts.rows("clp_annex_vi")[rows[0].partition(":")[2]]
        if not row["pictograms"]:
            raise LackingError
        codes = sorted(row["pictograms"].split(";"))
        right = _option(codes, row["signal_word"])
        return Exercise(
            kind=self.kind,
            seed=seed,
            text=in_both(lambda: _asked(row)),
            options=with_others(chance, right, _mistakes(codes, row, chance)),
            right=right.key,
            explanation=in_both(lambda: _explained(row, codes)),
            article=in_both(lambda: str(self.article)),
            edition=self.edition(facts),
            rows=rows,
        )


def _asked(row: Row) -> str:
    classes = row["hazard_classes"].split(";")
    told = ", ".join(dict.fromkeys(one.rstrip(" *") for one in classes))
    said = [one.rstrip(" *") for one in row["hazard_statements"].split(";")]
    return _("%(name)s is classified as %(classes)s. What stands on the label?") % {
        "name": capfirst(substance_name(row)),
        "classes": f"{told} ({', '.join(said)})",
    }


def substance_name(row: Row) -> str:
    """The first name of a substance, in the reader's language where it has one."""
    dutch = row.get("name_nl", "") if get_language() == "nl" else ""
    return dutch or row["name"].partition(";")[0].partition(" [1]")[0]


def _option(codes: Sequence[str], word: str) -> Option:
    def told() -> str:
        said = SIGNAL_WORDS.get(word, SIGNAL_WORDS[""])
        return f"{', '.join(codes)} · {said}"

    key = f"{';'.join(codes)}|{word}"
    return Option(key, in_both(told), tuple(f"pictogram:{code}" for code in codes))


SIGNAL_WORDS = {
    "Danger": gettext_lazy("Danger"),
    "Warning": gettext_lazy("Warning"),
    "": gettext_lazy("no signal word"),
}


def _mistakes(codes: list[str], row: Row, chance: random.Random) -> list[Option]:
    """Labels of who forgets article 26, the word, or one of the dangers."""
    word = row["signal_word"]
    other_word = "Warning" if word == "Danger" else "Danger"
    with_more = sorted({*codes, "GHS07"})
    lost = chance.choice(codes)
    without_one = [code for code in codes if code != lost]
    swapped = sorted({SWAPS.get(code, code) for code in codes})
    found = [
        _option(with_more, word),
        _option(codes, other_word),
        _option(swapped, word),
        _option(sorted({*codes, "GHS09"}), word),
    ]
    if without_one:
        found.insert(2, _option(without_one, word))
    return found


EXCLAIMED = IRRITANT | SKIN_SENSITISER | {"H302", "H312", "H332", "H335", "H336"}
"""Statements that ask the exclamation mark, unless article 26 takes it away."""

SWAPS = {"GHS08": "GHS06", "GHS06": "GHS08", "GHS07": "GHS06", "GHS05": "GHS07"}
"""Pictograms that beginners take for each other."""


def _explained(row: Row, codes: Sequence[str]) -> str:
    said = _("%(codes)s with %(word)s") % {
        "codes": ", ".join(codes),
        "word": SIGNAL_WORDS[row["signal_word"]],
    }
    asked = {code_of(one) for one in row["hazard_statements"].split(";")}
    if "GHS07" in codes:
        return f"{said}."
    if "GHS06" in codes and asked & EXCLAIMED:
        said += _("; the skull makes the exclamation mark superfluous")
    elif "GHS05" in codes and asked & IRRITANT:
        said += _("; corrosion covers irritation of skin and eyes")
    return f"{said}."
