"""A few people on whom anything may befall, each act drawn from a seed."""

import random
from collections.abc import Callable
from copy import copy
from datetime import date, timedelta

from certification.duties import enter_holding
from certification.ledger import grant_derogation, revoke_completion
from certification.models import (
    Completion,
    Course,
    CurriculumItem,
    FunctionHolding,
    HazardFunction,
    Requirement,
)
from certification.rebuilding import rebuild_stale
from certification.waivers import approve_waiver, ask_waiver
from people.absences import enter_absence
from people.appointments import appoint, end_appointment, withdraw_appointment
from people.models import Appointment, Role, Unit, User
from people.moves import move_unit
from people.recording import record
from tests.factories import certification as make
from tests.factories import people

START = date(2024, 1, 1)


class Organisation:
    """A few people on whom anything may befall, each act drawn from a seed."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        root = people.unit("R")
        units = [people.unit(code, root) for code in ("A", "A.1", "A.10", "B")]
        people.role("leader")
        for number in range(5):
            where = self.random.choice(units)
            people.appointment(people.person(f"10{number}"), where, start=START)
        base = make.course("C1", validity_months=12, renewal_window_months=2)
        courses = [base, make.course("C2", expires_with=base), make.course("C3")]
        of = make.curriculum("K1")
        make.item(courses[0], code="I1", of=of)
        make.item(*courses, code="I2", of=of, minimum=2)
        make.requirement(of, code="Q1", unit=root)
        self.function = HazardFunction.objects.create(code="diving")
        make.requirement(of, code="Q3", unit=units[0], hazard_function=self.function)
        make.requirement(of, code="Q2", role=people.role("leader"), deadline_days=None)
        rebuild_stale()

    def hand(self, seed: int) -> "Organisation":
        """Somebody else who acts on the same people."""
        other = copy(self)
        other.random = random.Random(seed)
        return other

    def day(self) -> date:
        return START + timedelta(days=self.random.randrange(900))

    def one(self, model):
        return self.random.choice(list(model.objects.order_by("pk")))

    def span(self) -> tuple[date, date]:
        first = self.day()
        return first, first + timedelta(days=self.random.randrange(1, 400))

    def appoint(self) -> None:
        first, last = self.span()
        appoint(
            person=self.one(User),
            unit=self.one(Unit),
            role=self.one(Role),
            start=first,
            end=last,
            by=None,
        )

    def end(self) -> None:
        one = self.one(Appointment)
        last_day = max(self.day(), one.start)
        end_appointment(appointment=one, last_day=last_day, by=None)

    def withdraw(self) -> None:
        withdraw_appointment(appointment=self.one(Appointment), by=None)

    def perform(self) -> None:
        first, last = self.span()
        holding = FunctionHolding(
            person=self.one(User),
            hazard_function=self.function,
            unit=self.one(Unit),
            start=first,
            end=last,
        )
        enter_holding(holding=holding, by=None)

    def be_away(self) -> None:
        first, last = self.span()
        enter_absence(
            person=self.one(User), start=first, end=last, return_days=14, by=None
        )

    def complete(self) -> None:
        make.completion(self.one(User), self.one(Course), self.day())

    def revoke(self) -> None:
        one = self.one(Completion)
        day = max(one.completed_on, self.day())
        revoke_completion(completion=one, effective_on=day, reason="x", by=None)

    def derogate(self) -> None:
        first, last = self.span()
        grant_derogation(
            course=self.one(Course),
            expiring_from=first,
            expiring_to=last,
            extended_until=last + timedelta(days=60),
            authority="M",
            by=None,
        )

    def excuse(self) -> None:
        first, last = self.span()
        asker, subject, approver = self.random.sample(list(User.objects.all()), 3)
        waiver = ask_waiver(
            person=subject,
            item=self.one(CurriculumItem),
            start=first,
            end=last,
            reason="x",
            by=asker,
        )
        approve_waiver(waiver=waiver, by=approver)

    def move(self) -> None:
        move_unit(unit=self.one(Unit), start=self.day(), parent=self.one(Unit), by=None)

    def change_policy(self) -> None:
        course = self.one(Course)
        course.grace_days = self.random.randrange(0, 60)
        record([course], by=None)

    def change_requirement(self) -> None:
        requirement = self.one(Requirement)
        requirement.pausable = not requirement.pausable
        requirement.deadline_days = self.random.choice([None, 0, 60])
        record([requirement], by=None)

    def acts(self) -> list[Callable[[], None]]:
        return [
            self.appoint,
            self.end,
            self.withdraw,
            self.be_away,
            self.complete,
            self.complete,
            self.complete,
            self.revoke,
            self.derogate,
            self.excuse,
            self.move,
            self.move,
            self.perform,
            self.perform,
            self.change_policy,
            self.change_requirement,
        ]
