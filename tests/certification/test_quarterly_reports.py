"""Frozen reports: once a quarter, for ever the same, with the change since the last."""

import hashlib
import io
from datetime import date, timedelta
from pathlib import Path

import pytest
import time_machine
from django.core.management import call_command
from django.db import DatabaseError, IntegrityError, transaction
from django.utils import timezone
from pypdf import PdfReader

from certification.models import GapDecision, QuarterlyReport
from certification.paper.quarterly import (
    defence_elements,
    freeze_due_reports,
    freeze_report,
    quarter_before,
)
from certification.paper.quarterly_tables import report_of, signed
from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

AGO = timedelta(days=400)


@pytest.fixture
def army(db):
    """A defence element with a brigade below it; two people lack one thing, one is away."""
    army = people.unit("ARMY", kind="Defensieonderdeel")
    brigade, beside = people.unit("B.1", army), people.unit("NAVY")
    course = make.course("C1", title="Safety", validity_months=60)
    make.requirement(make.item(course, code="I-SAFE").curriculum, unit=army)
    for number, where in (("1", army), ("2", brigade), ("3", brigade), ("4", beside)):
        who = people.person(number, last_name=f"Canary{number}")
        people.appointment(who, where, start=today() - AGO)
    people.absence(someone("3"), today() - AGO, today() + AGO)
    commander = people.person("2000", language="en")
    people.grant(commander, AccessRole.COMMANDER, army)
    rebuild_stale()
    return army


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


@pytest.fixture
def commander(client, army):
    client.force_login(someone("2000"))
    return client


@pytest.mark.parametrize(
    ("day", "end"),
    [
        (date(2026, 11, 28), date(2026, 9, 30)),
        (date(2026, 10, 1), date(2026, 9, 30)),
        (date(2026, 9, 30), date(2026, 6, 30)),
        (date(2027, 1, 1), date(2026, 12, 31)),
        (date(2024, 4, 15), date(2024, 3, 31)),
    ],
)
def test_the_quarter_that_ended_last(day, end):
    assert quarter_before(day) == end


def test_the_jobs_freeze_one_of_each_defence_element_once(army):
    call_command("run_jobs", once=True)
    call_command("run_jobs", once=True)
    report = QuarterlyReport.objects.get()
    assert (report.unit, report.on) == (army, quarter_before(today()))
    assert freeze_due_reports(today() + timedelta(days=92)) == 1


def test_without_defence_elements_it_is_the_units_on_top(db):
    top = people.unit("TOP")
    people.unit("LOW", top)
    assert defence_elements(today()) == [top]


def test_it_counts_people_gaps_and_those_who_are_away_apart(army):
    figures = make.quarterly_report(army).figures
    whole, items = figures["figures"], figures["items"]
    assert (whole["people"], whole["with_gaps"], whole["absent"]) == (2, 2, 1)
    assert [(one["code"], one["gap"], one["absent"]) for one in items] == [
        ("I-SAFE", 2, 1)
    ]
    assert [one["code"] for one in figures["below"]] == ["B.1"]
    assert figures["decisions"]["gaps"] == 2


def test_a_decision_on_a_gap_is_counted(army):
    make.gap_decision(someone("1"), line=make.Line.objects.get())
    figures = freeze_report(unit=army, on=today(), by=None).figures
    assert figures["decisions"] == {"gaps": 2, "accept": 0, "measure": 1, "stop": 0}
    assert GapDecision.Kind.MEASURE in figures["decisions"]


def test_it_says_what_changed_since_the_last(army):
    make.quarterly_report(army)
    make.completion(someone("1"), make.Course.objects.get(), today() - timedelta(1))
    figures = freeze_report(unit=army, on=today(), by=None).figures
    tables = {table.name: list(table.rows) for table in report_of(figures).tables}
    gaps = next(row for row in tables["whole"] if row[0] == "With a gap")
    assert gaps[1:] == (1, 2, "-1")
    assert tables["items"][0][-1] == "-1"
    assert "before" not in figures["before"]


