"""Marking again after a mistake in a question: the old marking stays, people decide."""

from dataclasses import replace
from fractions import Fraction

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.test import Client
from django.utils import timezone

from certification.models import Completion, Revocation
from courses.authoring.approving import approve_question
from courses.authoring.desk import desk_of
from courses.exams.attempts import answer_question, start_attempt, submit_attempt
from courses.exams.rechecks import decide_recheck, failed_rechecks
from courses.exams.regrading import (
    correct_question,
    decide,
    mark_again,
    newest_right,
    remarks,
    undecided,
)
from courses.exams.verdicts import Right, marks_of
from courses.lessons.learning import begin_course, read_lesson
from courses.models import (
    Attempt,
    Correction,
    CoursePage,
    LessonPage,
    Marking,
    MarkingDecision,
    QuestionVersion,
)
from courses.questions.bank import wording_of, write_question
from people.days import today
from people.models import AccessRole
from tests.factories.courses import (
    approved,
    course,
    course_page,
    lesson_page,
    module_page,
    quiz,
    release,
)
from tests.factories.people import appointment, grant, person
from tests.factories.people import unit as make_unit

pytestmark = pytest.mark.django_db
FOLLOW, LEAVE = MarkingDecision.Choice.FOLLOW, MarkingDecision.Choice.LEAVE


@pytest.fixture
def made():
    """A course with an exam of one question, of which a is right says its author."""
    made = course()
    lesson_page(module_page(course_page(made)))
    quiz(made, draw=1, pass_mark=Fraction(1))
    release(made)
    return made


@pytest.fixture
def version(made) -> QuestionVersion:
    return made.questions.get().latest


def take(made, key: str | None) -> Attempt:
    """Somebody takes the exam and answers this."""
    who = person()
    run = begin_course(person=who, course=made, by=who)
    read_lesson(person=who, lesson=LessonPage.objects.get(), by=who)
    attempt = start_attempt(run=run, by=who)
    asked = attempt.questions.get()
    if key:
        given = {"choice": [handle for handle, k in asked.handles if k == key]}
        answer_question(question=asked, given=given, by=who)
    return submit_attempt(attempt=attempt, by=who)


def correct(version, right, reason="The regulation says b."):
    return correct_question(version=version, right=right, reason=reason, by=person())


def test_handing_in_writes_the_first_marking(made):
    attempt = take(made, "a")
    marking = Marking.objects.get()
    assert (marking.number, marking.verdicts, marking.passed) == (1, {"1": True}, True)
    assert marking.recorded_at >= attempt.started_at
    with pytest.raises(IntegrityError), transaction.atomic():
        Marking.objects.update(passed=False)


def test_a_correction_marks_again_and_the_old_marking_stays(made, version):
    """T-39c."""
    passed, failed, third = take(made, "a"), take(made, "b"), take(made, "c")
    correct(version, ["b"])
    told = {
        attempt: list(
            Marking.objects.filter(attempt=attempt).values_list("number", "passed")
        )
        for attempt in (passed, failed, third)
    }
    assert told[passed] == [(1, True), (2, False)]
    assert told[failed] == [(1, False), (2, True)]
    assert told[third] == [(1, False)]
    assert marks_of(failed) == {1: True}


def test_nothing_follows_from_a_new_marking_by_itself(made, version):
    passed, failed = take(made, "a"), take(made, "b")
    correct(version, ["b"])
    assert Completion.objects.get().person == passed.person
    assert not Revocation.objects.exists()
    assert [m.attempt for m in undecided()] == [passed, failed]
    assert Attempt.objects.get(pk=passed.pk).passed


def test_following_withdraws_what_was_wrongly_completed_and_records_the_rest(
    made, version
):
    passed, failed = take(made, "a"), take(made, "b")
    correct(version, ["b"])
    for marking in undecided():
        decide(marking=marking, choice=FOLLOW, reason="Key was wrong.", by=person())
    revoked = Revocation.objects.get()
    assert revoked.completion.person == passed.person
    assert revoked.effective_on == revoked.completion.completed_on
    assert revoked.reason == "Key was wrong."
    recorded = Completion.objects.get(person=failed.person)
    assert recorded.completed_on == revoked.completion.completed_on
    assert not undecided().exists()


def test_whoever_took_it_sees_what_it_was_worth_then_and_now(made, version):
    attempt = take(made, "a")
    attempt.person.language = "en"
    attempt.person.save()
    client = Client()
    client.force_login(attempt.person)
    address = f"/my/attempts/{attempt.public_id}/"
    assert "marked again" not in client.get(address).content.decode()
    correct(version, ["b"])
    page = client.get(address).content.decode()
    assert "This exam was marked again" in page
    assert "still decides what follows" in page
    assert "The regulation says b." not in page
    (found,) = undecided()
    decide(marking=found, choice=LEAVE, reason="Long ago.", by=person())
    page = client.get(address).content.decode()
    assert "still decides" not in page
    assert "leave it as it was" in page


