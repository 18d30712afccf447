"""A restore: only what is whole, only into nothing, and proven afterwards."""

import shutil
from collections.abc import Callable
from pathlib import Path

from django.core.management import call_command
from django.core.management.base import CommandError
from django.db import connection
from django.db.migrations.loader import MigrationLoader

from certification.models import Seal
from certification.proof.checking import Proof, verify
from lms.heartbeats import RESTORE, beat
from lms.survival.backing_up import places
from lms.survival.database_files import file_name, load
from lms.survival.destroying import destroy_again
from lms.survival.journal import noted
from lms.survival.manifest import (
    DamagedBackupError,
    Manifest,
    read_manifest,
    refuse_damage,
)
from people.models import DestructionList, User
from people.post import hold_all_waiting

Tell = Callable[[str], None]


def restore(
    folder: Path, checkpoints: Path | None, public: bytes | None, tell: Tell
) -> Proof:
    """Put a backup into this empty installation; what is wrong with it stops it first."""
    manifest = read_manifest(folder)
    tell("Comparing every file with the manifest …")
    refuse_damage(folder, manifest)
    _refuse_strange(manifest)
    _refuse_occupied()
    tell("Restoring the database …")
    load(folder / file_name())
    for name, place in places().items():
        if (folder / name).exists():
            shutil.copytree(folder / name, place, dirs_exist_ok=True)
    call_command("migrate", verbosity=0, interactive=False)
    _refuse_other_ledger(manifest)
    beat(RESTORE)
    tell(
        f"{hold_all_waiting()} letters that waited are held: they may have gone since."
    )
    if checkpoints:
        again = forget_again(checkpoints)
        tell(f"{again} people whose record was destroyed since are destroyed again.")
    tell("Verifying the ledger …")
    return verify(checkpoints, public)


def forget_again(checkpoints: Path) -> int:
    """Destroy anew what the journal names and this older database still has.

    A list that was carried out before the backup is done with: who is still there is there
    because an exposure must be kept.
    """
    again = 0
    done = DestructionList.objects.filter(approval__isnull=False)
    carried_out = set(done.values_list("public_id", flat=True))
    for one in noted(checkpoints):
        if one.list in carried_out:
            continue
        people = list(User.objects.filter(public_id__in=one.people))
        if people:
            reason = "again, after a restore"
            destroy_again(public_id=one.list, people=people, reason=reason, on=one.on)
            again += len(people)
    return again


def _refuse_strange(manifest: Manifest) -> None:
    if manifest.vendor != connection.vendor:
        raise CommandError(
            f"This backup is of {manifest.vendor} and the database is {connection.vendor}: restore "
            "it where it came from, then use export_data_set."
        )
    known = {
        f"{app}.{name}" for app, name in MigrationLoader(None).disk_migrations or {}
    }
    newer = sorted(set(manifest.migrations) - known)
    if newer:
        raise CommandError(
            f"This backup was made by a newer release ({newer[0]}): install that one first."
        )


def _refuse_occupied() -> None:
    tables = set(connection.introspection.table_names())
    if User._meta.db_table in tables and User.objects.exists():
        raise CommandError(
            "There are people in this database: a restore goes into an empty installation only."
        )
    for name, place in places().items():
        if place.exists() and any(place.iterdir()):
            raise CommandError(f"{place} is not empty: move its {name} away first.")


def _refuse_other_ledger(manifest: Manifest) -> None:
    """The restored ledger ends where the manifest says that it did, or later."""
    chain = (
        Seal.objects.filter(seq=manifest.seq).values_list("chain", flat=True).first()
    )
    if manifest.seq and (chain is None or bytes(chain).hex() != manifest.chain):
        raise DamagedBackupError(
            f"The restored ledger is not the one of the manifest at entry {manifest.seq}."
        )
