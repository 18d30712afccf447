"""The shapes in which a course is written down, before anything is made of it.

A course is written once per language. Whatever bears a ``key`` bears the same key in
every language, so that progress and answers in one language count in the other.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import Literal

from lms.demo.content.papers import Document
from lms.demo.content.places import Scene

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
class Film:
    """A film of the course with captions; ``html`` says all that it shows and says.

    Beside ``name.mp4`` lie the captions, ``name.nl.vtt`` and ``name.en.vtt``, in the
    folder ``films`` of the course.
    """

    key: str
    file: str
    title: str
    html: str

    @property
    def name(self) -> str:
        return self.file.removesuffix(".mp4")


@dataclass(frozen=True, slots=True)
class Option:
    """One possible answer to a knowledge check, and what to say to who chooses it."""

    key: str
    text: str
    is_right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class Choice:
    """A knowledge check within a lesson. With ``multiple``, several answers are right.

    What is critical, of this and of every other kind, comes back in refreshers.
    """

    key: str
    question: str
    options: tuple[Option, ...]
    explanation: str
    multiple: bool = False
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Thing:
    """One of several: a step, something to put in order, something to tick."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Steps:
    """What is done one after the other. Its markup is b and i."""

    key: str
    title: str
    steps: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """A small table: a row each, cells apart by |, the headings first."""

    key: str
    caption: str
    rows: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Part:
    """What is behind one title of an accordion. Its markup is that of prose."""

    key: str
    title: str
    html: str


@dataclass(frozen=True, slots=True)
class Accordion:
    """Parts that a reader opens one by one."""

    key: str
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True)
class TrueFalse:
    """A statement that is true or not."""

    key: str
    question: str
    is_true: bool
    explanation: str
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Numeric:
    """A number with its unit, written with a point."""

    key: str
    question: str
    value: str
    tolerance: str
    unit: str
    explanation: str
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Blanks:
    """A text with gaps: what belongs in one stands in [square brackets|or so]."""

    key: str
    question: str
    text: str
    explanation: str
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Ordering:
    """Things to put in order; they are written in the right one."""

    key: str
    question: str
    things: tuple[Thing, ...]
    explanation: str
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Pair:
    """Something and what it belongs to; two may belong to the same."""

    key: str
    thing: str
    target: str


@dataclass(frozen=True, slots=True)
class Matching:
    """What belongs to what."""

    key: str
    question: str
    pairs: tuple[Pair, ...]
    explanation: str
    others: tuple[Thing, ...] = ()
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Way:
    """What one may do in a situation; it goes on at another one, or ends."""

    key: str
    text: str
    consequence: str
    goes_to: str = ""
    ends_well: bool = False


@dataclass(frozen=True, slots=True)
class Situation:
    """A moment in a story at which something must be done."""

    key: str
    text: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Scenario:
    """A story that goes on by what the reader does; it begins at the first situation."""

    key: str
    question: str
    situations: tuple[Situation, ...]
    explanation: str
    is_critical: bool = False


@dataclass(frozen=True, slots=True)
class Checklist:
    """Things to do before going on; all of them."""

    key: str
    question: str
    things: tuple[Thing, ...]


@dataclass(frozen=True, slots=True)
class Spot:
    """A marked place in a picture, in percents from the left and from the top."""

    key: str
    across: int
    down: int
    is_right: bool
    feedback: str


@dataclass(frozen=True, slots=True)
class Hotspot:
    """Which of the marked places of a drawing is meant."""

    key: str
    question: str
    file: str
    alt: str
    spots: tuple[Spot, ...]
    explanation: str
    is_critical: bool = False

    @property
    def name(self) -> str:
        return self.file.removesuffix(".png")


@dataclass(frozen=True, slots=True)
class Exercise:
    """So many questions that the reference data makes; who misses one gets another.

    ``exercise`` is the kind of a generator (``hazmat.exercises.GENERATORS``), such as
    ``hazmat_label``. ``subjects`` narrow it, with commas between: classes, divisions,
    UN numbers, label models, index numbers, H codes, hazard numbers. With ``own`` the
    stock of the learner's units comes rather than the rest.
    """

    key: str
    exercise: str
    count: int = 3
    subjects: str = ""
    own: bool = False


Told = Heading | Text | Callout | Picture | Film | Steps | Table | Accordion
Check = (
    Choice
    | TrueFalse
    | Numeric
    | Blanks
    | Ordering
    | Matching
    | Scenario
    | Checklist
    | Hotspot
    | Exercise
    | Document
)
Block = Told | Check


@dataclass(frozen=True, slots=True)
class Lesson:
    """A few minutes of reading and thinking.

    ``needs_confirmation`` says what a specialist must still confirm before the lesson
    is used outside the demo; it stands below the sources, until an editor takes it away.
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
    sources: tuple[str, ...]
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
    """A question of the bank. ``category`` is the key of the lesson that teaches it.

    What is ``ordered`` is put in order: its answers are written in the right one.
    ``difficulty`` is how hard it is meant to be: 1 easy, 2 average, 3 hard.
    """

    key: str
    category: str
    text: Words
    answers: tuple[Answer, ...]
    explanation: Words
    source: Words
    multiple: bool = False
    ordered: bool = False
    difficulty: Literal[1, 2, 3] | None = None
    scene: Scene | None = None


@dataclass(frozen=True, slots=True)
class Quiz:
    """The exam: how many questions are drawn, what part must be right, and the bank.

    Of every lesson as many are drawn; ``by_difficulty``, of every difficulty as well.
    """

    draw: int
    pass_mark: Fraction
    questions: tuple[Question, ...]
    by_difficulty: bool = False
