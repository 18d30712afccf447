"""In the administration the effect of a change is looked at before it is saved."""

import datetime
import re
from typing import Any

import pytest
from django.urls import reverse
from django.utils import timezone

from certification.effects import proposing
from certification.effects.effect import effect_of
from certification.effects.foretelling import Counted, Figures, figures_of
from certification.effects.planning import Change
from certification.models import (
    Derogation,
    Equivalence,
    Requirement,
    Waiver,
    WhatIf,
    WhatIfTurn,
)
from certification.tasks import work_out_effect
from people.access import ensure_groups
from people.closures import close_unit
from people.days import FOREVER, today
from people.models import Absence, AccessRole, Appointment, Unit, UnitMove, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
SHOWN = 20


@pytest.fixture
def administrator(client):
    ensure_groups()
    user = people.person("ADMIN")
    people.grant(user, AccessRole.ADMINISTRATOR)
    client.force_login(user)
    return user


@pytest.fixture
def company():
    """Two in a platoon of a company, one in the company; one of them holds the course."""
    company = people.unit("C")
    below = people.unit("C.1", company)
    course = make.course("KNOTS")
    item = make.item(course, code="I1", of=make.curriculum("K1"))
    for number, where in enumerate((below, below, company)):
        who = people.person(f"10{number}")
        people.appointment(who, where, start=datetime.date(2024, 1, 1))
    make.completion(who, course, datetime.date(2024, 1, 2))
    return item


def look(client, place: str, view: str = "add", *args: int, **answers: Any):
    address = reverse(f"{place}:{view}", args=args)
    return client.post(address, {**answers, "step": "look"})


def asked_requirement(item) -> dict[str, Any]:
    return {
        "code": "Q1",
        "curriculum": item.curriculum_id,
        "unit": Unit.objects.get(code="C").pk,
        "start": today(),
        "deadline_days": 40,
        "basis_kind": "law",
        "basis": "Arbowet 8",
        "owner": "Safety office",
    }


def test_looking_saves_nothing_and_says_how_many_when_where_and_who(
    client, administrator, company
) -> None:
    response = look(client, "certification_requirements", **asked_requirement(company))
    assert not Requirement.objects.exists()
    what_if = WhatIf.objects.get()
    assert response.url == reverse(
        "certification_effects:effect", args=[what_if.public_id]
    )
    page = client.get(response.url)
    figures = page.context["figures"]
    assert figures.year == Counted(gap=2, due=0, eased=0)
    assert figures.concerned == [3] * 13  # whoever holds it already is one of them
    (now, first), *ahead = figures.months
    assert (now, first) == (today(), Counted(0, 2, 0))
    assert ahead[-1][1] == Counted(2, 0, 0)
    assert {row.unit.code: counted.gap for row, counted in page.context["units"]} == {
        "C": 2,
        "C.1": 2,
    }
    turn = page.context["names"][0]
    assert turn.due_on == today()
    assert turn.gap_on == today() + 41 * DAY
    assert "I1" in page.content.decode()


def test_what_was_looked_at_is_saved_with_the_next_step(
    client, administrator, company
) -> None:
    away = {"person": "100", "start": today(), "end": today(), "return_days": 0}
    page = client.get(look(client, "people_absences", **away).url)
    sent = dict(page.context["answers"])
    assert "step" not in sent
    assert "csrfmiddlewaretoken" not in sent
    response = client.post(page.context["what_if"].came_from, sent)
    assert response.status_code == 302
    assert Absence.objects.get().person.service_number == "100"


def test_it_can_be_changed_first(client, administrator, company) -> None:
    answers = {**asked_requirement(company), "step": "change"}
    response = client.post(reverse("certification_requirements:add"), answers)
    assert response.status_code == 200
    assert response.context["form"]["code"].value() == "Q1"
    assert not Requirement.objects.exists()


def test_what_is_not_valid_stays_on_the_form(client, administrator, company) -> None:
    response = look(client, "certification_requirements", code="Q 1")
    assert response.status_code == 200
    assert response.context["form"].errors
    assert not WhatIf.objects.exists()


def test_nobody_else_reads_what_somebody_asked(client, administrator, company) -> None:
    url = look(client, "certification_requirements", **asked_requirement(company)).url
    other = people.person()
    people.grant(other, AccessRole.ADMINISTRATOR)
    client.force_login(other)
    assert client.get(url).status_code == 404


