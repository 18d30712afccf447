"""A counter that says when somebody tries too often."""

import hashlib
from dataclasses import dataclass

from django.core.cache import cache


@dataclass(frozen=True, slots=True)
class Throttle:
    """So many tries in so many seconds, counted from the first."""

    name: str
    tries: int
    seconds: int

    def allows(self, whose: str) -> bool:
        """Counts this try; is it still within the number?"""
        key = f"{self.name}:{hashlib.sha256(whose.encode()).hexdigest()}"
        cache.add(key, 0, self.seconds)
        try:
            return cache.incr(key) <= self.tries
        except ValueError:  # it ran out between the two calls
            return True
