"""What every kind of question can do. Pure: no database, no clock."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise

Content = Mapping[str, Any]
"""What a question says beside its text, in the words of one reader."""

Given = Mapping[str, Sequence[str]]
"""What a form sent: names with their values."""

Drawn = Any
"""How one asking of a question lies on the table, as JSON: its handles in their order."""

Answer = Any
"""An answer as it is kept, as JSON: in keys of the content, never in handles."""


class Dealer(Protocol):
    """Lays the parts of a question on the table for one reader."""

    def handle(self, key: str) -> str:
        """The name under which a browser knows a part."""

    def shuffled(self, keys: Sequence[str]) -> list[str]:
        """The parts in the order in which this reader gets them."""


class QuestionType(ABC):
    """A kind of question.

    ``public`` names the fields of the content that may reach a browser; nothing else
    is handed to the template. What is right is never part of the content.
    """

    kind: ClassVar[str]
    label: ClassVar[StrOrPromise]
    public: ClassVar[frozenset[str]] = frozenset()
    in_exams: ClassVar[bool] = True
    """Whether the question bank may hold it; if not, only lessons do."""

    @property
    def template(self) -> str:
        """The form fields of this kind."""
        return f"courses/questions/{self.kind}.html"

    def shown(self, content: Content) -> Content:
        """What may reach a browser."""
        return {name: content[name] for name in self.public if name in content}

    @abstractmethod
    def refuse(self, content: Content, right: Answer) -> None:
        """Raise ValidationError where the question cannot be answered."""

    @abstractmethod
    def draw(self, content: Content, dealer: Dealer) -> Drawn:
        """Lay the question on the table, for one reader."""

    @abstractmethod
    def read(self, drawn: Drawn, given: Given) -> Answer:
        """The answer that a form sent; ValidationError where it is none at all."""

    @abstractmethod
    def is_right(self, right: Answer, answer: Answer) -> bool:
        """Whether the answer is wholly right; half an answer is worth nothing."""

    def is_finished(self, content: Content, answer: Answer) -> bool:
        """Whether there is something to judge; a story may be half-way."""
        return True

    @abstractmethod
    def fields(
        self, content: Content, drawn: Drawn, answer: Answer | None
    ) -> dict[str, Any]:
        """What the template shows, from public content only, with what was answered."""

    def part_by_part(
        self, fields: Mapping[str, Any], drawn: Drawn, right: Answer, answer: Answer
    ) -> dict[str, Any]:
        """The fields with each part called right or not, of a kind that has parts.

        A lesson says so below an answer; an exam never does.
        """
        return dict(fields)

    def again(self, fields: Mapping[str, Any], given: Given) -> dict[str, Any]:
        """The fields as a form that was refused had them, so that nothing is lost."""
        return dict(fields)

    @abstractmethod
    def told(self, content: Content, answer: Answer) -> tuple[str, ...]:
        """An answer in words, to look back on."""

    def told_right(self, content: Content, right: Answer) -> tuple[str, ...]:
        """What is right in words."""
        return self.told(content, right)


def pairs(keys: Sequence[str], dealer: Dealer) -> list[list[str]]:
    """Parts with their handles, in the order of this reader."""
    return [[dealer.handle(key), key] for key in dealer.shuffled(keys)]


def told_apart(
    fields: Mapping[str, Any], name: str, is_right: Mapping[str, bool]
) -> dict[str, Any]:
    """The fields with each of these parts right or not, and how many are."""
    parts = [{**part, "is_right": is_right[part["handle"]]} for part in fields[name]]
    counted = {"right_count": sum(is_right.values()), "part_count": len(parts)}
    return {**fields, name: parts, **counted}


def words(parts: Sequence[Mapping[str, str]]) -> dict[str, str]:
    """What each part says, by its key."""
    return {part["key"]: part["text"] for part in parts}


def first(given: Given, name: str) -> str:
    """The one value of a field; of a field sent twice, neither."""
    values = given.get(name, ())
    return values[0] if len(values) == 1 else ""
