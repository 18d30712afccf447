"""What somebody may still expect of an exam: how often, from when, and in words."""

from __future__ import annotations

import datetime
from dataclasses import replace

from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from courses.exams.limits import Bar, Limits, Outlook, outlook
from courses.models import ExhaustionDecision, LearningRun
from courses.releases.manifest import Manifest


def limits_for(run: LearningRun) -> Limits:
    """What the exam allows in this run: as released, and attempts that were given."""
    limits = Manifest.read(run.release.manifest).limits
    if limits.max_attempts is None:
        return limits
    more = ExhaustionDecision.objects.filter(
        attempt__run=run, choice=ExhaustionDecision.Choice.MORE
    )
    return replace(limits, max_attempts=limits.max_attempts + more.count())


def outlook_for(run: LearningRun, *, now: datetime.datetime) -> Outlook:
    """What the limits of the version begun leave to this run."""
    limits = limits_for(run)
    last = run.attempts.order_by("number").last()
    return outlook(
        limits,
        now=now,
        taken=last.number if last else 0,
        ended_at=last.ended_at if last else None,
    )


def bar_in_words(found: Outlook) -> str:
    """Why the exam cannot be started now, and what to do; nothing where it can."""
    if found.bar is None:
        return ""
    return {
        Bar.USED_UP: _(
            "You have used all your attempts. Your training coordinator decides how to go on."
        ),
        Bar.CLOSED: _("This exam has closed. Ask your instructor what to do now."),
        Bar.NOT_OPEN: _("This exam opens at %(moment)s."),
        Bar.COOLING: _("You can try again from %(moment)s."),
    }[found.bar] % {"moment": moment_in_words(found.start_from)}


def moment_in_words(moment: datetime.datetime | None) -> str:
    """A day and a time where the organisation is."""
    if moment is None:
        return ""
    return date_format(timezone.localtime(moment), "SHORT_DATETIME_FORMAT")
