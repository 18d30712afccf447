"""Hazard communication (ETIKET): reading a label, and what it does not say.

For everybody who works with hazardous substances. Statements are the official text of
CLP as the reference data has it; a test compares them. What a specialist must still
confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.hazard_communication import en, nl
from lms.demo.content.hazard_communication.drawings import DRAWINGS
from lms.demo.content.hazard_communication.questions import (
    read,
    shelf,
    signs,
    silent,
    words,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "ETIKET"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="etiketten-en-gevaren",
        title="Etiketten en gevaren",
        summary=(
            "Voor iedereen die met gevaarlijke stoffen werkt. Je leest een etiket in dertig seconden, kent de negen "
            "pictogrammen en de H-, P- en EUH-zinnen, en weet wat een etiket verzwijgt. Met de eigen plank als "
            "oefenterrein: oude symbolen, overgegoten flessen, vervoersruiten. Vijf korte lessen en een examen van "
            "vijftien vragen."
        ),
        sources=(
            "Verordening (EG) 1272/2008 (CLP), artikelen 17 tot en met 35 en bijlagen I tot en met VI",
            "Verordening (EU) 2025/1222 (ATP 23)",
            "Arbeidsomstandighedenbesluit, hoofdstukken 4 en 8",
            "ADR 2025, hoofdstuk 5.2",
        ),
        modules=(
            Module(
                key="reading",
                slug="het-etiket-lezen",
                title="Het etiket lezen",
                lessons=_lessons(nl, "read", "signs", "words"),
            ),
            Module(
                key="beyond",
                slug="verder-dan-het-etiket",
                title="Verder dan het etiket",
                lessons=_lessons(nl, "silent", "shelf"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="labels-and-hazards",
        title="Labels and hazards",
        summary=(
            "For everybody who works with hazardous substances. You read a label in thirty seconds, know the "
            "nine pictograms and the H, P and EUH statements, and know what a label leaves out. With your own "
            "shelf to practise on: old symbols, decanted bottles, transport diamonds. Five short lessons and "
            "an exam of fifteen questions."
        ),
        sources=(
            "Regulation (EC) 1272/2008 (CLP), articles 17 to 35 and annexes I to VI",
            "Regulation (EU) 2025/1222 (ATP 23)",
            "Working Conditions Decree (Arbeidsomstandighedenbesluit), chapters 4 and 8",
            "ADR 2025, chapter 5.2",
        ),
        modules=(
            Module(
                key="reading",
                slug="reading-the-label",
                title="Reading the label",
                lessons=_lessons(en, "read", "signs", "words"),
            ),
            Module(
                key="beyond",
                slug="beyond-the-label",
                title="Beyond the label",
                lessons=_lessons(en, "silent", "shelf"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=15,
    pass_mark=Fraction(4, 5),
    by_difficulty=True,
    questions=(
        *read.QUESTIONS,
        *signs.QUESTIONS,
        *words.QUESTIONS,
        *silent.QUESTIONS,
        *shelf.QUESTIONS,
    ),
)
