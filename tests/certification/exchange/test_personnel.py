"""A personnel file: who joins, moves and leaves, and what is asked before that counts."""

import datetime

import pytest
import time_machine
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from certification.exchange.importing import import_data_set
from certification.exchange.intake import Intake, suggestion
from certification.exchange.personnel import Given, Held, movements
from certification.exchange.undoing import undo_import
from people.days import FOREVER
from people.models import Appointment, User
from tests.certification.exchange.test_foreign_files import table
from tests.certification.exchange.test_views import PREVIEW, upload
from tests.factories import people as make

TODAY = datetime.date(2026, 11, 28)
BEFORE = datetime.date(2020, 1, 1)
HEAD = "Personeelsnummer;Achternaam;Eenheid;Functie;Vanaf\n"


def held(number="1", unit="A", role="R", start=BEFORE, end=FOREVER, primary=True):
    return Held(number, unit, role, start, end, "military", primary)


def given_row(number="1", unit="A", role="R", start=BEFORE, line=2):
    return Given(line, number, unit, role, start, None, None)


def found_in(*rows, known=(), complete=True):
    by_number = {}
    for one in known:
        by_number.setdefault(one.service_number, []).append(one)
    return movements(
        rows,
        by_number,
        mentioned={row.service_number for row in rows},
        on=TODAY,
        complete=complete,
    )


def test_who_is_where_they_were_changes_nothing():
    found = found_in(given_row(), known=[held()])

    assert found.rows == [(2, held())]
    assert [found.joiners, found.movers, found.leavers] == [{}, {}, []]


def test_a_later_from_in_the_same_place_is_the_same_appointment():
    row = given_row(start=datetime.date(2025, 1, 1))

    assert found_in(row, known=[held()]).rows == [(2, held())]


def test_who_is_not_known_joins():
    found = found_in(given_row(start=None))

    assert found.joiners == {2: "1"}
    assert found.rows == [(2, held(start=TODAY))]


def test_who_is_elsewhere_moves_and_the_old_place_ends_the_day_before():
    moved_on = datetime.date(2026, 11, 1)

    found = found_in(given_row(unit="B", start=moved_on), known=[held()])

    assert found.movers == {2: "1"}
    assert found.rows == [
        (2, held(end=datetime.date(2026, 10, 31))),
        (2, held(unit="B", start=moved_on)),
    ]


def test_a_row_from_before_what_is_known_is_refused():
    known = held(unit="B", start=datetime.date(2026, 1, 1))

    found = found_in(given_row(start=BEFORE), known=[known])

    assert list(found.older) == [2]
    assert found.rows == []


def test_somebody_elsewhere_since_the_very_day_of_the_known_place_is_asked_about():
    found = found_in(given_row(unit="B", start=BEFORE), known=[held()])

    assert "is the day on which A, R begins" in found.older[2]


def test_who_is_in_the_file_no_more_has_left_everywhere_since_yesterday():
    known = [held(), held(unit="B", primary=False)]

    found = found_in(known=known)

    assert found.leavers == ["1"]
    assert {(row.unit_code, row.end) for _line, row in found.rows} == {
        ("A", TODAY - datetime.timedelta(days=1)),
        ("B", TODAY - datetime.timedelta(days=1)),
    }


def test_of_a_part_of_the_people_nobody_has_left():
    assert found_in(known=[held()], complete=False).leavers == []


def test_more_than_one_in_twenty_who_leave_is_a_question():
    staff = [held(str(n)) for n in range(40)]
    rows = [given_row(str(n)) for n in range(40)]

    assert not found_in(*rows[2:], known=staff).too_many_leave
    assert found_in(*rows[3:], known=staff).too_many_leave


places = st.sampled_from(["A", "B", "C"])
days = st.dates(datetime.date(2026, 1, 1), datetime.date(2026, 12, 31))


@given(
    st.lists(st.tuples(places, days), max_size=3),
    places,
    st.one_of(st.none(), days),
)
def test_the_file_of_the_next_night_changes_nothing(story, unit, start):
    known: list[Held] = []
    for at, since in sorted(story, key=lambda one: one[1]):
        known = _after(found_in(given_row(unit=at, start=since), known=known), known)
    once = found_in(given_row(unit=unit, start=start), known=known)
    after = _after(once, known)

    again = found_in(given_row(unit=unit, start=start), known=after)

    if not once.older:
        assert _after(again, after) == after


