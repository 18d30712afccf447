"""The hazard pictograms of CLP annex V: a black symbol in a red frame."""

from collections.abc import Callable, Mapping

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hazmat.drawings import symbols
from hazmat.drawings.shapes import (
    NONE,
    RED,
    WHITE,
    Drawing,
    Layer,
    Path,
    diamond,
    placed,
)

Made = tuple[object, object, Callable[[], symbols.Symbol], float]

PICTOGRAMS: Mapping[str, Made] = {
    "GHS01": (_("exploding bomb"), _("a bomb that bursts"), symbols.bomb, 0.92),
    "GHS02": (_("flame"), _("a flame over a line"), symbols.flame, 0.98),
    "GHS03": (
        _("flame over circle"),
        _("a flame over a circle"),
        symbols.flame_over_circle,
        0.98,
    ),
    "GHS04": (_("gas cylinder"), _("a cylinder lying aslant"), symbols.cylinder, 0.98),
    "GHS05": (
        _("corrosion"),
        _("liquid that drips on a hand and on metal"),
        symbols.corrosion,
        0.84,
    ),
    "GHS06": (
        _("skull and crossbones"),
        _("a skull over crossed bones"),
        symbols.skull,
        0.95,
    ),
    "GHS07": (
        _("exclamation mark"),
        _("a large exclamation mark"),
        symbols.exclamation,
        0.98,
    ),
    "GHS08": (
        _("health hazard"),
        _("a person with a star in the chest"),
        symbols.health,
        0.98,
    ),
    "GHS09": (
        _("environment"),
        _("a dead tree and a dead fish"),
        symbols.environment,
        1.0,
    ),
}


def pictogram(code: str) -> Drawing:
    """The pictogram with this code."""
    name, looks, symbol, scale = PICTOGRAMS[code]
    frame = Layer(
        [Path(diamond(99), WHITE), Path(diamond(90), WHITE, RED, 12.7)],
    )
    edge = Layer([Path(diamond(99), NONE, WHITE, 0.1)])
    told = gettext("%(code)s: %(name)s")
    seen = gettext("white diamond in a red frame; %(looks)s")
    return Drawing(
        [frame, placed(symbol(), *_centre(code), scale), edge],
        told % {"code": code, "name": name},
        seen % {"looks": looks},
    )


def _centre(code: str) -> tuple[float, float]:
    return (100, 104) if code == "GHS09" else (100, 99)
