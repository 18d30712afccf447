"""The line of goods in the transport document: ADR 5.4.1.1. Pure."""

import re
from dataclasses import dataclass

from django.utils.translation import gettext as _

from hazmat.explaining import Explained, Step, Verdict
from hazmat.transport.goods import Goods

ARTICLE = "ADR 5.4.1.1.1"
WITH_TECHNICAL_NAME = frozenset({"274", "318"})
PLAIN_NINE = frozenset({"9A"})
WORDS = {
    "nl": {
        "waste": "AFVAL",
        "empty": "LEEG, ONGEREINIGD",
        "environment": "MILIEUGEVAARLIJK",
        "or": " of ",
    },
    "en": {
        "waste": "WASTE",
        "empty": "EMPTY, UNCLEANED",
        "environment": "ENVIRONMENTALLY HAZARDOUS",
        "or": " or ",
    },
}
CAPITALS = re.compile(r"[a-zà-ÿ]")


@dataclass(frozen=True, slots=True)
class Described:
    """What is said of the goods besides the row of table A."""

    name: str
    """The proper shipping name that was chosen, in the language of the document."""
    technical_name: str = ""
    language: str = "nl"
    is_waste: bool = False
    is_empty_uncleaned: bool = False
    is_environmental: bool = False
    through_tunnels: bool = True


@dataclass(frozen=True, slots=True)
class DocumentLine:
    """The line, and how it came about."""

    text: str
    explained: Explained


def name_choices(name: str, language: str = "nl") -> list[str]:
    """The proper shipping names in a name of table A: what stands in capitals (3.1.2)."""
    found = []
    for part in name.split(WORDS[language]["or"]):
        words = part.split()
        kept = []
        for word in words:
            if CAPITALS.search(word.strip("(),;")) and word not in {"n.e.g.", "n.o.s."}:
                break
            kept.append(word)
        chosen = " ".join(kept).strip(" ,;(")
        if any(letter.isalpha() for letter in chosen):
            found.append(chosen)
    return list(dict.fromkeys(found)) or [name]


def document_line(goods: Goods, described: Described) -> DocumentLine:
    """The particulars in the order that 5.4.1.1.1 asks."""
    if goods.carriage_prohibited:
        step = Step("ADR 3.2.1", goods.edition, str(goods), _("prohibited"))
        text = _("%(goods)s may not be carried by road at all.")
        told = text % {"goods": goods.told_apart}
        return DocumentLine("", Explained(Verdict.NO, told, [step]))
    words = WORDS[described.language]
    name, named = _name(goods, described)
    parts = [f"UN {goods.un_number} {name}", hazards_of(goods)]
    if goods.packing_group and not goods.is_explosive and goods.adr_class != "7":
        parts.append(goods.packing_group)
    if goods.tunnel_code and described.through_tunnels:
        parts.append(f"({goods.tunnel_code})")
    if described.is_environmental and goods.un_number not in {"3077", "3082"}:
        parts.append(words["environment"])
    if described.is_empty_uncleaned:
        parts.insert(0, words["empty"])
    line = ", ".join(part for part in parts if part)
    explained = _explained(goods, described, line, named)
    return DocumentLine(line, explained)


def hazards_of(goods: Goods) -> str:
    """The class as (c) asks it: label models, the subsidiary ones in brackets."""
    if goods.is_explosive:
        first = goods.explosive_code
        others = [label for label in goods.labels if not label.startswith("1")]
    elif goods.adr_class == "7":
        first = "7"
        others = [label for label in goods.labels if not label.startswith("7")]
    elif not goods.labels:
        return goods.adr_class
    else:
        first, *others = [
            "9" if label in PLAIN_NINE else label for label in goods.labels
        ]
    return f"{first} ({', '.join(others)})" if others else first


def _name(goods: Goods, described: Described) -> tuple[str, bool]:
    """The name with all that stands before and behind it, and whether it is whole."""
    name, needs = described.name, needs_technical_name(goods)
    if described.technical_name:
        name = f"{name} ({described.technical_name})"
    waste = WORDS[described.language]["waste"]
    if described.is_waste and waste not in name.split():
        name = f"{waste} {name}"
    return name, bool(described.technical_name) or not needs


def needs_technical_name(goods: Goods) -> bool:
    """Whether special provision 274 or 318 asks the technical name (3.1.2.8)."""
    return bool(WITH_TECHNICAL_NAME.intersection(goods.special_provisions))


def _explained(goods: Goods, described: Described, line: str, named: bool) -> Explained:
    steps = [
        Step(f"{ARTICLE} (a)", goods.edition, _("UN number"), f"UN {goods.un_number}"),
        Step(
            f"{ARTICLE} (b)", goods.edition, _("proper shipping name"), described.name
        ),
        Step(f"{ARTICLE} (c)", goods.edition, _("class and labels"), hazards_of(goods)),
        Step(
            f"{ARTICLE} (d)",
            goods.edition,
            _("packing group"),
            goods.packing_group or _("none"),
        ),
        Step(
            f"{ARTICLE} (k)",
            goods.edition,
            _("tunnel code"),
            f"({goods.tunnel_code})" if goods.tunnel_code else _("none"),
        ),
    ]
    if described.is_waste:
        given = _("waste")
        word = WORDS[described.language]["waste"]
        steps.append(Step("ADR 5.4.1.1.3", goods.edition, given, word))
    if described.is_empty_uncleaned:
        word = WORDS[described.language]["empty"]
        steps.append(
            Step("ADR 5.4.1.1.6.1", goods.edition, _("empty, uncleaned"), word)
        )
    duties = [
        _("Number and description of the packages (e), total quantity (f)."),
        _("Consignor (g), consignee (h)."),
    ]
    if not named:
        text = _("Not whole yet: the technical name is missing (3.1.2.8, SP 274).")
        return Explained(Verdict.UNKNOWN, text, steps, duties)
    return Explained(Verdict.YES, line, steps, duties)