def test_what_is_learned_later_changes_no_frozen_report(commander, army):
    report = make.quarterly_report(army)
    address = f"/quarterly-reports/{report.public_id}/"
    before = commander.get(address).content
    day = report.on - timedelta(days=5)
    make.completion(someone("1"), make.Course.objects.get(), day)
    after = commander.get(address).content
    assert before.split(b"<main")[1] == after.split(b"<main")[1]


def test_the_database_refuses_to_change_it(army):
    report = make.quarterly_report(army)
    for change in (
        lambda: QuarterlyReport.objects.update(figures={}),
        lambda: QuarterlyReport.objects.all().delete(),
    ):
        with pytest.raises(DatabaseError), transaction.atomic():
            change()
    assert QuarterlyReport.objects.get() == report


def test_the_paper_is_kept_with_its_sum_and_names_nobody(commander, army):
    report = make.quarterly_report(army)
    answer = commander.get(f"/quarterly-reports/{report.public_id}/file/")
    paper = answer.content
    assert hashlib.sha256(paper).hexdigest() == report.sha256
    text = "".join(page.extract_text() for page in PdfReader(io.BytesIO(paper)).pages)
    assert "Kwartaalrapport" in text or "Quarterly report" in text
    assert "Canary" not in text


@pytest.mark.parametrize("harm", ["gone", "another"])
def test_a_missing_paper_says_what_to_do_and_is_printed_again(commander, army, harm):
    report = make.quarterly_report(army)
    if harm == "gone":
        report.paper.storage.delete(report.paper.name)
    else:
        Path(report.paper.path).write_bytes(b"%PDF-1.4 of something else")
    address = f"/quarterly-reports/{report.public_id}/file/"

    answer = commander.get(address)
    page = answer.content.decode()
    assert answer.status_code == 404
    assert report.sha256 in page
    assert f"papers/{report.paper.name}" in page
    assert "put the file back from a backup" in page
    assert commander.get(f"/quarterly-reports/{report.public_id}/").status_code == 200

    again = commander.get(f"{address}?again=on")
    text = "".join(p.extract_text() for p in PdfReader(io.BytesIO(again.content)).pages)
    assert "Opnieuw afgedrukt" in text
    assert 'attachment; filename="bekwaam-ARMY-' in again["Content-Disposition"]


def test_a_paper_that_is_there_is_never_printed_again(commander, army):
    report = make.quarterly_report(army)
    answer = commander.get(f"/quarterly-reports/{report.public_id}/file/?again=on")
    assert hashlib.sha256(answer.content).hexdigest() == report.sha256


def made_ahead(unit, on):
    """What a clock that was forty days ahead froze."""
    right = freeze_report(unit=people.unit("TEMP"), on=on, by=None)
    return QuarterlyReport.objects.create(
        unit=unit,
        on=on,
        figures=right.figures,
        paper=right.paper.name,
        sha256=right.sha256,
        recorded_at=timezone.now() + timedelta(days=40),
    )


def test_what_a_clock_ahead_froze_is_frozen_again_once_and_both_stay(commander, army):
    ahead = made_ahead(army, quarter_before(today()))
    page = commander.get("/units/ARMY/quarterly/").content.decode()
    assert "It counts until one is frozen in its place" in page

    for _run in range(2):
        call_command("run_jobs", once=True)

    ours = QuarterlyReport.objects.filter(unit=army)
    later, first = ours
    assert (first, later.replaces) == (ahead, ahead)
    assert list(ours.counting()) == [later]
    page = commander.get("/units/ARMY/quarterly/").content.decode()
    assert page.index(str(later.public_id)) < page.index(str(first.public_id))
    assert page.count("this one stays for the record") == 1
    old = commander.get(f"/quarterly-reports/{first.public_id}/").content.decode()
    assert "this one stays for the record" in old


def test_what_a_clock_ahead_froze_is_known_also_when_its_moment_has_passed(army):
    """Nobody ran the jobs between the end of the quarter and what the clock had shown."""
    ended = quarter_before(today() + timedelta(days=92))
    with time_machine.travel(ended + timedelta(days=2), tick=True):
        freeze_due_reports(today())
    ahead = QuarterlyReport.objects.get(unit=army, on=ended)
    freeze_report(unit=people.unit("TEMP"), on=today(), by=None)  # logged at its time

    with time_machine.travel(ended + timedelta(days=5), tick=True):
        made = [freeze_due_reports(today()) for _run in range(2)]

    assert made == [1, 0]
    assert ahead.replaced_by.on == ended


