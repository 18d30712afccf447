"""The two ways through one course: the whole of it, and a refresher. Pure.

Both end in the same completion. The refresher is for who holds the course, or whose
holding lapsed less than so many months ago.
"""

from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _

from people.calendar import Day, add_months


class Path(models.TextChoices):
    """The way that somebody takes."""

    INITIAL = "initial", _("the whole course")
    REFRESHER = "refresher", _("the refresher")


class On(models.TextChoices):
    """On which ways a lesson lies."""

    BOTH = "both", _("both")
    INITIAL = "initial", _("only the whole course")
    REFRESHER = "refresher", _("only the refresher")


def lies_on(where: str, path: str) -> bool:
    """Whether a lesson is asked of who takes this way."""
    return where in {On.BOTH, path}


def may_refresh(last_held: Day | None, *, on: Day, months: int) -> bool:
    """Whether the refresher is open to who held the course last on a day.

    It lapses on the day after; from that day so many months later it is shut.
    """
    return last_held is not None and on < add_months(last_held + 1, months)
