"""Reference data comes in whole, checked, compared, and in editions."""

import datetime
import io
from pathlib import Path

import pytest
from django.core.management import CommandError, call_command
from django.db import connection
from wagtail.models import ModelLogEntry

from certification.models import FunctionHolding, HazardFunction
from hazmat.exercises import GENERATORS
from hazmat.exercises.practising import answer_exercise
from hazmat.exercises.reading import facts_on
from hazmat.models import (
    Classification,
    PracticeMarking,
    ReferenceEdition,
    ReferenceLoad,
    ReferenceRow,
    Substance,
    SubstanceNumber,
    UNEntry,
)
from hazmat.reference.loading import STARTER, days_of
from hazmat.reference.reading import table_now, tables_now
from people.days import today
from people.models import AccessRole
from tests.conftest import FULL_EDITION
from tests.factories import certification, hazmat
from tests.factories import people as make
from tests.hazmat.folders import acetone, petrol, write_folder
from tests.hazmat.starter import starter_rows

pytestmark = pytest.mark.django_db


def load(folder: Path, **options: object) -> tuple[str, str]:
    out, err = io.StringIO(), io.StringIO()
    call_command("load_hazmat", folder, stdout=out, stderr=err, **options)
    return out.getvalue(), err.getvalue()


def refusal(folder: Path, **options: object) -> str:
    err, before = io.StringIO(), ReferenceLoad.objects.count()
    with pytest.raises(CommandError) as error:
        call_command("load_hazmat", folder, stdout=io.StringIO(), stderr=err, **options)
    assert ReferenceLoad.objects.count() == before
    return err.getvalue() + str(error.value)


def two_persons() -> dict[str, str]:
    make.person("100")
    make.grant(make.person("200"), AccessRole.SAFETY_SPECIALIST)
    return {"by": "100", "approved_by": "200"}


def test_a_folder_is_loaded_with_its_editions(tmp_path: Path):
    told, _ = load(write_folder(tmp_path / "a", un_numbers=[petrol()]))
    assert "un_numbers: 1 new, 0 gone, 0 changed." in told
    entry = UNEntry.objects.current().get(un_number="1203")
    assert (entry.transport_category, entry.carriage_prohibited) == ("2", False)
    assert entry.edition.edition == "ADR 2025"
    assert entry.edition.valid_until == datetime.date(2026, 12, 31)
    assert ModelLogEntry.objects.filter(action="hazmat.reference.load").count() == 1


def test_loading_the_same_again_changes_nothing(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol()])
    load(folder)
    _, said = load(folder)
    assert "1 tables are as they were." in said
    assert ReferenceLoad.objects.count() == 1


def test_a_dry_run_says_the_difference_and_writes_nothing(tmp_path: Path):
    load(write_folder(tmp_path / "a", un_numbers=[petrol(special_provisions="243")]))
    newer = [petrol(special_provisions="243;534")]
    folder = write_folder(tmp_path / "b", un_numbers=newer)
    told, said = load(folder, dry_run=True)
    assert "~ 1203|1: special_provisions 243 → 243;534" in told
    assert "nothing was written" in said
    assert UNEntry.objects.get().special_provisions == "243"


def test_an_earlier_edition_stays_readable(tmp_path: Path):
    load(write_folder(tmp_path / "a", un_numbers=[petrol(special_provisions="243")]))
    newer = [petrol(special_provisions="534")]
    load(write_folder(tmp_path / "b", edition="ADR 2027", un_numbers=newer))
    assert UNEntry.objects.current().get().special_provisions == "534"
    old = UNEntry.objects.get(edition__state="earlier")
    assert (old.special_provisions, old.edition.edition) == ("243", "ADR 2025")


@pytest.mark.parametrize(
    ("row", "said"),
    [
        (petrol(transport_category="7"), "un_numbers.csv:2: transport_category: '7'"),
        (petrol(tunnel_code="F"), "un_numbers.csv:2: tunnel_code: 'F'"),
        (petrol(carriage_prohibited=""), "un_numbers.csv:2: carriage_prohibited:"),
        (petrol(packing_group="IIIIIIII"), "is no value of this column"),
        (petrol(labels="3;" * 40), "is too long"),
    ],
)
def test_a_bad_value_is_named_with_its_place(
    tmp_path: Path, row: dict[str, str], said: str
):
    assert said in refusal(write_folder(tmp_path / "a", un_numbers=[row]))


