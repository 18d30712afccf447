"""The administration of people: through acts, in sight, and nothing is deleted."""

import datetime
import re

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.urls import NoReverseMatch, reverse
from wagtail.models import ModelLogEntry

from people.access import ensure_groups
from people.account_settings import AccountSettingsView
from people.days import FOREVER, today
from people.models import (
    Absence,
    AccessRole,
    Appointment,
    Grant,
    RecordedVersion,
    Role,
    Unit,
    UnitMove,
    User,
)
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
LISTS = ["persons", "appointments", "absences", "units", "moves", "roles", "access"]
CANARY = "Kanariepiet"


@pytest.fixture(autouse=True)
def groups():
    ensure_groups()


@pytest.fixture
def unit():
    return make.unit("A.1", make.unit("A"))


@pytest.fixture
def anna(unit):
    """Somebody in the unit of whom every list has a row."""
    person = make.person("ANNA")
    make.appointment(person, unit)
    make.absence(person, today(), today() + DAY)
    make.grant(person, AccessRole.COMMANDER, unit)
    return person


@pytest.fixture
def stranger():
    """Somebody in the prefix twin, of whom every list has a row too."""
    twin = make.unit("A.10")
    make.move(twin, today(), None)
    person = make.person("CANARY", last_name=CANARY)
    make.appointment(person, twin)
    make.absence(person, today(), today() + DAY)
    make.grant(person, AccessRole.COMMANDER, twin)
    return person


def signed_in(client, number, role, where=None):
    who = make.person(number)
    make.grant(who, role, where, end=today() + 99 * DAY)
    client.force_login(who)
    return who


@pytest.fixture
def admin(client):
    return signed_in(client, "ADMIN", AccessRole.ADMINISTRATOR)


def index(name):
    return reverse(f"people_{name}:index")


def add(client, name, /, **given):
    given = {key: value for key, value in given.items() if value is not None}
    return client.post(reverse(f"people_{name}:add"), given)


def edit(client, name, row, /, **given):
    return client.post(reverse(f"people_{name}:edit", args=[row.pk]), given)


@pytest.mark.parametrize("name", LISTS)
def test_an_administrator_lists_and_searches_everything(
    client, admin, anna, stranger, name
):
    page = client.get(index(name))
    assert page.status_code == 200
    if name not in {"units", "moves", "roles"}:
        assert CANARY in page.content.decode()
    found = client.get(index(name), {"q": "A.10"})
    assert found.status_code == 200


@pytest.mark.parametrize("name", LISTS)
def test_nothing_can_be_deleted_copied_or_browsed_in_history(name):
    for view in ("delete", "copy", "history", "usage"):
        with pytest.raises(NoReverseMatch):
            reverse(f"people_{name}:{view}", args=[1])


@pytest.mark.parametrize("name", ["persons", "appointments", "absences"])
def test_a_coordinator_lists_people_in_sight_only(client, anna, stranger, unit, name):
    signed_in(client, "COORD", AccessRole.COORDINATOR, unit)
    page = client.get(index(name)).content.decode()
    assert "NaamANNA" in page
    assert CANARY not in page
    assert "A.10" not in page
    results = reverse(f"people_{name}:index_results")
    assert "NaamANNA" in client.get(results, {"q": "NaamANNA"}).content.decode()
    assert "<td" not in client.get(results, {"q": CANARY}).content.decode()


@pytest.mark.parametrize("name", ["units", "moves", "roles", "access"])
def test_a_coordinator_does_not_open_the_other_lists(client, anna, unit, name):
    signed_in(client, "COORD", AccessRole.COORDINATOR, unit)
    assert client.get(index(name)).status_code == 302
    assert client.get(reverse(f"people_{name}:add")).status_code == 302


@pytest.mark.parametrize("name", ["persons", "appointments", "absences"])
def test_a_coordinator_edits_no_row(client, anna, stranger, unit, name):
    signed_in(client, "COORD", AccessRole.COORDINATOR, unit)
    model = {"persons": User, "appointments": Appointment, "absences": Absence}[name]
    for row in model.objects.all():
        assert edit(client, name, row, last_name="Gone").status_code == 302
    assert not User.objects.filter(last_name="Gone").exists()


@pytest.mark.parametrize("name", LISTS)
@pytest.mark.parametrize("role", [AccessRole.INSTRUCTOR, AccessRole.COMMANDER])
def test_others_come_into_no_list_and_no_form(client, anna, role, name):
    signed_in(client, "OTHER", role)
    refusal = (
        302 if role == AccessRole.INSTRUCTOR else 403
    )  # in the back office, or not
    row = {"persons": anna, "appointments": Appointment.objects.get()}.get(name, anna)
    for address in (
        index(name),
        reverse(f"people_{name}:index_results"),
        reverse(f"people_{name}:add"),
        reverse(f"people_{name}:edit", args=[row.pk]),
    ):
        assert client.get(address).status_code == refusal
        assert client.post(address, {}).status_code == refusal


