"""Missions: planned by who acts for a unit, watched by who sees it."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError

from certification.missions.acts import join_mission, plan_mission
from certification.models import Mission
from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
YEAR = timedelta(days=365)


@pytest.fixture
def company():
    """A company of three, a stranger, and what a mission of theirs asks."""
    company, elsewhere = people.unit("A"), people.unit("B")
    course = make.course("HEAT", title="Working in heat", validity_months=12)
    make.item(course, code="I-HEAT")
    for number, unit in (("1001", company), ("1002", company), ("1003", elsewhere)):
        who = people.person(number, last_name=f"Canary{number}")
        people.appointment(who, unit, start=today() - YEAR)
    make.completion(someone("1002"), course, today() - timedelta(30))
    for number, role in (
        ("2000", AccessRole.COMMANDER),
        ("2001", AccessRole.INSPECTOR),
    ):
        reader = people.person(number, last_name=f"Reader{number}", language="en")
        people.grant(reader, role, company, end=today() + YEAR)
    rebuild_stale()
    return company


@pytest.fixture
def mission(company) -> Mission:
    return make.mission(company, someone("1001"))


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def as_reader(client, number: str = "2000"):
    client.force_login(someone(number))
    return client


def address(mission: Mission, act: str = "") -> str:
    return f"/missions/{mission.public_id}/{act}"


def test_a_commander_plans_a_mission_and_adds_somebody_by_name(client, company) -> None:
    as_reader(client)
    plan = {"name": "Warm", "start": str(today()), "end": str(today())}
    curriculum = make.Curriculum.objects.get()
    response = client.post(
        "/units/A/missions/new/", plan | {"curriculum": curriculum.pk}
    )
    mission = Mission.objects.get()
    assert response.url == address(mission)
    client.post(address(mission, "join/"), {"name": "canary1002"})
    page = client.get(address(mission)).context["page"]
    assert [one.person.service_number for one in page.answers] == ["1002"]
    assert page.may == 1


def test_who_may_not_is_named_with_the_reason_and_who_may_instead(
    client, mission
) -> None:
    response = as_reader(client).get(address(mission))
    assert "never before" in response.content.decode()
    assert [p.service_number for p in response.context["page"].others] == ["1002"]


def test_several_of_a_name_are_offered_and_nobody_is_added(client, mission) -> None:
    response = as_reader(client).post(address(mission, "join/"), {"name": "canary"})
    assert [p.service_number for p in response.context["named"]] == ["1001", "1002"]
    assert mission.people.count() == 1


@pytest.mark.parametrize("who", ["1003", "nobody", ""])
def test_whoever_is_out_of_sight_cannot_be_added(client, mission, who: str) -> None:
    identity = someone(who).public_id if who == "1003" else who
    answer = as_reader(client).post(address(mission, "join/"), {"who": identity})
    assert answer.status_code in {200, 404}
    assert mission.people.count() == 1
    assert "Canary1003" not in answer.content.decode()


def test_who_goes_along_from_elsewhere_is_counted_and_not_named(
    client, mission
) -> None:
    mission.people.add(someone("1003"))
    response = as_reader(client).get(address(mission))
    assert response.context["page"].out_of_sight == 1
    assert "Canary1003" not in response.content.decode()


def test_an_inspector_looks_and_does_not_act(client, mission) -> None:
    as_reader(client, "2001")
    text = client.get(address(mission)).content.decode()
    assert "Canary1001" in text
    assert "Take off" not in text
    for act in ("join/", "leave/", "cancel/"):
        who = {"who": someone("1001").public_id}
        assert client.post(address(mission, act), who).status_code == 404
    assert client.get("/units/A/missions/new/").status_code == 404


def test_somebody_is_taken_off(client, mission) -> None:
    who = {"who": someone("1001").public_id}
    as_reader(client).post(address(mission, "leave/"), who)
    assert not mission.people.exists()


def test_what_is_called_off_is_no_longer_watched_and_takes_nobody(
    client, mission
) -> None:
    as_reader(client).post(address(mission, "cancel/"))
    mission.refresh_from_db()
    assert not client.get("/units/A/missions/").context["rows"]
    assert "called off" in client.get(address(mission)).content.decode()
    with pytest.raises(ValidationError, match=r"called off|afgelast"):
        join_mission(mission=mission, person=someone("1002"), by=someone("2000"))


@pytest.mark.parametrize(("departs", "watched"), [(-1, 0), (0, 1), (1, 1)])
def test_a_mission_is_watched_until_the_day_it_departs(
    client, mission, departs: int, watched: int
) -> None:
    mission.start = today() + timedelta(departs)
    mission.end = mission.start
    plan_mission(mission=mission, by=someone("2000"))
    rows = as_reader(client).get("/units/A/missions/").context["rows"]
    assert len(rows) == watched


def test_a_mission_that_departed_says_so_and_takes_no_act_any_more(
    client, mission
) -> None:
    mission.start = mission.end = today() - timedelta(1)
    plan_mission(mission=mission, by=someone("2000"))
    reader = as_reader(client)
    page = reader.get(address(mission))
    assert (page.context["departed"], page.context["may_act"]) == (True, False)
    assert "has departed" in page.content.decode()
    going = mission.people.count()
    for act in ("join/", "leave/", "cancel/"):
        asked = {"who": someone("1001").public_id}
        assert reader.post(address(mission, act), asked).status_code == 404
    mission.refresh_from_db()
    assert (mission.cancelled_at, mission.people.count()) == (None, going)


def test_a_mission_on_which_nobody_goes_says_that(client, mission) -> None:
    mission.people.clear()
    for page in (address(mission), "/units/A/missions/"):
        told = as_reader(client).get(page).content.decode()
        assert "Nobody goes along yet." in told


def test_a_mission_that_ends_before_it_departs_is_refused(client, company) -> None:
    as_reader(client)
    plan = {"name": "Warm", "start": "2027-01-02", "end": "2027-01-01"}
    response = client.post("/units/A/missions/new/", plan)
    assert response.status_code == 400
    assert not Mission.objects.exists()


QUERIES = 42


def test_more_people_cost_no_more_queries(
    client, mission, company, django_assert_num_queries
) -> None:
    for number in range(3000, 3010):
        people.appointment(people.person(str(number)), company, start=today() - YEAR)
    rebuild_stale()
    as_reader(client).get("/my/")
    with django_assert_num_queries(QUERIES):
        client.get(address(mission))
    mission.people.add(*User.objects.filter(service_number__startswith="30"))
    with django_assert_num_queries(QUERIES):
        client.get(address(mission))
