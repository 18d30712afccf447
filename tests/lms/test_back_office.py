"""The administration shows no way to what the role matrix refuses its reader."""

import re

import pytest
from django.test import Client

from courses.authoring.publishing import ensure_catalogues, ensure_workflow
from people.access import align_groups
from people.models import AccessRole
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    question,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db


@pytest.fixture
def places() -> list[str]:
    """The editor of a page and of a question, and the list in which the page stands."""
    ensure_catalogues()
    ensure_workflow()
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    return [
        f"/admin/pages/{lesson.pk}/edit/",
        f"/admin/courses/questions/edit/{question(made).pk}/",
        f"/admin/pages/{lesson.get_parent().pk}/",
    ]


def text_for(role: AccessRole, address: str) -> str:
    who = person()
    grant(who, role)
    align_groups(who)
    client = Client()
    client.force_login(who)
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_who_may_not_open_a_history_finds_no_way_to_it(places) -> None:
    """It names colleagues who may lie outside of the reader's sight (decision 0009)."""
    for address in places:
        ways = re.findall(
            r'href="([^"]*/history/[^"]*)"', text_for(AccessRole.INSTRUCTOR, address)
        )
        assert ways == [], address


def test_an_administrator_finds_the_history_of_a_question(places) -> None:
    _page, of_question, _list = places
    assert "/history/" in text_for(AccessRole.ADMINISTRATOR, of_question)
