"""What an act of the register brings about, for the one who does it."""

import datetime
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from certification.models import Course, FunctionHolding, HazardFunction
from hazmat.duties.asked import Asked, courses_asked
from hazmat.models import DerivationEvent
from people.days import today


@dataclass(frozen=True, slots=True)
class EffectOnFunction:
    """A hazard function that begins or ends for so many people on a day."""

    function: HazardFunction
    day: datetime.date | None
    people: int
    courses: Sequence[Course] = ()


@dataclass(frozen=True, slots=True)
class Effects:
    """All that an act does to the duties of people."""

    begun: list[EffectOnFunction]
    changed: list[EffectOnFunction]
    ended: list[EffectOnFunction]

    def __bool__(self) -> bool:
        return bool(self.begun or self.changed or self.ended)


def effects_of(event: DerivationEvent | None) -> Effects:
    """Which functions begin, change and end, for how many people and when."""
    if event is None:
        return Effects([], [], [])
    named = {*event.begun, *event.changed, *event.ended}
    holdings = FunctionHolding.objects.select_related("hazard_function").in_bulk(named)
    functions = {one.hazard_function_id for one in holdings.values()}
    courses = courses_asked(functions, today())
    return Effects(
        _counted((holdings[pk] for pk in event.begun), "start", courses),
        _counted((holdings[pk] for pk in event.changed), "start", courses),
        _counted((holdings[pk] for pk in event.ended), "end", courses),
    )


def _counted(
    holdings: Iterable[FunctionHolding], day: str, courses: Asked
) -> list[EffectOnFunction]:
    """By function and day; what is withdrawn counts as never having been."""
    counts: Counter[tuple[HazardFunction, datetime.date | None]] = Counter()
    for one in holdings:
        shown = (
            None if one.withdrawn else max(getattr(one, day), datetime.date(1900, 1, 1))
        )
        counts[one.hazard_function, shown] += 1
    ordered = sorted(
        counts.items(), key=lambda pair: (pair[0][0].code, f"{pair[0][1]}")
    )
    return [
        EffectOnFunction(function, on, people, courses.get(function.pk, ()))
        for (function, on), people in ordered
    ]


def in_lines(effects: Effects) -> Iterator[str]:
    """The effects as lines of text, for who reads no page."""
    said = (
        (_("New:"), effects.begun),
        (_("Other days or another reason:"), effects.changed),
        (_("Ended:"), effects.ended),
    )
    for heading, those in said:
        for one in those:
            courses = "; ".join(str(course) for course in one.courses) or "–"
            asks = _("Courses that count:") if len(one.courses) > 1 else _("Course:")
            people = ngettext("%(number)d person", "%(number)d people", one.people)
            yield " · ".join(
                (
                    f"{heading} {one.function}",
                    people % {"number": one.people},
                    f"{one.day or '–'}",
                    f"{asks} {courses}",
                )
            )


def told(effects: Effects | None) -> str:
    """The effects in a sentence, for the message after an act."""
    if not effects:
        return _("Entered. It changes nobody's duties.")
    return _(
        "Entered. Duties: %(begun)d new, %(changed)d changed, %(ended)d ended."
    ) % {
        "begun": sum(one.people for one in effects.begun),
        "changed": sum(one.people for one in effects.changed),
        "ended": sum(one.people for one in effects.ended),
    }
