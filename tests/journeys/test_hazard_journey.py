"""The duty follows the hazard: from a primer that comes into the paint shop to its last tin.

Told on one day by clicks only: a safety specialist, a painter, their commander, an
administrator and a recruit, each in a browser of their own.
"""

import csv
import datetime
import io
import re
from collections import Counter
from html import unescape
from typing import Any

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.urls import reverse

from certification.models import FunctionHolding
from certification.rebuilding import rebuild_stale
from hazmat.exercises import GENERATORS
from hazmat.exercises.stock import stock_weights
from hazmat.models import ExposureRecord, Product, StockLine
from hazmat.reference.loading import STARTER
from people.models import AccessRole, Unit, User
from tests.factories import certification as duty
from tests.factories import people as make

pytestmark = pytest.mark.django_db

DAY = "2026-11-28"
APPLIES = datetime.date(2027, 2, 1)
"""From this day barium chromate is classified as H350 (ATP 23)."""

PAINTERS = 14
HDI, CHROMATE = "822-06-0", "10294-40-3"
PRIMER = {
    "name": "Primer X",
    "supplier": "Verf BV",
    "state": "liquid",
    "code": "PRIMER",
    "revised_on": "2026-11-03",
    "start": DAY,
    "statements": "H225 H317 H332",
    "c-TOTAL_FORMS": "3",
    "c-INITIAL_FORMS": "0",
    "c-0-name": "Barium chromate",
    "c-0-cas_no": CHROMATE,
    "c-0-share": "8 %",
    "c-1-name": "HDI oligomer",
    "c-1-cas_no": "28182-81-2",
    "c-1-share": "20-40",
    "c-2-name": "Hexamethylene diisocyanate",
    "c-2-cas_no": HDI,
    "c-2-share": "0,3",
}
PLAIN = {
    "name": "Primer Y",
    "supplier": "Verf BV",
    "state": "liquid",
    "code": "PLAIN",
    "revised_on": "2026-11-03",
    "start": DAY,
    "statements": "H226",
    "c-TOTAL_FORMS": "1",
    "c-INITIAL_FORMS": "0",
    "c-0-name": "Zinc phosphate",
    "c-0-cas_no": "7779-90-0",
    "c-0-share": "5-10",
}


@pytest.fixture
def shop() -> Unit:
    """A paint shop with fourteen painters; the starter edition; courses for two rules."""
    call_command("load_hazmat", STARTER, stdout=io.StringIO(), stderr=io.StringIO())
    unit = make.unit("C.2.1", make.unit("C.2"))
    role = make.role("spuiter")
    for number in range(PAINTERS):
        make.appointment(make.person(f"1{number:05}", language="en"), unit, role=role)
    for number, access in (
        ("200001", AccessRole.SAFETY_SPECIALIST),
        ("200002", AccessRole.COMMANDER),
        ("200003", AccessRole.ADMINISTRATOR),
    ):
        who = make.person(number, language="en")
        make.appointment(who, make.unit(f"S{number}"))
        make.grant(who, access, None if access == "administrator" else unit)
    for code in ("DIISO", "CMR"):
        duty.item(duty.course(code, title=code), code=code)
    return unit


def at(number: str) -> Client:
    """Somebody in a browser of their own."""
    client = Client(headers={"accept-language": "en"})
    client.force_login(User.objects.get(service_number=number))
    return client


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return unescape(answer.content.decode())


def sent(client: Client, address: str, form: dict[str, Any]) -> str:
    """A form that is taken; what the next page says."""
    answer = client.post(address, form, follow=True)
    assert answer.redirect_chain, (address, answer.content.decode()[:2000])
    return unescape(answer.content.decode())


def holders(function: str, on: datetime.date) -> int:
    """How many perform a function on a day."""
    found = FunctionHolding.objects.filter(hazard_function__code=function)
    return found.filter(withdrawn=False, start__lte=on, end__gte=on).count()


def duties(on: datetime.date) -> tuple[int, int]:
    """Who works with diisocyanates and who with carcinogens."""
    return holders("substances:diisocyanates", on), holders("substances:cmr", on)


def oblige(administrator: Client) -> None:
    for code, course in (("REACH-74-GEN", "DIISO"), ("NL-4.19A", "CMR")):
        item = duty.CurriculumItem.objects.get(code=course)
        form = {"curriculum": item.curriculum.pk, "start": DAY, "deadline_days": ""}
        sent(administrator, f"/hazmat/duties/rules/{code}/", form)


def put_on_stock(specialist: Client, **more: str) -> Any:
    product = Product.objects.get(code="PRIMER")
    role = make.role("spuiter")
    form = {"product": product.pk, "place": "Cabinet 2", "quantity": "40"}
    form |= {"quantity_unit": "l", "start": DAY, "reach": "role", "role": role.pk}
    address = "/hazmat/register/units/C.2.1/stock/new/"
    return specialist.post(address, {**form, **more}, follow=True)


