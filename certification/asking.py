"""A question about a unit as somebody asked it, and how a report tells what was asked."""

import datetime
from collections.abc import Sequence
from dataclasses import dataclass

from django.http import QueryDict
from django.utils import timezone
from django.utils.formats import date_format
from django.utils.translation import gettext as _

from people.models import Unit, User
from people.querysets import UserQuerySet
from people.sight import people_in_sight

Facts = Sequence[tuple[str, str]]


@dataclass(frozen=True, slots=True)
class Asked:
    """Who asks what of which unit; the query is that of the address."""

    reader: User
    unit: Unit
    query: QueryDict

    @property
    def seen(self) -> UserQuerySet:
        """Whom the reader may see by name at this moment."""
        return people_in_sight(self.reader)

    def told(self, *more: tuple[str, str]) -> list[tuple[str, str]]:
        """The question in words: of which unit, what else, when and by whom."""
        named = dict.fromkeys([self.unit.code, self.unit.name])
        moment = date_format(timezone.localtime(), "DATETIME_FORMAT")
        return [
            (_("Unit"), " ".join(filter(None, named))),
            *more,
            (_("Made at"), moment),
            (_("Asked by"), self.reader.full_name),
        ]


def days_told(
    on: datetime.date, known_at: datetime.datetime | None
) -> list[tuple[str, str]]:
    """As of which day, and as known when."""
    known = _("now")
    if known_at is not None:
        known = date_format(timezone.localtime(known_at), "DATETIME_FORMAT")
    return [(_("As of"), date_format(on, "DATE_FORMAT")), (_("As known at"), known)]
