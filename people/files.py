"""What a file of the exchange format is: its columns, its key, and what a row may say.

Each file is declared once, as a django-import-export resource. The import command, the
bulk path, the single-file imports in the admin and every export read this declaration.
"""

from collections import namedtuple
from collections.abc import Callable, Iterator, Mapping
from typing import Any, ClassVar, NamedTuple

from django.db.models import Model, QuerySet
from django.utils.translation import gettext as _
from import_export.resources import Resource

from people.columns import Code, Column

Ids = Callable[[str, str], int | None]
"""The primary key of the row of a file that has this code."""


class Problem(NamedTuple):
    """What is wrong with one column of a row, in words that follow its value."""

    column: str
    message: str


class FileResource(Resource):
    """One file: where its rows are kept, their key and their columns."""

    file: ClassVar[str] = ""
    model: ClassVar[type[Model]]
    key: ClassVar[tuple[str, ...]] = ()
    span: ClassVar[tuple[str, str]] = ("start", "end")
    fields: ClassVar[Mapping[str, Column]]
    Row: ClassVar[Any]
    """A row as values: ``line``, then the columns in the order of declaration."""

    def __init_subclass__(cls, **kwargs: Any) -> None:
        super().__init_subclass__(**kwargs)
        make: Any = namedtuple
        cls.Row = make("Row", ["line", *cls.fields])

    @classmethod
    def problems(cls, row: Any) -> Iterator[Problem]:
        """What a row by itself may not say."""
        first, last = cls.span
        if first in cls.fields and last in cls.fields:
            start, end = getattr(row, first), getattr(row, last)
            if end is not None and end < start:
                yield Problem(
                    last,
                    _("lies before %(column)s; a span ends on or after its first day.")
                    % {"column": first},
                )

    @classmethod
    def references(cls) -> dict[str, tuple[str, ...]]:
        """The columns that name rows of other files, with the files."""
        return {
            name: column.widget.to
            for name, column in cls.fields.items()
            if isinstance(column.widget, Code) and column.widget.to
        }

    @classmethod
    def key_of(cls, row: Any) -> tuple[Any, ...]:
        return tuple(getattr(row, column) for column in cls.key)

    @classmethod
    def written(cls, row: Any, column: str) -> str:
        """The value of a cell as files have it."""
        return cls.fields[column].widget.render(getattr(row, column))

    @classmethod
    def content(cls, row: Any, ids: Ids) -> dict[str, Any]:
        """The columns of the stored object that this row stands for."""
        content: dict[str, Any] = {}
        for name, column in cls.fields.items():
            value = getattr(row, name)
            if isinstance(column.widget, Code) and column.widget.to:
                attribute = column.attribute.partition("__")[0] + "_id"
                content[attribute] = ids(column.widget.to[0], value) if value else None
            else:
                content[column.attribute] = value
        return content

    @classmethod
    def key_attributes(cls) -> tuple[str, ...]:
        """The columns of the stored object by which it is found again."""
        return tuple(
            column.attribute.partition("__")[0] + "_id"
            if isinstance(column.widget, Code) and column.widget.to
            else column.attribute
            for column in (cls.fields[name] for name in cls.key)
        )

    def get_queryset(self) -> QuerySet[Any]:
        """All rows that an export writes."""
        return self.model._default_manager.all()

    def iter_values(self, queryset: QuerySet[Any]) -> Iterator[tuple[Any, ...]]:
        """The values of the rows of an export, in the order of the columns."""
        attributes = [column.attribute for column in self.fields.values()]
        yield from queryset.values_list(*attributes).iterator(chunk_size=2_000)
