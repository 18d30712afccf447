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


def test_an_event_on_a_day_and_one_from_hour_to_hour():
    zone = datetime.timezone(datetime.timedelta(hours=2))
    begins = datetime.datetime(2026, 7, 1, 9, tzinfo=zone)
    ends = begins + datetime.timedelta(hours=3)
    text = text_of(
        Event("a@x", "Valid; until, today", DAY),
        Event("b@x", "Course", begins, ends, "Hall 1", "Boots", "https://x/1,2/"),
        Event("c@x", "No end", begins),
    )

    assert unfolded(text) == [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Bekwaam//EN",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        "X-WR-CALNAME:Agenda",
        "REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        "BEGIN:VEVENT",
        "UID:a@x",
        "DTSTAMP:20261128T000000Z",
        "DTSTART;VALUE=DATE:20261201",
        "DTEND;VALUE=DATE:20261202",
        "TRANSP:TRANSPARENT",
        "SUMMARY:Valid\\; until\\, today",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:b@x",
        "DTSTAMP:20261128T000000Z",
        "DTSTART:20260701T070000Z",
        "DTEND:20260701T100000Z",
        "SUMMARY:Course",
        "LOCATION:Hall 1",
        "DESCRIPTION:Boots",
        "URL:https://x/1,2/",
        "END:VEVENT",
        "BEGIN:VEVENT",
        "UID:c@x",
        "DTSTAMP:20261128T000000Z",
        "DTSTART:20260701T070000Z",
        "SUMMARY:No end",
        "END:VEVENT",
        "END:VCALENDAR",
    ]


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


def test_a_long_line_goes_on_after_seventy_five_octets():
    assert folded("a" * 75) == "a" * 75
    assert folded("a" * 150) == f"{'a' * 75}\r\n {'a' * 74}\r\n a"


def test_a_break_in_a_value_is_written_as_two_signs():
    assert escaped("a\r\nb\rc\nd\\e") == "a\\nb\\nc\\nd\\\\e"


def test_no_control_sign_stays_in_a_value():
    assert escaped("a\tb\x00c d\x7fe\x1f") == "abc de"
