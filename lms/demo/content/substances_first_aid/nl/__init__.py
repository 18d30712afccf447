"""First aid for hazardous substances in Dutch, for everybody: plain words (B1), "je"."""

from lms.demo.content.substances_first_aid.nl import (
    alarm,
    cleaning,
    first,
    inside,
    rinse,
)

__all__ = ["alarm", "cleaning", "first", "inside", "rinse"]