def test_what_a_right_clock_froze_is_frozen_once(army):
    ended = quarter_before(today() + timedelta(days=92))
    with time_machine.travel(ended + timedelta(days=2), tick=True):
        freeze_due_reports(today())
        freeze_report(unit=people.unit("TEMP"), on=today(), by=None)
        assert freeze_due_reports(today()) == 0


def test_what_a_clock_ahead_froze_by_hand_may_be_frozen_again(commander, army):
    ahead = made_ahead(army, today())
    for told in ("Frozen. It does not change any more.", "There is a report of this"):
        page = commander.post("/units/ARMY/quarterly/", follow=True).content.decode()
        assert told in page
    assert ahead.replaced_by.recorded_by == someone("2000")


def test_a_report_is_compared_with_the_one_that_counts(army):
    on = quarter_before(today())
    made_ahead(army, on)
    counting = freeze_report(unit=army, on=on, by=None)
    later = freeze_report(unit=army, on=today(), by=None)
    known_at = counting.figures["known_at"]
    assert later.figures["before"]["known_at"] == known_at


def test_a_second_report_of_a_day_is_refused_where_the_first_was_right(army):
    make.quarterly_report(army)
    with pytest.raises(IntegrityError), transaction.atomic():
        make.quarterly_report(army)


def test_the_list_and_the_report_are_for_who_sees_the_unit(client, commander, army):
    report = make.quarterly_report(army)
    page = commander.get("/units/ARMY/quarterly/").content.decode()
    assert f"/quarterly-reports/{report.public_id}/" in page
    other = people.person("3000")
    people.grant(other, AccessRole.COMMANDER, people.unit("X"))
    client.force_login(other)
    assert client.get("/units/ARMY/quarterly/").status_code == 404
    for part in ("", "file/"):
        answer = client.get(f"/quarterly-reports/{report.public_id}/{part}")
        assert answer.status_code == 404


def test_who_acts_for_a_unit_freezes_one_of_today_once(commander, army):
    for told in ("Frozen. It does not change any more.", "There is a report of this"):
        page = commander.post("/units/B.1/quarterly/", follow=True).content.decode()
        assert told in page
    report = QuarterlyReport.objects.get()
    assert (report.unit.code, report.on) == ("B.1", today())
    assert report.recorded_by == someone("2000")


def test_an_inspector_freezes_nothing(client, army):
    inspector = people.person("3000", language="en")
    people.grant(inspector, AccessRole.INSPECTOR, army, end=today() + AGO)
    client.force_login(inspector)
    assert "Freeze" not in client.get("/units/ARMY/quarterly/").content.decode()
    assert client.post("/units/ARMY/quarterly/").status_code == 404
    assert not QuarterlyReport.objects.exists()


@pytest.mark.usefixtures("throw_away_database")
def test_it_is_frozen_with_no_transaction_around_it():
    army = people.unit("ARMY")
    assert freeze_report(unit=army, on=today(), by=None).figures["items"] == []


@pytest.mark.parametrize(
    ("now", "before", "told"),
    [(3, 5, "-2"), (5, 3, "+2"), (3, 3, "0"), (3, None, None)],
)
def test_a_change_has_its_sign(now, before, told):
    assert signed(now, before) == told


def test_an_item_that_is_no_longer_asked_is_said_to_be_so(army):
    figures = make.quarterly_report(army).figures
    gone = {**figures, "items": [], "before": {**figures}}
    rows = list({table.name: table for table in report_of(gone).tables}["items"].rows)
    assert [(row[0], row[-1]) for row in rows] == [
        ("Item I-SAFE (no longer asked)", "-2")
    ]


def test_the_list_costs_as_many_queries_for_many_reports(
    commander, army, django_assert_num_queries
):
    for on in (1, 40, 80):
        freeze_report(unit=army, on=today() - timedelta(days=on), by=None)
        commander.get("/units/ARMY/quarterly/")
        with django_assert_num_queries(14):
            commander.get("/units/ARMY/quarterly/")
