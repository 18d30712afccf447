"""Writes one letter to whoever has something that lapses or falls due soon.

It reads the stored spans; who is stale is told by a later run. Run twice, by two
workers, or after days without a run, it comes to the same (T-77).
"""

import datetime
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from django.conf import settings
from django.db import transaction
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from certification.letters.coming import Coming, Told, to_tell
from certification.loading import Title, facts
from certification.models import Reminded, StandingSpan
from certification.status import GAPS
from people.models import Letter, MailWishes, StaleMark, User
from people.models.letters import REMINDER_DAYS
from people.post import Draft, put

BATCH = 500
AHEAD = datetime.timedelta(days=max(REMINDER_DAYS) + 1)

People = Mapping[int, User]


def remind(*, on: datetime.date) -> int:
    """Everybody who must be told something on this day; how many letters are new."""
    titles = facts().titles
    return sum(_remind(people, on, titles) for people in _reachable())


def _reachable() -> Iterator[People]:
    """Who has an address and an account, in batches; not whose spans are stale."""
    found = User.objects.filter(is_active=True).exclude(email="")
    found = found.exclude(pk__in=StaleMark.objects.values("person"))
    keys = list(found.order_by("pk").values_list("pk", flat=True))
    for at in range(0, len(keys), BATCH):
        yield User.objects.in_bulk(keys[at : at + BATCH])


@transaction.atomic
def _remind(people: People, on: datetime.date, titles: Mapping[int, Title]) -> int:
    wishes = MailWishes.objects.filter(person__in=people)
    marks = dict(wishes.values_list("person_id", "reminder_days"))
    told = _told(people, on)
    news: dict[int, list[Coming]] = {}
    reminded: list[Reminded] = []
    for person, coming in coming_for(people, on).items():
        found = to_tell(
            coming, on=on, told=told, marks=marks.get(person, REMINDER_DAYS)
        )
        if found:
            news[person] = sorted(found)
            reminded += [_reminded(one, mark, on) for one, mark in found.items()]
    Reminded.objects.bulk_create(reminded, ignore_conflicts=True)
    return put([_letter(people[who], news[who], on, titles) for who in sorted(news)])


def coming_for(
    people: People, on: datetime.date, ahead: datetime.timedelta = AHEAD
) -> dict[int, list[Coming]]:
    """By person, what is in order on a day and will not be before long.

    Nothing for who is absent: they are told when they are back.
    """
    spans = StandingSpan.objects.filter(person__in=people)
    now = spans.filter(first__lte=on, last__gte=on)
    away = set(now.filter(absent=True).values_list("person_id", flat=True))
    open_now = set(now.filter(status__in=GAPS).values_list("person_id", "line_id"))
    later = spans.filter(status__in=GAPS, first__gt=on, first__lte=on + ahead)
    found: dict[tuple[int, int], Coming] = {}
    for person, line, first, held in later.order_by("first").values_list(
        "person_id", "line_id", "first", "valid_until"
    ):
        key = person, line
        if person not in away and key not in open_now and key not in found:
            last = first - datetime.timedelta(days=1)
            found[key] = Coming(last, person, line, was_held=held is not None)
    by_person: dict[int, list[Coming]] = defaultdict(list)
    for one in found.values():
        by_person[one.person].append(one)
    return by_person


def _told(people: People, on: datetime.date) -> Told:
    told: dict[tuple[int, int, datetime.date], int] = {}
    rows = Reminded.objects.filter(person__in=people, last_day__gte=on)
    for person, line, last_day, mark in rows.values_list(
        "person_id", "line_id", "last_day", "mark"
    ):
        key = person, line, last_day
        told[key] = min(mark, told.get(key, mark))
    return told


def _reminded(one: Coming, mark: int, on: datetime.date) -> Reminded:
    return Reminded(
        person_id=one.person,
        line_id=one.line,
        last_day=one.last_day,
        mark=mark,
        told_on=on,
    )


def _letter(
    person: User,
    news: Sequence[Coming],
    on: datetime.date,
    titles: Mapping[int, Title],
) -> Draft:
    with translation.override(person.language):
        lines = [(titles[one.line], one) for one in news]
        context = {"person": person, "lines": lines, "site": settings.PUBLIC_BASE_URL}
        return Draft(
            key=f"reminder:{on:%Y-%m-%d}:{person.public_id}",
            kind=Letter.Kind.REMINDER,
            person=person.pk,
            subject=_subject(lines),
            body=render_to_string("certification/letters/reminder.txt", context),
            last_day=news[0].last_day,
        )


def _subject(lines: Sequence[tuple[Title, Coming]]) -> str:
    title, first = lines[0]
    day = date_format(first.last_day)
    if len(lines) == 1:
        return _("%(what)s: do this by %(day)s") % {"what": title, "day": day}
    return _("Training: %(number)s things to do, the first by %(day)s") % {
        "number": len(lines),
        "day": day,
    }