def test_who_lost_a_completion_by_it_is_told_so_and_can_start_again(made, version):
    attempt = take(made, "a")
    attempt.person.language = "en"
    attempt.person.save()
    correct(version, ["b"])
    decide(marking=undecided().get(), choice=FOLLOW, reason="Key.", by=person())
    client = Client()
    client.force_login(attempt.person)
    lesson = LessonPage.objects.get()
    course = lesson.get_parent().get_parent()
    result = client.get(f"/my/attempts/{attempt.public_id}/").content.decode()
    assert "Your completion was revoked" in result
    assert "You completed this course" not in result
    exam = client.get(f"/my/courses/{made.code}/exam/").content.decode()
    assert "Start the course again before you take its exam." in exam
    for page in (client.get(one.url).content.decode() for one in (course, lesson)):
        assert "Je behaalde resultaat is ingetrokken" in page
        assert "Je hebt deze cursus behaald" not in page
    page = client.get(course.url).content.decode()
    assert "Begin met de cursus" in page
    assert "Je bent geslaagd voor het examen" not in page


def test_leaving_needs_a_reason_and_changes_nothing(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    marking = undecided().get()
    with pytest.raises(ValidationError):
        decide(marking=marking, choice=LEAVE, reason="", by=person())
    decide(marking=marking, choice=LEAVE, reason="Was taught so.", by=person())
    assert not Revocation.objects.exists()
    assert Attempt.objects.get(pk=passed.pk).passed
    assert not undecided().exists()


def test_a_decision_is_taken_once_and_never_about_oneself(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    marking = undecided().get()
    with pytest.raises(ValidationError, match="own exam"):
        decide(marking=marking, choice=LEAVE, reason="Mine.", by=passed.person)
    decide(marking=marking, choice=LEAVE, reason="So be it.", by=person())
    with pytest.raises(ValidationError, match="already"):
        decide(marking=marking, choice=FOLLOW, reason="No.", by=person())


def test_a_question_that_was_wrong_itself_counts_as_right_for_everybody(made, version):
    attempts = [take(made, key) for key in ("b", "c", None)]
    correct(version, None, "No answer was right.")
    assert [marks_of(attempt) for attempt in attempts] == [{1: True}] * 3
    assert undecided().count() == 3


def test_exams_handed_in_later_are_marked_by_the_correction(made, version):
    correct(version, ["b"])
    assert take(made, "b").passed
    assert not take(made, "a").passed
    assert Marking.objects.filter(number=2).count() == 0


def test_marking_again_twice_changes_nothing_and_a_second_correction_counts(
    made, version
):
    take(made, "a")
    first = correct(version, ["b"])
    assert mark_again(first, by=None) == 0
    correct(version, ["a"], "It was right after all.")
    assert Marking.objects.count() == 3
    assert not undecided().exists()  # it passes again, as it always did


def test_a_question_of_another_kind_by_now_says_nothing_about_what_was_right(
    made, version
):
    assert newest_right(version) == ["a"]
    assert newest_right(mend(version)) == ["b"]
    several = replace(wording_of(version.question.latest), kind="multiple")
    question = write_question(question=version.question, wording=several, by=person())
    assert newest_right(version) == ["b"], "nobody approved the other kind"
    approved(question)
    with pytest.raises(ValidationError, match="something else by now"):
        newest_right(version)


def test_what_cannot_be_right_is_refused(made, version):
    for right in (["z"], []):
        with pytest.raises(ValidationError):
            correct(version, right)
    with pytest.raises(ValidationError):
        correct(version, ["b"], "")
    assert not Marking.objects.filter(number=2).exists()


def test_the_effect_is_known_before_it_is_done(made, version):
    take(made, "a")
    take(made, "b")
    found = list(remarks(version, Right(["b"])))
    assert [(remark.passed, remark.turns) for remark in found] == [
        (False, True),
        (True, True),
    ]
    assert Marking.objects.count() == 2


def test_an_attempt_from_before_there_were_markings_gets_its_first_one(made, version):
    old = take(made, "a")
    fields = {"person": old.person, "quiz": old.quiz, "run": old.run, "number": 2}
    marks = {"pass_numerator": 1, "pass_denominator": 1, "right": 0, "passed": False}
    again = Attempt.objects.create(submitted_at=old.submitted_at, **fields, **marks)
    again.questions.create(number=1, version=version, handles=[])
    correct(version, None, "Nobody could know.")
    found = Marking.objects.filter(attempt=again).values_list("number", "passed")
    assert list(found) == [(1, False), (2, True)]


# --- the pages --------------------------------------------------------------


def browser(*roles: AccessRole, unit=None) -> Client:
    who = person(language="en")
    for role in roles:
        grant(who, role, unit)
    opened = Client()
    opened.force_login(who)
    return opened


def mend(version: QuestionVersion) -> QuestionVersion:
    """Its author says that b is right, with the same words."""
    said = wording_of(version)
    options = [replace(o, is_right=o.key == "b") for o in said.options]
    wording = replace(said, options=options, answer=None)
    mended = write_question(question=version.question, wording=wording, by=person())
    approve_question(version=mended.latest, by=person())
    return version


def test_an_instructor_sees_the_effect_and_marks_again(made, version):
    take(made, "a")
    take(made, "b")
    opened = browser(AccessRole.INSTRUCTOR)
    assert (
        f"/corrections/{version.pk}/"
        not in opened.get("/corrections/").content.decode()
    )
    mend(version)
    assert f"/corrections/{version.pk}/" in opened.get("/corrections/").content.decode()
    url = f"/corrections/{version.pk}/"
    form = {"by": "newest", "reason": "The regulation says b."}
    shown = opened.post(url, {**form, "preview": ""}).content.decode()
    assert "From passed to not passed: 1. From not passed to passed: 1." in shown
    assert not Correction.objects.exists()
    assert opened.post(url, {"apply": "", "by": "newest"}).status_code == 422
    assert opened.post(url, {**form, "apply": ""}).url == "/corrections/"
    assert Correction.objects.get().right == ["b"]
    assert undecided().count() == 2


def test_the_question_stands_as_it_was_asked_beside_how_it_is_now(made, version):
    take(made, "a")
    newer = mend(version).question.latest
    page = browser(AccessRole.INSTRUCTOR).get(f"/corrections/{version.pk}/")
    then, now = page.context["sides"]
    assert (then.version, now.version) == (version, newer)
    assert then.readings[0].right != now.readings[0].right


def test_the_desk_counts_what_was_mended_until_exams_are_marked_again(made, version):
    take(made, "a")
    who = person()
    CoursePage.objects.get(course=made).save_revision(user=who)
    mend(version)
    assert desk_of(who, on=today()).questions_mended == 1
    correct(version, ["b"])
    assert desk_of(who, on=today()).questions_mended == 0
    listed = browser(AccessRole.INSTRUCTOR).get("/corrections/").content.decode()
    assert "marked again on" in listed


def test_decisions_are_about_people_in_sight_only(made, version):
    passed = take(made, "a")
    correct(version, ["b"])
    unit = make_unit("U")
    inside = browser(AccessRole.COORDINATOR, unit=unit)
    url = f"/decisions/markings/{undecided().get().pk}/"
    form = {"choice": FOLLOW, "reason": "The key was wrong."}
    assert passed.person.last_name not in inside.get("/decisions/").content.decode()
    assert inside.post(url, form).status_code == 404
    for stranger in (browser(AccessRole.INSTRUCTOR), browser(AccessRole.COMMANDER)):
        assert stranger.get("/decisions/").status_code == 404
        assert stranger.post(url, form).status_code == 404
    appointment(passed.person, unit)
    assert passed.person.last_name in inside.get("/decisions/").content.decode()
    inside.post(url, {"choice": FOLLOW})
    assert not Revocation.objects.exists()
    assert inside.post(url, form).url == "/decisions/"
    assert Revocation.objects.get().completion.person == passed.person


def test_the_list_costs_as_many_queries_for_many_as_for_one(
    made, version, django_assert_num_queries
):
    opened = browser(AccessRole.ADMINISTRATOR)
    for _ in range(2):
        take(made, "a")
        correct(version, ["b"])
        correct(version, ["a"])
        correct(version, ["b"])
        with django_assert_num_queries(12):
            opened.get("/decisions/")


def recheck(made) -> Attempt:
    """Somebody who holds the completion takes the exam again and fails."""
    first = take(made, "a")
    who = first.person
    run = begin_course(person=who, course=made, by=who)
    read_lesson(person=who, lesson=LessonPage.objects.get(), by=who)
    return submit_attempt(attempt=start_attempt(run=run, by=who), by=who)


def test_failing_a_recheck_is_a_fact_that_withdraws_nothing_by_itself(made):
    failed = recheck(made)
    assert failed_rechecks().get() == failed
    assert not Revocation.objects.exists()


def test_who_fails_a_recheck_may_lose_the_completion_in_the_same_act(made):
    failed = recheck(made)
    text = browser(AccessRole.ADMINISTRATOR).get("/decisions/").content.decode()
    assert failed.person.last_name in text
    opened = browser(AccessRole.ADMINISTRATOR)
    url = f"/decisions/rechecks/{failed.public_id}/"
    opened.post(url, {"choice": "withdraw", "reason": "Failed on the range."})
    revoked = Revocation.objects.get()
    assert revoked.reason == "Failed on the range."
    assert revoked.effective_on == timezone.localdate(failed.ended_at)
    assert not failed_rechecks().exists()
    assert opened.post(url, {"choice": "leave", "reason": "x"}).status_code == 404


def test_nobody_decides_about_their_own_recheck(made):
    failed = recheck(made)
    particulars = {"choice": "leave", "reason": "I know it."}
    with pytest.raises(ValidationError, match="own exam"):
        decide_recheck(attempt=failed, by=failed.person, **particulars)
    decide_recheck(attempt=failed, by=person(), **particulars)
    with pytest.raises(ValidationError, match="decided already"):
        decide_recheck(attempt=failed, by=person(), choice="withdraw", reason="x")
    assert not Revocation.objects.exists()
    assert not failed_rechecks().exists()
