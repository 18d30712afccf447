"""What the product worked out by itself about people: it stands in nobody's way.

It was never entered. Once an import is taken back it is worked out anew, and what does
not follow any more ends or is revoked. A model of a higher room says so of itself:
``WORKED_OUT`` is which of its rows, or the name of its field that points at them.
"""

from collections.abc import Iterator
from typing import Any

from django.db.models import Model, Q, QuerySet


def worked_out(model: type[Model], keys: list[int]) -> set[int]:
    """Which of these rows of a model nobody entered."""
    found: set[int] = set()
    for rows, name in _told(model, keys):
        found.update(rows.values_list(name, flat=True))
    return found


def _told(model: type[Model], keys: list[int]) -> Iterator[tuple[QuerySet[Any], str]]:
    where = getattr(model, "WORKED_OUT", None)
    if isinstance(where, Q):
        yield model._base_manager.filter(where, pk__in=keys), "pk"
    relations: Any = model._meta.get_fields(include_hidden=True)
    for relation in relations:
        if relation.one_to_one and not relation.concrete:
            other: Any = relation.related_model
            field = relation.field
            if getattr(other, "WORKED_OUT", None) == field.name:
                rows = other._base_manager.filter(**{f"{field.name}__in": keys})
                yield rows, field.attname
