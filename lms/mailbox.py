"""The letters that the demo keeps as files instead of sending them."""

import datetime
import email
import email.policy
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SHOWN = 50
BETWEEN_LETTERS = b"\n" + b"-" * 79 + b"\n"


@dataclass(frozen=True, slots=True)
class Letter:
    """One message as it would have been sent."""

    subject: str
    recipient: str
    sent: datetime.datetime
    body: str


def letters(folder: Path) -> list[Letter]:
    """The newest letters first."""
    newest = sorted(folder.glob("*.log"), reverse=True)[:SHOWN]
    return [letter for path in newest for letter in _in_file(path)]


def _in_file(path: Path) -> Iterator[Letter]:
    """Django's file backend writes a line of dashes after every message."""
    for content in path.read_bytes().split(BETWEEN_LETTERS):
        if content.strip():
            yield _read(content.lstrip(b"\n"))


def _read(content: bytes) -> Letter:
    message = email.message_from_bytes(content, policy=email.policy.default)
    body = message.get_body(("plain",))
    return Letter(
        subject=str(message["Subject"]),
        recipient=str(message["To"]),
        sent=message["Date"].datetime.replace(tzinfo=datetime.UTC),
        body=body.get_content() if body else "",
    )
