"""What a lesson is made of.

A question and its parts are known by the ids that Wagtail gives to blocks: a
translation keeps them, so two languages are one course, and an id never tells which
part is right.
"""

from courses.blocks.body import CHECKS, LessonBody, check_ids, checks_of
from courses.blocks.prose import HeadingBlock
from courses.blocks.questions import QuestionBlock

__all__ = [
    "CHECKS",
    "HeadingBlock",
    "LessonBody",
    "QuestionBlock",
    "check_ids",
    "checks_of",
]
