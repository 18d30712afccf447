"""My training: what to do, my record, my certificates; and what a completion rests on."""

import uuid

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.http import require_safe

from certification.certificates.paper import certificate_on_paper
from certification.certificates.squares import address_of, square_svg
from certification.models import Completion
from courses.catalogue import course_page_for
from courses.learner import LearnerRequest
from courses.my_training.agenda import agenda_of
from courses.practice.evidence import behind
from people.days import today
from people.looking import note_look
from people.sight import people_in_sight


@require_safe
@login_required
def my_training(request: LearnerRequest) -> HttpResponse:
    """What must be done, by when and why; then what is in order and on record."""
    context = {"agenda": agenda_of(request.user, today())}
    return render(request, "courses/my_training.html", context)


@require_safe
@login_required
def certificate(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """A completion as a page that everybody can read."""
    completion = _own(request, public_id)
    context = {
        "completion": completion,
        "page": course_page_for(completion.course),
        "address": address_of(completion),
        "square": square_svg(completion),
    }
    return render(request, "courses/certificate.html", context)


@require_safe
@login_required
def certificate_pdf(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """The same as a file to keep or print."""
    completion = _own(request, public_id)
    made = certificate_on_paper(completion)
    name = f"{completion.course.code}-{completion.completed_on:%Y-%m-%d}.pdf"
    return HttpResponse(
        made,
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_safe
@login_required
def evidence(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """What a completion rests on, for who has its person in sight."""
    completion = get_object_or_404(
        Completion.objects.select_related("person", "course", "version"),
        public_id=public_id,
        person__in=people_in_sight(request.user),
    )
    note_look(viewer=request.user, person=completion.person, page="evidence")
    found = behind(completion, reader=request.user)
    context = {"completion": completion, "behind": found}
    return render(request, "courses/evidence.html", context)


def _own(request: LearnerRequest, public_id: uuid.UUID) -> Completion:
    return get_object_or_404(
        Completion.objects.select_related("person", "course", "version"),
        public_id=public_id,
        person=request.user,
    )
