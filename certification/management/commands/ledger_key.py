import argparse
from pathlib import Path
from typing import Any

from django.core.exceptions import ImproperlyConfigured, ValidationError
from django.core.management.base import BaseCommand, CommandError

from certification.proof.checkpoints import hand_over
from certification.proof.keys import make_key, read_key, signer


class Command(BaseCommand):
    help = "Makes a key that signs for the ledger, shows its public part, or hands over to the next."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        acts = parser.add_subparsers(
            dest="act", required=True, metavar="new|public|hand-over"
        )
        new = acts.add_parser("new", help="make a private key in a new file")
        new.add_argument("file", type=Path, metavar="FILE")
        public = acts.add_parser("public", help="write the public key, in PEM")
        public.add_argument("file", type=Path, metavar="FILE", nargs="?")
        over = acts.add_parser("hand-over", help="let another key sign from now on")
        over.add_argument("before", type=Path, metavar="OLD_FILE")
        over.add_argument("after", type=Path, metavar="NEW_FILE")

    def handle(self, *args: Any, **options: Any) -> None:
        acts = {"new": self._new, "public": self._public, "hand-over": self._hand_over}
        try:
            acts[options["act"]](options)
        except FileExistsError as error:
            raise CommandError(
                f"{options['file']} is there already; nothing was changed."
            ) from error
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        except ImproperlyConfigured as lacking:
            raise CommandError(str(lacking)) from lacking

    def _new(self, options: dict[str, Any]) -> None:
        made = make_key(options["file"])
        self.stdout.write(made.public_pem, ending="")
        self.stderr.write(
            f"Key {made.key}. Keep {options['file']} where no database administrator reads."
        )

    def _public(self, options: dict[str, Any]) -> None:
        held = read_key(options["file"]) if options["file"] else signer()
        self.stdout.write(held.public_pem, ending="")

    def _hand_over(self, options: dict[str, Any]) -> None:
        before, after = read_key(options["before"]), read_key(options["after"])
        hand_over(before=before, after=after)
        self.stderr.write(
            f"{before.key} handed over to {after.key}: set LEDGER_KEY_FILE to {options['after']}."
        )
