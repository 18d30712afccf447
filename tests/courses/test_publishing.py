"""Written by one person, approved by another, and kept once it was taught."""

import json

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from django.db.models import ProtectedError
from django.test import Client
from wagtail.management.commands.purge_revisions import purge_revisions
from wagtail.models import Locale, Page
from wagtail_localize.models import Translation, TranslationSource

from courses.authoring.publishing import ensure_workflow
from courses.authoring.second_person import is_second_person
from courses.models import CoursePage, LessonPage
from people.models import AccessRole, User
from tests.factories.courses import (
    catalogue,
    course,
    course_page,
    lesson_page,
    locale,
    module_page,
    release,
)
from tests.factories.people import grant, person

pytestmark = pytest.mark.django_db


def instructor() -> User:
    who = person()
    grant(who, AccessRole.INSTRUCTOR)
    return who


@pytest.fixture
def lesson() -> LessonPage:
    made = course()
    page = lesson_page(module_page(course_page(made)))
    ensure_workflow()
    return page


def editor(who: User) -> Client:
    client = Client()
    client.force_login(who)
    return client


def fields(page: LessonPage, title: str, **more: str) -> dict[str, str]:
    return {
        "title": title,
        "slug": page.slug,
        "minutes": "5",
        "objectives": "",
        "lies_on": "both",
        "body-count": "0",
        "comments-TOTAL_FORMS": "0",
        "comments-INITIAL_FORMS": "0",
        "comments-MIN_NUM_FORMS": "0",
        "comments-MAX_NUM_FORMS": "",
        **more,
    }


def edit(who: User, page: LessonPage, title: str, **more: str):
    url = f"/admin/pages/{page.pk}/edit/"
    return editor(who).post(url, fields(page, title, **more))


def approve(who: User, page: LessonPage):
    state = page.current_workflow_task_state
    url = f"/admin/pages/workflow/action/{page.pk}/approve/{state.pk}/"
    return editor(who).post(url)


def title_of(page: LessonPage) -> str:
    return LessonPage.objects.get(pk=page.pk).title


def test_an_instructor_submits_and_a_second_one_approves(lesson):
    author, colleague = instructor(), instructor()
    submit = {"action-submit": "1"}
    assert edit(author, lesson, "Nieuw", **submit).status_code == 302
    assert title_of(lesson) != "Nieuw"
    approve(author, LessonPage.objects.get(pk=lesson.pk))
    assert title_of(lesson) != "Nieuw"
    approve(colleague, LessonPage.objects.get(pk=lesson.pk))
    assert title_of(lesson) == "Nieuw"


def test_an_instructor_cannot_publish_directly(lesson):
    edit(instructor(), lesson, "Nieuw", **{"action-publish": "1"})
    assert title_of(lesson) != "Nieuw"


def test_even_the_keeper_of_the_system_does_not_publish_own_work(lesson):
    keeper = person()
    keeper.is_superuser = True
    keeper.save()
    edit(keeper, lesson, "Nieuw", **{"action-publish": "1"})
    assert title_of(lesson) != "Nieuw"
    url = f"/admin/pages/{lesson.pk}/edit/"
    assert "action-publish" not in editor(keeper).get(url).content.decode()
    bulk = f"/admin/bulk/wagtailcore/page/publish/?id={lesson.pk}"
    editor(keeper).post(bulk)
    api = f"/admin/api/main/pages/{lesson.pk}/action/publish/"
    editor(keeper).post(api, {}, content_type="application/json")
    assert title_of(lesson) != "Nieuw"


def test_who_touched_what_is_new_is_not_the_second_person(lesson):
    first, second, third = person(), person(), person()
    lesson.save_revision(user=first)
    revision = lesson.save_revision(user=second)
    assert not is_second_person(lesson, revision, first)
    assert not is_second_person(lesson, revision, second)
    assert not is_second_person(lesson, revision, None)
    assert is_second_person(lesson, revision, third)


def test_what_was_published_before_binds_its_author_no_longer(lesson):
    first, second = person(), person()
    lesson.save_revision(user=first).publish(user=second)
    lesson.refresh_from_db()
    revision = lesson.save_revision(user=second)
    assert is_second_person(lesson, revision, first)


def test_a_translation_is_not_published_without_a_second_person(
    lesson, django_capture_on_commit_callbacks
):
    english = Locale.objects.get_or_create(language_code="en")[0]
    translator = instructor()
    source, _made = TranslationSource.get_or_create_from_instance(lesson)
    translation = Translation.objects.create(source=source, target_locale=english)
    catalogue("en")
    with (
        pytest.raises(PermissionDenied),
        django_capture_on_commit_callbacks(execute=True),
    ):
        translation.save_target(user=translator, publish=True)
    assert not LessonPage.objects.filter(locale=english, live=True).exists()


