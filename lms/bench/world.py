"""What holds for everybody in the organisation that is measured: made from a seed."""

import datetime
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from random import Random
from typing import Any

from django.db import models, transaction
from django.utils import timezone

from certification.models import (
    Course,
    CourseVersion,
    Curriculum,
    CurriculumItem,
    Derogation,
    Equivalence,
    HazardFunction,
    Line,
    Requirement,
)
from people.days import ALWAYS, FOREVER
from people.insertion import insert
from people.models import Category, Role, Unit, UnitMove

ON = datetime.date(2026, 11, 24)
"""Today, in the organisation that is measured."""
BEGUN = datetime.date(2016, 11, 24)
"""Ten years of history."""

LEVELS = (
    ("service", 20_000, 2),
    ("brigade", 4_000, 2),
    ("battalion", 700, 4),
    ("company", 120, 8),
    ("platoon", 100, 16),
    ("section", 100, 16),
)
"""Kind of unit, people in one, and the fewest there are."""
ROLES, COURSES, CURRICULA, FUNCTIONS, EQUIVALENCES = 150, 300, 200, 12, 60
BASES, WITH_BASE, CHOICES = 15, 30, 40
LINE_COURSES = Line.courses.through

Row = tuple[Any, ...]

FIELDS: dict[type[models.Model], str] = {
    Unit: "id code name kind parent start end",
    UnitMove: "id unit start parent",
    Role: "id code name parent",
    Course: "id code title theme delivery validity_months renewal_window_months "
    "month_end expires_with grace_days",
    CourseVersion: "id course version released_on retired_on",
    Equivalence: "id course satisfied_by start end",
    Derogation: "id course expiring_from expiring_to extended_until authority "
    "recorded_at idempotency_key",
    Curriculum: "id code title",
    Line: "id key minimum",
    LINE_COURSES: "line course",
    CurriculumItem: "id code curriculum title line start end",
    HazardFunction: "id code name name_en",
    Requirement: "id code curriculum unit role category hazard_function start end "
    "deadline_days first_due pausable basis_kind basis basis_link owner",
}


def _write(model: type[models.Model], rows: Iterable[Row]) -> None:
    insert(model, FIELDS[model].split(), rows)


def text(day: datetime.date | int) -> str:
    """A day as databases take it."""
    if isinstance(day, int):
        day = datetime.date.fromordinal(day)
    return day.isoformat()


def instant() -> str:
    """Now, as databases take it."""
    return timezone.now().strftime("%Y-%m-%d %H:%M:%S+00:00")


@dataclass(slots=True)
class World:
    """The keys by which the lives of people are drawn."""

    random: Random
    people: int
    units: dict[str, list[int]] = field(default_factory=dict)
    """By kind of unit."""
    roles: list[int] = field(default_factory=list)
    """Those that people hold."""
    courses: list[int] = field(default_factory=list)
    curricula: list[int] = field(default_factory=list)
    items: list[int] = field(default_factory=list)
    functions: list[int] = field(default_factory=list)
    requirements: int = 0

    def day(self) -> datetime.date:
        """Some day of the ten years."""
        return BEGUN + datetime.timedelta(self.random.randrange((ON - BEGUN).days))

    def chance(self, share: float) -> bool:
        return self.random.random() < share

    def start(self) -> datetime.date:
        """From when something holds: mostly from long before."""
        return ALWAYS if self.chance(0.7) else self.day()


@transaction.atomic
def build(people: int, seed: int) -> World:
    """Write units, roles, courses, curricula and requirements for so many people."""
    world = World(Random(seed), people)  # noqa: S311  # no secret
    _units(world)
    _roles(world)
    _courses(world)
    _curricula(world)
    _requirements(world)
    return world


