"""A decision that was taken by mistake is taken back by an entry of its own."""

import datetime

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse
from wagtail.models import ModelLogEntry

from certification.applications.acts import refuse_waiver
from certification.effects.effect import effect_of
from certification.effects.planning import Change
from certification.exchange.decisions import UNDONE
from certification.ledger import grant_derogation, revoke_completion
from certification.loading import facts
from certification.models import (
    Completion,
    DerogationWithdrawal,
    Revocation,
    RevocationWithdrawal,
    Waiver,
    WaiverWithdrawal,
    WhatIf,
)
from certification.rebuilding import rebuild_stale
from certification.reports import lines_of
from certification.waivers import approve_waiver, ask_waiver
from certification.withdrawing import (
    withdraw_derogation,
    withdraw_revocation,
    withdraw_waiver,
)
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
WHY = {"reason": "Another person was meant"}


@pytest.fixture
def boss():
    return people.person("BOSS")


@pytest.fixture
def course():
    return make.course("KNOTS", validity_months=12)


@pytest.fixture
def sailor(course):
    """Somebody of whom knots are asked, in a unit."""
    who = people.person("101")
    people.appointment(who, people.unit("C"), start=today() - 900 * DAY)
    item = make.item(course, code="I1", of=make.curriculum("K1"))
    make.requirement(item.curriculum, person=who)
    return who


def status(who) -> str:
    rebuild_stale()
    (line,) = lines_of(who, today())
    return line.status


def completed(who, course, days_ago=10, **more) -> Completion:
    return make.completion(who, course, today() - days_ago * DAY, **more)


def revoked(completion) -> Revocation:
    day = completion.completed_on
    return revoke_completion(
        completion=completion, effective_on=day, reason="", by=None
    )


def excused(who, boss, course) -> Waiver:
    waiver = ask_waiver(
        person=who,
        course=course,
        start=today() - DAY,
        end=today() + 30 * DAY,
        reason="At sea",
        by=people.person("ASKS"),
    )
    approve_waiver(waiver=waiver, by=boss)
    return waiver


def extended(course, until):
    return grant_derogation(
        course=course,
        expiring_from=until - 5 * DAY,
        expiring_to=until + 5 * DAY,
        extended_until=today() + 90 * DAY,
        authority="M1",
        by=None,
    )


def test_a_completion_counts_again_once_its_revocation_is_withdrawn(
    sailor, course, boss
):
    revocation = revoked(completed(sailor, course))
    assert status(sailor) != "valid"

    withdraw_revocation(revocation=revocation, **WHY, by=boss)

    assert status(sailor) == "valid"
    with pytest.raises(ValidationError, match="withdrawn already"):
        withdraw_revocation(revocation=revocation, **WHY, by=boss)


def test_what_a_derogation_extended_ends_again_when_it_is_withdrawn(
    sailor, course, boss
):
    lapsed = completed(sailor, course, days_ago=500)
    derogation = extended(course, lapsed.valid_until)
    assert status(sailor) == "expiring"

    withdraw_derogation(derogation=derogation, **WHY, by=boss)

    assert status(sailor) == "expired"


def test_a_waiver_excuses_nobody_once_it_is_withdrawn(sailor, course, boss):
    waiver = excused(sailor, boss, course)
    assert status(sailor) == "waived"

    withdraw_waiver(waiver=waiver, **WHY, by=boss)

    assert status(sailor) not in {"waived", "valid"}
    assert Waiver.objects.get().state == "withdrawn"


def test_a_waiver_that_waits_is_withdrawn_and_cannot_be_approved_then(
    sailor, course, boss
):
    waiver = make.waiver(sailor)
    withdraw_waiver(waiver=waiver, **WHY, by=boss)
    waiver = Waiver.objects.get()
    with pytest.raises(ValidationError, match="was withdrawn"):
        approve_waiver(waiver=waiver, by=boss)
    with pytest.raises(ValidationError, match="was withdrawn"):
        refuse_waiver(waiver=waiver, **WHY, by=boss)


def test_a_waiver_that_was_refused_is_not_withdrawn_as_well(sailor, boss):
    waiver = make.waiver(sailor)
    refuse_waiver(waiver=waiver, **WHY, by=boss)
    with pytest.raises(ValidationError, match="refused already"):
        withdraw_waiver(waiver=waiver, **WHY, by=boss)


