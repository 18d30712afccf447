"""Courses and duties are entered by administrators, through acts."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ModelLogEntry

from certification.drafts.acts import (
    bring_into_force,
    consult,
    draft_requirement,
    remark,
)
from certification.duties import enter_item
from certification.models import (
    Course,
    CurriculumItem,
    FunctionHolding,
    HazardFunction,
    Requirement,
    UnitNeed,
    WhatIf,
)
from certification.reports import lines_of
from certification.status import Status
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, RecordedVersion
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
LISTS = [
    "courses",
    "versions",
    "equivalences",
    "curricula",
    "items",
    "requirements",
    "holdings",
    "needs",
]


@pytest.fixture
def administrator(client):
    ensure_groups()
    user = people.person("ADMIN")
    people.grant(user, AccessRole.ADMINISTRATOR)
    client.force_login(user)
    return user


def address(name: str, view: str = "index", *args: int) -> str:
    return reverse(f"certification_{name}:{view}", args=args)


def post(client, name: str, view: str = "add", *args: int, **particulars):
    response = client.post(address(name, view, *args), particulars)
    assert response.status_code == 302, response.context["form"].errors
    return response


@pytest.mark.parametrize("name", LISTS)
def test_an_administrator_meets_every_list_and_form(
    client, administrator, name
) -> None:
    make.requirement(make.item(make.course()).curriculum, unit=people.unit("A"))
    assert client.get(address(name)).status_code == 200
    assert client.get(address(name, "add")).status_code == 200


@pytest.mark.parametrize("role", [AccessRole.INSTRUCTOR, AccessRole.COORDINATOR])
@pytest.mark.parametrize("name", LISTS)
def test_others_with_access_to_the_administration_do_not(client, name, role) -> None:
    ensure_groups()
    user = people.person()
    people.grant(user, role, people.unit("A"))
    client.force_login(user)
    assert client.get(address(name, "add")).status_code == 302
    assert client.get("/admin/").status_code == 200


def test_from_a_course_to_a_duty_that_somebody_has(client, administrator) -> None:
    unit, soldier, second = people.unit("A"), people.person("1001"), people.person()
    people.appointment(soldier, unit, start=today())
    post(
        client,
        "courses",
        code="C1",
        title="First aid",
        delivery="classroom",
        validity_months=24,
        renewal_window_months=3,
        grace_days=0,
    )
    course = Course.objects.get(code="C1")
    post(client, "curricula", code="K1", title="Basics")
    post(
        client,
        "items",
        code="I1",
        title="First aid",
        curriculum=make.Curriculum.objects.get().pk,
        minimum=1,
        courses=[course.pk],
    )
    post(
        client,
        "requirements",
        code="Q1",
        curriculum=make.Curriculum.objects.get().pk,
        unit=unit.pk,
        start=today(),
        deadline_days=10,
        basis_kind="law",
        basis="Arbowet",
        owner="Safety office",
    )
    assert not Requirement.objects.exists()
    draft = draft_requirement(what_if=WhatIf.objects.get(), by=administrator)
    consult(draft=draft, people=[soldier], until=today(), by=administrator)
    said = draft.consulted.get()
    remark(consulted=said, view="agrees", words="", by=soldier)
    bring_into_force(draft=draft, by=second)
    (line,) = lines_of(soldier, today())
    assert line.status == Status.DUE
    assert line.requirements[0].basis == "Arbowet"
    assert course.versions.get().version == 1
    assert RecordedVersion.objects.filter(recorded_by=administrator).count() == 4
    assert ModelLogEntry.objects.filter(user=administrator).count() == 6


def test_a_window_as_long_as_the_validity_is_refused(client, administrator) -> None:
    response = client.post(
        address("courses", "add"),
        {
            "code": "C1",
            "delivery": "external",
            "validity_months": 12,
            "renewal_window_months": 12,
            "grace_days": 0,
        },
    )
    assert response.status_code == 200
    assert "renewal_window_months" in response.context["form"].errors
    assert not Course.objects.exists()


def test_a_requirement_must_oblige_somebody(client, administrator) -> None:
    item = make.item(make.course())
    response = client.post(
        address("requirements", "add"), {"code": "Q1", "curriculum": item.curriculum_id}
    )
    assert response.status_code == 200
    assert not Requirement.objects.exists()


def test_an_item_asks_no_more_courses_than_it_has(client, administrator) -> None:
    course = make.course()
    response = client.post(
        address("items", "add"),
        {
            "code": "I1",
            "curriculum": make.curriculum().pk,
            "minimum": 2,
            "courses": [course.pk],
        },
    )
    assert response.status_code == 200
    assert not CurriculumItem.objects.exists()


def test_an_item_asks_for_one_course_at_least() -> None:
    item = CurriculumItem(code="I1", curriculum=make.curriculum())
    with pytest.raises(ValidationError) as refused:
        enter_item(item=item, minimum=1, courses=[], by=None)
    assert list(refused.value.message_dict) == ["courses"]
    course = make.course()
    for minimum in (0, 2):
        with pytest.raises(ValidationError) as refused:
            enter_item(item=item, minimum=minimum, courses=[course], by=None)
        assert list(refused.value.message_dict) == ["minimum"]
    enter_item(item=item, minimum=1, courses=[course], by=None)


def test_a_corrected_item_asks_other_courses_from_now_on(client, administrator) -> None:
    first, second = make.course(), make.course()
    item = make.item(first)
    post(
        client,
        "items",
        "edit",
        item.pk,
        curriculum=item.curriculum_id,
        title="Both",
        minimum=2,
        courses=[first.pk, second.pk],
    )
    item.refresh_from_db()
    assert item.line.minimum == 2
    assert set(item.line.courses.all()) == {first, second}


def test_an_item_cannot_have_the_code_of_a_course(client, administrator) -> None:
    course = make.course("C1")
    response = client.post(
        address("items", "add"),
        {
            "code": "C1",
            "curriculum": make.curriculum().pk,
            "minimum": 1,
            "courses": [course.pk],
        },
    )
    assert response.status_code == 200
    assert not CurriculumItem.objects.exists()


def test_a_need_of_a_unit_is_entered_and_corrected(client, administrator) -> None:
    unit, course = people.unit("A"), make.course()
    post(client, "needs", unit=unit.pk, course=course.pk, holders=2)
    need = UnitNeed.objects.get()
    assert (need.unit, need.course, need.holders) == (unit, course, 2)
    post(client, "needs", "edit", need.pk, holders=3)
    need.refresh_from_db()
    assert need.holders == 3
    entered = ModelLogEntry.objects.filter(action="certification.need.enter")
    assert entered.count() == 2


def test_who_performs_a_hazard_function_is_entered_and_corrected(
    client, administrator
) -> None:
    soldier, function = (
        people.person("1001"),
        HazardFunction.objects.create(code="diving"),
    )
    days = {"start": "2026-01-05", "end": "2026-03-01"}
    post(client, "holdings", person="1001", hazard_function=function.pk, **days)
    holding = FunctionHolding.objects.get()
    assert (holding.person, holding.hazard_function) == (soldier, function)
    assert holding.end == datetime.date(2026, 3, 1)
    post(client, "holdings", "edit", holding.pk, withdrawn="on", **days)
    holding.refresh_from_db()
    assert holding.withdrawn


def test_a_requirement_for_one_person_shows_the_service_number(
    client, administrator
) -> None:
    who = people.person("1001")
    made = make.requirement(make.item(make.course()).curriculum, person=who)
    page = client.get(address("requirements", "edit", made.pk))
    assert page.context["form"]["person"].value() == "1001"