def test_a_row_that_is_there_twice_is_refused(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol(), petrol()])
    assert "un_numbers.csv:3: un_number + variant: '1203|1'" in refusal(folder)


def test_a_well_known_row_that_differs_is_refused(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol(transport_category="3")])
    assert "transport_category: '3' UN 1203 has 2 here" in refusal(folder)


def test_a_file_that_is_not_the_one_described_is_refused(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol()])
    with (folder / "un_numbers.csv").open("a") as file:
        file.write("\n")
    assert "un_numbers.csv: sha256:" in refusal(folder)


def test_a_folder_without_manifest_or_tables_is_refused(tmp_path: Path):
    assert "manifest.csv: is missing" in refusal(tmp_path)
    with pytest.raises(CommandError, match="no folder"):
        load(tmp_path / "nowhere")


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"code,name_en,name_nl\nF-A,\xff,x\n", "ems_schedules.csv:2: is not UTF-8"),
        (b"code,name_en\nF-A,x\n", "ems_schedules.csv:1: name_nl: this column is"),
        (b"code,name_en,name_nl,x\n", "ems_schedules.csv:1: x: this column is unknown"),
        (b"code,name_en,name_nl\n\nF-A,a\n", "ems_schedules.csv:2: has 0 values for 3"),
        (b'code,name_en,name_nl\nF-A,"a"b,c\n', "cannot be read as CSV"),
    ],
)
def test_a_file_that_cannot_be_read_is_named_with_the_line(
    tmp_path: Path, raw: bytes, said: str
):
    folder = write_folder(tmp_path / "a", ems_schedules=[])
    (folder / "ems_schedules.csv").write_bytes(raw)
    assert said in refusal(folder)


def test_a_count_far_from_the_last_edition_is_refused_until_it_is_meant(tmp_path: Path):
    many = [{"code": f"S-{number}"} for number in range(100)]
    load(write_folder(tmp_path / "a", ems_schedules=many))
    load(write_folder(tmp_path / "b", ems_schedules=many[:98]))
    folder = write_folder(tmp_path / "c", ems_schedules=many[:90])
    assert "has 90 rows where the last edition had 98" in refusal(folder)
    alone = refusal(folder, accept_deviations=True)
    assert "--accept-deviations: " in alone
    assert "needs a second person" in alone
    load(folder, accept_deviations=True, **two_persons())
    assert len(table_now("ems_schedules")) == 90


def test_a_changed_classification_needs_a_second_person(tmp_path: Path):
    load(write_folder(tmp_path / "a", clp_annex_vi=[acetone()]))
    changed = [acetone(hazard_statements="H225;H319;H336;H361")]
    folder = write_folder(tmp_path / "b", clp_annex_vi=changed)
    consent = two_persons()
    assert "needs a second person" in refusal(folder)
    assert "needs a second person" in refusal(folder, by="100")
    assert "one person" in refusal(folder, by="200", approved_by="200")
    assert "safety specialist" in refusal(folder, by="200", approved_by="100")
    assert "nobody's service number" in refusal(folder, by="300")
    load(folder, **consent)
    made = ReferenceLoad.objects.get(name="b")
    assert (made.recorded_by.service_number, made.approved_by.service_number) == (
        "100",
        "200",
    )


def test_a_dry_run_tells_whom_another_classification_will_touch(tmp_path: Path):
    unit, worker = make.unit("A.3"), make.person("WORKER")
    make.appointment(worker, unit)
    hazmat.rule("CMR", "h_code in [H350*]", "substances:cmr")
    product = hazmat.product("Thinner")
    hazmat.sheet(product, hazmat.component("Acetone", "80", "67-64-1"))
    hazmat.stock(product, unit)
    function = HazardFunction.objects.get(code="substances:cmr")
    asked = certification.item(certification.course("CMR-YEAR", title="CMR each year"))
    certification.requirement(asked.curriculum, hazard_function=function)
    load(write_folder(tmp_path / "a", edition="ATP 22", clp_annex_vi=[acetone()]))
    later = acetone(hazard_statements="H225;H350", in_application_from="2127-02-01")
    folder = write_folder(tmp_path / "b", edition="ATP 23", clp_annex_vi=[later])
    told, _ = load(folder, dry_run=True, **two_persons())
    assert "1 person · 2127-02-01 · Course: CMR each year" in told
    assert not FunctionHolding.objects.exists()
    assert ReferenceLoad.objects.count() == 1


