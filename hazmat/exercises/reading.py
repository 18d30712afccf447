"""The facts of exercises, read from the reference data that holds now."""

import datetime

from hazmat.exercises.facts import Facts, Row, Rows
from hazmat.models import Classification, ReferenceEdition, UNEntry
from hazmat.reference.reading import tables_now

SMALL = (
    *("adr_mixed_loading", "adr_transport_categories", "class1_mixed_loading"),
    *("class_labels", "hazard_identification_numbers", "hazard_statements"),
)
UN_COLUMNS = (
    *("un_number", "variant", "name_en", "name_nl", "adr_class", "hazard_division"),
    *("classification_code", "compatibility_group", "packing_group", "labels"),
    *("tank_code", "transport_category", "hazard_identification_number"),
    *("carriage_prohibited", "not_subject_to_adr"),
)
CLP_COLUMNS = (
    *("substance__index_no", "name", "substance__name_nl", "hazard_classes"),
    *("hazard_statements", "pictograms", "signal_word"),
)


def facts_on(day: datetime.date) -> Facts:
    """What exercises may ask on this day; four queries, however large the tables."""
    tables: dict[str, Rows] = {}
    editions: dict[str, str] = {}
    for name, table in tables_now(*SMALL).items():
        tables[name] = table.rows
        editions[name] = table.edition_words
    tables["un_numbers"] = _goods()
    tables["clp_annex_vi"] = _substances(day)
    current = ReferenceEdition.objects.current()
    for edition in current.filter(table__in=["un_numbers", "clp_annex_vi"]):
        editions[edition.table] = str(edition)
    return Facts(tables, editions)


def _goods() -> Rows:
    found = {}
    for values in UNEntry.objects.current().values(*UN_COLUMNS):
        row = {name: _text(value) for name, value in values.items()}
        found[f"{row['un_number']}|{row['variant']}"] = row
    return found


def _substances(day: datetime.date) -> Rows:
    """Classifications in application on the day; what comes later is not asked yet."""
    known = Classification.objects.current().filter(in_application_from__lte=day)
    found: dict[str, Row] = {}
    for values in known.values(*CLP_COLUMNS):
        row = {name.removeprefix("substance__"): _text(v) for name, v in values.items()}
        found[row["index_no"]] = row
    return found


def _text(value: object) -> str:
    """As the files have it: yes is 1, no is 0."""
    return str(int(value)) if isinstance(value, bool) else str(value)
