"""Leading safely in English, for commanders and supervisors."""

from lms.demo.content.leading_safely.en import (
    aftermath,
    duty,
    news,
    people,
    pressure,
)

__all__ = ["aftermath", "duty", "news", "people", "pressure"]
