"""The safety data sheet (VIB): sixteen sections, from the sheet to the card.

For everybody who works with hazardous substances. It teaches to find an answer in one go,
what to do when the sheet is missing or old, and how it becomes an instruction at work.
What a specialist must still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.safety_data_sheet import en, nl
from lms.demo.content.safety_data_sheet.drawings import DRAWINGS
from lms.demo.content.safety_data_sheet.questions import (
    behind,
    card,
    find,
    missing,
    sheet,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "VIB"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="het-veiligheidsinformatieblad",
        title="Het veiligheidsinformatieblad",
        summary=(
            "Voor iedereen die met gevaarlijke stoffen werkt. Je vindt bij een spat, een brand of een plas in één "
            "keer de goede rubriek, leest wat de deskundige leest, en weet wat je doet als het blad ontbreekt of oud "
            "is. Tot slot: van veertien bladzijden naar één kaart die werkt. Vijf korte lessen en een examen van "
            "vijftien vragen."
        ),
        sources=(
            "Verordening (EG) 1907/2006 (REACH), artikelen 31, 35, 37 en bijlagen II en XVII",
            "Verordening (EU) 2020/878",
            "Verordening (EG) 1272/2008 (CLP), bijlage VIII",
            "Arbeidsomstandighedenwet, artikel 8",
            "Arbeidsomstandighedenbesluit, artikelen 4.10d en 4.19",
        ),
        modules=(
            Module(
                key="finding",
                slug="het-antwoord-vinden",
                title="Het antwoord vinden",
                lessons=_lessons(nl, "sheet", "find", "behind"),
            ),
            Module(
                key="using",
                slug="het-blad-gebruiken",
                title="Het blad gebruiken",
                lessons=_lessons(nl, "missing", "card"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="the-safety-data-sheet",
        title="The safety data sheet",
        summary=(
            "For everybody who works with hazardous substances. With a splash, a fire or a puddle you find "
            "the right section in one go, read what the expert reads, and know what to do when the sheet is "
            "missing or old. At the end: from fourteen pages to one card that works. Five short lessons and "
            "an exam of fifteen questions."
        ),
        sources=(
            "Regulation (EC) 1907/2006 (REACH), articles 31, 35, 37 and annexes II and XVII",
            "Regulation (EU) 2020/878",
            "Regulation (EC) 1272/2008 (CLP), annex VIII",
            "Working Conditions Act (Arbeidsomstandighedenwet), article 8",
            "Working Conditions Decree (Arbeidsomstandighedenbesluit), articles 4.10d and 4.19",
        ),
        modules=(
            Module(
                key="finding",
                slug="finding-the-answer",
                title="Finding the answer",
                lessons=_lessons(en, "sheet", "find", "behind"),
            ),
            Module(
                key="using",
                slug="using-the-sheet",
                title="Using the sheet",
                lessons=_lessons(en, "missing", "card"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=15,
    pass_mark=Fraction(4, 5),
    by_difficulty=True,
    questions=(
        *sheet.QUESTIONS,
        *find.QUESTIONS,
        *behind.QUESTIONS,
        *missing.QUESTIONS,
        *card.QUESTIONS,
    ),
)
