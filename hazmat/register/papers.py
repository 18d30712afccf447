"""The sheet itself as a PDF, and who says to have read and understood it."""

import datetime
import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.formats import date_format
from django.utils.translation import gettext as _
from django.utils.translation import ngettext
from wagtail.log_actions import log

from certification.safety.coarsening import coarse, coarse_part
from hazmat.models import Product, SafetyDataSheet, SheetPaper, SheetRead
from hazmat.register.products import Given
from hazmat.register.sight import people_who_meet, products_met_by
from people.models import User
from people.papers import kind_of


@transaction.atomic
def add_paper(*, paper: SheetPaper, by: User | None) -> SheetPaper:
    """Keep the sheet as it was received; papers are added, never replaced."""
    kind = kind_of(paper.paper)
    if kind is None or kind[0] != "pdf":
        raise ValidationError({"paper": _("Choose a PDF.")})
    paper.sha256 = hashlib.sha256(paper.paper.read()).hexdigest()
    paper.paper.seek(0)
    paper.recorded_by = by
    paper.full_clean()
    paper.save()
    log(paper, "hazmat.paper.add", user=by)
    return paper


@transaction.atomic
def say_read(*, sheet: SafetyDataSheet, by: User) -> None:
    """Read and understood, for oneself and for this revision; saying it twice is once."""
    if sheet.product.code not in products_met_by(by):
        raise ValidationError(_("You do not work with this product."))
    reading, is_new = SheetRead.objects.get_or_create(
        sheet=sheet, person=by, defaults={"recorded_by": by}
    )
    if is_new:
        log(reading, "hazmat.sheet.read", user=by)


def has_read(sheet: SafetyDataSheet, person: User) -> datetime.datetime | None:
    """When somebody said to have read this revision."""
    found = SheetRead.objects.filter(sheet=sheet, person=person).first()
    return found.recorded_at if found else None


@dataclass(frozen=True, slots=True)
class ReadBy:
    """Of the people whom a product reaches: how many have read its sheet, of how many.

    ``read`` is none where it is too few to be told (decision 0097).
    """

    read: int | None
    total: int
    is_coarse: bool = False


def read_by(
    sheet: SafetyDataSheet,
    given: list[Given],
    working: Collection[int],
    seen: QuerySet[User],
) -> ReadBy:
    """Reached through what the product gives them, or because they work with it.

    Whoever does not see all of them by name is told in fives.
    """
    reached = frozenset(working).union(*(one.people for one in given))
    done = SheetRead.objects.filter(sheet=sheet, person__in=reached).count()
    if seen.filter(pk__in=reached).count() == len(reached):
        return ReadBy(done, len(reached))
    part, whole = coarse_part(done, len(reached)), coarse(len(reached))
    return ReadBy(part, whole if part and whole else len(reached), is_coarse=True)


@dataclass(frozen=True, slots=True)
class ToRead:
    """A sheet that somebody must read; ``again``: after an earlier one of the product."""

    sheet: SafetyDataSheet
    again: bool


@dataclass(frozen=True, slots=True)
class Asked:
    """How many people a sheet asks to read and understand it, from which day."""

    people: int
    start: datetime.date | None


def asked_by(sheet: SafetyDataSheet, day: datetime.date) -> Asked | None:
    """Whom a sheet that was just entered asks: all who work with its product.

    Nobody where a later sheet counts already, or where nobody works with it. How many
    do a work may be known exactly (decision 0097).
    """
    coming = max(sheet.start, day)
    if _counting(sheet.product, coming) != sheet:
        return None
    people = people_who_meet(sheet.product, coming)
    return Asked(len(people), None if coming == day else coming) if people else None


def asked_in_words(asked: Asked | None) -> str:
    """Whom a sheet asks, in a sentence for who entered it."""
    if asked is None:
        return ""
    if asked.start is None:
        text = ngettext(
            "%(number)d person works with it, now or later, and must read this sheet.",
            "%(number)d people work with it, now or later, and must read this sheet.",
            asked.people,
        )
        return text % {"number": asked.people}
    text = ngettext(
        "%(number)d person works with it, now or later, and must read this sheet from %(day)s.",
        "%(number)d people work with it, now or later, and must read this sheet from %(day)s.",
        asked.people,
    )
    return text % {"number": asked.people, "day": date_format(asked.start)}


def to_read(person: User, day: datetime.date) -> list[ToRead]:
    """The sheets that somebody must read: of what they work with, as they are today."""
    products = Product.objects.filter(code__in=products_met_by(person))
    readings = SheetRead.objects.filter(person=person)
    read = dict(readings.values_list("sheet", "sheet__product"))
    found = [_counting(product, day) for product in products]
    return [
        ToRead(sheet, again=sheet.product_id in read.values())
        for sheet in found
        if sheet is not None and sheet.pk not in read
    ]


def _counting(product: Product, day: datetime.date) -> SafetyDataSheet | None:
    return (
        product.sheets.filter(withdrawn=False, start__lte=day)
        .order_by("-start", "-revised_on")
        .first()
    )
