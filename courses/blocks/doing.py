"""What is gone through rather than answered: a story, a checklist, a document."""

from __future__ import annotations

from typing import Any

from django.utils.translation import gettext_lazy as _
from wagtail import blocks
from wagtail.documents.blocks import DocumentChooserBlock

from courses.blocks.questions import Explained, QuestionBlock
from courses.question_types import Answer, Content


class WayBlock(blocks.StructBlock):
    """Something one may do in a situation, and what comes of it."""

    text = blocks.CharBlock(label=_("what one does"), max_length=300)
    consequence = blocks.TextBlock(label=_("what comes of it"), required=False)
    goes_to = blocks.CharBlock(
        label=_("goes on at"),
        max_length=50,
        required=False,
        help_text=_("The name of a situation; empty where the story ends."),
    )
    ends_well = blocks.BooleanBlock(
        label=_("ends well"),
        required=False,
        help_text=_("For a choice at which the story ends."),
    )


class SituationBlock(blocks.StructBlock):
    """A moment in a story at which something must be done."""

    name = blocks.CharBlock(label=_("name"), max_length=50)
    text = blocks.TextBlock(label=_("situation"))
    ways = blocks.ListBlock(WayBlock(), label=_("choices"), min_num=2, max_num=6)


class ScenarioBlock(QuestionBlock, Explained):
    """A story that goes on by what the reader does."""

    kind = "scenario"

    situations = blocks.ListBlock(
        SituationBlock(), label=_("situations"), min_num=1, max_num=12
    )

    class Meta:
        label = _("Scenario")
        icon = "thumbtack"

    def content(self, value: Any) -> Content:
        situations = value["situations"].bound_blocks
        named = {one.value["name"]: one.id for one in situations}
        return {
            "steps": [
                {
                    "key": one.id,
                    "text": one.value["text"],
                    "choices": [
                        {
                            "key": way.id,
                            "text": way.value["text"],
                            "next": _next(way, named),
                        }
                        for way in one.value["ways"].bound_blocks
                    ],
                }
                for one in situations
            ]
        }

    def right(self, value: Any) -> Answer:
        return [
            way.id
            for way in _ways(value)
            if way.value["ends_well"] and not way.value["goes_to"]
        ]

    def remarks(self, value: Any, answer: Answer) -> list[str]:
        """What came of each choice, in the order in which they were made."""
        told = {way.id: way.value["consequence"] for way in _ways(value)}
        return [told[key] for key in answer if told.get(key)]


def _next(way: Any, named: dict[str, str]) -> str:
    goes_to = way.value["goes_to"]
    return named.get(goes_to, goes_to)


def _ways(value: Any) -> list[Any]:
    return [
        way
        for one in value["situations"].bound_blocks
        for way in one.value["ways"].bound_blocks
    ]


class ChecklistBlock(QuestionBlock):
    """Things to do before going on; all of them."""

    kind = "checklist"

    things = blocks.ListBlock(
        blocks.CharBlock(max_length=300), label=_("things"), min_num=2, max_num=12
    )

    class Meta:
        label = _("Checklist")
        icon = "tasks"

    def content(self, value: Any) -> Content:
        parts = value["things"].bound_blocks
        return {"options": [{"key": part.id, "text": part.value} for part in parts]}

    def right(self, value: Any) -> Answer:
        return sorted(part.id for part in value["things"].bound_blocks)


class DocumentBlock(QuestionBlock):
    """A document to read; which version was read is recorded."""

    kind = "document"

    document = DocumentChooserBlock(label=_("document"))

    class Meta:
        label = _("Document to read")
        icon = "doc-full"

    def content(self, value: Any) -> Content:
        document = value["document"]
        return {
            "document": {
                "title": document.title,
                "url": document.url,
                "version": document.get_file_hash(),
            }
        }

    def right(self, value: Any) -> Answer:
        return {"version": value["document"].get_file_hash()}
