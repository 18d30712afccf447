import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from lms.survival.backing_up import back_up


class Command(BaseCommand):
    help = (
        "A consistent backup of database, media and papers with a checksummed manifest."
    )

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            manifest = back_up(options["folder"])
        except OSError as error:
            raise CommandError(f"{error.filename}: {error.strerror}.") from error
        self.stdout.write(str(options["folder"]))
        self.stderr.write(
            f"{len(manifest.files)} files, {manifest.seq} sealed entries. The key of the ledger and "
            "the settings are not in it: keep them apart."
        )
