"""A unit that the file calls otherwise: somebody says which one is meant, once."""

import pytest
from django.urls import reverse, reverse_lazy

from certification.exchange.feed import take_in_feed
from certification.models import ImportSource
from people.models import Appointment
from tests.certification.exchange.test_feed import NIGHT, put_down
from tests.certification.exchange.test_packages import zipped
from tests.certification.exchange.test_views import PREVIEW, upload
from tests.factories import people as make

PAGE = reverse_lazy(PREVIEW)
HEAD = "Personeelsnummer;Achternaam;Eenheid;Functie\n"
FILE = HEAD + "101;Ash;OUD-1;rifleman\n102;Birch;OUD-1;rifleman\n103;Cedar;A;rifleman\n"
COLUMNS = {
    "service_number": "0",
    "family_name": "1",
    "unit_code": "2",
    "role_code": "3",
}


@pytest.fixture
def units(db):
    make.unit("A")
    make.role("rifleman")


def looked_at(client, content: str = FILE):
    page = upload(client, "lijst.csv", content)
    if page.redirect_chain[-1][0] == reverse("certification_exchange:columns"):
        page = client.post(page.redirect_chain[-1][0], COLUMNS, follow=True)
    return page


def test_rows_of_an_unknown_unit_come_in_under_the_one_that_is_meant(
    client, administrator, units
):
    page = looked_at(client)
    assert page.context["check"].strange_units == {"OUD-1": 2}
    assert "Choose a unit instead" in page.content.decode()

    page = client.post(PAGE, {"units": "yes", "unit-0": "A"}, follow=True)
    assert page.context["check"].refused == 0
    assert "chosen before" in page.content.decode()
    client.post(PAGE)

    assert Appointment.objects.filter(unit__code="A").count() == 3


def test_it_is_remembered_for_the_next_file_and_the_nightly_one(
    client, administrator, units, settings, tmp_path
):
    looked_at(client)
    client.post(PAGE, {"units": "yes", "unit-0": "A"}, follow=True)
    assert ImportSource.objects.get().units == {"OUD-1": "A"}
    assert ImportSource.objects.get().chosen_by == administrator

    folder = tmp_path / "feed"
    folder.mkdir()
    settings.PERSONNEL_FEED_DIR = str(folder)
    put_down(folder, FILE)
    (taken,) = take_in_feed(now=NIGHT)

    assert taken.is_written
    assert taken.outcome.refused == 0


def test_a_unit_that_is_none_is_said_beside_its_field(client, administrator, units):
    looked_at(client)

    page = client.post(PAGE, {"units": "yes", "unit-0": "NOWHERE"})

    assert page.status_code == 422
    assert "There is no unit with this code." in page.content.decode()
    assert not ImportSource.objects.exclude(units={}).exists()


def test_a_choice_is_taken_back_by_emptying_it(client, administrator, units):
    looked_at(client)
    client.post(PAGE, {"units": "yes", "unit-0": "A"}, follow=True)

    page = client.post(PAGE, {"units": "yes", "unit-0": ""}, follow=True)

    assert page.context["check"].strange_units == {"OUD-1": 2}


def test_a_code_that_becomes_ours_is_ours(client, administrator, units):
    looked_at(client)
    client.post(PAGE, {"units": "yes", "unit-0": "A"}, follow=True)
    make.unit("OUD-1")

    client.post(PAGE, {"again": "yes"}, follow=True)
    client.post(PAGE)

    assert Appointment.objects.filter(unit__code="OUD-1").count() == 2


def test_a_data_set_stays_as_strict_as_it_is(client, administrator, units):
    assert client.post(PAGE, {"units": "yes"}).status_code == 404

    upload(client, "set.zip", zipped({"people.csv": "service_number\n"}).getvalue())
    assert client.post(PAGE, {"units": "yes", "unit-0": "A"}).status_code == 404
