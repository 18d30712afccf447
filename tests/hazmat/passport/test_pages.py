"""The passport is for its owner: read, printed, taken along, and seen by nobody else."""

import csv
import datetime
import io
import json

import pytest
from django.core.exceptions import ValidationError
from django.db import Error, transaction
from django.test import Client
from django.urls import reverse
from pypdf import PdfReader

from hazmat.models import ExposureRecord, ExposureRevocation
from hazmat.passport.kinds import KINDS
from hazmat.passport.recording import enter_exposure, revoke_exposure
from hazmat.passport.retention import exposures_kept, kept_for_exposure
from lms.survival.retention import people_due
from people.models import AccessRole, Unit, User
from tests.factories import people

pytestmark = pytest.mark.django_db
FIRST, LAST = datetime.date(2026, 3, 2), datetime.date(2026, 3, 6)


@pytest.fixture
def shop() -> Unit:
    return people.unit("A")


@pytest.fixture
def painter(shop: Unit) -> User:
    who = people.person("PAINTER", language="en")
    people.appointment(who, shop)
    return who


@pytest.fixture
def hygienist(shop: Unit) -> User:
    who = people.person("HYGIENIST")
    people.grant(who, AccessRole.SAFETY_SPECIALIST, shop)
    return who


def measured(about: User, by: User, **said: object) -> ExposureRecord:
    usual = {
        "kind": "cmr",
        "agent": "Chromium(VI)",
        "agent_key": "18540-29-9",
        "start": FIRST,
        "end": LAST,
        "level": "0.4 µg/m³",
        "protection": "P3 full mask",
    }
    record = ExposureRecord(person=about, **{**usual, **said})
    enter_exposure(record=record, by=by)
    return record


def signed_in(who: User) -> Client:
    client = Client(headers={"accept-language": "en"})
    client.force_login(who)
    return client


def test_the_owner_reads_what_was_measured(painter, hygienist):
    measured(painter, hygienist)
    text = signed_in(painter).get(reverse("hazmat:my_exposure")).content.decode()
    for said in ("Chromium(VI)", "0.4 µg/m³", "P3 full mask", "4.15"):
        assert said in text


def test_the_passport_takes_a_fixed_number_of_queries(
    painter, hygienist, django_assert_num_queries
):
    client = signed_in(painter)
    client.get(reverse("hazmat:my_exposure"))
    for _more in range(2):
        measured(painter, hygienist)
        with django_assert_num_queries(QUERIES):
            client.get(reverse("hazmat:my_exposure"))


QUERIES = 6


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_owner_takes_it_along_as_pdf(painter, hygienist, language):
    measured(painter, hygienist)
    address = f"{reverse('hazmat:my_exposure_paper')}?language={language}"
    answer = signed_in(painter).get(address)
    assert answer["Content-Type"] == "application/pdf"
    assert answer.content.startswith(b"%PDF")
    assert f"passport-{language}.pdf" in answer["Content-Disposition"]


def test_on_paper_a_single_day_is_written_once(painter, hygienist):
    measured(painter, hygienist, end=FIRST)
    measured(painter, hygienist, agent="Lead")
    address = f"{reverse('hazmat:my_exposure_paper')}?language=en"
    (page,) = PdfReader(io.BytesIO(signed_in(painter).get(address).content)).pages
    text = page.extract_text()
    assert text.count("2 Mar 2026") == 2
    assert "2 Mar 2026 – 6 Mar 2026" in text


@pytest.mark.parametrize(
    ("language", "head", "level"),
    [
        ("nl", ["Soort", "Wat", "CAS-nummer", "Van"], "87,5\u00a0dB(A)"),
        ("en", ["Kind", "What", "CAS number", "From"], "87.5\u00a0dB(A)"),
    ],
)
def test_the_owner_takes_it_along_for_a_spreadsheet(
    painter, hygienist, language, head, level
):
    measured(painter, hygienist)
    measured(painter, hygienist, kind="noise", agent="87.5 dB(A)", agent_key="")
    address = f"{reverse('hazmat:my_exposure_sheet')}?language={language}"
    answer = signed_in(painter).get(address)
    assert f"passport-{language}.csv" in answer["Content-Disposition"]
    first, cmr, noise = csv.reader(io.StringIO(answer.content.decode("utf-8-sig")))
    assert first[: len(head)] == head
    assert cmr[1:5] == ["Chromium(VI)", "18540-29-9", "2026-03-02", "2026-03-06"]
    assert cmr[6:8] == ["0.4 µg/m³", "P3 full mask"]
    assert cmr[-1] == "2066-03-06"
    assert noise[1] == level


