"""A primer comes into the paint shop: who must learn what, from when, and why."""

import datetime
from decimal import Decimal

import pytest

from certification.duties import enter_holding
from certification.models import FunctionHolding
from hazmat.duties.holdings import derive
from hazmat.duties.person_page import duties_of
from hazmat.models import (
    Context,
    DerivationEvent,
    DerivedHolding,
    Exposure,
    Product,
    StockLine,
    Substance,
    Task,
)
from hazmat.register.acts import use_up, withdraw
from people.days import ALWAYS, FOREVER, today
from people.models import RecordedVersion, Role, Unit, User
from people.recording import record
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db

CHROMATE, HDI = "10294-40-3", "822-06-0"
APPLIES = datetime.date(2027, 2, 1)
RECEIVED = datetime.date(2026, 3, 3)


@pytest.fixture
def shop() -> Unit:
    return people.unit("A.3", parent=people.unit("A"))


@pytest.fixture
def painter() -> Role:
    return people.role("painter")


@pytest.fixture
def painters(shop: Unit, painter: Role) -> list[User]:
    who = [people.person() for _ in range(3)]
    for each in who:
        people.appointment(each, shop, role=painter)
    people.appointment(people.person("CLERK"), shop, role=people.role("clerk"))
    return who


@pytest.fixture
def primer(painters: list[User]) -> Product:
    """Barium chromate 8 %, an HDI oligomer with 0.3 % monomer; three rules of law."""
    hazmat.rule("CMR", "h_code in [H350*] and percent >= 0.1", "substances:cmr")
    hazmat.rule(
        "DIISO", "group in [diisocyanate] and percent >= 0.1", "substances:diiso"
    )
    hazmat.classification(CHROMATE, "H350", APPLIES)
    hazmat.classification(HDI, "H331;H334;H317", datetime.date(2010, 12, 1))
    made = hazmat.product("Primer X")
    hazmat.sheet(
        made,
        hazmat.component("Barium chromate", "8", CHROMATE, "H302 H332"),
        hazmat.component("HDI oligomer", "20", "28182-81-2", "H317"),
        hazmat.component("Hexamethylene diisocyanate", "0.3", HDI),
        start=RECEIVED,
    )
    return made


def held(
    function: str, *, on: datetime.date | None = None
) -> dict[str, tuple[str, str]]:
    """Who performs a function, from when until when (or on a day)."""
    found = FunctionHolding.objects.filter(hazard_function__code=function)
    holdings = found.filter(withdrawn=False).select_related("person")
    return {
        one.person.service_number: (f"{one.start}", f"{one.end}")
        for one in holdings
        if on is None or one.start <= on <= one.end
    }


def test_stock_for_a_role_gives_its_people_each_duty_from_its_own_day(
    primer: Product, shop: Unit, painter: Role, painters: list[User]
) -> None:
    hazmat.stock(primer, shop, role=painter, start=datetime.date(2026, 4, 1))
    numbers = {one.service_number for one in painters}
    diiso, cmr = held("substances:diiso"), held("substances:cmr")
    assert set(diiso) == set(cmr) == numbers
    assert set(diiso.values()) == {("2026-04-01", f"{FOREVER}")}
    assert set(cmr.values()) == {(f"{APPLIES}", f"{FOREVER}")}


def test_each_duty_says_why_from_the_shelf_to_the_paragraph_and_not_where_it_lies(
    primer: Product, shop: Unit, painter: Role
) -> None:
    hazmat.stock(primer, shop, role=painter, place="Cabinet 4")
    derived = DerivedHolding.objects.filter(
        holding__hazard_function__code="substances:cmr"
    ).first()
    assert derived is not None
    assert derived.holding.reason == (
        "Unit A.3 → Primer X → Barium chromate 8 % → H350 → CMR, art. CMR"
    )
    (reason,) = derived.reasons
    assert [step["kind"] for step in reason["chain"]] == [
        "stock",
        "product",
        "component",
        "statement",
        "rule",
    ]


