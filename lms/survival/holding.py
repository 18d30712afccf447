"""Legal hold: a case goes before every term. Administrators set it and lift it."""

from collections.abc import Iterable

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from people.models import LegalHold, LegalHoldEnd, Membership, SamePerson, Unit, User
from people.querysets import UserQuerySet
from people.recording import lock


@transaction.atomic
def set_hold(
    *, reason: str, by: User, person: User | None = None, unit: Unit | None = None
) -> LegalHold:
    """From now on nothing of these people is destroyed, whoever approved what."""
    hold = LegalHold(person=person, unit=unit, reason=reason.strip(), recorded_by=by)
    hold.full_clean()
    lock(*held_by([hold]).values_list("pk", flat=True))
    hold.save()
    log(hold, "people.hold.set", user=by)
    return hold


@transaction.atomic
def lift_hold(*, hold: LegalHold, reason: str, by: User) -> LegalHoldEnd:
    """The terms count again."""
    if LegalHoldEnd.objects.filter(hold=hold).exists():
        raise ValidationError(_("This hold was lifted already."))
    end = LegalHoldEnd(hold=hold, reason=reason.strip(), recorded_by=by)
    end.full_clean()
    end.save()
    log(hold, "people.hold.lift", user=by)
    return end


def held() -> UserQuerySet:
    """Everybody whose record is under a hold that stands."""
    return held_by(LegalHold.objects.standing())


def held_by(holds: Iterable[LegalHold]) -> UserQuerySet:
    """The people of these holds: named, or in the unit or below it on whichever day."""
    named = [hold.person_id for hold in holds if hold.person_id]
    units = [hold.unit_id for hold in holds if hold.unit_id]
    inside = Membership.objects.filter(unit__in=units).values("person")
    theirs = Q(person__in=named) | Q(person__in=inside)
    entered_twice = SamePerson.objects.filter(theirs, withdrawn=False).values("other")
    return User.objects.get_queryset().filter(
        Q(pk__in=named) | Q(pk__in=inside) | Q(pk__in=entered_twice)
    )


def refuse_held(people: Iterable[User]) -> None:
    """Somebody on a list may have come under a hold since it was proposed."""
    numbers = held().filter(pk__in=[one.pk for one in people])
    found = ", ".join(numbers.values_list("service_number", flat=True)[:10])
    if found:
        raise ValidationError(
            _("Under legal hold, so nothing is destroyed: %(people)s.")
            % {"people": found}
        )
