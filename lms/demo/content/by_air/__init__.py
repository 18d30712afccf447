"""Dangerous goods by air (LUCHT-ACC): accept, load, and tell the captain.

For handlers of air cargo: functions 7.2 to 7.4 and 7.6. Knowledge only: competence is
assessed at work. Quantities and segregation are those of the product, and a test says so.
Facts of the ICAO Technical Instructions and the IATA DGR, no sentences of theirs.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.by_air import en, nl
from lms.demo.content.by_air.drawings import DRAWINGS
from lms.demo.content.by_air.questions import (
    declaration,
    different,
    hidden,
    limits,
    loading,
    military,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "LUCHT-ACC"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="gevaarlijke-stoffen-door-de-lucht",
        title="Gevaarlijke stoffen door de lucht",
        summary=(
            "Voor wie luchtvracht aanneemt, plant of laadt. De verklaring van de afzender, de doos en de grens, "
            "verborgen gevaar, scheiden, NOTOC, en wat er in een militair luchtvaartuig anders is. Zes lessen en een "
            "examen van achttien vragen. Kennis; beoordeeld word je in je eigen werk."
        ),
        sources=(
            "ICAO Technical Instructions, 2025–2026 (feiten, geen tekst)",
            "IATA Dangerous Goods Regulations, 67e uitgave (feiten, geen tekst)",
            "49 CFR 172.101 en 175.78 (Verenigde Staten)",
            "Besluit vervoer gevaarlijke stoffen met militaire luchtvaartuigen, 2 juni 2003",
        ),
        modules=(
            Module(
                key="accepting",
                slug="aannemen",
                title="Aannemen",
                lessons=_lessons(nl, "different", "declaration", "limits"),
            ),
            Module(
                key="carrying",
                slug="laden-en-vliegen",
                title="Laden en vliegen",
                lessons=_lessons(nl, "hidden", "loading", "military"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="dangerous-goods-by-air",
        title="Dangerous goods by air",
        summary=(
            "For whoever accepts, plans or loads air cargo. The shipper’s declaration, the box and the limit, "
            "hidden danger, segregation, NOTOC, and what differs in a military aircraft. Six lessons and an exam "
            "of eighteen questions. Knowledge; you are assessed in your own work."
        ),
        sources=(
            "ICAO Technical Instructions, 2025–2026 (facts, no text)",
            "IATA Dangerous Goods Regulations, 67th edition (facts, no text)",
            "49 CFR 172.101 and 175.78 (United States)",
            "Dutch decree on dangerous goods in military aircraft, 2 June 2003",
        ),
        modules=(
            Module(
                key="accepting",
                slug="accepting",
                title="Accepting",
                lessons=_lessons(en, "different", "declaration", "limits"),
            ),
            Module(
                key="carrying",
                slug="loading-and-flying",
                title="Loading and flying",
                lessons=_lessons(en, "hidden", "loading", "military"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=18,
    pass_mark=Fraction(7, 9),
    by_difficulty=True,
    questions=(
        *different.QUESTIONS,
        *declaration.QUESTIONS,
        *limits.QUESTIONS,
        *hidden.QUESTIONS,
        *loading.QUESTIONS,
        *military.QUESTIONS,
    ),
)
