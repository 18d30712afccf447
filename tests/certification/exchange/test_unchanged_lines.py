"""A line of a personnel file that says what is known is put aside; nothing else is."""

import datetime

import pytest

from certification.exchange.importing import import_data_set
from certification.exchange.intake import Intake, suggestion
from people.days import FOREVER
from people.models import Appointment, User
from people.recording import record
from tests.certification.exchange.test_foreign_files import table
from tests.factories import people as make

pytestmark = pytest.mark.django_db
TODAY = datetime.date(2026, 11, 28)
BEFORE = datetime.date(2020, 1, 1)
DUTCH = "Personeelsnummer;Achternaam;Eenheid;Functie;Vanaf;Einddatum;Categorie\n"
OURS = "service_number,family_name,unit_code,role_code,start,end,category\n"


class Judged(Intake):
    """The same file, of which every line is judged whole."""

    def _sameness(self, parse):
        return None


@pytest.fixture(autouse=True)
def staff():
    """Four people in a unit: one of them also elsewhere, one away, one with a rank."""
    first, second = make.unit("A"), make.unit("B")
    role = make.role("R")
    people = {n: make.person(n, first_name="", last_name="Wit") for n in "1234"}
    for person in people.values():
        make.appointment(person, first, BEFORE, role=role, is_primary=True)
    make.appointment(people["2"], second, BEFORE, role=role)
    User.objects.filter(service_number="3").update(is_active=False)
    User.objects.filter(service_number="4").update(rank="korporaal")
    return people


def brought_in(kind, text, units=None):
    found = table(text)
    assignment = suggestion(found)
    if units:
        assignment.units.update(units)
    data = kind(found, assignment, on=TODAY)
    outcome = import_data_set(data, by=None, dry_run=True, salvage=True)
    told = {file: str(tally) for file, tally in outcome.tallies.items()}
    moving = data.movements
    return data, (
        told,
        outcome.changed_values,
        outcome.new_rows,
        [str(one) for one in outcome.findings],
        outcome.question,
        (moving.joiners, moving.movers, moving.leavers, moving.staff),
    )


LINES = {
    "as it is stored": "1;Wit;A;R;2020-01-01;;military",
    "as a Dutch file writes it": "1;Wit;A;R;01-01-2020;;Militair",
    "spaces around it": "1; Wit ;A;R; 01-01-2020;;militair",
    "a later start in the same place": "1;Wit;A;R;01-06-2024;;military",
    "no start": "1;Wit;A;R;;;military",
    "a start that is no day": "1;Wit;A;R;soon;;military",
    "a short year": "1;Wit;A;R;01-01-20;;military",
    "another name": "1;Zwart;A;R;01-01-2020;;military",
    "an end": "1;Wit;A;R;01-01-2020;31-12-2026;military",
    "another category": "1;Wit;A;R;01-01-2020;;burger",
    "no category": "1;Wit;A;R;01-01-2020;;",
    "another unit": "1;Wit;B;R;15-11-2026;;military",
    "a unit that is not known": "1;Wit;X;R;15-11-2026;;military",
    "the second place of who has two": "2;Wit;B;R;01-01-2020;;military",
    "the home of who has two places": "2;Wit;A;R;01-01-2020;;military",
    "who is suspended": "3;Wit;A;R;01-01-2020;;military",
    "a rank that the file does not tell": "4;Wit;A;R;01-01-2020;;military",
    "somebody new": "9;Wit;A;R;01-01-2020;;military",
    "twice the same": "1;Wit;A;R;01-01-2020;;military\n1;Wit;A;R;01-01-2020;;military",
    "twice otherwise": "1;Wit;A;R;01-01-2020;;military\n 1;Wit;B;R;15-11-2026;;military",
    "otherwise and the same": "1;Wit;B;R;15-11-2026;;military\n1;Wit;A;R;01-01-2020;;military",
    "too few cells": "1;Wit;A;R",
}
SAME = {
    "as it is stored",
    "as a Dutch file writes it",
    "spaces around it",
    "a later start in the same place",
    "no start",
    "no category",
    "the home of who has two places",
    "a rank that the file does not tell",
}


@pytest.mark.parametrize("name", LINES)
def test_a_line_does_what_it_does_when_it_is_judged_whole(name: str) -> None:
    text = DUTCH + LINES[name] + "\n"

    data, found = brought_in(Intake, text)

    assert found == brought_in(Judged, text)[1]
    assert data.unchanged("people") == (name in SAME)
    assert data.unchanged("appointments") == (name in SAME)


@pytest.mark.parametrize("number", "1234")
def test_what_a_file_of_our_own_leaves_out_it_says_is_empty(number: str) -> None:
    text = f"{OURS}{number},Wit,A,R,2020-01-01,,military\n"

    data, found = brought_in(Intake, text)

    assert found == brought_in(Judged, text)[1]
    assert data.unchanged("people") == (number in "12")


def test_a_unit_that_is_read_as_another_is_another() -> None:
    text = DUTCH + "1;Wit;Z;R;01-11-2026;;military\n2;Wit;Y;R;;;military\n"
    units = {"Z": "B", "Y": "A"}

    data, found = brought_in(Intake, text, units)

    assert found == brought_in(Judged, text, units)[1]
    assert (data.unchanged("people"), list(data.movements.movers)) == (1, [2])


def test_what_was_changed_by_hand_since_is_seen(staff) -> None:
    text = DUTCH + "1;Wit;A;R;01-01-2020;;military\n"
    home = Appointment.objects.get(person=staff["1"], end=FOREVER)
    home.end = datetime.date(2027, 1, 1)
    record([home], by=None)

    data, (told, changed, *_) = brought_in(Intake, text)

    assert data.unchanged("appointments") == 0
    assert told["appointments"].startswith("0 new, 1 changed, 4 ended")
    assert changed[0][2:] == ("end", "2027-01-01", "")
