"""Who may drive, send or use something: the calculator that asks about people."""

import datetime

import pytest
from django.test import Client

from certification.models import Course, HazardFunction
from hazmat.models import AirLimit, TrainingRule
from hazmat.transport.may_i import functions_for
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import certification, people
from tests.factories import reference as make
from tests.hazmat.calculators.conftest import page
from tests.hazmat.starter import goods_of

pytestmark = pytest.mark.django_db


MAY = "/hazmat/calculators/may/?function=road|driver"


@pytest.fixture
def driving(tables: None) -> HazardFunction:
    """Drivers need a card, by a rule that is verified."""
    function = HazardFunction.objects.create(code="dg-road:driver", name="Driving")
    item = certification.item(certification.course("ADR"), code="I-ADR")
    certification.requirement(item.curriculum, hazard_function=function)
    TrainingRule.objects.create(
        code="ADR-8.2-BASIC",
        hazard_function=function,
        regime="ADR",
        provision="8.2.1",
        trigger="function in [driver]",
        training="basic course",
        state=TrainingRule.State.VERIFIED,
    )
    return function


def at_work(soldier: User) -> None:
    people.appointment(soldier, people.unit("A"))


def test_without_the_course_a_driver_may_not(
    reader: Client, soldier: User, driving: HazardFunction, petrol: None
):
    at_work(soldier)
    shown = page(reader, f"{MAY}&what=1203")
    assert "may not, on" in shown
    assert "basic course" in shown


def test_with_the_course_a_driver_may(
    reader: Client, soldier: User, driving: HazardFunction, petrol: None
):
    at_work(soldier)
    course = Course.objects.get(code="ADR")
    certification.completion(soldier, course, today() - datetime.timedelta(1))
    assert "may, on" in page(reader, f"{MAY}&what=1203")


def test_a_proposal_allows_nothing_and_forbids_nothing(
    reader: Client, soldier: User, driving: HazardFunction
):
    at_work(soldier)
    TrainingRule.objects.update(state=TrainingRule.State.REMEMBERED)
    shown = page(reader, MAY)
    assert "Nothing says whether" in shown
    assert "proposal, not confirmed" in shown


def test_nobody_asks_about_people_out_of_sight(reader: Client, driving: HazardFunction):
    people.person("2", last_name="Kanarie")
    assert "Nobody in your sight has this name." in page(reader, f"{MAY}&who=2", 400)


def test_a_number_that_is_not_there_is_said(reader: Client, driving: HazardFunction):
    assert "Neither goods nor a substance" in page(reader, f"{MAY}&what=9999", 400)


def test_what_may_not_be_carried_may_not_be_driven(
    reader: Client, soldier: User, driving: HazardFunction
):
    at_work(soldier)
    make.un_entry("2186", carriage_prohibited=True)
    assert "whoever does it" in page(reader, f"{MAY}&what=2186")


FLY = "/hazmat/calculators/may/?function=air|air_7.1&what=1203&unit=l"


def test_by_air_the_limits_of_a_package_decide_too(
    reader: Client, soldier: User, driving: HazardFunction, petrol: None
):
    at_work(soldier)
    TrainingRule.objects.update(trigger="function in [air_7.1]")
    course = Course.objects.get(code="ADR")
    certification.completion(soldier, course, today() - datetime.timedelta(1))
    assert "Nothing says whether" in page(reader, FLY)
    AirLimit.objects.create(
        edition=make.edition("air_quantity_limits_us49cfr", "CFR 2019"),
        un_number="1203",
        variant=1,
        proper_shipping_name="Gasoline",
        packing_group="II",
        passenger_aircraft_max_net="5 L",
        cargo_aircraft_max_net="60 L",
    )
    parcel = f"{FLY}&quantity=6&aircraft"
    assert "may not, on" in page(reader, f"{parcel}=passenger")
    assert "only under a condition" in page(reader, f"{parcel}=cargo")
    assert "only under a condition" in page(reader, f"{parcel}=")


def test_a_link_from_the_stock_fills_the_form_in_and_judges_nothing(
    reader: Client, driving: HazardFunction, petrol: None
):
    answer = reader.get("/hazmat/calculators/may/?what=1203")
    assert answer.status_code == 200
    assert 'value="1203"' in answer.text
    assert "field__error" not in answer.text
    assert "answer" not in answer.context


