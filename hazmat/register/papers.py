"""The sheet itself as a PDF, and who says to have read and understood it."""

import datetime
import hashlib
from collections.abc import Collection
from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Count
from django.utils.translation import gettext as _
from wagtail.log_actions import log

from hazmat.models import Product, SafetyDataSheet, SheetPaper, SheetRead
from hazmat.register.products import Given
from hazmat.register.sight import products_met_by
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


def read_by(
    sheet: SafetyDataSheet, given: list[Given], working: Collection[int] = ()
) -> tuple[int, int]:
    """Of the people whom the product reaches: how many have read it, of how many.

    Through what it gives them, or because they are among those who work with it.
    """
    reached = frozenset(working).union(*(one.people for one in given))
    done = SheetRead.objects.filter(sheet=sheet, person__in=reached)
    return done.aggregate(people=Count("person"))["people"], len(reached)


@dataclass(frozen=True, slots=True)
class ToRead:
    """A sheet that somebody must read; ``again``: after an earlier one of the product."""

    sheet: SafetyDataSheet
    again: bool


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
