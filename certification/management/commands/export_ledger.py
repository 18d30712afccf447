import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from certification.proof.exporting import export_ledger


class Command(BaseCommand):
    help = "Writes the sealed ledger as a file that anybody can verify (docs/rules/ledger-proof.md)."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("path", type=Path, metavar="FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            written = export_ledger(options["path"])
        except OSError as error:
            raise CommandError(f"{options['path']}: {error.strerror}.") from error
        self.stderr.write(f"{written} entries written.")
