"""The shapes in which a course is written down, before anything is made of it.

A course is written once per language. Whatever bears a ``key`` bears the same key in
every language, so that progress and answers in one language count in the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

LANGUAGES = ("nl", "en")

Words = Mapping[str, str]
"""What is said, by language."""


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading within a lesson."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Text:
    """Prose. Its markup is p, ul, ol, li, b, i and a."""

    key: str
    html: str


@dataclass(frozen=True, slots=True)
class Callout:
    """A short text that must stand out. Its markup is p, ul, li, b and i."""

    key: str
    kind: Literal["info", "warning", "danger", "tip"]
    title: str
    html: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing by ``DRAWINGS[name]`` of the course; ``file`` is the name with ``.png``."""

    key: str
    file: str
    alt: str
    caption: str

    @property
    def name(self) -> str:
        return self.file.removesuffix(".png")


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer to a knowledge check, and what to say to who chooses it."""

    key: str
    text: str
    is_right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A knowledge check within a lesson. With ``multiple``, several answers are right."""

    key: str
    question: str
    options: tuple[Option, ...]
    explanation: str
    multiple: bool = False


Block = Heading | Text | Callout | Picture | Choice


@dataclass(frozen=True, slots=True)
class Lesson:
    """A few minutes of reading and thinking.

    ``needs_confirmation`` says what a specialist must still confirm before the lesson
    is used outside the demo; it is meant for editors, not for learners.
    """

    key: str
    slug: str
    title: str
    minutes: int
    objectives: tuple[str, ...]
    blocks: tuple[Block, ...]
    needs_confirmation: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Module:
    """Lessons that belong together."""

    key: str
    slug: str
    title: str
    lessons: tuple[Lesson, ...]


@dataclass(frozen=True, slots=True)
class Course:
    """A course in one language."""

    code: str
    language: str
    slug: str
    title: str
    summary: str
    modules: tuple[Module, ...]

    @property
    def lessons(self) -> tuple[Lesson, ...]:
        """All lessons, in the order in which they are read."""
        return tuple(lesson for module in self.modules for lesson in module.lessons)


@dataclass(frozen=True, slots=True)
class Answer:
    """One possible answer to an exam question."""

    key: str
    text: Words
    is_right: bool = False


@dataclass(frozen=True, slots=True)
class Question:
    """A question of the bank. ``category`` is the key of the lesson that teaches it."""

    key: str
    category: str
    text: Words
    answers: tuple[Answer, ...]
    explanation: Words
    source: Words
    multiple: bool = False


@dataclass(frozen=True, slots=True)
class Quiz:
    """The exam: how many questions are drawn, what part must be right, and the bank."""

    draw: int
    pass_mark: Fraction
    questions: tuple[Question, ...]
