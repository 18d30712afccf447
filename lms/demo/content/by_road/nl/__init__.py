"""Dangerous goods by road, in Dutch: a module for each lesson."""

from lms.demo.content.by_road.nl import (
    aboard,
    accident,
    explosives,
    points,
    route,
    together,
)

__all__ = ["aboard", "accident", "explosives", "points", "route", "together"]
