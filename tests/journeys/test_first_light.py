"""A recruit closes a gap, and everybody's answer is right: from import to report."""

import csv
import datetime
import io
import re
from pathlib import Path

import pytest
from django.core.management import call_command
from django.test import Client

from certification.models import Completion, Course
from courses.models import Attempt, LessonPage
from people.days import today
from people.models import AccessRole, User
from tests.factories import courses as teach
from tests.factories import people

pytestmark = pytest.mark.django_db

YESTERDAY = today() - datetime.timedelta(days=1)
ARRIVED = today() - datetime.timedelta(days=90)
DATA_SET = {
    "units.csv": "code,name,kind,parent_code\nB,Brigade,,\nB.1,1e compagnie,company,B\n",
    "roles.csv": "code,name\nrifleman,Schutter\n",
    "people.csv": "service_number,rank,given_name,prefix,family_name,email,language\n"
    "100001,sld,Sanne,de,Vries,,nl\n100002,sld,Jan,,Bakker,,nl\n"
    "200001,kap,Eva,,Smit,,nl\n",
    "appointments.csv": "service_number,unit_code,role_code,start\n"
    f"100001,B.1,rifleman,{ARRIVED}\n100002,B.1,rifleman,{ARRIVED}\n",
    "courses.csv": "code,title,delivery,validity_months,renewal_window_months\n"
    "SAFE,Veiligheidsbewustzijn,e-learning,24,3\n",
    "curricula.csv": "code,title\nBASIC,Basisopleiding\n",
    "curriculum_items.csv": "item_code,curriculum_code,title,course_codes\n"
    "I-SAFE,BASIC,Veiligheidsbewustzijn,SAFE\n",
    "requirements.csv": "code,curriculum_code,unit_code,deadline_days,basis\n"
    "Q-BASIC,BASIC,B,30,Arbowet art. 8\n",
}


@pytest.fixture
def organisation(tmp_path: Path) -> None:
    """The data set comes in, the course is published, a commander is named."""
    for name, text in DATA_SET.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    call_command("import_data_set", str(tmp_path))
    course = Course.objects.get(code="SAFE")
    module = teach.module_page(teach.course_page(course))
    teach.lesson_page(module, title="Wat is veiligheid")
    teach.quiz(course, draw=2)
    teach.release(course)
    commander = User.objects.get(service_number="200001")
    people.grant(commander, AccessRole.COMMANDER, people.Unit.objects.get(code="B.1"))


def signed_in(number: str) -> Client:
    """Through the door that people use."""
    user = User.objects.get(service_number=number)
    user.set_password("drie gewone woorden")
    user.save()
    client = Client()
    answer = client.post(
        "/accounts/login/", {"login": number, "password": "drie gewone woorden"}
    )
    assert answer.status_code == 302
    return client


def text_of(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, (address, answer.status_code)
    return answer.content.decode()


def reported(on: datetime.date) -> dict[str, str]:
    """Status by service number, as the command says it."""
    out = io.StringIO()
    call_command("gap_report", "--on", str(on), "--unit", "B.1", stdout=out)
    rows = csv.DictReader(io.StringIO(out.getvalue()))
    return {row["service_number"]: row["status"] for row in rows}


def explained(on: datetime.date) -> str:
    out = io.StringIO()
    call_command("explain", "100001", "I-SAFE", "--on", str(on), stdout=out)
    return out.getvalue()


def take_the_course(recruit: Client) -> None:
    """Read the lesson, start the exam, answer it right, hand it in."""
    assert recruit.post("/my/courses/SAFE/begin/").status_code == 302
    for lesson in LessonPage.objects.all():
        recruit.get(lesson.url)
        recruit.post(f"/my/lessons/{lesson.pk}/read/")
    recruit.post("/my/courses/SAFE/exam/")
    attempt = Attempt.objects.get()
    for asked in attempt.questions.all():
        right = next(handle for handle, key in asked.handles if key == "a")
        address = f"/my/attempts/{attempt.public_id}/{asked.number}/"
        assert recruit.post(address, {"choice": right}).status_code == 302
    recruit.post(f"/my/attempts/{attempt.public_id}/submit/")


def test_a_recruit_closes_a_gap_and_every_answer_follows(organisation) -> None:
    recruit, commander = signed_in("100001"), signed_in("200001")

    before = text_of(recruit, "/my/")
    assert "Veiligheidsbewustzijn" in before
    assert "Arbowet art. 8" in before
    gaps = commander.get("/units/B.1/").context["page"].figures.with_gaps
    assert gaps == 2
    assert reported(today()) == {"100001": "missing", "100002": "missing"}

    take_the_course(recruit)

    completion = Completion.objects.get()
    assert completion.completed_on == today()
    certificate = text_of(recruit, f"/my/certificates/{completion.public_id}/")
    assert "Veiligheidsbewustzijn" in certificate
    pdf = recruit.get(f"/my/certificates/{completion.public_id}.pdf")
    assert pdf.content.startswith(b"%PDF")

    assert commander.get("/units/B.1/").context["page"].figures.with_gaps == 1
    assert reported(today()) == {"100001": "valid", "100002": "missing"}
    why = explained(today())
    assert "Q-BASIC (Arbowet art. 8)" in why
    assert re.search(rf"SAFE completed {today()} \(e-learning, version \d+\)", why)

    past = commander.get(f"/units/B.1/?on={YESTERDAY}").context["page"].figures
    assert past.with_gaps == 2
    assert reported(YESTERDAY) == {"100001": "missing", "100002": "missing"}
    assert "100001 I-SAFE" in explained(YESTERDAY)
    assert "missing" in explained(YESTERDAY)
