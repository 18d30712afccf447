"""An exam: what it asks, one question at a time, and what it was worth.

Nothing here reads what is right before the attempt is handed in.
"""

import uuid

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from certification.models import Course
from courses.attempts import answer_question, start_attempt, submit_attempt
from courses.catalogue import course_page_for
from courses.examination import intro_of, question_sheet, result_of, summary_of
from courses.learner import LearnerRequest
from courses.models import Attempt, AttemptQuestion
from courses.progress import latest_run


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def exam(request: LearnerRequest, code: str) -> HttpResponse:
    """Before an exam: what it asks and what passes; sent, it starts."""
    course = get_object_or_404(Course.objects.select_related("quiz"), code=code)
    run = latest_run(request.user, course)
    if run is None or not hasattr(course, "quiz"):
        raise Http404
    problem = ""
    if request.method == "POST":
        try:
            attempt = start_attempt(run=run, by=request.user)
            return redirect("courses:question", attempt.public_id, 1)
        except ValidationError as refusal:
            problem = " ".join(refusal.messages)
    context = {"course_page": course_page_for(course), "problem": problem}
    return render(
        request,
        "courses/exam.html",
        context | {"intro": intro_of(course, run)},
        status=422 if problem else 200,
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def question(
    request: LearnerRequest, public_id: uuid.UUID, number: int
) -> HttpResponse:
    """One question of an open attempt; answered, the next one follows."""
    asked = get_object_or_404(
        AttemptQuestion.objects.select_related("attempt", "version"),
        attempt__public_id=public_id,
        attempt__person=request.user,
        number=number,
    )
    if not asked.attempt.is_open:
        return redirect("courses:attempt", public_id)
    problem = ""
    if request.method == "POST":
        try:
            handles = request.POST.getlist("choice")
            answer_question(question=asked, handles=handles, by=request.user)
            return _after(asked)
        except ValidationError as refusal:
            problem = " ".join(refusal.messages)
    sheet = question_sheet(asked, problem=problem)
    status = 422 if problem else 200
    return render(request, "courses/question.html", {"sheet": sheet}, status=status)


def _after(asked: AttemptQuestion) -> HttpResponse:
    attempt = asked.attempt
    if attempt.questions.filter(number=asked.number + 1).exists():
        return redirect("courses:question", attempt.public_id, asked.number + 1)
    return redirect("courses:attempt", attempt.public_id)


@require_GET
@login_required
def attempt(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """An attempt as a whole: what is answered, or, handed in, what it was worth."""
    found = _own_attempt(request, public_id)
    if found.is_open:
        return render(request, "courses/attempt.html", {"summary": summary_of(found)})
    page = course_page_for(found.run.course)
    context = {"result": result_of(found), "course_page": page}
    return render(request, "courses/result.html", context)


@require_POST
@login_required
def attempt_submit(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Hand an attempt in."""
    submit_attempt(attempt=_own_attempt(request, public_id), by=request.user)
    return redirect("courses:attempt", public_id)


def _own_attempt(request: LearnerRequest, public_id: uuid.UUID) -> Attempt:
    return get_object_or_404(
        Attempt.objects.select_related("run__course", "run__completion"),
        public_id=public_id,
        person=request.user,
    )
