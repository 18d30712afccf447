"""Leadership and safety (LEID-VEILIG): what a commander answers for, hears, decides and does.

For whoever leads people at Defence, from section to battalion. It builds on Safety at
Defence (VEILIG-DEF). The law and the research are real, the people are imaginary. What a
specialist must still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.leading_safely import en, nl
from lms.demo.content.leading_safely.drawings import DRAWINGS
from lms.demo.content.leading_safely.questions import (
    aftermath,
    duty,
    news,
    people,
    pressure,
    worked,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "LEID-VEILIG"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="leidinggeven-en-veiligheid",
        title="Leidinggeven en veiligheid",
        summary=(
            "Voor commandanten en leidinggevenden. Waar jij voor staat, hoe je slecht nieuws ontvangt, hoe je onder "
            "druk beslist, hoe je de juiste mensen inzet met toezicht dat past, en wat je doet in de eerste uren na "
            "een ongeval. Vijf korte lessen en een examen van tien vragen."
        ),
        sources=(
            "Arbeidsomstandighedenwet",
            "Inspectie Veiligheid Defensie, over de vier lijnen van toezicht",
            "Visitatiecommissie Defensie en Veiligheid, Ruimte voor veiligheid (2021)",
            "Onderzoeksraad voor Veiligheid, Veilig oefenen en Mortierongeval Mali (2017)",
            "Edmondson (1999), Vaughan (1996), Williamson en Feyer (2000), Dekker (2012)",
        ),
        modules=(
            Module(
                key="leading",
                slug="leiden",
                title="Leiden",
                lessons=_lessons(nl, "duty", "news", "pressure"),
            ),
            Module(
                key="caring",
                slug="zorgen-voor-mensen",
                title="Zorgen voor mensen",
                lessons=_lessons(nl, "people", "aftermath"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="leadership-and-safety",
        title="Leadership and safety",
        summary=(
            "For commanders and supervisors. What you answer for, how to receive bad news, how to decide under "
            "pressure, how to assign the right people with fitting supervision, and what to do in the first hours "
            "after an accident. Five short lessons and an exam of ten questions."
        ),
        sources=(
            "Working Conditions Act (Arbeidsomstandighedenwet)",
            "Inspectie Veiligheid Defensie, on the four lines of oversight",
            "Visitatiecommissie Defensie en Veiligheid, Ruimte voor veiligheid (2021)",
            "Dutch Safety Board, Veilig oefenen and Mortierongeval Mali (2017)",
            "Edmondson (1999), Vaughan (1996), Williamson and Feyer (2000), Dekker (2012)",
        ),
        modules=(
            Module(
                key="leading",
                slug="leading",
                title="Leading",
                lessons=_lessons(en, "duty", "news", "pressure"),
            ),
            Module(
                key="caring",
                slug="caring-for-people",
                title="Caring for people",
                lessons=_lessons(en, "people", "aftermath"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=10,
    pass_mark=Fraction(4, 5),
    questions=(
        *duty.QUESTIONS,
        *news.QUESTIONS,
        *pressure.QUESTIONS,
        *people.QUESTIONS,
        *aftermath.QUESTIONS,
        *worked.QUESTIONS,
    ),
)
