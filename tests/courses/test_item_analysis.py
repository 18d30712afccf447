"""From exams that were handed in to what they say about a question."""

from fractions import Fraction

import pytest

from courses.authoring.publishing import ensure_workflow
from courses.exams.attempts import answer_question, start_attempt, submit_attempt
from courses.lessons.learning import begin_course, read_lesson
from courses.models import CheckAnswer, Correction, Marking
from courses.questions import item_analysis
from courses.questions.analysis import Met
from courses.questions.bank import wording_of, write_question
from courses.questions.item_analysis import _Facts, analysed, looked_back_on, to_look_at
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
LOOK = "/admin/courses/questions/look/"


class Exam:
    """A course of one lesson with an exam of two questions, and who takes it."""

    def __init__(self) -> None:
        self.course = course()
        self.lesson = lesson_page(module_page(course_page(self.course)))
        quiz(self.course, draw=2, pass_mark=Fraction(1, 2))
        self.first, self.second = self.course.questions.all()
        self.release = release(self.course)

    def taken(self, first: str = "a", second: str = "a", *, check: bool | None = None):
        """Somebody answers both questions with these options; none leaves one open."""
        who = person()
        run = begin_course(person=who, course=self.course, by=who)
        read_lesson(person=who, lesson=self.lesson, by=who)
        if check is not None:
            CheckAnswer.objects.create(
                run=run,
                lesson_key=self.lesson.translation_key,
                block_id="b",
                chosen=["x"],
                is_right=check,
                token="00000000-0000-4000-8000-000000000000",
                recorded_by=who,
            )
        attempt = start_attempt(run=run, by=who)
        for asked in attempt.questions.select_related("version__question"):
            key = first if asked.version.question == self.first else second
            chosen = [handle for handle, option in asked.handles if option == key]
            if chosen:
                answer_question(question=asked, given={"choice": chosen}, by=who)
        return submit_attempt(attempt=attempt, by=who)


@pytest.fixture
def exam() -> Exam:
    return Exam()


def test_the_answers_of_handed_in_exams_are_counted_by_option(exam):
    for key in "aaabbc":
        exam.taken(key)
    exam.taken("z")  # left open
    (one,) = analysed([exam.first.latest])
    assert [(option.key, option.count) for option in one.analysis.options] == [
        ("a", 3),
        ("b", 2),
        ("c", 1),
    ]
    assert one.analysis.count == 7
    assert one.facility is None  # too few


def test_an_exam_that_is_not_handed_in_counts_for_nothing(exam):
    who = person()
    run = begin_course(person=who, course=exam.course, by=who)
    read_lesson(person=who, lesson=exam.lesson, by=who)
    start_attempt(run=run, by=who)
    assert to_look_at([exam.course.pk]) == []


def test_each_version_has_its_own_answers_and_releases(exam):
    exam.taken()
    said = wording_of(exam.first.latest)
    words = {**said.text, "nl": "Anders gevraagd?"}
    write_question(
        question=exam.first,
        wording=type(said)(**{**fields(said), "text": words}),
        by=person(),
    )
    new, old = looked_back_on(exam.first)
    assert (new.analysis.count, old.analysis.count) == (0, 1)
    assert (new.releases, old.releases) == ((), (exam.release,))


def fields(wording) -> dict[str, object]:
    return {name: getattr(wording, name) for name in wording.__dataclass_fields__}


def test_a_correction_counts_from_the_marking_that_follows_it(exam):
    attempt = exam.taken("b", "a")
    version = exam.first.latest
    correction = Correction.objects.create(
        version=version, right=["b"], reason="Verkeerde sleutel.", recorded_by=person()
    )
    old = attempt.markings.get()
    Marking.objects.create(
        attempt=attempt,
        number=2,
        verdicts=dict.fromkeys(old.verdicts, True),
        right=2,
        passed=True,
        correction=correction,
        recorded_by=person(),
    )
    (one,) = analysed([version])
    marks = {option.key: option.is_right for option in one.analysis.options}
    assert marks == {"a": False, "b": True, "c": False}
    assert item_analysis._met(version, _asked(version), _Facts.about([version])) == Met(
        True, 1, 1, ("b",), None
    )


def _asked(version):
    (one,) = item_analysis._asked([version])
    return one


def test_missed_unseen_looks_at_the_checks_of_its_lesson(exam):
    exam.first.taught_in = exam.lesson.translation_key
    exam.first.save()
    for check in [True, None, False, False, *[True] * 6]:
        exam.taken("b", check=check)
    (one,) = analysed([exam.first.latest])
    assert one.analysis.unseen == Fraction(8, 10)
    assert analysed([exam.second.latest])[0].analysis.unseen is None


def test_what_needs_a_look_comes_first(exam):
    for _ in range(10):
        exam.taken("b", "a")
    first, second = to_look_at([exam.course.pk])
    assert (first.version.question, second.version.question) == (
        exam.first,
        exam.second,
    )
    assert len(first.worries) == 2  # hard, and a wrong answer is preferred


@pytest.fixture
def author(client):
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    ensure_workflow()
    client.force_login(who)
    return who


def test_an_author_sees_what_needs_a_look_and_why(client, author, exam):
    for _ in range(10):
        exam.taken("b", "a")
    page = client.get(LOOK, {"course": exam.course.code}).content.decode()
    assert f"{LOOK}{exam.first.pk}/" in page
    assert "0&nbsp;%" in page
    page = client.get(f"{LOOK}{exam.first.pk}/").content.decode()
    assert "10 (100&nbsp;%)" in page
    assert str(exam.release) in page
    assert client.get(LOOK, {"course": "NOWHERE"}).status_code == 404


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    client, author, exam, django_assert_max_num_queries
):
    exam.taken()
    client.get(LOOK)
    with django_assert_max_num_queries(40) as one:
        client.get(LOOK)
    for _ in range(5):
        exam.taken("b", "c")
    question(exam.course)
    with django_assert_max_num_queries(40) as many:
        client.get(LOOK)
    assert len(many) == len(one)
