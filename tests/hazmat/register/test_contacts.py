"""Whom a unit calls, and who knows all about a hazard function, entered on the site."""

import pytest
from django.test import Client

from hazmat.models import KnowledgeCentre, UnitContact
from people.models import Unit, User
from tests.factories import hazmat
from tests.hazmat.register.readers import signed_in

pytestmark = pytest.mark.django_db
CONTACT = {"emergency_number": "112", "expert": "Hygiene", "expert_phone": "555"}


def test_a_specialist_says_whom_a_unit_calls_and_corrects_it(
    client: Client, specialist: User, shop: Unit
) -> None:
    signed_in(client, specialist)
    address = "/hazmat/register/units/A.3/contact/"
    assert client.post(address, CONTACT).status_code == 302
    assert client.post(address, CONTACT | {"expert": "Fire brigade"}).status_code == 302
    contact = UnitContact.objects.get()
    assert (contact.unit, contact.emergency_number) == (shop, "112")
    assert (contact.expert, contact.expert_phone) == ("Fire brigade", "555")


def test_no_one_says_whom_a_unit_calls_that_they_do_not_keep(
    client: Client, specialist: User, elsewhere: Unit
) -> None:
    signed_in(client, specialist)
    refused = client.post("/hazmat/register/units/B/contact/", CONTACT)
    assert refused.status_code == 404
    assert not UnitContact.objects.exists()


def test_a_specialist_enters_a_knowledge_centre(
    client: Client, specialist: User
) -> None:
    function = hazmat.rule("DIVE", "function in [diver]", "diving").hazard_function
    sent = {"hazard_function": function.pk, "name": "Diving authority", "phone": "555"}
    signed_in(client, specialist)
    assert client.post("/hazmat/register/centres/new/", sent).status_code == 302
    made = KnowledgeCentre.objects.get()
    assert (made.hazard_function, made.name) == (function, "Diving authority")


def test_a_knowledge_centre_is_corrected_and_keeps_its_function(
    client: Client, specialist: User
) -> None:
    known = hazmat.centre("diving")
    other = hazmat.rule("AIR", "function in [air]", "air").hazard_function
    signed_in(client, specialist)
    address = f"/hazmat/register/centres/{known.pk}/"
    assert 'name="hazard_function"' not in client.get(address).text
    sent = {"hazard_function": other.pk, "name": "Diving centre", "phone": "556"}
    assert client.post(address, sent).status_code == 302
    found = KnowledgeCentre.objects.get()
    assert (found.name, found.phone) == ("Diving centre", "556")
    assert found.hazard_function.code == "diving"
