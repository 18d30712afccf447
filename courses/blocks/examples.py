"""What the palette tells of each block: one sentence, and how it looks to a learner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.blocks.samples import SampleDocument, SamplePicture
from courses.lessons import exercises

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Example:
    """``value`` is what the preview shows, a sample in the place of an author's file."""

    description: StrOrPromise
    value: Any
    template: str = "blocks/block_preview.html"


def _told(words: str) -> str:
    """Words as a paragraph of rich text."""
    return f"<p>{words}</p>"


def _options() -> list[dict[str, Any]]:
    return [
        {"text": _("Warn the others"), "is_right": True, "feedback": ""},
        {"text": _("Fetch your phone"), "is_right": False, "feedback": ""},
    ]


def _question(**more: Any) -> dict[str, Any]:
    return {"question": _("You see smoke. What do you do first?"), **more}


def _pointing(*spots: dict[str, Any], question: str) -> dict[str, Any]:
    """A question about the places of the drawing, each with what is asked of it."""
    where = [(83, 74), (49, 60), (27, 37)]
    places = [
        {"across": across, "down": down, **spot}
        for (across, down), spot in zip(where, spots, strict=True)
    ]
    alt = _("A: before the door; B: on the wall; C: at the left.")
    picture = {"image": SamplePicture(), "alt_text": alt}
    return {"question": question, **picture, "spots": places}


def _video() -> dict[str, Any]:
    return {
        "title": _("The way out of the store"),
        "film": SamplePicture(),
        "transcript": _told(_("A drum stands before the door: nobody gets out.")),
    }


def _exercise() -> dict[str, Any]:
    """The first that somebody registered, about everything."""
    first, _label = exercises.choices()[0]
    return {"exercise": first, "count": 3, "subjects": "", "own": False}


EXAMPLES: Mapping[str, Example] = {
    "heading": Example(
        gettext_lazy("Divides a lesson into screens."), lambda: _("What can happen")
    ),
    "text": Example(
        gettext_lazy("A few paragraphs, lists and links."),
        lambda: _told(_("Look before you begin, and again when something changes.")),
    ),
    "picture": Example(
        gettext_lazy("A drawing or photo that says something."),
        lambda: {
            "image": SamplePicture(),
            "alt_text": _("A drum stands before the door: nobody gets out."),
            "caption": _("The way out of the store"),
        },
        "blocks/picture_preview.html",
    ),
    "callout": Example(
        gettext_lazy("The one thing that nobody may miss."),
        lambda: {
            "kind": "warning",
            "title": _("Remember"),
            "text": _told(_("Stop when you are not sure.")),
        },
    ),
    "steps": Example(
        gettext_lazy("What is done one after the other."),
        lambda: {
            "title": "",
            "steps": [_told(_("Look.")), _told(_("Decide."))],
        },
    ),
    "table": Example(
        gettext_lazy("A small table, readable on a phone."),
        lambda: {
            "caption": _("Whom to call"),
            "rows": [_("What | Whom"), _("Fire | The alarm number")],
        },
    ),
    "accordion": Example(
        gettext_lazy("For who wants to know more: parts that open."),
        lambda: {
            "parts": [
                {"title": _("Why?"), "text": _told(_("Because it saves time."))},
                {"title": _("Always?"), "text": _told(_("Yes."))},
            ]
        },
    ),
    "video": Example(
        gettext_lazy("A film with captions and all it says as text."),
        _video,
        "blocks/video_preview.html",
    ),
    "single_choice": Example(
        gettext_lazy("One of the answers is right."),
        lambda: _question(options=_options()),
    ),
    "multiple_choice": Example(
        gettext_lazy("All right answers and no other."),
        lambda: _question(options=_options()),
    ),
    "true_false": Example(
        gettext_lazy("A statement that is true or not."),
        lambda: {"question": _("You may use a lift in a fire."), "is_true": False},
    ),
    "numeric": Example(
        gettext_lazy("A number with its unit, and how far off is still right."),
        lambda: {
            "question": _("How far away do you stay?"),
            "value": "25",
            "tolerance": "5",
            "unit": "m",
        },
    ),
    "blanks": Example(
        gettext_lazy("Words to write in the gaps of a text."),
        lambda: {"question": _("Whom do you call?"), "text": _("Call [112] first.")},
    ),
    "ordering": Example(
        gettext_lazy("Steps to put in the right order."),
        lambda: _question(things=[_("Warn"), _("Close doors"), _("Leave")]),
    ),
    "matching": Example(
        gettext_lazy("What belongs to what."),
        lambda: {
            "question": _("What is it for?"),
            "pairs": [
                {"thing": _("Fire blanket"), "target": _("A pan on fire")},
                {"thing": _("Hose"), "target": _("Burning wood")},
            ],
            "others": [],
        },
    ),
    "hotspot": Example(
        gettext_lazy("Point at the right place in a picture."),
        lambda: _pointing(
            {"is_right": True, "feedback": ""},
            {"is_right": False, "feedback": ""},
            {"is_right": False, "feedback": ""},
            question=_("What stands in the way?"),
        ),
    ),
    "labels": Example(
        gettext_lazy("Say what the marked places are called."),
        lambda: _pointing(
            {"label": _("Drum")},
            {"label": _("Fire extinguisher")},
            {"label": _("Workbench")},
            question=_("What do you see?"),
        ),
    ),
    "scenario": Example(
        gettext_lazy("A story that goes on by what the learner does."),
        lambda: _question(
            situations=[
                {
                    "name": "1",
                    "text": _("It comes from under a door."),
                    "ways": [
                        {"text": _("Open it"), "goes_to": "", "ends_well": False},
                        {"text": _("Leave it shut"), "goes_to": "", "ends_well": True},
                    ],
                }
            ]
        ),
    ),
    "checklist": Example(
        gettext_lazy("Things to have in order before going on."),
        lambda: {
            "question": _("Before you begin"),
            "things": [_("Goggles on"), _("Helper there")],
        },
    ),
    "document": Example(
        gettext_lazy("A document to read; which version was read is recorded."),
        lambda: {
            "question": _("Read this before you begin."),
            "document": SampleDocument(_("Instruction card of the store")),
        },
    ),
    "exercise": Example(
        gettext_lazy("Questions made from reference data, others for every learner."),
        _exercise,
        "blocks/exercise_preview.html",
    ),
}


def explain(blocks: Mapping[str, Any]) -> None:
    """Give each block its sentence and its example for the palette."""
    for name, block in blocks.items():
        example = EXAMPLES[name]
        block.meta.description = example.description
        block.meta.preview_value = example.value
        if not hasattr(block.meta, "preview_template"):
            block.meta.preview_template = example.template
