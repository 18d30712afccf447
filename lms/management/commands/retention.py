from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.utils import timezone

from lms.survival.retention import clear_out, terms


class Command(BaseCommand):
    help = (
        "Says of every class of record how long it is kept and how much is due; without "
        "--dry-run removes what needs no list. Records of people go by /retention/, where a "
        "second person approves."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--dry-run", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        now = timezone.now()
        for term in terms(now):
            by = "by an approved list" if term.by_list else "by run_jobs"
            self.stdout.write(
                f"{term.name}: kept {term.days} days, {term.due} due, {by}"
            )
        if not options["dry_run"]:
            self.stderr.write(f"{clear_out(now)} rows removed.")
