"""Safety awareness in Dutch, for recruits: plain words (B1), "je"."""

from lms.demo.content.safety_awareness.nl import (
    care,
    controls,
    emergency,
    lmra,
    substances,
)

__all__ = ["care", "controls", "emergency", "lmra", "substances"]
