"""An exam: what it asks, one question at a time, and what it was worth.

Nothing here reads what is right before the attempt is handed in.
"""

import secrets
import uuid
from contextlib import suppress

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from certification.models import Course
from courses.catalogue import course_page_for
from courses.exams.attempts import (
    ElsewhereError,
    HandedInError,
    TokenUsedError,
    answer_question,
    hand_in_overdue,
    start_attempt,
    submit_attempt,
    take_over,
)
from courses.exams.examination import intro_of, question_sheet, result_of, summary_of
from courses.learner import LearnerRequest
from courses.lessons.progress import latest_run
from courses.models import Attempt, AttemptQuestion, LearningRun
from courses.question_types import Given
from people.throttle import Throttle

SAVING = Throttle("answers-kept", tries=60, seconds=30)
"""Of one attempt, while somebody chooses; the button is counted apart."""
SENDING = Throttle("answers-sent", tries=60, seconds=30)
"""Of one attempt, with the button: more than hands can, and little to keep."""


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def exam(request: LearnerRequest, code: str) -> HttpResponse:
    """Before an exam: what it asks and what passes; sent, it starts."""
    course = get_object_or_404(Course, code=code, quiz__isnull=False)
    run = latest_run(request.user, course)
    if run is None:
        raise Http404
    hand_in_overdue(Attempt.objects.filter(person=request.user), by=request.user)
    if request.method == "POST":
        return _start(request, run)
    return _intro(request, run)


def _start(request: LearnerRequest, run: LearningRun) -> HttpResponse:
    try:
        attempt = start_attempt(
            run=run,
            by=request.user,
            seat=seat_of(request),
            code=request.POST.get("code", ""),
        )
    except ValidationError as refusal:
        return _intro(request, run, problem=" ".join(refusal.messages))
    return _to_question(attempt, 1)


def _to_question(attempt: Attempt, number: int) -> HttpResponse:
    """To a question itself: who sits an exam by keyboard need not pass the menu again."""
    address = reverse("courses:question", args=[attempt.public_id, number])
    return redirect(f"{address}#content")


def _intro(
    request: LearnerRequest, run: LearningRun, *, problem: str = ""
) -> HttpResponse:
    context = {
        "intro": intro_of(run),
        "course_page": course_page_for(run.course),
        "problem": problem,
    }
    status = 422 if problem else 200
    return render(request, "courses/exam.html", context, status=status)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def question(
    request: LearnerRequest, public_id: uuid.UUID, number: int
) -> HttpResponse:
    """One question of an open attempt; answered, the next one follows."""
    asked = _own_question(request, public_id, number)
    attempt = asked.attempt
    if request.method == "POST" and (attempt.is_open or attempt.ran_out):
        return _answer(request, asked)
    if not attempt.is_open or attempt.is_elsewhere(seat_of(request)):
        return redirect("courses:attempt", public_id)
    return _sheet(request, asked)


def _answer(request: LearnerRequest, asked: AttemptQuestion) -> HttpResponse:
    attempt = asked.attempt
    given = dict(request.POST.lists())
    if not SENDING.allows(f"{request.user.pk}:{attempt.public_id}"):
        wait = _("That was too often. Wait half a minute, then save again.")
        return _sheet(request, asked, problem=wait, given=given, status=429)
    try:
        answer = answer_question(
            question=asked,
            given=given,
            by=request.user,
            seat=seat_of(request),
        )
    except (ElsewhereError, HandedInError):
        return redirect("courses:attempt", attempt.public_id)
    except ValidationError as refusal:
        problem = " ".join(refusal.messages)
        return _sheet(request, asked, problem=problem, given=given, status=422)
    if answer.is_late:
        return redirect("courses:attempt", attempt.public_id)
    if attempt.questions.filter(number=asked.number + 1).exists():
        return _to_question(attempt, asked.number + 1)
    return redirect("courses:attempt", attempt.public_id)


