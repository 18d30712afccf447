"""What Wagtail may not do with pages and files that learners are taught from."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from django.contrib import messages
from django.contrib.auth.views import redirect_to_login
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext as _
from wagtail.models import Page

from courses.models import LearningPage, ReleasedPage, TrainingDocument

ENDING = {"delete"}


def is_evidence(pages: Collection[Page]) -> bool:
    """Whether a release is made of any of these pages, or of one beneath them."""
    return any(
        ReleasedPage.objects.filter(page__path__startswith=page.path).exists()
        for page in pages
    )


def refuse_deletion(request: HttpRequest, page: Page) -> HttpResponse | None:
    """A page that is evidence can be unpublished, never deleted."""
    if not is_evidence([page]):
        return None
    messages.error(request, _refusal(page))
    return redirect("wagtailadmin_explore", page.get_parent().pk)


def refuse_bulk_deletion(
    request: HttpRequest, action_type: str, objects: Collection[Any], action: Any
) -> HttpResponse | None:
    """The same for many pages at once."""
    pages = [page for page in objects if isinstance(page, Page)]
    if action_type not in ENDING or not is_evidence(pages):
        return None
    messages.error(request, _refusal(pages[0]))
    return redirect("wagtailadmin_explore", pages[0].get_parent().pk)


def _refusal(page: Page) -> str:
    return _(
        "A released course is made of “%(page)s”: unpublish it instead of deleting it."
    ) % {"page": page.title}


def refuse_direct_publishing(request: HttpRequest, page: Page) -> HttpResponse | None:
    """What was written just now waits as a draft for a second person."""
    if not isinstance(page.specific, LearningPage):
        return None
    messages.error(request, _("Somebody other than the author must approve this page."))
    return redirect("wagtailadmin_pages:edit", page.pk)


def refuse_strangers(
    document: TrainingDocument, request: HttpRequest
) -> HttpResponse | None:
    """A file of a course is for who is signed in, like its pages."""
    if request.user.is_authenticated:
        return None
    return redirect_to_login(request.get_full_path())
