"""CMR substances in English, for who is exposed to them: plain words (B1)."""

from lms.demo.content.carcinogens.en import (
    breath,
    chrome,
    forty,
    isocyanates,
    stop,
    what,
)

__all__ = ["breath", "chrome", "forty", "isocyanates", "stop", "what"]
