"""Labels, marks and plates of the product can be set into the drawing of a lesson."""

import math

import pytest
from PIL import Image, ImageChops

from hazmat.drawings.labels import MODELS, label
from hazmat.drawings.marks import MARKS, mark, orange_plate
from hazmat.drawings.shapes import Drawing
from lms.demo.content.pictures.canvas import SCALE, sheet
from lms.demo.content.pictures.danger import flattened, show

ALL = {
    **{f"label {model}": label(model) for model in MODELS},
    **{f"mark {code}": mark(code) for code in MARKS},
    "plate": orange_plate("X423", "1428"),
}
GROUND = "#010203"


@pytest.mark.parametrize(
    "drawing", [pytest.param(d, id=name) for name, d in ALL.items()]
)
def test_a_drawing_fills_its_square_and_nothing_else(drawing: Drawing):
    pen = sheet(GROUND)
    show(pen.at(600, 330, 300), drawing)
    empty = Image.new("RGB", pen.image.size, GROUND)
    painted = ImageChops.difference(pen.image, empty).getbbox()
    left, top, right, bottom = (edge / SCALE for edge in painted)
    assert min(left - 448, top - 178, 752 - right, 482 - bottom) >= 0
    assert right - left > 250


def test_half_a_circle_passes_its_top():
    ((line, closed),) = flattened("M0 0A50 50 0 0 1 100 0")
    assert not closed
    assert line[-1] == (100, 0)
    x, y = min(line, key=lambda point: point[1])
    assert (round(x), round(y)) == (50, -50)
    assert all(math.isclose(math.dist(point, (50, 0)), 50) for point in line)


def test_relative_commands_and_smooth_curves_go_on_from_where_they_are():
    ((line, closed),) = flattened("M10 10h5v5l-5 0Z")
    assert closed
    assert line == [(10, 10), (15, 10), (15, 15), (10, 15)]
    ((wave, _closed),) = flattened("M0 0Q5 10 10 0T20 0")
    assert min(y for _x, y in wave) == -max(y for _x, y in wave)
