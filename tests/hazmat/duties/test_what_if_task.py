"""What if a unit got a task: who would have to learn what, and how long that takes."""

import datetime

import pytest
from django.test import Client

from certification.ledger import revoke_completion
from certification.models import (
    Completion,
    Course,
    CurriculumItem,
    FunctionHolding,
    HazardFunction,
    Waiver,
)
from certification.waivers import approve_waiver, ask_waiver
from hazmat.duties.what_if_task import NewTask, outlook
from hazmat.duties.workplace import load
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import certification as duty
from tests.factories import hazmat, people
from tests.factories.courses import course_page, lesson_page, module_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def terminal() -> Unit:
    return people.unit("T.1")


@pytest.fixture
def loaders(terminal: Unit) -> list[User]:
    """Three people; one of them has the course, which takes twice seven minutes."""
    hazmat.rule("AIR-7.4", "function in [air_7.4]", "dg-air:loading")
    who = [people.person(f"L{number}") for number in range(3)]
    for each in who:
        people.appointment(each, terminal, role=people.role("loader"))
    course = duty.course("AIR")
    module = module_page(course_page(course))
    for _lesson in range(2):
        lesson_page(module, minutes=7)
    item = duty.item(course, code="AIR-LOAD")
    function = HazardFunction.objects.get(code="dg-air:loading")
    duty.requirement(item.curriculum, hazard_function=function, deadline_days=None)
    duty.completion(who[0], course, today() - datetime.timedelta(1))
    return who


def task(unit: Unit, **more: object) -> NewTask:
    on = today() + datetime.timedelta(30)
    return NewTask(**{"unit": unit, "functions": ["air_7.4"], "on": on, **more})


def test_it_says_who_is_ready_and_what_the_others_need(terminal, loaders):
    found = outlook(load(), task(terminal), {one.pk for one in loaders}, standing=True)
    assert [(one.code, count) for one, count in found.functions] == [
        ("dg-air:loading", 3)
    ]
    assert (found.people, found.ready) == (3, 1)
    (lacking,) = found.trainings
    assert (lacking.item.code, lacking.people, lacking.minutes) == ("AIR-LOAD", 2, 14)
    assert found.hours == pytest.approx(28 / 60)
    assert found.unknown == 0
    assert found.silent == []


def test_nothing_is_written(terminal, loaders):
    outlook(load(), task(terminal), {one.pk for one in loaders}, standing=True)
    assert not FunctionHolding.objects.exists()


def test_only_those_with_the_role_count(terminal, loaders):
    clerk = people.person("CLERK")
    people.appointment(clerk, terminal, role=people.role("clerk"))
    everybody = {*(one.pk for one in loaders), clerk.pk}
    found = outlook(
        load(), task(terminal, role=people.role("loader")), everybody, standing=True
    )
    assert found.people == 3


def test_a_course_of_unknown_length_is_said_to_be_so(terminal, loaders):
    hazmat.rule("AIR-7.3", "function in [air_7.3]", "dg-air:acceptance")
    function = HazardFunction.objects.get(code="dg-air:acceptance")
    item = duty.item(duty.course("ACC"), code="AIR-ACC")
    duty.requirement(item.curriculum, hazard_function=function, deadline_days=None)
    asked = task(terminal, functions=["air_7.3"])
    found = outlook(load(), asked, {one.pk for one in loaders}, standing=True)
    assert (found.hours, found.unknown) == (0, 3)


def test_a_function_of_which_no_requirement_speaks_is_named(terminal, loaders):
    hazmat.rule("AIR-7.3", "function in [air_7.3]", "dg-air:acceptance")
    asked = task(terminal, functions=["air_7.3"])
    found = outlook(load(), asked, {one.pk for one in loaders}, standing=True)
    assert [one.code for one in found.silent] == ["dg-air:acceptance"]


def test_the_page_answers_a_commander_and_nobody_without_a_unit(terminal, loaders):
    chief = people.person("CHIEF", language="en")
    people.grant(chief, AccessRole.COMMANDER, terminal)
    client = Client(headers={"accept-language": "en"})
    client.force_login(chief)
    on = today() + datetime.timedelta(30)
    address = f"/hazmat/duties/what-if/task/?unit=T.1&functions=air_7.4&on={on}"
    text = client.get(address).content.decode()
    assert "3 people would perform something new; 1 of them may begin at once." in text
    assert "0.5 hours" in text
    other = Client()
    other.force_login(loaders[0])
    assert other.get(address).status_code == 404


def test_a_unit_out_of_sight_is_no_choice(terminal, loaders):
    chief = people.person("CHIEF")
    people.grant(chief, AccessRole.COMMANDER, people.unit("B"))
    client = Client()
    client.force_login(chief)
    text = client.get("/hazmat/duties/what-if/task/?unit=T.1&functions=air_7.4").text
    assert "outlook" not in text


def asked_by(role: AccessRole, unit: Unit):
    """What the page shows to somebody with this role in the unit."""
    reader = people.person(language="en")
    people.grant(reader, role, unit)
    client = Client()
    client.force_login(reader)
    on = today() + datetime.timedelta(30)
    address = f"/hazmat/duties/what-if/task/?unit=T.1&functions=air_7.4&on={on}"
    return client.get(address).context["outlook"]


def test_a_specialist_reads_what_the_work_asks_and_of_how_many(terminal, loaders):
    found = asked_by(AccessRole.SAFETY_SPECIALIST, terminal)
    assert (found.people, found.ready) == (3, None)
    assert [(one.item.code, one.people) for one in found.trainings] == [("AIR-LOAD", 3)]
    assert found.hours == pytest.approx(3 * 14 / 60)


def test_nothing_a_specialist_reads_says_who_is_trained(terminal, loaders):
    """The same people and work: whatever anybody has obtained, was excused or lost."""
    before = asked_by(AccessRole.SAFETY_SPECIALIST, terminal)
    course = Course.objects.get(code="AIR")
    for who in loaders[1:]:
        duty.completion(who, course, today() - datetime.timedelta(2))
    revoke_completion(
        completion=Completion.objects.get(person=loaders[0]),
        effective_on=today() - datetime.timedelta(1),
        reason="cheating",
        by=None,
    )
    asked = ask_waiver(
        kind=Waiver.Kind.EXEMPTION,
        person=loaders[2],
        item=CurriculumItem.objects.get(code="AIR-LOAD"),
        start=today(),
        end=today() + datetime.timedelta(90),
        reason="Holds a civil licence",
        by=loaders[2],
    )
    approve_waiver(waiver=asked, by=people.person())
    assert asked_by(AccessRole.SAFETY_SPECIALIST, terminal) == before


def test_who_knows_them_by_name_reads_who_is_ready(terminal, loaders):
    found = asked_by(AccessRole.COMMANDER, terminal)
    assert (found.people, found.ready) == (3, 1)
