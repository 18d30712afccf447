from typing import Any

from django.core.management.base import BaseCommand

from certification.proof.sealing import seal


class Command(BaseCommand):
    help = "Seals every committed entry of the ledger that is not sealed yet."

    def handle(self, *args: Any, **options: Any) -> None:
        sealed = seal(self._tell)
        self.stderr.write(f"{sealed} entries sealed.")

    def _tell(self, done: int) -> None:
        if self.stderr.isatty():
            self.stderr.write(f"\r{done} sealed …", ending="")
