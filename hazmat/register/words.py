"""The words that people choose from or read in the register: functions, statements."""

import re
from collections.abc import Collection, Sequence

from django.utils.translation import get_language

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


def functions_to_choose() -> Sequence[tuple[str, str]]:
    """The functions of the regulations, and others that rules ask, by code."""
    table = tables_now("dg_functions")["dg_functions"]
    names = {row["code"]: f"{row['mode']} · {_named(row)}" for row in table}
    for code in asked_by_rules("function"):
        names.setdefault(code, code)
    return sorted(names.items(), key=lambda pair: pair[1])


def _named(row: Row) -> str:
    name = row["name_nl"] if get_language() == "nl" else row["name_en"]
    return f"{name or row['name_en']} ({row['code']})"


def statements_in_words(codes: Collection[str], table: str) -> dict[str, str]:
    """H or P codes with their words in the reader's language, where they are known."""
    rows = tables_now(table)[table]
    return {code: _text(rows.find(code)) for code in codes}


def _text(row: Row | None) -> str:
    if row is None:
        return ""
    return row["text_nl" if get_language() == "nl" else "text_en"] or row["text_en"]
