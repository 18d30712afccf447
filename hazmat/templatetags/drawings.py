"""Template tags that put a drawing on a page.

{% label_drawing "3" %}                  named for who cannot see it
{% label_drawing "3" exercise=True %}    described, not named: the name is the answer
{% orange_plate "33" "1203" size="large" %}
"""

from typing import Any

from django import template

from hazmat.drawings.labels import MODELS, label
from hazmat.drawings.marks import mark, orange_plate
from hazmat.drawings.pictograms import PICTOGRAMS, pictogram
from hazmat.drawings.shapes import Drawing

register = template.Library()
PAGE = "hazmat/drawing.html"
SIZES = {"small", "medium", "large"}


def shown(
    drawing: Drawing, size: str, *, exercise: bool = False, silent: bool = False
) -> dict[str, Any]:
    """What the template of a drawing needs; silent where words beside it say it all."""
    if size not in SIZES:
        raise template.TemplateSyntaxError(f"{size} is no size of a drawing.")
    told = drawing.looks if exercise else drawing.name
    return {"drawing": drawing, "told": "" if silent else told, "size": size}


@register.inclusion_tag(PAGE)
def label_drawing(
    model: str,
    size: str = "medium",
    code: str = "",
    exercise: bool = False,
    silent: bool = False,
) -> dict[str, Any]:
    """A danger label; ``code`` is what an explosive writes on it, such as 1.1D."""
    return shown(label(model, code), size, exercise=exercise, silent=silent)


@register.inclusion_tag(PAGE)
def pictogram_drawing(
    code: str, size: str = "medium", exercise: bool = False, silent: bool = False
) -> dict[str, Any]:
    """A hazard pictogram of CLP."""
    return shown(pictogram(code), size, exercise=exercise, silent=silent)


@register.inclusion_tag(PAGE)
def mark_drawing(code: str, size: str = "medium", written: str = "") -> dict[str, Any]:
    """A mark: LQ, LQ-air, EQ, environment, battery or hot; some have a number in them."""
    return shown(mark(code, written), size)


@register.inclusion_tag(PAGE, name="orange_plate")
def orange_plate_drawing(
    hin: str, un_number: str, size: str = "medium"
) -> dict[str, Any]:
    """An orange plate with its numbers."""
    return shown(orange_plate(hin, un_number), size)


@register.simple_tag
def is_drawn(code: str) -> bool:
    """Whether there is a drawing of this label or pictogram."""
    return code in MODELS or code in PICTOGRAMS
