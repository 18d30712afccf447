"""What a lesson tells: words, pictures, film."""

from collections.abc import Iterable, Sequence
from itertools import zip_longest
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

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


class StepsBlock(blocks.StructBlock):
    """What is done one after the other."""

    title = blocks.CharBlock(label=_("title"), max_length=200, required=False)
    steps = blocks.ListBlock(
        blocks.RichTextBlock(features=["bold", "italic", "link"], label=_("step")),
        label=_("steps"),
        min_num=2,
    )

    class Meta:
        icon = "list-ol"
        label = _("Steps")
        template = "blocks/steps_block.html"


class TableBlock(blocks.StructBlock):
    """A small table: the first row holds the headings, cells are kept apart by |."""

    caption = blocks.CharBlock(label=_("caption"), max_length=200)
    rows = blocks.ListBlock(
        blocks.CharBlock(max_length=1000),
        label=_("rows"),
        min_num=2,
        help_text=_("One row each; put | between the cells. The first is the heading."),
    )

    class Meta:
        icon = "table"
        label = _("Table")
        template = "blocks/table_block.html"

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        widths = {len(row) for row in cells(value["rows"])}
        if len(widths) > 1:
            refusal = ValidationError(
                _("Every row needs as many cells as the heading.")
            )
            raise blocks.StructBlockValidationError({"rows": refusal})
        return value

    def get_context(self, value: Any, parent_context: Any = None) -> dict[str, Any]:
        head, *rows = cells(value["rows"])
        body = [list(zip_longest(head, row, fillvalue="")) for row in rows]
        context: dict[str, Any] = super().get_context(value, parent_context)
        return context | {"head": head, "body": body, "is_wide": is_wide([head, *rows])}


FEW = 3
"""So many columns of words can be read beside each other on a telephone."""
TELEPHONE = 40
"""The letters of one line on a telephone, with what keeps columns apart."""


def cells(rows: Iterable[str]) -> list[list[str]]:
    """The cells of each row."""
    return [[cell.strip() for cell in row.split("|")] for row in rows]


def is_wide(rows: Iterable[Sequence[str]]) -> bool:
    """Whether the columns of a table do not fit on a telephone, with every word whole."""
    columns = list(zip_longest(*rows, fillvalue=""))
    if len(columns) <= FEW:
        return False
    words = (max(map(len, " ".join(column).split()), default=0) for column in columns)
    return sum(word + 2 for word in words) > TELEPHONE


class AccordionBlock(blocks.StructBlock):
    """Parts that a reader opens one by one."""

    parts = blocks.ListBlock(
        blocks.StructBlock(
            [
                ("title", blocks.CharBlock(label=_("title"), max_length=200)),
                ("text", blocks.RichTextBlock(label=_("text"), features=PROSE[1:])),
            ],
            label=_("part"),
        ),
        label=_("parts"),
        min_num=2,
    )

    class Meta:
        icon = "collapse-down"
        label = _("Accordion")
        template = "blocks/accordion_block.html"


class VideoBlock(blocks.StructBlock):
    """A film with captions in both languages, and all that it says as text."""

    title = blocks.CharBlock(label=_("title"), max_length=200)
    film = DocumentChooserBlock(label=_("film (.mp4)"))
    captions_nl = DocumentChooserBlock(label=_("captions in Dutch (.vtt)"))
    captions_en = DocumentChooserBlock(label=_("captions in English (.vtt)"))
    transcript = blocks.RichTextBlock(
        label=_("transcript"),
        features=PROSE[1:],
        help_text=_("All that is said and shown, for who does not see or hear it."),
    )

    class Meta:
        icon = "media"
        label = _("Video")
        template = "blocks/video_block.html"

    def clean(self, value: Any) -> Any:
        value = super().clean(value)
        chosen = {name: file for name, file in value.items() if file}
        endings = {"film": "mp4", "captions_nl": "vtt", "captions_en": "vtt"}
        wrong = {
            name: ValidationError(_("Choose a file that ends in .%s.") % ending)
            for name, ending in endings.items()
            if name in chosen and chosen[name].file_extension.lower() != ending
        }
        if wrong:
            raise blocks.StructBlockValidationError(wrong)
        return value
