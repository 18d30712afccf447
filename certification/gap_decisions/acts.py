"""The acts about gaps: decide on one, take a decision back, remind who has one."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence
from itertools import groupby

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.gaps import lines_of
from certification.loading import Title, facts
from certification.models import GapDecision, GapDecisionEnding
from certification.status import GAPS
from people.models import Letter, User
from people.post import Draft, put

NEWS = datetime.timedelta(days=7)


def decide_on_gap(*, decision: GapDecision, by: User) -> GapDecision:
    """Answer for a gap that somebody has on the first day; never for one's own."""
    (decided,) = decide_on_gaps(decisions=[decision], by=by)
    return decided


@transaction.atomic
def decide_on_gaps(
    *, decisions: Sequence[GapDecision], by: User
) -> Sequence[GapDecision]:
    """Answer for the gaps of several people, for all of them or for none."""
    if any(decision.person_id == by.pk for decision in decisions):
        raise ValidationError(_("Somebody else decides about your own gap."))
    for decision in decisions:
        decision.recorded_by = by
        decision.full_clean()
    for start, found in groupby(decisions, key=lambda one: one.start):
        _refuse_without_gap(list(found), start)
    for decision in decisions:
        decision.save()
        log(decision, "certification.gap.decide", user=by)
    return decisions


def _refuse_without_gap(decisions: Sequence[GapDecision], start: datetime.date) -> None:
    people = [decision.person_id for decision in decisions]
    gaps = lines_of(people, start, facts(), statuses=GAPS)
    known = {(gap.person, gap.line) for gap in gaps}
    if any((one.person_id, one.line_id) not in known for one in decisions):
        raise ValidationError(
            _("On that day this is no gap: there is nothing to decide.")
        )


@transaction.atomic
def end_gap_decision(
    *, decision: GapDecision, ended_on: datetime.date, reason: str, by: User
) -> GapDecisionEnding:
    """Take a decision back from a day on."""
    ending = GapDecisionEnding(
        decision=decision, ended_on=ended_on, reason=reason, recorded_by=by
    )
    ending.full_clean()
    ending.save()
    log(ending, "certification.gap.end", user=by)
    return ending


@transaction.atomic
def remind_of_gaps(
    *, people: Iterable[User], title: Title, on: datetime.date, by: User
) -> int:
    """Write to who has a gap in an item, once a day at most; how many letters are new."""
    drafts = [_letter(person, title, on, by) for person in people if person.email]
    written = put(drafts)
    if drafts:
        log(
            by,
            "certification.gap.remind",
            user=by,
            data={"item": title.code, "letters": written},
        )
    return written


def _letter(person: User, title: Title, on: datetime.date, by: User) -> Draft:
    with translation.override(person.language):
        context = {
            "person": person,
            "title": title,
            "by": by,
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"gap:{on:%Y-%m-%d}:{title.code}:{person.public_id}",
            kind=Letter.Kind.REMINDER,
            person=person.pk,
            subject=_("You must still obtain: %(what)s") % {"what": title},
            body=render_to_string("certification/letters/gap.txt", context),
            last_day=on + NEWS,
        )
