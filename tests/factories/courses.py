"""The plainest course: a catalogue, one module, lessons, perhaps an exam."""

import datetime
import itertools
import json
import uuid
from collections.abc import Collection
from fractions import Fraction
from typing import Any, TypeVar

from django.utils import timezone
from wagtail.models import Locale, Page, Site

from certification.models import Course, CourseVersion, Curriculum, CurriculumItem
from courses.authoring.approving import approve_question
from courses.exams.limits import Limits
from courses.exams.sittings import plan_sitting
from courses.models import (
    Attempt,
    CataloguePage,
    Correction,
    CoursePage,
    ExtraTime,
    LearningPage,
    LearningRun,
    LessonPage,
    Marking,
    ModulePage,
    Practice,
    Question,
    Quiz,
    Release,
    Session,
    Sitting,
    TrainingClass,
)
from courses.practice.signing import set_practice
from courses.questions.bank import Option, Wording, set_quiz, write_question
from courses.releases.manifest import Manifest
from courses.releases.releasing import release_version
from courses.sessions.classes import form_class
from courses.sessions.planning import plan_session
from people.days import today
from people.models import User
from people.recording import record
from tests.factories.people import person

_numbers = itertools.count(1)
P = TypeVar("P", bound=LearningPage)
HOUR = datetime.timedelta(hours=1)
LONG_AGO = datetime.date(2020, 1, 1)


def course(code: str | None = None, **particulars: Any) -> Course:
    number = next(_numbers)
    particulars.setdefault("title", f"Course {number}")
    made = Course(code=code or f"T{number}", **particulars)
    record([made], by=None, touching=())
    return made


def locale(language: str) -> Locale:
    return Locale.objects.get_or_create(language_code=language)[0]


def catalogue(language: str = "nl") -> CataloguePage:
    """The catalogue of a language; the Dutch one is where the site begins."""
    found = CataloguePage.objects.filter(locale=locale(language)).first()
    if found is not None:
        return found
    other = CataloguePage.objects.first()
    page = CataloguePage(
        title=f"Catalogue {language}",
        slug=f"catalogue-{language}",
        locale=locale(language),
        translation_key=other.translation_key if other else uuid.uuid4(),
    )
    published(Page.get_first_root_node(), page)
    if language == "nl":
        Site.objects.update_or_create(
            is_default_site=True, defaults={"hostname": "testserver", "root_page": page}
        )
    return page


def published(parent: Page, page: P) -> P:
    """A page written by one person and approved by another."""
    page.live = False
    parent.add_child(instance=page)
    revision = page.save_revision(user=person())
    revision.publish(user=person())
    page.refresh_from_db()
    return page


def option(text: str, *, right: bool = False, feedback: str = "") -> dict[str, Any]:
    value = {"text": text, "is_right": right, "feedback": feedback}
    return {"type": "item", "id": str(uuid.uuid4()), "value": value}


def words() -> dict[str, Any]:
    """A heading, the plainest block."""
    return {"type": "heading", "id": str(uuid.uuid4()), "value": "Look first"}


def check(
    *options: dict[str, Any],
    question: str = "What do you do first?",
    explanation: str = "",
    kind: str = "single_choice",
) -> dict[str, Any]:
    """A knowledge check as a page stores it."""
    chosen = list(options) or [option("Warn", right=True), option("Run")]
    value = {"question": question, "options": chosen, "explanation": explanation}
    return {"type": kind, "id": str(uuid.uuid4()), "value": value}


def course_page(of: Course, language: str = "nl", **particulars: Any) -> CoursePage:
    particulars.setdefault("title", of.title)
    particulars.setdefault("sources", "The regulation")
    particulars.setdefault("review_on", datetime.date(2100, 1, 1))
    particulars.setdefault("one_language_reason", "A test")
    page = CoursePage(
        course=of,
        slug=of.code.lower(),
        locale=locale(language),
        **particulars,
    )
    return published(catalogue(language), page)


def module_page(parent: CoursePage, **particulars: Any) -> ModulePage:
    number = next(_numbers)
    page = ModulePage(
        title=f"Module {number}",
        slug=f"module-{number}",
        locale=parent.locale,
        **particulars,
    )
    return published(parent, page)


def lesson_page(parent: ModulePage, *body: Any, **particulars: Any) -> LessonPage:
    number = next(_numbers)
    particulars.setdefault("title", f"Lesson {number}")
    page = LessonPage(
        slug=f"lesson-{number}",
        locale=parent.locale,
        body=json.dumps(body or (words(),)),
        **particulars,
    )
    return published(parent, page)


def question(
    of: Course, key: str = "", right: str = "a", **particulars: Any
) -> Question:
    """A question with options a, b and c."""
    key = key or f"q{next(_numbers)}"
    wording = Wording(
        kind=particulars.pop("kind", "single"),
        text={"nl": f"Vraag {key}?", "en": f"Question {key}?"},
        options=[
            Option(
                letter,
                {"nl": f"{letter} van {key}", "en": f"{letter} of {key}"},
                letter in right,
            )
            for letter in "abc"
        ],
        explanation={"nl": f"Uitleg {key}", "en": f"Explanation {key}"},
    )
    asked = Question(course=of, key=key, **particulars)
    return approved(write_question(question=asked, wording=wording, by=person()))


