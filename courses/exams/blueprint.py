"""What an exam is drawn from: so many questions of each topic and difficulty. Pure."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Sequence
from dataclasses import asdict, dataclass
from typing import Any, Protocol


@dataclass(frozen=True, slots=True)
class Part:
    """So many questions of a topic; without a difficulty, of any."""

    topic: str
    difficulty: int | None
    count: int

    def written(self) -> dict[str, Any]:
        return asdict(self)

    def asks_for(self, question: Asked) -> bool:
        """Whether a question of the bank belongs to this part."""
        any_will_do = self.difficulty is None
        return question.topic == self.topic and (
            any_will_do or question.difficulty == self.difficulty
        )


@dataclass(frozen=True, slots=True)
class Asked:
    """A question of the bank, by the key of what it says now."""

    version: int
    topic: str = ""
    difficulty: int | None = None


@dataclass(frozen=True, slots=True)
class Pool:
    """Questions of which so many are drawn, as a release freezes them."""

    count: int
    questions: tuple[int, ...]


class Chance(Protocol):
    """What draws; for an exam it is the chance of the operating system."""

    def sample(self, population: Sequence[int], k: int) -> list[int]: ...


def pools_of(parts: Iterable[Part], bank: Collection[Asked]) -> tuple[Pool, ...]:
    """The questions of each part, in the order of the parts."""
    return tuple(
        Pool(part.count, tuple(q.version for q in bank if part.asks_for(q)))
        for part in parts
    )


def short(parts: Sequence[Part], bank: Collection[Asked]) -> list[tuple[Part, int]]:
    """The parts for which the bank has too little, and how much it has."""
    pools = pools_of(parts, bank)
    return [
        (part, len(pool.questions))
        for part, pool in zip(parts, pools, strict=True)
        if len(pool.questions) < part.count
    ]


def topics_twice(parts: Sequence[Part]) -> set[str]:
    """Topics of which a question could be drawn for two parts."""
    asked = Counter((part.topic, part.difficulty) for part in parts)
    whole = {part.topic for part in parts if part.difficulty is None}
    return {
        topic
        for (topic, difficulty), times in asked.items()
        if times > 1 or (topic in whole and difficulty is not None)
    }


def draw(pools: Iterable[Pool], chance: Chance) -> list[int]:
    """So many of each pool, all of them in an order that tells nothing."""
    drawn = [pk for pool in pools for pk in chance.sample(pool.questions, pool.count)]
    return chance.sample(drawn, len(drawn))
