"""The size of a label and of its letters follow from what the package holds."""

import io
import re

import pytest
from django.core.management import call_command
from django.test import Client
from reportlab.pdfbase import pdfmetrics

from exports.fonts import PLAIN, load_fonts
from hazmat.reference.loading import STARTER
from hazmat.register.label_sizes import (
    CAPACITIES,
    FRAME,
    SHEETS,
    X_OF_LETTERS,
    Capacity,
    Paragraph,
    Text,
    capacity_asked,
    fits,
)
from people.models import Unit, User
from tests.factories import hazmat

LITTLE = Text(1, [Paragraph("Thinner", "name")], ["H225 Burns."], [], [])
MUCH = Text(
    4,
    [Paragraph("Primer", "name")],
    [f"H3{number:02} Causes something that takes a line." for number in range(10)],
    [f"P2{number:02} Avoid something that takes a line." for number in range(10)],
    [],
)
PAGE = re.compile(rb"/Type\s*/Page\b")
BOX = re.compile(rb"/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]")


def test_the_letters_are_as_high_as_the_law_wants():
    load_fonts()
    face = pdfmetrics.getFont(PLAIN).face
    assert b"DejaVuSans" in bytes(face.name)
    for one in CAPACITIES:
        x_height = one.letters * X_OF_LETTERS * 25.4 / 72
        assert x_height == pytest.approx(float(one.x_height))


def test_every_size_is_that_of_table_1_3_of_annex_i():
    """Height, width and pictogram of 1.2.1.4, small x of Regulation (EU) 2024/2865."""
    assert {
        one.code: (*reversed(one.sheet), one.pictogram, str(one.x_height))
        for one in CAPACITIES
    } == {
        "0.5": (52, 74, 16, "1.2"),
        "3": (52, 74, 16, "1.4"),
        "50": (74, 105, 23, "1.8"),
        "500": (105, 148, 32, "2.0"),
        "more": (148, 210, 46, "2.0"),
    }


def test_the_area_of_a_pictogram_is_about_a_fifteenth_of_the_least_label():
    for one in CAPACITIES:
        side = one.picture / FRAME
        width, height = one.sheet
        assert side * side >= width * height / 15 * 0.98


@pytest.mark.parametrize("capacity", CAPACITIES, ids=lambda one: one.code)
def test_little_text_goes_on_the_least_label_of_each(capacity: Capacity):
    found = fits(LITTLE, capacity)[0]
    assert found.sheet == capacity.sheet
    assert found.is_least


def test_much_text_gets_a_larger_label_and_the_same_letters():
    small = capacity_asked("3")
    found = fits(MUCH, small)[0]
    assert found.sheet in SHEETS[1:4]
    assert found.capacity.letters == small.letters
    assert not found.is_least


def test_statements_run_on_before_the_label_grows():
    sheets = [one.sheet for one in fits(MUCH, capacity_asked("3"))]
    assert sheets == sorted(sheets)
    first = fits(MUCH, capacity_asked("0.5"))[0]
    texts = [one.text for one in first.paragraphs]
    assert any("H301" in text and "H302" in text for text in texts)


def test_an_unknown_size_is_the_smallest():
    assert capacity_asked("huge").code == "0.5"


@pytest.mark.django_db
def test_the_paper_is_one_page_of_the_size_that_the_page_promises(
    client: Client, shop: Unit, specialist: User
):
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())
    product = hazmat.product("Primer X")
    sheet = hazmat.sheet(product, statements="H225 H317 H318 H334 H350 H410")
    sheet.precautions = "P210 P261 P280 P305+P351+P338 P333+P313 P501"
    sheet.save()
    hazmat.stock(product, shop)
    client.force_login(specialist)
    address = f"/hazmat/register/products/{product.code}"
    promised = client.get(f"{address}/print/").text
    for one in CAPACITIES:
        asked = f"{address}/label/?size={one.code}&language=en"
        paper = client.get(asked).content
        box = BOX.search(paper)
        assert box
        width, height = (round(float(size) / 72 * 25.4) for size in box.groups())
        assert len(PAGE.findall(paper)) == 1
        assert (
            f'language=en" lang="en">English<span class="visually-hidden"> {width} × {height} mm'
            in promised
        )
        assert width >= one.sheet[0]
