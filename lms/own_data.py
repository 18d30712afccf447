"""Everything the system holds about somebody, for that person: to read and to take along."""

import io
import json
import zipfile
from dataclasses import dataclass
from typing import Any

from django.contrib.auth.decorators import login_required
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_safe

from certification.models import Identity, StandingSpan, StandingTally
from certification.proof.kinds import written
from certification.views import reader_of
from courses.models import Answer
from lms.survival.destroying import rows_about
from people.models import (
    Meeting,
    Membership,
    RecordedVersion,
    SignInCode,
    StaleMark,
    User,
)

INSIDE = (Identity, SignInCode, StaleMark, StandingTally)
"""Keys, work in progress and counts of what is told anyway, which say nothing about anybody."""

DERIVED = (Membership, StandingSpan)
HIDDEN = {"password", "key", "idempotency_key", "handles", "seat", "token", "verdicts"}
"""Secrets, and which answers of an exam were right: the exam itself says what is told."""


@dataclass(frozen=True, slots=True)
class Part:
    """All rows of one kind, in words."""

    name: str
    title: str
    columns: list[str]
    rows: list[list[Any]]


@login_required
@require_safe
def own_data(request: HttpRequest) -> HttpResponse:
    """What is in it, and the way to have it."""
    reader = reader_of(request)
    if request.GET.get("format") != "zip":
        return render(request, "lms/own_data.html", {"parts": parts_about(reader)})
    answer = HttpResponse(archive_about(reader), content_type="application/zip")
    answer["Content-Disposition"] = 'attachment; filename="my-data.zip"'
    return answer


def parts_about(person: User) -> list[Part]:
    """Every kind of row about somebody; history and derived tables after the facts."""
    rows: dict[type[models.Model], list[Any]] = {User: [person.pk]}
    rows |= rows_about(person)
    kinds = [m for m in rows if m not in INSIDE and not m._meta.auto_created]
    kinds.sort(
        key=lambda model: (model in (RecordedVersion, *DERIVED), model is not User)
    )
    return [_part(model, rows[model], person) for model in kinds]


def _part(model: type[models.Model], pks: list[Any], person: User) -> Part:
    fields = [f for f in model._meta.concrete_fields if f.name not in HIDDEN]
    held = (
        model._base_manager.filter(pk__in=pks)
        .order_by("pk")
        .select_related(*(f.name for f in fields if f.is_relation and not f.null))
    )
    return Part(
        name=model._meta.label_lower,
        title=_title(model),
        columns=[str(field.verbose_name) for field in fields],
        rows=[[_said(row, field, person) for field in fields] for row in held],
    )


def _title(model: type[models.Model]) -> str:
    """What tables that nobody enters are called, and of the others their own name."""
    titles = {
        Meeting: _("Who met me in a session or class"),
        Membership: _("Units I belong to"),
        RecordedVersion: _("What the record said before"),
        StandingSpan: _("How I stand, from day to day"),
    }
    return titles.get(model) or str(model._meta.verbose_name_plural).capitalize()


def _said(row: models.Model, field: models.Field[Any, Any], person: User) -> Any:
    """A column in words: what instead of numbers of rows, and nobody else by name."""
    if isinstance(row, Answer) and field.name == "chosen":
        return row.in_words()
    if field.is_relation:
        related = getattr(row, field.name)
        if isinstance(related, User) and related != person:
            return _("somebody else")
        return None if related is None else str(related)
    if field.choices:
        return str(getattr(row, f"get_{field.name}_display")())
    return written(getattr(row, field.attname))


def archive_about(person: User) -> bytes:
    """A zip with the same twice: for machines, and to read without this system."""
    parts, made_at = parts_about(person), timezone.now()
    said = {
        part.name: [dict(zip(part.columns, row, strict=True)) for row in part.rows]
        for part in parts
    }
    page = render_to_string(
        "lms/own_data_file.html", {"parts": parts, "made_at": made_at}
    )
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("my-data.json", json.dumps(said, indent=1, ensure_ascii=False))
        archive.writestr("my-data.html", page)
    return held.getvalue()
