"""A requirement obliges nobody until people were asked and a second person says so."""

import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError
from django.db import DatabaseError, IntegrityError, transaction
from django.urls import reverse
from django.utils import translation

from certification.drafts.acts import (
    bring_into_force,
    consult,
    draft_requirement,
    redraft,
    remark,
    withdraw_draft,
)
from certification.loading import facts
from certification.models import Remark, Requirement, RequirementDraft, WhatIf
from certification.reports import lines_of
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LISTED = 14


@pytest.fixture
def answers() -> dict[str, Any]:
    """A new requirement on a unit with one soldier, from today."""
    unit = people.unit("A")
    people.appointment(people.person("1001"), unit, start=today() - 900 * DAY)
    item = make.item(make.course(), of=make.curriculum("K1"))
    return {
        "curriculum": item.curriculum_id,
        "unit": unit.pk,
        "start": today().isoformat(),
        "deadline_days": 30,
        "basis_kind": "ri&e",
        "basis": "RI&E 2026, 4.2",
        "basis_link": "https://example.org/rie",
        "owner": "Safety office",
    }


@pytest.fixture
def admin(client):
    ensure_groups()
    user = people.person("ADMIN")
    people.grant(user, AccessRole.ADMINISTRATOR)
    client.force_login(user)
    return user


@pytest.fixture
def second():
    user = people.person("SECOND")
    people.grant(user, AccessRole.ADMINISTRATOR)
    return user


def agree(draft: RequirementDraft) -> None:
    for one in draft.consulted.select_related("person"):
        remark(consulted=one, view="agrees", words="", by=one.person)


def test_from_a_form_to_a_duty_by_two_people(client, admin, second, answers) -> None:
    sent = {**answers, "code": "Q1"}
    url = client.post(reverse("certification_requirements:add"), sent).url
    page = client.get(url)
    assert page.context["is_drafted"]
    what_if = WhatIf.objects.get()
    kept = client.post(reverse("certification_drafts:keep", args=[what_if.public_id]))
    draft = RequirementDraft.objects.get()
    assert kept.url == reverse("certification_drafts:draft", args=[draft.public_id])
    assert not lines_of(draft.drafted_by, today())
    specialist = people.person("SPEC")
    asked = {"act": "consult", "numbers": "SPEC, 1001", "until": today()}
    assert client.post(kept.url, asked).status_code == 302
    letters = Letter.objects.filter(kind=Letter.Kind.CONSULTATION)
    assert {letter.person.service_number for letter in letters} == {"SPEC", "1001"}
    assert not Requirement.objects.exists()

    client.force_login(specialist)
    address = reverse("certification:draft", args=[draft.public_id])
    assert address in letters.get(person=specialist).body
    assert "RI&amp;E 2026, 4.2" in client.get(address).content.decode()
    said = {"view": "agrees-if", "words": "Not before the course exists."}
    assert client.post(address, said).status_code == 302
    assert "Not before" in client.get(address).content.decode()
    remark(
        consulted=draft.consulted.get(person__service_number="1001"),
        view="agrees",
        words="",
        by=draft.consulted.get(person__service_number="1001").person,
    )

    client.force_login(admin)
    client.post(kept.url, {"act": "enforce"})
    assert not Requirement.objects.exists()
    client.force_login(second)
    client.post(kept.url, {"act": "enforce"})
    requirement = Requirement.objects.get()
    assert (requirement.owner, requirement.basis_kind) == ("Safety office", "ri&e")
    draft.refresh_from_db()
    assert (draft.state, draft.requirement) == (draft.State.IN_FORCE, requirement)
    assert "Not before the course exists." in client.get(kept.url).content.decode()


def test_a_draft_is_no_fact_of_the_engine(answers) -> None:
    make.draft(people.person(), **answers)
    assert not facts().requirements


