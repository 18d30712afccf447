"""T-49: two administrators edit the same record, and the second loses nothing."""

import re

import pytest
from django.core.exceptions import ValidationError
from django.test import Client
from django.urls import reverse

from certification.administration import entry_forms as duties
from certification.drafts.acts import (
    bring_into_force,
    consult,
    draft_requirement,
    remark,
)
from certification.models import CurriculumItem, Requirement, WhatIf
from people.access import ensure_groups
from people.days import today
from people.entry_forms import EntryForm, UnitForm
from people.models import AccessRole, Unit, User
from people.units import change_unit
from tests.factories import certification as make
from tests.factories import people

pytestmark = pytest.mark.django_db


def administrator(number: str) -> Client:
    ensure_groups()
    person = people.person(number, language="en")
    people.grant(person, AccessRole.ADMINISTRATOR)
    client = Client()
    client.force_login(person)
    return client


@pytest.fixture
def first() -> Client:
    return administrator("ADMIN1")


@pytest.fixture
def second() -> Client:
    return administrator("ADMIN2")


def opened(client: Client, address: str) -> dict[str, str]:
    """What a form that is opened would send back untouched."""
    form: EntryForm = client.get(address).context["form"]
    text = {name: form[name].value() for name in form.fields}
    return {name: "" if value is None else str(value) for name, value in text.items()}


def test_the_second_is_told_and_what_was_filled_in_stays(first, second) -> None:
    unit = people.unit("A")
    address = reverse("people_units:edit", args=[unit.pk])
    mine, yours = opened(first, address), opened(second, address)

    assert first.post(address, mine | {"name": "Otter battalion"}).status_code == 302
    refused = second.post(address, yours | {"kind": "battalion"})

    text = refused.content.decode()
    assert "Now on record: Name: Otter battalion" in text.replace("&quot;", '"')
    assert 'value="battalion"' in text
    unit.refresh_from_db()
    assert (unit.name, unit.kind) == ("Otter battalion", "")


def test_sent_once_more_it_is_saved_knowingly(first, second) -> None:
    unit = people.unit("A")
    address = reverse("people_units:edit", args=[unit.pk])
    mine, yours = opened(first, address), opened(second, address)
    first.post(address, mine | {"name": "Otter battalion"})
    refused = second.post(address, yours | {"name": "Badger battalion"})

    (again,) = re.findall(r'name="looked_at" value="(\w+)"', refused.content.decode())
    saved = second.post(
        address, yours | {"name": "Badger battalion", "looked_at": again}
    )

    assert saved.status_code == 302
    unit.refresh_from_db()
    assert unit.name == "Badger battalion"


def test_what_comes_between_the_check_and_the_saving_is_seen_too() -> None:
    unit, by = people.unit("A"), people.person("ADMIN")
    form = UnitForm({"name": "Badger battalion"}, instance=unit, by=by)
    assert form.is_valid()
    meanwhile = Unit.objects.get()
    meanwhile.name = "Otter battalion"
    change_unit(unit=meanwhile, by=None)
    with pytest.raises(ValidationError, match="Otter battalion"):
        form.lock_record()


def test_the_same_person_may_save_twice_in_a_row(first) -> None:
    unit = people.unit("A")
    address = reverse("people_units:edit", args=[unit.pk])
    for name in ("Otter", "Badger"):
        sent = opened(first, address) | {"name": name}
        assert first.post(address, sent).status_code == 302


def test_signing_in_does_not_change_what_is_on_record_of_a_person(
    first, second
) -> None:
    person = people.person("ANNA", password="drie gewone woorden")
    address = reverse("people_persons:edit", args=[person.pk])
    sent = opened(first, address)
    Client().post(
        "/accounts/login/", {"login": "ANNA", "password": "drie gewone woorden"}
    )
    assert first.post(address, sent | {"rank": "kap"}).status_code == 302
    assert User.objects.get(pk=person.pk).rank == "kap"


def test_other_courses_of_an_item_are_told(first, second) -> None:
    one, other = make.course("C1"), make.course("C2")
    item = make.item(one, code="I1")
    address = reverse("certification_items:edit", args=[item.pk])
    yours = opened(second, address) | {"courses": str(one.pk), "title": "Mine"}
    mine = opened(first, address) | {"courses": str(other.pk)}
    assert first.post(address, mine).status_code == 302
    refused = second.post(address, yours)
    assert "at least 1 of C2" in refused.content.decode()
    assert CurriculumItem.objects.get().title == "Item I1"


def test_a_drafted_change_does_not_overtake_another_change(first) -> None:
    by, second = User.objects.get(service_number="ADMIN1"), people.person("SECOND")
    found = make.requirement(
        make.item(make.course()).curriculum,
        code="Q1",
        unit=people.unit("A"),
        basis_kind="ri&e",
        basis="RI&E 2026",
        owner="Safety office",
    )
    address = reverse("certification_requirements:edit", args=[found.pk])
    first.post(address, opened(first, address) | {"deadline_days": "60"})
    draft = draft_requirement(what_if=WhatIf.objects.get(), by=by)
    consult(draft=draft, people=[second], until=today(), by=by)
    remark(consulted=draft.consulted.get(), view="agrees", words="", by=second)

    changed = Requirement.objects.get()
    changed.deadline_days = 90
    duties.enter_requirement(requirement=changed, by=by)

    with pytest.raises(ValidationError, match="changed since this was drafted"):
        bring_into_force(draft=draft, by=second)
    assert Requirement.objects.get().deadline_days == 90