@pytest.mark.parametrize(
    "address",
    [
        "wagtailusers_users:index",
        "wagtailusers_users:index_results",
        "wagtailusers_users:add",
        "wagtailusers_groups:index",
        "wagtailusers_groups:add",
    ],
)
@pytest.mark.parametrize(
    "role", [AccessRole.INSTRUCTOR, AccessRole.COORDINATOR, AccessRole.ADMINISTRATOR]
)
def test_wagtails_own_accounts_are_for_system_managers(client, stranger, role, address):
    signed_in(client, "OTHER", role)
    answer = client.get(reverse(address))
    assert answer.status_code == 302
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert reverse("wagtailusers_users:index") not in home
    assert CANARY not in home


@pytest.mark.parametrize(
    ("role", "shown"),
    [
        (AccessRole.ADMINISTRATOR, set(LISTS) | {"codes"}),
        (AccessRole.COORDINATOR, {"persons", "appointments", "absences"}),
        (AccessRole.INSTRUCTOR, set()),
    ],
)
def test_the_menu_shows_what_one_may_open(client, role, shown):
    signed_in(client, "OTHER", role)
    home = client.get(reverse("wagtailadmin_home")).content.decode()
    assert {name for name in [*LISTS, "codes"] if f'"{index(name)}"' in home} == shown


def test_an_administrator_enters_a_unit_a_role_and_a_person(client, admin, unit):
    assert (
        add(client, "units", code="B", name="Bravo", parent=unit.pk).status_code == 302
    )
    assert add(client, "roles", code="cook", name="Cook").status_code == 302
    answer = add(
        client, "persons", service_number="NEW-7", last_name="Visser", language="nl"
    )
    assert answer.status_code == 302
    assert Unit.objects.get(code="B").parent == unit
    assert Unit.objects.get(code="B").end == FOREVER
    assert Role.objects.get(code="cook").name == "Cook"
    assert not User.objects.get(service_number="NEW-7").has_usable_password()
    actions = set(ModelLogEntry.objects.values_list("action", "user"))
    assert actions == {
        ("people.unit.open", admin.pk),
        ("people.role.open", admin.pk),
        ("people.person.add", admin.pk),
    }
    assert not ModelLogEntry.objects.filter(action__startswith="wagtail.").exists()


def test_an_administrator_appoints_ends_and_withdraws(client, admin, unit):
    bob = make.person("BOB")
    given = {"unit": unit.pk, "role": make.role().pk, "category": "military"}
    answer = add(client, "appointments", person="BOB", start="2026-01-05", **given)
    assert answer.status_code == 302
    held = Appointment.objects.get(person=bob)
    assert User.objects.in_unit(unit, today()).get() == bob
    edit(client, "appointments", held, start="2026-01-05", end="2026-02-01", **given)
    held.refresh_from_db()
    assert held.end == datetime.date(2026, 2, 1)
    edit(
        client,
        "appointments",
        held,
        start="2026-01-05",
        end="2026-02-01",
        withdrawn="on",
        **given,
    )
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == [
        "people.appointment.make",
        "people.appointment.end",
        "people.appointment.withdraw",
    ]
    assert RecordedVersion.objects.filter(fact_id=held.pk).count() >= 3
    assert not User.objects.in_unit(unit, datetime.date(2026, 1, 10)).exists()


def test_what_an_act_refuses_is_told_on_the_form(client, admin, unit):
    answer = add(
        client, "moves", unit=unit.parent.pk, start="2026-01-01", parent=unit.pk
    )
    assert answer.status_code == 200
    assert "A.1" in answer.content.decode()
    assert not UnitMove.objects.exists()
    refused = add(
        client, "access", person="ADMIN", access_role="commander", unit=unit.pk
    )
    assert refused.status_code == 200
    assert Grant.objects.count() == 1


def test_a_move_by_hand_takes_effect(client, admin, anna, unit):
    other = make.unit("B")
    answer = add(
        client, "moves", unit=unit.pk, start=today().isoformat(), parent=other.pk
    )
    assert answer.status_code == 302
    assert list(User.objects.in_unit(other, today())) == [anna]


def test_a_move_that_is_corrected_takes_its_people_along(client, admin, anna, unit):
    wrong, right = make.unit("B"), make.unit("C")
    moved = make.move(unit, today(), wrong)
    answer = edit(client, "moves", moved, start=today().isoformat(), parent=right.pk)
    assert answer.status_code == 302
    moved.refresh_from_db()
    assert moved.parent == right
    assert list(User.objects.in_unit(right, today())) == [anna]
    assert not User.objects.in_unit(wrong, today()).exists()
    assert ModelLogEntry.objects.get().action == "people.unit.move"


def test_a_move_has_a_day(client, admin, unit):
    assert add(client, "moves", unit=unit.pk).status_code == 200
    assert not UnitMove.objects.exists()


