"""Classes: how far their people are, and enrolling all of them at once."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied, ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from courses.learner import LearnerRequest
from courses.models import TrainingClass
from courses.sessions.class_forms import EnrolClassForm
from courses.sessions.class_page import class_page
from courses.sessions.classes import enrol_class
from courses.sessions.policy import class_policy, classes_run_by
from courses.views.inviting import enrolled_words
from people.days import today
from people.sight import people_met


@require_safe
@login_required
def classes(request: LearnerRequest) -> HttpResponse:
    """The classes that the reader teaches or puts together, the last one first."""
    if not class_policy.user_has_permission(request.user, "view"):
        raise PermissionDenied
    found = classes_run_by(request.user).select_related("curriculum")
    return render(request, "courses/classes.html", {"classes": found[:100]})


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def training_class(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """How far everybody is; posted, the class enrolled in a session."""
    run = classes_run_by(request.user).select_related("curriculum")
    formed = get_object_or_404(run, public_id=public_id)
    form = EnrolClassForm(request.POST or None, formed=formed)
    if form.is_valid():
        _enrol(request, formed, form)
        return redirect("courses:training_class", public_id)
    seen = people_met(request.user)
    context = {
        "formed": formed,
        "page": class_page(formed, seen=seen, on=today()),
        "form": form,
        "has_sessions": form.fields["session"].queryset.exists(),  # type: ignore[attr-defined]  # a choice of rows
    }
    return render(request, "courses/class.html", context)


def _enrol(
    request: LearnerRequest, formed: TrainingClass, form: EnrolClassForm
) -> None:
    try:
        made = enrol_class(
            formed=formed,
            session=form.cleaned_data["session"],
            seen=people_met(request.user),
            by=request.user,
        )
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        messages.success(request, enrolled_words(made))
