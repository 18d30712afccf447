"""Reports on paper: every page says what it is, and a wide table keeps its names."""

import datetime
import io

import pytest
from django.utils import translation
from hypothesis import given
from hypothesis import strategies as st
from pypdf import PdfReader

from exports.fonts import BOLD, PLAIN, broken, load_fonts, width_of
from exports.grids import PADDING, SIZE, grids
from exports.paper import ROOM, about_pages, laid_out, write_paper
from exports.tables import Column, Kind, Marked, Report, Table

GAP = Marked("✕", "expired", "since 3 May 2026", is_strong=True)
ASKED = [("Unit", "A.1"), ("As of", "28 November 2026"), ("Filter", "only gaps")]


def report(rows: int, columns: int, cell: object = GAP) -> Report:
    heads = [Column("Name", width=26)]
    heads += [Column(f"Item {place}", width=16) for place in range(columns)]
    lines = [[f"Person {row}", *[cell] * columns] for row in range(rows)]
    definitions = [("✕ expired", "It was held and is no more.")]
    return Report(
        "A.1 – how it stands", [Table("m", "People", heads, lines)], ASKED, definitions
    )


def pages_of(made: Report) -> list[str]:
    out = io.BytesIO()
    with translation.override("en"):
        write_paper(made, out)
    return [page.extract_text() for page in PdfReader(out).pages]


def test_every_page_says_what_it_is_and_which_of_how_many():
    pages = pages_of(report(rows=60, columns=3))
    assert len(pages) > 1
    for number, text in enumerate(pages, 1):
        assert f"Page {number} of {len(pages)}" in text
        assert "A.1 – how it stands" in text
        assert "As of: 28 November 2026" in text
        assert "Filter: only gaps" in text
    assert "It was held and is no more." in pages[0]


def test_a_status_is_a_symbol_and_a_word():
    assert "✕ expired" in pages_of(report(rows=1, columns=1))[0]


def test_a_wide_table_repeats_names_and_heads_on_every_page():
    pages = pages_of(report(rows=30, columns=18))
    assert len(pages) > 2
    tables = [text for text in pages if "part" in text]
    for text in tables:
        assert "Name" in text
        assert "Person" in text
    everything = "".join(tables)
    assert all(f"Item {place}\n" in everything for place in range(18))


@pytest.mark.parametrize(("rows", "columns"), [(40, 2), (400, 4), (300, 60)])
def test_how_many_pages_it_takes_is_told_beforehand(rows, columns):
    made = report(rows, columns)
    told, true = about_pages(made.tables[0], rows), len(laid_out(made))
    assert abs(told - true) <= 1 + true / 10
    assert about_pages(report(0, 1).tables[0], 0) == 0


def test_nothing_is_lost_when_a_table_is_parted():
    made = report(rows=40, columns=18)
    names = [
        text.text
        for page in laid_out(made)
        for text in page.texts
        if text.text.startswith("Person ")
    ]
    parts = len(grids(made.tables[0], ROOM))
    assert sorted(names) == sorted(
        f"Person {row}" for row in range(40) for _ in "." * parts
    )


def test_a_page_is_a4_on_its_side():
    out = io.BytesIO()
    write_paper(report(1, 1), out)
    box = PdfReader(out).pages[0].mediabox
    assert (round(box.width), round(box.height)) == (842, 595)


def test_without_rows_the_heads_are_there():
    assert "Item 0" in pages_of(report(rows=0, columns=1))[0]


def test_days_shares_and_nothing_are_written_for_people():
    columns = [Column("a", Kind.DAY), Column("b", Kind.SHARE), Column("c", Kind.NUMBER)]
    rows = [[datetime.date(2026, 11, 3), 0.125, None]]
    text = pages_of(Report("x", [Table("t", "t", columns, rows)]))[0]
    assert "12 %" in text.replace("\u00a0", " ")
    assert "–" in text
    assert "2026" in text


@given(
    st.lists(st.integers(4, 60), min_size=1, max_size=40),
    st.integers(1, 3),
)
def test_every_column_stands_on_some_page_and_fits(widths, frozen):
    load_fonts()
    columns = [Column(str(place), width=width) for place, width in enumerate(widths)]
    frozen = min(frozen, len(columns))
    table = Table("t", "t", columns, [], frozen=frozen)
    found = grids(table, ROOM)
    beside = [place for grid in found for place in grid.columns[frozen:]]
    assert beside == list(range(frozen, len(columns)))
    for grid in found:
        assert list(grid.columns[:frozen]) == list(range(frozen))
        fits = sum(grid.widths) <= ROOM + 0.01
        assert fits or len(grid.columns) <= frozen + 1


@given(
    st.text(alphabet=st.characters(codec="latin-1"), max_size=80), st.integers(30, 90)
)
def test_broken_lines_fit_and_lose_no_letter(text, room):
    load_fonts()
    lines = broken(text, PLAIN, 7, room)
    assert "".join(lines).replace(" ", "") == "".join(text.split())
    assert all(width_of(line, PLAIN, 7) <= room for line in lines)


@pytest.mark.parametrize("name", ['<img src="http://127.0.0.1:9/x.png">', "ĳ ✓ é ◷"])
def test_a_name_is_printed_as_it_is_written(name):
    text = pages_of(Report("x", [Table("t", "t", [Column("a", width=60)], [[name]])]))
    assert name in text[0]


def test_no_word_of_a_heading_is_cut():
    load_fonts()
    heads = ["Personeelsnummer", "Opleidingseisen", "Functie"]
    table = Table("lines", "Lines", [Column(head, width=5) for head in heads], [])
    (grid,) = grids(table, 400)
    for head, width in zip(heads, grid.widths, strict=True):
        assert broken(head, BOLD, SIZE, width - 2 * PADDING) == (head,)


def test_a_short_fact_at_the_foot_stays_on_one_line():
    held = "Size: 33\u00a0rows"
    load_fonts()
    room = width_of("Unit: A.1 · Size: 33", PLAIN, SIZE)
    assert broken(f"Unit: A.1 · {held}", PLAIN, SIZE, room) == (
        "Unit: A.1 · Size:",
        "33 rows",
    )
