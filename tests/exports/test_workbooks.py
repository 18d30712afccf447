"""Workbooks: typed cells, a frozen head, a filter, and what was asked."""

import datetime
import io

import pytest
from openpyxl import load_workbook

from exports.tables import Column, Kind, Marked, Report, Row, Table, csv_lines
from exports.workbooks import write_workbook

DAY = datetime.date(2026, 11, 28)
COLUMNS = [
    Column("Name", width=30),
    Column("Until", Kind.DAY),
    Column("Number", Kind.NUMBER),
    Column("Share", Kind.SHARE),
    Column("Status"),
]
ROW: Row = ("Jansen", DAY, 3, 0.25, Marked("✕", "expired", "since May", is_strong=True))


def workbook(*rows: Row, frozen: int = 1, columns: list[Column] = COLUMNS):
    out = io.BytesIO()
    table = Table("lines", "Lines: A/1", columns, rows, frozen=frozen)
    report = Report("A.1", [table], [("Unit", "=A.1")], [("gap", "expired or missing")])
    write_workbook(report, out)
    return load_workbook(out)


def test_days_numbers_and_shares_are_what_they_are():
    sheet = workbook(ROW).worksheets[0]
    name, until, number, share, status = sheet[2]
    assert (until.value.date(), until.number_format) == (DAY, "dd-mm-yyyy")
    assert (number.value, share.value, share.number_format) == (3, 0.25, "0%")
    assert (name.value, status.value) == ("Jansen", "expired, since May")


def test_the_head_is_frozen_and_filters_and_has_room():
    sheet = workbook(ROW, ROW, frozen=2).worksheets[0]
    assert sheet.title == "Lines  A 1"
    assert sheet.freeze_panes == "C2"
    assert sheet.auto_filter.ref == "A1:E3"
    assert sheet.column_dimensions["A"].width == 32
    assert sheet["A1"].font.bold


def test_it_prints_across_one_page_with_its_head_on_each():
    sheet = workbook(ROW).worksheets[0]
    assert sheet.print_title_rows == "$1:$1"
    assert sheet.sheet_properties.pageSetUpPr.fitToPage
    assert (sheet.page_setup.orientation, sheet.page_setup.fitToHeight) == (
        "landscape",
        0,
    )


def test_a_word_that_its_note_begins_with_is_written_once():
    status = Marked("✓", "valid", "valid until May")
    assert workbook((*ROW[:4], status)).worksheets[0]["E2"].value == "valid until May"


def test_a_wide_sheet_has_a_filter_too():
    columns = [Column(str(place)) for place in range(30)]
    sheet = workbook(tuple(range(30)), columns=columns).worksheets[0]
    assert sheet.auto_filter.ref == "A1:AD2"


def test_the_last_sheet_tells_what_was_asked_and_what_words_mean():
    sheet = workbook(ROW).worksheets[-1]
    values = list(sheet.iter_rows(values_only=True))
    assert ("Unit", "=A.1") in values
    assert ("gap", "expired or missing") in values


@pytest.mark.parametrize(
    "text", ["=1+1", "+1", "-1", "@x", "\tx", "\r=1", " '=1", "\uff1d1"]
)
def test_no_text_is_a_formula(text):
    sheet = workbook((text, None, 1, 0.5, Marked("=", text))).worksheets[0]
    for cell in (sheet["A2"], sheet["E2"]):
        assert cell.data_type in {"s", "inlineStr"}
    line = list(csv_lines([(Marked("=", text),)], ["x"]))[1]
    assert line.strip().strip('"').startswith("'")


def test_a_report_that_is_too_large_is_read_no_further_and_let_go():
    read = []

    def rows():
        try:
            for number in range(1000):
                read.append(number)
                yield (number,)
        finally:
            read.append(-1)

    report = Report("x", [Table("t", "t", [Column("a")], rows())])
    assert not report.within(5).is_whole
    assert read == [0, 1, 2, 3, 4, 5, -1]
    small = Report("x", [Table("t", "t", [Column("a")], [(1,), (2,)])])
    assert small.within(2) == small
