"""Writes to who wrote a course when its day of review comes near, and when it is there."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

from django.conf import settings
from django.template.loader import render_to_string
from django.utils import translation
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from courses.models import CoursePage
from people.models import Letter, User
from people.post import Draft, put

MARKS = (28, 0)
"""So many days before, and on the day itself."""
GRACE = datetime.timedelta(days=28)
"""So long a letter is still of use when no job ran for a while."""


def remind_of_reviews(*, on: datetime.date) -> int:
    """Who wrote a course that must be read again; how many letters are new."""
    return put(list(_drafts(on)))


def _drafts(on: datetime.date) -> Iterator[Draft]:
    first = on - GRACE
    last = on + datetime.timedelta(days=max(MARKS))
    near = CoursePage.objects.live().filter(review_on__range=(first, last))
    pages = near.select_related("owner", "latest_revision__user", "locale")
    written: dict[tuple[User, int, datetime.date], list[CoursePage]] = {}
    for page in pages.order_by("path"):
        for author in _authors(page):
            if page.review_on is not None:
                key = author, page.course_id, page.review_on
                written.setdefault(key, []).append(page)
    for (author, _course, day), theirs in written.items():
        mark = min(m for m in MARKS if day <= on + datetime.timedelta(days=m))
        page = _in_own_language(author, theirs)
        yield _letter(author, page, day, mark, is_late=day < on)


def _in_own_language(author: User, pages: Sequence[CoursePage]) -> CoursePage:
    """Who wrote a course in several languages gets one letter about it."""
    return min(pages, key=lambda page: page.locale.language_code != author.language)


def _authors(page: CoursePage) -> list[User]:
    """Who made the page and who wrote at it last, as far as a letter reaches them."""
    written_by = page.latest_revision.user if page.latest_revision else None
    known = {who.pk: who for who in (page.owner, written_by) if who is not None}
    return [who for who in known.values() if who.is_active and who.email]


def _letter(
    author: User, page: CoursePage, day: datetime.date, mark: int, *, is_late: bool
) -> Draft:
    with translation.override(author.language):
        said = {"page": page.title, "day": date_format(day)}
        subject = (
            _("%(page)s: was to be read again by %(day)s")
            if is_late
            else _("%(page)s: read again by %(day)s")
        )
        context = {
            "page": page,
            "person": author,
            "site": settings.PUBLIC_BASE_URL,
            "is_late": is_late,
        }
        return Draft(
            key=f"review:course-{page.course_id}:{day:%Y-%m-%d}:{mark}:{author.public_id}",
            kind=Letter.Kind.REMINDER,
            person=author.pk,
            subject=subject % said,
            body=render_to_string("courses/letters/review.txt", context),
            last_day=day + GRACE,
        )
