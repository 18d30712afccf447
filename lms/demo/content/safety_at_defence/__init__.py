"""Safety at Defence (VEILIG-DEF): how a unit finds, weighs and reports its risks.

It goes on where safety awareness (SAFE-AW) stops, and replaces nothing of it: there the
recruit learns the steps of an LMRA, here whoever prepares or leads work learns when
they must be done again, what comes before them and what follows from them. The law is
real, the people are imaginary. What a specialist must still confirm stands with each
lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.safety_at_defence import en, nl
from lms.demo.content.safety_at_defence.drawings import DRAWINGS
from lms.demo.content.safety_at_defence.questions import (
    activity,
    analyses,
    fair,
    moment,
    reporting,
    system,
    worked,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "VEILIG-DEF"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="veiligheid-bij-defensie",
        title="Veiligheid bij Defensie",
        summary=(
            "Voor iedereen die werk voorbereidt, begeleidt of uitvoert. Hoe het veiligheidsmanagementsysteem werkt, "
            "welke risicoanalyse bij welk moment hoort, wanneer je opnieuw kijkt, hoe je een voorval meldt en hoe je "
            "eerlijk omgaat met een fout. Zes korte lessen en een examen van twaalf vragen."
        ),
        sources=(
            "Arbeidsomstandighedenwet",
            "Arbeidsomstandighedenbesluit",
            "Kamerstuk 36 124, nr. 11 (2022), over zwakke signalen bij Defensie",
            "ISO 31000:2018 en ISO 45001:2018",
            "J. Reason (1997) en S. Dekker (2012), over fouten en rechtvaardige cultuur",
        ),
        modules=(
            Module(
                key="beforehand",
                slug="risicos-vooraf",
                title="Risico's vooraf",
                lessons=_lessons(nl, "system", "analyses", "activity"),
            ),
            Module(
                key="afterwards",
                slug="tijdens-en-na-het-werk",
                title="Tijdens en na het werk",
                lessons=_lessons(nl, "moment", "reporting", "fair"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="safety-at-defence",
        title="Safety at Defence",
        summary=(
            "For everybody who prepares, supervises or does the work. How the safety management system works, which "
            "risk analysis belongs to which moment, when to look again, how to report an incident and how to deal "
            "fairly with a mistake. Six short lessons and an exam of twelve questions."
        ),
        sources=(
            "Working Conditions Act (Arbeidsomstandighedenwet)",
            "Working Conditions Decree (Arbeidsomstandighedenbesluit)",
            "Parliamentary paper 36 124, no. 11 (2022), on weak signals at Defence",
            "ISO 31000:2018 and ISO 45001:2018",
            "J. Reason (1997) and S. Dekker (2012), on error and just culture",
        ),
        modules=(
            Module(
                key="beforehand",
                slug="risks-beforehand",
                title="Risks beforehand",
                lessons=_lessons(en, "system", "analyses", "activity"),
            ),
            Module(
                key="afterwards",
                slug="during-and-after-the-work",
                title="During and after the work",
                lessons=_lessons(en, "moment", "reporting", "fair"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=12,
    pass_mark=Fraction(5, 6),
    questions=(
        *system.QUESTIONS,
        *analyses.QUESTIONS,
        *activity.QUESTIONS,
        *moment.QUESTIONS,
        *reporting.QUESTIONS,
        *fair.QUESTIONS,
        *worked.QUESTIONS,
    ),
)
