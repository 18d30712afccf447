"""Processes and techniques in words: the register keeps the codes that rules ask."""

from collections.abc import Sequence

from django.utils.translation import gettext_lazy as _

from hazmat.register.words import asked_by_rules

WORDS = {
    "process": {
        "aromatics": _("work with aromatic hydrocarbons"),
        "asbestos-exposure": _("work in which asbestos may come free"),
        "asbestos-removal": _("removing asbestos"),
        "chromium-6-coating": _("work on coatings with chromium-6"),
        "confined-space": _("work in a confined space"),
        "cosmic": _("cosmic radiation"),
        "demolition": _("demolition with explosives"),
        "diesel-exhaust": _("diesel exhaust"),
        "explosive-atmosphere": _("work in an explosive atmosphere"),
        "explosives-search": _("searching for explosives"),
        "fireworks": _("fireworks"),
        "fumigated-container": _("opening a fumigated container"),
        "fumigation": _("fumigating"),
        "hardwood-dust": _("dust of hardwood"),
        "radioactive-source": _("a radioactive source"),
        "silica-dust": _("dust of quartz"),
        "used-oil": _("used oil"),
        "welding": _("welding"),
        "x-ray": _("X-rays"),
    },
    "technique": {
        "brush": _("by brush"),
        "cleaning": _("cleaning"),
        "curing": _("curing"),
        "dipping": _("by dipping"),
        "foundry": _("casting metal"),
        "high-energy": _("treating with high energy"),
        "hot-open": _("hot, in the open"),
        "maintenance-access": _("entering for maintenance"),
        "open-ambient": _("in the open, not heated"),
        "roller": _("by roller"),
        "spray-booth": _("spraying in a booth"),
        "spray-open-air": _("spraying in the open air"),
        "uncured": _("parts that have not cured"),
    },
}
"""By what a rule calls them the codes, and what people call these."""
PRACTICES = WORDS["process"] | WORDS["technique"]


def in_words(said: str) -> str:
    """What people call it; what has no words here stays as it was written."""
    return ", ".join(str(PRACTICES.get(part, part)) for part in said.split(", "))


def practices_to_choose(word: str, own: str = "") -> Sequence[tuple[str, str]]:
    """The processes or the techniques: of the law, of rules made here, and what stands
    there already."""
    codes = {*WORDS[word], *asked_by_rules(word), own} - {""}
    return sorted(((code, in_words(code)) for code in codes), key=lambda pair: pair[1])
