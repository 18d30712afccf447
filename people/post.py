"""Mail goes through the outbox: written with the facts, sent later, never made twice.

A mail is sent at least once. Should a worker die between sending and noting that, the
next try carries the same Message-ID, by which a mailbox shows it once (T-76).
"""

import datetime
import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from smtplib import SMTPException
from typing import NamedTuple

from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.core.mail import EmailMessage
from django.db import transaction
from django.db.models import F, Q
from django.utils import timezone
from wagtail.log_actions import log

from people.models import Letter, MailWishes, User
from people.models.letters import PATIENCE
from people.sight import administers

AT_ONCE = 500
"""So many letters are sent in one go; the rest goes with the next."""


class Draft(NamedTuple):
    """A letter that is about to be written; the key makes it unique for ever."""

    key: str
    kind: Letter.Kind
    person: int
    subject: str
    body: str
    last_day: datetime.date


@dataclass(frozen=True, slots=True)
class Sent:
    """What became of the letters that were waiting."""

    sent: int = 0
    failed: int = 0
    outdated: int = 0


def put(drafts: Sequence[Draft], *, held: bool = False) -> int:
    """Writes what was not written before, to who wants it; how many are new.

    Nothing goes to an account that is closed.
    """
    drafts = _wanted(drafts)
    keys = [draft.key for draft in drafts]
    known = set(Letter.objects.filter(key__in=keys).values_list("key", flat=True))
    new = [draft for draft in drafts if draft.key not in known]
    Letter.objects.bulk_create(
        (
            Letter(
                key=draft.key,
                kind=draft.kind,
                person_id=draft.person,
                subject=draft.subject[:200],
                body=draft.body,
                last_day=draft.last_day,
                held=held,
            )
            for draft in new
        ),
        ignore_conflicts=True,
    )
    return len(new)


def _wanted(drafts: Sequence[Draft]) -> list[Draft]:
    people = {draft.person for draft in drafts}
    reached = User.objects.filter(pk__in=people, is_active=True)
    open_to = set(reached.values_list("pk", flat=True))
    wishes = MailWishes.objects.filter(person__in=open_to)
    silent = dict(wishes.values_list("person_id", "silent"))
    return [
        draft
        for draft in drafts
        if draft.person in open_to and draft.kind not in silent.get(draft.person, ())
    ]


def hold_if_too_many(made_since: datetime.datetime) -> int:
    """More letters in one run than is usual wait until somebody says they are meant.

    A clock that jumped or a backup that was put back must not flood everybody (T-78).
    """
    made = Letter.objects.undecided().filter(made_at__gte=made_since, tries=0)
    if made.count() <= settings.MAIL_CAP:
        return 0
    return made.update(held=True)


def hold_all_waiting() -> int:
    """After a restore nobody knows what of this went meanwhile: somebody decides."""
    return Letter.objects.undecided().filter(held=False).update(held=True)


def send_waiting(*, now: datetime.datetime, at_once: int = AT_ONCE) -> Sent:
    """Sends what waits; what comes too late or to a closed account is dropped."""
    today = timezone.localdate(now)
    outdated = Letter.objects.undecided().filter(
        Q(last_day__lt=today) | Q(person__is_active=False)
    )
    dropped = outdated.update(dropped_at=now)
    sent = failed = 0
    for letter in Letter.objects.waiting(now).select_related("person")[:at_once]:
        if _claim(letter, now):
            problem = _send(letter)
            sent, failed = sent + (not problem), failed + bool(problem)
            _note(letter, now, problem)
    return Sent(sent, failed, dropped)


def _claim(letter: Letter, now: datetime.datetime) -> bool:
    """Of two workers one gets it; who dies with it is followed at the next try."""
    mine = Letter.objects.waiting(now).filter(pk=letter.pk, tries=letter.tries)
    wait = PATIENCE[letter.tries]
    return mine.update(tries=F("tries") + 1, next_try_at=now + wait) == 1


def _send(letter: Letter) -> str:
    """Nothing when it went, or else what went wrong, also when no server answers."""
    if not letter.person.email:
        return "no e-mail address"
    mail = EmailMessage(
        letter.subject,
        letter.body,
        to=[letter.person.email],
        headers={"Message-ID": message_id(letter), "Auto-Submitted": "auto-generated"},
    )
    try:
        mail.send()
    except (SMTPException, OSError) as error:
        return f"{type(error).__name__}: {error}"[:300]
    return ""


def message_id(letter: Letter) -> str:
    """The same for every try, and it tells nothing about the letter."""
    domain = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">")
    return f"<{hashlib.sha256(letter.key.encode()).hexdigest()[:32]}@{domain}>"


def _note(letter: Letter, now: datetime.datetime, problem: str) -> None:
    sent_at = None if problem else now
    Letter.objects.filter(pk=letter.pk).update(problem=problem, sent_at=sent_at)


@transaction.atomic
def release_held(*, by: User) -> int:
    """So many letters are meant: they go with the next run."""
    _may_decide(by)
    released = Letter.objects.held().update(held=False)
    log(by, "people.letters.release", user=by, data={"letters": released})
    return released


@transaction.atomic
def drop_held(*, by: User, now: datetime.datetime) -> int:
    """They are not meant: none of them is ever sent."""
    _may_decide(by)
    dropped = Letter.objects.held().update(dropped_at=now)
    log(by, "people.letters.drop", user=by, data={"letters": dropped})
    return dropped


@transaction.atomic
def retry_failed(*, by: User, now: datetime.datetime) -> int:
    """The cause was taken away: what failed is tried again from the beginning."""
    _may_decide(by)
    again = Letter.objects.failed().update(tries=0, next_try_at=now)
    log(by, "people.letters.retry", user=by, data={"letters": again})
    return again


def _may_decide(by: User) -> None:
    if not administers(by):
        raise PermissionDenied


@transaction.atomic
def wish(
    *,
    person: User,
    reminder_days: Iterable[int],
    digest: bool,
    silent: Iterable[str] = (),
) -> MailWishes:
    """Somebody says for oneself what to be written about."""
    wishes, _made = MailWishes.objects.get_or_create(person=person)
    wishes.reminder_days = sorted(set(reminder_days), reverse=True)
    wishes.digest = digest
    wishes.silent = sorted(silent)
    wishes.full_clean()
    wishes.save()
    log(person, "people.mail.wish", user=person)
    return wishes
