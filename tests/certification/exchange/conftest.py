"""A small organisation in files, and a way to bring files in."""

from collections.abc import Callable
from pathlib import Path

import pytest

from certification.exchange.importing import Outcome, import_data_set
from certification.exchange.packages import Folder
from people.access import ensure_groups
from people.models import AccessRole
from tests.factories import people as make

SMALL = {
    "units": "code,name,parent_code\nU1,First,\nU2,Second,U1\nU3,Third,U1\n",
    "roles": "code,name,parent_code\nR1,Leader,\nR2,Commander,R1\n",
    "people": "service_number,given_name,family_name\n101,An,Ash\n102,Bo,Birch\n103,Cy,Cedar\n",
    "appointments": "service_number,unit_code,role_code,start\n101,U2,R2,2020-01-01\n102,U3,R1,\n",
    "courses": (
        "code,title,validity_months,renewal_window_months,expires_with\n"
        "A,First aid,12,3,\nB,Driving,60,12,\nC,Lorry,60,12,B\n"
    ),
    "course_versions": "course_code,version,released_on,retired_on\nA,1,2018-01-01,2022-01-01\nA,2,2021-06-01,\n",
    "curricula": "code,title\nK1,Basics\n",
    "curriculum_items": "item_code,curriculum_code,course_codes\nI1,K1,A\n",
    "hazard_functions": "code,name\nsubstances:cmr,CMR\n",
    "requirements": "code,curriculum_code,unit_code,start,deadline_days\nQ1,K1,U1,2020-01-01,30\n",
    "completions": (
        "service_number,course_code,completed_on,source,score\n"
        "101,A,2020-02-01,classroom,80\n101,A,2021-01-20,classroom,\n102,B,2020-01-01,external,\n"
    ),
    "revocations": "service_number,course_code,completed_on,source,effective_on\n101,A,2021-01-20,classroom,2021-03-01\n",
    "derogations": "course_code,expiring_from,expiring_to,extended_until,authority\nA,2021-01-01,2021-03-01,2021-06-30,M1\n",
    "waivers": (
        "service_number,item_or_course_code,requirement_code,start,end,requested_by,approved_by\n"
        "103,I1,,2021-01-01,2021-12-31,101,102\n103,B,Q1,2021-01-01,,101,\n"
    ),
}

Bring = Callable[..., Outcome]


def write_files(folder: Path, files: dict[str, str | bytes]) -> Path:
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.csv"):
        old.unlink()
    for name, content in files.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / f"{name}.csv").write_bytes(data)
    return folder


WHOLE = {name: rows for name, rows in SMALL.items() if name != "waivers"}


@pytest.fixture
def bring(db: None, tmp_path: Path) -> Bring:
    """Bring files in: the small organisation, with these files instead of its own."""

    def bring(
        files: dict[str, str | bytes] | None = None, *, alone: bool = False, **options
    ) -> Outcome:
        chosen = {**({} if alone else SMALL), **(files or {})}
        folder = write_files(tmp_path / "data", chosen)
        return import_data_set(Folder(folder), **{"by": None, **options})

    return bring


@pytest.fixture(autouse=True)
def private(settings, tmp_path):
    """Where uploads wait: never beside those of the developer."""
    settings.DATA_DIR = tmp_path
    return tmp_path / "imports"


@pytest.fixture
def administrator(db, client):
    """Signed in to the client, and reads English."""
    ensure_groups()
    person = make.person("boss", language="en")
    make.grant(person, AccessRole.ADMINISTRATOR)
    client.force_login(person)
    return person


@pytest.fixture
def boss(db):
    return make.person("boss")
