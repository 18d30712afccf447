"""What a release says it is made of, and how that is written down."""

from __future__ import annotations

from dataclasses import dataclass, field
from fractions import Fraction
from typing import Any

from courses.exams.blueprint import Pool
from courses.exams.limits import Limits
from courses.lessons.paths import On, lies_on


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
    paths: dict[str, str] = field(default_factory=dict)
    """On which way a lesson lies, where it does not lie on both."""
    refresher_months: int = 0
    """How long after it lapsed somebody may take the refresher; none has none."""

    def lessons_on(self, path: str) -> set[str]:
        """The lessons that are asked of who takes this way."""
        return {
            key for key in self.lessons if lies_on(self.paths.get(key, On.BOTH), path)
        }

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
            **self._ways(),
            "parts": [[part.count, list(part.questions)] for part in self.parts],
        }

    def _ways(self) -> dict[str, Any]:
        """Left out where a course has one way only."""
        if not self.refresher_months:
            return {}
        return {"paths": self.paths, "refresher_months": self.refresher_months}

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
            paths=written.get("paths", {}),
            refresher_months=written.get("refresher_months", 0),
        )
