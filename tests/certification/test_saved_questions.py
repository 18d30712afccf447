"""Saved questions: a name and an address, for nobody but their owner (T-05)."""

import pytest

from certification.models import SavedQuestion
from people.models import AccessRole
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
SAVE = "/my/questions/"
ADDRESS = "/units/A.1/?gaps=on&item=I%20SAFE"


@pytest.fixture
def commander(client):
    who = people.person("2000", language="en")
    people.grant(who, AccessRole.COMMANDER, people.unit("A.1"))
    client.force_login(who)
    return who


def save(client, name="Mondays", address=ADDRESS):
    return client.post(SAVE, {"name": name, "address": address})


def test_a_question_is_kept_and_stands_at_the_units(client, commander):
    assert save(client)["Location"] == ADDRESS
    page = client.get("/units/").content.decode()
    assert "Mondays" in page
    assert ADDRESS.replace("&", "&amp;") in page


def test_the_same_name_takes_the_place_of_the_old_one(client, commander):
    save(client)
    save(client, address="/units/A.1/")
    assert SavedQuestion.objects.get().address == "/units/A.1/"


@pytest.mark.parametrize(
    "address",
    [
        "https://elsewhere.example/units/A.1/",
        "//elsewhere.example/units/",
        "/units/A.1/remind/x/y",
        "/admin/",
        "/units/",
        "javascript:alert(1)",
        "/units/A.1/?a=b\nSet-Cookie: x",
        "/units/\\elsewhere.example/",
        "",
    ],
)
def test_only_a_question_about_a_unit_is_kept(client, commander, address):
    assert save(client, address=address)["Location"] == "/units/"
    assert not SavedQuestion.objects.exists()


def test_nobody_else_knows_of_it(client, commander):
    kept = make.saved_question(commander)
    other = people.person("2001")
    people.grant(other, AccessRole.COMMANDER, people.unit("A.2"))
    client.force_login(other)
    assert "Mondays" not in client.get("/units/").content.decode()
    assert client.post(f"{SAVE}{kept.pk}/").status_code == 404
    assert SavedQuestion.objects.exists()


def test_its_owner_forgets_it(client, commander):
    kept = make.saved_question(commander)
    client.post(f"{SAVE}{kept.pk}/")
    assert not SavedQuestion.objects.exists()


def test_there_is_an_end_to_what_one_keeps(client, commander):
    for number in range(SavedQuestion.AT_MOST):
        save(client, name=str(number))
    answer = client.post(SAVE, {"name": "more", "address": ADDRESS}, follow=True)
    assert "Forget one first" in answer.content.decode()
    assert not SavedQuestion.objects.filter(name="more").exists()


def test_who_answers_for_no_unit_keeps_nothing(client, db):
    client.force_login(people.person("1001"))
    assert save(client).status_code == 404
