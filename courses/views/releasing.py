"""Releasing a course, in Wagtail's admin: which kind, whom it touches, and the act."""

import datetime
from typing import Any

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.models import Course
from courses.authoring.approving import waiting
from courses.authoring.checklist import checklist
from courses.learner import LearnerRequest
from courses.models import CoursePage, Release
from courses.releases.form import ReleaseForm
from courses.releases.releasing import (
    is_unchanged,
    manifest_of,
    more_than_words,
    newest_release,
    published_pages,
)
from courses.releases.touching import again, half_way
from people.days import today


@require_safe
@permission_required("courses.add_release", raise_exception=True)
def releases(request: LearnerRequest) -> HttpResponse:
    """The courses that have published pages, with their versions."""
    taught = CoursePage.objects.live().values("course")
    courses = Course.objects.filter(pk__in=taught)
    context = {"courses": courses.prefetch_related("versions__releases")}
    return render(request, "courses/releases.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("courses.add_release", raise_exception=True)
def release_confirm(request: LearnerRequest, pk: int) -> HttpResponse:
    """The three kinds of release and whom each touches; sent, it is released."""
    course = get_object_or_404(Course, pk=pk)
    newest = newest_release(course)
    what = _what(course, newest)
    form = ReleaseForm(request.POST or None, initial=_initial(newest, what))
    if form.is_valid() and not form.is_a_look:
        try:
            return _release(request, course, form)
        except ValidationError as refusal:
            form.add_error(None, refusal.messages)
    context = {"course": course, "newest": newest, "form": form, **what}
    context |= _effects(request, course, form.day_asked or _in_two_months())
    return render(request, "courses/release_confirm.html", context)


def _release(
    request: LearnerRequest, course: Course, form: ReleaseForm
) -> HttpResponse:
    release = form.release(course, request.user)
    messages.success(request, _("%(version)s is released.") % {"version": release})
    return redirect("workbench", course.pk)


def _what(course: Course, newest: Release | None) -> dict[str, Any]:
    """What would be released, how it differs, or why it cannot be."""
    pages = published_pages(course)
    what: dict[str, Any] = {
        "pages": pages,
        "checklist": checklist(pages, on=today()),
        "waiting": waiting().filter(question__course=course).count(),
    }
    try:
        manifest = manifest_of(course, pages)
    except ValidationError as refusal:
        return {**what, "problem": " ".join(refusal.messages)}
    more = more_than_words(newest, manifest) if newest else []
    is_same = newest is not None and is_unchanged(newest, pages, manifest)
    return {**what, "manifest": manifest, "more": more, "is_same": is_same}


def _initial(newest: Release | None, what: dict[str, Any]) -> dict[str, Any]:
    changed = newest is not None and not what.get("is_same")
    only_words = changed and not what.get("more")
    choice = ReleaseForm.Choice.EDITION if only_words else ReleaseForm.Choice.VERSION
    return {
        "choice": choice,
        "released_on": today(),
        "again_from": _in_two_months(),
    }


def _in_two_months() -> datetime.date:
    """The first of a month, with at least two months in which to take it again."""
    return (today().replace(day=1) + datetime.timedelta(days=93)).replace(day=1)


def _effects(
    request: LearnerRequest, course: Course, day: datetime.date
) -> dict[str, Any]:
    if not course.versions.exists():
        return {"half_way": 0, "again": None}
    return {
        "half_way": half_way(course),
        "again": again(course, day, reader=request.user),
    }
