import argparse
import csv
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand

from hazmat.register.exporting import rows_of
from hazmat.register.files import FILES


class Command(BaseCommand):
    help = "Writes the substance register as the CSV files that import_register reads."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        folder.mkdir(parents=True, exist_ok=True)
        for file in FILES:
            path = folder / f"{file.name}.csv"
            with path.open("w", encoding="utf-8", newline="") as written:
                writer = csv.writer(written, lineterminator="\n")
                writer.writerow(file.columns)
                writer.writerows(rows_of(file))
