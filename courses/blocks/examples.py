"""What the palette tells of each block: one sentence, and how it looks to a learner."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

if TYPE_CHECKING:
    from django_stubs_ext import StrOrPromise


@dataclass(frozen=True, slots=True)
class Example:
    """``value`` is what the preview shows; none where it needs a file of one's own."""

    description: StrOrPromise
    value: Any = None


def _options() -> list[dict[str, Any]]:
    return [
        {"text": _("Warn the others"), "is_right": True, "feedback": ""},
        {"text": _("Fetch your phone"), "is_right": False, "feedback": ""},
    ]


def _question(**more: Any) -> dict[str, Any]:
    return {"question": _("You see smoke. What do you do first?"), **more}


EXAMPLES: Mapping[str, Example] = {
    "heading": Example(
        gettext_lazy("Divides a lesson into screens."), lambda: _("What can happen")
    ),
    "text": Example(
        gettext_lazy("A few paragraphs, lists and links."),
        lambda: (
            f"<p>{_('Look before you begin, and again when something changes.')}</p>"
        ),
    ),
    "picture": Example(gettext_lazy("A drawing or photo that says something.")),
    "callout": Example(
        gettext_lazy("The one thing that nobody may miss."),
        lambda: {
            "kind": "warning",
            "title": _("Remember"),
            "text": f"<p>{_('Stop when you are not sure.')}</p>",
        },
    ),
    "steps": Example(
        gettext_lazy("What is done one after the other."),
        lambda: {
            "title": "",
            "steps": [f"<p>{_('Look.')}</p>", f"<p>{_('Decide.')}</p>"],
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
                {"title": _("Why?"), "text": f"<p>{_('Because it saves time.')}</p>"},
                {"title": _("Always?"), "text": f"<p>{_('Yes.')}</p>"},
            ]
        },
    ),
    "video": Example(gettext_lazy("A film with captions and all it says as text.")),
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
    "hotspot": Example(gettext_lazy("Point at the right place in a picture.")),
    "labels": Example(gettext_lazy("Say what the marked places are called.")),
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
        gettext_lazy("A document to read; which version was read is recorded.")
    ),
    "exercise": Example(
        gettext_lazy("Questions made from reference data, others for every learner.")
    ),
}


def explain(blocks: Mapping[str, Any]) -> None:
    """Give each block its sentence and its example for the palette."""
    for name, block in blocks.items():
        example = EXAMPLES[name]
        block.meta.description = example.description
        if example.value is None:
            block.is_previewable = False
            continue
        block.meta.preview_value = example.value
        if not hasattr(block.meta, "preview_template"):
            block.meta.preview_template = "blocks/block_preview.html"
