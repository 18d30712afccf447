"""The danger labels of ADR 5.2.2.2.2, on a sheet of two hundred by two hundred."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from hazmat.drawings import symbols
from hazmat.drawings.shapes import (
    BLACK,
    BLUE,
    GREEN,
    NONE,
    ORANGE,
    RED,
    WHITE,
    YELLOW,
    Drawing,
    Layer,
    Path,
    Words,
    diamond,
    line,
    placed,
)

OUTER, INNER = 99.0, 89.0
TOP = line((100, 1), (199, 100), (1, 100))
BOTTOM = line((1, 100), (199, 100), (100, 199))
TOP_INNER = line((100, 11), (189, 100), (11, 100))


@dataclass(frozen=True, slots=True)
class Model:
    """How a label looks, but for what a goods adds to it."""

    name: object
    looks: object
    figure: str
    background: Sequence[Path]
    symbol: Callable[[], symbols.Symbol] | None = None
    ink: str = BLACK
    figure_ink: str = BLACK
    place: tuple[float, float, float] = (100, 62, 0.66)
    extra: Sequence[Path | Words] = ()


def _plain(colour: str) -> list[Path]:
    return [Path(diamond(OUTER), colour)]


def _halves(top: str, bottom: str) -> list[Path]:
    return [Path(TOP, top), Path(BOTTOM, bottom)]


def _stripes(colour: str, half: float, *, only_top: bool) -> list[Path]:
    """Seven upright stripes, cut off by the diamond."""
    width = 2 * half / 13.5
    shapes = []
    for number in range(-3, 4):
        left = 100 + number * 2 * width - width / 2
        corners = [(left, 0.0), (left + width, 0.0)]
        if number == 0:
            corners = [(left, 0.0), (100.0, 0.0), (left + width, 0.0)]
        top = [(x, 100 - half + abs(x - 100)) for x, _y in corners]
        low = [
            (x, 100.0 if only_top else 100 + half - abs(x - 100)) for x, _y in corners
        ]
        shapes.append(Path(line(*top, *reversed(low)), colour))
    return shapes


def _radioactive(bars: str) -> list[Path | Words]:
    shapes: list[Path | Words] = [
        Path("M11 100H189", NONE, BLACK, 2),
        Words("RADIOACTIVE", 88, 116, 12, width=92),
        Words("CONTENTS . . . . . . . . . .", 100, 126, 7),
        Words("ACTIVITY . . . . . . . . . .", 100, 135, 7),
    ]
    if len(bars) > 1:
        shapes += [
            Path("M76 140H124V158H76Z", WHITE, BLACK, 1.5),
            Words("TRANSPORT INDEX", 100, 146, 4.6),
        ]
    return [*shapes, Words(bars, 148, 116, 13, RED)]


FISSILE: tuple[Path | Words, ...] = (
    Path("M11 100H189", NONE, BLACK, 2),
    Words("FISSILE", 100, 88, 22),
    Path("M66 112H134V142H66Z", WHITE, BLACK, 1.5),
    Words("CRITICALITY", 100, 121, 7),
    Words("SAFETY INDEX", 100, 129, 7),
)

SKULL_PLACE = (100, 60, 0.68)
MODELS: Mapping[str, Model] = {
    "1": Model(
        _("Explosives, divisions 1.1, 1.2, 1.3"),
        _("orange diamond; a bomb that bursts; figure 1"),
        "1",
        _plain(ORANGE),
        lambda: symbols.bomb(BLACK, ORANGE),
        place=(100, 64, 0.66),
    ),
    **{
        division: Model(
            name,
            looks,
            "1",
            _plain(ORANGE),
            extra=(Words(division, 100, 96, 52),),
        )
        for division, name, looks in (
            (
                "1.4",
                _("Explosives, division 1.4"),
                _("orange diamond; large figures 1.4; figure 1"),
            ),
            (
                "1.5",
                _("Explosives, division 1.5"),
                _("orange diamond; large figures 1.5; figure 1"),
            ),
            (
                "1.6",
                _("Explosives, division 1.6"),
                _("orange diamond; large figures 1.6; figure 1"),
            ),
        )
    },
    "2.1": Model(
        _("Flammable gases"),
        _("red diamond; flame; figure 2"),
        "2",
        _plain(RED),
        lambda: symbols.flame(BLACK, RED),
    ),
    "2.2": Model(
        _("Non-flammable, non-toxic gases"),
        _("green diamond; gas cylinder; figure 2"),
        "2",
        _plain(GREEN),
        lambda: symbols.cylinder(BLACK, GREEN),
    ),
    "2.3": Model(
        _("Toxic gases"),
        _("white diamond; skull and crossed bones; figure 2"),
        "2",
        _plain(WHITE),
        symbols.skull,
        place=SKULL_PLACE,
    ),
    "3": Model(
        _("Flammable liquids"),
        _("red diamond; flame; figure 3"),
        "3",
        _plain(RED),
        lambda: symbols.flame(BLACK, RED),
    ),
    "4.1": Model(
        _(
            "Flammable solids, self-reactive and polymerising substances, "
            "solid desensitised explosives"
        ),
        _("white diamond with seven red stripes; flame; figure 4"),
        "4",
        [*_plain(WHITE), *_stripes(RED, OUTER, only_top=False)],
        symbols.flame,
    ),
    "4.2": Model(
        _("Substances liable to spontaneous combustion"),
        _("diamond, white above and red below; flame; figure 4"),
        "4",
        _halves(WHITE, RED),
        symbols.flame,
    ),
    "4.3": Model(
        _("Substances which in contact with water emit flammable gases"),
        _("blue diamond; flame; figure 4"),
        "4",
        _plain(BLUE),
        lambda: symbols.flame(BLACK, BLUE),
    ),
    "5.1": Model(
        _("Oxidising substances"),
        _("yellow diamond; flame over a circle; figures 5.1"),
        "5.1",
        _plain(YELLOW),
        lambda: symbols.flame_over_circle(BLACK, YELLOW),
    ),
    "5.2": Model(
        _("Organic peroxides"),
        _("diamond, red above and yellow below; flame; figures 5.2"),
        "5.2",
        _halves(RED, YELLOW),
        lambda: symbols.flame(BLACK, RED),
    ),
    "6.1": Model(
        _("Toxic substances"),
        _("white diamond; skull and crossed bones; figure 6"),
        "6",
        _plain(WHITE),
        symbols.skull,
        place=SKULL_PLACE,
    ),
    "6.2": Model(
        _("Infectious substances"),
        _("white diamond; three crescents on a ring; figure 6"),
        "6",
        _plain(WHITE),
        symbols.biohazard,
        place=(100, 66, 0.7),
    ),
    "7A": Model(
        _("Radioactive material, category I-WHITE"),
        _("white diamond; trefoil; RADIOACTIVE and one red bar; figure 7"),
        "7",
        _plain(WHITE),
        symbols.trefoil,
        extra=_radioactive("I"),
    ),
    "7B": Model(
        _("Radioactive material, category II-YELLOW"),
        _(
            "diamond, yellow above and white below; trefoil; RADIOACTIVE and two red "
            "bars; figure 7"
        ),
        "7",
        [*_plain(WHITE), Path(TOP_INNER, YELLOW)],
        symbols.trefoil,
        extra=_radioactive("II"),
    ),
    "7C": Model(
        _("Radioactive material, category III-YELLOW"),
        _(
            "diamond, yellow above and white below; trefoil; RADIOACTIVE and three red "
            "bars; figure 7"
        ),
        "7",
        [*_plain(WHITE), Path(TOP_INNER, YELLOW)],
        symbols.trefoil,
        extra=_radioactive("III"),
    ),
    "7E": Model(
        _("Fissile material"),
        _("white diamond; FISSILE and a box for the safety index; figure 7"),
        "7",
        _plain(WHITE),
        extra=FISSILE,
    ),
    "8": Model(
        _("Corrosive substances"),
        _(
            "diamond, white above and black below; liquid that drips on a hand and on "
            "metal; figure 8"
        ),
        "8",
        _halves(WHITE, BLACK),
        symbols.corrosion,
        figure_ink=WHITE,
        place=(100, 64, 0.74),
    ),
    "9": Model(
        _("Miscellaneous dangerous substances and articles"),
        _("white diamond; seven black stripes in the upper half; figure 9, underlined"),
        "9",
        [*_plain(WHITE), *_stripes(BLACK, INNER, only_top=True)],
    ),
    "9A": Model(
        _("Lithium and sodium ion batteries"),
        _(
            "white diamond; seven black stripes in the upper half, batteries of which "
            "one burns below; figure 9, underlined"
        ),
        "9",
        [*_plain(WHITE), *_stripes(BLACK, INNER, only_top=True)],
        symbols.batteries,
        place=(100, 130, 0.6),
    ),
}


def label(model: str, code: str = "") -> Drawing:
    """The label of this model; ``code`` is what stands on it for an explosive (1.1D)."""
    found = MODELS[model]
    lines: list[Path | Words] = [Path(diamond(INNER), NONE, BLACK, 2)]
    layers = [Layer([*found.background, *lines])]
    if found.symbol:
        layers.append(placed(found.symbol(), *found.place))
    if model == "8":
        lower = line((11, 100), (100, 189), (189, 100), closed=False)
        layers.append(Layer([Path(lower, NONE, WHITE, 2)]))
    layers.append(Layer([*found.extra, *_explosive(model, code), *_figure(found)]))
    layers.append(Layer([Path(diamond(OUTER), NONE, "#55606b", 0.8)]))
    name = gettext("Label %(model)s: %(name)s")
    return Drawing(
        layers, name % {"model": model, "name": found.name}, str(found.looks)
    )


_FIGURE = {1: (179.0, 23.0), 3: (172.0, 19.0)}
"""Where the figure in the corner stands and how large, by its length."""


def _figure(model: Model) -> list[Path | Words]:
    words: list[Path | Words] = [
        Words(model.figure, 100, *_FIGURE[len(model.figure)], model.figure_ink)
    ]
    if model.figure == "9":
        words.append(Path("M92 183.500H108", NONE, BLACK, 2))
    return words


def _explosive(model: str, code: str) -> list[Words]:
    """Division and group on label 1, the group alone on the others."""
    if not model.startswith("1"):
        return []
    if model == "1":
        return [Words(code or "", 100, 142, 27)] if code else []
    return [Words(code[-1:], 100, 142, 30)] if code else []
