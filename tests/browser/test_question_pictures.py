"""A question about a picture is made in a browser: by pointer, by keyboard, on a phone."""

from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Page, expect

from courses.models import Question
from tests.browser.looking import faults_of
from tests.browser.test_question_bank_pages import author, writer

__all__ = ["author", "writer"]
pytestmark = pytest.mark.browser
NEW = "/admin/courses/questions/new/?kind=hotspot"


@pytest.fixture
def drawing(tmp_path: Path) -> Path:
    made = tmp_path / "hall.png"
    Image.new("RGB", (800, 400), (220, 220, 200)).save(made)
    return made


def test_places_are_clicked_dragged_and_moved_with_the_arrow_keys(
    writer: Page, drawing: Path
) -> None:
    writer.goto(NEW)
    writer.select_option("#id_course", label="Knopen")
    writer.set_input_files("#id_picture", drawing)
    picture = writer.locator(".places__picture img")
    expect(picture).to_be_visible()
    picture.scroll_into_view_if_needed()
    box = picture.bounding_box()
    for across, down in ((0.25, 0.5), (0.75, 0.5)):
        spot = {"x": box["width"] * across, "y": box["height"] * down}
        picture.click(position=spot)
    expect(writer.locator("#id_across_1")).to_have_value("25")
    expect(writer.locator("#id_across_4")).to_be_hidden()
    second = writer.locator(".places__mark").nth(1)
    expect(second).to_be_focused()
    clicked = int(writer.locator("#id_down_2").input_value())
    assert clicked in {49, 50, 51}  # where half the picture falls between two pixels
    for key in ("ArrowLeft", "Shift+ArrowUp"):
        writer.keyboard.press(key)
    expect(writer.locator("#id_across_2")).to_have_value("74")
    expect(writer.locator("#id_down_2")).to_have_value(str(clicked - 5))
    assert "74 %" in second.get_attribute("aria-label")
    first = writer.locator(".places__mark").first
    first.hover()
    writer.mouse.down()
    inside = picture.bounding_box()
    writer.mouse.move(inside["x"] + inside["width"] / 2, inside["y"] + 10)
    writer.mouse.up()
    expect(writer.locator("#id_across_1")).to_have_value("50")
    assert not faults_of(writer)
    writer.check("#id_right_2")
    writer.fill("#id_text_nl", "Waar is de uitgang?")
    writer.fill("#id_alt_nl", "Een hal met A en B.")
    writer.locator("#w-editor-form button[type=submit]").press("Enter")
    writer.wait_for_url("**/courses/questions/?*")
    places = Question.objects.get(key="KNOOP-2").latest.particulars["places"]
    assert [74, clicked - 5] in places.values()


def test_delete_takes_a_place_away_and_its_numbers_put_it_back(
    writer: Page, drawing: Path
) -> None:
    writer.goto(NEW)
    writer.set_input_files("#id_picture", drawing)
    mark = writer.locator(".places__mark").first
    expect(mark).to_be_hidden()
    writer.fill("#id_across_1", "30")
    writer.fill("#id_down_1", "40")
    expect(mark).to_be_visible()
    mark.press("Delete")
    expect(mark).to_be_hidden()
    expect(writer.locator("#id_across_1")).to_be_focused()
    expect(writer.locator("#id_across_1")).to_have_value("")


def test_on_a_telephone_nothing_is_cut_off(writer: Page, drawing: Path) -> None:
    writer.set_viewport_size({"width": 360, "height": 740})
    writer.goto(NEW)
    writer.set_input_files("#id_picture", drawing)
    expect(writer.locator(".places__picture img")).to_be_visible()
    assert not faults_of(writer)
    wide = writer.evaluate("document.documentElement.scrollWidth")
    assert wide <= 360
