"""The pages of the calculators: what is asked, what is refused, what is answered."""

import datetime

import pytest
from django.test import Client

from certification.models import Course, HazardFunction
from hazmat.calculators.forms import LabelForm
from hazmat.calculators.listing import CALCULATORS
from hazmat.models import AirLimit, SeaEntry, TrainingRule
from hazmat.transport.may_i import functions_for
from people.days import today
from people.models import AccessRole, Unit, User
from tests.factories import certification, people
from tests.factories import reference as make
from tests.hazmat.starter import goods_of, starter_rows

pytestmark = pytest.mark.django_db
LOAD = "/hazmat/calculators/load/?"


@pytest.fixture
def soldier() -> User:
    return people.person("1", last_name="Visser", language="en")


@pytest.fixture
def reader(client: Client, soldier: User) -> Client:
    client.force_login(soldier)
    return client


@pytest.fixture
def tables() -> None:
    for name in (
        "adr_transport_categories",
        "adr_mixed_loading",
        "class1_mixed_loading",
        "adr_tunnel_codes",
        "air_segregation",
        "imdg_segregation",
        "clp_classes",
        "dg_functions",
    ):
        make.rows(name, list(starter_rows(name)))


@pytest.fixture
def petrol() -> None:
    make.un_entry(
        "1203",
        name_en="MOTOR SPIRIT or GASOLINE or PETROL",
        name_nl="BENZINE",
        adr_class="3",
        hazard_division="3",
        classification_code="F1",
        packing_group="II",
        labels="3",
        transport_category="2",
        tunnel_code="D/E",
        hazard_identification_number="33",
        limited_quantity="1 L",
        excepted_quantity="E2",
    )


@pytest.fixture
def acid() -> None:
    for variant, group, category in ((1, "I", "1"), (2, "II", "2")):
        make.un_entry(
            "2031",
            variant,
            adr_class="8",
            classification_code="CO1",
            packing_group=group,
            labels="8;5.1",
            transport_category=category,
            tunnel_code="E",
        )


def page(reader: Client, address: str, status: int = 200) -> str:
    answer = reader.get(address)
    assert answer.status_code == status
    return answer.content.decode()


def line(at: int, number: str, quantity: str, unit: str = "l", **more: str) -> str:
    values = {"un_number": number, "quantity": quantity, "unit": unit, **more}
    values.setdefault("way", "packages")
    return "&".join(f"{at}-{name}={value}" for name, value in values.items())


@pytest.mark.parametrize(
    "name", [one.url_name.removeprefix("hazmat:calculate_") for one in CALCULATORS]
)
def test_every_calculator_opens_empty(reader: Client, tables: None, name: str):
    page(reader, f"/hazmat/calculators/{name}/")
    assert f"/hazmat/calculators/{name}/" in page(reader, "/hazmat/")


def test_a_load_is_counted(reader: Client, tables: None, petrol: None):
    shown = page(reader, f"{LOAD}{line(0, '1203', '100')}")
    assert "Quantity: 300 points" in shown
    assert "Exempt by quantity." in shown
    assert "ADR 1.1.3.6.3" in shown
    assert "ADR 2025" in shown


def test_a_number_with_several_rows_asks_which(
    reader: Client, tables: None, acid: None
):
    shown = page(reader, f"{LOAD}{line(0, '2031', '10')}", 400)
    assert "UN 2031 has 2 rows: choose the one you mean." in shown
    chosen = page(reader, f"{LOAD}{line(0, 'UN 2031', '10', variant='2')}")
    assert "Quantity: 30 points" in chosen


def test_what_is_wrong_is_said_in_one_place_with_the_goods_it_is_about(
    reader: Client, tables: None, petrol: None
):
    lines = [line(0, "1203", "0"), line(1, "1203", "5"), line(2, "9999", "1")]
    shown = page(reader, f"{LOAD}{'&'.join(lines)}", 400)
    assert shown.count('role="alert"') == 1
    assert "Goods 1, Quantity: Give an amount above zero." in shown
    assert "Goods 3, UN number: UN 9999 is not in this edition." in shown
    assert "Goods 2," not in shown


def test_a_load_that_nobody_can_have_is_refused(
    reader: Client, tables: None, petrol: None
):
    for quantity in ("0", "-1", "x"):
        page(reader, f"{LOAD}{line(0, '1203', quantity)}", 400)
    assert "is not in this edition" in page(
        reader, f"{LOAD}{line(0, '9999', '1')}", 400
    )
    make.un_entry(
        "1072", adr_class="2", classification_code="1O", transport_category="3"
    )
    assert "water capacity" in page(reader, f"{LOAD}{line(0, '1072', '5', 'kg')}", 400)


def test_a_tank_closes_more_tunnels(reader: Client, tables: None, petrol: None):
    shown = page(reader, f"{LOAD}{line(0, '1203', '100', way='tank')}")
    assert "not through tunnels of category D, E" in shown


def test_a_load_costs_a_fixed_number_of_queries(
    reader: Client, tables: None, petrol: None, acid: None, django_assert_num_queries
):
    one = f"{LOAD}{line(0, '1203', '1')}"
    more = "&".join(line(at, "2031", "1", variant="2") for at in range(1, 9))
    page(reader, one)
    with django_assert_num_queries(7):
        page(reader, one)
    with django_assert_num_queries(7):
        page(reader, f"{one}&lines=9&{more}")


