"""Which question comes next: by weight, and still one that its seed alone repeats.

Weights choose the seed, never the rows behind a seed. So what somebody was asked can be
asked again by anybody, whatever the weights were.
"""

import random
from collections.abc import Iterable, Mapping

from hazmat.exercises.asking import Generator
from hazmat.exercises.facts import Facts

Weights = Mapping[str, float]
"""How much heavier a row is than others, by row key; what is not named weighs one."""

CANDIDATES = 24
HIGHEST = 2**31
MISTAKEN, KNOWN = 6.0, 0.4
"""What was answered wrong last comes back often, what was right seldom."""


def seed_for(
    generator: Generator, facts: Facts, weights: Weights, chance: random.Random
) -> int:
    """A seed, those more often whose rows are heavy."""
    seeds = [chance.randrange(HIGHEST) for _turn in range(CANDIDATES)]
    heavy = [
        max(weights.get(row, 1.0) for row in generator.rows(seed, facts))
        for seed in seeds
    ]
    return chance.choices(seeds, heavy)[0] if any(heavy) else seeds[0]


def weights_of(answers: Iterable[tuple[Iterable[str], bool]]) -> dict[str, float]:
    """The weight of rows by the last answer that rested on each, oldest answer first."""
    found: dict[str, float] = {}
    for rows, is_right in answers:
        for row in rows:
            found[row] = KNOWN if is_right else MISTAKEN
    return found
