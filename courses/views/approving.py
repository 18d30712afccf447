"""The questions that wait for a second person, in Wagtail's admin."""

from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.core.exceptions import ValidationError
from django.core.paginator import Paginator
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST, require_safe

from courses.authoring.approving import approve_question, picture_of, readings, waiting
from courses.learner import LearnerRequest
from courses.models import QuestionVersion

PAGE = 20


@require_safe
@permission_required("courses.add_questionapproval", raise_exception=True)
def approvals(request: LearnerRequest) -> HttpResponse:
    """The questions to approve; one's own among them wait for somebody else."""
    found = waiting().select_related("question__course", "answer_key", "recorded_by")
    ordered = found.order_by("question__course__code", "question__key")
    page = Paginator(ordered, PAGE).get_page(request.GET.get("p"))
    questions = [
        (version, list(readings(version)), picture_of(version)) for version in page
    ]
    context = {"page": page, "questions": questions}
    return render(request, "courses/approvals.html", context)


@require_POST
@permission_required("courses.add_questionapproval", raise_exception=True)
def question_approve(request: LearnerRequest, pk: int) -> HttpResponse:
    """Approve one question as it was read."""
    version = get_object_or_404(
        QuestionVersion.objects.select_related("question"), pk=pk
    )
    try:
        approve_question(version=version, by=request.user)
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    else:
        key = version.question.key
        messages.success(request, _("Question %(key)s is approved.") % {"key": key})
    return redirect("question_approvals")
