"""Whoever was entered twice is judged as one, by the evidence of both."""

import datetime
import re

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils import timezone

from certification.administration.joining import (
    join_persons,
    lines_joined,
    part_persons,
)
from certification.checking import differing
from certification.facts import PersonFacts
from certification.loading import facts
from certification.models import Completion, Waiver, WaiverApproval
from certification.rebuilding import rebuild_stale
from certification.record import training_record
from certification.reports import lines_of
from certification.spans import spans_of
from certification.status import Status
from certification.waivers import approve_waiver, ask_waiver
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, SamePerson, User
from tests.certification.test_acts_keep_spans_right import Organisation, everybody
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LISTED = 18
KINDS = ("posts", "absences", "done", "performs", "excuses")


@pytest.fixture
def twice():
    """One who must hold a course, and the same one again who completed it."""
    unit = people.unit("A")
    one, two = people.person("100001"), people.person("100010")
    people.appointment(one, unit, start=today() - 90 * DAY)
    course = make.course("KNOTS")
    make.requirement(
        make.item(course, code="I1", of=make.curriculum()).curriculum, unit=unit
    )
    make.completion(two, course, today() - 30 * DAY)
    rebuild_stale()
    return one, two, course


def status(who) -> str:
    (line,) = lines_of(who, today())
    return line.status


def test_evidence_of_both_counts_for_the_one_and_none_is_lost(twice) -> None:
    one, two, _course = twice
    assert status(one) != Status.VALID
    rows = list(Completion.objects.values())
    before = timezone.now()
    link = join_persons(person=one, other=two, reason="x", by=None)
    rebuild_stale()
    assert status(one) == Status.VALID
    assert not lines_of(two, today())
    assert [entry.completion.person for entry in training_record(one)] == [two]
    assert list(Completion.objects.values()) == rows
    assert not facts(before).links
    part_persons(link=link, by=None)
    rebuild_stale()
    assert status(one) != Status.VALID
    assert training_record(one) == []
    assert not list(differing(everybody()))


def test_what_the_other_completes_afterwards_counts_at_once(twice) -> None:
    one, two, course = twice
    join_persons(person=one, other=two, reason="x", by=None)
    rebuild_stale()
    make.completion(two, course, today())
    assert not list(differing(everybody()))


@pytest.mark.parametrize("seed", range(4))
def test_joined_is_what_one_record_of_both_would_say(seed: int) -> None:
    """The facts of two, told of one: the engine gives the same."""
    it = Organisation(seed)
    for act in (*(it.complete,) * 8, it.appoint, it.be_away, it.perform, it.excuse):
        act()
    one, two = it.random.sample(everybody(), 2)
    apart = {known.id: told_of(known) for known in facts().people([one, two])}
    rows = User.objects.in_bulk([one, two])
    link = join_persons(person=rows[one], other=rows[two], reason="x", by=None)
    (joined,) = facts().people([one])
    assert told_of(joined) == {
        name: [*apart[one][name], *apart[two][name]] for name in KINDS
    }
    assert dict(spans_of([two], facts())) == {two: []}
    rebuild_stale()
    assert not list(differing(everybody()))
    part_persons(link=link, by=None)
    assert {k.id: told_of(k) for k in facts().people([one, two])} == apart


def told_of(known: PersonFacts) -> dict[str, list]:
    return {name: list(getattr(known, name)) for name in KINDS}


def test_nobody_approves_with_a_second_account(twice) -> None:
    one, two, _course = twice
    asker = people.person()
    waiver = ask_waiver(
        person=one,
        item=facts().items[0],
        start=today(),
        end=today() + 30 * DAY,
        reason="x",
        by=asker,
    )
    link = join_persons(person=one, other=two, reason="x", by=None)
    with pytest.raises(ValidationError):
        approve_waiver(waiver=waiver, by=two)
    part_persons(link=link, by=None)
    approve_waiver(waiver=waiver, by=two)
    assert facts()._excuses([one])
    join_persons(person=one, other=two, reason="x", by=None)
    assert not facts()._excuses([one])
    assert WaiverApproval.objects.count() == Waiver.objects.count() == 1


@pytest.fixture
def admin(client):
    ensure_groups()
    user = people.person("ADMIN")
    people.grant(user, AccessRole.ADMINISTRATOR)
    client.force_login(user)
    return user


def test_from_the_list_to_one_person_and_back(client, admin, twice) -> None:
    one, two, _course = twice
    for who in (one, two):
        who.first_name, who.last_name = "Zoë", "Bakker"
        who.save()
    page = client.get(reverse("certification_duplicates:index"))
    assert [(a.pk, b.pk) for a, b, _why in page.context["pairs"]] == [(one.pk, two.pk)]
    address = reverse("certification_duplicates:compare", args=[one.pk, two.pk])
    assert "Course KNOTS" in client.get(address).content.decode()
    assert client.post(address, {"stays": one.pk}).status_code == 422
    sent = {"stays": two.pk, "reason": "Both say so"}
    assert client.post(address, sent).status_code == 302
    link = SamePerson.objects.get()
    assert (link.person, link.other) == (two, one)
    assert status(two) == Status.VALID
    page = client.get(reverse("certification_duplicates:index"))
    assert not page.context["pairs"]
    undo = reverse("certification_duplicates:separate", args=[link.pk])
    told = client.get(undo).context
    assert {turn.person for turn in told["names"]} == {one}
    assert told["figures"].year.worse == 1
    assert SamePerson.objects.counting().exists()
    assert client.post(undo).status_code == 302
    link.refresh_from_db()
    assert link.withdrawn


