"""Where the rows of each table are kept, and how they are read back as the file had them."""

import datetime
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from django.db import connection, models

from hazmat.models import (
    AirLimit,
    Classification,
    ReferenceEdition,
    ReferenceRow,
    SeaEntry,
    Substance,
    SubstanceNumber,
    UNEntry,
)
from hazmat.reference.folders import Line, TableFile, keyed_lines
from hazmat.reference.tables import BY_NAME

NUMBERED: Mapping[str, type[UNEntry | SeaEntry | AirLimit]] = {
    "un_numbers": UNEntry,
    "imdg_list": SeaEntry,
    "air_quantity_limits_us49cfr": AirLimit,
}
CLASSIFYING = ("clp_annex_vi", "clp_annex_vi_history")
KEEPING: Sequence[type[models.Model]] = (
    *(ReferenceEdition, ReferenceRow, UNEntry, SeaEntry, AirLimit),
    *(Substance, SubstanceNumber, Classification),
)
"""What a load writes."""

BATCH = 500
NUMBER = re.compile(r"[0-9]+-[0-9]+-[0-9]")


def longest_values(table: str) -> dict[str, int]:
    """How long a value may be, for the columns that have a limit."""
    model: type[models.Model] | None = NUMBERED.get(table)
    if table in CLASSIFYING:
        model = Classification
    fields = model._meta.concrete_fields if model else ()
    return {field.name: field.max_length for field in fields if field.max_length}


# --- reading back -----------------------------------------------------------
def rows_of(edition: ReferenceEdition) -> dict[str, Mapping[str, str]]:
    """The rows of an edition by key, each as its file had it."""
    table = BY_NAME[edition.table]
    if edition.table in NUMBERED or edition.table in CLASSIFYING:
        read = [Line(0, values) for values in _values(edition)]
        return {key: line.values for key, line in keyed_lines(table, read)}
    rows = ReferenceRow.objects.filter(edition=edition)
    return dict(rows.order_by("number").values_list("key", "data"))


def _values(edition: ReferenceEdition) -> Iterator[dict[str, str]]:
    model: type[models.Model] = NUMBERED.get(edition.table, Classification)
    columns = BY_NAME[edition.table].columns
    paths = ["substance__index_no" if c == "index_no" else c for c in columns]
    rows = model._default_manager.filter(edition=edition).order_by("pk")
    for values in rows.values_list(*paths):
        yield {c: _written(v) for c, v in zip(columns, values, strict=True)}


def _written(value: Any) -> str:
    if isinstance(value, bool):
        return "1" if value else "0"
    return value.isoformat() if isinstance(value, datetime.date) else str(value)


# --- writing ----------------------------------------------------------------
def write_rows(edition: ReferenceEdition, file: TableFile) -> None:
    """Keep the rows of a new edition."""
    if edition.table in NUMBERED:
        model = NUMBERED[edition.table]
        model._default_manager.bulk_create(_numbered(edition, file), batch_size=BATCH)
    elif edition.table in CLASSIFYING:
        substances = _write_substances(file, newest=edition.table == "clp_annex_vi")
        Classification.objects.bulk_create(
            (_classification(edition, line.values, substances) for line in file.lines),
            batch_size=BATCH,
        )
    else:
        ReferenceRow.objects.bulk_create(
            (
                ReferenceRow(edition=edition, number=place, key=key, data=line.values)
                for place, (key, line) in enumerate(file.keyed(), 1)
            ),
            batch_size=BATCH,
        )


def _numbered(edition: ReferenceEdition, file: TableFile) -> Iterator[Any]:
    model = NUMBERED[edition.table]
    flags = {f.name for f in model._meta.concrete_fields if f.name in FLAGS}
    counted: dict[str, int] = {}
    for line in file.lines:
        values: dict[str, Any] = dict(line.values)
        number = values["un_number"]
        counted[number] = counted.get(number, 0) + 1
        values.setdefault("variant", counted[number])
        values.update({name: values[name] == "1" for name in flags})
        yield model(edition=edition, **values)


FLAGS = {"carriage_prohibited", "not_subject_to_adr", "rid_carriage_prohibited"}


def _classification(
    edition: ReferenceEdition, values: Mapping[str, str], substances: Mapping[str, int]
) -> Classification:
    rest = {name: value for name, value in values.items() if name != "index_no"}
    day = datetime.date.fromisoformat(rest.pop("in_application_from"))
    return Classification(
        edition=edition,
        substance_id=substances[values["index_no"]],
        in_application_from=day,
        **rest,
    )


def _write_substances(file: TableFile, *, newest: bool) -> dict[str, int]:
    """Every substance of the file exists; names are those of the newest table."""
    names = ("name", "ec_no", "cas_no")
    by_index = {
        line.values["index_no"]: Substance(
            index_no=line.values["index_no"],
            **{name: line.values[name] for name in names},
        )
        for line in file.lines
    }
    if newest:
        Substance.objects.bulk_create(
            by_index.values(),
            batch_size=BATCH,
            update_conflicts=True,
            unique_fields=["index_no"],
            update_fields=names,
        )
    else:
        Substance.objects.bulk_create(
            by_index.values(), batch_size=BATCH, ignore_conflicts=True
        )
    return dict(Substance.objects.values_list("index_no", "pk"))


def measure_tables() -> None:
    """Let PostgreSQL look at what was just written before it plans the next question.

    It looks now and then of itself. If it did so while these rows came, they counted for
    nothing, and the tables are joined row by row until it looks again.
    """
    if connection.vendor == "postgresql":
        tables = (model._meta.db_table for model in KEEPING)
        names = ", ".join(connection.ops.quote_name(table) for table in tables)
        with connection.cursor() as cursor:
            cursor.execute(f"ANALYZE {names}")


# --- what is derived ---------------------------------------------------------
def renew_numbers() -> None:
    """Work out anew which CAS and EC numbers name which substance."""
    SubstanceNumber.objects.all().delete()
    found = {
        (pk, kind, number)
        for pk, cas_no, ec_no in Substance.objects.values_list("pk", "cas_no", "ec_no")
        for kind, text in (("cas", cas_no), ("ec", ec_no))
        for number in NUMBER.findall(text)
    }
    SubstanceNumber.objects.bulk_create(
        (
            SubstanceNumber(substance_id=s, kind=k, number=n)
            for s, k, n in sorted(found)
        ),
        batch_size=BATCH,
    )


def renew_dutch_names(names: Sequence[tuple[str, str]]) -> None:
    """Give substances of one CAS number the Dutch name that is known for it."""
    known = {cas: name for cas, name in names if cas and name}
    changed = []
    for substance in Substance.objects.all():
        name = known.get(substance.cas_no.strip(), "")
        if name != substance.name_nl:
            substance.name_nl = name
            changed.append(substance)
    Substance.objects.bulk_update(changed, ["name_nl"], batch_size=BATCH)
