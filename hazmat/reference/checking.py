"""Whether a table may be believed: keys, codes, lengths, counts and well-known rows."""

import datetime
import re
from collections.abc import Iterator, Mapping

from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from hazmat.reference.folders import Line, TableFile
from hazmat.reference.golden import GOLDEN, Facts
from hazmat.reference.stores import longest_values

WHOLE = 1_000
"""With fewer rows table A is a selection, and a well-known row may be absent."""

DRIFT = 0.02
"""By so much the number of rows may differ from the edition before."""

FEW = 2
"""In a short table so many rows may come or go without a word."""

DIVISION = r"1(\.[1-6])?|2(\.[123])?|3|4\.[123]|5\.[12]|6\.[12]|7|8|9"
TUNNEL = r"B|B1000C|B/D|B/E|C|C5000D|C/D|C/E|D|D/E|E"
PICTOGRAM = r"GHS0[1-9]"
DAY = "a day"
ALLOWED: Mapping[tuple[str, str], str] = {
    ("un_numbers", "un_number"): r"\d{4}",
    ("un_numbers", "variant"): r"[1-9]\d?",
    ("un_numbers", "hazard_division"): f"({DIVISION})?",
    ("un_numbers", "compatibility_group"): r"[A-HJKLNS]?",
    ("un_numbers", "packing_group"): r"(I|II|III)?",
    ("un_numbers", "transport_category"): r"[0-4]?",
    ("un_numbers", "tunnel_code"): f"({TUNNEL})?",
    ("un_numbers", "hazard_identification_number"): r"(X?\d{2,4}|1\.5D)?",
    ("un_numbers", "carriage_prohibited"): r"[01]",
    ("un_numbers", "not_subject_to_adr"): r"[01]",
    ("un_numbers", "rid_carriage_prohibited"): r"[01]",
    ("imdg_list", "un_number"): r"\d{4}",
    ("imdg_list", "variant"): r"[1-9]\d?",
    ("imdg_list", "packing_group"): r"(I|II|III)?",
    ("adr_transport_categories", "category"): r"[0-4]|1a",
    ("adr_transport_categories", "factor"): r"\d*",
    ("adr_transport_categories", "max_quantity_per_transport_unit"): r"\d*",
    ("adr_tunnel_codes", "code"): f"{TUNNEL}|-",
    ("clp_annex_vi", "index_no"): r"\d{3}-\d{3}-\d{2}-[\dX]",
    ("clp_annex_vi", "pictograms"): f"({PICTOGRAM}(;{PICTOGRAM})*)?",
    ("clp_annex_vi", "signal_word"): r"(Danger|Warning)?",
    ("clp_annex_vi", "in_application_from"): DAY,
    ("clp_annex_vi_history", "index_no"): r"\d{3}-\d{3}-\d{2}-[\dX]",
    ("clp_annex_vi_history", "in_application_from"): DAY,
    ("clp_classes", "pictograms"): f"({PICTOGRAM}(;{PICTOGRAM})*)?",
    ("clp_classes", "signal_word"): r"(Danger|Warning)?",
    ("class1_compatibility_groups", "group"): r"[A-HJKLNS]",
    ("class1_mixed_loading", "permitted"): r"yes|no|conditional",
    ("adr_mixed_loading", "permitted"): (
        r"yes|no|conditional|see compatibility groups"
    ),
    ("imdg_segregation", "code"): r"[1234X*]",
    ("hazard_statements", "code"): r"(EUH\d{3}[A-Z]?|H\d{3}[A-Za-z]{0,2}(\+H\d{3})*)",
    ("hazard_statements", "kind"): r"H|EUH",
}


def faults(file: TableFile) -> Iterator[Finding]:
    """What is wrong with the rows of a table, whatever came before."""
    yield from _double(file)
    limits = longest_values(file.table.name)
    for line in file.lines:
        for column, value in line.values.items():
            remedy = _value_fault(file.table.name, column, value)
            if not remedy and len(value) > limits.get(column, len(value)):
                message = _("is too long; at most %(count)d characters fit.")
                remedy = message % {"count": limits[column]}
            if remedy:
                yield Finding(file.file, line.number, column, value, remedy)


def deviations(file: TableFile, before: int | None) -> Iterator[Finding]:
    """What may be right, but is so unlikely that somebody must say so."""
    if before and abs(len(file.lines) - before) > max(before * DRIFT, FEW):
        message = _(
            "has %(count)d rows where the last edition had %(before)d, more than 2 %% "
            "off; see whether the file is whole."
        )
        told = message % {"count": len(file.lines), "before": before}
        yield Finding(file.file, 0, "", "", told)
    if file.table.name == "un_numbers":
        yield from _unlike_the_known(file)


def _double(file: TableFile) -> Iterator[Finding]:
    seen: dict[str, int] = {}
    for key, line in file.keyed():
        if key in seen:
            message = _("is on line %(line)d already; a row is there once.")
            column = " + ".join(file.table.key)
            told = message % {"line": seen[key]}
            yield Finding(file.file, line.number, column, key, told)
        seen.setdefault(key, line.number)


def _value_fault(table: str, column: str, value: str) -> str:
    allowed = ALLOWED.get((table, column))
    if allowed is None:
        return ""
    if allowed == DAY:
        try:
            datetime.date.fromisoformat(value)
        except ValueError:
            return _("is no day; write it as 2025-01-31.")
        return ""
    if re.fullmatch(allowed, value):
        return ""
    return _("is no value of this column; it must match %(pattern)s.") % {
        "pattern": allowed
    }


def _unlike_the_known(file: TableFile) -> Iterator[Finding]:
    rows: dict[tuple[str, str, str], Line] = {}
    for line in file.lines:
        values = line.values
        code = values["classification_code"], values["packing_group"]
        rows.setdefault((values["un_number"], *code), line)
    for key, facts in GOLDEN.items():
        found = rows.get(key)
        if found is None and len(file.lines) >= WHOLE:
            message = _(
                "this well-known row is missing; see whether the file is whole."
            )
            yield Finding(file.file, 0, "un_number", " ".join(key).strip(), message)
        if found is not None:
            yield from _unlike(file, found, facts)


def _unlike(file: TableFile, line: Line, facts: Facts) -> Iterator[Finding]:
    message = _("UN %(number)s has %(known)s here as far as anybody knows.")
    for column, known in facts.items():
        if line.values[column] != known:
            told = message % {
                "number": line.values["un_number"],
                "known": known or "–",
            }
            yield Finding(file.file, line.number, column, line.values[column], told)
