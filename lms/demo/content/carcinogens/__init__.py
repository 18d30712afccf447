"""Carcinogenic, mutagenic and reprotoxic substances (CMR), every year.

For whoever is exposed to them: what they are, chromium-6 in old paint, diisocyanates in
new paint, the order of measures, breathing and staying clean, the register of forty years.
It does not replace the training that REACH entry 74 asks of users of diisocyanates.
What a specialist must still confirm stands with each lesson.
"""

from fractions import Fraction
from types import ModuleType

from lms.demo.content.carcinogens import en, nl
from lms.demo.content.carcinogens.drawings import DRAWINGS
from lms.demo.content.carcinogens.questions import (
    breath,
    chrome,
    forty,
    isocyanates,
    stop,
    what,
)
from lms.demo.content.shapes import Course, Lesson, Module, Quiz

__all__ = ["CODE", "COURSES", "DRAWINGS", "QUIZ"]

CODE = "CMR"


def _lessons(language: ModuleType, *keys: str) -> tuple[Lesson, ...]:
    return tuple(getattr(language, key).LESSON for key in keys)


COURSES: dict[str, Course] = {
    "nl": Course(
        code=CODE,
        language="nl",
        slug="kankerverwekkende-mutagene-en-reprotoxische-stoffen",
        title="Kankerverwekkende, mutagene en reprotoxische stoffen",
        summary=(
            "De jaarlijkse voorlichting voor wie met CMR-stoffen werkt. Wat CMR is, chroom-6 onder oude verf, "
            "diisocyanaten in nieuwe lak, maatregelen in de goede volgorde, ademen en schoon blijven, en waarom jouw "
            "regel veertig jaar bewaard blijft. Vervangt de opleiding voor diisocyanaten (REACH) niet. Zes korte "
            "lessen en een examen van achttien vragen."
        ),
        sources=(
            "Arbeidsomstandighedenbesluit, hoofdstuk 4, afdeling 2, gewijzigd bij Stb. 2024, 127",
            "Richtlijn 2004/37/EG, gewijzigd bij Richtlijnen (EU) 2022/431 en 2024/869",
            "Verordening (EG) 1907/2006 (REACH), bijlage XVII, vermelding 74",
            "Verordening (EG) 1272/2008 (CLP), bijlagen I, III en VI",
            "RIVM, onderzoek naar chroom-6 bij Defensie (2018)",
            "EN 529 en EN 14387 (adembescherming)",
        ),
        modules=(
            Module(
                key="knowing",
                slug="kennen",
                title="Weten waarmee je werkt",
                lessons=_lessons(nl, "what", "chrome", "isocyanates"),
            ),
            Module(
                key="acting",
                slug="doen",
                title="Weten wat je doet",
                lessons=_lessons(nl, "stop", "breath", "forty"),
            ),
        ),
    ),
    "en": Course(
        code=CODE,
        language="en",
        slug="carcinogenic-mutagenic-and-reprotoxic-substances",
        title="Carcinogenic, mutagenic and reprotoxic substances",
        summary=(
            "The yearly instruction for whoever works with CMR substances. What CMR is, chromium-6 below old "
            "paint, diisocyanates in new paint, measures in the right order, breathing and staying clean, and "
            "why your line is kept for forty years. Does not replace the training on diisocyanates (REACH). "
            "Six short lessons and an exam of eighteen questions."
        ),
        sources=(
            "Working Conditions Decree (Arbeidsomstandighedenbesluit), chapter 4, section 2, amended by Stb. 2024, 127",
            "Directive 2004/37/EC, amended by Directives (EU) 2022/431 and 2024/869",
            "Regulation (EC) 1907/2006 (REACH), annex XVII, entry 74",
            "Regulation (EC) 1272/2008 (CLP), annexes I, III and VI",
            "RIVM, research into chromium-6 at Defence (2018)",
            "EN 529 and EN 14387 (respiratory protection)",
        ),
        modules=(
            Module(
                key="knowing",
                slug="knowing",
                title="Knowing what you work with",
                lessons=_lessons(en, "what", "chrome", "isocyanates"),
            ),
            Module(
                key="acting",
                slug="acting",
                title="Knowing what to do",
                lessons=_lessons(en, "stop", "breath", "forty"),
            ),
        ),
    ),
}

QUIZ = Quiz(
    draw=18,
    pass_mark=Fraction(5, 6),
    by_difficulty=True,
    questions=(
        *what.QUESTIONS,
        *chrome.QUESTIONS,
        *isocyanates.QUESTIONS,
        *stop.QUESTIONS,
        *breath.QUESTIONS,
        *forty.QUESTIONS,
    ),
)
