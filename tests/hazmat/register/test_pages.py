"""The pages of the register: who sees what, and what a specialist does with a unit."""

import datetime

import pytest
from django.test import Client

from hazmat.models import Classification, Product, StockLine, Task
from hazmat.register.papers import say_read
from people.days import today
from people.models import AccessRole, Role, Unit, User
from people.sight import units_to_keep_substances_of, units_whose_substances_are_seen
from tests.factories import hazmat, people
from tests.hazmat.register.readers import HDI, granted, signed_in

pytestmark = pytest.mark.django_db
SECRET = "Bunker seven"


def test_a_mandate_reaches_its_unit_and_all_below(depot: Unit, shop: Unit) -> None:
    who = granted(AccessRole.SAFETY_SPECIALIST, depot)
    assert set(units_to_keep_substances_of(who)) == {depot, shop}
    commander = granted(AccessRole.COMMANDER, shop)
    assert not units_to_keep_substances_of(commander).exists()
    assert set(units_whose_substances_are_seen(commander)) == {shop}
    assert not units_whose_substances_are_seen(
        granted(AccessRole.INSTRUCTOR, depot)
    ).exists()


@pytest.mark.parametrize(
    ("role", "status"),
    [
        (AccessRole.SAFETY_SPECIALIST, 200),
        (AccessRole.COMMANDER, 200),
        (AccessRole.INSPECTOR, 200),
        (AccessRole.INSTRUCTOR, 404),
    ],
)
def test_a_unit_opens_for_who_keeps_or_sees_it(
    client: Client, shop: Unit, elsewhere: Unit, role: AccessRole, status: int
) -> None:
    signed_in(client, granted(role, shop))
    assert client.get("/hazmat/register/units/A.3/").status_code == status
    assert client.get("/hazmat/register/units/B/").status_code == 404
    assert client.get("/hazmat/register/units/A.3/stock/new/").status_code == (
        200 if role == AccessRole.SAFETY_SPECIALIST else 404
    )


def test_a_place_outside_the_mandate_is_neither_named_nor_counted(
    client: Client, specialist: User, primer: Product, elsewhere: Unit
) -> None:
    people.appointment(people.person(), elsewhere)
    hazmat.stock(primer, elsewhere, place=SECRET)
    signed_in(client, specialist)
    page = client.get(f"/hazmat/register/products/{primer.code}/").text
    assert SECRET not in page
    assert "Unit B" not in page
    assert "In your units it gives nobody a hazard function." in page
    assert "1 product on stock" not in client.get("/hazmat/register/").text


