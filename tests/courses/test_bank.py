"""The question bank and releases."""

import datetime
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from certification.models import CourseVersion
from courses.authoring.publishing import ensure_workflow
from courses.exams.limits import Limits
from courses.models import AnswerKey, Question, QuestionVersion, Quiz, Release
from courses.questions.bank import Option, Wording, set_quiz, wording_of, write_question
from people.models import AccessRole
from tests.factories.courses import (
    course,
    course_page,
    lesson_page,
    module_page,
    question,
    quiz,
    release,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db


def wording(*right: str, kind: str = "single", text: str = "Vraag?") -> Wording:
    options = [Option(key, {"nl": key}, is_right=key in right) for key in "abc"]
    return Wording(kind, {"nl": text}, options, {"nl": "Zo is het."})


def test_an_edit_makes_a_version_and_leaves_the_old_one():
    asked = question(course())
    before = asked.latest
    write_question(question=asked, wording=wording("b"), by=person())
    assert [version.number for version in asked.versions.all()] == [1, 2]
    assert AnswerKey.objects.get(version=before).right == ["a"]
    assert asked.latest.answer_key.right == ["b"]


def test_saving_without_a_change_makes_no_version():
    asked = question(course())
    write_question(question=asked, wording=wording_of(asked.latest), by=person())
    assert asked.versions.count() == 1


@pytest.mark.parametrize(
    "wrong",
    [
        wording(),
        wording("a", "b"),
        wording(kind="multiple"),
        wording("a", text=""),
        Wording("single", {"nl": "Vraag?"}, [Option("a", {"nl": "a"}, is_right=True)]),
        Wording(
            "single", {"nl": "Vraag?"}, [Option("a", {"nl": "a"}, is_right=True)] * 2
        ),
    ],
)
def test_a_question_that_cannot_be_answered_is_refused(wrong):
    with pytest.raises(ValidationError):
        write_question(
            question=Question(course=course(), key="q"), wording=wrong, by=person()
        )
    assert not Question.objects.exists()


@pytest.mark.parametrize("mark", [Fraction(0), Fraction(6, 5)])
def test_a_pass_mark_is_more_than_nothing_and_at_most_everything(mark):
    with pytest.raises(ValidationError):
        set_quiz(course=course(), draw=1, pass_mark=mark, by=person())


def test_a_release_freezes_lessons_and_questions():
    made = course()
    lesson = lesson_page(module_page(course_page(made)))
    quiz(made, draw=2, pass_mark=Fraction(4, 5))
    released = release(made)
    questions = QuestionVersion.objects.filter(question__course=made)
    assert released.manifest == {
        "lessons": {str(lesson.translation_key): {"nl": lesson.live_revision_id}},
        "questions": sorted(questions.values_list("pk", flat=True)),
        "draw": 2,
        "pass_mark": [4, 5],
        "limits": Limits().written(),
        "parts": [],
    }
    assert released.pages.count() == 3
    assert released.version.version == 1
    assert release(made).version.version == 2


def test_nothing_is_released_without_a_published_lesson():
    made = course()
    course_page(made)
    with pytest.raises(ValidationError):
        release(made)
    assert not CourseVersion.objects.exists()


def test_nothing_is_released_half_translated():
    made = course()
    lesson_page(module_page(course_page(made)))
    course_page(made, "en")
    with pytest.raises(ValidationError):
        release(made)


def test_nothing_is_released_with_fewer_questions_than_are_drawn():
    made = course()
    lesson_page(module_page(course_page(made)))
    question(made)
    set_quiz(course=made, draw=2, pass_mark=Fraction(1), by=person())
    with pytest.raises(ValidationError):
        release(made)


@pytest.fixture
def author(client: Client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


def test_an_author_writes_a_question_in_the_admin(client, author):
    made = course()
    form = {
        "course": made.pk,
        "key": "q1",
        "kind": "single",
        "text_nl": "Wat eerst?",
        "option_1_nl": "Waarschuwen",
        "right_1": "on",
        "option_2_nl": "Rennen",
    }
    assert client.post("/admin/courses/questions/new/", form).status_code == 302
    asked = Question.objects.get()
    assert asked.latest.in_words() == "Wat eerst?"
    assert asked.latest.recorded_by == author
    keys = [option["key"] for option in asked.latest.options]
    url = f"/admin/courses/questions/edit/{asked.pk}/"
    assert "Rennen" in client.get(url).content.decode()
    assert client.post(url, {**form, "option_2_nl": "Vluchten"}).status_code == 302
    assert [option["key"] for option in asked.latest.options] == keys
    assert asked.versions.count() == 2


def test_an_author_sees_why_a_question_is_refused(client, author):
    form = {"course": course().pk, "key": "q1", "kind": "single", "text_nl": "Wat?"}
    assert client.post("/admin/courses/questions/new/", form).status_code == 200
    assert not Question.objects.exists()


def test_an_author_sets_an_exam_in_the_admin(client, author):
    form = {"draw": 2, "pass_numerator": 4, "pass_denominator": 5, "minutes": 30}
    form |= {"cooling_hours": 24, "max_attempts": "", "feedback": "passed"}
    made = course()
    page = client.get("/admin/courses/exams/new/").content.decode()
    assert 'name="max_attempts" value="3"' in page
    client.post("/admin/courses/exams/new/", {**form, "course": made.pk})
    assert made.quiz.pass_mark == Fraction(4, 5)
    assert made.quiz.limits == Limits(None, 24, 30, feedback="passed")


@pytest.mark.parametrize(
    "wrong",
    [
        {"feedback": "closed"},
        {"opens_at": "2026-02-02 10:00", "closes_at": "2026-02-02 09:00"},
        {"max_attempts": 0},
        {"minutes": 0},
        {"pass_denominator": 0},
    ],
)
def test_an_exam_that_cannot_be_is_refused_on_the_form(client, author, wrong):
    form = {"draw": 2, "pass_numerator": 4, "pass_denominator": 5, "minutes": 30}
    form |= {"cooling_hours": 0, "feedback": "score", "course": course().pk}
    answer = client.post("/admin/courses/exams/new/", {**form, **wrong})
    assert answer.status_code == 200
    assert answer.context["form"].errors
    assert not Quiz.objects.exists()


def test_releasing_asks_to_confirm_what_is_frozen(client, author):
    made = course()
    lesson_page(module_page(course_page(made)), title="Eerste les")
    assert made.title in client.get("/admin/courses/releases/").content.decode()
    url = f"/admin/courses/releases/{made.pk}/"
    page = client.get(url).content.decode()
    assert "Eerste les" in page
    assert "old completions" not in page  # there is no earlier version to say it of
    assert not Release.objects.exists()
    day = datetime.date(2026, 1, 2)
    form = {"choice": "version", "released_on": day, "after": 0}
    assert client.post(url, form).status_code == 302
    assert Release.objects.get().version.released_on == day
