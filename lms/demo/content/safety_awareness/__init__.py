"""Safety awareness (SAFE-AW), the course that the demo's recruits really take.

``COURSES`` holds the course in each language, ``QUIZ`` its exam in both. The brigade is
imaginary; the law is not. What a specialist must still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.safety_awareness import en, nl
from lms.demo.content.safety_awareness.drawings import DRAWINGS
from lms.demo.content.safety_awareness.questions import (
    care,
    controls,
    emergency,
    lmra,
    substances,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "SAFE-AW"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="veiligheidsbewustzijn",
        title="Veiligheidsbewustzijn",
        summary=(
            "De basis voor iedereen in de brigade: wie waarvoor zorgt, hoe je risico's ziet en aanpakt, wat je doet "
            "vlak voor je begint, hoe je een gevaarlijke stof herkent en wat je doet als het misgaat. Vijf korte "
            "lessen en een examen van tien vragen."
        ),
        sources=(
            "Arbeidsomstandighedenwet",
            "Arbeidsomstandighedenbesluit",
            "Verordening (EG) 1272/2008 (CLP)",
        ),
        modules=(
            Module(
                key="together",
                slug="veilig-werken-begint-samen",
                title="Veilig werken begint samen",
                lessons=_lessons(nl, "care", "controls"),
            ),
            Module(
                key="at-work",
                slug="veilig-aan-het-werk",
                title="Veilig aan het werk",
                lessons=_lessons(nl, "lmra", "substances", "emergency"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="safety-awareness",
        title="Safety awareness",
        summary=(
            "The basics for everybody in the brigade: who takes care of what, how to see and control risks, what to do "
            "just before you begin, how to recognise a hazardous substance and what to do when things go wrong. Five "
            "short lessons and an exam of ten questions."
        ),
        sources=(
            "Working Conditions Act (Arbeidsomstandighedenwet)",
            "Working Conditions Decree (Arbeidsomstandighedenbesluit)",
            "Regulation (EC) 1272/2008 (CLP)",
        ),
        modules=(
            Module(
                key="together",
                slug="working-safely-begins-together",
                title="Working safely begins together",
                lessons=_lessons(en, "care", "controls"),
            ),
            Module(
                key="at-work",
                slug="safely-at-work",
                title="Safely at work",
                lessons=_lessons(en, "lmra", "substances", "emergency"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=10,
    pass_mark=Fraction(4, 5),
    questions=(
        *care.QUESTIONS,
        *controls.QUESTIONS,
        *lmra.QUESTIONS,
        *substances.QUESTIONS,
        *emergency.QUESTIONS,
    ),
)
