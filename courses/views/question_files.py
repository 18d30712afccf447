"""Question files in Wagtail's administration: file, check, preview, commit; and out."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import islice
from typing import Any

from django.conf import settings
from django.contrib import messages
from django.contrib.auth.decorators import permission_required
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_http_methods, require_safe

from certification.exchange.uploads import forget, keep_as, kept_bytes
from certification.models import Course
from courses.learner import LearnerRequest
from courses.question_files.findings import QuestionFile
from courses.question_files.reading import read_file
from courses.question_files.words import Tongue
from courses.questions.file_forms import QuestionFileForm
from courses.questions.giving_out import FORMS, banks, given_out
from courses.questions.intake import Planned, planned, take_questions
from exports.tables import Row, csv_lines

PENDING = "pending_questions"
SHOWN = 200
LANGUAGES = [code for code, _name in settings.LANGUAGES]
for_writers = permission_required("courses.add_question", raise_exception=True)


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@for_writers
def files(request: HttpRequest) -> HttpResponse:
    """Choose a file to bring in, or take the questions of a course out."""
    form = QuestionFileForm(request.POST or None, request.FILES or None)
    if form.is_valid():
        _forget_pending(request)
        given = form.cleaned_data
        request.session[PENDING] = {
            "token": keep_as("questions", given["upload"]),
            "name": given["upload"].name,
            "course": given["course"].pk,
            "language": given["language"],
        }
        return redirect("questions:file_preview")
    return render(
        request, "courses/question_files.html", {"form": form, "banks": banks()}
    )


def _forget_pending(request: HttpRequest) -> None:
    pending = request.session.pop(PENDING, None)
    if pending:
        forget(pending["token"])


def _pending(request: HttpRequest) -> tuple[dict[str, Any], Course, QuestionFile]:
    """What was uploaded, for which course, and what is in it."""
    pending = request.session.get(PENDING)
    if not pending:
        raise Http404
    try:
        data = kept_bytes("questions", pending["token"])
    except FileNotFoundError:
        raise Http404 from None
    course = get_object_or_404(Course, pk=pending["course"])
    return pending, course, read_file(data, Tongue(pending["language"], LANGUAGES))


@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
@for_writers
def file_preview(request: LearnerRequest) -> HttpResponse:
    """What would be made and changed, and what is not taken; sent, it is written."""
    pending, course, file = _pending(request)
    if request.method == "POST":
        return _take(request, course, file)
    plans = planned(course, file.drafts)
    shown = {
        "name": pending["name"],
        "course": course,
        "file": file,
        "findings": list(islice(file.findings, SHOWN)),
        "shown": SHOWN,
        "offered": [plan for plan in plans if plan.is_offered],
        "refused": [plan for plan in plans if plan.refusal],
        "counts": _counts(plans, file),
    }
    return render(request, "courses/question_file_preview.html", shown)


@never_cache
@require_safe
@for_writers
def file_report(request: LearnerRequest) -> HttpResponse:
    """All that is not taken, for who mends the file."""
    _pending_file, course, file = _pending(request)
    lines = csv_lines(_report(planned(course, file.drafts), file), _report_head())
    answer = HttpResponse("".join(lines), content_type="text/csv; charset=utf-8")
    answer.headers["Content-Disposition"] = 'attachment; filename="not-taken.csv"'
    return answer


def _report_head() -> Row:
    return [_("Line"), _("Question"), _("Not taken"), _("Why"), _("What to do")]


def _report(plans: list[Planned], file: QuestionFile) -> Iterator[Row]:
    whole, part = _("the whole question"), _("a part")
    for plan in plans:
        if plan.refusal:
            mend = _("Mend it in the file.")
            yield [plan.draft.line, plan.draft.key, whole, plan.refusal, mend]
    for one in file.findings:
        extent = part if one.is_taken else whole
        yield [one.line, one.name, extent, one.what, one.remedy]


def _counts(plans: list[Planned], file: QuestionFile) -> dict[str, int]:
    found = Counter(plan.verdict.value for plan in plans)
    return {
        "new": found["new"],
        "changed": found["changed"],
        "unchanged": found["unchanged"],
        "refused": found["refused"] + file.refused,
    }


def _take(request: LearnerRequest, course: Course, file: QuestionFile) -> HttpResponse:
    keys = set(request.POST.getlist("take"))
    taken = take_questions(
        course=course, drafts=file.drafts, keys=keys, by=request.user
    )
    _forget_pending(request)
    counts = {"count": len(taken), "course": course}
    messages.success(
        request, _("%(count)d questions of %(course)s are written.") % counts
    )
    return redirect("questions:files")


@never_cache
@require_safe
@for_writers
def file_out(request: HttpRequest, code: str, form: str) -> HttpResponse:
    """The questions of a course as a file."""
    course = get_object_or_404(Course, code=code)
    if form not in FORMS:
        raise Http404
    content = given_out(course, form)
    answer = HttpResponse(content, content_type=FORMS[form].content_type)
    name = f"{course.code}.{FORMS[form].ending}"
    answer.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return answer
