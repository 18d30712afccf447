"""The journal of what was destroyed, signed, beside the checkpoints.

It names nobody: a public id leads nowhere any more, except in a backup from before.
"""

import datetime
import json
import os
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from django.conf import settings
from django.core.exceptions import ValidationError
from django.utils import timezone
from django.utils.translation import gettext as _

from certification.proof.keys import signer
from certification.proof.verifier import DESTRUCTION, JOURNAL, signed_part
from people.models import DestructionList


@dataclass(frozen=True, slots=True)
class Noted:
    """One destruction as the journal keeps it."""

    list: uuid.UUID
    on: datetime.date
    people: tuple[uuid.UUID, ...]


def folder() -> Path:
    """Where it lies; without a place outside nothing is destroyed."""
    if not settings.CHECKPOINT_DIR:
        raise ValidationError(
            _(
                "CHECKPOINT_DIR is not set: a backup would bring back what is destroyed, "
                "and nobody would know."
            )
        )
    return Path(settings.CHECKPOINT_DIR)


def note(
    where: Path, made: DestructionList, at: datetime.datetime, entries: int
) -> None:
    """Add one line, on the disk before the database forgets.

    It says how many entries go, so that none can be laid to the list afterwards.
    """
    own = signer()
    said = {
        "format": "bekwaam-destruction/1",
        "list": str(made.public_id),
        "at": at.isoformat(),
        "entries": entries,
        "people": sorted(str(line.was) for line in made.lines.all()),
        "key": own.key,
    }
    signed = {**said, "signature": own.sign(signed_part(said, DESTRUCTION)).hex()}
    where.mkdir(parents=True, exist_ok=True)
    with (where / JOURNAL).open("a", encoding="ascii") as file:
        file.write(json.dumps(signed) + "\n")
        file.flush()
        os.fsync(file.fileno())


def noted(where: Path) -> Iterator[Noted]:
    """Everything that was destroyed, oldest first."""
    path = where / JOURNAL
    if not path.exists():
        return
    for line in path.read_text(encoding="ascii").splitlines():
        said = json.loads(line)
        people = tuple(uuid.UUID(person) for person in said["people"])
        at = timezone.localtime(datetime.datetime.fromisoformat(said["at"]))
        yield Noted(uuid.UUID(said["list"]), at.date(), people)
