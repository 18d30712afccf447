"""A question is asked in an exam once somebody other than its author found it right."""

from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from courses.authoring.approving import approve_question, readings, waiting
from courses.authoring.publishing import ensure_workflow
from courses.exams.drawing import bank_of
from courses.models import Question, QuestionApproval
from courses.questions.bank import Option, Wording, set_quiz, write_question
from people.models import AccessRole
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    release,
)
from tests.factories.courses import question as approved_question
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db


def wording(text: str = "Wat eerst?") -> Wording:
    options = [
        Option("a", {"nl": "Waarschuwen", "en": "Warn"}, is_right=True),
        Option("b", {"nl": "Rennen", "en": "Run"}),
    ]
    return Wording("single", {"nl": text, "en": "What first?"}, options, {"nl": "Zo."})


def written(by, of=None, **more):
    asked = Question(course=of or course(), key="q", **more)
    return write_question(question=asked, wording=wording(), by=by)


def asked_in(of):
    return [one.version for one in bank_of(of)]


def test_what_nobody_approved_is_in_no_release() -> None:
    asked = written(person())
    assert asked_in(asked.course) == []
    approve_question(version=asked.latest, by=person())
    assert asked_in(asked.course) == [asked.versions.get().pk]


def test_an_edit_waits_while_the_version_before_is_asked() -> None:
    asked = approved_question(course())
    first = asked.versions.get()
    write_question(question=asked, wording=wording(), by=person())
    assert asked_in(asked.course) == [first.pk]
    assert [version.number for version in waiting()] == [2]


def test_the_author_is_refused() -> None:
    author = person()
    asked = written(author)
    with pytest.raises(ValidationError, match="other than the author"):
        approve_question(version=asked.latest, by=author)
    assert not QuestionApproval.objects.exists()


def test_whoever_wrote_since_the_last_approval_is_an_author() -> None:
    first, second, third = person(), person(), person()
    asked = written(first)
    write_question(question=asked, wording=wording("En nu?"), by=second)
    newest = asked.versions.get(number=2)
    for author in (first, second):
        with pytest.raises(ValidationError):
            approve_question(version=newest, by=author)
    approve_question(version=newest, by=third)
    write_question(question=asked, wording=wording("En dan?"), by=third)
    approve_question(version=asked.versions.get(number=3), by=first)


def test_only_what_a_question_says_now_is_approved() -> None:
    asked = written(person())
    write_question(question=asked, wording=wording("En nu?"), by=person())
    with pytest.raises(ValidationError, match="read it again"):
        approve_question(version=asked.versions.get(number=1), by=person())


def test_twice_is_once() -> None:
    version = written(person()).versions.get()
    first = approve_question(version=version, by=person())
    assert approve_question(version=version, by=person()) == first


def test_what_is_withdrawn_waits_for_nobody() -> None:
    written(person(), withdrawn=True)
    assert not waiting().exists()


def test_whoever_judges_reads_what_is_right_in_every_language() -> None:
    nl, en = readings(written(person()).versions.get())
    assert (nl.language, nl.right, nl.explanation) == ("nl", ("Waarschuwen",), "Zo.")
    assert (en.language, en.right) == ("en", ("Warn",))


def test_a_release_says_that_too_few_are_approved() -> None:
    asked = written(person())
    lesson_page(module_page(course_page(asked.course)))
    set_quiz(course=asked.course, draw=1, pass_mark=Fraction(1), by=person())
    with pytest.raises(ValidationError, match="approved"):
        release(asked.course)


def instructor():
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    return who


def editor(who):
    client = Client()
    client.force_login(who)
    return client


def test_one_instructor_writes_and_another_approves_in_the_admin() -> None:
    ensure_workflow()
    author, colleague = instructor(), instructor()
    version = written(author).versions.get()
    url = f"/admin/courses/approvals/{version.pk}/"
    own = editor(author).get("/admin/courses/approvals/").content.decode()
    assert "Waarschuwen" in own
    assert f'action="{url}"' not in own
    editor(author).post(url)
    assert not QuestionApproval.objects.exists()
    seen = editor(colleague).get("/admin/courses/approvals/").content.decode()
    assert f'action="{url}"' in seen
    assert editor(colleague).post(url).status_code == 302
    assert QuestionApproval.objects.get().recorded_by == colleague


def test_the_worklist_costs_as_much_for_many_as_for_few() -> None:
    ensure_workflow()
    desk = editor(instructor())
    desk.get("/admin/courses/approvals/")
    counts = []
    for _ in range(2):
        written(person())
        written(person())
        with CaptureQueriesContext(connection) as queries:
            desk.get("/admin/courses/approvals/")
        counts.append(len(queries))
    assert counts[0] == counts[1]
