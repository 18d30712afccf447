"""The people of the organisation that is measured: postings, training, absence."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import count
from random import Random
from typing import Any
from uuid import UUID

from django.core.management.color import no_style
from django.db import connection, models, transaction

from certification.facts import Performs, PersonFacts, Policy, Post, Rulebook
from certification.loading import facts
from certification.models import (
    Completion,
    FunctionHolding,
    Revocation,
    Waiver,
    WaiverApproval,
)
from certification.obligation import Audience, lines_asked
from lms.bench.world import BEGUN, ON, Row, World, instant, text, version_of
from lms.bench.world import FIELDS as WORLD_FIELDS
from people.calendar import Day, add_months
from people.days import FOREVER
from people.insertion import find_by_key, insert, much_written
from people.models import Absence, Appointment, Category, User

CHUNK = 2_000
FIRST, TODAY, OPEN = BEGUN.toordinal(), ON.toordinal(), FOREVER.toordinal()

FIELDS: dict[type[models.Model], str] = {
    User: "id service_number public_id rank first_name prefix last_name email language "
    "password is_superuser is_staff is_active date_joined",
    Appointment: "id person unit role start end category is_primary withdrawn",
    Absence: "id person start end return_days withdrawn",
    FunctionHolding: "id person hazard_function start end reason withdrawn",
    Completion: "id public_id person course version completed_on valid_until source "
    "entry score reference evidence recorded_at idempotency_key",
    Revocation: "id completion effective_on reason recorded_at idempotency_key",
    Waiver: "id person item kind start end reason requested_by recorded_at "
    "idempotency_key",
    WaiverApproval: "id waiver approved_by recorded_at idempotency_key",
}
"""The tables that lives fill, in the order in which they point to each other."""


class Lives:
    """Draws one life after another."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.random: Random = world.random
        self.rules: Rulebook = facts().rules
        self.audience = Audience(self.rules)
        self.rows: dict[type[models.Model], list[Row]] = defaultdict(list)
        self.next: dict[type[models.Model], Iterator[int]] = defaultdict(
            lambda: count(1)
        )
        self.now = instant()
        places = [world.units[kind] for kind in ("company", "platoon", "section")]
        self.places: Sequence[int] = [unit for units in places for unit in units]

    def add(self, model: type[models.Model], *values: Any) -> int:
        """A row with the next key of its table."""
        key = next(self.next[model])
        self.rows[model].append((key, *values))
        return key

    def live(self, person: int) -> None:
        """Somebody's ten years."""
        number = f"{person:08d}"
        self.add(
            User,
            number,
            UUID(int=person).hex,
            "",
            f"Given{person}",
            "",
            f"Family{person % 5_000}",
            "",
            "nl",
            "!",
            False,
            False,
            True,
            self.now,
        )
        posts = list(self.posts(person))
        self.absences(person)
        performs = list(self.performs(person))
        known = PersonFacts(person, posts, performs=performs)
        self.training(known)
        if person > 2 and self.world.chance(0.02):
            self.waiver(person)

    def posts(self, person: int) -> Iterator[Post]:
        """About three appointments, one after another, and sometimes one beside them."""
        category = self.random.choices(Category.values, (70, 20, 7, 3))[0]
        start = (
            FIRST - self.random.randrange(1, 2000)
            if self.world.chance(0.6)
            else self.random.randrange(FIRST, TODAY)
        )
        role = self.random.choice(self.world.roles)
        leaves = self.random.randrange(start, TODAY) if self.world.chance(0.1) else OPEN
        while start < min(leaves, TODAY):
            end = start + self.random.randrange(600, 3600)
            end = leaves if end > TODAY or end > leaves else end
            unit = self.random.choice(self.places)
            yield self.post(person, unit, role, category, start, end, primary=True)
            if self.world.chance(0.12):
                beside = self.random.choice(self.places)
                other = self.random.choice(self.world.roles)
                yield self.post(
                    person, beside, other, category, start, end, primary=False
                )
            start = end + 1 + self.random.choice((0, 0, 0, 20, 60))
            role = (
                self.random.choice(self.world.roles) if self.world.chance(0.2) else role
            )

    def post(
        self,
        person: int,
        unit: int,
        role: int,
        category: str,
        start: Day,
        end: Day,
        *,
        primary: bool,
    ) -> Post:
        key = self.add(
            Appointment,
            person,
            unit,
            role,
            text(start),
            text(end),
            category,
            primary,
            False,
        )
        return Post(key, unit, role, category, start, end)

    def absences(self, person: int) -> None:
        starts = {
            self.random.randrange(FIRST, TODAY)
            for _ in range(self.random.choice((0, 0, 1, 1, 2)))
        }
        for start in starts:
            end = start + self.random.randrange(20, 200)
            self.add(
                Absence,
                person,
                text(start),
                text(end),
                self.random.choice((0, 14, 30)),
                False,
            )

    def performs(self, person: int) -> Iterator[Performs]:
        if self.world.chance(0.15):
            start = self.random.randrange(FIRST, TODAY)
            function = self.random.choice(self.world.functions)
            self.add(
                FunctionHolding, person, function, text(start), text(FOREVER), "", False
            )
            yield Performs(function, None, start, OPEN)

    def training(self, person: PersonFacts) -> None:
        """What is asked, mostly in time; and a few courses out of interest."""
        first: dict[int, tuple[Day, Day]] = {}
        asked = lines_asked(person, self.rules, self.audience.candidates(person))
        for line, obliged in sorted(asked.items()):
            start = min(days[0][0] for _, days in obliged)
            end = max(days[-1][1] for _, days in obliged)
            for course in self.rules.lines[line].courses[
                : self.rules.lines[line].minimum
            ]:
                first.setdefault(course, (start, end))
        for course in self.random.sample(self.world.courses, 2):
            first.setdefault(course, (self.random.randrange(FIRST, TODAY), TODAY))
        for course, (start, end) in first.items():
            if not self.world.chance(0.08):
                self.follow(
                    person.id, self.rules.policies[course], start, min(end, TODAY)
                )

    def follow(self, person: int, policy: Policy, start: Day, end: Day) -> None:
        """One course, again whenever it is about to expire, unless forgotten."""
        on = max(
            start + self.random.randint(-60, 150),
            FIRST + self.random.randint(-400, 400),
        )
        until: Day | None = None
        while on <= min(end, TODAY):
            until = _valid_until(policy, on, until)
            self.completion(person, policy.id, on, until)
            if until is None or self.world.chance(0.08):
                return
            on = max(on + 1, until + self.random.randint(-110, 12))

    def completion(self, person: int, course: int, on: Day, until: Day | None) -> None:
        key = next(self.next[Completion])
        day = text(on)
        self.rows[Completion].append(
            (
                key,
                f"{key:032x}",
                person,
                course,
                version_of(course, day),
                day,
                until and text(until),
                "e-learning",
                1,
                "",
                "",
                "attested",
                self.now,
                f"bench:{key:09d}",
            )
        )
        if self.world.chance(0.005):
            self.add(
                Revocation,
                key,
                text(on + self.random.randrange(400)),
                "",
                self.now,
                f"bench:{key:09d}",
            )

    def waiver(self, person: int) -> None:
        start = self.random.randrange(FIRST, TODAY)
        kind = self.random.choice(Waiver.Kind.values)
        item = self.random.choice(self.world.items)
        end = start + self.random.randrange(90, 1500)
        key = self.add(
            Waiver,
            person,
            item,
            kind,
            text(start),
            text(end),
            "",
            1,
            self.now,
            f"bench:{person}",
        )
        self.add(WaiverApproval, key, 2, self.now, f"bench:{key}")

    @transaction.atomic
    def write(self) -> None:
        """Put down what was drawn since the last time."""
        find_by_key()
        for model, fields in FIELDS.items():
            insert(model, fields.split(), self.rows.pop(model, ()))


def _valid_until(policy: Policy, on: Day, before: Day | None) -> Day | None:
    """Near enough to the rules (§2): the anniversary is kept within the window."""
    if policy.validity_months is None:
        return None
    runs_on = before is not None and add_months(before, -policy.window) < on <= before
    return add_months(
        before if runs_on and before is not None else on, policy.validity_months
    )


def populate(world: World) -> Iterator[int]:
    """Write everybody, telling how many were added each time."""
    lives = Lives(world)
    with much_written():
        for start in range(1, world.people + 1, CHUNK):
            some = range(start, min(start + CHUNK, world.people + 1))
            for person in some:
                lives.live(person)
            lives.write()
            yield len(some)
    _let_keys_go_on()


def _let_keys_go_on() -> None:
    """PostgreSQL would give out the keys again that were written here."""
    tables = [*WORLD_FIELDS, *FIELDS]
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), tables):
            cursor.execute(statement)
