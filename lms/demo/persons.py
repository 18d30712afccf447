"""The people of the imaginary brigade, as the story makes them."""

import datetime
import unicodedata
from dataclasses import dataclass, field

from lms.demo.names import Name
from lms.demo.structure import Seat
from lms.demo.timeline import later

FAR = datetime.date.max


@dataclass(slots=True)
class Stint:
    """The days on which somebody has a seat."""

    seat: Seat
    start: datetime.date
    end: datetime.date = FAR
    primary: bool = True

    def covers(self, day: datetime.date) -> bool:
        return self.start <= day <= self.end


@dataclass(slots=True)
class Away:
    """The days on which somebody is not available.

    ``planned`` is the last day that was thought of at first; none where nobody knew.
    """

    start: datetime.date
    end: datetime.date
    return_days: int
    planned: datetime.date | None = None

    def covers(self, day: datetime.date) -> bool:
        return self.start <= day <= self.end


@dataclass(slots=True)
class Performs:
    """The days on which somebody does dangerous work, and why we know.

    What ``follows`` from the substance register nobody enters: it is derived.
    """

    function: str
    unit: str
    start: datetime.date
    end: datetime.date
    reason: str
    follows: bool = False


@dataclass(slots=True)
class Person:
    """Somebody in the story, with the seats and absences of five years."""

    number: str
    name: Name
    rank: str
    language: str = "nl"
    has_mail: bool = True
    stints: list[Stint] = field(default_factory=list)
    absences: list[Away] = field(default_factory=list)
    performs: list[Performs] = field(default_factory=list)

    @property
    def joined(self) -> datetime.date:
        return min(stint.start for stint in self.stints)

    @property
    def mail(self) -> str:
        """An address that exists nowhere; newcomers have none yet."""
        if not self.has_mail:
            return ""
        name = self.name
        text = f"{name.given}.{name.prefix}{name.family}".replace("ı", "i").lower()
        plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
        kept = "".join(sign for sign in plain if sign.isalnum() or sign == ".")
        return f"{kept}.{self.number}@reiger.example"

    def seat_on(self, day: datetime.date) -> Seat | None:
        """What somebody mainly did on a day."""
        return next(
            (one.seat for one in self.stints if one.primary and one.covers(day)), None
        )

    def is_away(self, day: datetime.date) -> bool:
        return any(absence.covers(day) for absence in self.absences)

    def back(self, day: datetime.date) -> datetime.date:
        """The day itself, or a while after somebody's return."""
        for absence in sorted(self.absences, key=lambda one: one.start):
            if absence.covers(day):
                day = FAR if absence.end == FAR else later(absence.end, 12)
        return day
