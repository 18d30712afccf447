"""The acts of requests: a unit asks for a product, a specialist approves or refuses."""

import datetime

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models.query import QuerySet
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from hazmat.models import (
    DerivationEvent,
    ProductRequest,
    RequestDecision,
    StockLine,
)
from hazmat.register.acts import keep
from people.days import today
from people.models import Letter, Unit, User
from people.post import Draft, put
from people.sight import (
    units_to_act_for,
    units_to_keep_substances_of,
    units_whose_substances_are_seen,
)

READABLE = datetime.timedelta(days=30)
"""After so long a letter about a decision is no news any more."""


def units_to_ask_for(user: User) -> QuerySet[Unit]:
    """Where somebody may ask for a product: units one acts for, or whose register one keeps."""
    return Unit.objects.filter(
        pk__in=units_to_act_for(user).values("pk")
    ) | Unit.objects.filter(pk__in=units_to_keep_substances_of(user).values("pk"))


def requests_in_sight(user: User) -> QuerySet[ProductRequest]:
    """What units asked whose register one sees, the latest first."""
    return ProductRequest.objects.filter(
        unit__in=units_whose_substances_are_seen(user)
    ).select_related("unit", "product", "recorded_by", "decision__line")


def requests_waiting_for(user: User) -> QuerySet[ProductRequest]:
    """What this keeper of the register must still decide on; not what they asked."""
    kept = units_to_keep_substances_of(user)
    waiting = ProductRequest.objects.filter(unit__in=kept, decision__isnull=True)
    return waiting.exclude(recorded_by=user)


@transaction.atomic
def ask_for_product(*, request: ProductRequest, by: User | None) -> ProductRequest:
    """Ask for a product that the unit does not keep yet."""
    request.recorded_by = by
    request.full_clean()
    request.save()
    log(request, "hazmat.request.enter", user=by)
    return request


@transaction.atomic
def approve_request(
    *, request: ProductRequest, line: StockLine, reason: str = "", by: User
) -> DerivationEvent | None:
    """Let it come in: the line of stock is made, and duties follow from it."""
    _to_decide(request, by)
    if request.product_id not in {None, line.product_id}:
        raise ValidationError(
            {"product": _("Another product was asked for; refuse, and say which one.")}
        )
    line.unit = request.unit
    event = keep(line=line, by=by)
    _decide(RequestDecision(request=request, line=line, reason=reason.strip()), by)
    return event


@transaction.atomic
def refuse_request(*, request: ProductRequest, reason: str, by: User) -> None:
    """Refuse with a reason that the unit reads."""
    _to_decide(request, by)
    if not reason.strip():
        raise ValidationError({"reason": _("Say why it is refused.")})
    _decide(RequestDecision(request=request, reason=reason.strip()), by)


def _to_decide(request: ProductRequest, by: User) -> None:
    """One decision, by somebody else than who asked."""
    if request.recorded_by_id == by.pk:
        raise ValidationError(_("Somebody else must decide on what you ask."))
    ProductRequest.objects.select_for_update(no_key=True).get(pk=request.pk)
    if RequestDecision.objects.filter(request=request).exists():
        raise ValidationError(_("A decision was made already."))


def _decide(decision: RequestDecision, by: User) -> None:
    decision.recorded_by = by
    decision.full_clean()
    decision.save()
    log(decision, "hazmat.request.decide", user=by)
    asker = decision.request.recorded_by
    if asker is not None:
        put([_letter(decision, asker)])


def _letter(decision: RequestDecision, asker: User) -> Draft:
    with translation.override(asker.language):
        subject = _("Decided: %(subject)s") % {"subject": decision.request.wanted}
        context = {
            "decision": decision,
            "person": asker,
            "site": settings.PUBLIC_BASE_URL,
        }
        return Draft(
            key=f"product-request:{decision.request.public_id}",
            kind=Letter.Kind.DECISION,
            person=asker.pk,
            subject=subject,
            body=render_to_string("hazmat/register/letters/decision.txt", context),
            last_day=today() + READABLE,
        )
