"""What a body meets is recorded by itself, and put right when the register is."""

import datetime
from decimal import Decimal

import pytest

from hazmat.duties.holdings import derive
from hazmat.models import Context, ExposureRecord, ExposureRevocation, Product
from hazmat.register.acts import use_up, withdraw
from people.days import FOREVER
from people.models import Unit, User
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db

CHROMATE = "10294-40-3"
APPLIES = datetime.date(2026, 2, 1)
RECEIVED = datetime.date(2025, 3, 3)


@pytest.fixture
def shop() -> Unit:
    return people.unit("A.3", parent=people.unit("A"))


@pytest.fixture
def painter(shop: Unit) -> User:
    who = people.person("PAINTER")
    people.appointment(who, shop, role=people.role("painter"))
    return who


@pytest.fixture
def primer() -> Product:
    """Barium chromate 8 %, a carcinogen from a day on."""
    hazmat.classification(CHROMATE, "H350", APPLIES)
    made = hazmat.product("Primer X", "PRIMER")
    chromate = hazmat.component("Barium chromate", "8", CHROMATE, "H302 H332")
    hazmat.sheet(made, chromate, start=RECEIVED)
    return made


def told() -> list[tuple[str, str, str, str]]:
    """Kind, what, from and until of what counts."""
    records = ExposureRecord.objects.filter(revocation=None).order_by("kind", "start")
    return [(r.kind, r.agent, f"{r.start}", f"{r.end}") for r in records]


def test_a_carcinogen_on_stock_is_recorded_from_the_day_that_the_law_calls_it_so(
    shop, painter, primer
):
    hazmat.stock(primer, shop, role=people.role("painter"), start=RECEIVED)
    assert told() == [("cmr", "Barium chromate 8 %", "2026-02-01", f"{FOREVER}")]
    (record,) = ExposureRecord.objects.all()
    assert record.person == painter
    chain = [step["kind"] for step in record.reasons[0]["chain"]]
    assert chain == ["stock", "product", "component", "statement"]


def test_the_record_ends_with_the_stock_and_the_longer_one_stays_to_be_read(
    shop, painter, primer
):
    line = hazmat.stock(primer, shop, role=people.role("painter"), start=RECEIVED)
    use_up(line=line, last_day=datetime.date(2026, 10, 31), by=None)
    assert told() == [("cmr", "Barium chromate 8 %", "2026-02-01", "2026-10-31")]
    revocation = ExposureRevocation.objects.get()
    assert revocation.record.end == FOREVER
    assert revocation.reason


def test_what_was_entered_by_mistake_is_revoked(shop, painter, primer):
    line = hazmat.stock(primer, shop, role=people.role("painter"), start=RECEIVED)
    withdraw(fact=line, by=None)
    assert told() == []
    assert ExposureRecord.objects.count() == 1


def test_deriving_again_records_nothing(shop, painter, primer):
    hazmat.stock(primer, shop, role=people.role("painter"), start=RECEIVED)
    derive(cause="again", by=None)
    assert ExposureRecord.objects.count() == 1
    assert not ExposureRevocation.objects.exists()


def test_below_the_threshold_nothing_is_recorded(shop, painter):
    hazmat.classification(CHROMATE, "H350", APPLIES)
    made = hazmat.product("Thin")
    hazmat.sheet(made, hazmat.component("Barium chromate", "0.05", CHROMATE))
    hazmat.stock(made, shop, role=people.role("painter"))
    assert told() == []


def test_noise_is_recorded_also_where_the_law_excepts_the_training(shop, painter):
    work = hazmat.task(shop, "Shoot", context=Context.EXERCISE)
    hazmat.exposure(work, noise_db=Decimal(96))
    hazmat.holder(work, person=painter, start=RECEIVED)
    assert [one[:3] for one in told()] == [("noise", "96.0 dB(A)", f"{RECEIVED}")]


def test_a_component_says_it_more_exactly_than_its_product(shop, painter):
    hazmat.classification(CHROMATE, "H350", APPLIES)
    made = hazmat.product("Primer")
    chromate = hazmat.component("Barium chromate", "8", CHROMATE)
    hazmat.sheet(made, chromate, start=RECEIVED, statements="H350")
    hazmat.stock(made, shop, role=people.role("painter"), start=RECEIVED)
    assert [one[1] for one in told()] == ["Barium chromate 8 %"]


def test_two_ways_to_one_substance_are_one_record(shop, painter, primer):
    hazmat.stock(primer, shop, role=people.role("painter"), start=RECEIVED)
    work = hazmat.task(shop, "Spray")
    hazmat.exposure(work, product=primer)
    hazmat.holder(work, role=people.role("painter"), start=RECEIVED)
    assert len(told()) == 1
    record = ExposureRecord.objects.get(revocation=None)
    assert len(record.reasons) == 2