def test_a_specialist_counts_people_whom_a_commander_sees_by_name(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(primer, shop, place=SECRET)
    address = f"/hazmat/register/products/{primer.code}/"
    counted = signed_in(client, specialist).get(address).text
    assert "3 people" in counted
    assert "Painter1" not in counted
    named = signed_in(client, granted(AccessRole.COMMANDER, shop)).get(address).text
    assert "Painter1" in named
    assert SECRET in named


def test_how_many_read_a_sheet_is_told_in_fives_to_who_sees_no_names(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(primer, shop)
    more = [people.person() for _number in range(6)]
    for each in more:
        people.appointment(each, shop)
    sheet = primer.sheets.get()
    for each in more[:4]:
        say_read(sheet=sheet, by=each)
    address = f"/hazmat/register/products/{primer.code}/"
    signed_in(client, specialist)
    assert "9 people must read the sheet that counts." in client.get(address).text
    say_read(sheet=sheet, by=more[4])
    say_read(sheet=sheet, by=more[5])
    assert "About 5 of about 10 people say to have read" in client.get(address).text
    commander = granted(AccessRole.COMMANDER, shop)
    assert "6 of 9 say to have read" in signed_in(client, commander).get(address).text


def test_who_works_with_a_product_reads_it_without_its_places(
    client: Client, primer: Product, shop: Unit, painters: list[User]
) -> None:
    hazmat.stock(primer, shop, place=SECRET)
    address = f"/hazmat/register/products/{primer.code}/"
    page = signed_in(client, painters[0]).get(address)
    assert page.status_code == 200
    assert "HDI diisocyanate" in page.text
    assert SECRET not in page.text
    assert signed_in(client, people.person()).get(address).status_code == 404


def test_products_are_found_by_the_cas_number_of_a_component(
    client: Client, specialist: User, primer: Product
) -> None:
    hazmat.product("Grease")
    found = signed_in(client, specialist).get(f"/hazmat/register/products/?q={HDI}")
    assert "Primer X" in found.text
    assert "Grease" not in found.text


def test_law_is_shown_as_it_is_and_as_it_will_be(
    client: Client, specialist: User
) -> None:
    soon = today() + datetime.timedelta(days=60)
    hazmat.classification("10294-40-3", "H302", datetime.date(2010, 12, 1))
    hazmat.classification("10294-40-3", "H302;H350", soon)
    paint = hazmat.product("Paint")
    hazmat.sheet(paint, hazmat.component("Barium chromate", "8", "10294-40-3"))
    page = signed_in(client, specialist).get(f"/hazmat/register/products/{paint.code}/")
    law = page.context["ingredients"][0].law
    assert [(said.start, said.codes) for said in law] == [
        (None, ["H302"]),
        (soon, ["H302", "H350"]),
    ]


def test_stock_shows_first_what_follows_and_then_is_entered(
    client: Client,
    specialist: User,
    primer: Product,
    shop: Unit,
    painter: Role,
    painters: list[User],
) -> None:
    signed_in(client, specialist)
    address = "/hazmat/register/units/A.3/stock/new/"
    line = {
        "product": primer.pk,
        "place": "Cabinet 4",
        "start": "2026-04-01",
        "reach": "role",
        "role": painter.pk,
    }
    tried = client.post(address, line | {"try": ""})
    assert "3 people, from 1 April 2026" in tried.text.replace(",\n", ", ")
    assert not StockLine.objects.exists()
    done = client.post(address, line, follow=True)
    assert "Duties: 3 new, 0 changed, 0 ended." in done.text
    assert "Cabinet 4" in done.text


def test_a_role_without_the_words_for_it_is_refused(
    client: Client, specialist: User, primer: Product, shop: Unit
) -> None:
    page = signed_in(client, specialist).post(
        "/hazmat/register/units/A.3/stock/new/",
        {"product": primer.pk, "start": "", "reach": "role"},
    )
    assert page.status_code == 422
    assert "Choose a role only, and always" in page.text


def test_a_task_gets_its_exposure_and_its_people(
    client: Client, specialist: User, primer: Product, shop: Unit, painters: list[User]
) -> None:
    signed_in(client, specialist)
    client.post(
        "/hazmat/register/units/A.3/task/new/",
        {"name": "Spray", "code": "T-SPRAY", "context": "garrison"},
    )
    task = Task.objects.get(code="T-SPRAY")
    client.post(
        "/hazmat/register/tasks/T-SPRAY/exposure/new/",
        {"product": primer.pk, "technique": "spray-booth"},
    )
    assert task.exposures.get().technique == "spray-booth"
    number = painters[0].service_number
    done = client.post(
        "/hazmat/register/tasks/T-SPRAY/holder/new/",
        {"person": number, "part": "user"},
        follow=True,
    )
    assert "Duties: 1 new" in done.text
    assert painters[0].last_name not in done.text


def test_a_technique_is_chosen_and_read_in_words(
    client: Client, specialist: User, primer: Product, shop: Unit
) -> None:
    task = hazmat.task(shop)
    hazmat.exposure(task, product=primer, technique="spray-booth")
    hazmat.exposure(task, process="diesel-exhaust")
    signed_in(client, specialist)
    page = client.get(f"/hazmat/register/tasks/{task.code}/").text
    assert "spraying in a booth" in page
    assert "diesel exhaust" in page
    assert "spray-booth" not in page
    form = client.get(f"/hazmat/register/tasks/{task.code}/exposure/new/").text
    assert '<option value="brush">by brush</option>' in form


def test_nobody_of_other_units_can_be_named(
    client: Client, specialist: User, shop: Unit, elsewhere: Unit
) -> None:
    stranger = people.person("STRANGER")
    people.appointment(stranger, elsewhere)
    task = hazmat.task(shop)
    page = signed_in(client, specialist).post(
        f"/hazmat/register/tasks/{task.code}/holder/new/",
        {"person": "STRANGER", "part": "user"},
    )
    assert "Nobody with this service number is in your units." in page.text


def test_the_page_of_a_unit_asks_a_fixed_number_of_questions(
    client: Client,
    specialist: User,
    shop: Unit,
    painters: list[User],
    primer: Product,
    django_assert_num_queries,
) -> None:
    signed_in(client, specialist)
    hazmat.stock(primer, shop)
    client.get("/hazmat/register/units/A.3/")
    with django_assert_num_queries(UNIT_QUERIES):
        client.get("/hazmat/register/units/A.3/")
    for number in range(3):
        hazmat.stock(hazmat.product(f"Grease {number}"), shop)
        hazmat.exposure(hazmat.task(shop), product=primer)
    with django_assert_num_queries(UNIT_QUERIES):
        client.get("/hazmat/register/units/A.3/")


UNIT_QUERIES = 39

FROM_ABOVE = 5
"""So many more where a unit above has anything."""


def test_a_unit_shows_what_of_the_units_above_reaches_its_people(
    client: Client,
    specialist: User,
    primer: Product,
    depot: Unit,
    shop: Unit,
    painter: Role,
    painters: list[User],
) -> None:
    spraying = hazmat.task(depot, name="Spray anywhere")
    hazmat.exposure(spraying, product=primer, follows_stock=False)
    hazmat.holder(spraying, role=painter)
    welding = hazmat.task(depot, name="Weld at the depot")
    hazmat.exposure(welding, process="welding")
    hazmat.holder(welding, role=people.role("welder"))
    hazmat.stock(primer, depot, place=SECRET)
    hazmat.stock(hazmat.product("Cleaner"), depot, reach="tasks")
    page = signed_in(client, specialist).get("/hazmat/register/units/A.3/")
    above = page.context["above"]
    assert [str(task) for task in above.tasks] == ["Spray anywhere"]
    assert [str(line.product) for line in above.stock] == ["Primer X"]
    assert "Of units above, for people here too" in page.text
    assert "Weld at the depot" not in page.text
    assert SECRET not in page.text
    assert f"/hazmat/register/tasks/{spraying.code}/" not in page.text


def test_what_of_a_unit_above_ended_or_is_for_others_reaches_nobody_here(
    client: Client, specialist: User, depot: Unit, shop: Unit, painters: list[User]
) -> None:
    other = people.person()
    people.appointment(other, depot, role=people.role("driver"))
    by_name = hazmat.task(depot, name="Drive")
    hazmat.holder(by_name, person=other)
    over = hazmat.task(depot, name="Polish", end=today() - datetime.timedelta(days=1))
    hazmat.holder(over, person=painters[0])
    page = signed_in(client, specialist).get("/hazmat/register/units/A.3/")
    assert not page.context["above"].tasks
    assert "Of units above" not in page.text


def test_a_unit_below_another_asks_as_many_questions_however_much_comes_from_above(
    client: Client,
    specialist: User,
    depot: Unit,
    shop: Unit,
    painter: Role,
    painters: list[User],
    primer: Product,
    django_assert_num_queries,
) -> None:
    signed_in(client, specialist)
    for number in (1, 4):
        for _more in range(number):
            hazmat.holder(hazmat.task(depot), role=painter)
            hazmat.stock(hazmat.product(), depot)
        client.get("/hazmat/register/units/A.3/")
        with django_assert_num_queries(UNIT_QUERIES + FROM_ABOVE):
            client.get("/hazmat/register/units/A.3/")


@pytest.mark.parametrize(
    ("address", "queries"),
    [
        ("", 17),
        ("products/", 9),
        ("products/?q=base", 9),
        ("requests/", 9),
        ("tasks/T-BASE/", 18),
        ("products/P-BASE/", 34),
    ],
)
def test_every_list_asks_a_fixed_number_of_questions(
    client: Client,
    specialist: User,
    shop: Unit,
    painters: list[User],
    django_assert_num_queries,
    address: str,
    queries: int,
) -> None:
    signed_in(client, specialist)
    base = hazmat.product("Base", code="P-BASE")
    hazmat.sheet(base, hazmat.component("Xylene", "8", "1330-20-7"))
    task = hazmat.task(shop, code="T-BASE")
    hazmat.stock(base, shop, place="Store")
    client.get(f"/hazmat/register/{address}")
    with django_assert_num_queries(queries):
        client.get(f"/hazmat/register/{address}")
    for number in range(3):
        grease = hazmat.product(f"Grease {number}")
        hazmat.stock(base, shop, place=f"Cabinet {number}")
        hazmat.request(shop, grease)
        hazmat.exposure(task, product=grease)
        hazmat.holder(task, person=painters[number])
        people.unit(f"A.3.{number}", shop)
    with django_assert_num_queries(queries):
        client.get(f"/hazmat/register/{address}")


def test_a_note_of_the_law_that_a_supplier_may_answer_is_told(
    client: Client, specialist: User
) -> None:
    known = hazmat.classification("64742-48-9", "H350;H340;H304", today())
    Classification.objects.filter(pk=known.pk).update(notes="H;P")
    solvent = hazmat.product("White spirit")
    hazmat.sheet(solvent, hazmat.component("Naphtha", "60", "64742-48-9", "H304"))
    page = signed_in(client, specialist).get(
        f"/hazmat/register/products/{solvent.code}/"
    )
    assert "Note P: no carcinogen or mutagen if the supplier shows" in page.text


def test_a_name_like_a_group_of_the_law_is_told_to_who_keeps_the_register(
    client: Client, specialist: User, shop: Unit
) -> None:
    hazmat.classification("10294-40-3", "H350", today())
    bath = hazmat.product("Bath")
    number = hazmat.component("Berylliumchromaat", "8", "10294-40-3")
    hazmat.sheet(bath, number, hazmat.component("Beryllium citrate", "1"))
    address = f"/hazmat/register/products/{bath.code}/"
    told = "By its name it may be one of the beryllium compounds"
    page = signed_in(client, specialist).get(address)
    assert page.text.count(told) == 1
    assert page.context["ingredients"][1].law == []
    reader = granted(AccessRole.INSPECTOR, shop)
    assert told not in signed_in(client, reader).get(address).text
