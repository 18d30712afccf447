"""Going through a course. Each of these acts and sends the browser back to read on."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.response import TemplateResponse
from django.utils import translation
from django.views.decorators.http import require_POST, require_safe

from certification.models import Course
from courses.catalogue import catalogue_page, course_page_for
from courses.learner import LearnerRequest
from courses.lessons.learning import (
    OtherAnswerError,
    answer_check,
    begin_course,
    read_lesson,
    see_screen,
)
from courses.lessons.paths import Path
from courses.lessons.player import Problem, check_context, way_on
from courses.lessons.progress import course_page_of, run_now
from courses.models import CheckAnswer, LessonPage


@require_safe
@login_required
def catalogue(request: LearnerRequest) -> HttpResponse:
    """``/courses/`` leads to the catalogue in the reader's language."""
    page = catalogue_page()
    if page is None:
        raise Http404
    return redirect(page.get_url(request))


@require_POST
@login_required
def run_begin(request: LearnerRequest, code: str) -> HttpResponse:
    """Start a course, for the first time or again, at its first lesson."""
    course = get_object_or_404(Course, code=code)
    page = course_page_for(course)
    if page is None:
        raise Http404
    try:
        begin_course(
            person=request.user,
            course=course,
            path=Path.REFRESHER if "refresher" in request.POST else Path.INITIAL,
            by=request.user,
        )
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
        return redirect(page.get_url(request))
    return redirect(way_on(page, request))


@require_POST
@login_required
def check_answer(request: LearnerRequest, pk: int, block_id: str) -> HttpResponse:
    """Answer a knowledge check; what to think of it stands beside it on the page."""
    lesson = get_object_or_404(LessonPage.objects.live(), pk=pk)
    if block_id not in lesson.check_ids:
        raise Http404
    speak_as(lesson)
    try:
        answer = _answer(request, lesson, block_id)
    except OtherAnswerError as refusal:
        return HttpResponse(refusal.messages, "text/plain; charset=utf-8", 409)
    except ValidationError as refusal:
        return _once_more(request, lesson, block_id, refusal)
    if asks_for_part(request):
        context = check_context(lesson, answer)
        return render(request, context["card"].block_template, context)
    return redirect(f"{lesson.get_url(request)}#check-{block_id}")


@require_POST
@login_required
def screen_seen(request: LearnerRequest, pk: int, screen: str) -> HttpResponse:
    """Keep the place in a lesson; who only looks has none to keep."""
    lesson = get_object_or_404(LessonPage.objects.live(), pk=pk)
    if screen not in lesson.block_ids:
        raise Http404
    run, _cut_off = run_now(request.user, course_page_of(lesson).course)
    if run is not None and run.is_open:
        see_screen(run=run, lesson=lesson, screen=screen, by=request.user)
    return HttpResponse(status=204)


@require_POST
@login_required
def lesson_read(request: LearnerRequest, pk: int) -> HttpResponse:
    """Say that a lesson was read."""
    lesson = get_object_or_404(LessonPage.objects.live(), pk=pk)
    try:
        read_lesson(person=request.user, lesson=lesson, by=request.user)
    except ValidationError as refusal:
        return _once_more(request, lesson, "", refusal)
    return redirect(f"{lesson.get_url(request)}#onward")


def speak_as(lesson: LessonPage) -> None:
    """Answer in the language of the lesson, whatever the reader's own is."""
    translation.activate(lesson.locale.language_code)


def asks_for_part(request: HttpRequest) -> bool:
    """Whether a player asks, which puts the answer in its place by itself."""
    return "X-Player" in request.headers


def _answer(request: LearnerRequest, lesson: LessonPage, block_id: str) -> CheckAnswer:
    return answer_check(
        person=request.user,
        lesson=lesson,
        block_id=block_id,
        given=dict(request.POST.lists()),
        token=token_of(request),
        by=request.user,
    )


def token_of(request: HttpRequest) -> uuid.UUID:
    """What makes a form that is sent twice one answer; a form without one is itself."""
    try:
        return uuid.UUID(request.POST.get("token", ""))
    except ValueError:
        return uuid.uuid4()


def _once_more(
    request: LearnerRequest, lesson: LessonPage, block_id: str, refusal: ValidationError
) -> HttpResponse:
    """The lesson again, or the part that was asked for, with what must be put right."""
    words = " ".join(refusal.messages)
    if asks_for_part(request):
        return HttpResponse(words, "text/plain; charset=utf-8", 422)
    problem = Problem(block_id, words)
    context = lesson.get_context(request, problem=problem)
    return TemplateResponse(request, lesson.get_template(request), context, status=422)
