"""One course on the bench of its writers, in Wagtail's admin."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_POST, require_safe
from wagtail.models import TaskState

from certification.models import Course
from courses.authoring.judging import APPROVE, judge_pages
from courses.authoring.workbench import Bench, bench_of
from courses.learner import LearnerRequest
from courses.lessons.checks import card, judge
from courses.models import LessonPage
from courses.views.lessons import speak_as
from people.days import today

VERDICTS = {APPROVE, "reject"}


@require_safe
@permission_required("courses.add_quiz", raise_exception=True)
def workbench(request: LearnerRequest, pk: int) -> HttpResponse:
    """Its pages in every language, its exam, and what is left before a release."""
    return render(request, "courses/workbench.html", {"bench": _bench(request, pk)})


@require_POST
@permission_required("courses.add_quiz", raise_exception=True)
def course_judge(request: LearnerRequest, pk: int) -> HttpResponse:
    """A second person approves the ticked pages as they were read, or sends them back."""
    verdict, read = request.POST.get("verdict", ""), request.POST.getlist("page")
    bench = _bench(request, pk)
    ticked = _ticked(bench, set(read))
    if verdict not in VERDICTS or not ticked:
        messages.error(
            request,
            _("Nothing was judged: tick what you read. What changed is read again."),
        )
        return redirect("workbench", pk)
    comment = request.POST.get("comment", "").strip()
    try:
        judged = judge_pages(
            states=ticked, verdict=verdict, by=request.user, comment=comment
        )
    except ValidationError as lacking:
        problem = " ".join(lacking.messages)
        context = {"bench": bench, "ticked": read, "problem": problem}
        return render(request, "courses/workbench.html", context, status=422)
    messages.success(request, _told(verdict, len(judged)))
    return redirect("workbench", pk)


@require_POST
@permission_required("courses.add_quiz", raise_exception=True)
def lesson_try(request: LearnerRequest, pk: int, block_id: str) -> HttpResponse:
    """Mark an answer to a question of a draft; nothing is kept."""
    lesson = get_object_or_404(LessonPage, pk=pk).get_latest_revision_as_object()
    block = lesson.check_block(block_id)
    if block is None:
        raise Http404
    speak_as(lesson)
    try:
        judged = judge(block, dict(request.POST.lists()), reader=request.user.pk)
    except ValidationError as refusal:
        words = " ".join(refusal.messages)
        return HttpResponse(words, "text/plain; charset=utf-8", 422)
    found = card(block, reader=request.user.pk, judged=judged)
    context = {"page": lesson, "card": found, "trying": True}
    return render(request, found.block_template, context)


def _bench(request: LearnerRequest, pk: int) -> Bench:
    course = get_object_or_404(Course, pk=pk)
    bench = bench_of(course, reader=request.user, on=today())
    if bench is None:
        raise Http404
    return bench


def _ticked(bench: Bench, sent: set[str]) -> list[TaskState]:
    """What was ticked and still reads as it did then."""
    return [
        sheet.to_judge
        for sheet in bench.to_judge
        if sheet.to_judge and sheet.judged_as in sent
    ]


def _told(verdict: str, count: int) -> str:
    if verdict == APPROVE:
        words = ngettext(
            "%(count)s page is approved.", "%(count)s pages are approved.", count
        )
    else:
        words = ngettext(
            "%(count)s page goes back to its author.",
            "%(count)s pages go back to their authors.",
            count,
        )
    return words % {"count": count}
