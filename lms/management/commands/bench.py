import json
import tempfile
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError, CommandParser

try:
    from lms.bench.running import run
except ModuleNotFoundError as error:
    raise CommandError(
        f"{error.name} is not installed: run `make bench`, which brings it."
    ) from error


class Command(BaseCommand):
    help = (
        "Measures the product on the empty database of DATABASE_URL, as JSON. "
        "`make bench` makes the database, runs this and writes the table."
    )
    requires_migrations_checks = False

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--persons", type=int, default=10_000, metavar="N")
        parser.add_argument("--seed", type=int, default=1)
        parser.add_argument("--rounds", type=int, default=5, metavar="N")

    def handle(self, *args: Any, **options: Any) -> None:
        with tempfile.TemporaryDirectory(prefix="bekwaam-bench-") as folder:
            try:
                result = run(
                    options["persons"],
                    seed=options["seed"],
                    rounds=options["rounds"],
                    folder=Path(folder),
                    tell=lambda stage: self.stderr.write(f"… {stage}"),
                )
            except ValueError as error:
                raise CommandError(str(error)) from error
        self.stdout.write(json.dumps(result, indent=1))
