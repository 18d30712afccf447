"""Leading safely in Dutch, for commanders and supervisors: plain words (B1), "je"."""

from lms.demo.content.leading_safely.nl import (
    aftermath,
    duty,
    news,
    people,
    pressure,
)

__all__ = ["aftermath", "duty", "news", "people", "pressure"]
