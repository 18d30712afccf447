"""Twenty dives in twenty-four months keep a diver current, and not one day longer."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from certification.models import Completion
from hazmat.models import PracticeEntry, PracticeScheme
from hazmat.practice_log.counting import current
from hazmat.practice_log.entering import log_practice, revoke_practice, set_scheme
from people.calendar import add_months
from people.models import AccessRole, User
from tests.factories import certification, people


def day(text: str) -> int:
    return datetime.date.fromisoformat(text).toordinal()


def told(*days: str, needed: int = 2, months: int = 24) -> list[tuple[str, str]]:
    found = current(map(day, days), needed=needed, months=months)
    return [
        (
            datetime.date.fromordinal(one.since).isoformat(),
            datetime.date.fromordinal(one.until).isoformat(),
        )
        for one in found
    ]


@pytest.mark.parametrize(
    ("days", "expected"),
    [
        (["2024-05-10"], []),
        (["2024-05-10", "2024-06-01"], [("2024-06-01", "2026-05-09")]),
        (["2024-05-10", "2026-05-09"], [("2026-05-09", "2026-05-09")]),
        (["2024-05-10", "2026-05-10"], []),
        (["2024-05-10", "2024-05-10"], [("2024-05-10", "2026-05-09")]),
        (
            ["2024-05-10", "2024-06-01", "2025-01-01"],
            [("2024-06-01", "2026-05-09"), ("2025-01-01", "2026-05-31")],
        ),
        (["2024-02-29", "2024-03-01"], [("2024-03-01", "2026-02-27")]),
    ],
)
def test_enough_lasts_until_the_oldest_that_is_needed_drops_out(
    days: list[str], expected: list[tuple[str, str]]
) -> None:
    assert told(*days) == expected


@given(
    st.lists(st.integers(day("2020-01-01"), day("2026-12-31")), max_size=9),
    st.integers(1, 5),
    st.integers(1, 30),
    st.integers(day("2020-01-01"), day("2027-12-31")),
)
def test_somebody_is_current_exactly_while_there_is_enough(
    days: list[int], needed: int, months: int, asked: int
) -> None:
    """A day counts until the day before its anniversary, whatever is asked."""
    done = [one for one in days if one <= asked]
    enough = sum(add_months(one, months) - 1 >= asked for one in done) >= needed
    found = current(done, needed=needed, months=months)
    assert any(one.since <= asked <= one.until for one in found) is enough


@pytest.fixture
def scheme(db: None) -> PracticeScheme:
    made = PracticeScheme(
        code="DIVE-A1",
        name="Dives, category A1",
        course=certification.course("DIVE-A1-CURRENT"),
        needed=2,
        months=24,
    )
    set_scheme(scheme=made, by=None)
    return made


@pytest.fixture
def diver(scheme: PracticeScheme) -> User:
    return people.person()


def dive(
    scheme: PracticeScheme, who: User, on: str, by: User | None = None
) -> PracticeEntry:
    entry = PracticeEntry(
        scheme=scheme,
        person=who,
        practised_on=datetime.date.fromisoformat(on),
        supervisor="Adjudant De Wit",
    )
    log_practice(entry=entry, by=by)
    return entry


def valid(who: User) -> dict[str, str]:
    found = Completion.objects.unrevoked().filter(person=who)
    return {f"{one.completed_on}": f"{one.valid_until}" for one in found}


def test_the_entry_that_makes_enough_completes_the_course(
    scheme: PracticeScheme, diver: User
) -> None:
    dive(scheme, diver, "2025-05-10")
    assert valid(diver) == {}
    dive(scheme, diver, "2025-06-01")
    assert valid(diver) == {"2025-06-01": "2027-05-09"}
    completion = Completion.objects.get(person=diver)
    assert completion.source == "practice-log"


def test_an_entry_that_comes_late_puts_later_counts_right(
    scheme: PracticeScheme, diver: User
) -> None:
    dive(scheme, diver, "2025-05-10")
    dive(scheme, diver, "2025-06-01")
    dive(scheme, diver, "2025-05-20")
    assert valid(diver) == {"2025-05-20": "2027-05-09", "2025-06-01": "2027-05-19"}


def test_a_revoked_entry_takes_along_what_rested_on_it(
    scheme: PracticeScheme, diver: User
) -> None:
    wrong = dive(scheme, diver, "2025-05-10")
    dive(scheme, diver, "2025-06-01")
    revoke_practice(entry=wrong, reason="Another diver", by=people.person())
    assert valid(diver) == {}
    assert Completion.objects.filter(person=diver).count() == 1


def test_nobody_enters_what_they_practised_themselves_nor_what_is_to_come(
    scheme: PracticeScheme, diver: User
) -> None:
    with pytest.raises(ValidationError, match="Somebody else"):
        dive(scheme, diver, "2025-05-10", by=diver)
    with pytest.raises(ValidationError, match="still to come"):
        dive(scheme, diver, "2125-05-10")


def test_who_acts_for_the_diver_enters_and_revokes_and_the_diver_reads(
    scheme: PracticeScheme, diver: User
) -> None:
    unit = people.unit("D")
    people.appointment(diver, unit)
    chief = people.person(language="en")
    people.grant(chief, AccessRole.COMMANDER, unit)
    client, own = Client(), Client()
    client.force_login(chief)
    own.force_login(diver)
    address = reverse("hazmat:practice_log", args=[diver.public_id])
    entry = {
        "scheme": scheme.pk,
        "practised_on": "2025-05-10",
        "times": 2,
        "supervisor": "De Wit",
    }
    assert own.post(address, entry).status_code == 404
    assert client.post(address, {**entry, "times": 0}).status_code == 400
    assert client.post(address, entry).status_code == 302
    page = client.get(address).content.decode()
    assert "are needed." in page
    assert own.get(address).status_code == 200
    written = PracticeEntry.objects.get()
    revoke = reverse("hazmat:practice_revoke", args=[written.pk])
    assert own.get(revoke).status_code == 404
    assert client.post(revoke, {}).status_code == 400
    assert client.post(revoke, {"reason": "Twice"}).status_code == 302
    assert client.get(revoke).status_code == 404
    assert valid(diver) == {}


def test_what_was_practised_on_a_day_to_come_is_refused_in_words(
    client: Client, scheme: PracticeScheme, diver: User
) -> None:
    unit = people.unit("A")
    people.appointment(diver, unit)
    chief = people.person(language="en")
    people.grant(chief, AccessRole.COMMANDER, unit)
    client.force_login(chief)
    entry = {
        "scheme": scheme.pk,
        "practised_on": "2099-05-10",
        "times": 2,
        "supervisor": "De Wit",
    }
    address = reverse("hazmat:practice_log", args=[diver.public_id])
    refused = client.post(address, entry)
    assert refused.status_code == 400
    assert "That day is still to come." in refused.text
    assert not PracticeEntry.objects.exists()