def test_a_coordinator_looks_at_an_absence_and_sees_only_who_is_in_sight(
    client, company
) -> None:
    ensure_groups()
    coordinator = people.person("COORD")
    people.grant(coordinator, AccessRole.COORDINATOR, Unit.objects.get(code="C.1"))
    make.requirement(company.curriculum, unit=Unit.objects.get(code="C"), pausable=True)
    client.force_login(coordinator)
    days = {"start": today(), "end": today() + 60 * DAY, "return_days": 5}
    url = look(client, "people_absences", person="100", **days).url
    page = client.get(url)
    assert page.context["figures"].year.eased == 1
    assert [row.unit.code for row, _ in page.context["units"]] == ["C.1"]
    WhatIfTurn.objects.create(
        what_if=WhatIf.objects.get(),
        person=people.person("UNSEEN"),
        gap_on=today(),
        item="x",
    )
    assert [t.person.service_number for t in client.get(url).context["names"]] == [
        "100"
    ]
    assert not Absence.objects.exists()


def changes(item) -> dict[str, tuple[str, dict[str, Any], Any]]:
    """One of every kind that is looked at: where, what is filled in, and its model."""
    unit, below = Unit.objects.get(code="C"), Unit.objects.get(code="C.1")
    days = {"start": today(), "end": today() + 90 * DAY}
    return {
        "item": (
            "certification_items",
            {
                "code": "I9",
                "curriculum": item.curriculum_id,
                "minimum": 1,
                "courses": [make.course("ROPES").pk],
            },
            None,
        ),
        "equivalence": (
            "certification_equivalences",
            {"course": make.course().pk, "satisfied_by": make.course().pk, **days},
            Equivalence,
        ),
        "derogation": (
            "certification_derogations",
            {
                "course": make.course().pk,
                "expiring_from": today(),
                "expiring_to": today() + DAY,
                "extended_until": today() + 90 * DAY,
                "authority": "M",
            },
            Derogation,
        ),
        "waiver": (
            "certification_waivers",
            {
                "person": "100",
                "kind": "exemption",
                "item": item.pk,
                "reason": "x",
                **days,
            },
            Waiver,
        ),
        "appointment": (
            "people_appointments",
            {
                "person": "100",
                "unit": unit.pk,
                "role": people.role().pk,
                "category": "military",
                **days,
            },
            Appointment,
        ),
        "move": ("people_moves", {"unit": below.pk, "start": today()}, UnitMove),
        "course": (
            "certification_courses",
            {
                "code": "NEW",
                "delivery": "external",
                "renewal_window_months": 0,
                "grace_days": 0,
            },
            None,
        ),
    }


@pytest.mark.parametrize(
    "kind",
    ["item", "equivalence", "derogation", "waiver", "appointment", "move", "course"],
)
def test_every_kind_of_change_is_looked_at_and_then_saved(
    client, administrator, company, kind
) -> None:
    place, answers, model = changes(company)[kind]
    before = model.objects.count() if model else 0
    response = look(client, place, **answers)
    assert response.status_code == 302, response.context["form"].errors
    assert client.get(response.url).status_code == 200
    assert model is None or model.objects.count() == before
    response = client.post(reverse(f"{place}:add"), answers)
    assert response.status_code == 302, response.context["form"].errors
    assert model is None or model.objects.count() == before + 1


def test_closing_a_unit_shows_who_is_relieved_and_closes_it(
    client, administrator, company
) -> None:
    unit = Unit.objects.get(code="C.1")
    make.requirement(company.curriculum, unit=unit, deadline_days=None)
    answers = {"end": today()}
    url = look(client, "people_units", "close", unit.pk, **answers).url
    page = client.get(url)
    assert page.context["figures"].year == Counted(0, 0, 2)
    assert Unit.objects.get(code="C.1").end != today()
    address = reverse("people_units:close", args=[unit.pk])
    assert page.context["what_if"].came_from == address
    assert client.post(address, answers).status_code == 302
    assert Unit.objects.get(code="C.1").end == today()


def test_a_unit_is_closed_on_a_day_and_not_some_time(
    client, administrator, company
) -> None:
    unit = Unit.objects.get(code="C.1")
    address = reverse("people_units:close", args=[unit.pk])
    for end in ("", "9999-12-31"):
        answer = client.post(address, {"end": end})
        assert "end" in answer.context["form"].errors
    unit.refresh_from_db()
    assert unit.end == FOREVER


def test_closing_a_unit_says_what_goes_along(client, administrator, company) -> None:
    unit = Unit.objects.get(code="C")
    url = look(client, "people_units", "close", unit.pk, end=today()).url
    told = client.get(url).context["what_if"]
    assert [row[1:] for row in told.rows[1:]] == [("", "1"), ("Unit C.1", "–")]
    assert told.heading.endswith(str(unit))


