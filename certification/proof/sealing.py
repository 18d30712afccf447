"""The one sealer: it gives every committed entry its place in the sequence.

It runs outside of requests, so nobody waits for it, and finds entries by what is not
sealed yet: one that was committed late, or out of order, gets the next place.
"""

import datetime
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from django.db import connection, transaction
from django.db.models import Exists, OuterRef, QuerySet
from django.utils import timezone

from certification.models import Identity, Seal, SealShape
from certification.proof.hashes import START, leaf_of, link
from certification.proof.kinds import (
    Found,
    Kind,
    found_rows,
    keys_of,
    kinds,
    people_of,
)
from people.models import User

BATCH = 4_000
LOCK = 0x5EA1
"""The number by which sealers on one PostgreSQL wait for each other."""


@dataclass(frozen=True, slots=True)
class Head:
    """Where the chain ends."""

    seq: int
    chain: bytes


def head() -> Head:
    last = Seal.objects.order_by("-seq").values_list("seq", "chain").first()
    return Head(last[0], bytes(last[1])) if last else Head(0, START)


def seal(tell: Callable[[int], None] = lambda done: None) -> int:
    """Seal every committed entry that is not sealed yet; how many there were.

    Whoever is killed in between leaves whole batches, and the next run goes on.
    """
    now, sealed = timezone.now(), 0
    _identify()
    for kind in kinds():
        shape = _shape(kind)
        after = 0
        while some := _seal_some(kind, shape, after, now):
            after, sealed = some[-1], sealed + len(some)
            tell(sealed)
    return sealed


def _identify() -> None:
    """Whoever is new gets a key, and the service number is on record."""
    while True:
        with transaction.atomic():
            _wait_for_others()
            known = Identity.objects.filter(person=OuterRef("pk"))
            new = User.objects.filter(~Exists(known)).order_by("pk")
            columns = new.values_list("pk", "service_number", "public_id")[:BATCH]
            made = [
                Identity(person_id=person, service_number=number, public_id=public_id)
                for person, number, public_id in columns
            ]
            Identity.objects.bulk_create(made)
        if len(made) < BATCH:
            return


def _shape(kind: Kind) -> SealShape:
    shape, _made = SealShape.objects.get_or_create(
        kind=kind.label, columns=list(kind.columns), person_path=kind.person_path
    )
    return shape


@transaction.atomic
def _seal_some(
    kind: Kind, shape: SealShape, after: int, now: datetime.datetime
) -> list[int]:
    _wait_for_others()
    found = sorted(_unsealed(kind, after), key=lambda row: row.entry)
    keys, place, seals = keys_of(people_of(found)), head(), []
    seq, chain = place.seq, place.chain
    for row in found:
        key = None if row.person is None else keys[row.person]
        leaf = leaf_of(kind.label, row.entry, row.fields, key)
        seq += 1
        chain = link(chain, seq, leaf)
        seals.append((seq, shape.pk, row.entry, leaf, chain))
    _write(seals, now)
    return [row.entry for row in found]


def _write(
    seals: Sequence[tuple[int, int, int, bytes, bytes]], now: datetime.datetime
) -> None:
    """Plain SQL: a ministry seals millions of rows, and models take twice the time."""
    table, instant = (
        Seal._meta.db_table,
        connection.ops.adapt_datetimefield_value(now),
    )
    with connection.cursor() as cursor:
        cursor.executemany(
            f"INSERT INTO {table} (seq, shape_id, entry, leaf, chain, sealed_at) "  # noqa: S608  (our own table)
            "VALUES (%s, %s, %s, %s, %s, %s)",
            [(*values, instant) for values in seals],
        )


def _unsealed(kind: Kind, after: int) -> Sequence[Found]:
    rows = kind.rows.filter(~Exists(sealed(kind)), pk__gt=after).order_by("pk")
    return list(found_rows(kind, rows[:BATCH]))


def sealed(kind: Kind) -> QuerySet[Seal]:
    """The seal of a row of this kind, under whichever shape."""
    shapes = SealShape.objects.filter(kind=kind.label).values_list("pk", flat=True)
    return Seal.objects.filter(shape__in=list(shapes), entry=OuterRef("pk"))


def _wait_for_others() -> None:
    """SQLite has one writer at a time, who took the lock when the transaction began."""
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [LOCK])