def test_a_new_name_or_a_new_substance_needs_nobody_else(tmp_path: Path):
    load(write_folder(tmp_path / "a", clp_annex_vi=[acetone()]))
    rows = [
        acetone(name="acetone; propanone"),
        acetone(index_no="606-002-00-3", name="butanone", cas_no="78-93-3"),
    ]
    load(write_folder(tmp_path / "b", clp_annex_vi=rows))
    assert Substance.objects.get(index_no="606-001-00-8").name == "acetone; propanone"


def test_a_substance_outlives_its_classifications(tmp_path: Path):
    old = acetone(hazard_statements="H225")
    history = [old, acetone(atp="ATP23", in_application_from="2027-02-01")]
    newest = [acetone(atp="ATP23", in_application_from="2027-02-01")]
    folder = write_folder(
        tmp_path / "a", clp_annex_vi=newest, clp_annex_vi_history=history
    )
    load(folder)
    substance = Substance.objects.get()
    known = Classification.objects.through_time().filter(substance=substance)
    assert [one.atp for one in known] == ["CLP00", "ATP23", "ATP23"]
    assert Classification.objects.current().get().in_application_from.year == 2027


def test_capitals_and_stars_of_statements_are_kept(tmp_path: Path):
    row = acetone(hazard_classes="Repr. 1B;Acute Tox. 4 *", hazard_statements="H360Fd")
    load(write_folder(tmp_path / "a", clp_annex_vi=[row]))
    kept = Classification.objects.get()
    assert kept.hazard_statements == "H360Fd"
    assert kept.hazard_classes == "Repr. 1B;Acute Tox. 4 *"


def test_every_number_of_an_entry_finds_the_substance(tmp_path: Path):
    row = acetone(cas_no="10043-35-3 [1];11113-50-1 [2]", ec_no="233-139-2 [1];- [2]")
    load(write_folder(tmp_path / "a", clp_annex_vi=[row]))
    numbers = SubstanceNumber.objects.values_list("kind", "number")
    assert set(numbers) == {
        ("cas", "10043-35-3"),
        ("cas", "11113-50-1"),
        ("ec", "233-139-2"),
    }


def test_dutch_names_come_by_cas_number(tmp_path: Path):
    names = [{"cas_no": "67-64-1", "name_nl": "aceton"}]
    folder = write_folder(
        tmp_path / "a", clp_annex_vi=[acetone()], substance_names=names
    )
    load(folder)
    assert Substance.objects.get().name_nl == "aceton"


def test_small_tables_are_read_with_one_query(
    tmp_path: Path, django_assert_num_queries
):
    rows = [{"code": "F-A", "name_en": "General", "name_nl": "Algemeen"}]
    load(write_folder(tmp_path / "a", ems_schedules=rows, sds_sections=[]))
    with django_assert_num_queries(1):
        tables = tables_now("ems_schedules", "sds_sections", "erg_guides")
    assert tables["ems_schedules"].find("F-A") == rows[0]
    assert tables["ems_schedules"].edition_words == "ADR 2025"
    assert (len(tables["erg_guides"]), tables["erg_guides"].edition) == (0, None)


@pytest.mark.parametrize(
    ("edition", "first", "last"),
    [
        ("ADR 2025", 2025, 2026),
        ("ADR/RID 2025", 2025, 2026),
        ("ADR 2025, selection", 2025, 2026),
        ("IMDG 42-24 (mandatory 2026-01-01)", 2026, 2027),
        ("2025 / 42-24", 2026, 2027),
    ],
)
def test_an_edition_says_when_it_applies(edition: str, first: int, last: int):
    days = datetime.date(first, 1, 1), datetime.date(last, 12, 31)
    assert days_of(edition) == days


@pytest.mark.parametrize(
    "edition",
    ["2026", "ATP 23 (Reg. 2025/1222)", "2026-11", "", "CLP 2025-02-01", "2026-02-22"],
)
def test_an_edition_that_does_not_say_so_has_no_days(edition: str):
    assert days_of(edition) == (None, None)


