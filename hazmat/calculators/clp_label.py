"""From a classification to the label: CLP articles 17 to 27. Pure.

The step from classes to label elements, and the order of precedence of article 26. How a
mixture is classified from its components is another step, and not done here.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import pgettext

from hazmat.explaining import Explained, Step, Verdict
from hazmat.reference.statements import code_of

Row = Mapping[str, str]
DANGER, WARNING = "Danger", "Warning"
STARS = re.compile(r"\s*\*+\s*$")
IRRITANT = frozenset({"H315", "H319"})
SKIN_SENSITISER = frozenset({"H317"})
AIRWAY_SENSITISER = "H334"
BY_ROUTE = ("Acute Tox.", "STOT SE 3")
"""Classes that stand in the table once for every route or effect."""

GASES = "Press. Gas"


@dataclass(frozen=True, slots=True)
class HazardClass:
    """A class with its category, and what it asks on a label."""

    code: str
    statement: str
    pictograms: frozenset[str]
    signal_word: str


@dataclass(frozen=True, slots=True)
class Label:
    """The label elements, and how they came about."""

    pictograms: tuple[str, ...]
    optional: tuple[str, ...]
    signal_word: str
    statements: tuple[str, ...]
    explained: Explained

    @property
    def word(self) -> str:
        """The signal word in the reader's language."""
        return "".join(_in_words([self.signal_word]))

    @property
    def is_known(self) -> bool:
        """Whether every class was found."""
        return self.explained.verdict is not Verdict.UNKNOWN


def hazard_classes(rows: Iterable[Row]) -> dict[str, HazardClass]:
    """The classes of the table by code."""
    return {
        row["class_code"]: HazardClass(
            row["class_code"],
            row["hazard_statement"],
            frozenset(filter(None, row["pictograms"].split(";"))),
            row["signal_word"],
        )
        for row in rows
    }


def clp_label(
    classes: Sequence[str],
    statements: Sequence[str],
    known: Mapping[str, HazardClass],
    edition: str = "",
) -> Label:
    """The label of what is classified so, by article 26."""
    codes = [code for code in map(code_of, statements) if code]
    found, missing = [], []
    for written in classes:
        name = STARS.sub("", written)
        one = _class_of(name, codes, known)
        if one is None:
            missing.append(name)
        else:
            found.append(one)
    return _label(found, codes, missing, edition)


def label_of_statements(
    codes: Sequence[str], said: Mapping[str, Row], edition: str = ""
) -> Label:
    """The label of a product of which the sheet gives the statements, not the classes.

    A statement that stands for several categories asks the graver of their signal words.
    """
    rows = {code: said[code] for code in codes if code in said}
    found = [_asked_by(code, row) for code, row in rows.items()]
    return _label(found, codes, [code for code in codes if code not in rows], edition)


def _asked_by(code: str, row: Row) -> HazardClass:
    words = row["signal_words"].split(";")
    pictograms = frozenset(filter(None, row["pictograms"].split(";")))
    return HazardClass(code, code, pictograms, max(words, key=_rank))


def _label(
    found: Sequence[HazardClass],
    codes: Sequence[str],
    missing: Sequence[str],
    edition: str,
) -> Label:
    """The label elements that these classes ask, after the order of precedence."""
    asked = _asked(found)
    left, steps = _precedence(asked, found, edition)
    word = max((one.signal_word for one in found), key=_rank, default="")
    steps = [*_class_steps(found, edition), *steps, *_word_steps(found, word, edition)]
    optional = _optional(left)
    kept, dropped = _statements(codes)
    steps += [Step("CLP 27", edition, code, text) for code, text in dropped]
    explained = _explained(left, word, steps, missing)
    return Label(tuple(sorted(left)), tuple(sorted(optional)), word, kept, explained)


def _class_of(
    name: str, codes: Sequence[str], known: Mapping[str, HazardClass]
) -> HazardClass | None:
    """The class; where the table has it by route, that of a statement it comes with."""
    if name in known:
        return known[name]
    if name.startswith(GASES):
        return HazardClass(name, "H280", frozenset({"GHS04"}), WARNING)
    if not name.startswith(BY_ROUTE):
        return None
    same = [one for code, one in known.items() if code.startswith(f"{name} (")]
    fitting = [one for one in same if one.statement in codes]
    return next(iter(fitting or same), None)


def _asked(found: Sequence[HazardClass]) -> dict[str, list[str]]:
    """Each pictogram with the classes that ask it."""
    asked: dict[str, list[str]] = {}
    for one in found:
        for pictogram in sorted(one.pictograms):
            asked.setdefault(pictogram, []).append(one.code)
    return asked


