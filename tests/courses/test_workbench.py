"""One course on the bench of its writers: its pages, what is left, and its judging."""

import json

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from certification.models import Course
from courses.authoring.beginning import begin_from
from courses.authoring.judging import judge_pages
from courses.authoring.publishing import (
    ensure_catalogues,
    ensure_workflow,
    submit_drafts,
)
from courses.authoring.skeletons import skeleton
from courses.authoring.workbench import Bench, Stage, bench_of
from courses.models import CheckAnswer, CoursePage, LessonPage
from people.access import align_groups
from people.days import today
from people.models import AccessRole, User
from tests.factories.courses import course, course_page, lesson_page, module_page
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db
TITLES = {"nl": "Hijsen", "en": "Hoisting"}


def writer() -> User:
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    align_groups(who)
    return who


def browser(who: User) -> Client:
    client = Client(enforce_csrf_checks=False)
    client.force_login(who)
    return client


@pytest.fixture
def author() -> User:
    ensure_catalogues()
    ensure_workflow()
    return writer()


@pytest.fixture
def begun(author: User) -> Course:
    """A course from a skeleton, in two languages; all of it drafts."""
    made = course()
    begin_from(course=made, plan=skeleton("two_lessons"), titles=TITLES, by=author)
    return made


def bench(of: Course, reader: User) -> Bench:
    found = bench_of(of, reader=reader, on=today())
    assert found is not None
    return found


def address(of: Course, more: str = "") -> str:
    return f"/admin/courses/{of.pk}/{more}"


# What it shows


def test_each_page_stands_in_one_row_with_both_its_languages(begun, author) -> None:
    found = bench(begun, author)
    assert list(found.languages) == ["nl", "en"]
    assert [row.is_lesson for row in found.rows] == [False, False, True, True]
    assert all(None not in row.sheets for row in found.rows)


def test_a_lesson_in_one_language_leaves_the_other_open(begun, author) -> None:
    LessonPage.objects.filter(locale__language_code="en").last().delete()
    last = bench(begun, author).rows[-1]
    assert [sheet is None for sheet in last.sheets] == [False, True]


def test_what_is_left_is_counted_from_writing_to_release(begun, author) -> None:
    found = bench(begun, author)
    assert (found.drafts, found.waits) == (8, 0)
    assert found.needed
    assert found.exam.problem
    assert not found.may_release


def test_what_is_missing_is_read_from_what_was_last_saved(begun, author) -> None:
    page = CoursePage.objects.get(course=begun, locale__language_code="nl")
    before = bench(begun, author).needed
    page.sources = "Arbobesluit 7.18"
    page.save_revision(user=author)
    assert bench(begun, author).needed == before - 1


def test_a_course_without_pages_has_no_bench(author) -> None:
    assert bench_of(course(), reader=author, on=today()) is None
    assert browser(author).get(address(course())).status_code == 404


def test_many_lessons_cost_as_many_queries_as_few(author) -> None:
    made = course()
    module = module_page(course_page(made))
    counts = []
    bench(made, author)
    for _ in range(2):
        for _ in range(3):
            lesson_page(module)
        with CaptureQueriesContext(connection) as queries:
            bench(made, author)
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_beginning_and_submitting_lead_to_the_bench(author) -> None:
    made = course()
    client = browser(author)
    form = {"course": made.pk, "plan": "two_lessons", "title_nl": "Hijsen"}
    assert client.post("/admin/courses/begin/", form).url == address(made)
    assert client.post(address(made, "submit/")).url == address(made)
    page = client.get(address(made)).content.decode()
    assert "Hijsen" in page