def test_the_starter_edition_loads_and_is_a_selection():
    load(STARTER)
    assert ReferenceEdition.objects.get(table="un_numbers").is_selection
    assert not ReferenceEdition.objects.get(table="adr_mixed_loading").is_selection


@pytest.mark.postgresql
def test_the_database_knows_how_much_came_before_it_is_asked_again(tmp_path: Path):
    rows = [{"code": f"S-{number}"} for number in range(100)]
    load(write_folder(tmp_path / "a", ems_schedules=rows))
    with connection.cursor() as cursor:
        asked = "SELECT reltuples FROM pg_class WHERE oid = %s::regclass"
        cursor.execute(asked, [ReferenceRow._meta.db_table])
        assert cursor.fetchone() == (100,)


@pytest.mark.full_edition
def test_the_full_edition_follows_the_starter_without_a_second_person():
    load(STARTER)
    load(FULL_EDITION)
    assert UNEntry.objects.current().count() == 2939
    assert "un_numbers.csv: has " in refusal(STARTER)


@pytest.mark.full_edition
def test_the_full_folder_loads_whole():
    load(FULL_EDITION)
    assert UNEntry.objects.current().count() == 2939
    assert UNEntry.objects.values("un_number").distinct().count() == 2347
    assert Classification.objects.current().count() == 4441
    assert ReferenceEdition.objects.current().count() == 37
    _, said = load(FULL_EDITION)
    assert "37 tables are as they were." in said


def test_a_folder_with_a_manifest_and_no_table_is_refused(tmp_path: Path):
    assert "holds no table of reference data" in refusal(write_folder(tmp_path / "a"))


def test_a_table_that_the_manifest_does_not_name_is_refused(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol()])
    (folder / "ems_schedules.csv").write_text("code,name_en,name_nl\nF-A,a,a\n")
    assert "ems_schedules.csv: is not in the manifest" in refusal(folder)
    assert not UNEntry.objects.exists()


def test_a_day_that_is_none_is_named_with_its_place(tmp_path: Path):
    row = acetone(in_application_from="2010-13-01")
    said = refusal(write_folder(tmp_path / "a", clp_annex_vi=[row]))
    assert "clp_annex_vi.csv:2: in_application_from: '2010-13-01' is no day" in said
    assert not Substance.objects.exists()


def test_a_whole_table_that_lacks_a_well_known_row_is_refused(tmp_path: Path):
    many = [petrol(un_number=f"{number}") for number in range(4000, 5000)]
    said = refusal(write_folder(tmp_path / "a", un_numbers=many))
    assert "un_number: '1203 F1 II' this well-known row is missing" in said
    few = write_folder(tmp_path / "b", un_numbers=many[:-1])
    assert "999 new" in load(few)[0]


def test_a_load_marks_again_what_was_practised_with_a_row_that_was_wrong(
    tmp_path: Path,
):
    load(STARTER)
    exercise = GENERATORS["hazmat_goods"].make(3, facts_on(today()))
    given = {"choice": [exercise.right]}
    answer = answer_exercise(exercise=exercise, given=given, by=make.person())
    assert answer.is_right
    number = exercise.rows[0].partition(":")[2].partition("|")[0]
    other = next(one.key for one in exercise.options if one.key != exercise.right)
    rows = [
        {**row, "labels": other} if row["un_number"] == number else row
        for row in starter_rows("un_numbers")
    ]
    folder = write_folder(tmp_path / "a", edition="ADR 2027", un_numbers=rows)
    _, said = load(folder, accept_deviations=True, **two_persons())
    assert "Marked again: 0 exam questions, 1 practice answers." in said
    assert not PracticeMarking.objects.get(practice_answer=answer).is_right


class Terminal(io.StringIO):
    """What somebody looks at while it goes on."""

    def isatty(self) -> bool:
        return True


def test_who_waits_at_a_terminal_is_told_what_goes_on(tmp_path: Path):
    folder = write_folder(tmp_path / "a", un_numbers=[petrol()])
    seen, logged = Terminal(), io.StringIO()
    call_command("load_hazmat", folder, "--dry-run", stdout=io.StringIO(), stderr=seen)
    call_command(
        "load_hazmat", folder, "--dry-run", stdout=io.StringIO(), stderr=logged
    )
    assert len(seen.getvalue().splitlines()) > len(logged.getvalue().splitlines())
