"""Integrity (INTEG): choosing honestly, treating each other well, and saying something.

For everybody at Defence, high and low. The law is real, the people are imaginary. Whom
to talk to and what protects who speaks stands once more on the help page, which does not
remember its readers. What a specialist must still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.integrity import en, nl
from lms.demo.content.integrity.drawings import DRAWINGS
from lms.demo.content.integrity.questions import (
    behaviour,
    bystander,
    compass,
    interests,
    outside,
    reporting,
    worked,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "INTEG"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="integriteit",
        title="Integriteit en gedragscode",
        summary=(
            "Voor iedereen bij Defensie. Eerlijk kiezen als het lastig is, geschenken en eigen belang, hoe we met "
            "elkaar omgaan, wat je doet als je erbij staat, praten en melden, nazorg en vrij contact met mensen "
            "buiten Defensie. Zes korte lessen en een examen van twaalf vragen."
        ),
        sources=(
            "Gedragscode en Gedragsregels Defensie (2019)",
            "Wet bescherming klokkenluiders",
            "Wet ambtenaren defensie",
            "Grondwet, artikelen 5 en 7",
            "Arbeidsomstandighedenwet",
            "Commissie Giebels (2018); Latané en Darley (1970)",
        ),
        modules=(
            Module(
                key="choosing",
                slug="zelf-kiezen",
                title="Zelf kiezen",
                lessons=_lessons(nl, "compass", "interests", "behaviour"),
            ),
            Module(
                key="speaking",
                slug="iets-zeggen",
                title="Iets zeggen",
                lessons=_lessons(nl, "bystander", "reporting", "outside"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="integrity",
        title="Integrity and code of conduct",
        summary=(
            "For everybody at Defence. Choosing honestly when it is hard, gifts and interests, how we treat each "
            "other, what to do when you stand by, talking and reporting, aftercare, and free contact with people "
            "outside Defence. Six short lessons and an exam of twelve questions."
        ),
        sources=(
            "Gedragscode and Gedragsregels Defensie (2019)",
            "Whistleblowers Protection Act (Wet bescherming klokkenluiders)",
            "Wet ambtenaren defensie",
            "Constitution, articles 5 and 7",
            "Working Conditions Act (Arbeidsomstandighedenwet)",
            "Giebels Committee (2018); Latané and Darley (1970)",
        ),
        modules=(
            Module(
                key="choosing",
                slug="choosing",
                title="Choosing",
                lessons=_lessons(en, "compass", "interests", "behaviour"),
            ),
            Module(
                key="speaking",
                slug="saying-something",
                title="Saying something",
                lessons=_lessons(en, "bystander", "reporting", "outside"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=12,
    pass_mark=Fraction(5, 6),
    questions=(
        *compass.QUESTIONS,
        *interests.QUESTIONS,
        *behaviour.QUESTIONS,
        *bystander.QUESTIONS,
        *reporting.QUESTIONS,
        *outside.QUESTIONS,
        *worked.QUESTIONS,
    ),
)