def _units(world: World) -> None:
    rows: list[Row] = []
    above: list[int] = []
    moves: list[Row] = []
    for kind, size, fewest in LEVELS:
        count = max(fewest, round(world.people / size))
        own = list(range(len(rows) + 1, len(rows) + 1 + count))
        for place, unit in enumerate(own):
            parent = above[place * len(above) // count] if above else None
            code = f"{kind}-{place:05d}"
            rows.append((unit, code, code, kind, parent, text(ALWAYS), text(FOREVER)))
            if parent is not None and world.chance(0.05):
                to = world.random.choice(above)
                moves.append((len(moves) + 1, unit, text(world.day()), to))
        world.units[kind] = above = own
    _write(Unit, rows)
    _write(UnitMove, moves)


def _roles(world: World) -> None:
    rows: list[Row] = []
    for role in range(1, ROLES + 1):
        parent = None if role <= 10 else 1 + (role - 11) // 4
        rows.append((role, f"R{role:03d}", f"Role {role}", parent))
    _write(Role, rows)
    world.roles = list(range(11, ROLES + 1))


def _courses(world: World) -> None:
    world.courses = list(range(1, COURSES + 1))
    _write(Course, (_course(world, course) for course in world.courses))
    _write(CourseVersion, _versions(world))
    _write(Equivalence, _equivalences(world))
    _write(Derogation, map(_derogation, range(1, 7)))


def _equivalences(world: World) -> Iterator[Row]:
    plain = world.courses[BASES + WITH_BASE :]
    pairs = {tuple(world.random.sample(plain, 2)) for _ in range(EQUIVALENCES)}
    for place, pair in enumerate(sorted(pairs), 1):
        yield place, *pair, text(world.start()), text(FOREVER)


def _derogation(place: int) -> Row:
    """What expired in one spring was good until the end of that year."""
    days = ("2020-03-01", "2020-08-31", "2020-12-31")
    return place, 20 * place, *days, "", instant(), f"bench:{place}"


def _course(world: World, course: int) -> Row:
    random = world.random
    base = random.randint(1, BASES) if BASES < course <= BASES + WITH_BASE else None
    if course <= BASES:
        months, window = 60, 12
    elif world.chance(0.28):
        months, window = None, 0
    else:
        months = random.choice((6, 12, 24, 36, 48, 60, 60, 60, 60, 60))
        window = random.choice((0, 1, 2, 3))
    code = f"C{course:03d}"
    grace = random.choice((0, 14, 30))
    return (
        course,
        code,
        f"Course {course}",
        "",
        "e-learning",
        months,
        window,
        world.chance(0.2),
        base,
        grace,
    )


def version_of(course: int, day: datetime.date | str) -> int:
    """Every third course was released anew on one day; that retired half of the old."""
    return 1000 + course if course % 3 == 0 and str(day) >= "2021-01-01" else course


def _versions(world: World) -> Iterator[Row]:
    for course in world.courses:
        retired = "2024-01-01" if course % 6 == 0 else None
        yield course, course, 1, text(ALWAYS), retired
        if course % 3 == 0:
            yield 1000 + course, course, 2, "2021-01-01", None


def _curricula(world: World) -> None:
    world.curricula = list(range(1, CURRICULA + 1))
    _write(
        Curriculum,
        ((one, f"CUR-{one:03d}", f"Curriculum {one}") for one in world.curricula),
    )
    lines: dict[tuple[int, tuple[int, ...]], int] = {}
    items: list[Row] = []
    for curriculum in world.curricula:
        for _ in range(world.random.choice((1, 1, 2, 2, 3))):
            asked = _asked(world, choice=len(items) < CHOICES)
            line = lines.setdefault(asked, len(lines) + 1)
            start = text(ALWAYS if world.chance(0.9) else world.day())
            code = f"ITEM-{len(items) + 1:04d}"
            items.append(
                (len(items) + 1, code, curriculum, code, line, start, text(FOREVER))
            )
    _write(
        Line,
        (
            (line, f"{minimum}:{'|'.join(map(str, courses))}", minimum)
            for (minimum, courses), line in lines.items()
        ),
    )
    pairs = (
        (line, course) for (_, courses), line in lines.items() for course in courses
    )
    _write(LINE_COURSES, pairs)
    _write(CurriculumItem, items)
    world.items = [item[0] for item in items]


def _asked(world: World, *, choice: bool) -> tuple[int, tuple[int, ...]]:
    """One course; a choice out of several; or theory and practice together."""
    if choice:
        count = world.random.randint(2, 5)
        minimum = world.random.randint(1, count - 1)
    else:
        count = minimum = 2 if world.chance(0.05) else 1
    return minimum, tuple(sorted(world.random.sample(world.courses, count)))


Audience = dict[str, Any]


def _requirements(world: World) -> None:
    world.functions = list(range(1, FUNCTIONS + 1))
    _write(
        HazardFunction,
        ((one, f"hazard:{one}", "", "") for one in world.functions),
    )
    audiences = list(_audiences(world))
    _write(
        Requirement,
        (_requirement(world, place, one) for place, one in enumerate(audiences, 1)),
    )
    world.requirements = len(audiences)


def _audiences(world: World) -> Iterator[Audience]:
    """As many for each unit whatever the size, so that everybody has as many lines."""
    random, units = world.random, world.units
    for service in units["service"]:
        yield {"unit": service}
        yield {"unit": service, "category": Category.MILITARY}
    for kind, share in (("brigade", 1.0), ("battalion", 1.0), ("company", 0.15)):
        for unit in units[kind]:
            if world.chance(share):
                yield {"unit": unit}
    yield from ({"category": category} for category in Category.values)
    yield from ({"role": 1 + place % ROLES} for place in range(180))
    yield from (
        {"role": 1 + place % ROLES, "category": random.choice(Category.values)}
        for place in range(120)
    )
    yield from (
        {"unit": random.choice(units["brigade"]), "role": random.choice(world.roles)}
        for _ in range(100)
    )
    yield from ({"hazard_function": random.choice(world.functions)} for _ in range(30))
    yield from (
        {
            "unit": random.choice(units["service"]),
            "hazard_function": random.choice(world.functions),
        }
        for _ in range(30)
    )


def _requirement(world: World, place: int, audience: Audience) -> Row:
    start = world.start()
    end = world.day() if world.chance(0.08) else FOREVER
    return (
        place,
        f"REQ-{place:04d}",
        world.random.choice(world.curricula),
        audience.get("unit"),
        audience.get("role"),
        audience.get("category", ""),
        audience.get("hazard_function"),
        text(start),
        text(max(start, end)),
        world.random.choice((None, 30, 90, 180)),
        text(start + datetime.timedelta(200))
        if start != ALWAYS and world.chance(0.3)
        else None,
        world.chance(0.4),
        *("", "", "", ""),
    )
