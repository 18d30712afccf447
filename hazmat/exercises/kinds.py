"""Exercises as kinds of question, so that lessons and exams ask and mark them too.

What a question asks is stored with it, as of every question; its particulars name the
generator's seed and the rows, by which a correction of the data finds it.
"""

from typing import Any

from django.utils.translation import get_language

from courses.question_types import Answer, Content, Drawn, register
from courses.question_types.choices import Single
from courses.questions.bank import Option, Wording
from hazmat.exercises import GENERATORS, Exercise, Generator


class ExerciseType(Single):
    """One right answer, with the drawings of labels, pictograms and plates."""

    public = frozenset({"options", "drawings", "pictures"})

    @property
    def template(self) -> str:
        return "hazmat/exercises/choice.html"

    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        found = super().fields(content, drawn, answer)
        pictures = content.get("pictures", {})
        for offer, (_handle, key) in zip(found["offers"], drawn, strict=True):
            offer["drawings"] = parts(pictures.get(key, ()))
        return {
            **found,
            "drawings": parts(content.get("drawings", ())),
            "pictured": all(_is_label(offer["drawings"]) for offer in found["offers"]),
        }


def _is_label(drawings: list[list[str]]) -> bool:
    """Whether an answer is a label, which is chosen by looking at it."""
    return [sort for sort, *_what in drawings] == ["label"]


def parts(drawings: Any) -> list[list[str]]:
    """The sort of each drawing and what it is of, for the template."""
    return [str(one).split(":") for one in drawings]


def type_of(generator: Generator) -> ExerciseType:
    """The kind of question of a generator."""
    name = type(generator).__name__
    told = {"kind": generator.kind, "label": generator.label}
    made: ExerciseType = type(f"{name}Type", (ExerciseType,), told)()
    return made


def register_all() -> None:
    """Make all generators known as kinds of question."""
    for generator in GENERATORS.values():
        register(type_of(generator))


def in_words(exercise: Exercise) -> Content:
    """The content of an exercise in the reader's words, as a kind of question wants it."""
    language = (get_language() or "en")[:2]
    return {
        "options": [
            {"key": one.key, "text": one.text[language]} for one in exercise.options
        ],
        "drawings": list(exercise.drawings),
        "pictures": {one.key: list(one.drawings) for one in exercise.options},
    }


def wording(exercise: Exercise) -> Wording:
    """The exercise as the question bank keeps questions."""
    return Wording(
        kind=exercise.kind,
        text=exercise.text,
        options=[
            Option(one.key, one.text, one.key == exercise.right)
            for one in exercise.options
        ],
        explanation={
            language: f"{text} ({exercise.article[language]}, {exercise.edition})"
            for language, text in exercise.explanation.items()
        },
        particulars={
            "seed": exercise.seed,
            "rows": list(exercise.rows),
            "edition": exercise.edition,
            "drawings": list(exercise.drawings),
            "pictures": {one.key: list(one.drawings) for one in exercise.options},
        },
    )
