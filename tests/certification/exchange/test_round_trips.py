"""What comes in goes out, and comes in again the same; order and repetition never matter."""

from contextlib import contextmanager
from pathlib import Path
from random import Random

import pytest
from django.db import transaction

from certification.exchange.exporting import export_data_set
from certification.exchange.files import BY_FILE, MEMBERS
from certification.exchange.importing import import_data_set, quietly
from certification.exchange.packages import Folder, opened
from certification.models import Completion, CourseVersion
from people.models import Membership, RecordedVersion, StaleMark, User
from tests.certification.exchange.conftest import SMALL, write_files
from tests.oracle.files import write_data_set
from tests.oracle.organisations import random_organisation

GOLDEN = Path(__file__).parents[2] / "golden"
SEEDS = [1, 2, 3, 4]


def bring_in(path: Path):
    outcome = import_data_set(Folder(path), by=None)
    assert not list(outcome.findings)
    return outcome


def contents(path: Path) -> dict[str, str]:
    return {member: (path / member).read_text() for member in MEMBERS}


@contextmanager
def taken_back():
    """What happens inside is undone, so that one test can begin empty twice."""
    with transaction.atomic():
        yield
        transaction.set_rollback(True)


def through(path: Path, out: Path) -> dict[str, str]:
    """What an empty installation gives out after these files came in."""
    with taken_back():
        bring_in(path)
        export_data_set(out, quietly)
    return contents(out)


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_a_golden_set_goes_out_as_it_came_in(db, tmp_path, name):
    first = through(GOLDEN / name, tmp_path / "first")

    assert through(tmp_path / "first", tmp_path / "second") == first


@pytest.mark.parametrize("seed", SEEDS)
def test_a_random_organisation_goes_out_as_it_came_in(db, tmp_path, seed):
    write_data_set(tmp_path / "made", random_organisation(seed))
    first = through(tmp_path / "made", tmp_path / "first")

    assert through(tmp_path / "first", tmp_path / "second") == first


@pytest.mark.parametrize("seed", SEEDS)
def test_the_order_of_rows_never_matters(db, tmp_path, seed):
    data = random_organisation(seed)
    write_data_set(tmp_path / "made", data)
    first = through(tmp_path / "made", tmp_path / "first")

    for rows in data.values():
        Random(seed).shuffle(rows)
    write_data_set(tmp_path / "shuffled", data)
    assert through(tmp_path / "shuffled", tmp_path / "second") == first


@pytest.mark.parametrize("name", ["a", "b", "c"])
def test_importing_the_same_again_writes_nothing(db, tmp_path, name):
    bring_in(GOLDEN / name)
    versions = RecordedVersion.objects.count()
    StaleMark.objects.all().delete()

    again = bring_in(GOLDEN / name)

    assert again.changes == 0
    assert RecordedVersion.objects.count() == versions
    assert not StaleMark.objects.exists()


def test_an_export_can_be_imported_over_what_it_came_from(db, tmp_path):
    bring_in(GOLDEN / "a")
    export_data_set(tmp_path / "out", quietly)

    assert bring_in(tmp_path / "out").changes == 0


def test_a_zip_goes_out_and_comes_in(db, tmp_path):
    bring_in(GOLDEN / "a")
    export_data_set(tmp_path / "out.zip", quietly)

    with opened(tmp_path / "out.zip") as data:
        assert data.names == frozenset(BY_FILE)
        assert import_data_set(data, by=None).changes == 0


def test_an_export_writes_every_file_and_column_in_lf(db, tmp_path):
    export_data_set(tmp_path, quietly)

    for member, name in MEMBERS.items():
        header = (tmp_path / member).read_bytes()
        assert header == ",".join(BY_FILE[name].fields).encode() + b"\n"


def test_text_is_data(bring, tmp_path):
    people = 'service_number,given_name,family_name\n101,=1+1,+An\n102,Zoë,"a,""b"""\n103,"C\ry","d\ne"\n104, -x ,@y\n'
    bring({"people": people})
    export_data_set(tmp_path / "out", quietly)

    assert User.objects.get(service_number="101").first_name == "=1+1"
    assert User.objects.get(service_number="104").first_name == " -x "
    assert User.objects.get(service_number="103").last_name == "d\ne"
    assert bring_in(tmp_path / "out").changes == 0


