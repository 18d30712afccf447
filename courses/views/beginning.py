"""Beginning a course from a skeleton and submitting its drafts, in Wagtail's admin."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods, require_POST

from certification.models import Course
from courses.authoring.beginning_form import BeginForm
from courses.authoring.publishing import submit_drafts
from courses.learner import LearnerRequest
from courses.models import CoursePage


@require_http_methods(["GET", "HEAD", "POST"])
@permission_required("courses.add_quiz", raise_exception=True)
def course_begin(request: LearnerRequest) -> HttpResponse:
    """Choose what to begin from; sent, all its pages are there as drafts."""
    form = BeginForm(request.POST or None)
    if form.is_valid():
        try:
            first = form.begin(by=request.user)
        except ValidationError as refusal:
            form.add_error(None, refusal.messages)
        else:
            messages.success(
                request, _("“%(course)s” is begun.") % {"course": first.title}
            )
            return redirect("workbench", first.course_id)
    return render(request, "courses/course_begin.html", {"form": form})


@require_POST
@permission_required("courses.add_quiz", raise_exception=True)
def course_submit(request: LearnerRequest, pk: int) -> HttpResponse:
    """All drafts of a course go to a second person at once."""
    course = get_object_or_404(Course, pk=pk)
    if not CoursePage.objects.filter(course=course).exists():
        raise Http404
    count = submit_drafts(course=course, by=request.user)
    told = ngettext(
        "%(count)s page waits for a second person.",
        "%(count)s pages wait for a second person.",
        count,
    )
    messages.success(request, told % {"count": count})
    return redirect("workbench", course.pk)
