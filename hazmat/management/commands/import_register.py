import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from certification.exchange.findings import Finding
from certification.management.reporting import person_named
from hazmat.register.effects import EffectOnFunction
from hazmat.register.importing import Outcome, import_register
from hazmat.register.reading import files_in
from hazmat.register.uploads import as_text

SHOWN = 40
"""So many findings or changes are printed; the first ones explain the rest."""


class Command(BaseCommand):
    help = "Imports a substance register from a folder of CSV files. All or nothing."
    requires_migrations_checks = True

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("folder", type=Path, metavar="DIR")
        parser.add_argument(
            "--dry-run", action="store_true", help="check and compare, do not write"
        )
        parser.add_argument("--by", metavar="SERVICE_NUMBER", help="who imports")

    def handle(self, *args: Any, **options: Any) -> None:
        folder: Path = options["folder"]
        if not folder.is_dir():
            message = _("%(path)s is no folder; name the one with the CSV files.")
            raise CommandError(message % {"path": folder})
        by, dry_run = person_named("--by", options["by"]), options["dry_run"]
        odd: list[Finding] = []
        files = as_text(files_in(folder), odd)
        self._refuse(odd)
        outcome = import_register(files, by=by, name=folder.name, dry_run=dry_run)
        self._tell_doubts(outcome.doubts)
        self._refuse(outcome.findings)
        self._tell(outcome)
        if dry_run:
            self.stderr.write(_("Dry run: nothing was written."))

    def _tell_doubts(self, doubts: list[Finding]) -> None:
        for doubt in doubts[:SHOWN]:
            self.stderr.write(_("Look at this: %s") % doubt)

    def _refuse(self, findings: list[Finding]) -> None:
        if not findings:
            return
        for finding in findings[:SHOWN]:
            self.stderr.write(str(finding))
        message = _("Nothing was written: %(count)d things are wrong.")
        raise CommandError(message % {"count": len(findings)})

    def _tell(self, outcome: Outcome) -> None:
        for name, tally in outcome.tallies.items():
            told = _("%(file)s: %(new)d new, %(changed)d changed, %(same)d unchanged.")
            self.stdout.write(
                told
                % {
                    "file": f"{name}.csv",
                    "new": tally.new,
                    "changed": tally.changed,
                    "same": tally.unchanged,
                }
            )
            for change in tally.changes[:SHOWN]:
                self.stdout.write(f"  {change}")
        effects = outcome.effects
        if not effects:
            self.stdout.write(_("It changes nobody's duties."))
        for label, found in (
            (_("New"), effects.begun),
            (_("Changed"), effects.changed),
            (_("Ended"), effects.ended),
        ):
            for one in found:
                self.stdout.write(f"{label}: {_line(one)}")
        for asked in outcome.to_read:
            self.stdout.write(asked)


def _line(effect: EffectOnFunction) -> str:
    day = effect.day.isoformat() if effect.day else "-"
    return f"{effect.function.code}, {day}, {effect.people}"
