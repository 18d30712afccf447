"""Training rules, what was derived from them, and what changed when."""

import re

from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models import FunctionHolding, HazardFunction
from hazmat.duties.triggers import Trigger, TriggerError, read
from hazmat.models.workplace import Context
from people.fields import CodeField, FirstDayField, LastDayField
from people.models import AppendOnly, Fact, User


class TrainingRule(Fact):
    """What sets off a duty to learn, and on which ground (law, or Defence policy).

    Somebody whom it reaches performs its hazard function. A rule that was only
    remembered is a proposal: it reaches nobody until a specialist confirms it.
    """

    class State(models.TextChoices):
        VERIFIED = "verified", _("verified in the source")
        REMEMBERED = "remembered", _("proposal, not yet confirmed")
        CONFIRMED = "confirmed", _("confirmed by a specialist")

    code = CodeField(_("code"), unique=True)
    hazard_function = models.ForeignKey(
        HazardFunction,
        verbose_name=_("hazard function"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    regime = models.CharField(_("regime"), max_length=60)
    provision = models.CharField(_("provision"), max_length=300)
    trigger = models.CharField(
        _("set off by"),
        max_length=500,
        blank=True,
        help_text=_("Empty: it cannot be derived, and reaches nobody by itself."),
    )
    exempt_in = models.CharField(
        _("does not apply in"),
        max_length=80,
        blank=True,
        help_text=_("Contexts with a space between: exercise deployment."),
    )
    exempt_by = models.CharField(_("exempted by"), max_length=200, blank=True)
    who = models.CharField(_("who"), max_length=300, blank=True)
    training = models.CharField(_("training"), max_length=300, blank=True)
    renewal = models.CharField(_("valid for, in months"), max_length=120, blank=True)
    assessment = models.CharField(_("assessment"), max_length=300, blank=True)
    evidence = models.CharField(_("evidence"), max_length=300, blank=True)
    retention = models.CharField(_("kept for, in months"), max_length=120, blank=True)
    defence_note = models.CharField(_("in Defence"), max_length=300, blank=True)
    verification = models.CharField(_("how verified"), max_length=300, blank=True)
    source = models.CharField(_("source"), max_length=300, blank=True)
    state = models.CharField(
        _("state"), max_length=10, choices=State.choices, default=State.REMEMBERED
    )
    confirmed_by = models.ForeignKey(
        User,
        verbose_name=_("confirmed by"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        editable=False,
        related_name="+",
    )
    start = FirstDayField(_("from"))
    end = LastDayField(_("until"))

    class Meta:
        verbose_name = _("training rule")
        verbose_name_plural = _("training rules")
        ordering = ["code"]
        constraints = [
            models.CheckConstraint(
                condition=models.Q(end__gte=models.F("start")), name="hazmat_rule_days"
            ),
            models.CheckConstraint(
                condition=~models.Q(state="confirmed")
                | models.Q(confirmed_by__isnull=False),
                name="hazmat_rule_confirmed",
            ),
        ]

    def __str__(self) -> str:
        return self.code

    @property
    def place(self) -> list[tuple[int, str]]:
        """Where it stands among the others, by code as people count: 7.2 before 7.10."""
        parts = re.findall(r"\d+|\D+", self.code)
        return [(int(one), "") if one.isdigit() else (-1, one) for one in parts]

    @property
    def counts(self) -> bool:
        """Whether it may reach anybody."""
        return self.state != self.State.REMEMBERED and bool(self.trigger)

    @property
    def exempt_words(self) -> list[str]:
        """Where it does not apply, as people read it."""
        return [str(Context(one).label) for one in self.exempt_in.split()]

    @property
    def reads(self) -> Trigger:
        """Its trigger, ready to be asked."""
        return read(self.trigger)

    def clean(self) -> None:
        super().clean()
        if self.trigger:
            try:
                read(self.trigger)
            except TriggerError as wrong:
                raise ValidationError({"trigger": str(wrong)}) from wrong
        strange = set(self.exempt_in.split()) - set(Context.values)
        if strange:
            raise ValidationError(
                {
                    "exempt_in": _("Not a context: %(strange)s. Choose from %(known)s.")
                    % {
                        "strange": ", ".join(sorted(strange)),
                        "known": ", ".join(Context.values),
                    }
                }
            )


class DerivedHolding(models.Model):
    """A function holding that follows from products, tasks and appointments.

    The holding is a fact of certification; here is why: for each reason its days and
    the chain from task to rule. Nobody edits it, it is only derived anew.
    """

    WORKED_OUT = "holding"

    holding = models.OneToOneField(
        FunctionHolding, on_delete=models.PROTECT, related_name="+"
    )
    reasons = models.JSONField()

    class Meta:
        verbose_name = _("derived holding")

    def __str__(self) -> str:
        return str(self.holding)


class DerivationEvent(AppendOnly):
    """What a change brought about: which holdings began, changed or ended, and why."""

    cause = models.CharField(_("because of"), max_length=300)
    begun = models.JSONField(_("new"), default=list)
    changed = models.JSONField(_("changed"), default=list)
    ended = models.JSONField(_("ended"), default=list)

    class Meta(AppendOnly.Meta):
        verbose_name = _("what a change brought about")
        ordering = ["-pk"]

    def __str__(self) -> str:
        return self.cause


class FollowedUntil(models.Model):
    """Up to which recorded version of appointments and units the duties follow: one row.

    Whoever derives holds it, so that no two write the same holding.
    """

    version = models.BigIntegerField(default=0)

    def __str__(self) -> str:
        return str(self.version)