def test_how_it_would_stand_is_told_before_and_comes_true(twice) -> None:
    one, two, _course = twice
    for pair in ((one, two), (two, one)):
        (line,) = lines_joined(*pair, on=today())
        assert line.joined.status == Status.VALID
        assert {found and found.status for found in line[1:3]} == {status(one), None}
    assert not SamePerson.objects.exists()
    (told,) = lines_joined(one, two, on=today())
    join_persons(person=one, other=two, reason="x", by=None)
    rebuild_stale()
    (stands,) = lines_of(one, today())
    assert (told.joined.status, told.joined.due) == (stands.status, stands.due)


def test_the_page_shows_how_it_would_stand(client, admin, twice) -> None:
    one, two, _course = twice
    address = reverse("certification_duplicates:compare", args=[one.pk, two.pk])
    page = client.get(address)
    (line,) = page.context["lines"]
    cells = re.findall(r"<td>(?:<span[^>]*>.</span> )?([^<]+)</td>", _effect(page))
    assert cells == [line.one.status.label, "–", Status.VALID.label]


def test_who_turns_is_counted_by_unit_and_told_from_which_day(
    client, admin, twice
) -> None:
    one, two, _course = twice
    address = reverse("certification_duplicates:compare", args=[one.pk, two.pk])
    told = client.get(address).context
    assert told["figures"].year == (0, 0, 1)
    assert [(row.unit.code, counted) for row, counted in told["units"]] == [
        ("A", (0, 0, 1))
    ]
    (turn,) = told["names"]
    assert (turn.person, turn.eased_on) == (one, today())
    assert not SamePerson.objects.exists()


def test_a_waiver_that_the_one_asked_and_the_other_approved_is_told_to_stop(
    client, admin, twice
) -> None:
    one, two, _course = twice
    excused = people.person("100020")
    people.appointment(excused, one.appointments.get().unit, start=today() - 90 * DAY)
    waiver = ask_waiver(
        person=excused,
        item=facts().items[0],
        start=today(),
        end=today() + 30 * DAY,
        reason="x",
        by=one,
    )
    approve_waiver(waiver=waiver, by=two)
    rebuild_stale()
    address = reverse("certification_duplicates:compare", args=[one.pk, two.pk])
    page = client.get(address)
    assert page.context["annulled"] == [waiver]
    assert f"<li>{excused}: {waiver}" in page.content.decode()
    turned = {turn.person: turn for turn in page.context["names"]}
    assert turned[excused].gap_on or turned[excused].due_on
    before = status(excused)
    link = join_persons(person=one, other=two, reason="x", by=None)
    rebuild_stale()
    assert (before, status(excused)) != (Status.WAIVED, Status.WAIVED)
    part_persons(link=link, by=None)
    rebuild_stale()
    assert status(excused) == before == Status.WAIVED


def test_two_waivers_of_the_same_are_told(client, admin, twice) -> None:
    one, two, _course = twice
    asked = [
        ask_waiver(
            person=who,
            item=facts().items[0],
            start=today(),
            end=today() + days * DAY,
            reason="x",
            by=people.person(),
        )
        for who, days in ((one, 10), (two, 20))
    ]
    for waiver in asked:
        approve_waiver(waiver=waiver, by=people.person())
    address = reverse("certification_duplicates:compare", args=[one.pk, two.pk])
    assert client.get(address).context["twins"] == [tuple(asked)]


def _effect(page) -> str:
    return (
        page.content.decode()
        .partition('"listing" tabindex')[2]
        .partition("</tbody>")[0]
    )


def test_nobody_is_joined_with_oneself_on_the_page(client, admin, twice) -> None:
    one, _two, _course = twice
    address = reverse("certification_duplicates:compare", args=[one.pk, admin.pk])
    sent = {"stays": one.pk, "reason": "x"}
    assert client.post(address, sent).status_code == 422
    assert not SamePerson.objects.exists()


def test_the_list_costs_as_many_queries_for_many(
    client, admin, twice, django_assert_num_queries
) -> None:
    address = reverse("certification_duplicates:index")
    client.get(address)
    with django_assert_num_queries(LISTED):
        client.get(address)
    for number in range(12):
        people.person(f"7{number}0000", first_name="Zoë", last_name="Bakker")
    with django_assert_num_queries(LISTED):
        client.get(address)


def test_two_whom_no_list_pairs_are_compared_by_their_numbers(client, admin) -> None:
    one, other = people.person("1234"), people.person("9876", last_name="Visser")
    address = reverse("certification_duplicates:index")
    answer = client.get(address, {"one": "1234", "other": "9876"})
    compared = reverse("certification_duplicates:compare", args=[one.pk, other.pk])
    assert answer.url == compared
    twice = client.get(address, {"one": "1234", "other": "1234"})
    assert list(twice.context["form"].errors) == ["__all__"]
    nobody = client.get(address, {"one": "1234", "other": "5"})
    assert list(nobody.context["form"].errors) == ["other"]
