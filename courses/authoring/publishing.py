"""How pages come before learners: the catalogue, its workflow, who may write."""

from __future__ import annotations

from collections.abc import Iterable

from django.conf import settings
from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.log_actions import log
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Locale,
    Page,
    Site,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from certification.models import Course
from courses.models import CataloguePage, CoursePage, SecondPersonTask
from people.access import ensure_groups
from people.models import AccessRole, User

NAME = "Tweede persoon (second person)"
"""The workflow is a row and cannot follow the reader's language, so it has both."""
MAY_WRITE = ["add_page", "change_page"]
WRITERS = [AccessRole.INSTRUCTOR, AccessRole.ADMINISTRATOR]
MAY_DO = [
    "add_question",
    "change_question",
    "view_question",
    "add_quiz",
    "change_quiz",
    "view_quiz",
    "add_release",
    "add_questionapproval",
]
MAY_TRANSLATE = ["submit_translation"]
MAY_KEEP = [
    *("add_image", "change_image", "choose_image"),
    *("add_document", "change_document", "choose_document"),
]


TITLES = {"nl": "Cursussen", "en": "Courses"}
"""What the catalogue of a language is called until an author calls it otherwise."""


@transaction.atomic
def ensure_catalogues() -> list[CataloguePage]:
    """An empty catalogue for every language; the site begins at the default one."""
    catalogues = [_catalogue(code) for code, _name in settings.LANGUAGES]
    known = Site.objects.filter(root_page__in=catalogues, is_default_site=True)
    if not known.exists():
        Site.objects.update_or_create(
            is_default_site=True,
            defaults={
                "hostname": "localhost",
                "root_page": catalogues[0],
                "site_name": settings.WAGTAIL_SITE_NAME,
            },
        )
    return catalogues


def _catalogue(language: str) -> CataloguePage:
    locale, _made = Locale.objects.get_or_create(language_code=language)
    found = CataloguePage.objects.filter(locale=locale).first()
    if found is not None:
        return found
    sibling = CataloguePage.objects.first()
    page = CataloguePage(
        title=TITLES[language], slug=f"catalogue-{language}", locale=locale
    )
    if sibling is not None:
        page.translation_key = sibling.translation_key
    return Page.get_first_root_node().add_child(instance=page)


@transaction.atomic
def ensure_workflow() -> Workflow:
    """Make sure that every catalogue is written by one person and approved by another.

    Writers may add, change and submit, and approve the work of others
    (``SecondPersonTask``); nobody gets the right to publish directly.
    """
    groups = ensure_groups()
    writers = [groups[role] for role in WRITERS]
    task, _made = SecondPersonTask.objects.get_or_create(name=NAME)
    task.groups.set(writers)
    workflow, _made = Workflow.objects.get_or_create(name=NAME)
    WorkflowTask.objects.get_or_create(workflow=workflow, task=task)
    for catalogue in CataloguePage.objects.all():
        WorkflowPage.objects.update_or_create(
            page=catalogue, defaults={"workflow": workflow}
        )
        _let_write(catalogue, writers)
    for group in writers:
        group.permissions.add(*_permissions(["courses"], MAY_DO))
        group.permissions.add(*_permissions(["wagtail_localize"], MAY_TRANSLATE))
        _let_keep_media(group)
    return workflow


def _permissions(apps: list[str], codenames: list[str]) -> list[Permission]:
    inside = Permission.objects.filter(content_type__app_label__in=apps)
    return list(inside.filter(codename__in=codenames))


@transaction.atomic
def submit_drafts(*, course: Course, by: User) -> int:
    """Give everything of a course that is not published to a second person.

    What waits already is left alone; how many pages wait newly.
    """
    count = 0
    for root in CoursePage.objects.filter(course=course):
        for page in root.get_descendants(inclusive=True).specific():
            is_draft = page.has_unpublished_changes and not page.workflow_in_progress
            count += is_draft and _submitted(page, by)
    if count:
        log(course, "courses.course.submit", user=by, data={"pages": count})
    return count


def _submitted(page: Page, by: User) -> bool:
    """Whether a page goes to a second person: for the first time, or after it came back."""
    returned, workflow = page.current_workflow_state, page.get_workflow()
    if returned is not None:
        returned.resume(user=by)
    elif workflow is not None:
        workflow.start(page, by)
    return returned is not None or workflow is not None


def _let_keep_media(group: Group) -> None:
    everything = Collection.get_first_root_node()
    for permission in _permissions(["wagtailimages", "wagtaildocs"], MAY_KEEP):
        GroupCollectionPermission.objects.get_or_create(
            group=group, collection=everything, permission=permission
        )


def _let_write(catalogue: CataloguePage, writers: Iterable[Group]) -> None:
    of_pages = ContentType.objects.get_by_natural_key("wagtailcore", "page")
    for permission in Permission.objects.filter(
        content_type=of_pages, codename__in=MAY_WRITE
    ):
        for group in writers:
            GroupPagePermission.objects.get_or_create(
                group=group, page=catalogue, permission=permission
            )
