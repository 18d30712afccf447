"""Marks of packages and vehicles that are no danger label, and the orange plate."""

from collections.abc import Callable, Mapping

from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from hazmat.drawings import symbols
from hazmat.drawings.shapes import (
    BLACK,
    NONE,
    RED,
    WHITE,
    Drawing,
    Layer,
    Path,
    Words,
    diamond,
    line,
    placed,
)

PLATE = "#ff7f00"
UPPER = line((100, 4), (148, 52), (52, 52))
LOWER = line((100, 196), (148, 148), (52, 148))


def orange_plate(hin: str, un_number: str) -> Drawing:
    """The plate of a tank vehicle: hazard number over UN number; blank without them."""
    middle = [Path("M5 75H195", NONE, BLACK, 5)] if un_number else []
    words = [
        Words(hin, 100, 57, 52),
        Words(un_number, 100, 131, 52),
    ]
    sheet = Path("M2.500 2.500H197.500V147.500H2.500Z", PLATE, BLACK, 5)
    said = _("orange plate, above %(hin)s, below %(number)s")
    text = said % {"hin": hin, "number": un_number} if un_number else _PLAIN
    return Drawing(
        [Layer([sheet, *middle, *(words if un_number else [])])],
        str(text),
        str(text),
        200,
        150,
    )


_PLAIN = gettext_lazy("orange plate without numbers")


def _limited(air: bool = False) -> list[Layer]:
    ground = Path(diamond(96), WHITE, BLACK, 4)
    words = [Words("Y", 100, 122, 62)] if air else []
    return [Layer([ground, Path(UPPER + LOWER, BLACK), *words])]


def _environment(_written: str) -> list[Layer]:
    ground = [Path(diamond(98), WHITE, BLACK, 3.5)]
    return [Layer(ground), placed(symbols.environment(), 100, 96, 0.92)]


def _hot(_written: str) -> list[Layer]:
    triangle = line((100, 28), (182, 170), (18, 170))
    frame = Path(triangle, WHITE, RED, 14)
    return [Layer([frame]), placed(symbols.thermometer(), 100, 118, 0.84)]


def _hatched(left: float, top: float, right: float, bottom: float) -> list[Path]:
    """A border of slanting red strokes round a white sheet."""
    wide, step, bar = 14, 14, 6
    sheet = line((left, top), (right, top), (right, bottom), (left, bottom))
    strokes = [
        line((x + wide, y), (x + wide + bar, y), (x + bar, y + wide), (x, y + wide))
        for y in (top, bottom - wide)
        for x in range(int(left), int(right) - wide - bar + 1, step)
    ]
    strokes += [
        line((x, y + wide), (x + wide, y), (x + wide, y + bar), (x, y + wide + bar))
        for x in (left, right - wide)
        for y in range(int(top) + wide, int(bottom) - 2 * wide - bar + 1, step)
    ]
    return [Path(sheet, WHITE), Path("".join(strokes), RED)]


def _battery(number: str) -> list[Layer]:
    return [
        Layer(_hatched(4, 30, 196, 170)),
        placed(symbols.batteries(), 98, 92, 1.05),
        Layer([Words(number or "UN 3480", 100, 148, 17)]),
    ]


def _excepted(label_number: str) -> list[Layer]:
    """Hatching and symbol of one colour; under them the first label (ADR 3.5.4.2)."""
    ring = "M54 72A48 48 0 1 1 54 110"
    arrows = "M44 84L54 70L64 82ZM44 98L54 112L64 100Z"
    return [
        Layer(_hatched(4, 4, 196, 196)),
        Layer(
            [
                Path(ring, NONE, RED, 5),
                Path(arrows, RED),
                Words("E", 104, 107, 46, RED),
                Words(label_number or "3", 100, 172, 20),
            ]
        ),
    ]


Marked = tuple[object, object, Callable[[str], list[Layer]]]
MARKS: Mapping[str, Marked] = {
    "LQ": (
        gettext_lazy("mark for limited quantities"),
        gettext_lazy("white diamond with a black top and a black bottom"),
        lambda _written: _limited(),
    ),
    "LQ-air": (
        gettext_lazy("mark for limited quantities by air"),
        gettext_lazy("white diamond with a black top and bottom and the letter Y"),
        lambda _written: _limited(air=True),
    ),
    "EQ": (
        gettext_lazy("mark for excepted quantities"),
        gettext_lazy("square in a red hatched border; the letter E in a ring"),
        _excepted,
    ),
    "environment": (
        gettext_lazy("mark for environmentally hazardous substances"),
        gettext_lazy("white diamond; a dead tree and a dead fish"),
        _environment,
    ),
    "battery": (
        gettext_lazy("mark for lithium and sodium ion batteries"),
        gettext_lazy(
            "rectangle in a red hatched border; batteries of which one burns; a number"
        ),
        _battery,
    ),
    "hot": (
        gettext_lazy("mark for substances at elevated temperature"),
        gettext_lazy("white triangle in a red border; a thermometer"),
        _hot,
    ),
}


def mark(code: str, written: str = "") -> Drawing:
    """The mark with this code; ``written`` is the number that some have in them."""
    name, looks, layers = MARKS[code]
    return Drawing(layers(written), str(name), str(looks))