def test_many_are_worked_out_by_a_job(
    client, administrator, company, monkeypatch, django_capture_on_commit_callbacks
) -> None:
    monkeypatch.setattr(proposing, "AT_ONCE", 2)
    with django_capture_on_commit_callbacks(execute=True):
        url = look(
            client, "certification_requirements", **asked_requirement(company)
        ).url
    assert client.get(url).context["figures"].year == Counted(2, 0, 0)


def test_before_the_job_has_run_the_page_says_so(
    client, administrator, company, monkeypatch
) -> None:
    what_if = make.what_if(administrator)
    WhatIf.objects.update(figures=None, done_at=None, reach=30_000)
    url = reverse("certification_effects:effect", args=[what_if.public_id])
    assert re.search(r"30.?000", client.get(url).content.decode())


def told_by_job(client, url: str) -> str:
    """What the page says once a worker came to it later than now."""
    WhatIf.objects.update(figures=None, done_at=None)
    WhatIfTurn.objects.all().delete()
    what_if = WhatIf.objects.get()
    work_out_effect.call(what_if.pk)
    what_if.refresh_from_db()
    assert what_if.figures is None
    assert what_if.done_at is not None
    return client.get(url).content.decode()


def test_a_job_tells_that_what_was_filled_in_cannot_be_saved_any_more(
    client, administrator, company
) -> None:
    User.objects.filter(pk=administrator.pk).update(language="en")
    answers = asked_requirement(company)
    url = look(client, "certification_requirements", **answers).url
    make.requirement(company.curriculum, code="Q1", unit=Unit.objects.get(code="C"))
    said = told_by_job(client, url)
    assert "What was filled in cannot be saved any more." in said


def test_a_job_tells_why_a_unit_cannot_be_closed_like_this_any_more(
    client, administrator, company
) -> None:
    User.objects.filter(pk=administrator.pk).update(language="en")
    unit, successor = Unit.objects.get(code="C.1"), people.unit("D")
    answers = {"end": today(), "successor": successor.pk}
    url = look(client, "people_units", "close", unit.pk, **answers).url
    close_unit(unit=successor, last_day=today(), by=administrator)
    said = told_by_job(client, url)
    assert "This unit does not exist on the day after." in said
    assert Unit.objects.get(code="C.1").end == FOREVER


def test_old_papers_are_thrown_away(client, administrator, company) -> None:
    old = make.what_if(administrator)
    WhatIf.objects.update(asked_at=timezone.now() - 4 * DAY)
    look(client, "certification_requirements", **asked_requirement(company))
    assert not WhatIf.objects.filter(pk=old.pk).exists()


def test_the_page_costs_as_many_queries_for_many_as_for_few(
    client, administrator, company, django_assert_num_queries
) -> None:
    def page() -> str:
        for one in WhatIf.objects.all():
            one.delete()
        return str(
            look(client, "certification_requirements", **asked_requirement(company)).url
        )

    client.get(page())
    few = page()
    with django_assert_num_queries(SHOWN):
        client.get(few)
    for _ in range(20):
        people.appointment(people.person(), Unit.objects.get(code="C.1"), start=today())
    many = page()
    with django_assert_num_queries(SHOWN):
        client.get(many)


def test_figures_are_kept_as_they_were() -> None:
    figures = Figures(3, Counted(1, 2, 0), 1, [(today(), Counted(1, 1, 1))], [], [3])
    assert Figures.from_data(figures.as_data()) == figures


def test_figures_kept_before_it_was_counted_whom_they_are_about_are_of_nobody() -> None:
    figures = Figures(3, Counted(1, 2, 0), 1, [(today(), Counted(1, 1, 1))], [], [3])
    kept = figures.as_data()
    del kept["concerned"]
    assert Figures.from_data(kept).concerned == [0]


def test_who_gets_a_term_and_then_a_gap_counts_once_as_a_gap(company) -> None:
    one = Requirement(
        code="Q1",
        curriculum=company.curriculum,
        unit=Unit.objects.get(code="C"),
        deadline_days=40,
    )
    figures = figures_of(effect_of(Change([one]), since=today()))
    assert figures.year == Counted(gap=2, due=0, eased=0)
    far = Requirement(
        code="Q2",
        curriculum=company.curriculum,
        unit=Unit.objects.get(code="C"),
        start=today() + 500 * DAY,
    )
    figures = figures_of(effect_of(Change([far]), since=today()))
    assert (figures.year, figures.later) == (Counted(0, 0, 0), 2)
    assert figures.concerned == [0] * 13
