"""Data sets of the exchange format as rows of text: one list of rows per file."""

import csv
from pathlib import Path

Row = dict[str, str]
Data = dict[str, list[Row]]

COLUMNS = {
    "units": "code,name,kind,parent_code,start,end,successor_code",
    "unit_moves": "unit_code,start,parent_code",
    "roles": "code,name,parent_code",
    "people": "service_number,rank,given_name,prefix,family_name,email,language",
    "appointments": "service_number,unit_code,role_code,start,end,category,primary,withdrawn",
    "absences": "service_number,start,end,return_days,withdrawn",
    "courses": (
        "code,title,theme,delivery,validity_months,renewal_window_months,month_end,expires_with,grace_days"
    ),
    "course_versions": "course_code,version,released_on,retired_on",
    "equivalences": "course_code,satisfied_by,start,end",
    "curricula": "code,title",
    "curriculum_items": "item_code,curriculum_code,title,minimum,course_codes,start,end",
    "hazard_functions": "code,name",
    "function_holdings": "service_number,hazard_function,start,end,unit_code,reason,withdrawn",
    "requirements": (
        "code,curriculum_code,unit_code,role_code,category,service_number,hazard_function,"
        "start,end,deadline_days,first_due,pausable,basis"
    ),
    "completions": (
        "service_number,course_code,completed_on,source,entry,version,valid_until,score,reference"
    ),
    "revocations": "service_number,course_code,completed_on,source,entry,effective_on,reason",
    "derogations": "course_code,expiring_from,expiring_to,extended_until,authority",
    "waivers": (
        "service_number,item_or_course_code,requirement_code,start,kind,end,reason,requested_by,approved_by"
    ),
    "unit_needs": "unit_code,course_code,start,end,holders",
}


def read_data_set(path: str | Path) -> Data:
    """All files of a data set in a folder; a file that is not there has no rows."""
    folder = Path(path)
    return {name: _read_rows(folder / f"{name}.csv") for name in COLUMNS}


def _read_rows(path: Path) -> list[Row]:
    if not path.exists():
        return []
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [dict(row) for row in csv.DictReader(file)]


def write_data_set(path: str | Path, data: Data) -> None:
    """Write every file of the data set into a folder, also those without rows."""
    folder = Path(path)
    folder.mkdir(parents=True, exist_ok=True)
    for name, columns in COLUMNS.items():
        with (folder / f"{name}.csv").open("w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(
                file, columns.split(","), restval="", lineterminator="\n"
            )
            writer.writeheader()
            writer.writerows(data.get(name, []))
