"""What tests of marking again begin with: an exam that is taken, and a correction."""

from dataclasses import replace

from django.test import Client

from courses.authoring.approving import approve_question
from courses.exams.attempts import answer_question, start_attempt, submit_attempt
from courses.exams.regrading import correct_question
from courses.lessons.learning import begin_course, read_lesson
from courses.models import Attempt, LessonPage, MarkingDecision, QuestionVersion
from courses.questions.bank import wording_of, write_question
from people.models import AccessRole
from tests.factories.people import grant, person

FOLLOW, LEAVE = MarkingDecision.Choice.FOLLOW, MarkingDecision.Choice.LEAVE


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


def mend(version: QuestionVersion) -> QuestionVersion:
    """Its author says that b is right, with the same words."""
    said = wording_of(version)
    options = [replace(o, is_right=o.key == "b") for o in said.options]
    wording = replace(said, options=options, answer=None)
    mended = write_question(question=version.question, wording=wording, by=person())
    approve_question(version=mended.latest, by=person())
    return version


def browser(*roles: AccessRole, unit=None) -> Client:
    who = person(language="en")
    for role in roles:
        grant(who, role, unit)
    opened = Client()
    opened.force_login(who)
    return opened


def recheck(made) -> Attempt:
    """Somebody who holds the completion takes the exam again and fails."""
    first = take(made, "a")
    who = first.person
    run = begin_course(person=who, course=made, by=who)
    read_lesson(person=who, lesson=LessonPage.objects.get(), by=who)
    return submit_attempt(attempt=start_attempt(run=run, by=who), by=who)
