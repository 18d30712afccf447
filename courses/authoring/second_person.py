"""Nobody publishes what only they have read: a second person looks at it first."""

from typing import Any

from django.utils.translation import gettext as _
from wagtail.actions.publish_page_revision import PublishPagePermissionError
from wagtail.models import Page, Revision


def authors(page: Page, revision: Revision) -> set[int]:
    """Who wrote what this revision would newly bring before learners."""
    written = page.revisions.filter(pk__lte=revision.pk)
    if page.last_published_at is not None:
        written = written.filter(created_at__gt=page.last_published_at)
    keys = set(written.values_list("user_id", flat=True)) | {revision.user_id}
    return {key for key in keys if key is not None}


def is_second_person(page: Page, revision: Revision, user: Any) -> bool:
    """Whether this person may judge the revision: somebody, and not its author."""
    return user is not None and user.pk not in authors(page, revision)


def refuse_own_work(page: Page, revision: Revision, user: Any) -> None:
    """A publication set for later was judged when it was set."""
    if revision.approved_go_live_at is not None and user is None:
        return
    if not is_second_person(page, revision, user):
        raise PublishPagePermissionError(
            _("Somebody other than the author must approve this page.")
        )
