"""Duties and exposures that follow from a file of people do not keep it from being undone."""

import datetime
from pathlib import Path

import pytest

from certification.exchange.batches import obstacles
from certification.exchange.importing import import_data_set
from certification.exchange.packages import Folder
from certification.exchange.undoing import undo_import
from certification.models import FunctionHolding, ImportBatch
from hazmat.duties.keeping_up import catch_up
from hazmat.models import ExposureRecord
from hazmat.passport.recording import enter_exposure
from people.models import User
from tests.factories import hazmat, people

pytestmark = pytest.mark.django_db
FILES = {
    "people.csv": "service_number,given_name,family_name\n1001,Jan,Bakker\n",
    "appointments.csv": "service_number,unit_code,role_code,start\n1001,A.3,R,2026-05-01\n",
}


@pytest.fixture
def batch(tmp_path: Path) -> ImportBatch:
    """Somebody comes by file into a shop in which everybody meets a carcinogen."""
    shop = people.unit("A.3")
    people.role("R")
    hazmat.classification("10294-40-3", "H350", datetime.date(2026, 2, 1))
    hazmat.rule("CMR", "h_code in [H350]", "substances:cmr")
    primer = hazmat.product("Primer X", "PRIMER")
    chromate = hazmat.component("Barium chromate", "8", "10294-40-3", "H350")
    hazmat.sheet(primer, chromate, statements="H350")
    hazmat.stock(primer, shop)
    for name, text in FILES.items():
        (tmp_path / name).write_text(text)
    found = import_data_set(Folder(tmp_path), by=None).batch
    assert found is not None
    catch_up()
    return found


def test_what_follows_from_it_is_in_nobodys_way_and_ends_with_it(
    batch: ImportBatch,
) -> None:
    assert FunctionHolding.objects.filter(withdrawn=False).count() == 1
    assert ExposureRecord.objects.filter(revocation=None).count() == 1
    assert obstacles(batch) == []
    undo_import(batch=batch, by=people.person("boss"))
    catch_up()
    assert not FunctionHolding.objects.filter(withdrawn=False).exists()
    assert not ExposureRecord.objects.filter(revocation=None).exists()


def test_what_somebody_measured_is_in_the_way_and_stays_of_that_person_alone(
    batch: ImportBatch,
) -> None:
    measured = ExposureRecord(
        person=User.objects.get(service_number="1001"),
        kind=ExposureRecord.Kind.NOISE,
        agent="96 dB(A)",
        start=datetime.date(2026, 6, 1),
        end=datetime.date(2026, 6, 1),
    )
    enter_exposure(record=measured, by=people.person("hygienist"))
    (told,) = obstacles(batch)
    assert "1001" in told
    assert "96" not in told