@pytest.fixture
def special_course(driving: HazardFunction) -> Course:
    """What drivers of class 1 and of class 7 need besides, by a rule of each."""
    item = certification.item(certification.course("ADR-SPECIAL"), code="I-SPECIAL")
    for number in "17":
        more = HazardFunction.objects.create(code=f"dg-road:driver_class{number}")
        certification.requirement(item.curriculum, hazard_function=more)
        TrainingRule.objects.create(
            code=f"ADR-8.2-CL{number}",
            hazard_function=more,
            regime="ADR",
            provision="8.2.1.4",
            trigger=f"function in [driver_class{number}]",
            training=f"specialisation for class {number}",
            state=TrainingRule.State.VERIFIED,
        )
    return Course.objects.get(code="ADR-SPECIAL")


@pytest.mark.parametrize(
    ("number", "adr_class", "division"), [("0081", "1", "1.1"), ("2915", "7", "7")]
)
def test_who_drives_explosives_or_radioactive_material_needs_more_than_the_basic_course(
    reader: Client,
    soldier: User,
    special_course: Course,
    petrol: None,
    number: str,
    adr_class: str,
    division: str,
):
    at_work(soldier)
    make.un_entry(number, adr_class=adr_class, hazard_division=division)
    yesterday = today() - datetime.timedelta(1)
    basic = Course.objects.get(code="ADR")
    certification.completion(soldier, basic, yesterday)
    assert "may, on" in page(reader, f"{MAY}&what=1203")
    shown = page(reader, f"{MAY}&what={number}")
    assert "may not, on" in shown
    assert f"specialisation for class {adr_class}" in shown
    certification.completion(soldier, special_course, yesterday)
    assert "may, on" in page(reader, f"{MAY}&what={number}")


def test_a_loader_of_explosives_is_no_driver_of_them():
    explosive, material = goods_of("0081"), goods_of("2915")
    assert functions_for("loader", explosive) == {"loader"}
    assert functions_for("driver", explosive) == {"driver", "driver_class1"}
    assert functions_for("driver_tank", material) == {"driver_tank", "driver_class7"}


WITH = "/hazmat/calculators/may/?function=&what"


@pytest.mark.parametrize(
    ("trigger", "name", "statements"),
    [
        ("h_code in [H350*]", "benzene", "H225;H350"),
        (
            "group in [diisocyanate] and percent >= 0.1",
            "Hexamethylene-di-isocyanate",
            "H334",
        ),
    ],
)
def test_who_works_with_a_substance_needs_what_its_dangers_ask(
    reader: Client,
    soldier: User,
    driving: HazardFunction,
    trigger: str,
    name: str,
    statements: str,
):
    at_work(soldier)
    TrainingRule.objects.update(trigger=trigger)
    of = make.substance("601-020-00-8", name, "71-43-2")
    make.classification(of, statements, datetime.date(2010, 12, 1))
    mild = make.substance("606-001-00-8", "acetone", "67-64-1")
    make.classification(mild, "H225;H319", datetime.date(2010, 12, 1))
    shown = page(reader, f"{WITH}=71-43-2")
    assert "may not, on" in shown
    assert "basic course" in shown
    assert "basic course" not in page(reader, f"{WITH}=67-64-1")
    course = Course.objects.get(code="ADR")
    certification.completion(soldier, course, today() - datetime.timedelta(1))
    assert "may, on" in page(reader, f"{WITH}=71-43-2")


def test_a_commander_asks_about_somebody_by_name(
    client: Client, soldier: User, driving: HazardFunction
):
    at_work(soldier)
    certification.completion(
        soldier, Course.objects.get(code="ADR"), today() - datetime.timedelta(1)
    )
    chief = people.person("9", last_name="Smit", language="en")
    people.grant(chief, AccessRole.COMMANDER, Unit.objects.get(code="A"))
    client.force_login(chief)
    answer = client.get(f"{MAY}&who=visser")
    assert answer.status_code == 200
    assert "may, on" in answer.text
    assert answer.context["form"].cleaned_data["who"] == soldier
    namesake = people.person("3", last_name="Visser")
    people.appointment(namesake, Unit.objects.get(code="A"))
    assert "Several people have this name" in page(client, f"{MAY}&who=visser", 400)


def test_who_asks_neither_a_function_nor_goods_is_asked_for_one(
    reader: Client, driving: HazardFunction
):
    shown = page(reader, f"{WITH}=", 400)
    assert "Choose a function, or give goods." in shown


def test_goods_with_several_rows_are_judged_once_a_row_is_chosen(
    reader: Client, driving: HazardFunction, acid: None
):
    assert "Choose the row you mean." in page(reader, f"{MAY}&what=2031", 400)
    answer = reader.get(f"{MAY}&what=2031&variant=2")
    assert answer.status_code == 200
    assert answer.context["form"].goods.packing_group == "II"