def forecast(on: datetime.date) -> Counter[str]:
    """By item who lacks it on a day, as the command says it."""
    out = io.StringIO()
    call_command("gap_report", "--on", str(on), "--unit", "C.2.1", stdout=out)
    rows = csv.DictReader(io.StringIO(out.getvalue()))
    return Counter(row["item_code"] for row in rows if row["status"] == "missing")


def what_if(reader: Client, on: datetime.date) -> list[tuple[str, list[str]]]:
    """What primer Y in its place would change on a day: difference and courses by function."""
    asked = f"old=PRIMER&new=PLAIN&on={on}"
    page = text_of(reader, f"/hazmat/duties/what-if/?{asked}")
    rows = re.findall(r'<th scope="row">([^<]+)</th>(.*?)</tr>', page, re.DOTALL)
    last = r"</span> ([^<]*)</td>"
    cells = [(name, re.findall(last, rest)) for name, rest in rows]
    return [(name, found[-2:]) for name, found in cells if "2027" in found[0]]


@time_machine.travel(f"{DAY}T10:00:00+01:00", tick=False)
def test_the_duty_follows_the_hazard(shop: Unit) -> None:
    specialist, commander, painter = at("200001"), at("200002"), at("100000")
    today = datetime.date.fromisoformat(DAY)
    oblige(at("200003"))

    # The specialist enters the primer from its sheet, and first only looks.
    for product in (PRIMER, PLAIN):
        sent(specialist, "/hazmat/register/products/new/", product)
    tried = put_on_stock(specialist, **{"try": ""})
    assert tried.status_code == 200
    assert "14" in tried.text
    assert duties(APPLIES) == (0, 0)
    assert put_on_stock(specialist).redirect_chain
    assert duties(today) == (PAINTERS, 0)
    assert duties(APPLIES - datetime.timedelta(1)) == (PAINTERS, 0)
    assert duties(APPLIES) == (PAINTERS, PAINTERS)

    # Each painter reads why: from the shelf to the paragraph, and what it asks.
    who = User.objects.get(service_number="100000")
    why = text_of(painter, f"/hazmat/duties/people/{who.public_id}/")
    for step in ("C.2.1", "Primer X", "Barium chromate 8\u00a0%", "H350", "NL-4.19A"):
        assert step in why
    for step in ("Hexamethylene diisocyanate 0.3\u00a0%", "REACH-74-GEN"):
        assert step in why
    assert "Barium chromate 8\u00a0%" in text_of(painter, "/my/exposure/")

    # The commander sees it come, and what primer Y would take away.
    assert "Barium chromate" in text_of(commander, "/hazmat/duties/coming/")
    rebuild_stale()
    assert forecast(today) == {"DIISO": PAINTERS}
    assert forecast(APPLIES) == {"DIISO": PAINTERS, "CMR": PAINTERS}
    assert "CMR" in text_of(commander, f"/units/C.2.1/?on={APPLIES}")
    gone = dict(what_if(commander, APPLIES))
    assert gone["Working with diisocyanates"] == [f"\N{MINUS SIGN}{PAINTERS}", "DIISO"]
    assert {name for name in gone if "carcinogens" in name}

    # Whoever is new there practises with the labels of the own shelf.
    recruit = at("100013")
    own = stock_weights(User.objects.get(service_number="100013"), today)
    assert own["hazard_statements:H317"] > 1
    assert own["clp_annex_vi:056-006-00-9"] > 1
    to_ask = recruit.get(reverse("hazmat:practice_exercise", args=["statement"]))
    assert GENERATORS["hazmat_statement"]
    assert "?q=" in to_ask["Location"]
    assert "<fieldset" in text_of(recruit, to_ask["Location"])

    # A driver's load is checked, and whether the driver may.
    load = "0-un_number=1263&0-variant=2&0-quantity=100&0-unit=l&0-way=packages"
    counted = text_of(painter, f"/hazmat/calculators/load/?{load}")
    for answer in ("points", "1.1.3.6", "8.6"):
        assert answer in counted
    may = "/hazmat/calculators/may/?function=road|driver&what=1263&variant=2"
    assert "8.2" in text_of(painter, may)

    # The stock is used up, and the duty ends by itself.
    line = StockLine.objects.get(product__code="PRIMER")
    last = datetime.date(2027, 3, 31)
    form = {"last_day": str(last)}
    sent(specialist, f"/hazmat/register/stock/{line.pk}/end/", form)
    assert duties(last) == (PAINTERS, PAINTERS)
    assert duties(last + datetime.timedelta(1)) == (0, 0)
    record = ExposureRecord.objects.filter(person=who, kind="cmr", revocation=None)
    assert [(one.start, one.end) for one in record] == [(APPLIES, last)]