def test_the_button_on_the_desk_is_taken_as_a_browser_sends_it(begun, author) -> None:
    """It is drawn by a component of Wagtail, which hands on nothing by itself."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(author)
    desk = client.get("/admin/").content.decode()
    start = desk.index(f'action="{address(begun, "submit/")}"')
    token = desk[start:].split('name="csrfmiddlewaretoken" value="')[1].split('"')[0]
    sent = client.post(address(begun, "submit/"), {"csrfmiddlewaretoken": token})
    assert sent.status_code == 302


# Judging


def test_a_second_person_approves_what_was_ticked_and_no_more(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    colleague = writer()
    assert bench(begun, author).to_judge == []
    first, *others = bench(begun, colleague).to_judge
    assert len(others) == 7
    sent = {"page": first.judged_as, "verdict": "approve"}
    browser(colleague).post(address(begun, "judge/"), sent)
    stages = [sheet.stage for sheet in bench(begun, colleague).sheets]
    assert stages.count(Stage.PUBLISHED) == 1
    assert stages.count(Stage.WAITING) == 7


def test_what_was_changed_after_it_was_read_is_not_approved(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    colleague = writer()
    ticked = [sheet.judged_as for sheet in bench(begun, colleague).to_judge]
    for page in LessonPage.objects.all():
        page.title = "Nog beter"
        page.save_revision(user=author)
    sent = {"page": ticked, "verdict": "approve"}
    browser(colleague).post(address(begun, "judge/"), sent)
    assert not LessonPage.objects.live().exists()


def test_an_author_judges_nothing(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    ticked = [sheet.judged_as for sheet in bench(begun, writer()).to_judge]
    sent = {"page": ticked, "verdict": "approve"}
    browser(author).post(address(begun, "judge/"), sent)
    assert not LessonPage.objects.live().exists()


def test_what_goes_back_says_why(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    colleague = writer()
    (first, *_others) = bench(begun, colleague).to_judge
    sent = {"page": first.judged_as, "verdict": "reject", "comment": "Noem de bron."}
    browser(colleague).post(address(begun, "judge/"), sent)
    first.to_judge.refresh_from_db()
    assert first.to_judge.status == "rejected"
    assert first.to_judge.comment == "Noem de bron."
    now = bench(begun, author)
    assert (now.drafts, now.returned, now.unread) == (1, 1, 0)
    (returned,) = [one for one in now.sheets if one.stage == Stage.RETURNED]
    assert returned.page.pk == first.page.pk
    page = browser(author).get(address(begun)).content.decode()
    assert f"{colleague}: “Noem de bron.”" in page


def test_what_went_back_is_submitted_again_with_the_rest(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    colleague = writer()
    (first, *others) = bench(begun, colleague).to_judge
    judge_pages(states=[first.to_judge], verdict="reject", by=colleague, comment="Nee.")
    assert bench(begun, author).drafts == 1
    answer = browser(author).post(address(begun, "submit/"))
    assert answer.status_code == 302
    again = bench(begun, colleague).to_judge
    assert len(again) == len(others) + 1
    states = [sheet.to_judge for sheet in again]
    judge_pages(states=states, verdict="approve", by=colleague)
    assert bench(begun, author).drafts == bench(begun, author).waits == 0


def test_what_goes_back_does_not_go_without_a_word(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    colleague = writer()
    first, *_others = bench(begun, colleague).to_judge
    sent = {"page": first.judged_as, "verdict": "reject", "comment": " "}
    answer = browser(colleague).post(address(begun, "judge/"), sent)
    assert answer.status_code == 422
    assert f'value="{first.judged_as}" checked' in answer.content.decode()
    assert 'id="comment-problem"' in answer.content.decode()
    editor_says(colleague, first.page, "reject")
    first.to_judge.refresh_from_db()
    assert first.to_judge.status == "in_progress"


def editor_says(who: User, page: LessonPage, verdict: str, **more: str):
    sent = {
        "action-workflow-action": "true",
        "workflow-action-name": verdict,
        "title": "What the form would store",
        **more,
    }
    return browser(who).post(f"/admin/pages/{page.pk}/edit/", sent)


def test_the_editor_approves_what_was_submitted_and_stores_no_form(
    begun, author
) -> None:
    """Its form never is the same to the letter, and would make one an author."""
    submit_drafts(course=begun, by=author)
    lesson = LessonPage.objects.first()
    editor_says(writer(), lesson, "approve")
    lesson.refresh_from_db()
    assert lesson.live
    assert lesson.title != "What the form would store"
    assert lesson.revisions.count() == 1


def test_the_editor_does_not_approve_what_was_changed_since_it_opened(
    begun, author
) -> None:
    submit_drafts(course=begun, by=author)
    lesson = LessonPage.objects.first()
    read = {
        "loaded_revision_id": str(lesson.latest_revision_id),
        "loaded_revision_created_at": lesson.latest_revision.created_at.isoformat(),
    }
    lesson.save_revision(user=author, overwrite_revision=lesson.latest_revision)
    editor_says(writer(), lesson, "approve", **read)
    lesson.refresh_from_db()
    assert not lesson.live


def test_the_editor_sends_back_with_what_was_said(begun, author) -> None:
    submit_drafts(course=begun, by=author)
    lesson = LessonPage.objects.first()
    state = lesson.current_workflow_task_state
    said = {"workflow-action-extra-data": json.dumps({"comment": "Korter."})}
    editor_says(writer(), lesson, "reject", **said)
    state.refresh_from_db()
    assert (state.status, state.comment) == ("rejected", "Korter.")


@pytest.mark.parametrize("verdict", ["approve", "publish", ""])
def test_the_editor_does_not_let_an_author_approve(begun, author, verdict) -> None:
    submit_drafts(course=begun, by=author)
    lesson = LessonPage.objects.first()
    editor_says(author, lesson, verdict)
    lesson.refresh_from_db()
    assert not lesson.live


# A draft as a recruit finds it


def test_a_draft_shows_its_lessons_and_the_way_through_them(begun, author) -> None:
    root = CoursePage.objects.get(course=begun, locale__language_code="nl")
    lessons = list(LessonPage.objects.descendant_of(root).order_by("path"))
    client = browser(author)
    page = client.get(f"/admin/pages/{root.pk}/view_draft/").content.decode()
    for lesson in lessons:
        assert f"/admin/pages/{lesson.pk}/view_draft/" in page
    first = client.get(f"/admin/pages/{lessons[0].pk}/view_draft/").content.decode()
    assert f"/admin/pages/{lessons[1].pk}/view_draft/" in first


def test_an_answer_to_a_draft_is_marked_and_not_kept(begun, author) -> None:
    lesson = LessonPage.objects.first()
    (check,) = lesson.check_ids
    client = browser(author)
    draft = client.get(f"/admin/pages/{lesson.pk}/view_draft/").content.decode()
    where = f"/admin/courses/try/{lesson.pk}/{check}/"
    assert f'action="{where}"' in draft
    right = next(
        option["id"]
        for block in lesson.body.raw_data
        if block["id"] == check
        for option in block["value"]["options"]
        if option["value"]["is_right"]
    )
    answered = client.post(where, {"choice": right}).content.decode()
    assert 'data-verdict="right"' in answered
    assert client.post(where, {}).status_code == 422
    assert not CheckAnswer.objects.exists()
    assert client.post(f"/admin/courses/try/{lesson.pk}/no/").status_code == 404
