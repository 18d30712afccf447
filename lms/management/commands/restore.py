import argparse
from pathlib import Path
from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError

from certification.proof.ed25519 import read_public_key
from lms.survival.manifest import DamagedBackupError
from lms.survival.restoring import restore


class Command(BaseCommand):
    help = "Restores a backup into an empty installation, and proves the ledger."
    requires_migrations_checks = False

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")
        parser.add_argument(
            "--checkpoints", type=Path, metavar="DIR", help="default: CHECKPOINT_DIR"
        )

        parser.add_argument("--public-key", type=Path, metavar="FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        given = options["checkpoints"] or settings.CHECKPOINT_DIR or None
        outside = Path(given) if given else None
        try:
            public = options["public_key"] and read_public_key(options["public_key"])
            proof = restore(options["folder"], outside, public, self.stderr.write)
        except DamagedBackupError as damage:
            raise CommandError(str(damage)) from damage
        except ValueError as error:
            raise CommandError(str(error)) from error
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}.") from error
        for finding in proof.findings:
            self.stdout.write(str(finding))
        if not proof.whole:
            self.stderr.write("Restored, but the ledger is not whole.")
            raise SystemExit(1)
        self.stderr.write(f"Restored: {proof.sealed} sealed entries, whole.")
