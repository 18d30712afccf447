"""Questions about a picture: where something is, and what it is called."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.images.blocks import ImageChooserBlock

from courses.blocks.choosing import key_of_target
from courses.blocks.questions import Explained, QuestionBlock
from courses.question_types import Answer, Content
from courses.question_types.places import letter

WIDTH = 800
PLACE = [
    (
        "across",
        blocks.IntegerBlock(label=_("from the left, in %"), min_value=0, max_value=100),
    ),
    (
        "down",
        blocks.IntegerBlock(label=_("from the top, in %"), min_value=0, max_value=100),
    ),
]


class PictureQuestionBlock(QuestionBlock):
    """A question about marked places in a picture; each place has a letter."""

    image = ImageChooserBlock(label=_("picture"))
    alt_text = blocks.CharBlock(
        label=_("alternative text"),
        max_length=500,
        help_text=_("What is at every letter, without telling what is right."),
    )

    class Meta:
        abstract = True

    def content(self, value: Any) -> Content:
        image, spots = value["image"], value["spots"].bound_blocks
        height = round(WIDTH * image.height / image.width)
        return {
            "picture": {
                "url": image.get_rendition(f"width-{WIDTH}|format-webp").url,
                "alt": value["alt_text"],
                "width": WIDTH,
                "height": height,
            },
            "options": [
                {"key": spot.id, "text": letter(number)}
                for number, spot in enumerate(spots)
            ],
            "places": {
                spot.id: (spot.value["across"], spot.value["down"]) for spot in spots
            },
        }


class HotspotBlock(PictureQuestionBlock, Explained):
    """Which of the marked places is meant."""

    kind = "hotspot"

    spots = blocks.ListBlock(
        blocks.StructBlock(
            [
                *PLACE,
                ("is_right", blocks.BooleanBlock(label=_("right"), required=False)),
                (
                    "feedback",
                    blocks.CharBlock(
                        label=_("what to say to who chooses it"),
                        max_length=500,
                        required=False,
                    ),
                ),
            ]
        ),
        label=_("places"),
        min_num=2,
        max_num=9,
    )

    class Meta:
        label = _("Point at a place")
        icon = "crosshairs"

    def right(self, value: Any) -> Answer:
        return [s.id for s in value["spots"].bound_blocks if s.value["is_right"]]

    def remarks(self, value: Any, answer: Answer) -> list[str]:
        return [
            spot.value["feedback"]
            for spot in value["spots"].bound_blocks
            if spot.id in answer and spot.value["feedback"]
        ]


class LabelsBlock(PictureQuestionBlock, Explained):
    """What the marked places are called."""

    kind = "labels"

    spots = blocks.ListBlock(
        blocks.StructBlock(
            [*PLACE, ("label", blocks.CharBlock(label=_("label"), max_length=200))]
        ),
        label=_("places"),
        min_num=2,
        max_num=9,
    )

    class Meta:
        label = _("Label a picture")
        icon = "tag"

    def content(self, value: Any) -> Content:
        spots = value["spots"].bound_blocks
        targets = [
            {"key": key_of_target(spot.id), "text": spot.value["label"]}
            for spot in spots
        ]
        return {**super().content(value), "targets": targets}

    def right(self, value: Any) -> Answer:
        spots = value["spots"].bound_blocks
        return {spot.id: key_of_target(spot.id) for spot in spots}
