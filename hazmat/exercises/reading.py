"""The facts of exercises, read from the reference data that holds now."""

import datetime

from hazmat.exercises.facts import Facts, Row, Rows
from hazmat.models import Classification, ReferenceEdition, UNEntry
from hazmat.reference.reading import tables_now

SMALL = (
    *("adr_mixed_loading", "adr_transport_categories", "adr_tunnel_codes"),
    *("air_segregation", "class1_mixed_loading"),
    *("class_labels", "hazard_identification_numbers", "hazard_statements"),
)
UN_COLUMNS = (
    *("un_number", "variant", "name_en", "name_nl", "adr_class", "hazard_division"),
    *("classification_code", "compatibility_group", "packing_group", "labels"),
    *("tank_code", "transport_category", "tunnel_code", "hazard_identification_number"),
    *("carriage_prohibited", "not_subject_to_adr"),
)
CLP_COLUMNS = (
    *("substance__index_no", "name", "substance__name_nl", "hazard_classes"),
    *("hazard_statements", "pictograms", "signal_word"),
)


Stamp = tuple[object, ...]


class Shelf:
    """The facts that were read last, kept until another edition or another day holds."""

    def __init__(self) -> None:
        self._kept: tuple[Stamp, Facts] = ((), Facts({}))

    def facts_on(self, day: datetime.date) -> Facts:
        """What may be asked on this day; one query to know that nothing is new."""
        current = ReferenceEdition.objects.current().select_related("load")
        editions = list(current.order_by("pk"))
        loads = (
            moment for one in editions for moment in (one.pk, one.load.recorded_at)
        )
        stamp = (day, *loads)
        kept, facts = self._kept
        if kept != stamp:
            facts = _read(day, {one.table: str(one) for one in editions})
            self._kept = stamp, facts
        return facts


shelf = Shelf()


def facts_on(day: datetime.date) -> Facts:
    """What exercises may ask on this day."""
    return shelf.facts_on(day)


def _read(day: datetime.date, editions: dict[str, str]) -> Facts:
    tables: dict[str, Rows] = {
        name: table.rows for name, table in tables_now(*SMALL).items()
    }
    tables["un_numbers"] = _goods()
    tables["clp_annex_vi"] = _substances(day)
    return Facts(tables, {name: editions.get(name, "") for name in tables})


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
