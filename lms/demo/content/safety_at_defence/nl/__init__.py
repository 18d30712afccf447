"""Safety at Defence in Dutch, for everybody who works there: plain words (B1), "je"."""

from lms.demo.content.safety_at_defence.nl import (
    activity,
    analyses,
    fair,
    moment,
    reporting,
    system,
)

__all__ = ["activity", "analyses", "fair", "moment", "reporting", "system"]
