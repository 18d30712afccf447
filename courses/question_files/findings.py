"""What of a question file was not taken: where, what, and what to do about it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from courses.question_files.drafts import Draft


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that was not taken. ``line`` 0 is the file as a whole."""

    line: int
    name: str
    what: str
    remedy: str
    is_taken: bool = False
    """Whether the question itself is taken, all but for this."""


class NotTakenError(Exception):
    """A question, or a whole file, cannot be taken."""

    def __init__(self, what: str, remedy: str, *, line: int = 0) -> None:
        super().__init__(what)
        self.what, self.remedy, self.line = what, remedy, line


@dataclass(slots=True)
class Notes:
    """What is left out of one question while it is read."""

    line: int
    name: str = ""
    made: list[Finding] = field(default_factory=list)

    def left_out(self, what: str, remedy: str) -> None:
        """The question is taken without this; the same is said once."""
        found = Finding(self.line, self.name, what, remedy, is_taken=True)
        if found not in self.made:
            self.made.append(found)

    def refused(self, refusal: NotTakenError) -> Finding:
        """The question is not taken."""
        return Finding(
            refusal.line or self.line, self.name, refusal.what, refusal.remedy
        )


@dataclass(frozen=True, slots=True)
class QuestionFile:
    """A file as it was read: the questions in it, and all that was not taken."""

    form: str
    drafts: Sequence[Draft] = ()
    findings: Sequence[Finding] = ()

    @property
    def refused(self) -> int:
        """How many questions are not taken at all."""
        return sum(not finding.is_taken for finding in self.findings)