def test_who_drafted_it_never_brings_it_into_force(second, answers) -> None:
    draft = make.draft(people.person(), by=second, **answers)
    agree(draft)
    with pytest.raises(ValidationError):
        bring_into_force(draft=draft, by=second)
    with pytest.raises(IntegrityError), transaction.atomic():
        RequirementDraft.objects.update(enforced_by=second)


def test_it_waits_until_everybody_answered_or_the_time_is_over(second, answers) -> None:
    nobody_asked = make.draft(**answers)
    with pytest.raises(ValidationError):
        bring_into_force(draft=nobody_asked, by=second)
    draft = make.draft(people.person(), **answers)
    with pytest.raises(ValidationError):
        bring_into_force(draft=draft, by=second)
    RequirementDraft.objects.filter(pk=draft.pk).update(remarks_until=today() - DAY)
    assert bring_into_force(draft=draft, by=second).unit_id == answers["unit"]


def test_it_never_obliges_from_a_day_that_has_passed(second, answers) -> None:
    past = {**answers, "start": (today() - DAY).isoformat()}
    draft = make.draft(people.person(), **past)
    agree(draft)
    with pytest.raises(ValidationError, match=r"passed|verstreken|voorbij"):
        bring_into_force(draft=draft, by=second)


def test_what_was_said_stays_as_it_was_said(answers) -> None:
    draft = make.draft(people.person(), **answers)
    one = draft.consulted.get()
    with pytest.raises(ValidationError):
        remark(consulted=one, view="objects", words=" ", by=one.person)
    with pytest.raises(ValidationError):
        remark(consulted=one, view="agrees", words="", by=people.person())
    said = remark(consulted=one, view="objects", words="Too soon", by=one.person)
    with pytest.raises(ValidationError):
        remark(consulted=one, view="agrees", words="", by=one.person)
    with pytest.raises(DatabaseError), transaction.atomic():
        Remark.objects.filter(pk=said.pk).update(words="Fine")


def test_somebody_is_asked_until_a_day_to_come_about_a_known_effect(answers) -> None:
    by = people.person()
    draft = make.draft(by=by, **answers)
    whom, today_ = [people.person()], today()
    for people_asked, until in (([], today_), (whom, today_ - DAY)):
        with pytest.raises(ValidationError):
            consult(draft=draft, people=people_asked, until=until, by=by)
    WhatIf.objects.update(figures=None)
    with pytest.raises(ValidationError, match="not worked out yet"):
        consult(draft=draft, people=whom, until=today_, by=by)
    assert not draft.consulted.exists()
    assert not Letter.objects.exists()


def test_nobody_is_asked_by_a_number_that_nobody_has(client, admin, answers) -> None:
    draft = make.draft(by=admin, **answers)
    people.person("SPEC")
    address = reverse("certification_drafts:draft", args=[draft.public_id])
    asked = {"act": "consult", "numbers": "SPEC 9999", "until": today()}
    assert "9999" in client.post(address, asked).content.decode()
    assert not draft.consulted.exists()
    client.post(address, asked | {"numbers": "SPEC"})
    assert draft.consulted.get().person.service_number == "SPEC"


def test_what_can_be_saved_no_more_is_not_brought_into_force(second, answers) -> None:
    draft = make.draft(people.person(), **answers)
    agree(draft)
    answers = draft.what_if.answers.replace("deadline_days=30", "deadline_days=x")
    WhatIf.objects.filter(pk=draft.what_if_id).update(answers=answers)
    with pytest.raises(ValidationError, match="cannot be saved any more"):
        bring_into_force(draft=RequirementDraft.objects.get(), by=second)
    assert not Requirement.objects.exists()


def test_its_words_change_only_until_people_are_asked(answers) -> None:
    by = people.person()
    draft = make.draft(by=by, **answers)
    other = make.what_if(by, subject="certification_requirements", answers="code=Q77")
    assert redraft(draft=draft, what_if=other, by=by).code == "Q77"
    consult(draft=draft, people=[people.person()], until=today(), by=by)
    third = make.what_if(by, subject="certification_requirements", answers="code=Q78")
    with pytest.raises(ValidationError):
        redraft(draft=draft, what_if=third, by=by)


