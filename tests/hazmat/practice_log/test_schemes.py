"""How often somebody must practise is set by an administrator."""

import pytest
from django.test import Client
from django.urls import reverse
from wagtail.models import ModelLogEntry

from hazmat.models import PracticeScheme
from people.access import ensure_groups
from people.models import AccessRole, User
from tests.factories import certification, people
from tests.factories import hazmat as make


@pytest.fixture
def administrator(db: None, client: Client) -> User:
    ensure_groups()
    made = people.person()
    people.grant(made, AccessRole.ADMINISTRATOR)
    client.force_login(made)
    return made


def test_an_administrator_sets_a_scheme_of_which_commanders_fill_the_log(
    client: Client, administrator: User
) -> None:
    course = certification.course("DIVE-CURRENT")
    asked = {"code": "DIVE", "name": "Dives", "course": course.pk}
    often = {"needed": 20, "months": 24}
    answer = client.post(reverse("practice_schemes:add"), {**asked, **often})
    assert answer.status_code == 302, answer.context["form"].errors
    scheme = PracticeScheme.objects.get()
    assert (scheme.course, scheme.needed, scheme.months) == (course, 20, 24)
    entry = ModelLogEntry.objects.get(action="hazmat.practice_scheme.set")
    assert entry.user == administrator
    assert "DIVE" in client.get(reverse("practice_schemes:index")).content.decode()


def test_how_often_is_corrected_and_the_course_stays(
    client: Client, administrator: User
) -> None:
    scheme = make.practice(people.person()).scheme
    page = reverse("practice_schemes:edit", args=[scheme.pk])
    form = client.get(page).context["form"]
    assert not {"code", "course"} & form.fields.keys()
    answer = client.post(page, {**form.initial, "basis": "", "needed": 30})
    assert answer.status_code == 302, answer.context["form"].errors
    changed = PracticeScheme.objects.get()
    assert (changed.needed, changed.course) == (30, scheme.course)


def test_a_log_of_which_no_scheme_is_set_asks_for_none(
    client: Client, administrator: User
) -> None:
    diver = people.person()
    page = reverse("hazmat:practice_log", args=[diver.public_id])
    assert client.get(page).context["form"] is None
    make.practice(people.person())
    assert client.get(page).context["form"] is not None
