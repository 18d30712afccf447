"""A record under legal hold outlives its term, until the hold is lifted."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from wagtail.models import ModelLogEntry

from certification.proof.checking import verify
from certification.proof.checkpoints import write_checkpoint
from lms.hold_form import HoldForm
from lms.survival.destroying import approve_destruction, propose_destruction
from lms.survival.holding import held, lift_hold, set_hold
from lms.survival.retention import people_due
from people.merging import merge_persons
from people.models import AccessRole, LegalHold, Unit, User
from tests.factories import people

pytestmark = pytest.mark.django_db
LEFT = date(2010, 1, 31)
NOW = date(2026, 11, 28)


@pytest.fixture(autouse=True)
def outside(settings, tmp_path):
    settings.DATA_DIR = tmp_path / "data"
    settings.LEDGER_KEY_FILE = ""
    settings.CHECKPOINT_DIR = str(tmp_path / "outside")
    return tmp_path / "outside"


@pytest.fixture
def two() -> tuple[User, User]:
    both = people.person("9001", language="en"), people.person("9002")
    for who in both:
        people.grant(who, AccessRole.ADMINISTRATOR)
    return both


def left(number: str, unit: Unit) -> User:
    who = people.person(number)
    people.appointment(who, unit, start=date(2005, 1, 1), end=LEFT)
    return who


def due() -> list[str]:
    return [who.service_number for who in people_due(NOW)]


def test_who_is_held_is_not_due_until_the_hold_is_lifted(two) -> None:
    unit = people.unit("A")
    one, _other = left("1001", unit), left("1002", unit)
    hold = set_hold(person=one, reason="Case 12", by=two[0])
    assert due() == ["1002"]
    lift_hold(hold=hold, reason="Case closed", by=two[1])
    assert due() == ["1001", "1002"]
    logged = ModelLogEntry.objects.filter(action__startswith="people.hold")
    assert logged.count() == 2


def test_a_held_unit_holds_whoever_was_ever_in_it_or_below(two) -> None:
    unit = people.unit("A")
    below, beside = people.unit("A.1", unit), people.unit("B")
    left("1001", below)
    left("1002", beside)
    set_hold(unit=unit, reason="Case 12", by=two[0])
    assert due() == ["1002"]


def test_an_account_that_counts_for_somebody_held_is_held_too(two) -> None:
    one, other = people.person("1001"), people.person("1002")
    merge_persons(person=one, other=other, reason="same birth", by=None)
    set_hold(person=one, reason="Case 12", by=two[0])
    assert set(held()) == {one, other}


def test_a_hold_stops_a_list_that_was_proposed_before(two) -> None:
    one = left("1001", people.unit("A"))
    proposed = propose_destruction(people=[one], reason="term over", by=two[0])
    set_hold(person=one, reason="Case 12", by=two[0])
    with pytest.raises(ValidationError, match="1001"):
        approve_destruction(proposed=proposed, by=two[1])
    with pytest.raises(ValidationError, match="1001"):
        propose_destruction(people=[one], reason="again", by=two[0])
    assert User.objects.filter(service_number="1001").exists()


@pytest.mark.parametrize("named", ["neither", "both"])
def test_a_hold_names_a_person_or_a_unit(two, named) -> None:
    whom = {} if named == "neither" else {"person": two[0], "unit": people.unit("A")}
    with pytest.raises(ValidationError):
        set_hold(reason="Case 12", by=two[0], **whom)


def test_a_hold_is_lifted_once_and_with_a_reason(two) -> None:
    hold = set_hold(person=two[1], reason="Case 12", by=two[0])
    with pytest.raises(ValidationError):
        lift_hold(hold=hold, reason=" ", by=two[0])
    lift_hold(hold=hold, reason="closed", by=two[0])
    with pytest.raises(ValidationError):
        lift_hold(hold=hold, reason="closed", by=two[0])


def test_holds_are_evidence(two, outside) -> None:
    lift_hold(
        hold=set_hold(unit=people.unit("A"), reason="Case 12", by=two[0]),
        reason="closed",
        by=two[0],
    )
    set_hold(person=two[1], reason="Case 13", by=two[0])
    write_checkpoint(outside)
    assert verify(outside).whole


def test_an_administrator_sets_and_lifts_a_hold_on_its_page(two, client) -> None:
    one = left("1001", people.unit("A"))
    client.force_login(two[0])
    wrong = client.post("/retention/holds/", {"person": "77", "reason": "Case"})
    assert wrong.status_code == 422
    assert "Nobody has this number." in wrong.content.decode()
    client.post("/retention/holds/", {"person": "1001", "reason": "Case 12"})
    hold = LegalHold.objects.get(person=one)
    assert "Case 12" in client.get("/retention/holds/").content.decode()
    assert "1 person" in client.get("/retention/").content.decode()
    client.post(f"/retention/holds/{hold.public_id}/lift/", {"reason": "closed"})
    assert not held().exists()


def test_the_page_asks_as_much_for_many_holds_as_for_one(
    two, client, django_assert_num_queries
) -> None:
    client.force_login(two[0])
    for number in range(5):
        set_hold(person=people.person(f"70{number}"), reason="Case", by=two[0])
    with django_assert_num_queries(8):
        client.get("/retention/holds/")


def test_a_hold_names_one_person_or_one_unit() -> None:
    where = people.unit("A")
    people.person("1001")
    for named in ({}, {"person": "1001", "unit": where.code}):
        form = HoldForm({**named, "reason": "Case 12"})
        assert not form.is_valid()
        assert "one of the two" in str(form.errors["__all__"])
    for named in ({"person": "1001"}, {"unit": where.code}):
        assert HoldForm({**named, "reason": "Case 12"}).is_valid()


def test_a_hold_is_lifted_once_and_by_who_says_why(two) -> None:
    hold = set_hold(person=people.person("1001"), reason="Case 12", by=two[0])
    lift_hold(hold=hold, reason="Case closed", by=two[1])
    with pytest.raises(ValidationError, match="lifted already"):
        lift_hold(hold=hold, reason="Again", by=two[0])