def test_no_cell_of_the_spreadsheet_is_a_formula(painter, hygienist):
    measured(painter, hygienist, agent="=cmd|'/C calc'!A1", level="+1", protection="@x")
    told = signed_in(painter).get(reverse("hazmat:my_exposure_sheet"))
    _head, row = csv.reader(io.StringIO(told.content.decode("utf-8-sig")))
    assert [row[1], row[6], row[7]] == ["'=cmd|'/C calc'!A1", "'+1", "'@x"]


def test_the_owner_takes_it_along_for_a_machine(painter, hygienist):
    measured(painter, hygienist)
    answer = signed_in(painter).get(reverse("hazmat:my_exposure_file"))
    told = json.loads(answer.content)
    assert told["service_number"] == "PAINTER"
    (one,) = told["exposures"]
    assert (one["what"], one["cas_number"]) == ("Chromium(VI)", "18540-29-9")
    assert (one["from"], one["until"]) == ("2026-03-02", "2026-03-06")
    assert one["kept_until"] == "2066-03-06"


@pytest.mark.parametrize("role", ["commander", "deputy", "administrator", "inspector"])
def test_no_page_shows_a_commander_what_was_measured(shop, painter, hygienist, role):
    record = measured(painter, hygienist)
    reader = people.person("CHIEF")
    people.appointment(reader, shop)
    where = None if role == "administrator" else shop
    people.grant(reader, AccessRole(role), where)
    client = signed_in(reader)
    for name in ("my_exposure", "my_exposure_sheet", "my_exposure_file"):
        assert "Chromium" not in client.get(reverse(f"hazmat:{name}")).content.decode()
    closed = [
        reverse("hazmat:exposure_register"),
        reverse("hazmat:exposure_new"),
        reverse("hazmat:exposure_revoke", args=[record.pk]),
    ]
    assert [client.get(one).status_code for one in closed] == [404, 404, 404]
    duties = reverse("hazmat:person_duties", args=[painter.public_id])
    assert "0.4 µg/m³" not in client.get(duties).content.decode()


def test_a_hygienist_enters_by_service_number_and_sees_numbers(painter, hygienist):
    client = signed_in(hygienist)
    form = {
        "person": "PAINTER",
        "kind": "noise",
        "agent": "Grinding",
        "start": "2026-03-02",
        "end": "2026-03-06",
        "level": "93 dB(A)",
    }
    assert client.post(reverse("hazmat:exposure_new"), form).status_code == 302
    text = client.get(reverse("hazmat:exposure_register")).content.decode()
    assert "Grinding" in text
    assert painter.last_name not in text
    record = ExposureRecord.objects.get()
    assert (record.person, record.origin) == (painter, "measured")


def test_an_empty_form_says_what_is_missing(hygienist):
    answer = signed_in(hygienist).post(reverse("hazmat:exposure_new"), {})
    assert answer.status_code == 422
    assert len(answer.context["form"].errors["end"]) == 1


def test_a_hygienist_of_another_unit_finds_nobody_there(painter):
    other = people.person("OTHER")
    people.grant(other, AccessRole.SAFETY_SPECIALIST, people.unit("B"))
    form = {"person": "PAINTER", "kind": "noise", "agent": "x", "start": "2026-03-02"}
    answer = signed_in(other).post(
        reverse("hazmat:exposure_new"), {**form, "end": "2026-03-06"}
    )
    assert answer.status_code == 422
    assert not ExposureRecord.objects.exists()


def test_nobody_enters_about_oneself_nor_about_days_to_come(painter, hygienist):
    with pytest.raises(ValidationError):
        measured(hygienist, hygienist)
    with pytest.raises(ValidationError):
        measured(painter, hygienist, **{"level": ""} | {"reference": "x" * 200})
    record = ExposureRecord(
        person=painter,
        kind="noise",
        agent="x",
        start=FIRST,
        end=datetime.date(2100, 1, 1),
    )
    with pytest.raises(ValidationError):
        enter_exposure(record=record, by=hygienist)


def test_what_is_to_come_is_not_told_as_an_exposure_that_was(painter, hygienist):
    measured(painter, hygienist)
    ExposureRecord.objects.create(
        person=painter,
        kind="cmr",
        agent="Barium chromate 8 %",
        start=datetime.date(2099, 2, 1),
        origin=ExposureRecord.Origin.DERIVED,
    )
    page = signed_in(painter).get(reverse("hazmat:my_exposure")).text
    ahead = page.split("Barium chromate 8\u00a0%")[1]
    assert "not begun yet" in ahead
    assert page.count("not begun yet") == 1


