"""Which rows are sealed, and what of each: every append-only table, column by column."""

import datetime
import uuid
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from typing import Any

from django.apps import apps
from django.db.models import ForeignKey, Model, OneToOneField, QuerySet

from certification.models import Identity, SealShape
from people.models import AppendOnly

ACTORS = {"recorded_by", "requested_by", "approved_by"}
"""Ways to somebody whom an entry is not about."""

DEPTH = 3
PLAIN = frozenset({type(None), str, bool, int, float})


@dataclass(frozen=True, slots=True)
class Kind:
    """A table of entries: what is sealed of it, and which way leads to the person."""

    label: str
    columns: tuple[str, ...]
    person_path: str

    @property
    def model(self) -> type[Model]:
        return apps.get_model(self.label)

    @property
    def rows(self) -> QuerySet[Any]:
        return self.model._base_manager.order_by()

    @classmethod
    def of(cls, shape: SealShape) -> "Kind":
        return cls(shape.kind, tuple(shape.columns), shape.person_path)


@dataclass(frozen=True, slots=True)
class Found:
    """What a row holds now, as it is sealed."""

    entry: int
    fields: dict[str, Any]
    person: int | None


@cache
def kinds() -> tuple[Kind, ...]:
    """Every table of evidence, in a fixed order; identities first, for the others need them."""
    models = [model for model in apps.get_models() if issubclass(model, AppendOnly)]
    models.sort(key=lambda model: (model is not Identity, model._meta.label_lower))
    return tuple(
        Kind(model._meta.label_lower, _columns(model), person_path(model) or "")
        for model in models
    )


def _columns(model: type[Model]) -> tuple[str, ...]:
    own = [field.attname for field in model._meta.concrete_fields]
    return tuple(sorted([*own, *getattr(model, "also_sealed", ())]))


def person_path(model: type[Model], depth: int = DEPTH) -> str | None:
    """The shortest way over foreign keys to a field named person; none leads nowhere."""
    ways = {
        field.name: field.related_model
        for field in model._meta.concrete_fields
        if isinstance(field, ForeignKey | OneToOneField) and field.name not in ACTORS
    }
    if "person" in ways:
        return "person_id"
    if depth == 0:
        return None
    further = [
        f"{name}__{way}"
        for name, related in ways.items()
        if isinstance(related, type)
        and related is not model
        and (way := person_path(related, depth - 1))
    ]
    return min(further, key=lambda way: way.count("__"), default=None)


def found_rows(kind: Kind, rows: QuerySet[Any]) -> Iterator[Found]:
    """What is sealed of these rows."""
    way = [kind.person_path] if kind.person_path else []
    for values in rows.values_list("pk", *way, *kind.columns):
        held = values[1 + len(way) :]
        fields = dict(zip(kind.columns, map(written, held), strict=True))
        yield Found(values[0], fields, values[1] if way else None)


def keys_of(people: Collection[int | None]) -> dict[int, bytes]:
    """The key of each of these people who has one."""
    held = Identity.objects.filter(person__in=[p for p in people if p is not None])
    return {person: bytes(key) for person, key in held.values_list("person_id", "key")}


def people_of(found: Iterable[Found]) -> set[int | None]:
    return {row.person for row in found}


def written(value: Any) -> Any:
    """A column as JSON: the same from every database."""
    if type(value) in PLAIN:
        return value
    if isinstance(value, datetime.datetime):
        instant = value.astimezone(datetime.UTC).replace(tzinfo=None)
        return f"{instant.isoformat(timespec='microseconds')}Z"
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)  # a file by its name, a choice by its value
    if isinstance(value, Decimal):
        return format(value.normalize(), "f")
    if isinstance(value, bytes | memoryview):
        return bytes(value).hex()
    if isinstance(value, Mapping | list | tuple):
        return value
    return str(value)  # a file by its name, a choice by its value
