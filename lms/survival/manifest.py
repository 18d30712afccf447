"""What a backup says of itself: every file with its checksum, and how the ledger stood."""

import hashlib
import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field
from pathlib import Path

FORMAT = "bekwaam-backup/1"
NAME = "manifest.json"


class DamagedBackupError(Exception):
    """A backup that is not what it was when it was made."""


@dataclass(frozen=True, slots=True)
class Manifest:
    """Written last, so that a backup without one was never finished."""

    made_at: str
    vendor: str
    migrations: list[str]
    seq: int
    chain: str
    files: dict[str, str] = field(default_factory=dict)
    """The SHA-256 of every file, by its path in the folder."""
    format: str = FORMAT

    def write(self, folder: Path) -> None:
        text = json.dumps(asdict(self), indent=1, sort_keys=True)
        (folder / NAME).write_text(text + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest:
    """What the folder should hold; refused when it is no backup of ours."""
    try:
        said = json.loads((folder / NAME).read_text(encoding="utf-8"))
    except FileNotFoundError as error:
        raise DamagedBackupError(
            f"{folder / NAME} is not there: this is no backup, or one that was not finished."
        ) from error
    except ValueError as error:
        raise DamagedBackupError(f"{folder / NAME} cannot be read.") from error
    if said.get("format") != FORMAT:
        raise DamagedBackupError(f"{folder / NAME} is not of the format {FORMAT}.")
    return Manifest(**said)


def files_below(folder: Path) -> Iterator[Path]:
    return (path for path in sorted(folder.rglob("*")) if path.is_file())


def digest_of(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def refuse_damage(folder: Path, manifest: Manifest) -> None:
    """Every file is there, is what it was, and nothing was put in."""
    there = {str(p.relative_to(folder)) for p in files_below(folder)} - {NAME}
    for name in sorted(manifest.files.keys() - there):
        raise DamagedBackupError(f"{folder / name} is missing.")
    for name in sorted(there - manifest.files.keys()):
        raise DamagedBackupError(f"{folder / name} does not belong to this backup.")
    for name, digest in sorted(manifest.files.items()):
        if digest_of(folder / name) != digest:
            raise DamagedBackupError(
                f"{folder / name} is damaged: take another backup."
            )