def test_when_the_stock_is_used_up_the_duty_ends_by_itself(
    primer: Product, shop: Unit, painter: Role
) -> None:
    line = hazmat.stock(primer, shop, role=painter)
    use_up(line=line, last_day=datetime.date(2027, 6, 30), by=None)
    assert set(held("substances:cmr").values()) == {(f"{APPLIES}", "2027-06-30")}
    event = DerivationEvent.objects.latest("pk")
    assert len(event.ended) == 6
    assert event.cause == "used up: Primer X · Unit A.3"


def test_stock_that_was_never_there_gives_nothing_and_its_history_stays(
    primer: Product, shop: Unit, painter: Role
) -> None:
    line = hazmat.stock(primer, shop, role=painter)
    withdraw(fact=line, by=None)
    assert not held("substances:cmr")
    assert FunctionHolding.objects.filter(withdrawn=True).count() == 6


def test_deriving_again_changes_nothing(
    primer: Product, shop: Unit, painter: Role
) -> None:
    hazmat.stock(primer, shop, role=painter)
    assert derive(cause="again", by=None) is None


def test_an_older_sheet_counts_until_the_next_is_received(
    primer: Product, shop: Unit, painter: Role
) -> None:
    hazmat.stock(primer, shop, role=painter)
    hazmat.sheet(
        primer,
        hazmat.component("Zinc phosphate", "8"),
        start=datetime.date(2028, 5, 1),
        revised_on=datetime.date(2028, 4, 20),
    )
    assert set(held("substances:cmr").values()) == {(f"{APPLIES}", "2028-04-30")}
    assert set(held("substances:diiso").values()) == {(f"{RECEIVED}", "2028-04-30")}


def test_a_task_with_a_product_follows_the_stock_of_its_unit(
    primer: Product, shop: Unit, painter: Role, painters: list[User]
) -> None:
    spraying = hazmat.task(shop)
    hazmat.exposure(spraying, product=primer, technique="spray-booth")
    hazmat.holder(spraying, person=painters[0])
    assert not held("substances:diiso")
    hazmat.stock(
        primer,
        shop,
        reach=StockLine.Reach.TASKS,
        start=datetime.date(2026, 5, 1),
        end=datetime.date(2026, 5, 31),
    )
    assert held("substances:diiso") == {
        painters[0].service_number: ("2026-05-01", "2026-05-31")
    }


@pytest.mark.parametrize(
    ("shares", "reaches"), [(("0.06", "0.03"), False), (("0.06", "0.04"), True)]
)
def test_two_diisocyanates_count_together(
    primer: Product, shop: Unit, painter: Role, shares: tuple[str, str], reaches: bool
) -> None:
    mixture = hazmat.product("Hardener")
    names = ("HDI diisocyanate", "MDI diisocyanate")
    hazmat.sheet(mixture, *map(hazmat.component, names, shares))
    hazmat.stock(mixture, shop, role=painter)
    assert bool(held("substances:diiso")) is reaches


@pytest.mark.parametrize(
    ("name", "cas"),
    [
        ("Harder", HDI),
        ("Polymeric MDI", ""),
        ("Crude MDI", "9016-87-9"),
        ("Hexamethyleen-1,6-diisocyanaat", ""),
    ],
)
def test_a_diisocyanate_is_known_by_any_of_its_names(
    primer: Product, shop: Unit, painter: Role, name: str, cas: str
) -> None:
    Substance.objects.filter(numbers__number=HDI).update(
        name="hexamethylene-di-isocyanate"
    )
    foam = hazmat.product("Foam")
    hazmat.sheet(foam, hazmat.component(name, "1", cas))
    hazmat.stock(foam, shop, role=painter)
    assert held("substances:diiso")


