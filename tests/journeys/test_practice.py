"""From planning a session to an item that turns valid: two courses, two signatures."""

import csv
import datetime
import io

import pytest
import time_machine
from django.core.management import call_command
from django.test import Client
from django.utils import timezone

from certification.models import Completion, Course
from courses.models import Practice, Session, SignOff
from people.access import align_groups, ensure_groups
from people.days import today
from people.models import AccessRole, Letter, User
from tests.factories import certification as duty
from tests.factories import people as make

pytestmark = pytest.mark.django_db
DAY = datetime.timedelta(days=1)
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def organisation() -> None:
    """Forklift drivers need theory and practice; both soldiers have the theory."""
    ensure_groups()
    depot = make.unit("C.3", make.unit("C"))
    theory = duty.course("FORK-T", title="Forklift: theory")
    practice = duty.course("FORK-P", title="Forklift: practice", delivery="practical")
    both = duty.item(theory, practice, code="FORKLIFT", minimum=2)
    duty.requirement(both.curriculum, unit=depot, deadline_days=0, basis="Arbowet 8")
    assessing = duty.course("ASSESS", title="Assessing drivers")
    duty.item(assessing, code="ASSESSOR")
    for number in ("100001", "100002"):
        who = make.person(number, language="en")
        make.appointment(who, depot, start=today() - 40 * DAY)
        duty.completion(who, theory, today() - 30 * DAY)
    staff = {
        "300001": (AccessRole.INSTRUCTOR, None),
        "300002": (AccessRole.INSTRUCTOR, None),
        "200001": (AccessRole.COMMANDER, depot),
    }
    for number, (role, unit) in staff.items():
        who = make.person(number, language="en")
        make.appointment(who, make.unit(f"S-{number}"))
        make.grant(who, role, unit)
        align_groups(who)
    duty.completion(known("300001"), assessing, today() - 300 * DAY)


def known(number: str) -> User:
    return User.objects.get(service_number=number)


def signed_in(number: str) -> Client:
    client = Client()
    client.force_login(known(number))
    return client


def reported(on: datetime.date) -> dict[str, str]:
    """Status by service number, as the command says it."""
    out = io.StringIO()
    call_command("gap_report", "--on", str(on), "--unit", "C.3", stdout=out)
    rows = csv.DictReader(io.StringIO(out.getvalue()))
    return {row["service_number"]: row["status"] for row in rows}


def plan(instructor: Client) -> Session:
    """A sheet with a second witness, and a session tomorrow."""
    course = Course.objects.get(code="FORK-P")
    item = duty.CurriculumItem.objects.get(code="ASSESSOR")
    sheet = {
        "course": course.pk,
        "assessor_item": item.pk,
        "second_witness": "on",
        "days_back": 7,
        "criteria_nl": "Doet de dagelijkse controle\nDraagt de gordel",
        "criteria_en": "Does the daily check\nWears the belt",
    }
    assert instructor.post("/admin/courses/sheets/new/", sheet).status_code == 302
    start = timezone.localtime().replace(hour=9, minute=0) + DAY
    session = {
        "course": course.pk,
        "place": "Hall 2",
        "starts_at": start.strftime("%Y-%m-%dT%H:%M"),
        "ends_at": (start + 3 * HOUR).strftime("%Y-%m-%dT%H:%M"),
        "capacity": 4,
        "instructors": [known("300001").pk],
        "bring_along": "Safety shoes",
    }
    assert instructor.post("/admin/courses/sessions/new/", session).status_code == 302
    return Session.objects.get()


def invite(commander: Client, session: Session) -> None:
    """Everybody with a gap in the depot."""
    address = f"/sessions/{session.public_id}/invite/?unit=C.3"
    page = commander.get(address)
    who = [str(one.person.public_id) for one in page.context["found"].there]
    assert len(who) == 2
    assert commander.post(address, {"who": who}).status_code == 302


def practise(assessor: Client, session: Session) -> None:
    """One of the two shows everything; the other did not come."""
    sheet = f"/sessions/{session.public_id}/sheet/"
    came, stayed = known("100001"), known("100002")
    for number in (1, 2):
        posted = {"shown": [str(came.public_id)], "next": "1"}
        assert assessor.post(f"{sheet}{number}/", posted).status_code == 302
    absent = session.enrolments.get(person=stayed)
    attended = session.enrolments.get(person=came)
    entered = {
        f"outcome-{absent.pk}": "no-show",
        f"outcome-{attended.pk}": "present",
        "act": "record",
    }
    roll = f"/sessions/{session.public_id}/participants/"
    assert assessor.post(roll, entered).status_code == 302


def sign(assessor: Client, session: Session, **more: str) -> int:
    sheet = f"/sessions/{session.public_id}/sheet/"
    who = [str(known("100001").public_id)]
    posted = {"who": who, "shown_on": str(session.day), **more}
    return assessor.post(sheet, posted).status_code


def test_practice_turns_two_of_two_valid_by_two_signatures(organisation) -> None:
    assert reported(today()) == {"100001": "missing", "100002": "missing"}
    session = plan(signed_in("300001"))
    invite(signed_in("200001"), session)
    told = Letter.objects.get(person=known("100001"))
    assert "Hall 2" in told.body
    assert "Safety shoes" in told.body
    assert "You have a place" in signed_in("100001").get("/sessions/").content.decode()

    with time_machine.travel(session.starts_at + 2 * HOUR, tick=False):
        assessor, witness = signed_in("300001"), signed_in("300002")
        practise(assessor, session)
        assert sign(assessor, session) == 422
        assert sign(assessor, session, second="300001") == 422
        assert sign(assessor, session, second="300002") == 302
        assert reported(today())["100001"] == "missing"

        signed = SignOff.objects.get()
        assert str(known("100001")) in witness.get("/sign-offs/").content.decode()
        witness.post(f"/sign-offs/{signed.public_id}/", {"answer": "yes"})

        done = Completion.objects.get(course__code="FORK-P")
        assert (done.evidence, done.source) == ("attested", "practical")
        assert done.completed_on == session.day
        assert reported(today()) == {"100001": "valid", "100002": "missing"}
        assert Practice.objects.get().second_witness
