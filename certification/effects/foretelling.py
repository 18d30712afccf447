"""An effect in figures: how many, by unit, on each month end of a year, and who. Pure."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

from certification.effects.effect import Effect, Turned
from certification.effects.turning import Burden, Weight
from certification.units.trend import month_ends_after
from people.calendar import Day


class Counted(NamedTuple):
    """People who come to a gap, who have something to do in time, who are eased."""

    gap: int
    due: int
    eased: int

    @property
    def worse(self) -> int:
        """Who gets something to do, in time or not."""
        return self.gap + self.due


@dataclass(frozen=True, slots=True)
class Figures:
    """Of the year from the first day; ``later`` are those whom it touches after that."""

    judged: int
    year: Counted
    later: int
    months: Sequence[tuple[datetime.date, Counted]]
    """How many it concerns at the same time on that day, not how many turn on it."""
    units: Sequence[tuple[int, Counted]]
    concerned: Sequence[int]
    """Of each of these days, how many the change is about, trained or not."""

    def as_data(self) -> dict[str, Any]:
        """As it is kept."""
        return {
            "judged": self.judged,
            "year": self.year,
            "later": self.later,
            "months": [(day.isoformat(), counted) for day, counted in self.months],
            "units": self.units,
            "concerned": self.concerned,
        }

    @classmethod
    def from_data(cls, kept: dict[str, Any]) -> Figures:
        """As it was kept; where nobody counted whom it is about, as if it were nobody."""
        return cls(
            kept["judged"],
            Counted(*kept["year"]),
            kept["later"],
            [
                (datetime.date.fromisoformat(day), Counted(*counted))
                for day, counted in kept["months"]
            ],
            [(unit, Counted(*counted)) for unit, counted in kept["units"]],
            kept.get("concerned", [0] * len(kept["months"])),
        )


class First(NamedTuple):
    """For one person the first day of each kind; none where it never comes."""

    due: Day | None
    gap: Day | None
    eased: Day | None


def firsts(weights: Sequence[Weight]) -> First:
    """Since when there is something to do in time, a gap, or less to do."""
    return First(
        _first(weights, lambda one: one.adds == Burden.DUE),
        _first(weights, lambda one: one.adds == Burden.GAP),
        _first(weights, lambda one: one.relieves),
    )


def _first(weights: Iterable[Weight], counts: Callable[[Weight], bool]) -> Day | None:
    return next((one.day for one in weights if counts(one)), None)


def figures_of(effect: Effect) -> Figures:
    """Whoever is touched counts once in the year and once in each unit."""
    ends = month_ends_after(effect.since)
    until = ends[-1].toordinal()
    units = {kind: Counter[int]() for kind in Counted._fields}
    year: Counter[str] = Counter()
    for one in effect.turned:
        for kind in _kinds(one, until):
            year[kind] += 1
            units[kind].update(one.better_in if kind == "eased" else one.worse_in)
    touched = sum(bool(_kinds(one, until)) for one in effect.turned)
    days = [effect.since, *ends]
    return Figures(
        judged=effect.judged,
        year=Counted(year["gap"], year["due"], year["eased"]),
        later=len(effect.turned) - touched,
        months=[(day, _on(effect, day)) for day in days],
        units=[
            (unit, Counted(*(units[kind][unit] for kind in Counted._fields)))
            for unit in sorted(set().union(*units.values()))
        ],
        concerned=[effect.concerned[day.toordinal()] for day in days],
    )


def _kinds(one: Turned, until: Day) -> list[str]:
    """A gap if it ever comes to one, else due; and apart from that, eased."""
    due, gap, eased = (day is not None and day <= until for day in firsts(one.weights))
    worse = ["gap"] if gap else ["due"] if due else []
    return [*worse, *(["eased"] if eased else [])]


def _on(effect: Effect, day: datetime.date) -> Counted:
    there = [_weight_on(one.weights, day.toordinal()) for one in effect.turned]
    return Counted(
        sum(one.adds == Burden.GAP for one in there),
        sum(one.adds == Burden.DUE for one in there),
        sum(one.relieves for one in there),
    )


def _weight_on(weights: Sequence[Weight], day: Day) -> Weight:
    return next(one for one in reversed(weights) if one.day <= day)
