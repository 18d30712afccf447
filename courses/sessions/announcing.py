"""Letters about a session: to whoever is enrolled, once for each piece of news."""

import datetime
from collections.abc import Iterable, Sequence

from django.conf import settings
from django.db.models import TextChoices
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from courses.models import Enrolment, Session, SignOff
from people.days import today
from people.models import Letter, User
from people.post import Draft, put

PATIENCE = datetime.timedelta(days=30)
"""After so many days a request to sign is of no use any more."""


class News(TextChoices):
    """What there is to tell, as the letter begins."""

    CHANGED = "changed", gettext_lazy("This session has changed.")
    CANCELLED = "cancelled", gettext_lazy("This session is called off.")
    INVITED = "invited", gettext_lazy("You are expected: you have a place.")
    WAITING = "waiting", gettext_lazy("It is full: you are on the waiting list.")
    PLACE = "place", gettext_lazy("A place came free: you can come.")
    TOMORROW = "tomorrow", gettext_lazy("Tomorrow you are expected.")


def tell(
    session: Session, enrolments: Iterable[Enrolment], news: News, *, words: str = ""
) -> None:
    """Write the same news to the people of these enrolments, each in their language."""
    put([_letter(session, one, news, words) for one in _with_people(enrolments)])


def remind_of_sessions(*, on: datetime.date) -> int:
    """Who is expected the next day is told once; how many letters are new.

    Who came to have a place today knows it already. A session that is put off to
    another day is told of again, before that day.
    """
    expected = Enrolment.objects.with_place().filter(
        session__cancelled_at__isnull=True,
        session__starts_at__date=on + datetime.timedelta(days=1),
        enrolled_at__date__lt=on,
        person__is_active=True,
    )
    reached = expected.exclude(person__email="")
    return put(
        [
            _letter(one.session, one, News.TOMORROW, "")
            for one in reached.select_related("person", "session__course")
        ]
    )


def _with_people(enrolments: Iterable[Enrolment]) -> Iterable[Enrolment]:
    keys = [one.pk for one in enrolments]
    return Enrolment.objects.filter(pk__in=keys).select_related("person")


def _letter(session: Session, enrolment: Enrolment, news: News, words: str) -> Draft:
    person = enrolment.person
    with translation.override(person.language):
        day = date_format(session.day)
        context = {
            "person": person,
            "session": session,
            "news": news.label,
            "words": words,
            "site": settings.PUBLIC_BASE_URL,
        }
        told = session.day if news == News.TOMORROW else session.edition
        return Draft(
            key=f"session:{news}:{enrolment.pk}:{told}",
            kind=Letter.Kind.SESSION,
            person=person.pk,
            subject=_("%(course)s on %(day)s: %(news)s")
            % {"course": session.course, "day": day, "news": news.label},
            body=render_to_string("courses/letters/session.txt", context),
            last_day=session.last_day,
        )


def ask_second(second: User, signed: Sequence[SignOff]) -> None:
    """Ask somebody by letter to sign as the second, once for all that was signed."""
    first = signed[0]
    with translation.override(second.language):
        context = {"person": second, "signed": signed, "site": settings.PUBLIC_BASE_URL}
        course = first.enrolment.session.course
        draft = Draft(
            key=f"second:{first.public_id}",
            kind=Letter.Kind.SESSION,
            person=second.pk,
            subject=_("%(course)s: your second signature is asked")
            % {"course": course},
            body=render_to_string("courses/letters/second.txt", context),
            last_day=today() + PATIENCE,
        )
    put([draft])