def test_an_instructor_translates_and_it_waits_as_a_draft(
    lesson, django_capture_on_commit_callbacks
):
    english = Locale.objects.get_or_create(language_code="en")[0]
    catalogue("en")
    ensure_workflow()
    translator = instructor()
    url = f"/admin/localize/submit/page/{lesson.pk}/"
    with django_capture_on_commit_callbacks(execute=True):
        answer = editor(translator).post(url, {"locales": [english.pk]})
    assert answer.status_code == 302
    made = LessonPage.objects.get(locale=english)
    assert (made.live, made.translation_key) == (False, lesson.translation_key)
    page = editor(translator).get(f"/admin/pages/{made.pk}/edit/").content.decode()
    assert "action-submit" in page
    assert "action-publish" not in page


def test_updating_translations_never_writes_into_a_published_page(lesson):
    english = Locale.objects.get_or_create(language_code="en")[0]
    catalogue("en")
    source, _made = TranslationSource.get_or_create_from_instance(lesson)
    translation = Translation.objects.create(source=source, target_locale=english)
    translation.save_target(user=person(), publish=False)
    made = LessonPage.objects.get(locale=english)
    made.save_revision(user=person()).publish(user=person())
    lesson.title = "Nieuw"
    lesson.save_revision(user=person()).publish(user=person())
    url = f"/admin/localize/update/{source.pk}/"
    form = {"publish_translations": "on"}
    assert editor(instructor()).post(url, form).status_code == 302
    assert title_of(made) != "Nieuw"
    assert editor(person()).post(url, form).status_code in {302, 403}


def test_a_released_page_and_its_revision_cannot_be_deleted(lesson):
    made = lesson.get_parent().get_parent().specific.course
    released = release(made)
    kept = lesson.live_revision_id
    lesson.save_revision(user=person()).publish(user=person())
    purge_revisions()
    assert lesson.revisions.filter(pk=kept).exists()
    assert released.pages.filter(revision=kept).exists()
    with pytest.raises(ProtectedError):
        Page.objects.get(pk=lesson.pk).specific.delete()


def test_the_admin_refuses_to_delete_what_was_released(lesson):
    release(lesson.get_parent().get_parent().specific.course)
    keeper = person()
    keeper.is_superuser = True
    keeper.save()
    for page in (lesson, lesson.get_parent()):
        answer = editor(keeper).post(f"/admin/pages/{page.pk}/delete/")
        assert answer.status_code == 302
    bulk = f"/admin/bulk/wagtailcore/page/delete/?id={lesson.pk}&next=/admin/"
    assert editor(keeper).post(bulk).status_code == 302
    assert LessonPage.objects.filter(pk=lesson.pk).exists()


def test_setting_the_workflow_up_twice_is_setting_it_up_once(lesson):
    first = ensure_workflow()
    assert ensure_workflow() == first
    assert first.workflow_tasks.count() == 1


def test_an_instructor_gets_into_the_editor_and_the_question_bank(lesson):
    client = editor(instructor())
    assert client.get(f"/admin/pages/{lesson.pk}/edit/").status_code == 200
    assert client.get("/admin/courses/questions/").status_code == 200
    assert client.get("/admin/courses/questions/new/").status_code == 200
    assert client.get("/admin/courses/exams/").status_code == 200
    assert client.get("/admin/courses/releases/").status_code == 200
    assert client.get("/admin/images/").status_code == 200


def test_an_author_sees_a_lesson_as_a_learner_would(lesson):
    client = editor(instructor())
    for url in [
        f"/admin/pages/{lesson.pk}/edit/preview/",
        f"/admin/pages/add/courses/lessonpage/{lesson.get_parent().pk}/preview/",
    ]:
        sent = client.post(url, fields(lesson, "Voorbeeld", slug="voorbeeld"))
        assert sent.json()["is_valid"]
        assert "Voorbeeld" in client.get(url).content.decode()


def test_a_recruit_gets_nowhere_in_the_admin(lesson):
    client = editor(person())
    for url in [
        "courses/questions/",
        "courses/exams/",
        "courses/releases/",
        f"pages/{lesson.pk}/edit/",
    ]:
        assert client.get(f"/admin/{url}").status_code in {302, 403}


def test_no_answer_can_be_found_by_searching(lesson):
    block = LessonPage._meta.get_field("body").stream_block
    raw = [
        {
            "type": "single_choice",
            "id": "1",
            "value": {
                "question": "Wat?",
                "options": [
                    {
                        "type": "item",
                        "id": "2",
                        "value": {"text": "kanarie", "is_right": True, "feedback": ""},
                    }
                ],
                "explanation": "kanarie",
            },
        }
    ]
    value = LessonPage._meta.get_field("body").to_python(json.dumps(raw))
    assert block.get_searchable_content(value) == []


def test_a_course_has_one_page_in_a_language():
    made = course()
    course_page(made)
    again = CoursePage(title="Again", slug="again", course=made, locale=locale("nl"))
    with pytest.raises(ValidationError) as refused:
        catalogue().add_child(instance=again)
    said = "This course has a page in this language already."
    assert refused.value.message_dict["course"] == [said]
    assert course_page(made, "en").course == made
