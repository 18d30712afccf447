"""May they? Every day of the period must be one on which the person is qualified."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from certification.facts import Obligation, PersonFacts, Rulebook
from certification.may_they.clearance import Answer, Clearance, Wish, clearance
from certification.obligation import Audience
from certification.standing import standing
from certification.status import QUALIFIED
from people.calendar import ALL_DAYS
from tests.certification.from_files import Organisation
from tests.certification.rules.building import (
    BASE,
    CLERK,
    DIVING,
    LEADER,
    LINE,
    PACKING,
    A,
    away,
    course,
    day,
    done,
    excuse,
    performs,
    person,
    post,
    requirement,
    rules,
    shown,
    shown_spans,
)
from tests.oracle import random_days, random_organisation

JUNE = ("2026-06-01", "2026-06-30")
ALL_JUNE = done(A, "2025-07-01", "2026-06-30")
WORK = {"role": LEADER, "deadline_days": 30}


def asked(
    who: PersonFacts,
    book: Rulebook,
    period: tuple[str, str] = JUNE,
    lines: tuple[int, ...] = (LINE,),
    functions: tuple[int, ...] = (),
) -> Clearance:
    wish = Wish(day(period[0]), day(period[1]), lines, functions)
    return clearance(who, book, wish, Audience(book))


def answer(*completions, period: tuple[str, str] = JUNE, asks=(), **more) -> str:
    who = person(*completions, **more)
    return asked(who, rules(course(), asks=asks), period).answer.value


@pytest.mark.parametrize(
    ("period", "expected"),
    [
        (("2025-06-30", "2025-06-30"), "no"),
        (("2025-06-30", "2025-07-01"), "no"),
        (("2025-07-01", "2025-07-01"), "yes"),
        (("2025-07-01", "2026-06-30"), "yes"),
        (("2026-06-30", "2026-06-30"), "yes"),
        (("2026-06-30", "2026-07-01"), "no"),
        (("2026-07-01", "2026-07-01"), "no"),
    ],
)
def test_it_must_be_held_on_the_first_and_the_last_day(period, expected) -> None:
    assert answer(ALL_JUNE, period=period) == expected


def test_what_nobody_asks_is_judged_as_if_it_were_asked() -> None:
    assert (answer(), answer(ALL_JUNE)) == ("no", "yes")


def test_the_ground_names_the_first_day_on_which_it_fails() -> None:
    who = person(done(A, "2025-06-16", "2026-06-15"))
    (ground,) = asked(who, rules(course())).grounds
    assert shown(ground.on) == "2026-06-16"
    assert shown(ground.why.outlook.last_held) == "2026-06-15"


@pytest.mark.parametrize(
    ("since", "completions"),
    [("2026-05-25", []), ("2020-01-01", [done(A, "2025-05-31", "2026-05-30")])],
)
def test_what_is_tolerated_is_no_leave_to_work(since: str, completions: list) -> None:
    who = person(*completions, posts=[post(since)])
    book = rules(course(grace_days=60), asks=[requirement(**WORK)])
    found = asked(who, book, ("2026-06-01", "2026-06-02"))
    assert found.grounds[0].why.verdict.status in {"due", "grace"}
    assert found.answer is Answer.NO


@pytest.mark.parametrize(
    ("excuses", "expected"),
    [
        ([excuse("exemption", *JUNE)], "yes"),
        ([excuse("exemption", "2026-06-02", "2026-06-30")], "no"),
        ([excuse("exemption", "2026-06-01", "2026-06-29")], "no"),
        ([excuse("waiver", *JUNE)], "waived"),
        ([excuse("exemption", *JUNE, only=1)], "yes"),
        ([excuse("exemption", *JUNE, only=2)], "no"),
    ],
)
def test_an_exemption_qualifies_and_a_waiver_only_excuses(excuses, expected) -> None:
    assert answer(asks=[requirement(**WORK)], excuses=excuses) == expected


def test_an_exemption_from_one_requirement_is_none_where_that_asks_nothing() -> None:
    assert answer(excuses=[excuse("exemption", *JUNE, only=1)]) == "no"


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (("2026-05-01", "2026-05-31"), "yes"),
        (("2026-05-01", "2026-06-01"), "away"),
        (("2026-06-30", "2026-07-31"), "away"),
        (("2026-07-01", "2026-07-31"), "yes"),
        (("2026-05-01", "2026-07-31"), "away"),
    ],
)
def test_who_is_away_on_a_day_of_it_is_said_to_be(days, expected) -> None:
    assert answer(ALL_JUNE, absences=[away(*days)]) == expected


def test_who_has_no_appointment_on_a_day_of_it_is_away_then() -> None:
    found = asked(person(ALL_JUNE, posts=[post("", "2026-06-10")]), rules(course()))
    assert found.answer is Answer.AWAY
    assert shown_spans(found.away) == [("2026-06-11", "2026-06-30")]


def test_days_away_are_not_held_against_anybody() -> None:
    who = person(
        done(A, "2025-06-21", "2026-06-20"), absences=[away("2026-06-21", "2026-07-31")]
    )
    assert asked(who, rules(course())).answer is Answer.AWAY


def test_a_lost_base_takes_the_leave_and_is_the_reason() -> None:
    book = rules(course(base=BASE), course(BASE))
    held = [done(A, "2026-01-01", "2026-12-31"), done(BASE, "2026-01-01", "2026-12-31")]
    assert asked(person(*held), book).answer is Answer.YES
    held[1] = done(BASE, "2026-01-01", "2026-12-31", revoked="2026-06-10")
    found = asked(person(*held), book)
    assert (found.answer, shown(found.grounds[0].on)) == (Answer.NO, "2026-06-10")
    assert found.grounds[0].why.evidence[0].counts.value == "base not held"


def test_a_hazard_function_asks_what_its_requirements_ask_of_such_a_person() -> None:
    book = rules(course(), asks=[requirement(function=PACKING, role=LEADER)])
    assert asked(person(), book, lines=(), functions=(PACKING,)).answer is Answer.NO
    found = asked(person(ALL_JUNE), book, lines=(), functions=(PACKING,))
    assert (found.answer, [one.line for one in found.grounds]) == (Answer.YES, [LINE])


@pytest.mark.parametrize(("function", "role"), [(DIVING, LEADER), (PACKING, CLERK)])
def test_where_nothing_says_what_a_function_asks_the_answer_is_not_yes(
    function: int, role: int
) -> None:
    book = rules(course(), asks=[requirement(function=PACKING, role=role)])
    found = asked(person(ALL_JUNE), book, lines=(), functions=(function,))
    assert (found.answer, found.silent) == (Answer.UNKNOWN, [function])


def test_a_function_of_which_nothing_is_said_leaves_it_open_whatever_is_held() -> None:
    found = asked(person(ALL_JUNE), rules(course()), functions=(DIVING,))
    assert (found.answer, found.silent) == (Answer.UNKNOWN, [DIVING])


def test_the_ground_names_the_requirement_of_the_day_on_which_it_fails() -> None:
    asks = [
        requirement(1, role=LEADER, last="2026-06-15"),
        requirement(2, role=LEADER, first="2026-06-16"),
    ]
    who = person(done(A, "2025-06-21", "2026-06-20"))
    (ground,) = asked(who, rules(course(), asks=asks)).grounds
    assert shown(ground.on) == "2026-06-21"
    assert [reason.code for reason in ground.why.reasons] == ["r2"]


def test_days_between_appointments_do_not_hide_the_first_day_on_which_it_fails() -> (
    None
):
    who = person(posts=[post("", "2026-06-10"), post("2026-06-15")])
    (ground,) = asked(who, rules(course())).grounds
    assert shown(ground.on) == "2026-06-01"


def test_a_line_that_is_wanted_twice_is_judged_on_every_day_of_the_period() -> None:
    book = rules(course(), asks=[requirement(function=PACKING, first="2026-06-20")])
    who = person(done(A, "2026-06-20", "2026-12-31"))
    found = asked(who, book, functions=(PACKING,))
    assert (found.answer, shown(found.grounds[0].on)) == (Answer.NO, "2026-06-01")


def test_a_function_performed_already_is_asked_as_it_is() -> None:
    book = rules(course(), asks=[requirement(function=PACKING, first="2026-06-20")])
    who = person(done(A, "2026-06-20", "2026-12-31"), performs=[performs(PACKING)])
    found = asked(who, book, lines=(), functions=(PACKING,))
    assert found.answer is Answer.YES


def test_nothing_wanted_is_no_leave() -> None:
    assert asked(person(ALL_JUNE), rules(course()), lines=()).answer is Answer.UNKNOWN


def naive(who: PersonFacts, book: Rulebook, line: int, on: int) -> bool:
    """Qualified on a day: as it is asked, or as if everybody had to hold it."""
    everybody = Obligation(10**6, "zz", {line: ALL_DAYS}, *ALL_DAYS[0], person=who.id)
    for rulebook in (book, replace(book, obligations=[everybody])):
        for span in standing(who, rulebook):
            if span.line == line and span.first <= on <= span.last:
                return span.verdict.status in QUALIFIED
    return False


@settings(max_examples=10, deadline=None)
@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_yes_is_said_exactly_when_every_day_says_so(seed: int) -> None:
    data = random_organisation(seed, people=5)
    organisation = Organisation(data)
    book, audience = organisation.rules, Audience(organisation.rules)
    for start in random_days(data, seed, count=2):
        first = start.toordinal()
        days = range(first, first + 12)
        for who in organisation.people.values():
            for line in sorted(book.lines)[:4]:
                wish = Wish(days[0], days[-1], (line,))
                found = clearance(who, book, wish, audience)
                there = [
                    on for on in days if not any(a <= on <= b for a, b in found.away)
                ]
                expected = all(naive(who, book, line, on) for on in there)
                (ground,) = found.grounds
                if there:
                    said = ground.answer is Answer.YES
                    assert said is expected, (start, who.id, line)