def _precedence(
    asked: Mapping[str, Sequence[str]], found: Sequence[HazardClass], edition: str
) -> tuple[set[str], list[Step]]:
    """Article 26 (1): which pictograms fall away."""
    left, steps = set(asked), []
    reason = _why_no_exclamation(asked, found)
    if reason:
        left.discard("GHS07")
        article, text = reason
        steps.append(Step(article, edition, "GHS07", text))
    for optional, because in _optional(left).items():
        text = _("may be left out beside %(pictogram)s") % {"pictogram": because}
        article = "CLP 26 (1)(e)" if optional == "GHS04" else "CLP 26 (1)(a)"
        steps.append(Step(article, edition, optional, text))
    return left, steps


def _why_no_exclamation(
    asked: Mapping[str, Sequence[str]], found: Sequence[HazardClass]
) -> tuple[str, str] | None:
    causes = {one.statement for one in found if "GHS07" in one.pictograms}
    if not causes:
        return None
    if "GHS06" in asked:
        return "CLP 26 (1)(b)", _("falls away beside GHS06")
    if "GHS05" in asked and causes <= IRRITANT:
        return "CLP 26 (1)(c)", _(
            "falls away beside GHS05: only skin or eye irritation"
        )
    airway = any(one.statement == AIRWAY_SENSITISER for one in found)
    if airway and causes <= IRRITANT | SKIN_SENSITISER:
        text = _("falls away beside GHS08 for sensitisation of the airways")
        return "CLP 26 (1)(d)", text
    return None


def _optional(left: set[str]) -> dict[str, str]:
    """Pictograms that may be left out, each with the one that makes it so."""
    found = {}
    if "GHS01" in left:
        found.update(dict.fromkeys(left & {"GHS02", "GHS03"}, "GHS01"))
    beside = sorted(left & {"GHS02", "GHS06"})
    if "GHS04" in left and beside:
        found["GHS04"] = beside[0]
    return found


def _rank(word: str) -> int:
    return ["", WARNING, DANGER].index(word)


def _class_steps(found: Sequence[HazardClass], edition: str) -> Iterator[Step]:
    for one in found:
        asks = ", ".join([*sorted(one.pictograms), *_in_words([one.signal_word])])
        yield Step(
            _("CLP, annex I"), edition, _named(one.code), asks or _("no pictogram")
        )


def _named(code: str) -> str:
    """A class with the route or effect that tells it apart, in the reader's language."""
    known = {
        "oral": _("oral"),
        "dermal": _("dermal"),
        "inhalation": _("inhalation"),
        "respiratory irritation": _("respiratory irritation"),
        "narcotic effects": _("narcotic effects"),
    }
    name, _bracket, apart = code.removesuffix(")").partition(" (")
    return f"{name} ({known[apart]})" if apart in known else code


def _word_steps(
    found: Sequence[HazardClass], word: str, edition: str
) -> Iterator[Step]:
    words = {one.signal_word for one in found} - {""}
    if len(words) > 1:
        text = _("Danger stands alone: one signal word")
        yield Step("CLP 20 (3)", edition, ", ".join(_in_words(sorted(words))), text)
    elif word:
        (told,) = _in_words([word])
        yield Step("CLP 20", edition, told, told)


def _in_words(words: Iterable[str]) -> list[str]:
    """Signal words in the reader's language."""
    return [pgettext("signal word", word) for word in words if word]


REDUNDANT: Mapping[str, tuple[str, ...]] = {
    "H318": ("H314",),
    "H400": ("H410",),
    "H411": ("H410",),
}


def _statements(codes: Sequence[str]) -> tuple[tuple[str, ...], list[tuple[str, str]]]:
    """The statements on the label, and those that others make superfluous."""
    kept, dropped = [], []
    for code in dict.fromkeys(codes):
        reason = next((o for o in REDUNDANT.get(code, ()) if o in codes), "")
        if reason:
            text = _("superfluous beside %(code)s") % {"code": reason}
            dropped.append((code, text))
        else:
            kept.append(code)
    return tuple(kept), dropped


def _explained(
    left: set[str], word: str, steps: Sequence[Step], missing: Sequence[str]
) -> Explained:
    if missing:
        text = _("Not known, so the label is not whole: %(classes)s.")
        told = text % {"classes": ", ".join(missing)}
        return Explained(Verdict.UNKNOWN, told, steps)
    told = ", ".join([*sorted(left), *_in_words([word])]) or _("No label elements.")
    return Explained(Verdict.YES, told, steps)
