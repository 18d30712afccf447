"""The outbox: written once, sent at least once, shown once, and never a flood."""

import datetime

import pytest
from django.core import mail
from django.core.exceptions import PermissionDenied
from django.urls import reverse
from django.utils import timezone

from lms.settings import environment
from people.access import ensure_groups
from people.days import today
from people.models import AccessRole, Letter, MailWishes
from people.models.letters import PATIENCE
from people.post import (
    Draft,
    drop_held,
    hold_if_too_many,
    message_id,
    put,
    release_held,
    retry_failed,
    send_waiting,
)
from tests.factories import people as make

pytestmark = pytest.mark.django_db
HOUR = datetime.timedelta(hours=1)


@pytest.fixture
def reader():
    return make.person("1001", email="sanne@example.org", language="en")


@pytest.fixture
def admin():
    ensure_groups()
    found = make.person("ADMIN")
    make.grant(found, AccessRole.ADMINISTRATOR)
    return found


def draft(person, key: str = "k", last_day: datetime.date | None = None) -> Draft:
    day = last_day or today()
    return Draft(key, Letter.Kind.REMINDER, person.pk, "Fire", "Do this.", day)


def test_a_letter_is_written_once_and_sent_once(reader) -> None:
    assert put([draft(reader)]) == 1
    assert put([draft(reader)]) == 0
    assert send_waiting(now=timezone.now()).sent == 1
    assert send_waiting(now=timezone.now()).sent == 0
    (sent,) = mail.outbox
    assert sent.to == ["sanne@example.org"]
    assert sent.extra_headers["Message-ID"] == message_id(Letter.objects.get())


def test_what_fails_is_tried_again_with_the_same_id_and_then_left(
    reader, settings, admin
) -> None:
    settings.EMAIL_BACKEND = "tests.people.test_post.Broken"
    put([draft(reader, last_day=today() + datetime.timedelta(days=9))])
    now = timezone.now()
    for wait in PATIENCE:
        assert send_waiting(now=now).failed == 1
        assert send_waiting(now=now).failed == 0
        now += wait
    assert send_waiting(now=now).failed == 0
    assert "no route" in Letter.objects.failed().get().problem
    assert retry_failed(by=admin, now=now) == 1
    settings.EMAIL_BACKEND = "django.core.mail.backends.locmem.EmailBackend"
    assert send_waiting(now=now).sent == 1


class Broken:
    """A mail server that cannot be reached."""

    def __init__(self, **kwargs: object) -> None:
        pass

    def __enter__(self) -> "Broken":
        return self

    def __exit__(self, *args: object) -> None:
        pass

    def send_messages(self, messages: object) -> int:
        raise OSError("no route to host")


def test_what_comes_too_late_is_not_sent(reader) -> None:
    put([draft(reader, last_day=today() - datetime.timedelta(days=1))])
    done = send_waiting(now=timezone.now())
    assert (done.sent, done.outdated) == (0, 1)


def test_more_letters_than_usual_wait_for_a_decision(reader, admin, settings) -> None:
    settings.MAIL_CAP = 2
    began = timezone.now()
    put([draft(reader, f"k{number}") for number in range(2)])
    assert hold_if_too_many(began) == 0
    put([draft(reader, "k3")])
    assert hold_if_too_many(began) == 3
    assert send_waiting(now=timezone.now()).sent == 0
    with pytest.raises(PermissionDenied):
        release_held(by=reader)
    assert release_held(by=admin) == 3
    assert send_waiting(now=timezone.now()).sent == 3


def test_what_was_not_meant_is_never_sent(reader, admin) -> None:
    put([draft(reader)], held=True)
    assert drop_held(by=admin, now=timezone.now()) == 1
    assert send_waiting(now=timezone.now() + HOUR).sent == 0


def test_a_person_chooses_the_days(client, reader) -> None:
    client.force_login(reader)
    assert "Write to me" in client.get("/my/mail/").content.decode()
    client.post("/my/mail/", {"reminder_days": ["14", "1"]})
    assert reader.mail_wishes.reminder_days == [14, 1]
    assert reader.mail_wishes.digest


def test_an_administrator_releases_letters_on_the_page(client, reader, admin) -> None:
    put([draft(reader)], held=True)
    client.force_login(admin)
    assert client.get("/admin/people/letters/").status_code == 200
    page = client.get("/admin/people/letters/").content.decode()
    assert "What is held" in page or "Wat wordt vastgehouden" in page
    client.post("/admin/people/letters/", {"act": "release"})
    assert not Letter.objects.held().exists()


@pytest.mark.parametrize(
    ("url", "port", "starts", "is_tls"),
    [
        ("smtp://relay.example", 25, False, False),
        ("smtp+tls://u:p%40@relay.example", 587, True, False),
        ("smtps://relay.example:4650", 4650, False, True),
    ],
)
def test_the_environment_says_how_mail_leaves(url, port, starts, is_tls) -> None:
    found = environment.mail(url)
    assert (found.port, found.starts_tls, found.is_tls) == (port, starts, is_tls)


def test_nothing_is_written_or_sent_to_a_closed_account(reader) -> None:
    put([draft(reader)])
    reader.is_active = False
    reader.save()

    assert put([draft(reader, "later")]) == 0
    assert send_waiting(now=timezone.now()).outdated == 1
    assert mail.outbox == []


def test_each_kind_of_letter_can_be_silenced_by_who_gets_it(client, reader) -> None:
    client.force_login(reader)
    page = reverse("people:mail_wishes")
    assert client.get(page).context["form"]["kinds"].value() == [
        "session",
        "decision",
        "mission",
    ]

    client.post(page, {"reminder_days": ["30"], "kinds": ["session", "mission"]})

    wishes = MailWishes.objects.get(person=reader)
    assert wishes.silent == ["decision"]
    about = draft(reader)._replace(kind=Letter.Kind.DECISION)
    assert put([about]) == 0
    assert put([about._replace(kind=Letter.Kind.SESSION)]) == 1