def test_what_was_known_before_stays_known(sailor, course, boss):
    revocation = revoked(completed(sailor, course))
    before = list(facts().people([sailor.pk]))

    entry = withdraw_revocation(revocation=revocation, **WHY, by=boss)

    instant = entry.recorded_at - datetime.timedelta(microseconds=1)
    assert list(facts(instant).people([sailor.pk])) == before
    assert list(facts().people([sailor.pk])) != before


def test_nobody_withdraws_what_is_about_themselves(sailor, course, boss):
    revocation = revoked(completed(sailor, course))
    with pytest.raises(ValidationError, match="Somebody else"):
        withdraw_revocation(revocation=revocation, **WHY, by=sailor)
    with pytest.raises(ValidationError, match="Somebody else"):
        withdraw_waiver(waiver=make.waiver(sailor), **WHY, by=sailor)


def test_a_later_completion_that_counts_on_it_is_in_the_way_by_name(
    sailor, course, boss
):
    first = completed(sailor, course, days_ago=40)
    revocation = revoked(first)
    later = completed(sailor, course, days_ago=5)

    with pytest.raises(
        ValidationError, match="since and counts on it: 101 Course KNOTS"
    ):
        withdraw_revocation(revocation=revocation, **WHY, by=boss)

    revoked(later)
    withdraw_revocation(revocation=revocation, **WHY, by=boss)
    assert Completion.objects.unrevoked().get() == first


def test_a_completion_of_a_course_that_ends_with_it_is_in_the_way_too(
    sailor, course, boss
):
    derogation = extended(course, completed(sailor, course, days_ago=400).valid_until)
    above = make.course("ROPES", validity_months=12, expires_with=course)
    completed(sailor, above, days_ago=1)
    with pytest.raises(ValidationError, match="ROPES"):
        withdraw_derogation(derogation=derogation, **WHY, by=boss)


def test_another_person_or_course_is_in_nobodys_way(sailor, course, boss):
    revocation = revoked(completed(sailor, course))
    completed(people.person("102"), course, days_ago=1)
    completed(sailor, make.course("ROPES", validity_months=12), days_ago=1)
    withdraw_revocation(revocation=revocation, **WHY, by=boss)
    assert RevocationWithdrawal.objects.count() == 1


def test_what_follows_from_something_else_is_put_right_there(sailor, course, boss):
    practised = completed(sailor, course, source=Completion.Source.PRACTICE_LOG)
    with pytest.raises(ValidationError, match="practice log"):
        withdraw_revocation(revocation=revoked(practised), **WHY, by=boss)
    undone = Revocation.objects.create(
        completion=completed(sailor, course),
        effective_on=today(),
        idempotency_key=f"{UNDONE}1:1",
    )
    with pytest.raises(ValidationError, match="bring in the file again"):
        withdraw_revocation(revocation=undone, **WHY, by=boss)


def touched(entry) -> list[int]:
    effect = effect_of(Change(entries=[entry]), since=today())
    return [one.person for one in effect.turned]


def test_the_effect_tells_whom_a_withdrawal_touches(sailor, course, boss):
    waiver = excused(sailor, boss, course)
    revocation = revoked(completed(sailor, course))
    assert touched(WaiverWithdrawal(waiver=waiver)) == [sailor.pk]

    withdraw_waiver(waiver=waiver, **WHY, by=boss)
    assert touched(RevocationWithdrawal(revocation=revocation)) == [sailor.pk]


def test_the_effect_of_a_derogation_that_goes_is_on_who_held_by_it(
    sailor, course, boss
):
    derogation = extended(course, completed(sailor, course, days_ago=500).valid_until)
    assert touched(DerogationWithdrawal(derogation=derogation)) == [sailor.pk]
    completed(sailor, course)
    assert touched(DerogationWithdrawal(derogation=derogation)) == []


# --- the pages ---------------------------------------------------------------


@pytest.fixture
def administrator(client):
    ensure_groups()
    user = people.person("ADMIN", language="en")
    people.grant(user, AccessRole.ADMINISTRATOR)
    client.force_login(user)
    return user


def looked_at(client, address, **answers):
    """What the page shows before anything is saved, and what saving would send."""
    answer = client.post(address, {**answers, "step": "look"})
    assert answer.status_code == 302, answer.context["form"].errors
    page = client.get(answer.url)
    return page, dict(page.context["answers"])


