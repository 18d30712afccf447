"""The body of a lesson: what is told and what is asked, in one column."""

from collections.abc import Iterable, Iterator
from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.blocks import choosing, doing, pictures, prose, writing
from courses.blocks.examples import explain
from courses.blocks.exercises import ExerciseBlock, turn_id, turns_of
from courses.blocks.questions import QuestionBlock


class LessonBody(blocks.StreamBlock):
    """All that an author may put in a lesson."""

    heading = prose.HeadingBlock(max_length=200)
    text = blocks.RichTextBlock(
        label=_("Text"), features=prose.PROSE, template="blocks/text_block.html"
    )
    picture = prose.PictureBlock()
    callout = prose.CalloutBlock()
    steps = prose.StepsBlock()
    table = prose.TableBlock()
    accordion = prose.AccordionBlock()
    video = prose.VideoBlock()
    single_choice = choosing.SingleChoiceBlock()
    multiple_choice = choosing.MultipleChoiceBlock()
    true_false = choosing.TrueFalseBlock()
    numeric = writing.NumericBlock()
    blanks = writing.BlanksBlock()
    ordering = choosing.OrderingBlock()
    matching = choosing.MatchingBlock()
    hotspot = pictures.HotspotBlock()
    labels = pictures.LabelsBlock()
    scenario = doing.ScenarioBlock()
    checklist = doing.ChecklistBlock()
    document = doing.DocumentBlock()
    exercise = ExerciseBlock()


explain(LessonBody.base_blocks)

CHECKS = frozenset(
    name
    for name, block in LessonBody.base_blocks.items()
    if isinstance(block, QuestionBlock)
)


def check_ids(raw: Iterable[Any]) -> Iterator[str]:
    """All that is to be answered in a body as it is stored; an exercise asks several."""
    for block in raw:
        if block["type"] in CHECKS:
            yield block["id"]
        elif block["type"] == "exercise":
            for number in range(1, int(block["value"].get("count") or 0) + 1):
                yield turn_id(block["id"], number)


def checks_of(body: Iterable[Any]) -> Iterator[Any]:
    """The questions of a body, those of an exercise one by one."""
    for block in body:
        if block.block_type in CHECKS:
            yield block
        elif block.block_type == "exercise":
            yield from turns_of(block)
