"""Writes all of the organisation as a data set: every file, every column, by key.

What is stored alike is written alike, byte for byte, on any database.
"""

import csv
import io
import zipfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import groupby
from pathlib import Path
from typing import Any, TextIO

from certification.exchange.files import RESOURCES
from certification.snapshot import one_snapshot
from people.files import FileResource

Tell = Callable[[str], None]
Opener = Callable[[str], Any]

STREAMED = frozenset({"completions", "appointments", "absences", "function_holdings"})
"""The large files, sorted person by person; the others are sorted as a whole."""


def export_data_set(path: Path, tell: Tell) -> dict[str, int]:
    """Write a folder, or a zip when the path says so; how many rows each file has."""
    counts = {}
    with one_snapshot(), _opener(path) as opener:
        for resource in RESOURCES:
            tell(f"{resource.file}.csv")
            with opener(f"{resource.file}.csv") as output:
                counts[resource.file] = write_file(resource, output)
    return counts


def write_file(resource: type[FileResource], output: TextIO) -> int:
    """One file: its header and its rows."""
    writer = RowWriter(output)
    writer.write(list(resource.fields))
    count = 0
    for row in written_rows(resource):
        writer.write(row)
        count += 1
    return count


class RowWriter:
    """Writes rows so that they can be read again."""

    def __init__(self, output: TextIO) -> None:
        self._plain = csv.writer(output, lineterminator="\n")
        self._careful = csv.writer(output, lineterminator="\n", quoting=csv.QUOTE_ALL)

    def write(self, row: list[str]) -> None:
        # The csv module leaves a lone carriage return bare, and cannot read it then.
        bare = any("\r" in text for text in row)
        (self._careful if bare else self._plain).writerow(row)


def written_rows(resource: type[FileResource]) -> Iterator[list[str]]:
    """The rows of a file as texts, sorted by key."""
    render = [column.widget.render for column in resource.fields.values()]
    for values in _sorted(resource):
        yield [write(value) for write, value in zip(render, values, strict=True)]


def _sorted(resource: type[FileResource]) -> Iterator[tuple[Any, ...]]:
    places = [list(resource.fields).index(column) for column in resource.key]

    def key(values: tuple[Any, ...]) -> tuple[Any, ...]:
        return tuple("" if values[at] is None else values[at] for at in places)

    queryset = resource().get_queryset().order_by()
    if resource.file not in STREAMED:
        yield from sorted(resource().iter_values(queryset), key=key)
        return
    person = resource.fields["service_number"].attribute
    rows = resource().iter_values(queryset.order_by(person))
    for _number, group in groupby(rows, key=lambda values: values[0]):
        yield from sorted(group, key=key)


@contextmanager
def _opener(path: Path) -> Iterator[Opener]:
    """How to open a member for writing; only what is finished gets its name."""
    if path.suffix.lower() == ".zip":
        with _packing(path.with_name(f".{path.name}.part")) as opener:
            yield opener
        path.with_name(f".{path.name}.part").replace(path)
        return
    path.mkdir(parents=True, exist_ok=True)
    parts = {
        f"{resource.file}.csv": path / f".{resource.file}.part"
        for resource in RESOURCES
    }
    yield lambda name: parts[name].open("w", encoding="utf-8", newline="")
    for name, part in parts.items():
        part.replace(path / name)


@contextmanager
def _packing(path: Path) -> Iterator[Opener]:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:

        @contextmanager
        def member(name: str) -> Iterator[TextIO]:
            info = zipfile.ZipInfo(name)
            info.compress_type = zipfile.ZIP_DEFLATED
            info.external_attr = 0o644 << 16
            with (
                archive.open(info, "w", force_zip64=True) as raw,
                io.TextIOWrapper(raw, encoding="utf-8", newline="") as output,
            ):
                yield output

        yield member
