import json
from typing import Any

from django.core.management.base import BaseCommand, CommandParser

from lms.role_matrix import cells


class Command(BaseCommand):
    help = "Prints every route × role with its verdict, as role_matrix.toml says."
    requires_system_checks: list[str] = []

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--json", action="store_true", help="for machines")

    def handle(self, *args: Any, **options: Any) -> None:
        told = cells()
        if options["json"]:
            self.stdout.write(json.dumps(told, indent=1))
            return
        for cell in told:
            label = cell["name"] or cell["route"]
            self.stdout.write(f"{label}\t{cell['role']}\t{cell['verdict']}")
