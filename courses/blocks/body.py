"""The body of a lesson: what is told and what is asked, in one column."""

from django.utils.translation import gettext_lazy as _
from wagtail import blocks

from courses.blocks import choosing, doing, pictures, prose, writing
from courses.blocks.examples import explain
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


explain(LessonBody.base_blocks)

CHECKS = frozenset(
    name
    for name, block in LessonBody.base_blocks.items()
    if isinstance(block, QuestionBlock)
)
