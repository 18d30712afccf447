"""A requirement on its way: drafted, asked about, and brought into force by another."""

import datetime
from collections.abc import Collection

from django.conf import settings
from django.core.exceptions import NON_FIELD_ERRORS, ValidationError
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import timezone, translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.effects.proposing import form_of
from certification.models import (
    Consulted,
    Remark,
    Requirement,
    RequirementDraft,
    WhatIf,
)
from people.days import today
from people.looked_at import CHANGED
from people.models import Letter, User
from people.post import Draft, put


@transaction.atomic
def draft_requirement(*, what_if: WhatIf, by: User) -> RequirementDraft:
    """Keep what was filled in, with its effect, as something that does not hold yet."""
    draft = RequirementDraft(what_if=what_if, code=_code(what_if), drafted_by=by)
    draft.full_clean()
    draft.save()
    log(draft, "certification.draft.enter", user=by)
    return draft


@transaction.atomic
def redraft(*, draft: RequirementDraft, what_if: WhatIf, by: User) -> RequirementDraft:
    """Other words for it, as long as nobody has been asked about the old ones."""
    draft = _locked(draft)
    if draft.state != draft.State.DRAFT:
        raise ValidationError(
            _("People were asked about it as it is: withdraw it and draft another.")
        )
    draft.what_if, draft.code, draft.drafted_by = what_if, _code(what_if), by
    draft.full_clean()
    draft.save()
    log(draft, "certification.draft.change", user=by)
    return draft


@transaction.atomic
def consult(
    *,
    draft: RequirementDraft,
    people: Collection[User],
    until: datetime.date,
    by: User,
) -> None:
    """Ask people what they think of it until a day; each gets a letter."""
    draft = _locked(draft)
    _must_be_open(draft)
    if not people:
        raise ValidationError({"people": _("Name at least one person to ask.")})
    if until < today():
        raise ValidationError({"until": _("This day has passed.")})
    if draft.what_if.figures is None:
        raise ValidationError(_("Its effect is not worked out yet."))
    draft.remarks_until = max(until, draft.remarks_until or until)
    draft.save(update_fields=["remarks_until"])
    for person in people:
        Consulted.objects.get_or_create(draft=draft, person=person)
    put([_letter(draft, person) for person in people])
    log(draft, "certification.draft.consult", user=by)


@transaction.atomic
def remark(*, consulted: Consulted, view: str, words: str, by: User) -> Remark:
    """Who was asked answers, once; it stays on the record."""
    draft = _locked(consulted.draft)
    _must_be_open(draft)
    if consulted.person_id != by.pk:
        raise ValidationError(_("Somebody else was asked."))
    said = Remark(consulted=consulted, view=view, words=words.strip(), recorded_by=by)
    said.full_clean()
    said.save()
    log(draft, "certification.draft.remark", user=by)
    return said


@transaction.atomic
def bring_into_force(*, draft: RequirementDraft, by: User) -> Requirement:
    """Make it a requirement: by somebody else than who drafted it, and once heard."""
    draft = _locked(draft)
    _must_be_open(draft)
    if by.pk == draft.drafted_by_id:
        raise ValidationError(_("A second person brings it into force."))
    if not draft.is_heard(today()):
        raise ValidationError(_("Not everybody who was asked has answered yet."))
    form = form_of(draft.what_if, by=by)
    if form.has_error(NON_FIELD_ERRORS, CHANGED):
        raise ValidationError(
            _("The requirement was changed since this was drafted: draft it anew.")
        )
    if not form.is_valid():
        raise ValidationError(_("What was filled in cannot be saved any more."))
    form.lock_record()
    if form.is_new and form.instance.start < today():
        raise ValidationError(
            _("It would oblige people from a day that has passed: draft it anew.")
        )
    requirement: Requirement = form.enter()
    draft.requirement, draft.enforced_by = requirement, by
    draft.enforced_at = timezone.now()
    draft.full_clean()
    draft.save()
    log(draft, "certification.draft.enforce", user=by)
    return requirement


@transaction.atomic
def withdraw_draft(*, draft: RequirementDraft, reason: str, by: User) -> None:
    """It will not come into force; what was said about it stays."""
    draft = _locked(draft)
    _must_be_open(draft)
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is withdrawn.")})
    draft.withdrawn_at, draft.withdrawn_because = timezone.now(), reason.strip()
    draft.save(update_fields=["withdrawn_at", "withdrawn_because"])
    log(draft, "certification.draft.withdraw", user=by)


def _code(what_if: WhatIf) -> str:
    """Of a change, the code of the requirement that it is about."""
    if what_if.fact_id is not None:
        return Requirement.objects.get(pk=what_if.fact_id).code
    return what_if.filled_in.get("code", "")


def _locked(draft: RequirementDraft) -> RequirementDraft:
    return RequirementDraft.objects.select_for_update(no_key=True).get(pk=draft.pk)


def _must_be_open(draft: RequirementDraft) -> None:
    if not draft.is_open:
        raise ValidationError(_("It is in force or withdrawn already."))


def _letter(draft: RequirementDraft, person: User) -> Draft:
    until = draft.remarks_until or today()
    with translation.override(person.language):
        context = {"person": person, "draft": draft, "site": settings.PUBLIC_BASE_URL}
        return Draft(
            key=f"draft:{draft.public_id}:{person.pk}:{until}",
            kind=Letter.Kind.CONSULTATION,
            person=person.pk,
            subject=_("What do you think of this requirement? %(title)s")
            % {"title": draft.code},
            body=render_to_string("certification/letters/consultation.txt", context),
            last_day=until,
        )
