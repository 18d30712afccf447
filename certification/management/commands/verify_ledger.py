import argparse
import dataclasses
import json
from pathlib import Path
from typing import Any

from django.core.management.base import BaseCommand, CommandError

from certification.proof.checking import Proof, verify
from certification.proof.ed25519 import read_public_key
from certification.proof.verifier import check_export


class Command(BaseCommand):
    help = "Proves the ledger whole; exit 1 and the first wrong place when it is not."

    def add_arguments(self, parser: argparse.ArgumentParser) -> None:
        parser.add_argument("--checkpoints", type=Path, metavar="DIR")
        parser.add_argument("--public-key", type=Path, metavar="FILE")
        parser.add_argument(
            "--export",
            type=Path,
            metavar="FILE",
            help="judge an export, not the database",
        )
        parser.add_argument("--json", action="store_true")
        parser.add_argument(
            "--without-standing", action="store_true", help="leave out check_standing"
        )

    def handle(self, *args: Any, **options: Any) -> None:
        self._refuse_missing(options)
        try:
            proof = self._proof(options)
        except (ValueError, OSError) as error:
            raise CommandError(str(error)) from error
        if options["json"]:
            self.stdout.write(json.dumps(_as_json(proof), indent=2))
        else:
            self._tell(proof, options)
        if not proof.whole:
            raise SystemExit(1)

    def _refuse_missing(self, options: dict[str, Any]) -> None:
        for name in ("checkpoints", "public_key", "export"):
            if options[name] and not options[name].exists():
                raise CommandError(f"{options[name]} is not there.")
        if options["export"] and not (options["checkpoints"] and options["public_key"]):
            raise CommandError(
                "An export is proven by --checkpoints and --public-key: name both.",
                returncode=2,
            )

    def _proof(self, options: dict[str, Any]) -> Proof:
        key = options["public_key"] and read_public_key(options["public_key"])
        folder = options["checkpoints"]
        if options["export"]:
            found = check_export(options["export"], folder, key)
            return Proof(sealed=0, unsealed=0, checkpoints=0, findings=found)
        return verify(folder, key, standing=not options["without_standing"])

    def _tell(self, proof: Proof, options: dict[str, Any]) -> None:
        for finding in proof.findings:
            self.stdout.write(str(finding))
        if not options["export"]:
            self.stderr.write(
                f"{proof.sealed} entries sealed, {proof.unsealed} wait for the sealer; "
                f"{proof.checkpoints} checkpoints, keys {', '.join(proof.keys) or 'none'}."
            )
        if proof.whole and not options["checkpoints"]:
            self.stderr.write(
                "Without --checkpoints a ledger that was rewritten as a whole looks whole."
            )
        self.stderr.write("Whole." if proof.whole else "Not whole.")


def _as_json(proof: Proof) -> dict[str, Any]:
    said = {"ok": proof.whole, **dataclasses.asdict(proof)}
    return {**said, "first": said["findings"][0] if proof.findings else None}
