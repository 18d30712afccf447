"""Releasing a version of a course, in Wagtail's admin."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_safe

from certification.models import Course
from courses.forms import ReleaseForm
from courses.learner import LearnerRequest
from courses.models import CoursePage
from courses.releasing import manifest_of, published_pages, release_version
from people.days import today


@require_safe
@permission_required("courses.add_release", raise_exception=True)
def releases(request: LearnerRequest) -> HttpResponse:
    """The courses that have published pages, with their versions."""
    taught = CoursePage.objects.live().values("course")
    courses = Course.objects.filter(pk__in=taught)
    context = {"courses": courses.prefetch_related("versions__release")}
    return render(request, "courses/releases.html", context)


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("courses.add_release", raise_exception=True)
def release_confirm(request: LearnerRequest, pk: int) -> HttpResponse:
    """What a release would be made of; sent, it is released."""
    course = get_object_or_404(Course, pk=pk)
    form = ReleaseForm(request.POST or None, initial={"released_on": today()})
    if request.method == "POST" and form.is_valid():
        try:
            return _release(request, course, form)
        except ValidationError as refusal:
            form.add_error(None, refusal)
    context = {"course": course, "form": form, **_preview(course)}
    return render(request, "courses/release_confirm.html", context)


def _release(
    request: LearnerRequest, course: Course, form: ReleaseForm
) -> HttpResponse:
    day = form.cleaned_data["released_on"]
    release = release_version(course=course, released_on=day, by=request.user)
    messages.success(request, _("%(version)s is released.") % {"version": release})
    return redirect("releases")


def _preview(course: Course) -> dict[str, object]:
    pages = published_pages(course)
    try:
        return {"pages": pages, "manifest": manifest_of(course, pages)}
    except ValidationError as refusal:
        return {"pages": pages, "problem": " ".join(refusal.messages)}
