import argparse
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.management.base import BaseCommand, CommandError

from certification.proof.checkpoints import write_checkpoint


class Command(BaseCommand):
    help = "Seals the ledger and writes a signed checkpoint into a folder."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")

    def handle(self, *args: Any, **options: Any) -> None:
        try:
            path = write_checkpoint(options["folder"])
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        except ImproperlyConfigured as lacking:
            raise CommandError(str(lacking)) from lacking
        except OSError as error:
            raise CommandError(f"{options['folder']}: {error.strerror}.") from error
        self.stdout.write(str(path))
