"""Exercises for the question bank, for who writes questions."""

import secrets

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import require_http_methods

from courses.exams.regrading import CORRECTING
from courses.learner import LearnerRequest
from hazmat.exercises.asking import LackingError
from hazmat.exercises.banking import bank_exercises
from hazmat.exercises.banking_form import BankingForm
from hazmat.exercises.drilling import HIGHEST
from hazmat.exercises.reading import facts_on
from people.days import today
from people.models import User
from people.sight import roles_of


def writes_questions(person: User) -> bool:
    """Whether somebody may put questions into a bank."""
    return bool(roles_of(person) & CORRECTING)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def exercise_bank(request: LearnerRequest) -> HttpResponse:
    """Ask for exercises; they wait for a second person like any question."""
    if not writes_questions(request.user):
        raise Http404
    form = BankingForm(request.POST or None)
    if form.is_valid():
        try:
            return _banked(request, form)
        except LackingError:
            form.add_error("kind", _("The reference data for this is not loaded."))
    status = 422 if form.errors else 200
    return render(request, "hazmat/practice/bank.html", {"form": form}, status=status)


def _banked(request: LearnerRequest, form: BankingForm) -> HttpResponse:
    made = bank_exercises(
        course=form.cleaned_data["course"],
        generator=form.generator,
        facts=facts_on(today()),
        count=form.cleaned_data["count"],
        seed=secrets.randbelow(HIGHEST),
        by=request.user,
    )
    told = ngettext(
        "%(count)d question is in the bank and waits for a second person.",
        "%(count)d questions are in the bank and wait for a second person.",
        len(made),
    )
    messages.success(request, told % {"count": len(made)})
    return redirect("hazmat:exercise_bank")