def _sheet(
    request: LearnerRequest,
    asked: AttemptQuestion,
    *,
    problem: str = "",
    given: Given | None = None,
    status: int = 200,
) -> HttpResponse:
    context = {"sheet": question_sheet(asked, problem=problem, given=given)}
    return render(request, "courses/question.html", context, status=status)


@require_POST
@login_required
def answer_save(
    request: LearnerRequest, public_id: uuid.UUID, number: int
) -> HttpResponse:
    """Keep an answer while somebody is still choosing.

    What comes back is the same for every answer: nothing. An answer that does not count
    (409) and one that is none (422) have no words either. More of them than hands can
    make are told to come back (429): the page keeps the newest and sends it again.
    """
    if not SAVING.allows(f"{request.user.pk}:{public_id}"):
        return HttpResponse(status=429, headers={"Retry-After": str(SAVING.seconds)})
    asked = _own_question(request, public_id, number)
    try:
        answer = answer_question(
            question=asked,
            given=dict(request.POST.lists()),
            by=request.user,
            token=_token(request),
            seat=seat_of(request),
        )
    except (ElsewhereError, HandedInError, TokenUsedError):
        return HttpResponse(status=409)
    except ValidationError:
        return HttpResponse(status=422)
    return HttpResponse(status=409 if answer.is_late else 204)


def _token(request: LearnerRequest) -> uuid.UUID | None:
    """What makes an answer that is sent twice one answer."""
    try:
        return uuid.UUID(request.POST.get("token", ""))
    except ValueError:
        return None


@require_GET
@login_required
def attempt(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """An attempt as a whole: what is answered, or, handed in, what it was worth."""
    found = _own_attempt(request, public_id)
    if found.is_elsewhere(seat_of(request)):
        return _elsewhere(request, found)
    if found.is_open:
        return render(request, "courses/attempt.html", {"summary": summary_of(found)})
    page = course_page_for(found.run.course)
    context = {"result": result_of(found), "course_page": page}
    return render(request, "courses/result.html", context)


@require_POST
@login_required
def attempt_submit(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Hand an attempt in."""
    found = _own_attempt(request, public_id)
    with suppress(ElsewhereError):  # the page it leads to says so
        submit_attempt(attempt=found, by=request.user, seat=seat_of(request))
    return redirect("courses:attempt", public_id)


@require_POST
@login_required
def attempt_take_over(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Go on with an attempt in this browser instead of another one."""
    found = _own_attempt(request, public_id)
    code = request.POST.get("code", "")
    try:
        take_over(attempt=found, by=request.user, seat=seat_of(request), code=code)
    except ValidationError as refusal:
        return _elsewhere(request, found, problem=" ".join(refusal.messages))
    return redirect("courses:attempt", public_id)


def _elsewhere(
    request: LearnerRequest, found: Attempt, *, problem: str = ""
) -> HttpResponse:
    context = {"attempt": found, "problem": problem}
    return render(request, "courses/elsewhere.html", context, status=409)


def seat_of(request: LearnerRequest) -> str:
    """What names this browser, from its first exam until it signs out."""
    seat: str = request.session.setdefault("exam_seat", secrets.token_urlsafe(16))
    return seat


def _own_attempt(request: LearnerRequest, public_id: uuid.UUID) -> Attempt:
    """One's own attempt; when its time is up it is handed in here and now."""
    found = get_object_or_404(
        Attempt.objects.select_related("run__course", "run__completion"),
        public_id=public_id,
        person=request.user,
    )
    if found.is_overdue(timezone.now()):
        submit_attempt(attempt=found, by=request.user)
        return _own_attempt(request, public_id)
    return found


def _own_question(
    request: LearnerRequest, public_id: uuid.UUID, number: int
) -> AttemptQuestion:
    """A question of one's own attempt."""
    attempt = _own_attempt(request, public_id)
    questions = AttemptQuestion.objects.select_related("attempt", "version")
    return get_object_or_404(questions, attempt=attempt, number=number)
