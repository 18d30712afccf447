"""Releasing in the administration."""

import datetime

import pytest
from django.test import Client

from courses.authoring.publishing import ensure_workflow
from courses.models import Release
from people.days import today
from people.models import AccessRole
from tests.courses.releasing.scene import lesson_of, mend
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)


@pytest.fixture
def desk(client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return client


def sent(newest: Release, **more):
    return {"choice": "version", "released_on": today(), "after": newest.pk, **more}


def test_the_page_tells_of_each_choice(desk, obliged):
    made, *_ = obliged
    answer = desk.get(f"/admin/courses/releases/{made.pk}/").content.decode()
    assert 'value="edition"' in answer
    assert 'name="seen"' in answer
    assert "C.1" in answer


def test_a_day_is_looked_at_before_it_is_released(desk, obliged):
    made, *_ = obliged
    url = f"/admin/courses/releases/{made.pk}/"
    newest = Release.objects.get()
    day = today() + 40 * DAY
    again_ = sent(newest, choice="again", again_from=day)
    assert desk.post(url, again_).status_code == 200
    look = desk.post(url, {**again_, "look": "1"})
    assert f'name="seen" value="{day:%Y-%m-%d}"' in look.content.decode()
    assert Release.objects.count() == 1
    assert desk.post(url, {**again_, "seen": day}).status_code == 302
    assert made.versions.get(version=1).retired_on == day


def test_whoever_looks_at_a_day_has_chosen_that_day(desk, obliged):
    made, *_ = obliged
    asked = sent(Release.objects.get(), again_from=today() + 40 * DAY, look="1")
    look = desk.post(f"/admin/courses/releases/{made.pk}/", asked)
    assert look.context["form"]["choice"].value() == "again"
    assert look.content.decode().count(" checked") == 1


def test_what_is_refused_after_a_look_is_told_where_the_page_begins(desk, obliged):
    """The look ends at its own place; without an address of its own the form stays there."""
    made, *_ = obliged
    url = f"/admin/courses/releases/{made.pk}/"
    assert f'action="{url}"' in desk.get(url).content.decode()


def test_sent_twice_it_is_released_once(desk, obliged):
    made, *_ = obliged
    url = f"/admin/courses/releases/{made.pk}/"
    form = sent(Release.objects.get())
    assert desk.post(url, form).status_code == 302
    assert desk.post(url, form).status_code == 200
    assert made.versions.count() == 2


def test_an_edition_is_released_in_the_admin(desk, obliged):
    made, *_ = obliged
    newest = Release.objects.get()
    mend(lesson_of(made), title="Better title")
    form = {"choice": "edition", "after": newest.pk}
    assert desk.post(f"/admin/courses/releases/{made.pk}/", form).status_code == 302
    assert [r.edition for r in newest.version.releases.order_by("edition")] == [1, 2]
