import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from certification.management.reporting import a_day, known_unit
from certification.proof.bundling import write_bundle
from people.days import today
from people.models import User


class Command(BaseCommand):
    help = "Writes a zip with a unit on a day that verifies without this system."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("unit", metavar="UNIT")
        parser.add_argument("file", type=Path, metavar="FILE")
        parser.add_argument("--on", type=a_day, metavar="DATE")

    def handle(self, *args: Any, **options: Any) -> None:
        unit = known_unit(options["unit"])
        everybody = User.objects.get_queryset()
        made = write_bundle(unit, options["on"] or today(), seen=everybody)
        try:
            options["file"].write_bytes(made)
        except OSError as error:
            raise CommandError(f"{options['file']}: {error.strerror}.") from error
        self.stdout.write(str(options["file"]))
