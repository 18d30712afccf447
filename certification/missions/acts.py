"""The acts of a mission: plan it, add and remove people, call it off."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils import timezone
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from certification.models import Mission
from people.models import User


@transaction.atomic
def plan_mission(*, mission: Mission, by: User | None) -> None:
    """Put a mission on the list of its unit, or change its name, days or list."""
    known = mission.pk is not None
    mission.full_clean()
    mission.save()
    log(mission, f"certification.mission.{'change' if known else 'plan'}", user=by)


@transaction.atomic
def join_mission(*, mission: Mission, person: User, by: User) -> None:
    """Let somebody go along; who goes along already stays."""
    _refuse_cancelled(mission)
    mission.people.add(person)
    log(mission, "certification.mission.join", user=by, data={"person": person.pk})


@transaction.atomic
def leave_mission(*, mission: Mission, person: User, by: User) -> None:
    """Let somebody stay at home."""
    _refuse_cancelled(mission)
    mission.people.remove(person)
    log(mission, "certification.mission.leave", user=by, data={"person": person.pk})


@transaction.atomic
def cancel_mission(*, mission: Mission, by: User) -> None:
    """Call it off; cancelling twice is cancelling once."""
    if mission.cancelled_at is None:
        mission.cancelled_at = timezone.now()
        mission.save(update_fields=["cancelled_at"])
        log(mission, "certification.mission.cancel", user=by)


def _refuse_cancelled(mission: Mission) -> None:
    if mission.cancelled_at is not None:
        raise ValidationError(_("This mission was called off."))