def test_packages_on_a_vehicle(reader: Client, tables: None, petrol: None):
    make.un_entry(
        "0081",
        adr_class="1",
        hazard_division="1.1",
        classification_code="1.1D",
        compatibility_group="D",
        labels="1",
    )
    address = "/hazmat/calculators/road/?0-un_number=1203&5-un_number=0081"
    assert "May not be loaded together." in page(reader, address)


def test_explosives_on_a_vehicle(reader: Client, tables: None):
    make.un_entry(
        "0161",
        adr_class="1",
        hazard_division="1.3",
        classification_code="1.3C",
        compatibility_group="C",
        labels="1",
    )
    address = "/hazmat/calculators/explosives/?0-un_number=0161&0-quantity=5001"
    assert "5001 kg is more than the 5000 kg" in page(reader, address)
    larger = page(reader, f"{address}&vehicle=ex3")
    assert "5001 kg of the 16000 kg that an EX/III takes." in larger
    page(reader, f"{address}&vehicle=lorry", 400)


def test_packages_in_an_aircraft(
    reader: Client, tables: None, petrol: None, acid: None
):
    address = "/hazmat/calculators/air/?0-un_number=1203&1-un_number=2031&1-variant=1"
    assert "Must stand apart" in page(reader, address)


def test_small_quantities(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=500&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert "May go as a limited quantity." in shown
    assert "May not go as an excepted quantity." in shown
    assert 'aria-label="mark for limited quantities"' in shown


def test_no_mark_is_drawn_for_what_is_too_much(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=1001&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert "mark for limited quantities" not in shown


def test_by_air_a_limited_quantity_has_its_own_mark(reader: Client, petrol: None):
    address = "/hazmat/calculators/small/?un_number=1203&inner=500&unit=ml"
    shown = page(reader, f"{address}&package_total=5000&gross_kg=10")
    assert 'aria-label="mark for limited quantities by air"' in shown
    assert "which are not in this data" in shown


def test_what_is_dangerous_to_the_environment_is_marked_so(
    reader: Client, petrol: None
):
    address = "/hazmat/calculators/document/?un_number=1203&language=en"
    name = "mark for environmentally hazardous substances"
    assert name not in page(reader, address)
    assert name in page(reader, f"{address}&is_environmental=on")


def test_the_plate_is_drawn(reader: Client, petrol: None):
    shown = page(reader, "/hazmat/calculators/plate/?un_number=1203&way=tank")
    assert "Plates with 33 above 1203." in shown
    assert "<svg" in shown


def test_every_name_gives_a_line(reader: Client, petrol: None):
    shown = page(reader, "/hazmat/calculators/document/?un_number=1203&language=en")
    assert "UN 1203 PETROL, 3, II, (D/E)" in shown
    assert "UN 1203 GASOLINE, 3, II, (D/E)" in shown


def test_a_label_follows_from_a_classification(reader: Client, tables: None):
    shown = page(
        reader,
        "/hazmat/calculators/label/?classes=Acute+Tox.+3;Skin+Irrit.+2"
        "&statements=H301;H315",
    )
    assert "falls away beside GHS06" in shown
    assert "GHS06, Danger" in shown


@pytest.mark.parametrize("between", [";", "+", ",+", "%0A"])
def test_the_statements_of_a_label_may_be_set_apart_in_any_way(
    reader: Client, tables: None, between: str
):
    codes = between.join(("H301", "H315"))
    shown = page(
        reader,
        "/hazmat/calculators/label/?classes=Acute+Tox.+3;Skin+Irrit.+2"
        f"&statements={codes}",
    )
    assert "<strong>H301</strong>" in shown
    assert "<strong>H315</strong>" in shown


@pytest.mark.parametrize("between", [";", ",+", "%0A"])
def test_the_classes_of_a_label_may_be_set_apart_in_any_way(
    reader: Client, tables: None, between: str
):
    classes = between.join(("Acute+Tox.+3", "Skin+Irrit.+2"))
    shown = page(reader, f"/hazmat/calculators/label/?classes={classes}")
    assert "falls away beside GHS06" in shown


def test_a_comma_within_a_class_does_not_part_it() -> None:
    form = LabelForm({"classes": "Flam. Gas 1A, Pyr. Gas, Eye Irrit. 2"})
    assert form.is_valid()
    assert form.values("classes") == ["Flam. Gas 1A, Pyr. Gas", "Eye Irrit. 2"]


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


def test_a_link_that_knows_a_part_of_a_load_asks_the_rest_without_reproach(
    reader: Client, tables: None, acid: None
):
    known = f"{LOAD}{line(0, '2031', '20')}"
    asked = page(reader, f"{known}&fill=1")
    assert "This is not right yet" not in asked
    assert "Choose a row" in asked
    assert 'value="20"' in asked
    assert "This is not right yet" in page(reader, known, 400)
    assert "Quantity: 60 points" in page(reader, f"{known}&0-variant=2&fill=1")


SEA = "/hazmat/calculators/sea/?0-un_number=1203&1-un_number=1942"


def at_sea(un_number: str, imdg_class: str) -> None:
    SeaEntry.objects.create(
        edition=make.edition("imdg_list", "IMDG 42-24"),
        un_number=un_number,
        variant=1,
        proper_shipping_name=f"GOODS {un_number}",
        imdg_class=imdg_class,
    )


def test_packages_on_a_ship(reader: Client, tables: None):
    at_sea("1203", "3")
    at_sea("1942", "5.1")
    shown = page(reader, SEA)
    assert "UN 1203 3 with UN 1942 5.1" in shown
    assert "2: separated from." in shown
    assert "IMDG 7.2.4" in shown


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
