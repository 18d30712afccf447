"""Which requirements oblige nobody, and why, is what the engine says of everybody."""

import datetime

import pytest
from django.urls import reverse

from certification.administration.idle import Why, idle_requirements
from certification.loading import facts
from certification.models import FunctionHolding, HazardFunction
from certification.obligation import obliged_days
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole
from people.recording import record
from tests.certification.test_acts_keep_spans_right import Organisation, everybody
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
ASKED = 14


@pytest.fixture
def asked():
    """A curriculum that asks something, and a unit with a rifleman in it."""
    unit = people.unit("A")
    people.appointment(people.person("1001"), unit, start=today() - DAY)
    return make.item(make.course(), of=make.curriculum("K1")).curriculum, unit


def why() -> dict[str, tuple[Why, bool]]:
    found = idle_requirements(today())
    return {one.requirement.code: (one.why, one.all_year) for one in found}


def test_what_obliges_somebody_is_not_named(asked) -> None:
    curriculum, unit = asked
    make.requirement(curriculum, code="Q1", unit=unit)
    make.requirement(curriculum, code="Q2", role=people.role())
    assert why() == {}


def test_it_says_what_is_lacking(asked) -> None:
    curriculum, unit = asked
    diving = HazardFunction.objects.create(code="diving")
    gone = people.person("GONE")
    make.requirement(curriculum, code="EMPTY", unit=people.unit("B"))
    make.requirement(curriculum, code="ROLE", role=people.role("diver"))
    make.requirement(curriculum, code="HOLDER", hazard_function=diving)
    make.requirement(curriculum, code="PERSON", person=gone)
    make.requirement(make.curriculum("K2"), code="ITEM", unit=unit)
    other = people.unit("C")
    people.appointment(people.person(), other, role=people.role("cook"))
    make.requirement(curriculum, code="BOTH", unit=unit, role=people.role("cook"))
    make.requirement(curriculum, code="PAST", unit=people.unit("D"), end=today() - DAY)
    assert why() == {
        "EMPTY": (Why.UNIT_GONE, True),
        "ROLE": (Why.NO_ROLE, True),
        "HOLDER": (Why.NO_HOLDER, True),
        "PERSON": (Why.NO_PERSON, True),
        "ITEM": (Why.NO_ITEM, True),
        "BOTH": (Why.TOGETHER, True),
    }


def test_one_that_somebody_comes_under_later_says_when(asked) -> None:
    curriculum, _unit = asked
    later = people.unit("B")
    day = today() + 30 * DAY
    people.appointment(people.person(), later, start=day)
    make.requirement(curriculum, code="SOON", unit=later)
    (one,) = idle_requirements(today())
    assert (one.all_year, one.again_on, one.why) == (False, day, Why.UNIT_GONE)


def test_a_function_counts_only_of_who_is_in_the_unit(asked) -> None:
    curriculum, unit = asked
    diving = HazardFunction.objects.create(code="diving")
    elsewhere = people.person()
    people.appointment(elsewhere, people.unit("B"))
    holding = FunctionHolding(person=elsewhere, hazard_function=diving)
    record([holding], by=None)
    make.requirement(curriculum, code="Q1", unit=unit, hazard_function=diving)
    assert why() == {"Q1": (Why.TOGETHER, True)}


@pytest.mark.parametrize("seed", range(4))
def test_it_is_what_asking_everybody_one_by_one_gives(seed: int) -> None:
    it = Organisation(seed)
    for act in (it.appoint, it.end, it.perform, it.appoint, it.perform):
        act()
    on = it.day()
    known = facts()
    people_known = list(known.people(everybody()))
    idle = set()
    for one in known.rules.obligations:
        days = [s for p in people_known for s in obliged_days(p, one, known.rules)]
        if not any(first <= on.toordinal() <= last for first, last in days):
            idle.add(one.code)
    assert {one.requirement.code for one in idle_requirements(on)} == idle


def test_the_page_costs_as_many_queries_for_many(
    client, asked, django_assert_num_queries
) -> None:
    curriculum, _unit = asked
    ensure_groups()
    admin = people.person()
    people.grant(admin, AccessRole.ADMINISTRATOR)
    client.force_login(admin)
    address = reverse("certification_idle:index")
    make.requirement(curriculum, unit=people.unit("B"))
    assert client.get(address).status_code == 200
    with django_assert_num_queries(ASKED):
        idle_requirements(today())
    for number in range(8):
        make.requirement(curriculum, unit=people.unit(f"B.{number}"))
    with django_assert_num_queries(ASKED):
        idle_requirements(today())