def test_bom_crlf_and_any_order_of_columns_are_accepted(bring):
    bring(
        {
            "people": "\ufefffamily_name,service_number\r\nAsh,101\r\nBirch,102\r\nCedar,103\r\n".encode()
        }
    )

    assert User.objects.get(service_number="101").last_name == "Ash"


def test_a_row_whose_key_exists_updates_it_and_its_history_stays(bring):
    bring()

    outcome = bring(
        {"absences": "service_number,start,end\n101,2021-01-01,2021-02-01\n"},
        alone=True,
    )
    changed = bring(
        {
            "absences": "service_number,start,end,withdrawn\n101,2021-01-01,2021-03-01,yes\n"
        },
        alone=True,
    )

    assert (outcome.tallies["absences"].new, changed.tallies["absences"].changed) == (
        1,
        1,
    )
    assert RecordedVersion.objects.filter(kind="people.absence").count() == 2


def test_no_row_is_deleted_by_an_import(bring):
    bring()

    bring({"people": "service_number\n104\n"}, alone=True)

    assert User.objects.count() == 4


def test_a_later_policy_changes_no_recorded_completion(bring):
    bring()
    before = list(
        Completion.objects.order_by("pk").values_list("valid_until", flat=True)
    )

    outcome = bring({"courses": "code,validity_months\nA,48\nB,1\nC,2\n"})

    assert outcome.tallies["courses"].changed == 3
    assert before == list(
        Completion.objects.order_by("pk").values_list("valid_until", flat=True)
    )


def test_what_never_expires_goes_out_and_comes_in_so_after_a_later_policy(
    bring, tmp_path
):
    never = {"courses": "code,validity_months\nA,\nB,\nC,\n"}
    with taken_back():
        bring(never)
        bring({"courses": "code,validity_months\nA,48\nB,\nC,2\n"})
        export_data_set(tmp_path / "out", quietly)
        assert bring_in(tmp_path / "out").changes == 0

    told = contents(tmp_path / "out")["completions.csv"]
    assert told.count(",9999-12-31,") == told.count(",A,") + told.count(",C,") > 0
    bring_in(tmp_path / "out")
    assert not Completion.objects.exclude(valid_until=None).exists()


def test_a_day_claimed_for_what_never_expires_is_refused(bring):
    bring({"courses": "code\nA\nB\nC\n"})
    one = Completion.objects.filter(valid_until=None).first()
    number, code = one.person.service_number, one.course.code
    line = f"{number},{code},{one.completed_on},{one.source},{one.entry}"
    head = "service_number,course_code,completed_on,source,entry,valid_until"

    outcome = bring({"completions": f"{head}\n{line},2030-01-01\n"})

    assert outcome.refused == 1


def test_a_course_without_a_version_row_has_version_one(bring):
    bring()

    version = CourseVersion.objects.get(course__code="B")
    assert (version.version, version.released_on.year) == (1, 1)


def test_units_that_succeed_each_other_come_in(bring):
    units = "code,parent_code,successor_code\nU1,,U2\nU2,U1,U1\nU3,U2,U3\n"

    first = bring({"units": units}).tallies["units"]

    assert (first.new, first.changed) == (3, 0)
    assert bring({"units": units}).changes == 0


def test_new_people_get_one_stale_mark_each_and_belong_to_their_units(bring):
    bring()

    assert StaleMark.objects.count() == User.objects.count() == 3
    person = User.objects.get(service_number="101")
    assert sorted(
        Membership.objects.filter(person=person).values_list("unit__code", flat=True)
    ) == ["U1", "U2"]


def test_only_those_whom_a_change_concerns_are_marked(bring):
    bring()
    StaleMark.objects.all().delete()

    bring({"absences": "service_number,start\n102,2023-01-01\n"}, alone=True)

    assert [mark.person.service_number for mark in StaleMark.objects.all()] == ["102"]


def test_a_move_takes_everybody_along(bring):
    bring()
    StaleMark.objects.all().delete()

    bring({"unit_moves": "unit_code,start,parent_code\nU2,2023-01-01,U3\n"}, alone=True)

    assert StaleMark.objects.count() == 3
    there = Membership.objects.filter(unit__code="U3", person__service_number="101")
    assert there.get().start.isoformat() == "2023-01-01"


def test_the_small_organisation_itself_is_good(bring, tmp_path):
    write_files(tmp_path / "small", SMALL)

    assert bring().written