def _after(found, known):
    """What is known once the rows are written; by key, as the importer does."""
    rows = {one[:4]: one for one in known}
    rows.update({row[:4]: row for _line, row in found.rows})
    return [one for one in rows.values() if one.end >= TODAY]


# --- through the importer ----------------------------------------------------------


@pytest.fixture
def staff(db):
    """Two units, and three people in the first."""
    first, second = make.unit("A"), make.unit("B")
    make.role("R")
    people = [make.person(str(n), first_name="", last_name="Wit") for n in (1, 2, 3)]
    for person in people:
        make.appointment(person, first, BEFORE, role=make.role("R"), is_primary=True)
    return first, second


def bring_in(text: str, **options):
    found = table(text)
    data = Intake(found, suggestion(found), on=TODAY)
    return import_data_set(data, by=None, **options)


@time_machine.travel("2026-11-28 03:00")
def test_a_night_brings_joiners_movers_and_leavers(staff):
    rows = "1;Wit;A;R;01-01-2020\n2;Zwart;B;R;15-11-2026\n4;Nieuw;A;R;28-11-2026\n"

    outcome = bring_in(HEAD + rows, confirmed=True)

    homes = Appointment.objects.filter(end=FOREVER)
    assert set(homes.values_list("person__service_number", "unit__code")) == {
        ("1", "A"),
        ("2", "B"),
        ("4", "A"),
    }
    assert str(outcome.tallies["appointments"]) == (
        "2 new, 0 changed, 2 ended, 1 unchanged, 0 refused"
    )
    assert User.objects.get(service_number="2").last_name == "Zwart"
    assert bring_in(HEAD + rows, confirmed=True).changes == 0


def test_a_row_of_which_the_unit_is_unknown_ends_nothing(staff):
    rows = "1;Wit;A;R;\n2;Zwart;X;R;15-11-2026\n3;Wit;A;R;\n"

    outcome = bring_in(HEAD + rows, salvage=True)

    assert (outcome.refused, outcome.findings.dependents) == (1, 0)
    assert [f.column for f in outcome.findings.causes()] == ["unit_code"]
    assert User.objects.get(service_number="2").last_name == "Wit"
    assert Appointment.objects.filter(end=FOREVER).count() == 3


def test_without_confirmation_a_file_that_lets_many_leave_is_not_written(staff):
    outcome = bring_in(HEAD + "1;Wit;A;R;\n")

    assert "2 of 3 people" in outcome.question
    assert not outcome.written
    assert Appointment.objects.filter(end=FOREVER).count() == 3


def test_nobody_leaves_while_it_is_unclear_whose_a_row_is(staff):
    outcome = bring_in(HEAD + "1;Wit;A;R;\n2;Wit;A;R;\n3?;Wit;A;R;\n", salvage=True)

    assert outcome.refused == 1
    assert Appointment.objects.filter(end=FOREVER).count() == 3


def test_somebody_who_is_in_the_file_twice_stays_as_they_are(staff):
    rows = "1;Wit;A;R;\n2;Wit;B;R;\n2;Wit;A;R;\n3;Wit;A;R;\n"

    outcome = bring_in(HEAD + rows, salvage=True)

    assert outcome.refused == 2
    assert Appointment.objects.filter(end=FOREVER, unit__code="A").count() == 3


def test_a_night_can_be_undone(staff):
    boss = make.person("boss")
    rows = "1;Wit;A;R;\n2;Wit;B;R;15-11-2026\n4;Nieuw;A;R;\n"
    batch = bring_in(HEAD + rows, confirmed=True).batch

    undo_import(batch=batch, by=boss)

    homes = Appointment.objects.filter(end=FOREVER)
    assert set(homes.values_list("person__service_number", "unit__code")) == {
        ("1", "A"),
        ("2", "A"),
        ("3", "A"),
    }


@time_machine.travel("2026-11-28 12:00")
def test_whoever_brings_it_in_confirms_that_many_leave(client, administrator, staff):
    upload(client, "personeel.csv", HEAD + "1;Wit;A;R;\n")
    page = client.post(
        reverse("certification_exchange:columns"),
        {
            "service_number": "0",
            "family_name": "1",
            "unit_code": "2",
            "role_code": "3",
            "start": "4",
            "complete": "on",
        },
        follow=True,
    )
    assert "2 of 3 people are not in this file" in page.content.decode()

    client.post(reverse(PREVIEW), follow=True)
    assert Appointment.objects.filter(end=FOREVER).count() == 3

    client.post(reverse(PREVIEW), {"confirmed": "yes"})
    assert Appointment.objects.filter(end=FOREVER).count() == 1
