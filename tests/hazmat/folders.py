"""Folders of reference data for tests: small ones written here, and the full one."""

import csv
import hashlib
from collections.abc import Iterable, Iterator
from pathlib import Path

from hazmat.reference.tables import BY_NAME
from tests.conftest import FULL_EDITION


def full_rows(name: str) -> Iterator[dict[str, str]]:
    """The rows of a table of the full folder."""
    with (FULL_EDITION / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file)


def write_folder(
    folder: Path, *, edition: str = "ADR 2025", **tables: Iterable[dict[str, str]]
) -> Path:
    """A folder with these tables; columns that a row leaves out are empty."""
    folder.mkdir(parents=True, exist_ok=True)
    listed = []
    for name, rows in tables.items():
        path = folder / f"{name}.csv"
        _write(path, BY_NAME[name].columns, rows)
        listed.append(
            {
                "file": path.name,
                "origin": "own",
                "edition": edition,
                "source": "a test",
                "licence_verdict": "free",
                "sha256": hashlib.sha256(path.read_bytes()).hexdigest(),
            }
        )
    columns = ["file", "rows", "columns", "origin", "edition", "source"]
    _write(folder / "manifest.csv", [*columns, "licence_verdict", "sha256"], listed)
    return folder


def _write(path: Path, columns: list[str], rows: Iterable[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, restval="")
        writer.writeheader()
        writer.writerows(rows)


def petrol(**values: str) -> dict[str, str]:
    """UN 1203 as table A has it, with some values otherwise."""
    return {
        "un_number": "1203",
        "variant": "1",
        "name_en": "MOTOR SPIRIT or GASOLINE or PETROL",
        "name_nl": "BENZINE",
        "adr_class": "3",
        "hazard_division": "3",
        "classification_code": "F1",
        "packing_group": "II",
        "labels": "3",
        "limited_quantity": "1 L",
        "excepted_quantity": "E2",
        "transport_category": "2",
        "tunnel_code": "D/E",
        "hazard_identification_number": "33",
        "carriage_prohibited": "0",
        "not_subject_to_adr": "0",
        "rid_carriage_prohibited": "0",
        **values,
    }


def acetone(**values: str) -> dict[str, str]:
    """Acetone as Annex VI has it, with some values otherwise."""
    return {
        "index_no": "606-001-00-8",
        "name": "acetone; propan-2-one; propanone",
        "ec_no": "200-662-2",
        "cas_no": "67-64-1",
        "hazard_classes": "Flam. Liq. 2;Eye Irrit. 2;STOT SE 3",
        "hazard_statements": "H225;H319;H336",
        "pictograms": "GHS02;GHS07",
        "signal_word": "Danger",
        "label_hazard_statements": "H225;H319;H336",
        "supplemental_statements": "EUH066",
        "atp": "CLP00",
        "celex": "32008R1272",
        "in_application_from": "2010-12-01",
        **values,
    }
