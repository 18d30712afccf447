"""The register as the rows of its files: what was written is read back unchanged."""

from collections.abc import Iterator

from hazmat.register.files import RegisterFile

NAMES = {"persons": "service_number"}
"""By what the rows of others are named, where it is not a code."""


def rows_of(file: RegisterFile) -> Iterator[list[str]]:
    """The cells of every row of a file, in the order of its columns."""
    lookups = [_lookup(file, name) for name in file.columns]
    for values in file.model._default_manager.order_by("pk").values_list(*lookups):
        yield [
            cell.widget.render(value)
            for cell, value in zip(file.columns.values(), values, strict=True)
        ]


def _lookup(file: RegisterFile, column: str) -> str:
    """Where the value of a column lies."""
    for attribute, link in file.links.items():
        if column not in link.columns:
            continue
        if link.columns == (attribute,):
            return f"{attribute}__{NAMES.get(link.to, 'code')}"
        deeper = "__code" if column == "product" else ""
        return f"{attribute}__{column}{deeper}"
    return file.renamed.get(column, column)
