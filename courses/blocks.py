"""What a lesson is made of.

A knowledge check and its options are known by the ids that Wagtail gives to blocks:
a translation keeps them, so two languages are one course, and an id never tells which
option is right.
"""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

CHECKS = {"single_choice", "multiple_choice"}
PROSE = ["h3", "bold", "italic", "ol", "ul", "link"]


class HeadingBlock(blocks.CharBlock):
    """A heading within a lesson; the title of the page stands above it."""

    class Meta:
        icon = "title"
        label = _("Heading")
        template = "blocks/heading_block.html"


class PictureBlock(blocks.StructBlock):
    """A picture that says something, so it says it in words as well."""

    image = ImageChooserBlock(label=_("picture"))
    alt_text = blocks.CharBlock(
        label=_("alternative text"),
        max_length=500,
        help_text=_("What somebody must know who does not see the picture."),
    )
    caption = blocks.CharBlock(label=_("caption"), max_length=500, required=False)

    class Meta:
        icon = "image"
        label = _("Picture")
        template = "blocks/picture_block.html"


class CalloutBlock(blocks.StructBlock):
    """A short text that must stand out."""

    kind = blocks.ChoiceBlock(
        label=_("kind"),
        choices=[
            ("info", _("Information")),
            ("tip", _("Tip")),
            ("warning", _("Warning")),
            ("danger", _("Danger")),
        ],
        default="info",
    )
    title = blocks.CharBlock(label=_("title"), max_length=200, required=False)
    text = blocks.RichTextBlock(label=_("text"), features=["bold", "italic", "ul"])

    class Meta:
        icon = "warning"
        label = _("Callout")
        template = "blocks/callout_block.html"


class OptionBlock(blocks.StructBlock):
    """One possible answer."""

    text = blocks.CharBlock(label=_("answer"), max_length=500)
    is_right = blocks.BooleanBlock(label=_("right"), required=False)
    feedback = blocks.CharBlock(
        label=_("what to say to who chooses it"), max_length=500, required=False
    )

    class Meta:
        icon = "list-ul"
        label = _("Answer")


class CheckBlock(blocks.StructBlock):
    """A question within a lesson, to see for oneself whether it was understood.

    It is shown by the state of the reader (``courses.checks``), never by its value,
    because the value knows the right answers.
    """

    question = blocks.CharBlock(label=_("question"), max_length=500)
    options = blocks.ListBlock(OptionBlock(), label=_("answers"), min_num=2, max_num=8)
    explanation = blocks.TextBlock(
        label=_("explanation"),
        required=False,
        help_text=_("Shown after the right answer."),
    )

    class Meta:
        abstract = True
        icon = "help"
        group = _("Knowledge checks")
        template = "blocks/check_block.html"

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        self._refuse_unanswerable(sum(bool(o["is_right"]) for o in value["options"]))
        return value

    def _refuse_unanswerable(self, right: int) -> None:
        if right == 0:
            raise blocks.StructBlockValidationError(
                non_block_errors=[ValidationError(_("Mark at least one right answer."))]
            )

    def get_searchable_content(self, value: Any) -> list[str]:
        """Nothing: what is searchable is readable, and answers are not."""
        return []


class SingleChoiceBlock(CheckBlock):
    """A knowledge check with one right answer."""

    class Meta:
        label = _("One right answer")

    def _refuse_unanswerable(self, right: int) -> None:
        if right != 1:
            raise blocks.StructBlockValidationError(
                non_block_errors=[ValidationError(_("Mark exactly one right answer."))]
            )


class MultipleChoiceBlock(CheckBlock):
    """A knowledge check with one or more right answers: all of them and no other."""

    class Meta:
        label = _("Several right answers")


class LessonBody(blocks.StreamBlock):
    """The body of a lesson: prose, pictures and checks in one column."""

    heading = HeadingBlock(max_length=200)
    text = blocks.RichTextBlock(
        label=_("Text"), features=PROSE, template="blocks/text_block.html"
    )
    picture = PictureBlock()
    callout = CalloutBlock()
    single_choice = SingleChoiceBlock()
    multiple_choice = MultipleChoiceBlock()
