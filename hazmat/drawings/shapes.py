"""What a drawing is made of: paths and words in layers, on a square sheet."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

BLACK, WHITE, NONE = "#000000", "#ffffff", "none"
RED, ORANGE, YELLOW = "#d8232a", "#f58220", "#ffdd00"
GREEN, BLUE = "#3f9c35", "#0077c0"


@dataclass(frozen=True, slots=True)
class Path:
    """A line or a plane."""

    d: str
    fill: str = BLACK
    stroke: str = NONE
    width: float = 0
    cap: str = "butt"


@dataclass(frozen=True, slots=True)
class Words:
    """A text in the drawing itself, as the regulation wants it there."""

    text: str
    x: float
    y: float
    size: float
    fill: str = BLACK
    width: float | None = None


Shape = Path | Words


@dataclass(frozen=True, slots=True)
class Layer:
    """Shapes that stand together on the sheet."""

    shapes: Sequence[Shape]
    transform: str = ""

    @property
    def paths(self) -> list[Path]:
        """The lines and planes, which lie under the words."""
        return [shape for shape in self.shapes if isinstance(shape, Path)]

    @property
    def words(self) -> list[Words]:
        """The texts."""
        return [shape for shape in self.shapes if isinstance(shape, Words)]


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture with what it is called and what it looks like.

    ``looks`` serves an exercise: it tells who cannot see the picture what others see,
    and gives nothing away.
    """

    layers: Sequence[Layer]
    name: str
    looks: str
    width: int = 200
    height: int = 200


def placed(shapes: Sequence[Shape], x: float, y: float, scale: float = 1) -> Layer:
    """Shapes drawn round the origin, put at a place in a size."""
    return Layer(shapes, f"translate({x:g} {y:g}) scale({scale:g})")


def line(*points: tuple[float, float], closed: bool = True) -> str:
    """The path along these points."""
    steps = " L".join(f"{x:.4g} {y:.4g}" for x, y in points)
    return f"M{steps}" + ("Z" if closed else "")


def diamond(half: float, centre: float = 100) -> str:
    """A square on its point, of half a diagonal."""
    a, b = centre - half, centre + half
    return line((centre, a), (b, centre), (centre, b), (a, centre))


def circle(x: float, y: float, radius: float) -> str:
    """A circle as a path, so that rings and holes can be cut out."""
    arc = f"a{radius:g} {radius:g} 0 1 0"
    return f"M{x - radius:g} {y:g}{arc} {2 * radius:g} 0{arc} {-2 * radius:g} 0Z"


def around(radius: float, degrees: float) -> tuple[float, float]:
    """The point at this distance and angle from the origin; 0 is up, clockwise."""
    angle = math.radians(degrees - 90)
    return radius * math.cos(angle), radius * math.sin(angle)
