"""CMR substances in Dutch, for who is exposed to them: plain words (B1), "je"."""

from lms.demo.content.carcinogens.nl import (
    breath,
    chrome,
    forty,
    isocyanates,
    stop,
    what,
)

__all__ = ["breath", "chrome", "forty", "isocyanates", "stop", "what"]
