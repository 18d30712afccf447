"""Safety at Defence in English, the same lessons, translated."""

from lms.demo.content.safety_at_defence.en import (
    activity,
    analyses,
    fair,
    moment,
    reporting,
    system,
)

__all__ = ["activity", "analyses", "fair", "moment", "reporting", "system"]
