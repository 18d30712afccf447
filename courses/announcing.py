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


def tell(
    session: Session, enrolments: Iterable[Enrolment], news: News, *, words: str = ""
) -> None:
    """Write the same news to the people of these enrolments, each in their language."""
    put([_letter(session, one, news, words) for one in _with_people(enrolments)])


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
        return Draft(
            key=f"session:{news}:{enrolment.pk}:{session.edition}",
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
