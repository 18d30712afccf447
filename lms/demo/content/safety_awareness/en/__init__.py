"""Safety awareness in English, block by block the same course as in Dutch."""

from lms.demo.content.safety_awareness.en import (
    care,
    controls,
    emergency,
    lmra,
    substances,
)

__all__ = ["care", "controls", "emergency", "lmra", "substances"]
