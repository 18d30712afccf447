"""Questions to remember: two minutes of what was hard or matters most.

They complete nothing.
"""

from dataclasses import replace

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST, require_safe

from courses.learner import LearnerRequest
from courses.lessons.learning import OtherAnswerError
from courses.lessons.remembering import Asked, answer_again, asked_on, run_of
from courses.models import LessonPage
from courses.views.lessons import asks_for_part, token_of
from people.days import today


@require_safe
@login_required
def remember(request: LearnerRequest) -> HttpResponse:
    """What is worth asking again today, one question at a time."""
    return _page(request)


@require_safe
@login_required
def moved(request: LearnerRequest) -> HttpResponse:
    """Where these questions stood before; letters and bookmarks still lead there."""
    return redirect("courses:remember", permanent=True)


def _page(request: LearnerRequest, *, problem: str = "") -> HttpResponse:
    asked = asked_on(request.user, today())
    left = [one.block_id for one in asked if one.answer is None]
    context = {"asked": asked, "next": left[0] if left else "", "problem": problem}
    status = 422 if problem else 200
    return render(request, "courses/remember.html", context, status=status)


@require_POST
@login_required
def remember_answer(request: LearnerRequest, pk: int, block_id: str) -> HttpResponse:
    """Answer something again; what to think of it comes back in its place."""
    asked = _asked(request, pk, block_id)
    try:
        answer = answer_again(
            asked=asked,
            given=dict(request.POST.lists()),
            token=token_of(request),
            by=request.user,
        )
    except OtherAnswerError as refusal:
        return HttpResponse(refusal.messages, "text/plain; charset=utf-8", 409)
    except ValidationError as refusal:
        return _refused(request, " ".join(refusal.messages))
    if not asks_for_part(request):
        return redirect(f"{reverse('courses:remember')}#check-{block_id}")
    card = replace(asked, answer=answer).card
    context = {"page": asked.lesson, "card": card}
    return render(request, card.block_template, context)


def _asked(request: LearnerRequest, pk: int, block_id: str) -> Asked:
    lesson = get_object_or_404(LessonPage.objects.live(), pk=pk)
    run = run_of(request.user, lesson)
    if block_id not in lesson.check_ids or run is None:
        raise Http404
    return Asked(lesson, run, block_id)


def _refused(request: LearnerRequest, words: str) -> HttpResponse:
    if asks_for_part(request):
        return HttpResponse(words, "text/plain; charset=utf-8", 422)
    return _page(request, problem=words)
