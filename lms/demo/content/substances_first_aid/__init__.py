"""First aid for hazardous substances at work (EH-STOF): awareness, nothing more.

For everybody who works where such substances are. It teaches the first minutes: stay out,
raise the alarm, rinse, give rest, hand over. It makes nobody a first aider, and leaves
resuscitation and treatment out on purpose. What a doctor or another specialist must
still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.shapes import Course, Lesson, Module, Quiz
from lms.demo.content.substances_first_aid import en, nl
from lms.demo.content.substances_first_aid.drawings import DRAWINGS
from lms.demo.content.substances_first_aid.questions import (
    alarm,
    cleaning,
    first,
    inside,
    rinse,
    worked,
)

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "EH-STOF"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="eerste-hulp-bij-gevaarlijke-stoffen",
        title="Eerste hulp bij gevaarlijke stoffen",
        summary=(
            "Voor iedereen die werkt waar gevaarlijke stoffen zijn. Wat je in de eerste minuten doet en laat: zelf "
            "veilig blijven, alarm slaan, spoelen, lucht en rust geven, niet laten braken, schoon overdragen. "
            "Bewustwording: je wordt er geen eerstehulpverlener mee. Vijf korte lessen en een examen van tien "
            "vragen."
        ),
        sources=(
            "Verordening (EG) 1272/2008 (CLP), bijlage IV",
            "Verordening (EG) 1907/2006 (REACH), bijlage II",
            "Internationale Chemische Veiligheidskaarten (ILO en WHO)",
            "Het Oranje Kruis Boekje",
            "Arbeidsomstandighedenwet",
            "Arbeidsomstandighedenbesluit",
        ),
        modules=(
            Module(
                key="minutes",
                slug="de-eerste-minuten",
                title="De eerste minuten",
                lessons=_lessons(nl, "first", "alarm"),
            ),
            Module(
                key="helping",
                slug="helpen",
                title="Helpen",
                lessons=_lessons(nl, "rinse", "inside", "cleaning"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="first-aid-for-hazardous-substances",
        title="First aid for hazardous substances",
        summary=(
            "For everybody who works where hazardous substances are. What to do and not to do in the first "
            "minutes: keep yourself safe, raise the alarm, rinse, give air and rest, no vomiting, hand over "
            "clean. Awareness: it does not make you a first aider. Five short lessons and an exam of ten "
            "questions."
        ),
        sources=(
            "Regulation (EC) 1272/2008 (CLP), annex IV",
            "Regulation (EC) 1907/2006 (REACH), annex II",
            "International Chemical Safety Cards (ILO and WHO)",
            "Het Oranje Kruis Boekje",
            "Working Conditions Act (Arbeidsomstandighedenwet)",
            "Working Conditions Decree (Arbeidsomstandighedenbesluit)",
        ),
        modules=(
            Module(
                key="minutes",
                slug="the-first-minutes",
                title="The first minutes",
                lessons=_lessons(en, "first", "alarm"),
            ),
            Module(
                key="helping",
                slug="helping",
                title="Helping",
                lessons=_lessons(en, "rinse", "inside", "cleaning"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=10,
    pass_mark=Fraction(4, 5),
    questions=(
        *first.QUESTIONS,
        *alarm.QUESTIONS,
        *rinse.QUESTIONS,
        *inside.QUESTIONS,
        *cleaning.QUESTIONS,
        *worked.QUESTIONS,
    ),
)
