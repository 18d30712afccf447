"""How pages come before learners: the catalogue, its workflow, who may write."""

from __future__ import annotations

from collections.abc import Iterable

from django.contrib.auth.models import Group, Permission
from django.contrib.contenttypes.models import ContentType
from django.db import transaction
from wagtail.models import (
    Collection,
    GroupCollectionPermission,
    GroupPagePermission,
    Workflow,
    WorkflowPage,
    WorkflowTask,
)

from courses.models import CataloguePage, SecondPersonTask
from people.access import ensure_groups
from people.models import AccessRole

NAME = "Second person"
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
]
MAY_KEEP = [
    *("add_image", "change_image", "choose_image"),
    *("add_document", "change_document", "choose_document"),
]


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
        _let_keep_media(group)
    return workflow


def _permissions(apps: list[str], codenames: list[str]) -> list[Permission]:
    inside = Permission.objects.filter(content_type__app_label__in=apps)
    return list(inside.filter(codename__in=codenames))


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