def test_a_draft_is_drafted_anew_on_its_page_until_people_are_asked(
    client, admin, answers
) -> None:
    User.objects.filter(pk=admin.pk).update(language="en")
    draft = make.draft(by=admin, **answers)

    def keep(days: int):
        sent = {**answers, "code": draft.code, "draft": str(draft.public_id)}
        sent |= {"deadline_days": days, "step": "look"}
        url = client.post(reverse("certification_requirements:add"), sent).url
        what_if = WhatIf.objects.latest("pk")
        address = reverse("certification_drafts:keep", args=[what_if.public_id])
        return url, client.post(address)

    _looked_at, kept = keep(45)
    assert kept.url == reverse("certification_drafts:draft", args=[draft.public_id])
    assert RequirementDraft.objects.get().what_if.filled_in["deadline_days"] == "45"

    draft.refresh_from_db()
    consult(draft=draft, people=[people.person()], until=today(), by=admin)
    looked_at, kept = keep(60)
    assert kept.url == looked_at
    assert (
        "People were asked about it as it is" in client.get(kept.url).content.decode()
    )
    assert RequirementDraft.objects.get().what_if.filled_in["deadline_days"] == "45"


def test_a_remark_on_a_draft_that_was_withdrawn_is_refused_in_words(
    client, admin, answers
) -> None:
    asked = people.person(language="en")
    draft = make.draft(asked, by=admin, **answers)
    withdraw_draft(draft=draft, reason="Not needed.", by=admin)
    client.force_login(asked)
    address = reverse("certification:draft", args=[draft.public_id])
    answer = client.post(address, {"view": "agrees", "words": ""})
    assert answer.status_code == 422
    assert not Remark.objects.exists()
    told = "It is in force or withdrawn already."
    assert answer.context["form"].non_field_errors() == [told]
    assert told in answer.content.decode()


def test_a_withdrawn_draft_says_why_and_goes_no_further(second, answers) -> None:
    draft = make.draft(people.person(), **answers)
    with pytest.raises(ValidationError):
        withdraw_draft(draft=draft, reason=" ", by=second)
    withdraw_draft(draft=draft, reason="Nobody needs it", by=second)
    draft.refresh_from_db()
    assert draft.state == draft.State.WITHDRAWN
    with pytest.raises(ValidationError):
        bring_into_force(draft=draft, by=second)


def test_a_change_of_a_requirement_is_a_draft_too(
    client, admin, second, answers
) -> None:
    made = make.requirement(
        facts().items[0].curriculum, unit=people.unit("B"), deadline_days=10
    )
    address = reverse("certification_requirements:edit", args=[made.pk])
    client.post(
        address,
        {"curriculum": made.curriculum_id, "unit": made.unit_id, "deadline_days": 90},
    )
    made.refresh_from_db()
    assert made.deadline_days == 10
    draft = draft_requirement(what_if=WhatIf.objects.get(), by=admin)
    consult(draft=draft, people=[second], until=today(), by=admin)
    agree(draft)
    bring_into_force(draft=draft, by=second)
    made.refresh_from_db()
    assert made.deadline_days == 90


def test_each_reads_a_draft_in_their_own_language(client, admin, answers) -> None:
    User.objects.filter(pk=admin.pk).update(language="nl")
    sent = {**answers, "code": "Q1", "pausable": "on"}
    client.post(reverse("certification_requirements:add"), sent)
    what_if = WhatIf.objects.get()

    with translation.override("nl"):
        dutch = what_if.heading, what_if.rows
    with translation.override("en"):
        english = what_if.heading, what_if.rows

    assert (dutch[0].split(":")[0], english[0].split(":")[0]) == (
        "Opleidingseis",
        "Requirement",
    )
    assert [after for _label, _was, after in dutch[1]].count("ja") == 1
    assert [after for _label, _was, after in english[1]].count("yes") == 1