def test_what_was_entered_by_hand_is_left_alone(
    primer: Product, shop: Unit, painter: Role, painters: list[User]
) -> None:
    by_hand = FunctionHolding(
        person=painters[0],
        hazard_function=hazmat.rule("X", "", "substances:diiso").hazard_function,
        start=datetime.date(2026, 6, 1),
        end=datetime.date(2026, 6, 30),
        reason="by hand",
    )
    enter_holding(holding=by_hand, by=None)
    hazmat.stock(primer, shop, role=painter)
    runs = FunctionHolding.objects.filter(
        person=painters[0], hazard_function__code="substances:diiso"
    ).order_by("start")
    assert [(f"{one.start}", f"{one.end}") for one in runs] == [
        (f"{RECEIVED}", "2026-05-31"),
        ("2026-06-01", "2026-06-30"),
        ("2026-07-01", f"{FOREVER}"),
    ]


@pytest.mark.parametrize(
    ("context", "reaches"), [(Context.GARRISON, True), (Context.EXERCISE, False)]
)
def test_the_law_makes_an_exception_for_where_it_is_done(
    shop: Unit, painters: list[User], context: str, reaches: bool
) -> None:
    hazmat.rule(
        "NOISE", "noise_db >= 80", "noise", exempt_in="exercise", exempt_by="1.30"
    )
    shooting: Task = hazmat.task(shop, "Shooting", context=context)
    hazmat.exposure(shooting, noise_db=Decimal(88))
    hazmat.holder(shooting, person=painters[0])
    assert bool(held("noise")) is reaches


def test_an_exception_of_the_law_that_begins_later_is_told_beforehand(
    shop: Unit, painters: list[User]
) -> None:
    hazmat.rule(
        "NOISE", "noise_db >= 80", "noise", exempt_in="exercise", exempt_by="1.30"
    )
    later = today() + datetime.timedelta(days=30)
    shooting = hazmat.task(shop, "Shooting", context=Context.EXERCISE, start=later)
    hazmat.exposure(shooting, noise_db=Decimal(88), start=later)
    hazmat.holder(shooting, person=painters[0], start=later)
    (exempt,) = duties_of(painters[0], today()).exempt
    assert exempt.begins == later
    assert exempt.chain.first == later
    (exempt,) = duties_of(painters[0], later).exempt
    assert exempt.begins is None


def test_a_number_is_recorded_as_it_is_read_back(shop: Unit) -> None:
    meets = hazmat.exposure(hazmat.task(shop, "Shooting"), noise_db=Decimal(88))
    version = RecordedVersion.objects.get(kind="hazmat.exposure", fact_id=meets.pk)
    assert version.content["noise_db"] == "88.0"
    assert Exposure.objects.get().content()["noise_db"] == Decimal("88.0")


def test_a_proposal_reaches_nobody(shop: Unit, painters: list[User]) -> None:
    hazmat.rule("NOISE", "noise_db >= 80", "noise", state="remembered")
    shooting = hazmat.task(shop, "Shooting")
    hazmat.exposure(shooting, noise_db=Decimal(88))
    hazmat.holder(shooting, person=painters[0])
    assert not held("noise")


def test_the_past_is_kept_as_it_was_derived(
    primer: Product, shop: Unit, painter: Role, painters: list[User]
) -> None:
    hazmat.stock(primer, shop, role=painter, start=ALWAYS)
    newcomer = people.person()
    people.appointment(newcomer, shop, role=painter, start=datetime.date(2027, 3, 1))
    derive(cause="appointments", by=None, people=[newcomer.pk])
    assert held("substances:cmr")[newcomer.service_number] == (
        "2027-03-01",
        f"{FOREVER}",
    )


def test_another_reason_for_the_same_days_is_no_change(shop, painter, primer):
    hazmat.stock(primer, shop, role=painter, start=RECEIVED, place="Cabinet 1")
    events = DerivationEvent.objects.count()
    primer.name = "Primer X, new tin"
    record([primer], by=None, touching=())
    derive(cause="the product has another name", by=None)
    assert DerivationEvent.objects.count() == events
    holdings = FunctionHolding.objects.filter(withdrawn=False)
    assert all("new tin" in one.reason for one in holdings)
    versions = RecordedVersion.objects.filter(kind="certification.functionholding")
    assert versions.count() == 2 * holdings.count()
