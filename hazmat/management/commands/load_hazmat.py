import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from certification.management.reporting import person_named
from hazmat.exercises.reading import facts_on
from hazmat.exercises.remarking import mark_by_data
from hazmat.reference.loading import Consent, Outcome, load_reference
from hazmat.register.effects import in_lines
from people.days import today
from people.models import User

SHOWN = 40
"""So many findings are printed; the first ones explain the rest."""


class Command(BaseCommand):
    help = "Loads reference data of hazards from a folder of CSV files. All or nothing."
    requires_migrations_checks = True

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")
        parser.add_argument(
            "--dry-run", action="store_true", help="check and compare, do not write"
        )
        parser.add_argument("--by", metavar="SERVICE_NUMBER", help="who loads")
        parser.add_argument(
            "--approved-by",
            metavar="SERVICE_NUMBER",
            help="the safety specialist who approved changed classifications",
        )
        parser.add_argument(
            "--accept-deviations",
            action="store_true",
            help="an unlikely count or a well-known row that differs is meant",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        if not folder.is_dir():
            message = _("%(path)s is no folder; name the one with the CSV files.")
            raise CommandError(message % {"path": folder})
        outcome = load_reference(
            folder,
            consent=self._consent(options),
            dry_run=options["dry_run"],
            tell=self._tell,
        )
        for one in outcome.differences:
            self.stdout.write("\n".join(one.words()))
        if outcome.effects:
            self.stdout.write("\n".join(in_lines(outcome.effects)))
        self._report(outcome, dry_run=options["dry_run"])
        if outcome.written:
            self._mark_again(person_named("--by", options["by"]))

    def _consent(self, options: dict[str, Any]) -> Consent:
        return Consent(
            person_named("--by", options["by"]),
            person_named("--approved-by", options["approved_by"]),
            options["accept_deviations"],
        )

    def _mark_again(self, by: User | None) -> None:
        """What was asked from rows that are otherwise now is marked again."""
        made = mark_by_data(facts=facts_on(today()), by=by)
        if made.questions or made.answers:
            message = _(
                "Marked again: %(questions)d exam questions, %(answers)d practice answers."
            )
            counts = {"questions": made.questions, "answers": made.answers}
            self.stderr.write(message % counts)

    def _tell(self, stage: str) -> None:
        if self.stderr.isatty():
            self.stderr.write(stage)

    def _report(self, outcome: Outcome, *, dry_run: bool) -> None:
        for finding in outcome.findings[:SHOWN]:
            self.stderr.write(str(finding))
        if outcome.unchanged:
            message = _("%(count)d tables are as they were.")
            self.stderr.write(message % {"count": len(outcome.unchanged)})
        if outcome.findings:
            message = _("Nothing was written: %(count)d things are wrong.")
            raise CommandError(message % {"count": len(outcome.findings)})
        if dry_run:
            self.stderr.write(_("Dry run: nothing was written."))
        elif outcome.written:
            message = _("%(count)d tables have a new edition.")
            self.stderr.write(message % {"count": len(outcome.differences)})
