from typing import Any

from django.core.management.base import BaseCommand, CommandParser
from django.db import transaction

from certification.checking import differing
from certification.management.reporting import unit_named
from certification.rebuilding import rebuild
from people.models import Membership, User


class Command(BaseCommand):
    help = "Compares stored spans and tallies with a fresh computation; exit 1 when they differ."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--unit", metavar="CODE")
        parser.add_argument("--repair", action="store_true")

    def handle(self, *args: Any, **options: Any) -> None:
        unit = unit_named(options["unit"])
        people = User.objects.order_by("pk").values_list("pk", flat=True)
        if unit is not None:
            members = Membership.objects.filter(unit=unit)
            people = people.filter(pk__in=members.values("person"))
        known = list(people)
        wrong = list(differing(known))
        numbers = User.objects.filter(pk__in=wrong).values_list(
            "service_number", flat=True
        )
        for number in numbers:
            self.stdout.write(
                f"{number}: the stored spans or their count differ from the facts"
            )
        self.stderr.write(f"{len(known)} people checked, {len(wrong)} differ.")
        if wrong and options["repair"]:
            with transaction.atomic():
                rebuild(wrong)
            self.stderr.write("Repaired.")
        if wrong:
            raise SystemExit(1)
