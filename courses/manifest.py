"""What a release says it is made of, and how that is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from courses.blueprint import Pool
from courses.limits import Limits


@dataclass(frozen=True, slots=True)
class Manifest:
    """Lessons by their translation key with a page revision for each language.

    ``draw`` is zero where the course has no exam.
    """

    lessons: dict[str, dict[str, int]]
    questions: tuple[int, ...] = ()
    draw: int = 0
    pass_mark: Fraction = Fraction(1)
    limits: Limits = field(default_factory=Limits)
    parts: tuple[Pool, ...] = ()

    @property
    def pools(self) -> tuple[Pool, ...]:
        """What the exam is drawn from; before there were blueprints, all of it."""
        return self.parts or (Pool(self.draw, self.questions),)

    @property
    def has_quiz(self) -> bool:
        return self.draw > 0

    def written(self) -> dict[str, Any]:
        """As the database keeps it."""
        return {
            "lessons": self.lessons,
            "questions": list(self.questions),
            "draw": self.draw,
            "pass_mark": [self.pass_mark.numerator, self.pass_mark.denominator],
            "limits": self.limits.written(),
            "parts": [[part.count, list(part.questions)] for part in self.parts],
        }

    @classmethod
    def read(cls, written: dict[str, Any]) -> Manifest:
        return cls(
            lessons=written["lessons"],
            questions=tuple(written["questions"]),
            draw=written["draw"],
            pass_mark=Fraction(*written["pass_mark"]),
            limits=Limits.read(written.get("limits", {})),
            parts=tuple(
                Pool(count, tuple(questions))
                for count, questions in written.get("parts", [])
            ),
        )
