"""What tests of applications begin with: who asks, what is asked, who decides."""

from datetime import timedelta

from django.core.files.uploadedfile import SimpleUploadedFile

from certification.models import Application, CurriculumItem
from people.days import today
from people.models import User
from tests.factories import certification as make
from tests.factories import people

YEAR = timedelta(days=365)
DAY = timedelta(days=1)
CARD = b"%PDF-1.4 a card"


def someone_new(number: str) -> User:
    return people.person(number, last_name=f"Canary{number}", language="en")


def someone(number: str) -> User:
    return User.objects.get(service_number=number)


def reader(client, number: str):
    client.force_login(someone(number))
    return client


def card(content: bytes = CARD) -> SimpleUploadedFile:
    return SimpleUploadedFile("my <card>.pdf", content)


def hand_in(client, of, **more):
    sent = {
        "course": of.pk,
        "obtained_on": today() - 30 * DAY,
        "end": today() + 3 * YEAR,
        "paper": card(),
    }
    return client.post("/my/applications/evidence/", sent | more)


def evidence(who: User, course) -> Application:
    return make.application(
        who,
        kind=Application.Kind.EVIDENCE,
        course=course,
        obtained_on=today() - 30 * DAY,
        end=today() + 3 * YEAR,
    )


def excuse(who: User) -> Application:
    return make.application(who, item=item(), start=today(), end=today() + 9 * DAY)


def item() -> CurriculumItem:
    return CurriculumItem.objects.get(code="I-ADR")


def decide(client, application: Application, **sent):
    return client.post(f"/applications/{application.public_id}/", sent)