def test_what_was_kept_before_there_were_two_languages_is_still_read(answers) -> None:
    old = WhatIf(title="Eis: X", said=[["code", "", "X"]])

    assert (old.heading, old.rows) == ("Eis: X", [("code", "", "X")])


def test_who_is_asked_reads_no_number_of_few_people(client, answers) -> None:
    reader = people.person(language="en")
    draft = make.draft(reader, **answers)
    client.force_login(reader)
    page = client.get(reverse("certification:draft", args=[draft.public_id]))
    assert page.context["months"][0][1] == ["–", "–", "–"]
    client.force_login(people.person())
    other = client.get(reverse("certification:draft", args=[draft.public_id]))
    assert other.status_code == 404


def test_no_two_numbers_of_who_is_asked_differ_by_one_to_four(client, answers) -> None:
    reader = people.person()
    draft = make.draft(reader, **answers)
    months = [[today().isoformat(), [n, 40 - n, 0]] for n in range(41)]
    figures = {**draft.what_if.figures, "months": months, "concerned": [40] * 41}
    WhatIf.objects.filter(pk=draft.what_if_id).update(figures=figures)
    client.force_login(reader)
    page = client.get(reverse("certification:draft", args=[draft.public_id]))
    shown = {n for _, numbers in page.context["months"] for n in numbers}
    assert {n for n in shown if n.isdigit() and int(n) % 5} == set()
    assert "0" not in shown


@pytest.mark.parametrize("people_asked", range(1, 14))
def test_who_is_asked_never_reads_that_all_of_a_group_have_a_gap(
    client, answers, people_asked
) -> None:
    """Whoever knows whom a draft names knows how many they are."""
    reader = people.person(language="en")
    draft = make.draft(reader, **answers)
    days = [(today() + n * DAY).isoformat() for n in range(people_asked + 1)]
    figures = {
        **draft.what_if.figures,
        "months": [[day, [gap, 0, 0]] for gap, day in enumerate(days)],
        "concerned": [people_asked] * len(days),
    }
    WhatIf.objects.filter(pk=draft.what_if_id).update(figures=figures)
    client.force_login(reader)
    page = client.get(reverse("certification:draft", args=[draft.public_id]))
    *_, nearly_all, all_of_them = [row[0] for _, row in page.context["months"]]
    assert nearly_all == all_of_them


def test_a_commander_who_is_asked_reads_the_effect_on_the_own_units_only(
    client, answers
) -> None:
    reader = people.person()
    people.grant(reader, AccessRole.COMMANDER, people.Unit.objects.get(code="A"))
    draft = make.draft(reader, **answers)
    figures = {**draft.what_if.figures, "units": [[answers["unit"], [1, 0, 0]]]}
    WhatIf.objects.filter(pk=draft.what_if_id).update(figures=figures)
    client.force_login(reader)
    page = client.get(reverse("certification:draft", args=[draft.public_id]))
    assert [row.unit.code for row, _ in page.context["units"]] == ["A"]
    nobody = people.person()
    consult(draft=draft, people=[nobody], until=today(), by=draft.drafted_by)
    client.force_login(nobody)
    page = client.get(reverse("certification:draft", args=[draft.public_id]))
    assert page.context["units"] == []


def test_the_list_costs_as_many_queries_for_many(
    client, admin, answers, django_assert_num_queries
) -> None:
    make.draft(people.person(), **answers)
    address = reverse("certification_drafts:index")
    client.get(address)
    with django_assert_num_queries(LISTED):
        client.get(address)
    for _ in range(8):
        make.draft(people.person(), people.person(), **answers)
    with django_assert_num_queries(LISTED):
        client.get(address)
