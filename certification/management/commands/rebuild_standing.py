from typing import Any

from django.core.management.base import BaseCommand
from django.db import transaction

from certification.management.reporting import Progress
from certification.rebuilding import rebuild_all
from people.membership import rebuild_memberships
from people.models import User
from people.organisation import hold_tree


class Command(BaseCommand):
    help = "Rebuilds memberships and standing spans of everybody from the facts."

    def handle(self, *args: Any, **options: Any) -> None:
        with transaction.atomic():
            hold_tree()
            rebuild_memberships()
        count = rebuild_all(Progress(User.objects.count(), "people rebuilt"))
        self.stderr.write(f"{count} people rebuilt.")
