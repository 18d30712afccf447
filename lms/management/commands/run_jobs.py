from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db.models import Q

from certification.rebuilding import rebuild_stale
from people.access import GROUPS, align_groups
from people.models import User


class Command(BaseCommand):
    help = "Does all scheduled work that is due; done twice, it changes nothing."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--once", action="store_true", help="do what is due, then stop"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not options["once"]:
            raise CommandError(
                "Say --once, and let a timer call it again.", returncode=2
            )
        aligned = self._align()
        rebuilt = rebuild_stale()
        self.stderr.write(f"{aligned} accounts aligned, {rebuilt} people rebuilt.")

    def _align(self) -> int:
        """Groups follow the grants of today, also for those who never sign in."""
        concerned = User.objects.filter(
            Q(groups__name__in=GROUPS.values()) | Q(grants__isnull=False)
        ).distinct()
        for user in concerned:
            align_groups(user)
        return len(concerned)
