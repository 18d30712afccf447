"""What an import changes, value by value, for whoever looks before committing."""

from collections.abc import Collection
from typing import Any, NamedTuple

from django.db.models import Model

from certification.exchange.register import Register
from people.columns import Code, Codes, Column
from people.files import FileResource

REMEMBERED = 200


class Change(NamedTuple):
    """A value of a stored row, before and after."""

    file: str
    key: str
    column: str
    before: str
    after: str


class Addition(NamedTuple):
    """A row that is not stored yet, by its key."""

    file: str
    key: str


def key_of(resource: type[FileResource], row: Any) -> str:
    """The key of a row as files have it."""
    return ", ".join(resource.written(row, column) for column in resource.key)


def changes_of(
    resource: type[FileResource],
    row: Any,
    there: Model,
    attributes: Collection[str],
    register: Register,
) -> list[Change]:
    """The columns of a row in which the stored object differs from it."""
    key = key_of(resource, row)
    return [
        Change(
            resource.file,
            key,
            name,
            _before(column, there, register),
            resource.written(row, name),
        )
        for name, column in resource.fields.items()
        if _stored_as(column) in attributes
    ]


def _stored_as(column: Column) -> str:
    """The attribute in which a column of this object itself is stored."""
    first, deeper, _rest = column.attribute.partition("__")
    referring = deeper or isinstance(column.widget, Codes)
    return f"{first}_id" if referring else first


def _before(column: Column, there: Model, register: Register) -> str:
    if isinstance(column.widget, Codes):
        line: Any = getattr(there, column.attribute)
        return str(column.widget.render(line.courses.values_list("code", flat=True)))
    if isinstance(column.widget, Code) and column.widget.to:
        stored = register.stored(column.widget.to[0])
        key = getattr(there, _stored_as(column))
        return next((code for code, pk in stored.items() if pk == key), "")
    return str(column.export(there))
