"""The words that people choose from or read in the register: functions, statements."""

import re
from collections.abc import Collection, Sequence

from django.utils.text import capfirst
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from hazmat.models import TrainingRule
from hazmat.reference.reading import Row, tables_now


def asked_by_rules(word: str) -> list[str]:
    """The codes that training rules ask of a process, a technique or a function."""
    asked = re.compile(rf"\b{word} in \[([^\]]*)\]")
    triggers = TrainingRule.objects.exclude(trigger="").values_list(
        "trigger", flat=True
    )
    return sorted(
        {
            code.strip()
            for trigger in triggers
            for listed in asked.findall(trigger)
            for code in listed.split(",")
        }
    )


MODES = {
    "road": _("Road"),
    "rail": _("Rail"),
    "sea": _("Sea"),
    "air": _("Air"),
    "site": _("On the site"),
    "all": _("Every mode"),
}
OTHER = _("Other")
PLACES = {
    "crew": ("road", _("rides along on the vehicle")),
    "rail": ("rail", _("carries by rail")),
    "air_certificate": ("air", _("holds the certificate for air transport")),
    "aircrew": ("air", _("flies along, above 8 km")),
    "bhv": ("", _("in-house emergency responder")),
    "diver": ("", _("diver")),
    "dive_leader": ("", _("leads a diving team")),
    "dive_medic": ("", _("diving medic")),
    "dive_physician": ("", _("diving physician")),
}
"""Functions that rules ask and no table of the regulations names: mode and name."""
NAMES = {
    "air_7.1": _("prepares consignments: classifies, packs, marks, declares"),
    "air_7.2": _("accepts goods presented as general cargo"),
    "air_7.3": _("accepts dangerous goods"),
    "air_7.4": _("handles cargo, loads and unloads aircraft"),
    "air_7.5": _("accepts passengers and baggage"),
    "air_7.6": _("plans the loading of aircraft"),
    "air_7.7": _("flight crew"),
    "air_7.8": _("flight operations officer or dispatcher"),
    "air_7.9": _("cabin crew or loadmaster"),
    "air_7.10": _("security screening of people, baggage, cargo and mail"),
}
"""Where the table has no name in the reader's language."""


def functions_to_choose() -> Sequence[tuple[str, str]]:
    """The functions of the regulations, and others that rules ask, by code."""
    table = tables_now("dg_functions")["dg_functions"]
    names = {row["code"]: _placed(row["mode"], function_name(row)) for row in table}
    for code in asked_by_rules("function"):
        mode, name = PLACES.get(code, ("", code))
        names.setdefault(code, _placed(mode, name))
    return sorted(names.items(), key=lambda pair: pair[1])


def _placed(mode: str, name: object) -> str:
    return f"{MODES.get(mode, OTHER)} · {capfirst(str(name))}"


def function_called(code: str) -> str:
    """A function by code as people read it; one that nobody knows keeps its code."""
    return functions_called({code})[code]


def functions_called(codes: Collection[str]) -> dict[str, str]:
    """Each of these codes as people read it, in one query."""
    rows = tables_now("dg_functions")["dg_functions"]
    told = {row["code"]: _placed(row["mode"], function_name(row)) for row in rows}
    return {code: told.get(code) or _unlisted(code) for code in codes}


def _unlisted(code: str) -> str:
    """A function that no table of the regulations names."""
    mode, name = PLACES.get(code, ("", code))
    return capfirst(str(name)) if not mode else _placed(mode, name)


def function_name(row: Row) -> str:
    """A function of the regulations in the reader's language."""
    if get_language() == "nl":
        return row["name_nl"] or str(NAMES.get(row["code"], row["name_en"]))
    return row["name_en"]
