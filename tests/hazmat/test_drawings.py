"""Labels, pictograms, marks and plates as they stand on a page."""

import csv
import re

import pytest
from django.template import Context, Template, TemplateSyntaxError
from django.utils import translation

from hazmat.drawings.labels import MODELS, label
from hazmat.drawings.marks import MARKS, mark, orange_plate
from hazmat.drawings.pictograms import PICTOGRAMS, pictogram
from hazmat.drawings.shapes import Drawing
from tests.conftest import ROOT

STARTER = ROOT / "hazmat" / "starter"
ALL = [
    *[label(model) for model in MODELS],
    *[pictogram(code) for code in PICTOGRAMS],
    *[mark(code) for code in MARKS],
    orange_plate("33", "1203"),
]


def column(table: str, name: str) -> set[str]:
    with (STARTER / table).open(encoding="utf-8") as lines:
        return {row[name] for row in csv.DictReader(lines)}


def drawn(tag: str) -> str:
    return Template("{% load drawings %}{% " + tag + " %}").render(Context())


def test_every_label_model_is_drawn():
    assert set(MODELS) == column("class_labels.csv", "label_model")


def test_every_pictogram_is_drawn():
    assert set(PICTOGRAMS) == column("ghs_pictograms.csv", "code")


def test_every_label_that_goods_carry_is_drawn_or_chosen_by_dose():
    used = {
        part
        for labels in column("un_numbers.csv", "labels")
        for part in labels.split(";")
        if part
    }
    assert used <= set(MODELS) | {"7X"}


@pytest.mark.parametrize("drawing", ALL, ids=lambda one: one.name)
def test_a_drawing_stays_on_its_sheet(drawing: Drawing):
    for layer in drawing.layers:
        for path in layer.paths:
            assert path.d.startswith("M")
        if layer.transform:
            continue
        numbers = [
            float(number)
            for path in layer.paths
            if "a" not in path.d and "A" not in path.d
            for number in re.findall(r"-?\d+\.?\d*", path.d)
        ]
        assert all(-8 <= number <= 208 for number in numbers)


def test_a_drawing_needs_no_inline_style():
    for tag in ('label_drawing "3"', 'pictogram_drawing "GHS08"', 'mark_drawing "EQ"'):
        assert "style" not in drawn(tag)


def test_a_label_is_named_for_who_cannot_see_it():
    html = drawn('label_drawing "3"')
    assert 'role="img" aria-label="Label 3: Flammable liquids"' in html


def test_numbers_of_a_drawing_have_a_point_in_dutch_too():
    with translation.override("nl"):
        html = drawn('label_drawing "5.1"')
    assert not re.search(r'(?:width|size|x|y)="\d+,\d', html)


def test_an_exercise_tells_what_is_seen_and_not_what_it_is():
    html = drawn('label_drawing "8" exercise=True')
    assert "orrosive" not in html
    assert "drips on a hand and on metal; figure 8" in html


def test_beside_words_a_drawing_keeps_silent():
    html = drawn('label_drawing "8" silent=True')
    assert 'aria-hidden="true"' in html
    assert 'aria-label=""' in html


def test_no_two_labels_look_alike_to_who_cannot_see_them():
    looks = [label(model).looks for model in MODELS]
    assert len(set(looks)) == len(looks)


def test_an_explosive_writes_division_and_group_on_its_label():
    assert ">1.1D</text>" in drawn('label_drawing "1" code="1.1D"')
    assert ">S</text>" in drawn('label_drawing "1.4" code="1.4S"')


def test_a_plate_has_its_numbers_above_each_other():
    words = orange_plate("X423", "1428").layers[0].words
    assert [word.text for word in words] == ["X423", "1428"]
    assert words[0].y < words[1].y


def test_a_plate_without_numbers_is_blank():
    assert not orange_plate("", "").layers[0].words


def test_an_unknown_size_is_a_mistake_in_the_template():
    with pytest.raises(TemplateSyntaxError, match="no size"):
        drawn('label_drawing "3" size="huge"')
