"""A decision that came in by mistake counts no longer, as if it had never been taken.

It counts so from the instant at which this is recorded; what the record said meanwhile
stays known. The decision itself stays where it is, as all evidence does.
"""

from django.db import models
from django.utils.translation import gettext_lazy as _

from certification.models.ledger import Derogation, LedgerEntry, Revocation, Waiver


class Withdrawal(LedgerEntry):
    """Takes a decision back, for a reason."""

    reason = models.CharField(_("reason"), max_length=500)

    class Meta:
        abstract = True

    def __str__(self) -> str:
        return self.reason


class RevocationWithdrawal(Withdrawal):
    """The completion that was revoked counts as it did; it may be revoked again."""

    revocation = models.OneToOneField(
        Revocation, on_delete=models.PROTECT, related_name="withdrawal"
    )

    class Meta:
        verbose_name = _("withdrawal of a revocation")
        verbose_name_plural = _("withdrawals of revocations")


class DerogationWithdrawal(Withdrawal):
    """What it extended holds no longer than it says itself."""

    derogation = models.OneToOneField(
        Derogation, on_delete=models.PROTECT, related_name="withdrawal"
    )

    class Meta:
        verbose_name = _("withdrawal of a derogation")
        verbose_name_plural = _("withdrawals of derogations")


class WaiverWithdrawal(Withdrawal):
    """The waiver excuses nobody.

    Where only its approval was a mistake, it is asked again as it was.
    """

    waiver = models.OneToOneField(
        Waiver, on_delete=models.PROTECT, related_name="withdrawal"
    )
    asked_again = models.OneToOneField(
        Waiver, on_delete=models.PROTECT, null=True, blank=True, related_name="+"
    )

    class Meta:
        verbose_name = _("withdrawal of a waiver")
        verbose_name_plural = _("withdrawals of waivers")
