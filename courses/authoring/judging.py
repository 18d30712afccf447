"""A second person judges pages as they were submitted, and changes none by judging."""

from __future__ import annotations

import json
from collections.abc import Iterable

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.db import transaction
from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page, TaskState

from courses.learner import LearnerRequest
from courses.models import LearningPage
from people.models import User

APPROVE = "approve"


def may_judge(state: TaskState, verdict: str, person: User) -> bool:
    """Whether this person may say so of the page that waits."""
    page = state.workflow_state.content_object
    offered = state.task.specific.get_actions(page, person)
    return verdict in {name for name, _label, _asks in offered}


def text_of(page: Page) -> str:
    """Which text a page has; an author may store a newer one in the same revision."""
    newest = page.latest_revision
    return f"{newest.pk}.{newest.created_at.isoformat()}" if newest else ""


@transaction.atomic
def judge_pages(
    *, states: Iterable[TaskState], verdict: str, by: User, comment: str = ""
) -> list[Page]:
    """Approve or send back what waits; the pages of which this person may say so.

    The last approval publishes a page; Wagtail logs both. Who sends back says why.
    """
    if verdict != APPROVE and not comment.strip():
        raise ValidationError(_("Say what must change: who wrote it reads that."))
    judged = []
    for state in states:
        if may_judge(state, verdict, by):
            state.task.specific.on_action(state, by, verdict, comment=comment)
            judged.append(state.workflow_state.content_object)
    return judged


def judge_in_the_editor(request: LearnerRequest, page: Page) -> HttpResponse | None:
    """The buttons of the editor judge the page that was submitted.

    Wagtail would first store the form, which never is the same to the letter, and so
    make the second person one of the authors.
    """
    verdict = request.POST.get("workflow-action-name", "")
    is_judging = request.method == "POST" and "action-workflow-action" in request.POST
    state = page.current_workflow_task_state if is_judging else None
    if state is None or not isinstance(page.specific, LearningPage):
        return None
    read = [
        request.POST.get(f"loaded_revision_{part}") for part in ("id", "created_at")
    ]
    if all(read) and ".".join(map(str, read)) != text_of(page):
        messages.error(request, _("It was changed meanwhile: read it again."))
        return redirect("wagtailadmin_pages:edit", page.pk)
    comment = _comment(request.POST.get("workflow-action-extra-data", ""))
    refusal = _("Somebody other than the author must approve this page.")
    try:
        if judge_pages(
            states=[state], verdict=verdict, by=request.user, comment=comment
        ):
            messages.success(request, _judged(verdict) % {"page": page.title})
            return redirect("wagtailadmin_home")
    except ValidationError as lacking:
        refusal = " ".join(lacking.messages)
    messages.error(request, refusal)
    return redirect("wagtailadmin_pages:edit", page.pk)


def _judged(verdict: str) -> str:
    if verdict == APPROVE:
        return _("“%(page)s” is approved.")
    return _("“%(page)s” goes back to its author.")


def _comment(written: str) -> str:
    """What was said beside it, as Wagtail's window sends it."""
    try:
        said = json.loads(written or "{}")
    except ValueError:
        return ""
    return str(said.get("comment", "")) if isinstance(said, dict) else ""
