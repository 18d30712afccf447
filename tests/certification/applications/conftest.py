"""A company in which somebody has a gap."""

import pytest

from certification.rebuilding import rebuild_stale
from people.days import today
from people.models import AccessRole
from tests.certification.applications.scene import YEAR, someone_new
from tests.factories import certification as make
from tests.factories import people


@pytest.fixture
def company():
    """A recruit with a gap, somebody elsewhere, and four who may decide or not."""
    here, elsewhere = people.unit("A"), people.unit("B")
    course = make.course("ADR", title="ADR", validity_months=60)
    adr = make.item(course, code="I-ADR")
    make.requirement(adr.curriculum, unit=here)
    for number, unit in (("1001", here), ("1002", elsewhere)):
        people.appointment(someone_new(number), unit, start=today() - YEAR)
    for number, role in (
        ("2000", AccessRole.COORDINATOR),
        ("2001", AccessRole.COMMANDER),
        ("2002", AccessRole.INSPECTOR),
        ("2003", AccessRole.COORDINATOR),
    ):
        people.grant(someone_new(number), role, here, end=today() + YEAR)
    rebuild_stale()
    return course
