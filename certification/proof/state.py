"""How the proof of the ledger stands, in figures that cost little."""

import datetime
from dataclasses import dataclass

from django.db import connection

from certification.models import LedgerCheckpoint, Seal, SigningKey
from certification.proof.kinds import kinds
from people.append_only import guarded, tables

OVERDUE = datetime.timedelta(hours=36)
"""A checkpoint is written every day; a missed one shows the next morning."""


@dataclass(frozen=True, slots=True)
class ProofState:
    """What is sealed, what was signed for, and what needs somebody."""

    sealed: int
    waiting: int
    sealed_at: datetime.datetime | None
    checkpoint: LedgerCheckpoint | None
    keys: list[SigningKey]
    unguarded: list[str]
    now: datetime.datetime

    @property
    def is_overdue(self) -> bool:
        last = self.checkpoint
        return last is None or self.now - last.recorded_at > OVERDUE

    @property
    def is_right(self) -> bool:
        return not (self.is_overdue or self.unguarded)


def proof_state(now: datetime.datetime) -> ProofState:
    """The state of the proof; whether it holds is for verify_ledger, outside."""
    last = Seal.objects.order_by("-seq").first()
    entries = sum(kind.rows.count() for kind in kinds())
    return ProofState(
        sealed=last.seq if last else 0,
        waiting=max(entries - (last.seq if last else 0), 0),
        sealed_at=last.sealed_at if last else None,
        checkpoint=LedgerCheckpoint.objects.order_by("pk").last(),
        keys=list(SigningKey.objects.order_by("-pk")),
        unguarded=sorted(set(tables()) - guarded(connection)),
        now=now,
    )
