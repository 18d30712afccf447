"""The kinds of question, each with its own way of asking and of marking.

A kind says which fields of its content a learner may see; unless it says so, none. Who
needs another kind registers it here when the site starts, as ``hazmat`` does with its
calculations. How to add one: docs/how-to/add-a-question-type.md.
"""

from courses.question_types.asking import (
    Answer,
    Content,
    Dealer,
    Drawn,
    Given,
    QuestionType,
)
from courses.question_types.choices import Multiple, Single, TrueFalse
from courses.question_types.doing import Acknowledgement, Checklist
from courses.question_types.gaps import Blanks
from courses.question_types.matching import Labels, Matching
from courses.question_types.numbers import Numeric
from courses.question_types.ordering import Ordering
from courses.question_types.scenario import Scenario
from courses.question_types.spots import Hotspot

__all__ = [
    "Answer",
    "Content",
    "Dealer",
    "Drawn",
    "Given",
    "QuestionType",
    "kinds",
    "of",
    "register",
]

_registered: dict[str, QuestionType] = {}


def register(question_type: QuestionType) -> None:
    """Make a kind of question known; a name is given once."""
    if question_type.kind in _registered:
        raise ValueError(f"two kinds of question are called {question_type.kind}")
    _registered[question_type.kind] = question_type


def of(kind: str) -> QuestionType:
    """The type that asks and marks questions of this kind."""
    return _registered[kind]


def kinds() -> list[QuestionType]:
    """All kinds, in the order in which they were registered."""
    return list(_registered.values())


for _one in (
    Single(),
    Multiple(),
    TrueFalse(),
    Numeric(),
    Ordering(),
    Matching(),
    Blanks(),
    Hotspot(),
    Labels(),
    Scenario(),
    Checklist(),
    Acknowledgement(),
):
    register(_one)
