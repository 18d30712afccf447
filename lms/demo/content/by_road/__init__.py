"""Dangerous goods by road (DG-WEG): what drivers and loaders must be able to do.

For drivers, loaders and packers: the function-specific part of ADR 1.3.2.2. It is no ADR
certificate. Each sum, tunnel and pair is worked out by the calculators in a test.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.by_road import en, nl
from lms.demo.content.by_road.drawings import DRAWINGS
from lms.demo.content.by_road.questions import (
    aboard,
    accident,
    explosives,
    points,
    route,
    together,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "DG-WEG"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="gevaarlijke-stoffen-over-de-weg",
        title="Gevaarlijke stoffen over de weg",
        summary=(
            "Voor chauffeurs, beladers, verpakkers en munitiebeheerders. Wat er aan boord moet, duizend punten en "
            "wat blijft, samenladen, munitie, tunnels en uitzonderingen voor Defensie, en wat je doet als het "
            "misgaat. Zes lessen en een examen van achttien vragen. Het is geen ADR-certificaat."
        ),
        sources=(
            "ADR 2025 (Europees verdrag over het vervoer van gevaarlijke goederen over de weg)",
            "Regeling vervoer over land van gevaarlijke stoffen (VLG)",
            "Regeling vrijstelling vervoer gevaarlijke stoffen militaire voertuigen 2002",
            "Inspectie Leefomgeving en Transport: gevaarlijke stoffen weg",
        ),
        modules=(
            Module(
                key="leaving",
                slug="voor-vertrek",
                title="Vóór vertrek",
                lessons=_lessons(nl, "aboard", "points"),
            ),
            Module(
                key="loading",
                slug="laden",
                title="Laden",
                lessons=_lessons(nl, "together", "explosives"),
            ),
            Module(
                key="driving",
                slug="rijden",
                title="Rijden",
                lessons=_lessons(nl, "route", "accident"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="dangerous-goods-by-road",
        title="Dangerous goods by road",
        summary=(
            "For drivers, loaders, packers and ammunition keepers. What must be on board, a thousand points and "
            "what stays, mixed loading, ammunition, tunnels and exceptions for Defence, and what to do when it "
            "goes wrong. Six lessons and an exam of eighteen questions. It is no ADR certificate."
        ),
        sources=(
            "ADR 2025 (European agreement on the carriage of dangerous goods by road)",
            "Dutch regulation on carriage over land (VLG)",
            "Dutch exemption for military vehicles of 2002",
            "Dutch transport inspectorate (ILT): dangerous goods by road",
        ),
        modules=(
            Module(
                key="leaving",
                slug="before-leaving",
                title="Before leaving",
                lessons=_lessons(en, "aboard", "points"),
            ),
            Module(
                key="loading",
                slug="loading",
                title="Loading",
                lessons=_lessons(en, "together", "explosives"),
            ),
            Module(
                key="driving",
                slug="driving",
                title="Driving",
                lessons=_lessons(en, "route", "accident"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=18,
    pass_mark=Fraction(7, 9),
    by_difficulty=True,
    questions=(
        *aboard.QUESTIONS,
        *points.QUESTIONS,
        *together.QUESTIONS,
        *explosives.QUESTIONS,
        *route.QUESTIONS,
        *accident.QUESTIONS,
    ),
)
