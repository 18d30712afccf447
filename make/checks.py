"""Everything that must hold, one step after another.

    python make/checks.py quick     lint, types, layers, templates, pure rules
    python make/checks.py all       these, and all that needs a database or a browser

A step that this machine cannot do is named at the end; NO_SKIPS=1 makes it a failure.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from cluster import programs, throw_away_cluster

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
BOTH_CORES = ("-n", "2", "--dist", "worksteal")
"""Each half in one go, so that what a module shares is made once; who is done helps out."""

BROWSERS = (
    "chromium-headless-shell",  # draws no window of its own: half the work
    "chromium",
    "chromium-browser",
    "google-chrome",
)
PRODUCTION = {
    "DJANGO_SETTINGS_MODULE": "lms.settings.production",
    "SECRET_KEY": "a-key-of-fifty-signs-or-more-that-guards-nothing-at-all-0123456789",
    "ALLOWED_HOSTS": "bekwaam.example",
    "PUBLIC_BASE_URL": "https://bekwaam.example",
    "DATABASE_URL": "sqlite://",
}


@dataclass(slots=True)
class Report:
    """What failed and what was not run, with the reason."""

    failed: list[str] = field(default_factory=list)
    not_run: list[str] = field(default_factory=list)

    def run(
        self,
        title: str,
        command: Sequence[str],
        environment: Mapping[str, str] | None = None,
    ) -> None:
        """One step: its title, its output, and how long it took."""
        print(f"\n── {title}", flush=True)
        begun = time.monotonic()
        program = shutil.which(command[0], path=BIN) or command[0]
        done = subprocess.run(
            [program, *command[1:]],
            cwd=ROOT,
            env={**os.environ, **(environment or {})},
            check=False,
        )
        if done.returncode:
            self.failed.append(title)
        verdict = "FAILED" if done.returncode else "ok"
        print(f"   {verdict}, {time.monotonic() - begun:.0f} s", flush=True)

    def close(self) -> int:
        """Say loudly what is not proven, and whether the whole holds."""
        print()
        for reason in self.not_run:
            print(f"NOT RUN: {reason}")
        for title in self.failed:
            print(f"FAILED: {title}")
        if self.not_run and os.environ.get("NO_SKIPS") == "1":
            print("FAILED: NO_SKIPS=1 allows nothing to be left out")
            return 1
        if not self.failed:
            print("Everything that was run holds.")
        return 1 if self.failed else 0


def templates() -> list[str]:
    return sorted(
        str(path.relative_to(ROOT)) for path in ROOT.glob("templates/**/*.html")
    )


def source(report: Report) -> None:
    """What can be judged without running the site."""
    report.run("Lint", ["ruff", "check", "."])
    report.run("Format", ["ruff", "format", "--check", "."])
    report.run("Template indentation", ["djhtml", "--check", "templates"])
    djade = ["djade", "--check", "--target-version", "5.2", *templates()]
    report.run("Template syntax", djade)
    report.run("Template mark-up", ["curlylint", "--quiet", "templates"])
    report.run("Layers", ["lint-imports", "--no-logo"])
    report.run("Types", ["mypy"])


def installation(report: Report) -> None:
    """What an installation needs: migrations, messages, settings."""
    test = {"DJANGO_SETTINGS_MODULE": "lms.settings.test"}
    migrations = ["python", "manage.py", "makemigrations", "--check", "--dry-run"]
    report.run("Migrations complete", migrations, test)
    if shutil.which("msgfmt"):
        messages = ["python", "make/messages.py", "check"]
        report.run("Messages complete", messages, test)
    else:
        report.not_run.append("messages: gettext is not here (install gettext)")
    deploy = ["python", "manage.py", "check", "--deploy", "--fail-level", "WARNING"]
    report.run("Production settings", deploy, PRODUCTION)


def suite(report: Report) -> None:
    """The test suite on SQLite, on PostgreSQL and in Chromium."""
    tests = ["pytest", "-q", *BOTH_CORES, "-m", "not browser"]
    report.run("Tests on SQLite", tests, {"DATABASE_URL": "sqlite://"})
    given, binaries = os.environ.get("DATABASE_URL", ""), programs()
    if given.startswith("postgres"):
        report.run("Tests on PostgreSQL", tests)
    elif binaries:
        with throw_away_cluster(binaries) as address:
            report.run("Tests on PostgreSQL", tests, {"DATABASE_URL": address})
    else:
        report.not_run.append("PostgreSQL: no server is here (install postgresql)")
    browser = next(filter(None, map(shutil.which, BROWSERS)), None)
    if browser:
        environment = {"DATABASE_URL": "sqlite://", "BROWSER": browser}
        in_browser = ["pytest", "-q", *BOTH_CORES, "-m", "browser"]
        report.run("Tests in Chromium", in_browser, environment)
    else:
        report.not_run.append("browser tests: Chromium is not here (install chromium)")


def main(extent: str) -> int:
    report = Report()
    source(report)
    if extent == "quick":
        report.run("Pure rules and architecture", ["pytest", "-q", "--pure"])
    else:
        installation(report)
        suite(report)
    return report.close()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
