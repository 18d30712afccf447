"""A calendar that the programs of others can read (RFC 5545)."""

import datetime

from hypothesis import given
from hypothesis import strategies as st

from exports.calendars import Event, calendar, escaped, folded

STAMP = datetime.datetime(2026, 11, 28, tzinfo=datetime.UTC)
DAY = datetime.date(2026, 12, 1)


def text_of(*events: Event) -> str:
    return calendar("Agenda", events, stamp=STAMP, maker="Bekwaam")


def unfolded(text: str) -> list[str]:
    return text.replace("\r\n ", "").removesuffix("\r\n").split("\r\n")


def test_an_event_on_a_day_and_one_in_the_winter_and_in_the_summer():
    zone = datetime.timezone(datetime.timedelta(hours=2))
    begins = datetime.datetime(2026, 7, 1, 9, tzinfo=zone)
    text = text_of(
        Event("a@x", "Valid; until, today", DAY),
        Event("b@x", "Course", begins, begins + datetime.timedelta(hours=3), "Hall 1"),
    )

    lines = unfolded(text)

    assert lines[0] == "BEGIN:VCALENDAR"
    assert "DTSTART;VALUE=DATE:20261201" in lines
    assert "DTEND;VALUE=DATE:20261202" in lines
    assert "SUMMARY:Valid\\; until\\, today" in lines
    assert "DTSTART:20260701T070000Z" in lines
    assert "DTEND:20260701T100000Z" in lines
    assert lines[-1] == "END:VCALENDAR"


@given(st.text(max_size=300))
def test_no_text_breaks_a_line_or_out_of_its_value(text):
    made = text_of(Event("a@x", text, DAY))

    lines = made.split("\r\n")
    assert all(len(line.encode("utf-8", "surrogatepass")) <= 76 for line in lines)
    assert "\r" not in made.replace("\r\n", "")
    assert "\n" not in made.replace("\r\n", "")
    assert [line[:6] for line in unfolded(made)].count("END:VE") == 1


@given(st.text(alphabet=st.characters(codec="utf-8", min_codepoint=32), max_size=300))
def test_folding_loses_nothing_and_cuts_no_letter(text):
    assert folded(text).replace("\r\n ", "") == text
    for line in folded(text).split("\r\n"):
        assert len(line.encode()) <= 75


def test_a_break_in_a_value_is_written_as_two_signs():
    assert escaped("a\r\nb\nc\\d") == "a\\nb\\nc\\\\d"