def test_the_register_counts_nobody_whose_exposure_has_yet_to_begin(painter, hygienist):
    ExposureRecord.objects.create(
        person=painter,
        kind="cmr",
        agent="Barium chromate 8 %",
        start=datetime.date(2099, 2, 1),
        origin=ExposureRecord.Origin.DERIVED,
    )
    page = signed_in(hygienist).get(reverse("hazmat:exposure_register"))
    assert not page.context["exposed"]


def test_the_register_shows_no_number_that_says_something_of_anybody(
    painter, hygienist
):
    def shown():
        page = signed_in(hygienist).get(reverse("hazmat:exposure_register"))
        (row,) = page.context["exposed"]
        return row.ever, row.now

    measured(painter, hygienist)
    assert shown() == (None, None)
    unit = painter.appointments.get().unit
    for number in range(6):
        more = people.person(f"MORE{number}")
        people.appointment(more, unit)
        measured(more, hygienist)
    assert shown() == (5, None)


def test_the_register_says_how_long_each_kind_is_kept(hygienist):
    User.objects.filter(pk=hygienist.pk).update(language="en")
    page = signed_in(hygienist).get(reverse("hazmat:exposure_register")).text
    for kind in KINDS.values():
        assert f"Kept for {kind.years} years after the exposure ended." in page


def test_a_record_is_revoked_and_never_changed(painter, hygienist):
    record = measured(painter, hygienist)
    with pytest.raises(Error), transaction.atomic():
        ExposureRecord.objects.filter(pk=record.pk).update(level="0")
    client = signed_in(hygienist)
    address = reverse("hazmat:exposure_revoke", args=[record.pk])
    assert client.post(address, {"reason": "Another pump"}).status_code == 302
    text = signed_in(painter).get(reverse("hazmat:my_exposure")).content.decode()
    assert "Another pump" in text
    told = signed_in(painter).get(reverse("hazmat:my_exposure_file")).json()
    assert told["exposures"] == []


def test_a_record_of_somebody_else_is_not_revoked(painter, hygienist, shop):
    record = measured(painter, hygienist)
    other = people.person("OTHER")
    people.grant(other, AccessRole.SAFETY_SPECIALIST, shop)
    address = reverse("hazmat:exposure_revoke", args=[record.pk])
    assert signed_in(other).get(address).status_code == 404


@pytest.mark.parametrize(
    ("years_ago", "held"), [(1, True), (39, True), (40, True), (41, False)]
)
def test_a_carcinogen_is_kept_for_forty_years(painter, hygienist, years_ago, held):
    measured(painter, hygienist)
    on = LAST.replace(year=LAST.year + years_ago)
    assert (painter.pk in kept_for_exposure(on)) == held


def test_who_was_exposed_is_due_with_the_others_for_all_but_the_exposure(hygienist):
    long_ago = datetime.date(2000, 1, 1)
    gone, exposed = people.person("GONE"), people.person("EXPOSED")
    somewhere = people.unit("Z")
    for who in (gone, exposed):
        people.appointment(who, somewhere, end=long_ago)
    measured(exposed, hygienist, start=long_ago, end=long_ago)
    on = datetime.date(2026, 11, 28)
    due = people_due(on)
    assert gone in due
    assert exposed in due
    kept = exposures_kept(on).values_list("person", flat=True)
    assert list(kept) == [exposed.pk]
    assert not exposures_kept(datetime.date(2040, 1, 3)).exists()


def test_what_is_revoked_holds_nobody(painter, hygienist):
    record = measured(painter, hygienist)
    revoke_exposure(record=record, reason="wrong", by=hygienist)
    assert not kept_for_exposure(LAST).exists()


def test_every_kind_says_its_ground_its_term_and_what_must_be_confirmed():
    for kind in KINDS.values():
        assert kind.years >= 40
        assert str(kind.basis)
        assert str(kind.to_confirm)
        assert kind.reads


def test_a_record_is_not_revoked_without_a_reason(painter, hygienist):
    record = measured(painter, hygienist)
    client = signed_in(hygienist)
    address = reverse("hazmat:exposure_revoke", args=[record.pk])
    asked = client.get(address)
    assert asked.status_code == 200
    assert 'name="reason"' in asked.text
    refused = client.post(address, {"reason": ""})
    assert refused.status_code == 422
    assert refused.context["form"].errors["reason"]
    assert "field__error" in refused.text
    assert not ExposureRevocation.objects.exists()
