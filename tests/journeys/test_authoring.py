"""A course is begun, approved, released, mended, and asked of everybody again."""

import datetime
from fractions import Fraction

import pytest
from django.test import Client

from certification.models import Course, StandingSpan
from certification.rebuilding import rebuild_stale
from courses.bank import Option, Wording, set_quiz, wording_of, write_question
from courses.models import CoursePage, LearningPage, LessonPage, Question, Release
from courses.publishing import ensure_catalogues, ensure_workflow
from people.days import today
from people.models import AccessRole, User
from tests.factories import certification as duty
from tests.factories import courses as teach
from tests.factories import people

pytestmark = pytest.mark.django_db

COMMENTS = {
    "comments-TOTAL_FORMS": "0",
    "comments-INITIAL_FORMS": "0",
    "comments-MIN_NUM_FORMS": "0",
    "comments-MAX_NUM_FORMS": "",
}


def instructor() -> User:
    who = people.person()
    people.grant(who, AccessRole.INSTRUCTOR)
    return who


def browser(who: User) -> Client:
    client = Client()
    client.force_login(who)
    return client


@pytest.fixture
def school():
    """A catalogue, an author, a colleague, and a course that a unit must hold."""
    ensure_catalogues()
    ensure_workflow()
    course = teach.course("HOIST", title="Hijsen", validity_months=24)
    company = people.unit("C")
    item = duty.item(course, of=duty.curriculum(), code="I-HOIST")
    duty.requirement(item.curriculum, unit=company)
    recruit = people.person()
    people.appointment(recruit, company, start=datetime.date(2024, 1, 1))
    return course, instructor(), instructor(), recruit


def begin(author: User, course: Course) -> list[CoursePage]:
    form = {
        "course": course.pk,
        "plan": "two_lessons",
        "title_nl": "Hijsen",
        "title_en": "Hoisting",
    }
    assert browser(author).post("/admin/courses/begin/", form).status_code == 302
    return list(CoursePage.objects.filter(course=course))


def name_source(author: User, page: CoursePage) -> None:
    """In the editor of the page of the course; it stays a draft."""
    form = {
        "title": page.title,
        "slug": page.slug,
        "course": page.course_id,
        "summary": "S",
        "picture": "",
        "sources": "Arbobesluit 7.18",
        "review_on": "2100-01-01",
        "one_language_reason": "",
        "refresher_months": "",
        **COMMENTS,
    }
    answer = browser(author).post(f"/admin/pages/{page.pk}/edit/", form)
    assert answer.status_code == 302


def approve_everything(colleague: User) -> int:
    desk, count = browser(colleague), 0
    for model in LearningPage.__subclasses__():
        for page in model.objects.filter(live=False):
            if state := page.current_workflow_task_state:
                url = f"/admin/pages/workflow/action/{page.pk}/approve/{state.pk}/"
                desk.post(url)
                count += 1
    return count


def ask(author: User, course: Course) -> Question:
    options = [
        Option("a", {"nl": "Kijken", "en": "Look"}, is_right=True),
        Option("b", {"nl": "Hijsen", "en": "Hoist"}),
    ]
    said = Wording("single", {"nl": "Wat eerst?", "en": "What first?"}, options)
    asked = Question(course=course, key="q1")
    set_quiz(course=course, draw=1, pass_mark=Fraction(1), by=author)
    return write_question(question=asked, wording=said, by=author)


def approve_question(colleague: User, asked: Question) -> None:
    version = asked.versions.order_by("number").last()
    browser(colleague).post(f"/admin/courses/approvals/{version.pk}/")


def release(author: User, course: Course, **form) -> str:
    newest = Release.objects.order_by("pk").last()
    sent = {"released_on": today(), "after": newest.pk if newest else 0, **form}
    answer = browser(author).post(f"/admin/courses/releases/{course.pk}/", sent)
    return answer.content.decode() if answer.status_code == 200 else ""


def status_of(who: User, day: datetime.date) -> str:
    rebuild_stale()
    return StandingSpan.objects.get(person=who.pk, first__lte=day, last__gte=day).status


def test_from_a_skeleton_to_everybody_again(school) -> None:
    course, author, colleague, recruit = school

    # A skeleton in both languages; its author reads a lesson as a recruit would.
    pages = begin(author, course)
    lesson = LessonPage.objects.first()
    preview = browser(author).get(f"/admin/pages/{lesson.pk}/view_draft/")
    assert lesson.title in preview.content.decode()

    # What is missing is said, and filled in.
    assert release(author, course, choice="version")
    for page in pages:
        name_source(author, page)

    # All drafts go to a second person, who approves them; the author cannot.
    submit = f"/admin/courses/{course.pk}/submit/"
    assert browser(author).post(submit).status_code == 302
    assert approve_everything(author) == 8
    assert not LessonPage.objects.live().exists()
    assert approve_everything(colleague) == 8
    assert LessonPage.objects.live().count() == 4

    # A question counts when somebody else found it right.
    asked = ask(author, course)
    assert release(author, course, choice="version")
    approve_question(author, asked)
    assert not Release.objects.exists()
    approve_question(colleague, asked)
    assert release(author, course, choice="version") == ""
    first = Release.objects.get()

    # A recruit holds it, says the engine.
    duty.completion(recruit, course, today(), version=first.version)
    again_from = (today().replace(day=1) + datetime.timedelta(days=120)).replace(day=1)
    assert status_of(recruit, again_from) == "valid"

    # The question was wrong. Mended, it waits for the colleague.
    said = wording_of(asked.versions.get())
    options = [Option(o.key, o.text, is_right=o.key == "b") for o in said.options]
    mended = Wording(said.kind, said.text, options)
    write_question(question=asked, wording=mended, by=author)
    approve_question(colleague, asked)

    # It is more than words; whom it touches is seen before it is done.
    again = {"choice": "again", "again_from": again_from}
    assert "q1" in release(author, course, choice="edition")
    seen = release(author, course, **again, look="1")
    assert f'name="seen" value="{again_from:%Y-%m-%d}"' in seen
    assert "C" in seen
    assert Release.objects.count() == 1
    assert release(author, course, **again, seen=again_from) == ""

    # The old version counts to the day before, and the recruit is told.
    assert course.versions.get(version=1).retired_on == again_from
    day_before = again_from - datetime.timedelta(days=1)
    assert status_of(recruit, day_before) == "expiring"
    assert status_of(recruit, again_from) == "expired"
    assert Release.objects.count() == 2
