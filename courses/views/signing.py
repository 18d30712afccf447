"""Sign-off sheets: on a tablet for the group, or for one person; and on paper."""

import uuid

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import FileResponse, Http404, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from django.views.decorators.http import (
    require_http_methods,
    require_POST,
    require_safe,
)

from courses.learner import LearnerRequest
from courses.models import SignOff
from courses.practice.evidence import sees_photo
from courses.practice.forms import SignForm
from courses.practice.sheets import Criterion, Row, Sheet, sheet_of
from courses.practice.signing import countersign, mark_shown, sign_off
from courses.views.attendance import session_run_by
from exports.pdf import render_pdf
from people.papers import opened
from people.sight import people_met


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sheet(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """How far everybody is; posted, signed for those chosen who showed everything."""
    found = _sheet(request, public_id)
    form = SignForm(request.POST or None, request.FILES or None, session=found.session)
    if form.is_valid() and _signed(request, found, form):
        # the form is sent to #sign, where what was done would be out of view
        return redirect(f"{reverse('courses:sheet', args=[public_id])}#content")
    context = {
        "sheet": found,
        "session": found.session,
        "form": form,
        "chosen": _chosen(request, found),
    }
    return render(
        request, "courses/sheet.html", context, status=422 if form.is_bound else 200
    )


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sheet_criterion(
    request: LearnerRequest, public_id: uuid.UUID, number: int
) -> HttpResponse:
    """One criterion for the whole group."""
    found = _sheet(request, public_id)
    criterion = next((one for one in found.criteria if one.number == number), None)
    if criterion is None:
        raise Http404
    rows = [row for row in found.rows if row.is_open]
    if request.method == "POST":
        _mark(request, found, _shown_by(request, rows, criterion))
        return _onward(request, found, number)
    context = {
        "sheet": found,
        "session": found.session,
        "criterion": criterion,
        "rows": rows,
        "is_last": number == len(found.criteria),
    }
    return render(request, "courses/sheet_criterion.html", context)


def _onward(request: LearnerRequest, found: Sheet, number: int) -> HttpResponse:
    """To the next criterion where that is asked, or back to the sheet."""
    asked = bool({"next", "all"} & request.POST.keys())
    if asked and number < len(found.criteria):
        following = [found.session.public_id, number + 1]
        address = reverse("courses:sheet_criterion", args=following)
        return redirect(f"{address}#content")
    return redirect("courses:sheet", found.session.public_id)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def sheet_person(
    request: LearnerRequest, public_id: uuid.UUID, person: uuid.UUID
) -> HttpResponse:
    """All criteria for one person."""
    found = _sheet(request, public_id)
    row = found.row_of(person)
    if row is None:
        raise Http404
    if request.method == "POST" and row.is_open:
        _mark(request, found, _ticked(request, found, row))
        return redirect("courses:sheet", public_id)
    context = {"sheet": found, "session": found.session, "row": row}
    return render(request, "courses/sheet_person.html", context)


@require_safe
@login_required
def sheet_print(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """The sheet on paper, to be signed by hand and entered later."""
    found = _sheet(request, public_id)
    context = {"sheet": found, "session": found.session}
    return render(request, "courses/sheet_print.html", context)


@require_safe
@login_required
def sheet_pdf(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """The same as a file to print."""
    found = _sheet(request, public_id)
    context = {"sheet": found, "session": found.session}
    name = f"{found.session.course.code}-{found.session.day:%Y-%m-%d}.pdf"
    return HttpResponse(
        render_pdf("pdf/sign_off_sheet.html", context),
        content_type="application/pdf",
        headers={"Content-Disposition": f'attachment; filename="{name}"'},
    )


@require_safe
@login_required
def second_signatures(request: LearnerRequest) -> HttpResponse:
    """What waits for the reader's signature as the second, and what was answered."""
    asked = request.user.to_countersign.select_related(
        "enrolment__person",
        "enrolment__session__course",
        "assessor",
        "countersignature",
    ).order_by("-pk")
    seen = asked.filter(enrolment__person__in=people_met(request.user))
    context = {"asked": list(seen[:100])}
    return render(request, "courses/second_signatures.html", context)


@require_POST
@login_required
def second_sign(request: LearnerRequest, public_id: uuid.UUID) -> HttpResponse:
    """Agree, or say that it was not so."""
    asked = get_object_or_404(request.user.to_countersign, public_id=public_id)
    answer = request.POST.get("answer")
    try:
        if answer not in {"yes", "no"}:
            raise ValidationError(_("Say whether it is so or not."))
        countersign(sign_off=asked, agrees=answer == "yes", by=request.user)
        messages.success(request, _("Your answer is recorded."))
    except ValidationError as refusal:
        messages.error(request, " ".join(refusal.messages))
    waiting = request.user.to_countersign.filter(countersignature=None, pk__lt=asked.pk)
    onward = waiting.order_by("-pk").first() or asked
    return redirect(f"{reverse('courses:second_signatures')}#{onward.public_id}")


@require_safe
@login_required
def sheet_photo(request: LearnerRequest, public_id: uuid.UUID) -> FileResponse:
    """The paper that was signed, for who may see all that are named on it."""
    signed = get_object_or_404(SignOff.objects.exclude(photo=""), public_id=public_id)
    if not sees_photo(signed, request.user):
        raise Http404
    return FileResponse(opened(signed.photo), content_type="image/jpeg")


def _sheet(request: LearnerRequest, public_id: uuid.UUID) -> Sheet:
    session = session_run_by(request, public_id)
    practice = getattr(session.course, "practice", None)
    if practice is None:
        raise Http404
    return sheet_of(session, practice, people_met(request.user))


def _mark(
    request: LearnerRequest, found: Sheet, marks: dict[tuple[int, str], bool]
) -> None:
    """What concerns oneself is left out: somebody else marks that."""
    own = {row.enrolment.pk for row in found.rows if row.person == request.user}
    kept = {key: shown for key, shown in marks.items() if key[0] not in own}
    mark_shown(session=found.session, marks=kept, by=request.user)


def _shown_by(
    request: LearnerRequest, rows: list[Row], criterion: Criterion
) -> dict[tuple[int, str], bool]:
    """Who of the group showed it: everybody at one touch, or those ticked."""
    ticked = set(request.POST.getlist("shown"))
    everybody = "all" in request.POST
    return {
        (row.enrolment.pk, criterion.key): everybody
        or str(row.person.public_id) in ticked
        for row in rows
    }


def _ticked(
    request: LearnerRequest, found: Sheet, row: Row
) -> dict[tuple[int, str], bool]:
    ticked = set(request.POST.getlist("shown"))
    return {(row.enrolment.pk, one.key): one.key in ticked for one in found.criteria}


def _chosen(request: LearnerRequest, found: Sheet) -> set[uuid.UUID]:
    """For whom the reader signs: before anything is posted, for all who can be."""
    ready = {row.person.public_id for row in found.ready}
    if request.method != "POST":
        return ready
    posted = set(request.POST.getlist("who"))
    return {one for one in ready if str(one) in posted}


def _signed(request: LearnerRequest, found: Sheet, form: SignForm) -> bool:
    wanted = _chosen(request, found)
    chosen = [row.enrolment for row in found.ready if row.person.public_id in wanted]
    if not chosen:
        form.add_error(None, _("Choose for whom you sign."))
        return False
    try:
        made = sign_off(
            session=found.session,
            enrolments=chosen,
            signature=form.signature,
            by=request.user,
        )
    except ValidationError as refusal:
        form.add_error(None, refusal)
        return False
    messages.success(request, _told(made))
    return True


def _told(made: list[SignOff]) -> str:
    if made[0].waits:
        return ngettext(
            "Signed for %(count)d person. It counts when the second has signed too.",
            "Signed for %(count)d people. It counts when the second has signed too.",
            len(made),
        ) % {"count": len(made)}
    return ngettext(
        "Signed for %(count)d person: it counts.",
        "Signed for %(count)d people: it counts.",
        len(made),
    ) % {"count": len(made)}