@pytest.mark.parametrize("place", ["revocations", "derogations", "waivers"])
def test_the_page_shows_the_effect_first_and_then_withdraws(
    client, administrator, sailor, course, boss, place
):
    match place:
        case "revocations":
            decision = revoked(completed(sailor, course))
        case "derogations":
            lapsed = completed(sailor, course, days_ago=500)
            decision = extended(course, lapsed.valid_until)
        case _:
            decision = excused(sailor, boss, course)
    rebuild_stale()
    namespace = f"certification_{place}"
    listed = client.get(reverse(f"{namespace}:index")).content.decode()
    address = reverse(f"{namespace}:withdraw", args=[decision.pk])
    assert address in listed

    page, answers = looked_at(client, address, **WHY)

    assert type(decision).objects.standing().exists()
    assert page.context["touched"] == 1
    assert WHY["reason"] in page.content.decode()
    saved = client.post(WhatIf.objects.get().came_from, answers, follow=True)
    assert "counts as never having been there" in saved.content.decode()
    assert not type(decision).objects.standing().exists()
    action = f"certification.{place[:-1]}.withdraw"
    assert ModelLogEntry.objects.get(action=action).user == administrator
    assert address not in client.get(reverse(f"{namespace}:index")).content.decode()
    assert client.get(address).status_code == 404


def test_a_withdrawal_wants_a_reason(client, administrator, sailor, course):
    decision = revoked(completed(sailor, course))
    address = reverse("certification_revocations:withdraw", args=[decision.pk])
    answer = client.post(address, {"reason": " "})
    assert "reason" in answer.context["form"].errors
    assert decision.is_standing


def test_what_is_in_the_way_stands_on_the_form(client, administrator, sailor, course):
    decision = revoked(completed(sailor, course, days_ago=40))
    completed(sailor, course)
    address = reverse("certification_revocations:withdraw", args=[decision.pk])
    answer = client.post(address, WHY)
    assert "Revoke first" in str(answer.context["form"].errors)
    assert not RevocationWithdrawal.objects.exists()


def test_a_completion_is_revoked_from_the_record_of_its_person(
    client, administrator, sailor, course
):
    completion = completed(sailor, course)
    record = reverse("certification:person", args=[sailor.public_id])
    address = reverse("certification_revocations:add")
    link = f"{address}?completion={completion.public_id}"
    assert link in client.get(record).content.decode()
    assert str(completion.public_id) in client.get(link).content.decode()
    said = {
        "completion": completion.public_id,
        "effective_on": completion.completed_on,
        "reason": "Somebody else sat the exam",
    }

    page, answers = looked_at(client, address, **said)
    assert page.context["touched"] == 1
    assert not Revocation.objects.exists()
    client.post(address, answers)

    revocation = Revocation.objects.get()
    assert revocation.completion == completion
    withdraw = reverse("certification_revocations:withdraw", args=[revocation.pk])
    assert withdraw in client.get(record).content.decode()


def test_the_form_of_a_revocation_says_what_is_wrong(
    client, administrator, sailor, course
):
    address = reverse("certification_revocations:add")
    own, gone = completed(administrator, course), completed(sailor, course)
    revoked(gone)
    practised = completed(
        sailor, course, days_ago=3, source=Completion.Source.PRACTICE_LOG
    )
    early = completed(sailor, course, days_ago=2)
    for completion, day, words in (
        (own, today(), "Somebody else"),
        (gone, today(), "revoked already"),
        (practised, today(), "practice log"),
        (early, early.completed_on - DAY, "before the completion"),
    ):
        said = {"completion": completion.public_id, "effective_on": day, **WHY}
        form = client.post(address, {**said, "step": "look"}).context["form"]
        assert words in str(form.errors)
    for code in ("x", "", "00000000-0000-0000-0000-000000000000"):
        answer = client.post(address, {"completion": code, "effective_on": today()})
        assert "completion" in answer.context["form"].errors


def test_who_does_not_administer_is_offered_no_revocation(client, sailor, course):
    completed(sailor, course)
    commander = people.person("CDR")
    people.grant(commander, AccessRole.COMMANDER, sailor.appointments.get().unit)
    client.force_login(commander)
    record = client.get(reverse("certification:person", args=[sailor.public_id]))
    assert record.status_code == 200
    assert "revocations" not in record.content.decode()