def approved(asked: Question) -> Question:
    """What a question says now is found right by a second person."""
    version = asked.versions.order_by("number").last()
    approve_question(version=version, by=person())
    return asked


def quiz(
    of: Course, *, draw: int = 2, pass_mark: Fraction = Fraction(1, 2), **limits: Any
) -> None:
    """An exam with as many questions as it draws."""
    for _ in range(draw):
        question(of)
    allowed = Limits(**limits)
    set_quiz(course=of, draw=draw, pass_mark=pass_mark, limits=allowed, by=person())


def handed_in(like: Attempt, number: int, *, passed: bool) -> Attempt:
    """Another attempt of the same run, handed in, without its questions."""
    return Attempt.objects.create(
        person=like.person,
        quiz=like.quiz,
        run=like.run,
        number=number,
        pass_numerator=1,
        pass_denominator=1,
        submitted_at=timezone.now(),
        right=int(passed),
        passed=passed,
    )


def turned_marking(like: Attempt) -> Marking:
    """An exam that was passed, and is not by a later marking."""
    attempt = handed_in(like, 50, passed=True)
    asked = like.questions.first().version
    mended = Correction.objects.create(version=asked, right=None, reason="Mended")
    worth = {"attempt": attempt, "verdicts": {}, "right": 0}
    Marking.objects.create(number=1, passed=True, **worth)
    return Marking.objects.create(number=2, passed=False, correction=mended, **worth)


def exhausted_attempt(person: User) -> Attempt:
    """The only attempt that the exam of some course allowed, failed."""
    made = course()
    version = CourseVersion(course=made, version=1, released_on=LONG_AGO)
    record([version], by=None, touching=())
    Release.objects.create(version=version, manifest=Manifest({}).written())
    return Attempt.objects.create(
        person=person,
        quiz=Quiz.objects.create(
            course=made, draw=1, pass_numerator=1, pass_denominator=1
        ),
        run=LearningRun.objects.create(person=person, course=made, version=version),
        number=1,
        number_limit=1,
        pass_numerator=1,
        pass_denominator=1,
        submitted_at=timezone.now(),
        right=0,
        passed=False,
    )


def failed_recheck(like: Attempt) -> Attempt:
    """The only attempt of another run, which has ended without a completion."""
    run = LearningRun.objects.create(
        person=like.person,
        course=like.run.course,
        version=like.run.version,
        ended_at=timezone.now(),
    )
    like.run = run
    return handed_in(like, 1, passed=False)


def sitting(of: Course, supervisor: User, **particulars: Any) -> Sitting:
    """A sitting that has been open for a minute and stays so for an hour."""
    now = timezone.now()
    particulars.setdefault("opens_at", now - datetime.timedelta(minutes=1))
    particulars.setdefault("closes_at", now + datetime.timedelta(hours=1))
    return plan_sitting(course=of, place="Room 1", by=supervisor, **particulars)


def extra_time(whose: User, percent: int = 25, **particulars: Any) -> ExtraTime:
    extra = ExtraTime(person=whose, percent=percent, basis="Memo 1", **particulars)
    record([extra], by=None)
    return extra


def session(of: Course | None = None, **particulars: Any) -> Session:
    """A session of an hour for one person, in an hour from now."""
    starts_at = particulars.pop("starts_at", timezone.now() + HOUR)
    instructors = particulars.pop("instructors", ())
    by = particulars.pop("by", None) or person()
    made = Session(
        course=of or course(),
        place=particulars.pop("place", "Hall 3"),
        starts_at=starts_at,
        ends_at=particulars.pop("ends_at", starts_at + HOUR),
        capacity=particulars.pop("capacity", 1),
        **particulars,
    )
    plan_session(session=made, by=by, instructors=instructors)
    return made


def practice(
    of: Course, assessor_item: CurriculumItem, by: User | None = None, **terms: Any
) -> Practice:
    """A sheet with two criteria."""
    words = [
        {"nl": "Controleert de omgeving", "en": "Checks the surroundings"},
        {"nl": "Waarschuwt anderen", "en": "Warns others"},
    ]
    made = Practice(course=of, assessor_item=assessor_item, criteria=words, **terms)
    set_practice(practice=made, by=by)
    return made


def training_class(
    of: Curriculum,
    people: Collection[User] = (),
    instructors: Collection[User] = (),
    by: User | None = None,
) -> TrainingClass:
    """A class of this month and the next."""
    formed = TrainingClass(
        name="Class 12",
        curriculum=of,
        start=today() - datetime.timedelta(days=30),
        end=today() + datetime.timedelta(days=30),
    )
    form_class(formed=formed, people=people, instructors=instructors, by=by)
    return formed


def release(of: Course, by: User | None = None) -> Release:
    return release_version(course=of, released_on=LONG_AGO, by=by or person())
