import os
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError, CommandParser
from django.db import connection
from django.utils import timezone
from django.utils.formats import date_format

from lms.installation import (
    appoint_administrator,
    has_administrator,
    prepare_installation,
)

NOBODY = (
    "Nobody administers this installation yet: name the first administrator with "
    "--service-number (or FIRST_ADMIN_SERVICE_NUMBER)."
)


class Command(BaseCommand):
    help = (
        "Makes what an empty installation needs: site, locales, root pages, groups and "
        "the first administrator, whose one-time code it prints. Done twice, it changes nothing."
    )

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--service-number",
            default=os.environ.get("FIRST_ADMIN_SERVICE_NUMBER", ""),
            help="of the first administrator",
        )
        parser.add_argument(
            "--email",
            default=os.environ.get("FIRST_ADMIN_EMAIL", ""),
            help="of the first administrator",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        number = options["service_number"]
        if not number and not has_administrator():
            raise CommandError(NOBODY)
        prepare_installation()
        if number:
            self._appoint(number, options["email"])
        place = f"{connection.display_name} {connection.settings_dict['NAME']}"
        self.stderr.write(f"The installation is ready, in {place}.")

    def _appoint(self, number: str, email: str) -> None:
        try:
            slip = appoint_administrator(service_number=number, email=email)
        except ValidationError as error:
            raise CommandError(" ".join(error.messages)) from error
        if slip is None:
            self.stderr.write(f"{number} administers and has a password already.")
            return
        until = date_format(timezone.localtime(slip.valid_until), "Y-m-d H:i")
        self.stdout.write(slip.code)
        self.stderr.write(
            f"One-time code of {number}, valid until {until}: use it on the sign-in page."
        )
