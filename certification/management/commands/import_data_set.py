import argparse
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.utils.translation import gettext as _

from certification.exchange.importing import Outcome, import_data_set
from certification.exchange.packages import CsvFiles, PackageError, opened
from certification.exchange.rejects import write_rejects
from certification.management.reporting import person_named
from certification.rebuilding import rebuild_stale


class Command(BaseCommand):
    help = "Brings a data set in: a folder or .zip of CSV files. All of it or nothing."
    requires_migrations_checks = True

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("path", type=Path, metavar="PATH")
        parser.add_argument(
            "--dry-run", action="store_true", help="check, do not write"
        )
        parser.add_argument(
            "--rejects",
            type=Path,
            metavar="DIR",
            help="write the good rows, and the bad ones to files in this folder",
        )
        parser.add_argument(
            "--by", metavar="SERVICE_NUMBER", help="who imports, for the record"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        by = person_named("--by", options["by"])
        try:
            with opened(options["path"]) as data:
                outcome = import_data_set(
                    data,
                    by=by,
                    name=options["path"].name,
                    dry_run=options["dry_run"],
                    salvage=options["rejects"] is not None,
                    tell=self._tell,
                )
                self._report(outcome, data, options)
        except PackageError as error:
            raise CommandError(str(error)) from error
        self._rebuild(outcome)
        if outcome.findings:
            raise CommandError(self._verdict(outcome))

    def _tell(self, stage: str) -> None:
        if self.stderr.isatty():
            self.stderr.write(stage)

    def _report(
        self, outcome: Outcome, data: CsvFiles, options: dict[str, Any]
    ) -> None:
        for finding in outcome.findings.causes():
            self.stderr.write(str(finding))
        if count := outcome.findings.dependents:
            message = _("%(count)d more rows depend on refused rows.")
            self.stderr.write(message % {"count": count})
        if options["rejects"] and outcome.findings.refusals:
            for path in write_rejects(data, outcome.findings, options["rejects"]):
                self.stderr.write(_("Refused rows are in %(path)s.") % {"path": path})
        for file, tally in outcome.tallies.items():
            self.stderr.write(f"{file}.csv: {tally}", self.style.NOTICE)
        if options["dry_run"]:
            self.stderr.write(_("Dry run: nothing was written."), self.style.NOTICE)

    def _rebuild(self, outcome: Outcome) -> None:
        """The answers follow at once; interrupted, ``rebuild_standing`` goes on."""
        if not (outcome.written and outcome.changes):
            return
        done = 0

        def progress(count: int) -> None:
            nonlocal done
            done += count
            self._tell(_("standing of %(count)d people") % {"count": done})

        rebuild_stale(progress)

    @staticmethod
    def _verdict(outcome: Outcome) -> str:
        if outcome.findings.about_files:
            return _("Nothing was written: not every file can be read.")
        count = outcome.refused
        if outcome.written:
            return _("%(count)d rows were refused; the others are written.") % {
                "count": count
            }
        return _("Nothing was written: %(count)d rows were refused.") % {"count": count}
