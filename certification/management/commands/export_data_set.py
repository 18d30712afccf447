import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from certification.exchange.exporting import export_data_set


class Command(BaseCommand):
    help = "Writes the whole organisation as a data set: a folder, or a .zip of one."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("path", type=Path, metavar="PATH")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            counts = export_data_set(options["path"], self._tell)
        except OSError as error:
            message = _("%(path)s cannot be written: %(error)s.")
            raise CommandError(
                message % {"path": options["path"], "error": error.strerror}
            ) from error
        for file, count in counts.items():
            self.stderr.write(f"{file}.csv: {count}", self.style.NOTICE)

    def _tell(self, stage: str) -> None:
        if self.stderr.isatty():
            self.stderr.write(stage)
