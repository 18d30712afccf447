"""Reference data for tests: one current edition of a table, and rows of it."""

import datetime
from collections.abc import Mapping, Sequence

from hazmat.models import (
    Classification,
    ReferenceEdition,
    ReferenceLoad,
    ReferenceRow,
    Substance,
    SubstanceNumber,
    UNEntry,
)
from hazmat.reference.reading import key_of
from hazmat.reference.tables import BY_NAME


def edition(table: str, name: str = "ADR 2025") -> ReferenceEdition:
    """The current edition of a table, made when there is none."""
    found = ReferenceEdition.objects.current().filter(table=table).first()
    if found:
        return found
    load = ReferenceLoad.objects.create(name="test")
    return ReferenceEdition.objects.create(
        table=table, regime=BY_NAME[table].regime, edition=name, row_count=0, load=load
    )


def rows(table: str, rows: Sequence[Mapping[str, str]]) -> None:
    """Rows of a small table."""
    of = BY_NAME[table]
    for number, row in enumerate(rows, 1):
        data = {column: row.get(column, "") for column in of.columns}
        key = key_of(data[column] for column in of.key or of.columns)
        ReferenceRow.objects.create(
            edition=edition(table), number=number, key=key, data=data
        )


def un_entry(un_number: str, variant: int = 1, **values: object) -> UNEntry:
    """A row of table A."""
    return UNEntry.objects.create(
        edition=edition("un_numbers"),
        un_number=un_number,
        variant=variant,
        **{"name_en": f"GOODS {un_number}", "name_nl": f"STOF {un_number}", **values},
    )


def substance(index_no: str, name: str, cas_no: str = "", **values: str) -> Substance:
    """A substance, with its CAS number."""
    made = Substance.objects.create(
        index_no=index_no, name=name, cas_no=cas_no, **values
    )
    if cas_no:
        SubstanceNumber.objects.create(substance=made, kind="cas", number=cas_no)
    return made


def classification(
    of: Substance,
    statements: str,
    start: datetime.date,
    *,
    atp: str = "CLP00",
    table: str = "clp_annex_vi",
    **values: str,
) -> Classification:
    """What a substance is classified as from a day."""
    return Classification.objects.create(
        edition=edition(table, "ATP 23"),
        substance=of,
        name=of.name,
        hazard_statements=statements,
        label_hazard_statements=statements,
        atp=atp,
        in_application_from=start,
        **values,
    )
