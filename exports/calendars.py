"""Days and appointments as an iCalendar file (RFC 5545), for programs of others. Pure."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

LONGEST = 75
"""So many octets a line may have; longer ones are folded."""


@dataclass(frozen=True, slots=True)
class Event:
    """Something on a day, or from one instant to another.

    The same thing has the same ``uid`` for ever, so that a program replaces it.
    """

    uid: str
    summary: str
    starts: datetime.date | datetime.datetime
    ends: datetime.datetime | None = None
    location: str = ""
    description: str = ""
    address: str = ""


def calendar(
    name: str, events: Iterable[Event], *, stamp: datetime.datetime, maker: str
) -> str:
    """The text of a calendar: CRLF, folded, escaped; instants in UTC."""
    lines = [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        f"PRODID:-//{escaped(maker)}//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        f"X-WR-CALNAME:{escaped(name)}",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        *(line for event in events for line in _lines(event, stamp)),
        "END:VCALENDAR",
    ]
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _lines(event: Event, stamp: datetime.datetime) -> Iterator[str]:
    yield "BEGIN:VEVENT"
    yield f"UID:{escaped(event.uid)}"
    yield f"DTSTAMP:{_instant(stamp)}"
    if isinstance(event.starts, datetime.datetime):
        yield f"DTSTART:{_instant(event.starts)}"
        if event.ends is not None:
            yield f"DTEND:{_instant(event.ends)}"
    else:
        yield f"DTSTART;VALUE=DATE:{event.starts:%Y%m%d}"
        yield f"DTEND;VALUE=DATE:{event.starts + datetime.timedelta(days=1):%Y%m%d}"
        yield "TRANSP:TRANSPARENT"
    yield f"SUMMARY:{escaped(event.summary)}"
    if event.location:
        yield f"LOCATION:{escaped(event.location)}"
    if event.description:
        yield f"DESCRIPTION:{escaped(event.description)}"
    if event.address:
        yield f"URL:{event.address}"
    yield "END:VEVENT"


def _instant(instant: datetime.datetime) -> str:
    return instant.astimezone(datetime.UTC).strftime("%Y%m%dT%H%M%SZ")


def escaped(text: str) -> str:
    """A text as a value: signs with a meaning are escaped, no other control sign stays."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    for sign in "\\;,":
        text = text.replace(sign, f"\\{sign}")
    text = text.replace("\n", "\\n")
    return "".join(sign for sign in text if sign >= " " and sign != "\x7f")


def folded(line: str) -> str:
    """A long line in pieces; a letter of several octets is never cut."""
    pieces: list[str] = []
    piece, size = "", 0
    for sign in line:
        width = len(sign.encode())
        if size + width > LONGEST:
            pieces.append(piece)
            piece, size = "", 1  # the space by which it goes on counts
        piece, size = piece + sign, size + width
    return "\r\n ".join([*pieces, piece])
