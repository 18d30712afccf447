"""Who lays a question on the table: for an exam by chance, for a lesson by person."""

from __future__ import annotations

import random
import secrets
from collections.abc import Sequence


class ExamDealer:
    """New handles and a new order at every drawing; nothing can be computed ahead."""

    def __init__(self) -> None:
        self._chance = secrets.SystemRandom()

    def handle(self, key: str) -> str:
        return secrets.token_urlsafe(9)

    def shuffled(self, keys: Sequence[str]) -> list[str]:
        return self._chance.sample(keys, len(keys))


class LessonDealer:
    """The same order whenever one person comes back, another one for others.

    Parts of a lesson keep their own ids, which say nothing about what is right.
    """

    def __init__(self, *seed: object) -> None:
        self._seed = "/".join(map(str, seed))

    def handle(self, key: str) -> str:
        return key

    def shuffled(self, keys: Sequence[str]) -> list[str]:
        order = random.Random(self._seed)  # noqa: S311 (an order, not a secret)
        return order.sample(sorted(keys), len(keys))
