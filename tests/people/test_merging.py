"""A person who was entered twice is one, for as long as that is what is known."""

import datetime
from collections.abc import Callable

import pytest
from django.core.exceptions import PermissionDenied, ValidationError
from hypothesis import given
from hypothesis import strategies as st

from people.duplicates import Known, Likeness, is_slip, likely_pairs
from people.merging import merge_persons, separate_persons
from people.models import SamePerson, StaleMark, User
from tests.factories import people as make

START = datetime.date(2025, 1, 1)
numbers = st.text("0123456789", min_size=2, max_size=8)


@given(number=numbers, at=st.integers(0, 7), sign=st.sampled_from("0123456789"))
def test_one_slip_is_seen_from_both_sides(number: str, at: int, sign: str) -> None:
    at %= len(number)
    for slipped in (
        number[:at] + sign + number[at + 1 :],
        number[:at] + number[at + 1 :],
        number[:at] + number[at : at + 2][::-1] + number[at + 2 :],
    ):
        if slipped != number:
            assert is_slip(number, slipped)
            assert is_slip(slipped, number)


@pytest.mark.parametrize(
    ("one", "two"), [("100001", "100001"), ("100001", "100122"), ("12", "1234")]
)
def test_more_than_a_slip_is_none(one: str, two: str) -> None:
    assert not is_slip(one, two)


def test_pairs_come_with_the_surest_first() -> None:
    people = [
        Known(1, "100001", "Zoë", "Bakker", ""),
        Known(2, "100010", "Zoe", "Bakker", ""),
        Known(3, "555555", "Zoë", "Bakker", "z@example.org"),
        Known(4, "777777", "ZOË", "bakker", "Z@example.org"),
        Known(5, "100002", "Piet", "Visser", ""),
        Known(6, "100003", "Petra", "Visser", ""),
    ]
    pairs = likely_pairs(people)
    assert pairs[0][:3] == (3, 4, Likeness.MAIL)
    assert (1, 2, Likeness.NUMBER) in pairs
    assert not any({5, 6} & set(pair[:2]) for pair in pairs)


def test_a_common_name_says_nothing_by_itself() -> None:
    many = [Known(n, f"{n:02}" * 3, "Jan", "de Vries", "") for n in range(1, 60)]
    assert likely_pairs(many) == []


@pytest.fixture
def twice(db):
    """A soldier, and the same one again in another unit."""
    unit, elsewhere = make.unit("A"), make.unit("B")
    one, two = make.person("100001"), make.person("100010")
    make.appointment(one, unit, start=START)
    make.appointment(two, elsewhere, start=START)
    StaleMark.objects.all().delete()
    return one, two


def there(code: str) -> list[str]:
    found = User.objects.filter(memberships__unit__code=code)
    return list(found.values_list("service_number", flat=True))


def test_joined_they_belong_where_either_did(twice) -> None:
    one, two = twice
    merge_persons(person=one, other=two, reason="Same e-mail", by=None)
    assert (there("A"), there("B")) == (["100001"], ["100001"])
    marked = set(StaleMark.objects.values_list("person", flat=True))
    assert marked == {one.pk, two.pk}
    two.refresh_from_db()
    assert not two.is_active


def test_what_is_recorded_later_of_the_other_counts_for_the_one(twice) -> None:
    one, two = twice
    merge_persons(person=one, other=two, reason="x", by=None)
    StaleMark.objects.all().delete()
    make.appointment(two, make.unit("C"), start=START)
    assert there("C") == ["100001"]
    assert StaleMark.objects.filter(person=one).exists()


def test_taken_apart_all_is_as_it_was(twice) -> None:
    one, two = twice
    link = merge_persons(person=one, other=two, reason="x", by=None)
    separate_persons(link=link, by=None)
    assert (there("A"), there("B")) == (["100001"], ["100010"])
    two.refresh_from_db()
    assert two.is_active
    with pytest.raises(ValidationError):
        separate_persons(link=link, by=None)
    merge_persons(person=two, other=one, reason="x", by=None)
    assert there("A") == ["100010"]


def test_an_account_that_was_closed_before_stays_closed(twice) -> None:
    one, two = twice
    User.objects.filter(pk=two.pk).update(is_active=False)
    two.refresh_from_db()
    link = merge_persons(person=one, other=two, reason="x", by=None)
    separate_persons(link=link, by=None)
    two.refresh_from_db()
    assert not two.is_active


Joining = Callable[[User, User, User], tuple[User, User]]


@pytest.mark.parametrize(
    "pair",
    [
        lambda one, two, three: (one, one),
        lambda one, two, three: (one, two),
        lambda one, two, three: (two, three),
        lambda one, two, three: (three, two),
        lambda one, two, three: (three, one),
    ],
)
def test_a_person_is_joined_once_and_never_in_a_row(twice, pair: Joining) -> None:
    one, two = twice
    merge_persons(person=one, other=two, reason="x", by=None)
    first, second = pair(one, two, make.person("300000"))
    with pytest.raises(ValidationError):
        merge_persons(person=first, other=second, reason="x", by=None)


def test_nobody_joins_oneself_and_always_says_why(twice) -> None:
    one, two = twice
    with pytest.raises(PermissionDenied):
        merge_persons(person=one, other=two, reason="x", by=one)
    with pytest.raises(ValidationError):
        merge_persons(person=one, other=two, reason=" ", by=None)
    assert not SamePerson.objects.exists()


def test_neither_of_two_takes_themselves_apart(twice) -> None:
    link = merge_persons(person=twice[0], other=twice[1], reason="x", by=None)
    for one in twice:
        with pytest.raises(PermissionDenied):
            separate_persons(link=link, by=one)
    link.refresh_from_db()
    assert not link.withdrawn