def test_an_administrator_grants_and_ends_access(client, admin, anna, unit):
    end = today() + DAY
    answer = add(
        client, "access", person="ANNA", access_role="inspector", end=end.isoformat()
    )
    assert answer.status_code == 302
    given = Grant.objects.get(access_role="inspector", person=anna)
    assert given.granted_by == admin
    edit(client, "access", given, end=(today() - DAY).isoformat())
    given.refresh_from_db()
    assert given.end == today() - DAY
    assert given.access_role == "inspector"


def test_access_gets_another_unit_a_later_end_and_is_withdrawn(client, admin, anna):
    given = Grant.objects.get(person=anna)
    other, end = make.unit("B"), (today() + DAY).isoformat()
    for sent in ({"unit": other.pk}, {"unit": other.pk, "end": end}):
        assert edit(client, "access", given, **sent).status_code == 302
    given.refresh_from_db()
    assert (given.unit, given.end) == (other, today() + DAY)
    later = (today() + 9 * DAY).isoformat()
    edit(client, "access", given, unit=other.pk, end=later)
    given.refresh_from_db()
    assert given.end == today() + 9 * DAY
    edit(client, "access", given, unit=other.pk, end=later, withdrawn="on")
    given.refresh_from_db()
    assert given.withdrawn
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == [
        "people.access.change",
        "people.access.end",
        "people.access.change",
        "people.access.withdraw",
    ]


def test_an_administrator_corrects_a_name_and_suspends(client, admin, anna):
    answer = edit(client, "persons", anna, last_name="Jansen", language="nl")
    assert answer.status_code == 302
    anna.refresh_from_db()
    assert (anna.last_name, anna.is_active) == ("Jansen", False)


def test_fields_that_are_not_on_the_form_are_not_stored(client, admin, anna):
    edit(
        client,
        "persons",
        anna,
        last_name="Jansen",
        language="nl",
        is_active="on",
        is_superuser="on",
        is_staff="on",
        service_number="ROOT",
        password="known",
    )
    anna.refresh_from_db()
    assert (anna.service_number, anna.is_superuser, anna.is_staff) == (
        "ANNA",
        False,
        False,
    )
    held = Appointment.objects.get(person=anna)
    edit(client, "appointments", held, person="ADMIN", unit=held.unit_id)
    held.refresh_from_db()
    assert held.person == anna


def test_a_coordinator_enters_absences_of_people_in_sight(client, anna, stranger, unit):
    signed_in(client, "COORD", AccessRole.COORDINATOR, unit)
    given = {"start": "2026-05-01", "end": "2026-05-09", "return_days": 10}
    assert client.get(reverse("people_absences:add")).status_code == 200
    assert add(client, "absences", person="ANNA", **given).status_code == 302
    assert Absence.objects.filter(person=anna, return_days=10).exists()
    client.get(index("absences"))

    def body(number):
        answer = add(client, "absences", person=number, **given)
        assert answer.status_code == 200
        text = answer.content.decode().replace(number, "")
        return re.sub(r"\b\w{64}\b", "", text)

    assert body("CANARY") == body("NOBODY")
    assert Absence.objects.filter(person=stranger).count() == 1


def test_an_administrator_corrects_and_withdraws_an_absence(client, admin, anna):
    away = Absence.objects.get(person=anna)
    span = {"start": "2026-05-01", "end": "2026-05-09", "return_days": 10}
    assert edit(client, "absences", away, **span).status_code == 302
    away.refresh_from_db()
    assert away.start == datetime.date(2026, 5, 1)
    assert (away.return_days, away.withdrawn) == (10, False)
    answer = edit(client, "absences", away, withdrawn="on", **span)
    assert answer.status_code == 302
    away.refresh_from_db()
    assert away.withdrawn
    actions = ModelLogEntry.objects.order_by("pk").values_list("action", flat=True)
    assert list(actions) == ["people.absence.change", "people.absence.withdraw"]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_costs_the_same_queries_for_few_and_for_many(
    client, admin, anna, name, django_assert_num_queries
):
    top = make.unit("Z")
    make.move(top, today() - DAY, None)
    client.get(index(name))
    with CaptureQueriesContext(connection) as few:
        client.get(index(name))
    for at in range(12):
        below = make.unit(f"Z.{at}", top)
        who = make.person()
        make.appointment(who, below, role=make.role(f"role-{at}"))
        make.absence(who, today(), today())
        make.grant(who, AccessRole.COMMANDER, below)
    make.move(top, today(), None)
    with django_assert_num_queries(len(few)):
        client.get(index(name))


def test_of_oneself_one_sets_only_notices_and_looks(rf, client, unit):
    who = signed_in(client, "TEACHER", AccessRole.INSTRUCTOR)
    page = rf.get("/admin/account/")
    page.user = who
    panels = AccountSettingsView(request=page).get_panels()
    assert {panel.name for panel in panels} <= {"notifications", "theme"}
