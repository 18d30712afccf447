"""The practice room: exercises from the data, one at a time. Whoever is signed in may."""

import datetime

from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from courses.learner import LearnerRequest
from hazmat.exercises import Exercise
from hazmat.exercises.asking import Generator, LackingError
from hazmat.exercises.banking_views import writes_questions
from hazmat.exercises.practice_page import PracticePage
from hazmat.exercises.practising import (
    answer_exercise,
    generator_called,
    goings,
    next_seed,
    own_facts,
    seed_in,
)
from hazmat.exercises.reading import facts_on
from people.days import today

OWN = "own"
"""In an address: only what one's own units keep."""

LATELY = datetime.timedelta(days=30)


@login_required
@require_safe
def practice(request: LearnerRequest) -> HttpResponse:
    """The exercises there are, and how each goes."""
    found = goings(request.user, timezone.now() - LATELY)
    context = {
        "goings": found,
        "writes": writes_questions(request.user),
        "own": OWN in request.GET,
    }
    return render(request, "hazmat/practice/room.html", context)


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def practice_exercise(request: LearnerRequest, slug: str) -> HttpResponse:
    """Ask one question, take its answer, and tell why."""
    generator = generator_called(slug)
    if generator is None:
        raise Http404
    facts, own, problem = facts_on(today()), OWN in request.GET, ""
    asked = own_facts(facts, request.user, today()) if own else facts
    try:
        seed = seed_in(request.GET.get("q", ""))
        if seed is None:
            seed = next_seed(generator, asked, request.user, today())
            return redirect(_address(slug, seed, own=own))
        exercise = generator.ask(generator.rows(seed, asked), seed, facts)
    except LackingError:
        context = {"generator": generator, "slug": slug, "own": own}
        return render(request, "hazmat/practice/lacking.html", context)
    if request.method == "POST":
        problem = _taken(request, exercise)
        if not problem:
            return redirect(f"{_address(slug, seed, own=own)}#answer")
    return _shown(request, generator, exercise, problem)


def _address(slug: str, seed: int, *, own: bool) -> str:
    address = reverse("hazmat:practice_exercise", args=[slug])
    return f"{address}?q={seed}{'&own=1' if own else ''}"


def _taken(request: LearnerRequest, exercise: Exercise) -> str:
    """Keep an answer; what is wrong with it where it is none."""
    try:
        given = dict(request.POST.lists())
        answer_exercise(exercise=exercise, given=given, by=request.user)
    except ValidationError as refusal:
        return " ".join(refusal.messages)
    return ""


def _shown(
    request: LearnerRequest, generator: Generator, exercise: Exercise, problem: str
) -> HttpResponse:
    again, own = "again" in request.GET, OWN in request.GET
    page = PracticePage.of(generator, exercise, request.user, problem, again=again)
    status = 422 if problem else 200
    return render(
        request,
        "hazmat/practice/exercise.html",
        {"page": page, "own": own},
        status=status,
    )
