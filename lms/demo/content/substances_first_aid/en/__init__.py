"""First aid for hazardous substances in English, for everybody."""

from lms.demo.content.substances_first_aid.en import (
    alarm,
    cleaning,
    first,
    inside,
    rinse,
)

__all__ = ["alarm", "cleaning", "first", "inside", "rinse"]
