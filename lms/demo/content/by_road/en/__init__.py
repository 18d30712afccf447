"""Dangerous goods by road, in English: a module for each lesson."""

from lms.demo.content.by_road.en import (
    aboard,
    accident,
    explosives,
    points,
    route,
    together,
)

__all__ = ["aboard", "accident", "explosives", "points", "route", "together"]
