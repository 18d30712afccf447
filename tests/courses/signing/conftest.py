"""An assessor who is signed in, a sheet, and a session with two people."""

import pytest
from django.test import Client

from courses.models import Practice, Session
from courses.sessions.enrolling import enrol
from people.models import User
from tests.courses.signing.scene import held, staff
from tests.factories import certification as duty
from tests.factories.courses import practice, session
from tests.factories.people import person


@pytest.fixture(autouse=True)
def media(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.fixture
def sheet() -> Practice:
    assessing = duty.item(duty.course("ASSESS", validity_months=24), code="ASSESSOR")
    course = duty.course("FORK", delivery="practical", validity_months=60)
    return practice(course, assessing)


@pytest.fixture
def anna(sheet: Practice, client: Client) -> User:
    who = staff("Anna")
    client.force_login(who)
    return who


@pytest.fixture
def lesson(sheet: Practice, anna: User) -> Session:
    made = session(sheet.course, instructors=[anna], capacity=3)
    for name in ("Aalders", "Bakker"):
        who = person(last_name=name)
        enrol(session=made, person=who, by=who)
    return held(made)
